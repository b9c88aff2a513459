// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/WorkingDays.h"

#include "core/base/Json.h"

namespace anjuan {
namespace {

bool isWeekend(Date day)
{
    return day.weekday() == Weekday::Saturday || day.weekday() == Weekday::Sunday;
}

Refusal broken(
    const std::string& what, std::string_view sentence, const std::string& year, const std::string& day = {})
{
    return notValid(what, {sentence, {what, year, day}});
}

using Days = std::map<Date, std::string>;

Result<Done> readDays(Days& days, const Json& list, const std::string& what, const std::string& year)
{
    if (!list.is_array())
        return broken(what, N_("%1: the year %2 lists its days in \"off\" and \"makeup\""), year);
    for (const auto& row : list) {
        if (!row.is_object() || !row.contains("date") || !row["date"].is_string() || !row.contains("name")
            || !row["name"].is_string())
            return broken(what, N_("%1: each day of %2 has a \"date\" and the \"name\" of its festival"), year);
        const auto text = row["date"].get<std::string>();
        const auto day = Date::parse(text);
        if (!day || std::to_string(day->year()) != year)
            return broken(what, N_("%1: %3 is no day of the year %2"), year, text);
        if (!days.emplace(*day, row["name"].get<std::string>()).second)
            return broken(what, N_("%1: in %2 the day %3 is listed twice"), year, text);
    }
    return Done{};
}

Result<Done> checkMakeUp(const Days& makeUp, const Days& off, const std::string& what, const std::string& year)
{
    for (const auto& [day, name] : makeUp) {
        if (off.contains(day))
            return broken(what, N_("%1: in %2 the day %3 is both a day off and a make-up day"), year, day.iso());
        if (!isWeekend(day))
            return broken(what, N_("%1: in %2 the make-up day %3 is no Saturday or Sunday"), year, day.iso());
    }
    return Done{};
}

} // namespace

Result<WorkingDays> WorkingDays::parse(std::string_view json, const std::string& what)
{
    auto parsed = parseJson(json, what);
    if (!parsed)
        return std::move(parsed).refusal();
    const Json file = std::move(parsed).value();
    if (!file.is_object() || !file.contains("years") || !file["years"].is_object())
        return notValid(what, {N_("%1 is no calendar: it has no \"years\""), {what}});
    WorkingDays calendar;
    for (const auto& [key, body] : file["years"].items()) {
        if (key.size() != 4 || key.find_first_not_of("0123456789") != std::string::npos || key[0] == '0')
            return broken(what, N_("%1: \"%2\" is no year"), key);
        if (!body.is_object() || !body.contains("off") || !body.contains("makeup"))
            return broken(what, N_("%1: the year %2 lists its days in \"off\" and \"makeup\""), key);
        Year year;
        auto done = readDays(year.off, body["off"], what, key);
        if (done)
            done = readDays(year.makeUp, body["makeup"], what, key);
        if (done)
            done = checkMakeUp(year.makeUp, year.off, what, key);
        if (!done)
            return std::move(done).refusal();
        calendar.m_years[std::stoi(key)] = std::move(year);
    }
    return calendar;
}

DayKind WorkingDays::kind(Date day) const
{
    const auto year = m_years.find(day.year());
    if (year == m_years.end())
        return DayKind::NotPublished;
    if (year->second.makeUp.contains(day))
        return DayKind::MakeUpDay;
    if (year->second.off.contains(day))
        return DayKind::DayOff;
    return isWeekend(day) ? DayKind::Weekend : DayKind::WorkingDay;
}

std::optional<bool> WorkingDays::isWorkingDay(Date day) const
{
    switch (kind(day)) {
    case DayKind::WorkingDay:
    case DayKind::MakeUpDay:
        return true;
    case DayKind::Weekend:
    case DayKind::DayOff:
        return false;
    case DayKind::NotPublished:
        break;
    }
    return std::nullopt;
}

std::string_view WorkingDays::nameOf(Date day) const
{
    const auto year = m_years.find(day.year());
    if (year == m_years.end())
        return {};
    for (const auto* days : {&year->second.off, &year->second.makeUp}) {
        if (const auto found = days->find(day); found != days->end())
            return found->second;
    }
    return {};
}

std::vector<int> WorkingDays::years() const
{
    std::vector<int> years;
    for (const auto& [year, days] : m_years)
        years.push_back(year);
    return years;
}

std::optional<Date> WorkingDays::step(Date day, int n, int direction) const
{
    while (n > 0) {
        day = day.plusDays(direction);
        const auto worked = isWorkingDay(day);
        if (!worked)
            return std::nullopt;
        n -= *worked ? 1 : 0;
    }
    return day;
}

std::optional<Date> WorkingDays::add(Date start, int n) const
{
    return step(start, n, 1);
}

std::optional<Date> WorkingDays::back(Date end, int n) const
{
    return step(end, n, -1);
}

std::optional<int> WorkingDays::between(Date from, Date to) const
{
    int count = 0;
    while (from < to) {
        from = from.plusDays(1);
        const auto worked = isWorkingDay(from);
        if (!worked)
            return std::nullopt;
        count += *worked ? 1 : 0;
    }
    return count;
}

WorkingDays WorkingDays::with(const WorkingDays& other) const
{
    WorkingDays calendar = *this;
    for (const auto& [year, days] : other.m_years)
        calendar.m_years[year] = days;
    return calendar;
}

WorkingDays WorkingDays::without(int year) const
{
    WorkingDays calendar = *this;
    calendar.m_years.erase(year);
    return calendar;
}

} // namespace anjuan
