// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/Provision.h"
#include "core/base/Result.h"
#include "core/calendar/Term.h"
#include "core/calendar/WorkingDays.h"

namespace anjuan {

/// One step of the counting that led to a due date.
struct Reason {
    enum class What {
        RunsFromDayAfter, ///< the start day is not counted
        CountsBack, ///< counted back from the start day, which is not counted
        RunsByTheHour,
        WeekendNotCounted,
        DayOffNotCounted,
        MakeUpDayCounted,
        SameNumberedDay, ///< of the last month
        LastDayOfMonth, ///< the last month has no day of that number
        PlainDay, ///< the last day before any move
        MovedOverWeekend,
        MovedOverDayOff,
        MovedTo,
        DoesNotMove, ///< a day off, and it stays
        IntervalNotCounted, ///< from `date` to the day in `name`
        YearNotPublished ///< from this day on the days off are not known
    };
    What what = What::RunsFromDayAfter;
    Date date;
    std::string name{}; ///< of the festival
    bool operator==(const Reason&) const = default;
};

/// The sentence that a person reads: "2026-10-01 (国庆节) is not counted".
Message sentence(const Reason& reason);

/// The days off of a year are not published: the due date lies within these days, both included.
struct Between {
    Date earliest;
    Date latest;
    bool operator==(const Between&) const = default;
};

/// A due date that a lawyer can check: when, and every step that led there.
struct DueDate {
    Term term;
    Date start;
    Date plain; ///< last day before any move; of a bounded working-day term its earliest day
    std::variant<Date, Between> on;
    std::optional<TimeOfDay> time{}; ///< of a term in hours
    std::vector<Reason> because{};
    Provisions provisions{}; ///< the law that sets the term; filled by TimeLimits
    std::string basis{}; ///< of the local rule that set its length, where one did

    /// Nothing when only bounds are known.
    std::optional<Date> exact() const;
    /// Bounds stand where a year is not published yet.
    bool isProvisional() const { return !exact(); }
    /// The day to keep when the duty is ours: the earliest possible.
    Date forOurDuty() const;
    /// The day that must have passed before we may act on the end of another's term: the latest possible.
    Date forTooEarly() const;
};

/// When the term that starts on `start` ends. `time` is needed for hours and ignored otherwise. Refuses a length or
/// year it cannot count (1 … 10,000; 1900 … 8000), hours without a time, and hours counted back.
/// Bounds where the calendar is not published (core/calendar/README.md): calendar terms plain day … plain day + 10,
/// working-day terms every day worked … Monday to Friday less ten days for each 120 working days begun.
Result<DueDate> due(const Term& term, Date start, const WorkingDays& calendar, std::optional<TimeOfDay> time = {});

/// How many days of the term are used up on that day (day 28 of 90; the 3rd working day). Nothing for terms in
/// months, years or hours, and where the calendar is not published.
std::optional<int> used(const Term& term, Date start, Date on, const WorkingDays& calendar);

} // namespace anjuan
