// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Result.h"

namespace anjuan {

enum class DayKind : std::uint8_t { WorkingDay, MakeUpDay, Weekend, DayOff, NotPublished };

/// Which days are worked in China, from the years whose days off the State Council has published. Of any other year
/// it knows nothing and says so: it never falls back to Monday to Friday.
class WorkingDays {
public:
    /// Knows no year.
    WorkingDays() = default;
    /// Reads a calendar file (resources/calendars/README.md). The refusal names `what`, the year and the day.
    static Result<WorkingDays> parse(std::string_view json, const std::string& what);

    DayKind kind(Date day) const;
    /// Nothing when the year is not published.
    std::optional<bool> isWorkingDay(Date day) const;
    /// Of a day off or a make-up day the festival it belongs to; empty for every other day.
    std::string_view nameOf(Date day) const;
    bool isPublished(int year) const { return m_years.contains(year); }
    std::vector<int> years() const;

    /// The day on which the n-th working day after `start` is reached; the start day is not counted, n >= 1.
    /// Nothing when a day of a year that is not published would have to be counted.
    std::optional<Date> add(Date start, int n) const;
    /// The same, counted back from `end`, which is not counted.
    std::optional<Date> back(Date end, int n) const;
    /// Working days after `from` up to and including `to`; 0 when `to` is not later. Nothing as above.
    std::optional<int> between(Date from, Date to) const;

    /// This calendar with the years of `other` put in, whole year by whole year.
    WorkingDays with(const WorkingDays& other) const;
    /// This calendar as it would be had that year not been published.
    WorkingDays without(int year) const;

private:
    struct Year {
        std::map<Date, std::string> off;
        std::map<Date, std::string> makeUp;
    };
    std::optional<Date> step(Date day, int n, int direction) const;
    std::map<int, Year> m_years;
};

} // namespace anjuan
