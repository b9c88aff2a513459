// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>

#include "ui/pages/DiscussionPage.h"
#include "ui/pages/MeetingView.h"
#include "ui/shell/Room.h"

namespace anjuan {

/// The responsible heads' place: what must be discussed, the brief to print, the meeting.
class DiscussionRoom final : public Room {
    Q_OBJECT
public:
    using Room::Room;
    ~DiscussionRoom() override;
    QString place() const override { return QStringLiteral("discussion"); }
    Page* makePage() override;
    bool isFor(const Person& person) const override;
    void refresh() override;

    DiscussionPage* page() const { return m_page; }
    /// The meeting that is going on; nullptr when none is.
    MeetingView* meeting() const { return m_meeting; }
    void beginMeeting(const QString& first);

private:
    void printBrief(const QString& id);
    void record(const QString& id, const Json& facts);

    QPointer<DiscussionPage> m_page;
    QPointer<MeetingView> m_meeting;
    QStringList m_agenda;
};

} // namespace anjuan
