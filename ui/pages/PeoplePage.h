// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/RowModel.h"
#include "ui/pages/Page.h"
#include "ui/pages/PeopleLines.h"

class QPushButton;
class QStackedWidget;

namespace anjuan {

class ListPane;
class MessageStrip;

/// Everybody of the office with roles, certificate, qualification and account; over it the sheet of who is being changed.
class PeoplePage final : public Page {
    Q_OBJECT
public:
    enum class Ask { Admit, Change, Disable, Restore, Password, AdmitToCases, Unlock };
    explicit PeoplePage(QWidget* parent = nullptr);

    QString title() const override;
    bool stepBack() override;
    void setLines(std::vector<PersonLine> lines);
    /// Who may change nothing gets no buttons.
    void setMayChange(bool may);
    void openSheet(QWidget* sheet);
    void closeSheet();
    /// What came of a change; empty clears it.
    void tell(const QString& sentence, bool isRefusal);
    QWidget* sheet() const;
    ListPane* pane() const { return m_pane; }
    QPushButton* buttonOf(Ask ask) const { return m_buttons.at(static_cast<std::size_t>(ask)); }

Q_SIGNALS:
    void asked(anjuan::PeoplePage::Ask ask, const QString& login);

private:
    void refreshButtons();

    QStackedWidget* m_stack;
    ListPane* m_pane;
    MessageStrip* m_message;
    RowModel<PersonLine>* m_model = nullptr;
    std::vector<QPushButton*> m_buttons;
    bool m_mayChange = false;
};

} // namespace anjuan
