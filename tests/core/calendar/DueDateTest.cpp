// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/DueDate.h"

#include "tests/support/Shipped.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

constexpr Term workingDays(int n)
{
    return {n, TermUnit::WorkingDay, Roll::ToNextWorkingDay, Direction::Forward};
}
constexpr Term days(int n, Roll roll = Roll::ToNextWorkingDay)
{
    return {n, TermUnit::CalendarDay, roll, Direction::Forward};
}
constexpr Term months(int n)
{
    return {n, TermUnit::Month, Roll::ToNextWorkingDay, Direction::Forward};
}

DueDate counted(const Term& term, Date start, std::optional<TimeOfDay> time = {})
{
    return shipped::taken(due(term, start, shipped::calendar(), time));
}

std::string story(const DueDate& date)
{
    std::string text;
    for (const auto& reason : date.because)
        text += english(sentence(reason)) + "\n";
    return text;
}

std::string refusalOf(const Term& term, Date start)
{
    const auto result = due(term, start, shipped::calendar());
    return result ? "no refusal" : english(result.refusal().findings.front().sentence);
}

} // namespace

TEST_CASE("a working-day term tells every day it left out and every make-up day it counted", "[calendar]")
{
    const auto filing = counted(workingDays(7), Date::of(2026, 9, 17));
    CHECK(filing.exact() == Date::of(2026, 9, 28));
    CHECK(story(filing) == R"(2026-09-17 is not counted; the term runs from the day after
2026-09-19 is a weekend day and is not counted
2026-09-20 is a weekend day worked to make up for 国庆节 and is counted
2026-09-25 (中秋) is a day off and is not counted
2026-09-26 (中秋) is a day off and is not counted
2026-09-27 (中秋) is a day off and is not counted
)");
}

TEST_CASE("a defence period over the October holidays ends on the thirteenth", "[calendar]")
{
    CHECK(counted(workingDays(5), Date::of(2026, 9, 30)).exact() == Date::of(2026, 10, 13));
    CHECK(counted(workingDays(1), Date::of(2026, 9, 18)).exact() == Date::of(2026, 9, 20));
    CHECK(counted(workingDays(7), Date::of(2026, 9, 22)).exact() == Date::of(2026, 10, 9));
}

TEST_CASE("a calendar term that ends on a day off moves to the next working day", "[calendar]")
{
    const auto review = counted(days(60), Date::of(2026, 10, 20));
    CHECK(review.plain == Date::of(2026, 12, 19));
    CHECK(review.exact() == Date::of(2026, 12, 21));
    CHECK(story(review) == R"(2026-10-20 is not counted; the term runs from the day after
2026-12-19 is the last day as counted
2026-12-19 is a weekend day; the end moves over it
2026-12-20 is a weekend day; the end moves over it
2026-12-21 is the next working day
)");
    const auto overHoliday = counted(days(10), Date::of(2026, 9, 25));
    CHECK(overHoliday.plain == Date::of(2026, 10, 5));
    CHECK(overHoliday.exact() == Date::of(2026, 10, 8));
    CHECK(story(overHoliday).find("2026-10-06 (国庆节) is a day off; the end moves over it") != std::string::npos);
}

TEST_CASE("a term can end on a make-up day", "[calendar]")
{
    CHECK(counted(days(5), Date::of(2026, 10, 5)).exact() == Date::of(2026, 10, 10));
}

TEST_CASE("the ninetieth day does not move", "[calendar]")
{
    const auto decision = counted(days(90, Roll::Never), Date::of(2026, 9, 21));
    CHECK(decision.exact() == Date::of(2026, 12, 20));
    CHECK(story(decision).find("2026-12-20 is a day off; this term does not move") != std::string::npos);
    CHECK(counted(days(90, Roll::Never), Date::of(2026, 5, 11)).exact() == Date::of(2026, 8, 9));
    CHECK(counted(days(90, Roll::Never), Date::of(2026, 12, 1)).exact() == Date::of(2027, 3, 1));
}

TEST_CASE("a term in months ends on the day of the same number or the last of the month", "[calendar]")
{
    CHECK(counted(months(1), Date::of(2026, 1, 31)).plain == Date::of(2026, 2, 28));
    CHECK(counted(months(1), Date::of(2024, 1, 31)).plain == Date::of(2024, 2, 29));
    CHECK(counted(months(1), Date::of(2026, 2, 28)).plain == Date::of(2026, 3, 28));
    CHECK(counted(months(1), Date::of(2026, 4, 30)).plain == Date::of(2026, 5, 30));
    CHECK(counted(months(3), Date::of(2025, 11, 30)).plain == Date::of(2026, 2, 28));
    CHECK(counted(months(12), Date::of(2025, 12, 1)).plain == Date::of(2026, 12, 1));
    CHECK(counted({2, TermUnit::Year}, Date::of(2024, 2, 29)).plain == Date::of(2026, 2, 28));
    CHECK(story(counted(months(1), Date::of(2026, 1, 31)))
              .find("the month has no day of that number; 2026-02-28 is its last day")
        != std::string::npos);
    CHECK(counted(months(1), Date::of(2026, 1, 31)).exact() == Date::of(2026, 2, 28));
}

TEST_CASE("a term in hours runs through days off and ends at a time of day", "[calendar]")
{
    const Term day{24, TermUnit::Hour, Roll::Never};
    const auto report = counted(day, Date::of(2026, 9, 30), TimeOfDay::make(16, 30));
    CHECK(report.exact() == Date::of(2026, 10, 1));
    CHECK(report.time == TimeOfDay::make(16, 30));
    CHECK(
        counted({36, TermUnit::Hour}, Date::of(2026, 12, 31), TimeOfDay::make(20, 0)).time == TimeOfDay::make(8, 0));
    CHECK(counted({36, TermUnit::Hour}, Date::of(2026, 12, 31), TimeOfDay::make(20, 0)).exact()
        == Date::of(2027, 1, 2));
}

TEST_CASE("a notice of hearing is counted back from the hearing", "[calendar]")
{
    const Term notice{7, TermUnit::WorkingDay, Roll::ToNextWorkingDay, Direction::Back};
    const auto latest = counted(notice, Date::of(2026, 6, 26));
    CHECK(latest.exact() == Date::of(2026, 6, 16));
    CHECK(latest.because.front() == Reason{Reason::What::CountsBack, Date::of(2026, 6, 26)});
    const Term three{3, TermUnit::CalendarDay, Roll::ToNextWorkingDay, Direction::Back};
    CHECK(counted(three, Date::of(2026, 10, 8)).exact() == Date::of(2026, 10, 5));
    CHECK(counted({1, TermUnit::Month, Roll::Never, Direction::Back}, Date::of(2026, 3, 31)).exact()
        == Date::of(2026, 2, 28));
}

TEST_CASE("where the year is not published the end lies between two days", "[calendar]")
{
    const auto suit = counted(months(6), Date::of(2026, 10, 20));
    CHECK(suit.isProvisional());
    CHECK(suit.plain == Date::of(2027, 4, 20));
    CHECK(suit.forOurDuty() == Date::of(2027, 4, 20));
    CHECK(suit.forTooEarly() == Date::of(2027, 4, 30));
    CHECK(story(suit).find("the days off of 2027 are not published") != std::string::npos);

    const auto period = counted(workingDays(5), Date::of(2026, 12, 29));
    CHECK(period.on == std::variant<Date, Between>{Between{Date::of(2027, 1, 3), Date::of(2027, 1, 19)}});
    CHECK(period.exact() == std::nullopt);

    const auto overYearEnd = due(days(2), Date::of(2022, 12, 29), shipped::calendar().without(2023));
    REQUIRE(overYearEnd);
    CHECK(overYearEnd->plain == Date::of(2022, 12, 31));
    CHECK(overYearEnd->forOurDuty() == Date::of(2023, 1, 1));
}

TEST_CASE("what cannot be counted is refused", "[calendar]")
{
    const auto day = Date::of(2026, 6, 1);
    CHECK(refusalOf(workingDays(0), day) == "a term of 0 cannot be counted");
    CHECK(refusalOf(days(-3), day) == "a term of -3 cannot be counted");
    CHECK(refusalOf(days(10'001), day) == "a term of 10001 cannot be counted");
    CHECK(refusalOf({101, TermUnit::Year}, day) == "a term of 101 cannot be counted");
    CHECK(refusalOf(days(1), Date::of(9999, 12, 31)) == "9999-12-31 lies too far away to count a term from it");
    CHECK(refusalOf(days(1), Date::of(1899, 12, 31)) == "1899-12-31 lies too far away to count a term from it");
    CHECK(refusalOf({24, TermUnit::Hour}, day) == "a term in hours starts at a time of day; give it with the day");
    const auto back
        = due({24, TermUnit::Hour, Roll::Never, Direction::Back}, day, shipped::calendar(), TimeOfDay::make(8, 0));
    REQUIRE_FALSE(back);
    CHECK(english(back.refusal().findings.front().sentence) == "a term in hours is not counted back");
}

TEST_CASE("how much of a term is used up on a day", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    CHECK(used(days(90, Roll::Never), Date::of(2026, 9, 21), Date::of(2026, 10, 19), calendar) == 28);
    CHECK(used(workingDays(7), Date::of(2026, 9, 17), Date::of(2026, 9, 21), calendar) == 3);
    CHECK(used(workingDays(7), Date::of(2026, 9, 17), Date::of(2026, 9, 17), calendar) == 0);
    CHECK(used(workingDays(7), Date::of(2026, 12, 30), Date::of(2027, 1, 8), calendar) == std::nullopt);
    CHECK(used({7, TermUnit::WorkingDay, Roll::Never, Direction::Back}, Date::of(2026, 6, 26), Date::of(2026, 6, 16),
              calendar)
        == 7);
    CHECK(used({7, TermUnit::WorkingDay, Roll::Never, Direction::Back}, Date::of(2026, 6, 26), Date::of(2026, 6, 26),
              calendar)
        == 0);
    CHECK(used({3, TermUnit::CalendarDay, Roll::Never, Direction::Back}, Date::of(2026, 6, 26), Date::of(2026, 6, 20),
              calendar)
        == 6);
    CHECK(used(months(6), Date::of(2026, 6, 26), Date::of(2026, 7, 26), calendar) == std::nullopt);
}
