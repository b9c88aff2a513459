// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/DueDate.h"

namespace anjuan {

Message sentence(const Reason& reason)
{
    using What = Reason::What;
    switch (reason.what) {
    case What::RunsFromDayAfter:
        return {N_("%1 is not counted; the term runs from the day after"), {reason.date}};
    case What::CountsBack:
        return {N_("%1 is not counted; the term is counted back from it"), {reason.date}};
    case What::RunsByTheHour:
        return {N_("the hours run from %1, days off included"), {reason.date}};
    case What::WeekendNotCounted:
        return {N_("%1 is a weekend day and is not counted"), {reason.date}};
    case What::DayOffNotCounted:
        return {N_("%1 (%2) is a day off and is not counted"), {reason.date, reason.name}};
    case What::MakeUpDayCounted:
        return {N_("%1 is a weekend day worked to make up for %2 and is counted"), {reason.date, reason.name}};
    case What::SameNumberedDay:
        return {N_("%1 is the day of the same number"), {reason.date}};
    case What::LastDayOfMonth:
        return {N_("the month has no day of that number; %1 is its last day"), {reason.date}};
    case What::PlainDay:
        return {N_("%1 is the last day as counted"), {reason.date}};
    case What::MovedOverWeekend:
        return {N_("%1 is a weekend day; the end moves over it"), {reason.date}};
    case What::MovedOverDayOff:
        return {N_("%1 (%2) is a day off; the end moves over it"), {reason.date, reason.name}};
    case What::MovedTo:
        return {N_("%1 is the next working day"), {reason.date}};
    case What::DoesNotMove:
        return {N_("%1 is a day off; this term does not move"), {reason.date}};
    case What::IntervalNotCounted:
        return {N_("%1 to %2 is not counted"), {reason.date, reason.name}};
    case What::YearNotPublished:
        return {N_("the days off of %1 are not published: the end is given as earliest and latest day"),
            {std::int64_t{reason.date.year()}}};
    }
    return {};
}

std::optional<Date> DueDate::exact() const
{
    const auto* day = std::get_if<Date>(&on);
    return day ? std::optional{*day} : std::nullopt;
}

Date DueDate::forOurDuty() const
{
    const auto* day = std::get_if<Date>(&on);
    return day ? *day : std::get<Between>(on).earliest;
}

Date DueDate::forTooEarly() const
{
    const auto* day = std::get_if<Date>(&on);
    return day ? *day : std::get<Between>(on).latest;
}

std::optional<int> used(const Term& term, Date start, Date on, const WorkingDays& calendar)
{
    const bool back = term.direction == Direction::Back;
    switch (term.unit) {
    case TermUnit::CalendarDay:
        return back ? start.daysSince(on) : on.daysSince(start);
    case TermUnit::WorkingDay:
        if (!back)
            return calendar.between(start, on);
        return start <= on ? std::optional{0} : calendar.between(on.plusDays(-1), start.plusDays(-1));
    case TermUnit::Month:
    case TermUnit::Year:
    case TermUnit::Hour:
        break;
    }
    return std::nullopt;
}

} // namespace anjuan
