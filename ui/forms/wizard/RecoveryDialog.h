// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace anjuan {

class Label;

/// The recovery sheet of a new store: shown, printed or saved, and typed back from the paper. Only both groups together
/// open the store when nobody's password does.
class RecoveryDialog final : public QDialog {
    Q_OBJECT
public:
    /// `isRight` is asked what was typed back.
    RecoveryDialog(const QString& first, const QString& second, std::function<bool(const QString&, const QString&)> isRight,
                   QWidget* parent = nullptr);
    /// What became of printing or saving.
    void setNote(const QString& sentence, bool isProblem);

Q_SIGNALS:
    void printAsked();
    void saveAsked();

protected:
    void reject() override;

private:
    QWidget* makeGroup(const QString& heading, const QString& group, QLineEdit*& typed);
    void hideGroups();
    void check();
    std::function<bool(const QString&, const QString&)> m_isRight;
    QList<QWidget*> m_shown;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_second = nullptr;
    Label* m_note;
    QPushButton* m_done;
};

} // namespace anjuan
