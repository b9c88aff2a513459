// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile/Circumstances.h"
#include "core/office/Queries.h"
#include "ui/pages/CaseListRow.h"
#include "ui/pages/HomePage.h"

// Lines of the lists, from the derived rows that Queries gives.
namespace anjuan {

/// The case as a line of a list on that day.
CaseListRow listRowOf(const DocketRow& row, const Circumstances& now);
/// All ids under which a case waits for this person: his own, and those of the signatures and roles that he holds.
std::vector<PersonId> turnsOf(const Person& person);
/// One line of what is to be done in a case.
TodoLine todoOf(const DocketRow& row, const Circumstances& now);
/// What waits for the person, under headings by time limit; what has no limit comes last.
std::vector<TodoLine> todosOf(const std::vector<DocketRow>& mine, const Circumstances& now);
/// Open cases of which no limit tells.
struct StillCases {
    std::int64_t suspended = 0;       ///< whose inquiry rests
    std::int64_t withoutNextStep = 0; ///< in which nobody is waited for
};

/// Overdue, today, within 3, 7 and 30 days, later; then those of which no limit tells, which open their view of the case list.
std::vector<RadarCount> radarOf(const std::vector<DueOnDay>& days, Date today, const StillCases& still);
/// The segment of the radar that a day falls into.
QString radarIdOf(Date due, Date today);
/// Cases at the stage of the lead.
std::vector<LeadLine> leadsOf(const std::vector<DocketRow>& leads, const Circumstances& now);

/// One open time limit in the list of limits.
struct LimitLine {
    QString id, caseId, number, party, limit, starts, due, article;
    int daysLeft = 0;
    bool ours = true;
};
LimitLine limitLineOf(const DeadlineRow& row, const DocketRow* docket, const Circumstances& now);

} // namespace anjuan
