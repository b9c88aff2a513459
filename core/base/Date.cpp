// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Date.h"

#include <stdexcept>

#include <fmt/format.h>

namespace anjuan {
namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::int64_t chinaOffsetMs = 8 * 3'600'000;

std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a / b - ((a % b != 0 && (a % b < 0) != (b < 0)) ? 1 : 0);
}

} // namespace

std::optional<Date> Date::make(int year, int month, int day)
{
    if (year < 1400 || year > 9999 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    using Calendar = boost::gregorian::gregorian_calendar;
    const auto y = static_cast<unsigned short>(year);
    const auto m = static_cast<unsigned short>(month);
    if (day > static_cast<int>(Calendar::end_of_month_day(y, m)))
        return std::nullopt;
    return Date{boost::gregorian::date{y, m, static_cast<unsigned short>(day)}};
}

std::optional<Date> Date::parse(std::string_view iso)
{
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return std::nullopt;
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    return year && month && day ? make(*year, *month, *day) : std::nullopt;
}

Date Date::of(int year, int month, int day)
{
    if (const auto date = make(year, month, day))
        return *date;
    throw std::logic_error("no such day");
}

std::string Date::iso() const
{
    return fmt::format("{:04}-{:02}-{:02}", year(), month(), day());
}

std::optional<TimeOfDay> TimeOfDay::make(int hour, int minute)
{
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    return TimeOfDay{hour * 60 + minute};
}

std::optional<TimeOfDay> TimeOfDay::parse(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hour = digits(text.substr(0, 2));
    const auto minute = digits(text.substr(3, 2));
    return hour && minute ? make(*hour, *minute) : std::nullopt;
}

std::string TimeOfDay::text() const
{
    return fmt::format("{:02}:{:02}", hour(), minute());
}

Date Instant::day() const
{
    const auto days = floorDiv(milliseconds + chinaOffsetMs, dayMs);
    return Date::of(1970, 1, 1).plusDays(static_cast<int>(days));
}

TimeOfDay Instant::time() const
{
    const auto local = milliseconds + chinaOffsetMs;
    const auto minutes = static_cast<int>((local - floorDiv(local, dayMs) * dayMs) / 60'000);
    return *TimeOfDay::make(minutes / 60, minutes % 60);
}

Instant Instant::at(Date day, TimeOfDay time)
{
    const std::int64_t days = day.daysSince(Date::of(1970, 1, 1));
    return Instant{days * dayMs + std::int64_t{time.minutes()} * 60'000 - chinaOffsetMs};
}

std::string Instant::iso() const
{
    const auto days = floorDiv(milliseconds, dayMs);
    const auto rest = milliseconds - days * dayMs;
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", Date::of(1970, 1, 1).plusDays(static_cast<int>(days)).iso(),
                       rest / 3'600'000, rest / 60'000 % 60, rest / 1000 % 60, rest % 1000);
}

} // namespace anjuan
