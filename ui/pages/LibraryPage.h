// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/RowModel.h"
#include "ui/pages/FromStatutes.h"
#include "ui/pages/SearchedPage.h"

class QPlainTextEdit;

namespace anjuan {

class ListPane;

/// 法律法规库: the laws of the office in all versions at the left, the text at the right; words or a citation are looked for.
class LibraryPage final : public SearchedPage {
    Q_OBJECT
public:
    explicit LibraryPage(QWidget* parent = nullptr);
    QString title() const override;

    void setLaws(std::vector<StatuteLine> laws);
    /// The text at the right, and the line of it to begin at.
    void showText(const QString& text, int line = 0);
    /// The list goes to this law without asking for its text.
    void setCurrent(const QString& law);

    QPlainTextEdit* text() const { return m_text; }
    ListPane* list() const { return m_list; }

Q_SIGNALS:
    void lawChosen(const QString& id);

private:
    RowModel<StatuteLine>* m_model = nullptr;
    ListPane* m_list = nullptr;
    QPlainTextEdit* m_text;
    bool m_isSetting = false;
};

} // namespace anjuan
