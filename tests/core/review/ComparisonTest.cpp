// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Comparison.h"

#include <algorithm>

#include "core/casefile/Rounds.h"
#include "core/base/Json.h"
#include "core/casefile/facts/Inquiry.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Json told(const char* name, const char* act, Json facts)
{
    return {{"step", name}, {"act", act}, {"by", "chen"}, {"now", "2026-10-19T09:00"}, {"facts", std::move(facts)}};
}

Story reviewed()
{
    auto story = Story::practice();
    story.stopAfter("P17");
    return story;
}

RoundComparison compared(Story& story)
{
    story.run();
    REQUIRE(lastOpinion(story.file()) != nullptr);
    return changesSince(story.file(), *lastOpinion(story.file()));
}

} // namespace

TEST_CASE("a file to which nothing was added since the opinion compares as unchanged", "[review]")
{
    auto story = reviewed();
    CHECK(compared(story).isEmpty());
}

TEST_CASE("a restatement is compared field by field with the one before the opinion", "[review]")
{
    auto story = reviewed();
    auto facts = story.step("P11.facts").facts();
    facts["place"] = "青石街道东桥路12号门前";
    story.tell(told("restated", "state-facts", facts));
    const auto comparison = compared(story);
    REQUIRE(comparison.changed.size() == 1);
    CHECK(comparison.changed[0].field->key == "place");
    CHECK(*comparison.changed[0].before.as<std::string>() == "青石街道东桥路与河滨路交叉口以东约60米");
    CHECK(*comparison.changed[0].after.as<std::string>() == "青石街道东桥路12号门前");
    CHECK(comparison.added.empty());
    CHECK(comparison.concerns(story.file(), "事实证据"));
    CHECK_FALSE(comparison.concerns(story.file(), "当事人"));
}

TEST_CASE("of two restatements only what stands now is compared", "[review]")
{
    auto story = reviewed();
    auto facts = story.step("P11.facts").facts();
    facts["place"] = "甲处";
    story.tell(told("first", "state-facts", facts));
    facts["place"] = "乙处";
    story.tell(told("second", "state-facts", facts));
    const auto comparison = compared(story);
    REQUIRE(comparison.changed.size() == 1);
    CHECK(*comparison.changed[0].after.as<std::string>() == "乙处");
}

TEST_CASE("evidence of the same number is compared, a new number is added", "[review]")
{
    auto story = reviewed();
    auto photos = story.step("E.E2").facts();
    photos["maker"] = "李某";
    story.tell(told("mended", "add-evidence", photos));
    photos["id"] = "E99";
    story.tell(told("new", "add-evidence", photos));
    const auto comparison = compared(story);
    REQUIRE(comparison.changed.size() == 1);
    CHECK(comparison.changed[0].field->key == "maker");
    REQUIRE(comparison.added.size() == 1);
    CHECK(story.file().entry(comparison.added[0])->as<AddEvidence>()->id == "E99");
}

TEST_CASE("a record that restates nothing is added, and sending the case again is no change", "[review]")
{
    auto story = reviewed();
    auto inspection = story.step("P04").told;
    inspection["step"] = "another";
    inspection["now"] = "2026-10-19T10:00";
    inspection.erase("at");
    story.tell(inspection);
    story.tell(told("again", "submit-review", {{"materials", {"复查笔录"}}}));
    const auto comparison = compared(story);
    CHECK(comparison.changed.empty());
    REQUIRE(comparison.added.size() == 1);
    CHECK(story.file().entry(comparison.added[0])->act() == Act::ReInspect);
    CHECK(comparison.concerns(story.file(), "主体权限"));
    CHECK_FALSE(comparison.concerns(story.file(), "裁量"));
}
