// SPDX-License-Identifier: GPL-3.0-or-later
// What the first page and the list of time limits ask of the lists, read in one go on a thread of their own.
#pragma once
#include <map>

#include "core/casefile/Circumstances.h"
#include "core/office/Queries.h"
#include "ui/pages/FromDocket.h"
#include "ui/pages/HomePage.h"

namespace anjuan {

/// What the home page asks of the lists, read in one go.
struct HomeRows {
    std::vector<DocketRow> mine;
    std::vector<DocketRow> leads;
    std::vector<DeadlineRow> limits;
    std::vector<DueOnDay> days;
    std::vector<DocketRow> rechecked;
    std::vector<DocketRow> escalated;   ///< overdue for so long that this person is told of it
    StillCases still;
};

struct LimitRows {
    std::vector<DeadlineRow> limits;
    std::vector<DueOnDay> days;
    std::map<CaseId, DocketRow> cases;
    StillCases still;
};

/// Before which day a limit must have fallen due for this person to be told of it: the head of the team and the responsible heads are, by the
/// local rule `escalation` (days overdue for the one and for the others). Nothing for everybody else.
std::optional<Date> escalatedTo(const Person& person, const LocalRules& rules, Date today);

HomeRows readHome(const Queries& queries, const std::vector<PersonId>& turns, std::optional<Date> overdueOn, Date today);
LimitRows readLimits(const Queries& queries);
std::vector<RecheckLine> rechecksOf(const std::vector<DocketRow>& rows);
/// What is overdue with others, under its heading; empty when nothing is.
std::vector<TodoLine> escalatedOf(const std::vector<DocketRow>& rows, const Circumstances& now);

} // namespace anjuan
