// SPDX-License-Identifier: GPL-3.0-or-later
// The figures are those of the practice case: conduct 17 September, filed 21 September, notice served 30 September, sent 14 October.
#include "core/review/ReviewFacts.h"

#include "core/base/Json.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

ReviewFacts factsAfter(const char* step, Date today, Story story = Story::practice())
{
    story.stopAfter(step);
    story.run();
    auto now = story.now();
    now.today = today;
    return reviewFactsOf(story.file(), now);
}

} // namespace

TEST_CASE("the days of a case under review are counted for the reviewer", "[review]")
{
    const auto facts = factsAfter("P16", Date::of(2026, 10, 16));
    CHECK(facts.round == 1);
    CHECK(facts.sentOn == Date::of(2026, 10, 14));
    CHECK(facts.daysWaiting == 2);
    CHECK(facts.daysFromActToFiling == 4);
    CHECK(facts.limitationEnds.value() >= Date::of(2028, 9, 17));
    CHECK(facts.daysUsed == 25);
    CHECK(facts.daysLeft == 65);
}

TEST_CASE("the intended fine stands beside its tier", "[review]")
{
    const auto facts = factsAfter("P16", Date::of(2026, 10, 16));
    CHECK(facts.fine == Money::yuan(6000));
    CHECK(facts.tier == "从轻");
    REQUIRE(facts.tierLimits);
    CHECK(facts.tierLimits->contain(Money::yuan(6000)));
}

TEST_CASE("the period for the defence is not there before the notice, runs, and is over", "[review]")
{
    CHECK(factsAfter("P11", Date::of(2026, 9, 28)).defence == DefencePeriod::NoNotice);
    const auto running = factsAfter("P13.service", Date::of(2026, 10, 8));
    CHECK(running.defence == DefencePeriod::Running);
    REQUIRE(running.defenceEnds);
    CHECK(factsAfter("P13.service", *running.defenceEnds).defence == DefencePeriod::Running);
    CHECK(factsAfter("P13.service", running.defenceEnds->plusDays(1)).defence == DefencePeriod::Over);
    auto waived = Story::practice();
    waived.step("P14").facts() = {{"form", "waiver"}, {"by", "谢某"}};
    CHECK(factsAfter("P14", Date::of(2026, 10, 9), std::move(waived)).defence == DefencePeriod::Waived);
}

TEST_CASE("the steps of the practice case stand in order; a defence before its notice does not", "[review]")
{
    const auto lawful = factsAfter("P16", Date::of(2026, 10, 16));
    CHECK(lawful.disorder.empty());
    CHECK(lawful.stepsInOrder == 6); // filed, concluded, notice, its service, defence, re-examination
    auto story = Story::practice();
    auto& late = story.step("P14").told;
    late["late"] = "补录";
    late["occurred_on"] = "2026-09-29";
    const auto disorder = factsAfter("P14", Date::of(2026, 10, 16), std::move(story)).disorder;
    REQUIRE_FALSE(disorder.empty());
    CHECK(disorder[0].rule == "R21");
}

TEST_CASE("a lead has nothing to count", "[review]")
{
    const auto facts = factsAfter("P01", Date::of(2026, 9, 17));
    CHECK(facts.round == 0);
    CHECK_FALSE(facts.daysUsed);
    CHECK_FALSE(facts.daysFromActToFiling);
    CHECK_FALSE(facts.fine);
    CHECK_FALSE(facts.tierLimits);
}
