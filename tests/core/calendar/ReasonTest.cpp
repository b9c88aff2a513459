// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences in which a due date explains itself.
#include "core/calendar/DueDate.h"
#include "tests/support/Test.h"

using namespace anjuan;
using What = Reason::What;

namespace {

const auto day = Date::of(2026, 10, 1);

std::string words(What what, std::string name = {})
{
    return english(sentence(Reason{what, day, std::move(name)}));
}

} // namespace

TEST_CASE("each step of the counting has its sentence", "[calendar]")
{
    CHECK(words(What::RunsFromDayAfter) == "2026-10-01 is not counted; the term runs from the day after");
    CHECK(words(What::CountsBack) == "2026-10-01 is not counted; the term is counted back from it");
    CHECK(words(What::RunsByTheHour) == "the hours run from 2026-10-01, days off included");
    CHECK(words(What::WeekendNotCounted) == "2026-10-01 is a weekend day and is not counted");
    CHECK(words(What::DayOffNotCounted, "国庆节") == "2026-10-01 (国庆节) is a day off and is not counted");
    CHECK(words(What::MakeUpDayCounted, "国庆节")
        == "2026-10-01 is a weekend day worked to make up for 国庆节 and is counted");
    CHECK(words(What::SameNumberedDay) == "2026-10-01 is the day of the same number");
    CHECK(words(What::LastDayOfMonth) == "the month has no day of that number; 2026-10-01 is its last day");
    CHECK(words(What::PlainDay) == "2026-10-01 is the last day as counted");
    CHECK(words(What::MovedOverWeekend) == "2026-10-01 is a weekend day; the end moves over it");
    CHECK(words(What::MovedOverDayOff, "国庆节") == "2026-10-01 (国庆节) is a day off; the end moves over it");
    CHECK(words(What::MovedTo) == "2026-10-01 is the next working day");
    CHECK(words(What::DoesNotMove) == "2026-10-01 is a day off; this term does not move");
    CHECK(words(What::IntervalNotCounted, "2026-10-08") == "2026-10-01 to 2026-10-08 is not counted");
    CHECK(words(What::YearNotPublished)
        == "the days off of 2026 are not published: the end is given as earliest and latest day");
}

TEST_CASE("an exact due date is its own earliest and latest day", "[calendar]")
{
    const DueDate exact{Term{}, day, day, day};
    CHECK(exact.exact() == day);
    CHECK_FALSE(exact.isProvisional());
    CHECK(exact.forOurDuty() == day);
    CHECK(exact.forTooEarly() == day);
}

TEST_CASE("a bounded due date serves our duty early and another's term late", "[calendar]")
{
    const DueDate bounded{Term{}, day, day, Between{day, day.plusDays(10)}};
    CHECK(bounded.exact() == std::nullopt);
    CHECK(bounded.isProvisional());
    CHECK(bounded.forOurDuty() == day);
    CHECK(bounded.forTooEarly() == Date::of(2026, 10, 11));
}
