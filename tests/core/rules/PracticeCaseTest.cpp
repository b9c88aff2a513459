// SPDX-License-Identifier: GPL-3.0-or-later
// The practice case: its due dates, its stages and its findings are exactly as told in resources/practice/case.json.
#include "core/procedures/Clocks.h"
#include "core/base/Json.h"
#include "core/rules/Rule.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("the practice case runs from lead to archive without a refusal or a defect", "[rules]")
{
    auto story = Story::practice();
    story.run();
    CHECK(story.grave().empty());
    CHECK(story.file().stage == Stage::Archived);
    CHECK(story.file().proposals.empty());
    for (const auto& found : story.findings()) {
        INFO(found.step << " " << found.rule << " " << found.sentence);
        CHECK((found.rule == "C12" || found.rule == "W28" || found.rule == "W22"));
        CHECK(found.level == Level::Hint);
    }
    CHECK(story.finds("C12", Level::Hint, "P11"));
}

TEST_CASE("the pre-check of the finished practice case finds one hint and nothing else", "[rules]")
{
    auto story = Story::practice();
    story.run();
    const auto found = checkFile(story.file(), story.now());
    REQUIRE(found.size() == 1);
    CHECK(found[0].finding.rule == "C12");
    CHECK(found[0].finding.level == Level::Hint);
    CHECK(cite(found[0].finding.provisions) == "行政处罚法第三十七条");
}

TEST_CASE("every time limit of the practice case starts, falls due and ends on the days told", "[rules]")
{
    auto story = Story::practice();
    story.run();
    const auto told = parseJson(readResource("practice/case.json"), "case.json")->at("expected")["limits"];
    const auto limits = limitsOf(story.file(), story.now());
    REQUIRE(limits.size() == told.size());
    for (std::size_t i = 0; i < told.size(); ++i) {
        const auto id = told[i]["limit"].get<std::string>();
        const auto found = std::ranges::find(limits, id, &RunningLimit::limit);
        INFO(id);
        REQUIRE(found != limits.end());
        CHECK(found->start.iso() == told[i]["start"]);
        CHECK(found->due.forOurDuty().iso() == told[i]["due"]);
        if (told[i]["ended"].is_null())
            CHECK_FALSE(found->endedOn);
        else
            CHECK((found->endedOn && found->endedOn->iso() == told[i]["ended"]));
        CHECK_FALSE(found->due.because.empty());
    }
}
