// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace anjuan {

/// The contents of the help: topics at the left, the text of one at the right.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(QWidget* parent = nullptr);

private:
    void show(int topic);
    QListWidget* m_topics;
    QPlainTextEdit* m_text;
    QStringList m_texts;
};

} // namespace anjuan
