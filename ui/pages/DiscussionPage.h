// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/RowModel.h"
#include "ui/pages/DiscussionLines.h"
#include "ui/pages/Page.h"

class QLineEdit;
class QPushButton;

namespace anjuan {

class ListPane;

/// Cases that the heads must discuss, with the reason of each, and the way into the meeting.
class DiscussionPage final : public Page {
    Q_OBJECT
public:
    explicit DiscussionPage(QWidget* parent = nullptr);
    QString title() const override;
    void setLines(std::vector<AgendaLine> lines);
    ListPane* pane() const { return m_pane; }
    QString place() const;
    QString recorder() const;

Q_SIGNALS:
    void openCase(const QString& id);
    void printBrief(const QString& id);
    /// The meeting begins with this case.
    void beginMeeting(const QString& id);

private:
    QWidget* makeHead();
    void refreshButtons();

    ListPane* m_pane;
    RowModel<AgendaLine>* m_model = nullptr;
    QLineEdit* m_place;
    QLineEdit* m_recorder;
    QPushButton* m_print = nullptr;
    QPushButton* m_begin = nullptr;
};

} // namespace anjuan
