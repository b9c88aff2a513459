// SPDX-License-Identifier: GPL-3.0-or-later
// What replays of real decisions taught the rules (tests/fixtures/replays).
#include "tests/support/Story.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Story run(Story story)
{
    story.run();
    return story;
}

} // namespace

TEST_CASE("a notice that came back by post is not served; the receipt is", "[rules]")
{
    auto story = Story::practice();
    story.without({"P14", "P15"}).stopAfter("P18");
    auto& service = story.step("P13.service").facts();
    service["mode"] = "post";
    SECTION("came back")
    {
        service.erase("received_on");
        service["refusal"] = "拒收退回";
        CHECK(run(std::move(story)).finds("R44", Level::Refuse, "P18"));
    }
    SECTION("received")
    {
        CHECK_FALSE(run(std::move(story)).finds("R44"));
    }
}

TEST_CASE("a decision that reaches the hearing threshold needs a discussion even where no notice tells so", "[rules]")
{
    auto story = Story::practice();
    for (const char* step : {"P18", "P19"}) {
        story.step(step).told["late"] = "补录";
        story.step(step).told["occurred_on"] = "2026-10-19";
    }
    story.without({"P12", "P13", "P13.service", "P14", "P15"}).stopAfter("P19");
    SECTION("a heavy one")
    {
        story.step("P19").facts()["penalties"] = Json::array({Json{{"kind", "fine"}, {"amount_fen", 5000000}}});
        CHECK(run(std::move(story)).finds("R56", Level::Defect, "P19"));
    }
    SECTION("a light one")
    {
        CHECK_FALSE(run(std::move(story)).finds("R56"));
    }
}
