// SPDX-License-Identifier: GPL-3.0-or-later
// How a due date is counted; the contract stands in DueDate.h.
#include "core/calendar/DueDate.h"

namespace anjuan {
namespace {

using What = Reason::What;

constexpr int longestLength = 10'000;
constexpr int firstYear = 1900;
constexpr int lastYear = 8000;
/// Held against 2007 … 2026: the longest move was 10 days (2020-01-24, the prolonged Spring Festival).
constexpr int longestMove = 10;
/// Held against 2007 … 2026: no 120 working days lost more than 10 weekdays net of make-up days.
constexpr int lostWeekdays = 10;
constexpr int lostPerWorkingDays = 120;

bool isWeekend(Date day)
{
    return day.weekday() == Weekday::Saturday || day.weekday() == Weekday::Sunday;
}

int direction(const Term& term)
{
    return term.direction == Direction::Back ? -1 : 1;
}

std::optional<Reason> reasonForDay(Date day, const WorkingDays& calendar)
{
    switch (calendar.kind(day)) {
    case DayKind::Weekend:
        return Reason{What::WeekendNotCounted, day};
    case DayKind::DayOff:
        return Reason{What::DayOffNotCounted, day, std::string{calendar.nameOf(day)}};
    case DayKind::MakeUpDay:
        return Reason{What::MakeUpDayCounted, day, std::string{calendar.nameOf(day)}};
    case DayKind::WorkingDay:
    case DayKind::NotPublished:
        break;
    }
    return std::nullopt;
}

/// Goes on from `day` for `count` more days; `worked` answers for the days of which the calendar knows nothing.
template <class Worked> Date runOut(Date day, int count, int step, const WorkingDays& calendar, Worked worked)
{
    while (count > 0) {
        day = day.plusDays(step);
        count -= calendar.isWorkingDay(day).value_or(worked(day)) ? 1 : 0;
    }
    return day;
}

void countWorkingDays(DueDate& due, const WorkingDays& calendar)
{
    const int step = direction(due.term);
    Date day = due.start;
    for (int left = due.term.length; left > 0;) {
        const Date next = day.plusDays(step);
        const auto worked = calendar.isWorkingDay(next);
        if (!worked) {
            const int allowance = lostWeekdays * ((due.term.length + lostPerWorkingDays - 1) / lostPerWorkingDays);
            const Date soon = runOut(day, left, step, calendar, [](Date) { return true; });
            const Date late = runOut(day, left + allowance, step, calendar, [](Date d) { return !isWeekend(d); });
            due.because.push_back({What::YearNotPublished, next});
            due.on = step > 0 ? Between{soon, late} : Between{late, soon};
            due.plain = due.forOurDuty();
            return;
        }
        if (auto reason = reasonForDay(next, calendar))
            due.because.push_back(std::move(*reason));
        left -= *worked ? 1 : 0;
        day = next;
    }
    due.plain = day;
    due.on = day;
}

/// The same-numbered day `months` later or earlier. Boost's own month iterator keeps to month ends (28 February to
/// 31 March), which no law does.
Date sameNumberedDay(Date start, int months, bool& shortened)
{
    const int index = start.year() * 12 + start.month() - 1 + months;
    const int year = index / 12;
    const int month = index % 12 + 1;
    const auto same = Date::make(year, month, start.day());
    shortened = !same;
    if (same)
        return *same;
    using Calendar = boost::gregorian::gregorian_calendar;
    return Date::of(year, month,
        Calendar::end_of_month_day(static_cast<unsigned short>(year), static_cast<unsigned short>(month)));
}

/// Moves the plain day to the next working day, saying over which days.
void moveEnd(DueDate& due, const WorkingDays& calendar)
{
    Date day = due.plain;
    for (;; day = day.plusDays(1)) {
        switch (calendar.kind(day)) {
        case DayKind::Weekend:
            due.because.push_back({What::MovedOverWeekend, day});
            continue;
        case DayKind::DayOff:
            due.because.push_back({What::MovedOverDayOff, day, std::string{calendar.nameOf(day)}});
            continue;
        case DayKind::NotPublished:
            due.because.push_back({What::YearNotPublished, day});
            due.on = Between{day, due.plain.plusDays(longestMove)};
            return;
        case DayKind::WorkingDay:
        case DayKind::MakeUpDay:
            if (day != due.plain)
                due.because.push_back({What::MovedTo, day});
            due.on = day;
            return;
        }
    }
}

void endOnDay(DueDate& due, const WorkingDays& calendar)
{
    due.on = due.plain;
    if (due.term.direction == Direction::Back)
        return;
    if (due.term.roll == Roll::ToNextWorkingDay)
        moveEnd(due, calendar);
    else if (calendar.isWorkingDay(due.plain) == false)
        due.because.push_back({What::DoesNotMove, due.plain});
}

void countMonths(DueDate& due, int months, const WorkingDays& calendar)
{
    bool shortened = false;
    due.plain = sameNumberedDay(due.start, months * direction(due.term), shortened);
    due.because.push_back({shortened ? What::LastDayOfMonth : What::SameNumberedDay, due.plain});
    endOnDay(due, calendar);
}

void countHours(DueDate& due, TimeOfDay time)
{
    constexpr std::int64_t hour = 3'600'000;
    const Instant end{Instant::at(due.start, time).milliseconds + due.term.length * hour};
    due.plain = end.day();
    due.on = end.day();
    due.time = end.time();
}

Result<Done> countable(const Term& term, Date start, const std::optional<TimeOfDay>& time)
{
    if (term.length < 1 || term.length > longestLength)
        return notValid("length", {N_("a term of %1 cannot be counted"), {std::int64_t{term.length}}});
    if (start.year() < firstYear || start.year() > lastYear)
        return notValid("from", {N_("%1 lies too far away to count a term from it"), {start}});
    const bool tooLong
        = (term.unit == TermUnit::Year && term.length > 100) || (term.unit == TermUnit::Month && term.length > 1200);
    if (tooLong)
        return notValid("length", {N_("a term of %1 cannot be counted"), {std::int64_t{term.length}}});
    if (term.unit == TermUnit::Hour && !time)
        return notValid("from", {N_("a term in hours starts at a time of day; give it with the day"), {}});
    if (term.unit == TermUnit::Hour && term.direction == Direction::Back)
        return notValid("unit", {N_("a term in hours is not counted back"), {}});
    return Done{};
}

} // namespace

Result<DueDate> due(const Term& term, Date start, const WorkingDays& calendar, std::optional<TimeOfDay> time)
{
    auto possible = countable(term, start, time);
    if (!possible)
        return std::move(possible).refusal();
    DueDate due{term, start, start, start};
    const bool back = term.direction == Direction::Back;
    const auto first = term.unit == TermUnit::Hour ? What::RunsByTheHour
        : back                                     ? What::CountsBack
                                                   : What::RunsFromDayAfter;
    due.because.push_back({first, start});
    switch (term.unit) {
    case TermUnit::WorkingDay:
        countWorkingDays(due, calendar);
        break;
    case TermUnit::CalendarDay:
        due.plain = start.plusDays(term.length * direction(term));
        due.because.push_back({What::PlainDay, due.plain});
        endOnDay(due, calendar);
        break;
    case TermUnit::Month:
        countMonths(due, term.length, calendar);
        break;
    case TermUnit::Year:
        countMonths(due, term.length * 12, calendar);
        break;
    case TermUnit::Hour:
        countHours(due, *time);
        break;
    }
    return due;
}

} // namespace anjuan
