// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include <QString>

#include "core/discussion/Agenda.h"
#include "core/office/Office.h"

// What the collective discussion shows, worded.
namespace anjuan {

/// A case that the heads must discuss, with the reason.
struct AgendaLine {
    QString id, number, party, cause, why, article, handlers, held;
};

/// A line of the brief of a case.
struct BriefLine {
    QString label, value, more;
    bool strong = false;
};

struct SeatLine {
    QString person, name, post;
    Seat seat = Seat::Speaks;
};

/// One case at the meeting.
struct MeetingCase {
    QString id, title, below;
    QString partyName;             ///< hidden until shown on purpose
    std::vector<BriefLine> brief;
    std::vector<SeatLine> seats;   ///< the principal head last
    QString proposal;              ///< as papers write it
    QString report;                ///< of the handlers, for the minutes
    int headsWanted = 0;
};

/// Nothing when the case need not be discussed.
std::optional<AgendaLine> agendaLineOf(const CaseView& view);
MeetingCase meetingCaseOf(const CaseView& view);
/// The first character of a name, the rest hidden.
QString hiddenName(const QString& name);
/// The one-page brief as a paper to print.
Document briefPaperOf(const MeetingCase& meeting, const QString& organ, bool practice);

} // namespace anjuan
