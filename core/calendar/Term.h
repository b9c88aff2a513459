// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Field.h"

namespace anjuan {

enum class TermUnit { WorkingDay, CalendarDay, Month, Year, Hour };
template <> struct Options<TermUnit> {
    static constexpr std::array rows{Option{"working-day", N_("working days")},
        Option{"calendar-day", N_("calendar days")}, Option{"month", N_("months")}, Option{"year", N_("years")},
        Option{"hour", N_("hours")}};
};

/// What happens when the last day is a day off: it moves to the next working day, or it stays. A working-day term
/// always ends on a working day, an hour term never moves (行政强制法 19, State Council order 310, art. 5).
enum class Roll { ToNextWorkingDay, Never };
template <> struct Options<Roll> {
    static constexpr std::array rows{
        Option{"next-working-day", N_("moves to the next working day")}, Option{"never", N_("does not move")}};
};

/// Forward from the day of the event, or back from the day of an act to come (行政处罚法 64, item 2).
enum class Direction { Forward, Back };
template <> struct Options<Direction> {
    static constexpr std::array rows{
        Option{"forward", N_("from that day on")}, Option{"back", N_("before that day")}};
};

/// A length of time as a law states it. The day of the event is never counted.
struct Term {
    int length = 0;
    TermUnit unit = TermUnit::CalendarDay;
    Roll roll = Roll::ToNextWorkingDay;
    Direction direction = Direction::Forward;
    bool operator==(const Term&) const = default;
};

} // namespace anjuan
