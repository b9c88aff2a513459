// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace anjuan {

enum class Weekday : std::uint8_t { Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday };

/// A civil day in China (+08:00). Always a day that exists, from 1400-01-01 to 9999-12-31.
class Date {
public:
    /// Nothing when the day does not exist (2026-02-30).
    static std::optional<Date> make(int year, int month, int day);
    /// Reads exactly `YYYY-MM-DD`; nothing for anything else.
    static std::optional<Date> parse(std::string_view iso);
    /// For days written in source code; a day that does not exist is a programming mistake (std::logic_error).
    static Date of(int year, int month, int day);

    int year() const { return static_cast<int>(m_day.year()); }
    int month() const { return static_cast<int>(m_day.month()); }
    int day() const { return static_cast<int>(m_day.day()); }
    Weekday weekday() const { return static_cast<Weekday>(m_day.day_of_week().as_number()); }
    /// `YYYY-MM-DD`.
    std::string iso() const;

    Date plusDays(int days) const { return Date{m_day + boost::gregorian::date_duration{days}}; }
    /// Calendar days from `other` to this day; negative when this day is earlier.
    int daysSince(Date other) const { return static_cast<int>((m_day - other.m_day).days()); }
    const boost::gregorian::date& boost() const { return m_day; }
    static Date from(const boost::gregorian::date& day) { return Date{day}; }

    friend bool operator==(Date a, Date b) { return a.m_day == b.m_day; }
    friend std::strong_ordering operator<=>(Date a, Date b)
    {
        return a.m_day < b.m_day ? std::strong_ordering::less
               : a.m_day == b.m_day ? std::strong_ordering::equal
                                    : std::strong_ordering::greater;
    }

private:
    explicit Date(const boost::gregorian::date& day) : m_day(day) {}
    boost::gregorian::date m_day;
};

/// Minutes after midnight, 0 … 1439.
class TimeOfDay {
public:
    static std::optional<TimeOfDay> make(int hour, int minute);
    /// Reads `HH:MM`.
    static std::optional<TimeOfDay> parse(std::string_view text);
    int hour() const { return m_minutes / 60; }
    int minute() const { return m_minutes % 60; }
    int minutes() const { return m_minutes; }
    /// `HH:MM`.
    std::string text() const;
    auto operator<=>(const TimeOfDay&) const = default;

private:
    explicit TimeOfDay(int minutes) : m_minutes(minutes) {}
    int m_minutes;
};

/// Milliseconds since 1970-01-01T00:00Z: when something was recorded, never a legal date.
struct Instant {
    std::int64_t milliseconds = 0;
    auto operator<=>(const Instant&) const = default;
    /// The civil day and time in China (+08:00), which knows no summer time.
    Date day() const;
    TimeOfDay time() const;
    static Instant at(Date day, TimeOfDay time);
    /// `YYYY-MM-DDTHH:MM:SS.mmmZ` in UTC.
    std::string iso() const;
};

} // namespace anjuan
