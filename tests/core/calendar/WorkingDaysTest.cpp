// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/WorkingDays.h"

#include <sstream>

#include "tests/support/Shipped.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::vector<std::string> cells(const std::string& line)
{
    std::vector<std::string> cells;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, ',');)
        cells.push_back(cell);
    return cells;
}

std::string refusalOf(const std::string& years)
{
    const auto read = WorkingDays::parse(R"({"years":)" + years + "}", "town.json");
    return read ? "no refusal" : english(read.refusal().findings.front().sentence);
}

} // namespace

TEST_CASE("the whole oracle of working days passes", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    const auto rows = shipped::lines(ANJUAN_FIXTURES "/workday_oracle.csv");
    int added = 0;
    int asked = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto row = cells(rows[i]);
        const auto day = *Date::parse(row[1]);
        INFO(rows[i]);
        CHECK(calendar.isWorkingDay(day) == (row[3] == "1"));
        if (row[0] == "add_workdays") {
            CHECK(calendar.add(day, std::stoi(row[4])) == Date::parse(row[5]));
            CHECK(calendar.between(day, *Date::parse(row[5])) == std::stoi(row[4]));
            ++added;
        } else {
            REQUIRE(row[0] == "is_workday");
            ++asked;
        }
    }
    CHECK(added == 200);
    CHECK(asked == 100);
}

TEST_CASE("a day says what kind of day it is and to which festival it belongs", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    CHECK(calendar.kind(Date::of(2026, 9, 20)) == DayKind::MakeUpDay);
    CHECK(calendar.nameOf(Date::of(2026, 9, 20)) == "国庆节");
    CHECK(calendar.kind(Date::of(2026, 9, 25)) == DayKind::DayOff);
    CHECK(calendar.nameOf(Date::of(2026, 9, 25)) == "中秋");
    CHECK(calendar.kind(Date::of(2026, 9, 19)) == DayKind::Weekend);
    CHECK(calendar.nameOf(Date::of(2026, 9, 19)).empty());
    CHECK(calendar.kind(Date::of(2026, 9, 21)) == DayKind::WorkingDay);
}

TEST_CASE("a year that is not published is never guessed", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    CHECK(calendar.years().front() == 2007);
    CHECK(calendar.years().back() == 2026);
    CHECK_FALSE(calendar.isPublished(2027));
    CHECK(calendar.kind(Date::of(2027, 3, 3)) == DayKind::NotPublished);
    CHECK(calendar.isWorkingDay(Date::of(2027, 3, 3)) == std::nullopt);
    CHECK(calendar.isWorkingDay(Date::of(2006, 12, 29)) == std::nullopt);
    CHECK(calendar.nameOf(Date::of(2027, 10, 1)).empty());
    CHECK(calendar.add(Date::of(2026, 12, 30), 1) == Date::of(2026, 12, 31));
    CHECK(calendar.add(Date::of(2026, 12, 30), 2) == std::nullopt);
    CHECK(calendar.back(Date::of(2007, 1, 5), 9) == std::nullopt);
    CHECK(calendar.between(Date::of(2026, 12, 1), Date::of(2027, 1, 4)) == std::nullopt);
    CHECK(WorkingDays{}.isWorkingDay(Date::of(2026, 3, 3)) == std::nullopt);
}

TEST_CASE("counting back is counting forward the other way round", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    CHECK(calendar.back(Date::of(2026, 10, 9), 1) == Date::of(2026, 10, 8));
    CHECK(calendar.back(Date::of(2026, 10, 9), 2) == Date::of(2026, 9, 30));
    for (auto day = Date::of(2024, 1, 8); day < Date::of(2026, 1, 1); day = day.plusDays(11)) {
        for (const int n : {1, 3, 7, 20}) {
            const auto first = *calendar.back(day, n);
            CHECK(calendar.isWorkingDay(first) == true);
            CHECK(calendar.between(first.plusDays(-1), day.plusDays(-1)) == n);
        }
    }
}

TEST_CASE("no days lie between a day and an earlier one", "[calendar]")
{
    CHECK(shipped::calendar().between(Date::of(2026, 5, 8), Date::of(2026, 5, 8)) == 0);
    CHECK(shipped::calendar().between(Date::of(2026, 5, 8), Date::of(2026, 5, 1)) == 0);
}

TEST_CASE("a newly published year is put in and a year can be taken out", "[calendar]")
{
    const auto next = WorkingDays::parse(
        R"({"years":{"2027":{"off":[{"date":"2027-01-01","name":"元旦"}],"makeup":[]}}})", "cn-2027.json");
    REQUIRE(next);
    const auto both = shipped::calendar().with(*next);
    CHECK(both.kind(Date::of(2027, 1, 1)) == DayKind::DayOff);
    CHECK(both.add(Date::of(2026, 12, 30), 2) == Date::of(2027, 1, 4));
    CHECK(both.years().size() == 21);
    CHECK(both.without(2027).isWorkingDay(Date::of(2027, 1, 4)) == std::nullopt);
    CHECK(both.without(2027).isWorkingDay(Date::of(2026, 12, 31)) == true);
}

TEST_CASE("a calendar file with a mistake is refused by year and day", "[calendar]")
{
    CHECK(refusalOf("[]") == "town.json is no calendar: it has no \"years\"");
    CHECK(refusalOf(R"({"27":{"off":[],"makeup":[]}})") == "town.json: \"27\" is no year");
    CHECK(refusalOf(R"({"2027":{"off":[]}})") == "town.json: the year 2027 lists its days in \"off\" and \"makeup\"");
    CHECK(refusalOf(R"({"2027":{"off":{},"makeup":[]}})")
        == "town.json: the year 2027 lists its days in \"off\" and \"makeup\"");
    CHECK(refusalOf(R"({"2027":{"off":["2027-01-01"],"makeup":[]}})")
        == "town.json: each day of 2027 has a \"date\" and the \"name\" of its festival");
    CHECK(refusalOf(R"({"2027":{"off":[{"date":"2027-02-29","name":"春节"}],"makeup":[]}})")
        == "town.json: 2027-02-29 is no day of the year 2027");
    CHECK(refusalOf(R"({"2027":{"off":[{"date":"2026-12-31","name":"元旦"}],"makeup":[]}})")
        == "town.json: 2026-12-31 is no day of the year 2027");
    CHECK(
        refusalOf(
            R"({"2027":{"off":[{"date":"2027-01-01","name":"元旦"},{"date":"2027-01-01","name":"元旦"}],"makeup":[]}})")
        == "town.json: in 2027 the day 2027-01-01 is listed twice");
    CHECK(
        refusalOf(
            R"({"2027":{"off":[{"date":"2027-01-02","name":"元旦"}],"makeup":[{"date":"2027-01-02","name":"元旦"}]}})")
        == "town.json: in 2027 the day 2027-01-02 is both a day off and a make-up day");
    CHECK(refusalOf(R"({"2027":{"off":[],"makeup":[{"date":"2027-01-05","name":"元旦"}]}})")
        == "town.json: in 2027 the make-up day 2027-01-05 is no Saturday or Sunday");
    CHECK_FALSE(WorkingDays::parse("{\"years\":", "town.json"));
}
