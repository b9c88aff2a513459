// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every due date, tried over all published years.
#include "core/calendar/DueDate.h"
#include "tests/support/Shipped.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

const std::vector<Term>& terms()
{
    static const std::vector<Term> all{{1, TermUnit::WorkingDay}, {5, TermUnit::WorkingDay},
        {7, TermUnit::WorkingDay}, {20, TermUnit::WorkingDay}, {90, TermUnit::WorkingDay}, {1, TermUnit::CalendarDay},
        {15, TermUnit::CalendarDay}, {30, TermUnit::CalendarDay}, {60, TermUnit::CalendarDay},
        {90, TermUnit::CalendarDay, Roll::Never}, {1, TermUnit::Month}, {3, TermUnit::Month}, {6, TermUnit::Month},
        {7, TermUnit::WorkingDay, Roll::Never, Direction::Back}};
    return all;
}

DueDate counted(const Term& term, Date start, const WorkingDays& calendar)
{
    return shipped::taken(due(term, start, calendar));
}

} // namespace

TEST_CASE("a longer term never ends earlier", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    for (auto start = Date::of(2024, 12, 20); start < Date::of(2026, 3, 1); start = start.plusDays(3)) {
        for (const auto unit : {TermUnit::WorkingDay, TermUnit::CalendarDay, TermUnit::Month}) {
            Date before = start;
            for (int n = 1; n <= 9; ++n) {
                const auto end = counted({n, unit}, start, calendar).forOurDuty();
                if (end < before)
                    FAIL_CHECK(start.iso() << " " << n << " " << end.iso());
                before = end;
            }
        }
    }
    SUCCEED();
}

TEST_CASE("an exact working-day due date is a working day with just that many before it", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    int tried = 0;
    for (auto start = Date::of(2007, 1, 1); start < Date::of(2026, 8, 1); start = start.plusDays(5)) {
        for (const int n : {1, 7, 20}) {
            const auto end = counted({n, TermUnit::WorkingDay}, start, calendar).exact();
            const bool holds = end && calendar.isWorkingDay(*end) == true && calendar.between(start, *end) == n;
            if (!holds)
                FAIL_CHECK(start.iso() << " + " << n);
            ++tried;
        }
    }
    CHECK(tried > 4000);
}

TEST_CASE("a rolled calendar term ends on a working day, not before its plain day", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    for (auto start = Date::of(2007, 1, 1); start < Date::of(2026, 9, 1); start = start.plusDays(2)) {
        const auto due = counted({15, TermUnit::CalendarDay}, start, calendar);
        const bool holds = due.exact() && due.plain <= *due.exact() && calendar.isWorkingDay(*due.exact()) == true;
        if (!holds)
            FAIL_CHECK(start.iso());
    }
    SUCCEED();
}

TEST_CASE("the bounds hold for every published year had it not been published", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    int bounded = 0;
    for (const int year : calendar.years()) {
        const auto hidden = calendar.without(year);
        const auto last = std::min(Date::of(year, 12, 31), Date::of(2026, 6, 1));
        for (auto start = std::max(Date::of(year - 1, 11, 1), Date::of(2007, 1, 31)); start < last;
             start = start.plusDays(3)) {
            for (const auto& term : terms()) {
                const auto truth = counted(term, start, calendar).exact();
                const auto guess = counted(term, start, hidden);
                if (!truth)
                    continue;
                bounded += guess.isProvisional() ? 1 : 0;
                if (*truth < guess.forOurDuty() || guess.forTooEarly() < *truth)
                    FAIL_CHECK(start.iso() << " + " << term.length << ": " << truth->iso() << " not in "
                                           << guess.forOurDuty().iso() << " … " << guess.forTooEarly().iso());
            }
        }
    }
    CHECK(bounded > 10'000);
}

TEST_CASE("a date whose years are all published is never bounded", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    for (auto start = Date::of(2010, 1, 1); start < Date::of(2025, 6, 1); start = start.plusDays(17)) {
        for (const auto& term : terms()) {
            if (counted(term, start, calendar).isProvisional())
                FAIL_CHECK(start.iso() << " + " << term.length);
        }
    }
    SUCCEED();
}
