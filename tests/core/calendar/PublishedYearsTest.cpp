// SPDX-License-Identifier: GPL-3.0-or-later
// Each published year as a whole: days off, make-up days, days worked; counted apart from this program.
#include "core/calendar/WorkingDays.h"
#include "tests/support/Shipped.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

struct Row {
    int year;
    int off;
    int makeUp;
    int worked;
};

constexpr Row table[] = {
    {2007, 26, 7, 249},
    {2008, 27, 5, 251},
    {2009, 27, 6, 250},
    {2010, 29, 8, 250},
    {2011, 28, 6, 250},
    {2012, 26, 6, 249},
    {2013, 29, 12, 250},
    {2014, 23, 5, 250},
    {2015, 25, 5, 249},
    {2016, 24, 6, 250},
    {2017, 24, 5, 249},
    {2018, 25, 7, 250},
    {2019, 28, 6, 250},
    {2020, 30, 6, 249},
    {2021, 31, 7, 250},
    {2022, 32, 7, 249},
    {2023, 26, 7, 249},
    {2024, 28, 8, 251},
    {2025, 28, 5, 248},
    {2026, 33, 6, 248},
};

} // namespace

TEST_CASE("each published year has its days off, make-up days and days worked", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    for (const auto& row : table) {
        Row counted{row.year, 0, 0, 0};
        for (auto day = Date::of(row.year, 1, 1); day.year() == row.year; day = day.plusDays(1)) {
            counted.off += calendar.kind(day) == DayKind::DayOff ? 1 : 0;
            counted.makeUp += calendar.kind(day) == DayKind::MakeUpDay ? 1 : 0;
            counted.worked += calendar.isWorkingDay(day).value_or(false) ? 1 : 0;
        }
        INFO(row.year);
        CHECK(counted.off == row.off);
        CHECK(counted.makeUp == row.makeUp);
        CHECK(counted.worked == row.worked);
    }
    CHECK(std::size(table) == calendar.years().size());
}

TEST_CASE("every day off and every make-up day has the name of its festival", "[calendar]")
{
    const auto& calendar = shipped::calendar();
    for (auto day = Date::of(2007, 1, 1); day < Date::of(2027, 1, 1); day = day.plusDays(1)) {
        const auto kind = calendar.kind(day);
        const bool named = kind == DayKind::DayOff || kind == DayKind::MakeUpDay;
        if (named == calendar.nameOf(day).empty())
            FAIL_CHECK(day.iso());
    }
    SUCCEED();
}
