// SPDX-License-Identifier: GPL-3.0-or-later
// Days and moments at their edges: leap years, month ends, year ends, midnight in China.
#include "core/base/Clock.h"
#include "tests/support/Random.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int lengthOf(int year, int month)
{
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : lengths[month - 1];
}

} // namespace

TEST_CASE("each month has the days that the calendar gives it, through centuries", "[base]")
{
    for (const int year : {1400, 1582, 1700, 1800, 1899, 1900, 1904, 1999, 2000, 2023, 2024, 2025, 2026, 2028, 2096,
             2100, 2104, 2400, 9999}) {
        for (int month = 1; month <= 12; ++month) {
            const int last = lengthOf(year, month);
            INFO(year << "-" << month);
            CHECK(Date::make(year, month, last));
            CHECK_FALSE(Date::make(year, month, last + 1));
            CHECK_FALSE(Date::make(year, month, 0));
        }
    }
}

TEST_CASE("no day is made outside the years and months that there are", "[base]")
{
    CHECK_FALSE(Date::make(1399, 12, 31));
    CHECK(Date::make(1400, 1, 1));
    CHECK(Date::make(9999, 12, 31));
    CHECK_FALSE(Date::make(10'000, 1, 1));
    CHECK_FALSE(Date::make(-1, 1, 1));
    CHECK_FALSE(Date::make(2026, 0, 1));
    CHECK_FALSE(Date::make(2026, 13, 1));
    CHECK_FALSE(Date::make(2026, -1, 1));
    CHECK_FALSE(Date::make(2026, 1, -1));
    CHECK_FALSE(Date::make(2026 + 65'536, 1, 1));
    CHECK_FALSE(Date::make(2026, 1 + 65'536, 1));
}

TEST_CASE("every day from 1900 to 2100 follows the one before and survives its text", "[base]")
{
    auto day = Date::of(1899, 12, 31);
    int weekday = static_cast<int>(Weekday::Sunday);
    int counted = 0;
    for (int year = 1900; year <= 2100; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int number = 1; number <= lengthOf(year, month); ++number, ++counted) {
                day = day.plusDays(1);
                weekday = (weekday + 1) % 7;
                const bool right = day == Date::of(year, month, number) && static_cast<int>(day.weekday()) == weekday
                    && Date::parse(day.iso()) == day && day.daysSince(Date::of(1899, 12, 31)) == counted + 1;
                if (!right)
                    FAIL_CHECK(day.iso());
            }
        }
    }
    CHECK(counted == 73'414);
}

TEST_CASE("days forward and back cancel out, and later days compare greater", "[base]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 3000; ++i) {
        const auto day = Date::of(1950, 1, 1).plusDays(static_cast<int>(random.between(0, 60'000)));
        const int days = static_cast<int>(random.between(-5000, 5000));
        const auto other = day.plusDays(days);
        const bool right = other.plusDays(-days) == day && other.daysSince(day) == days && (other < day) == (days < 0)
            && (other == day) == (days == 0) && (other > day) == (days > 0);
        if (!right)
            FAIL_CHECK(day.iso() << " " << days);
    }
    SUCCEED();
}

TEST_CASE("only ten characters in their places are a day", "[base]")
{
    for (const auto* text : {"2026-1-1", "2026-01-1", "26-01-01", "02026-01-01", "2026/01/01", "2026.01.01",
             "2026-01-01 ", " 2026-01-01", "2026-01-0a", "2026-0１-01", "20a6-01-01", "2026-+1-01", "2026-01--1",
             "2026-01-32", "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31", "2025-02-29", "1900-02-29",
             "2100-02-29", "0000-01-01", "1399-12-31", "2026-00-00", "今天", "2026年1月1日", "2026-01-01T00:00"}) {
        INFO(text);
        CHECK_FALSE(Date::parse(text));
    }
    CHECK(Date::parse("2000-02-29"));
    CHECK(Date::parse("2028-02-29"));
    CHECK(Date::parse("9999-12-31"));
    CHECK(Date::of(1400, 1, 1).iso() == "1400-01-01");
}

TEST_CASE("every minute of the day survives its text", "[base]")
{
    for (int minute = 0; minute < 1440; ++minute) {
        const auto time = TimeOfDay::make(minute / 60, minute % 60);
        REQUIRE(time);
        if (TimeOfDay::parse(time->text()) != time || time->minutes() != minute || time->hour() != minute / 60
            || time->minute() != minute % 60)
            FAIL_CHECK(time->text());
    }
    for (const auto* text : {"", "0:00", "00:60", "24:00", "99:99", "08.40", "08：40", "8:40 ", "08:4", "008:40",
             "-1:00", "+8:40", "08:40:00", "ab:cd"})
        CHECK_FALSE(TimeOfDay::parse(text));
    CHECK_FALSE(TimeOfDay::make(-1, 0));
    CHECK_FALSE(TimeOfDay::make(0, -1));
    CHECK(*TimeOfDay::parse("09:59") < *TimeOfDay::parse("10:00"));
}

TEST_CASE("the day in China begins eight hours before the day of the instant", "[base]")
{
    struct Moment {
        std::int64_t ms;
        const char* utc;
        const char* day;
        const char* time;
    };
    constexpr Moment moments[] = {
        {0, "1970-01-01T00:00:00.000Z", "1970-01-01", "08:00"},
        {57'599'999, "1970-01-01T15:59:59.999Z", "1970-01-01", "23:59"},
        {57'600'000, "1970-01-01T16:00:00.000Z", "1970-01-02", "00:00"},
        {-1, "1969-12-31T23:59:59.999Z", "1970-01-01", "07:59"},
        {-28'800'000, "1969-12-31T16:00:00.000Z", "1970-01-01", "00:00"},
        {-28'800'001, "1969-12-31T15:59:59.999Z", "1969-12-31", "23:59"},
        {951'782'400'000, "2000-02-29T00:00:00.000Z", "2000-02-29", "08:00"},
        {1'798'732'799'999, "2026-12-31T15:59:59.999Z", "2026-12-31", "23:59"},
        {1'798'732'800'000, "2026-12-31T16:00:00.000Z", "2027-01-01", "00:00"},
    };
    for (const auto& moment : moments) {
        INFO(moment.utc);
        const Instant instant{moment.ms};
        CHECK(instant.iso() == moment.utc);
        CHECK(instant.day().iso() == moment.day);
        CHECK(instant.time().text() == moment.time);
    }
}

TEST_CASE("a moment made of day and time gives both back", "[base]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 2000; ++i) {
        const auto day = Date::of(1949, 10, 1).plusDays(static_cast<int>(random.between(0, 50'000)));
        const auto time
            = *TimeOfDay::make(static_cast<int>(random.between(0, 23)), static_cast<int>(random.between(0, 59)));
        const auto instant = Instant::at(day, time);
        const Instant lastOfIt{instant.milliseconds + 59'999};
        if (instant.day() != day || instant.time() != time || lastOfIt.time() != time || lastOfIt.day() != day)
            FAIL_CHECK(instant.iso());
    }
    SUCCEED();
}

TEST_CASE("a clock that stands still is moved by hand, and the system's goes forward", "[base]")
{
    FixedClock clock{Instant{5}};
    CHECK(clock.now() == Instant{5});
    clock.set(Instant{7});
    CHECK(clock.now() == Instant{7});
    const SystemClock system;
    const auto earlier = system.now();
    CHECK(earlier <= system.now());
    CHECK(earlier.day() > Date::of(2024, 1, 1));
}
