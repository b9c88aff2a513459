// SPDX-License-Identifier: GPL-3.0-or-later
// Days that follow from service, remedies and deferral: what rules, time limits and forms ask alike.
#pragma once
#include "core/casefile/CaseFile.h"
#include "core/casefile/Circumstances.h"

namespace anjuan {

/// The day on which the last served decision reached the party; nothing while it has not.
std::optional<Date> decisionReached(const CaseFile& file);
/// What was paid on the fine up to and with that day: into the bank, and in cash on the spot (行政处罚法 67-69).
Money paidBy(const CaseFile& file, Date day);
/// Whether the decision states days to sue, which then stand in place of the six months (土地管理法 83).
bool suedWithinDays(const CaseFile& file);
/// When the time to seek a remedy is over, a remedy that was sought has ended, and a deferral has run out (行政强制法 53; 行政处罚法 72 II).
std::optional<Date> remediesOver(const CaseFile& file, const Circumstances& now);
/// The last day to apply to the court: three months after that (行政强制法 53).
std::optional<Date> lastDayForCourt(const CaseFile& file, const Circumstances& now);
/// Days on which the fine was overdue up to `on`, without those of a reconsideration, a suit or a deferral (行政处罚法 66, 72, 73); 0 while not due.
int daysLate(const CaseFile& file, Date on, const Circumstances& now);

/// The surcharge that may be asked on that day: three per cent of the fine for each day late, never more than the fine (行政处罚法 72;
/// 行政强制法 45). Counted to the day on which the fine was paid in full. Nothing
/// while none is due, and where the decision did not state it.
std::optional<Money> surchargeOwed(const CaseFile& file, Date on, const Circumstances& now);

} // namespace anjuan
