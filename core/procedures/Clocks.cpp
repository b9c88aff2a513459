// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/Clocks.h"

#include <algorithm>

#include "core/procedures/ClockTable.h"

namespace anjuan {
namespace {

const FiledAct* endOf(const CaseFile& file, const Clock& clock, const FiledAct& start, const Circumstances& now)
{
    const FiledAct* end = nullptr;
    for (const auto act : clock.ends) {
        for (const auto* candidate : file.all(act)) {
            const bool after = candidate->stamp.entryNo != start.stamp.entryNo && !happenedBefore(*candidate, start);
            if (after && clock.endsBy({file, *candidate, now, &start}) && (!end || happenedBefore(*candidate, *end)))
                end = candidate;
        }
    }
    return end;
}

/// The term without the days that do not count: it ends later by as many (行政强制法 25 III; sector rules).
Result<DueDate> dueWithout(const std::vector<NotCounted>& pauses, std::string_view limit, Date start, std::optional<TimeOfDay> at, const Circumstances& now)
{
    int days = 0;
    for (const auto& pause : pauses)
        days += pause.to.daysSince(pause.from);
    auto term = now.law->limits.due(limit, start.plusDays(days), now.law->days, now.law->rules, at);
    if (!term || pauses.empty())
        return term;
    term->start = start;
    term->because.front().date = start;
    for (auto pause = pauses.rbegin(); pause != pauses.rend(); ++pause)
        term->because.insert(term->because.begin() + 1, Reason{Reason::What::IntervalNotCounted, pause->from, pause->to.iso()});
    return term;
}

} // namespace

std::vector<RunningLimit> limitsOf(const CaseFile& file, const Circumstances& now)
{
    std::vector<RunningLimit> limits;
    for (const auto& act : file.acts) {
        for (const auto& clock : clockTable()) {
            const AtAct at{file, act, now};
            if (clock.starts != act.act() || !clock.applies(at))
                continue;
            const auto start = clock.from(at);
            const auto pauses = clock.pauses ? clock.pauses(at) : std::vector<NotCounted>{};
            auto term = start ? dueWithout(pauses, clock.limit, *start, act.taken.head.at, now) : Result<DueDate>{Refusal{}};
            if (!term)
                continue;
            RunningLimit limit{clock.limit, act.stamp.entryNo, *start, std::move(*term), {}, 0, clock.ours, pauses};
            if (const auto* end = endOf(file, clock, act, now)) {
                limit.endedOn = end->on();
                limit.endedBy = end->stamp.entryNo;
            } else if (clock.endsByItself && now.today > limit.due.forTooEarly()) {
                limit.endedOn = limit.due.forTooEarly();
            }
            limits.push_back(std::move(limit));
        }
    }
    return limits;
}

const RunningLimit* nextDuty(const std::vector<RunningLimit>& limits)
{
    const RunningLimit* next = nullptr;
    for (const auto& limit : limits) {
        if (limit.ours && limit.isOpen() && (!next || limit.due.forOurDuty() < next->due.forOurDuty()))
            next = &limit;
    }
    return next;
}

} // namespace anjuan
