// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Date.h"
#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("a day that does not exist is no date", "[base]")
{
    CHECK_FALSE(Date::parse("2026-02-29"));
    CHECK(Date::parse("2024-02-29"));
    CHECK_FALSE(Date::parse("2026-13-01"));
    CHECK_FALSE(Date::parse("2026-1-01"));
    CHECK_FALSE(Date::parse("20260101"));
    CHECK_FALSE(Date::parse("2026-00-10"));
    CHECK_FALSE(Date::parse(""));
    CHECK_THROWS_AS(Date::of(2026, 2, 30), std::logic_error);
}

TEST_CASE("days are counted across months and leap years", "[base]")
{
    CHECK(Date::of(2026, 9, 21).plusDays(90) == Date::of(2026, 12, 20));
    CHECK(Date::of(2024, 3, 1).daysSince(Date::of(2024, 2, 28)) == 2);
    CHECK(Date::of(2026, 12, 20).weekday() == Weekday::Sunday);
}

TEST_CASE("an instant tells the civil day in China", "[base]")
{
    const auto instant = Instant::at(Date::of(2026, 1, 1), *TimeOfDay::make(0, 30));
    CHECK(instant.iso() == "2025-12-31T16:30:00.000Z");
    CHECK(instant.day() == Date::of(2026, 1, 1));
    CHECK(instant.time().text() == "00:30");
    CHECK(Instant{-1}.day() == Date::of(1970, 1, 1));
    CHECK(Instant{-28'800'001}.day() == Date::of(1969, 12, 31));
}

TEST_CASE("a time of day is read only where it exists", "[base]")
{
    CHECK(TimeOfDay::parse("08:40")->minutes() == 520);
    CHECK_FALSE(TimeOfDay::parse("24:00"));
    CHECK_FALSE(TimeOfDay::parse("8:40"));
}
