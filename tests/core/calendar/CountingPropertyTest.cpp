// SPDX-License-Identifier: GPL-3.0-or-later
// Counting drawn at random over all published years: longer terms, later starts, back and forth, and the sentences.
#include "core/calendar/DueDate.h"
#include "tests/support/Random.h"
#include "tests/support/Shipped.h"
#include "tests/support/Test.h"

using namespace anjuan;
using test::Random;

namespace {

constexpr TermUnit units[] = {TermUnit::WorkingDay, TermUnit::CalendarDay, TermUnit::Month, TermUnit::Year};

Term drawnTerm(Random& random)
{
    const auto unit = random.pick(units);
    const auto longest = unit == TermUnit::Year ? 5 : unit == TermUnit::Month ? 24 : 120;
    return {static_cast<int>(random.between(1, longest)), unit,
        random.chance(50) ? Roll::ToNextWorkingDay : Roll::Never, Direction::Forward};
}

Date drawnDay(Random& random)
{
    return Date::of(2007, 1, 1).plusDays(static_cast<int>(random.between(0, 7300)));
}

DueDate counted(const Term& term, Date start)
{
    return shipped::taken(due(term, start, shipped::calendar()));
}

} // namespace

TEST_CASE("of two terms the longer is never due earlier", "[calendar]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 4000; ++i) {
        auto term = drawnTerm(random);
        const auto start = drawnDay(random);
        const auto shorter = counted(term, start);
        ++term.length;
        const auto longer = counted(term, start);
        if (longer.forOurDuty() < shorter.forOurDuty() || longer.forTooEarly() < shorter.forTooEarly())
            FAIL_CHECK(start.iso() << " + " << term.length);
    }
    SUCCEED();
}

TEST_CASE("of two starts the later never gives the earlier end", "[calendar]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 4000; ++i) {
        const auto term = drawnTerm(random);
        const auto start = drawnDay(random);
        const auto earlier = counted(term, start);
        const auto later = counted(term, start.plusDays(1));
        if (earlier.exact() && later.exact() && *later.exact() < *earlier.exact())
            FAIL_CHECK(start.iso() << " + " << term.length);
    }
    SUCCEED();
}

TEST_CASE(
    "an end is a working day where its rule says so, lies after the start, and its bounds are in order", "[calendar]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    const auto& calendar = shipped::calendar();
    for (int i = 0; i < 4000; ++i) {
        const auto term = drawnTerm(random);
        const auto start = drawnDay(random);
        const auto end = counted(term, start);
        const bool rolls = term.unit == TermUnit::WorkingDay || term.roll == Roll::ToNextWorkingDay;
        const bool worked = !rolls || !end.exact() || calendar.isWorkingDay(*end.exact()) == true;
        const bool stays = rolls || end.exact() == end.plain;
        const bool ordered = start < end.forOurDuty() && end.forOurDuty() <= end.forTooEarly()
            && end.isProvisional() == !end.exact();
        if (!worked || !stays || !ordered)
            FAIL_CHECK(start.iso() << " + " << term.length);
    }
    SUCCEED();
}

TEST_CASE("counting forward and then back returns to where it began, or to the working day before it", "[calendar]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    const auto& calendar = shipped::calendar();
    for (int i = 0; i < 4000; ++i) {
        const auto start = Date::of(2008, 1, 1).plusDays(static_cast<int>(random.between(0, 6500)));
        const int n = static_cast<int>(random.between(1, 60));
        const auto end = calendar.add(start, n);
        REQUIRE(end);
        auto home = start;
        while (calendar.isWorkingDay(home) == false)
            home = home.plusDays(-1);
        if (calendar.back(*end, n) != home || calendar.between(start, *end) != n)
            FAIL_CHECK(start.iso() << " + " << n);
        const Term back{n, TermUnit::WorkingDay, Roll::ToNextWorkingDay, Direction::Back};
        if (counted(back, *end).exact() != home)
            FAIL_CHECK(end->iso() << " - " << n);
    }
    SUCCEED();
}

TEST_CASE("months keep the number of the day or end with a shorter month", "[calendar]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 3000; ++i) {
        const auto start = drawnDay(random);
        const int months = static_cast<int>(random.between(1, 36));
        for (const auto direction : {Direction::Forward, Direction::Back}) {
            const auto end = counted({months, TermUnit::Month, Roll::Never, direction}, start).plain;
            const int moved = (end.year() - start.year()) * 12 + end.month() - start.month();
            const bool sameNumber = end.day() == start.day();
            const bool lastDay = end.plusDays(1).day() == 1 && end.day() < start.day();
            if (moved != (direction == Direction::Forward ? months : -months) || !(sameNumber || lastDay))
                FAIL_CHECK(start.iso() << " " << months << " " << end.iso());
        }
    }
    SUCCEED();
}

TEST_CASE("twelve months are a year, twenty-four hours a day", "[calendar]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 1000; ++i) {
        const auto start = drawnDay(random);
        const int n = static_cast<int>(random.between(1, 10));
        CHECK(counted({n, TermUnit::Year, Roll::Never}, start).plain
            == counted({n * 12, TermUnit::Month, Roll::Never}, start).plain);
        const auto time
            = TimeOfDay::make(static_cast<int>(random.between(0, 23)), static_cast<int>(random.between(0, 59)));
        const auto hours = shipped::taken(due({n * 24, TermUnit::Hour}, start, shipped::calendar(), time));
        CHECK(hours.exact() == start.plusDays(n));
        CHECK(hours.time == time);
    }
}

TEST_CASE("every end tells how it was counted, from its first step to its last", "[calendar]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    using What = Reason::What;
    for (int i = 0; i < 1500; ++i) {
        const auto term = drawnTerm(random);
        const auto start = drawnDay(random);
        const auto end = counted(term, start);
        REQUIRE_FALSE(end.because.empty());
        CHECK(end.because.front() == Reason{What::RunsFromDayAfter, start});
        const bool bounded
            = std::ranges::any_of(end.because, [](const Reason& r) { return r.what == What::YearNotPublished; });
        if (bounded != end.isProvisional())
            FAIL_CHECK(start.iso() << " + " << term.length);
        for (const auto& reason : end.because) {
            const auto words = english(sentence(reason));
            if (words.empty() || words.find('%') != std::string::npos)
                FAIL_CHECK(words);
        }
    }
}
