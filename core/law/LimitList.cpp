// SPDX-License-Identifier: GPL-3.0-or-later
// The register as a list for people; declared in TimeLimits.h.
#include "core/law/TimeLimits.h"

namespace anjuan {
namespace {

std::string_view lengthSentence(TermUnit unit)
{
    switch (unit) {
    case TermUnit::WorkingDay:
        return N_("%1 working days");
    case TermUnit::CalendarDay:
        return N_("%1 calendar days");
    case TermUnit::Month:
        return N_("%1 months");
    case TermUnit::Year:
        return N_("%1 years");
    case TermUnit::Hour:
        return N_("%1 hours");
    }
    return {};
}

Message lengthOf(const TimeLimit& limit, const LocalRules& rules, Date on)
{
    if (const auto term = termOf(limit, on, rules))
        return {lengthSentence(term->unit), {std::int64_t{term->length}}};
    switch (limit.form) {
    case LimitForm::Rate:
        return {N_("%1 per cent a day"), {std::int64_t{limit.figure.value_or(0)}}};
    case LimitForm::Amount:
        return {N_("%1 yuan"), {std::int64_t{limit.figure.value_or(0)}}};
    case LimitForm::Term:
    case LimitForm::Local:
    case LimitForm::Instant:
    case LimitForm::Rule:
        break;
    }
    return {labelOf(limit.form), {}};
}

} // namespace

std::vector<LimitRow> listLimits(const TimeLimits& limits, const LocalRules& rules, Date on)
{
    std::vector<LimitRow> rows;
    for (const auto& limit : limits.all()) {
        if (limit.inForce.on(on))
            rows.push_back({limit.id, limit.name, lengthOf(limit, rules, on), limit.trigger, cite(limit.provisions),
                limit.verified});
    }
    return rows;
}

} // namespace anjuan
