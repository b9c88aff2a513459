// SPDX-License-Identifier: GPL-3.0-or-later
// Procedural failures of real cases, by the number under which they are collected: what the program says to each before it happens.
#include "tests/core/rules/Trial.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Story told(const std::string& base, const std::function<void(Story&)>& change)
{
    auto story = Story::named(base);
    change(story);
    story.run();
    return story;
}

void membersOf(Story& story, const char* step, std::initializer_list<const char*> people)
{
    auto members = Json::array();
    for (const auto* who : people)
        members.push_back({{"person", who}, {"opinion", "同意"}, {"stance", "agrees"}});
    story.step(step).facts()["members"] = members;
}

} // namespace

TEST_CASE("S2: a discussion by the enforcement team is no discussion by the heads of the organ", "[rules][scenarios]")
{
    const auto story = told("hearing", [](Story& s) {
        membersOf(s, "H12", {"sun", "wang"});
        membersOf(s, "H21", {"sun", "wang"});
    });
    CHECK(story.finds("R56", Level::Refuse, "H22"));
    CHECK(story.found("R56", "H22").sentence.find("does not stand in for it") != std::string::npos);
}

TEST_CASE("S3: a heavy penalty without minutes is not decided", "[rules][scenarios]")
{
    const auto story = told("hearing", [](Story& s) { s.without({"H12", "H21"}); });
    CHECK(story.finds("R56", Level::Refuse, "H22"));
    CHECK_FALSE(story.file().last(Act::IssueDecision));
}

TEST_CASE("S5: a team of the organ decides nothing in its own name", "[rules][scenarios]")
{
    const auto story = told("practice", [](Story& s) {
        s.inNameOf("云江县青石街道综合行政执法队");
        // Certificates of another organ are a refusal of their own (R02); these say none.
        for (const auto* who : {"chen", "li", "sun"}) {
            if (auto& certificate = s.person(who).certificate)
                certificate->organ.clear();
        }
    });
    CHECK(story.finds("R12", Level::Refuse, "P19"));
    CHECK(story.found("R12", "P19").article == "行政处罚法第二十四条第一款、第三十八条第一款");
}

TEST_CASE("S6: what is not in the catalogue of the organ stops at the filing", "[rules][scenarios]")
{
    const auto story = told("practice", [](Story& s) { s.step("P05").facts()["matter"] = "TD002"; });
    CHECK(story.finds("R12", Level::Refuse, "P05"));
    CHECK(story.file().stage == Stage::Lead);
}

TEST_CASE("S8: without proof of service there is no demand and no public notice", "[rules][scenarios]")
{
    const auto story = told("enforcement", [](Story& s) {
        s.without({"P20", "failed"});
        s.insertAfter("P21", {{"step", "board"}, {"act", "serve-decision"}, {"by", "chen"}, {"now", "2026-10-27T09:00"}, {"officers", {"chen", "li"}},
            {"facts", {{"paper", "行政处罚决定书"}, {"mode", "public-notice"}}}});
        s.stopAfter("board");
    });
    CHECK(story.finds("R59", Level::Defect, "board"));
    const auto early = told("enforcement", [](Story& s) { s.without({"P20"}); });
    CHECK_FALSE(early.file().last(Act::IssueDemand));
}

TEST_CASE("S10: an order to demolish wants class of the land, plan and competence", "[rules][scenarios]")
{
    const auto story = told("disposition", [](Story& s) { s.step("order").facts()["land_class"] = ""; });
    CHECK(story.finds("land", Level::Warn, "order"));
}

TEST_CASE("S11: an order to remove needs filing, inquiry, notice and remedies", "[rules][scenarios]")
{
    const auto unnotified = told("disposition", [](Story& s) { s.without({"notice", "notice.service"}); });
    CHECK_FALSE(unnotified.file().last(Act::IssueDisposition));
    const auto unfiled = told("disposition", [](Story& s) { s.without({"filing"}); });
    CHECK_FALSE(unfiled.file().last(Act::IssueDisposition));
    const auto without = told("disposition", [](Story& s) { s.step("order").facts()["litigation_months"] = nullptr; });
    CHECK(without.finds("R54", Level::Refuse, "order"));
}

TEST_CASE("S12: what is not decided there and then is no penalty on the spot", "[rules][scenarios]")
{
    const auto story = told("on-the-spot", [](Story& s) { s.onDay("S03", "2026-09-21"); });
    CHECK(story.finds("R36", Level::Refuse, "S03"));
    CHECK(story.found("R36", "S03").advice == "Move the case to the ordinary procedure");
}

TEST_CASE("S13: a proposal that changed after the defence goes back to the review", "[rules][scenarios]")
{
    const auto story = told("practice", [](Story& s) {
        s.step("P15").facts()["adopted"] = true;
        s.onDay("P15", "2026-10-17");
    });
    CHECK(story.finds("R55", Level::Refuse, "P18"));
}

TEST_CASE("S14: certificates are shown and named, auxiliaries are no officers", "[rules][scenarios]")
{
    const auto auxiliary = told("practice", [](Story& s) { s.step("P02").told["officers"] = {"chen", "zhou"}; });
    CHECK(auxiliary.finds("R03", Level::Defect, "P02"));
    CHECK(auxiliary.finds("R01", Level::Refuse, "P19"));
    const auto unnamed = told("practice", [](Story& s) { s.step("P02").facts().erase("certificates_shown"); });
    CHECK_FALSE(unnamed.file().last(Act::InspectScene));
    const auto unshown = told("on-the-spot", [](Story& s) { s.step("S03").facts()["certificates_shown"] = false; });
    CHECK(unshown.finds("R45", Level::Refuse, "S03"));
}

TEST_CASE("S16: a notice with hearing of a Monday leaves the decision to the Tuesday of the week after", "[rules][scenarios]")
{
    const auto story = told("hearing", [](Story& s) {
        s.without({"H14", "H15", "H15.service", "H16", "H17", "H18", "H19", "H20", "H21"});
        s.onDay("H22", "2026-06-11").onDay("H23", "2026-06-11").stopAfter("H23");
    });
    CHECK(story.finds("R46", Level::Refuse, "H22"));
    CHECK(story.found("R46", "H22").sentence.find("2026-06-11") != std::string::npos);
}

TEST_CASE("S22: from the sixtieth day on the pre-check counts the ninety", "[rules][scenarios]")
{
    auto story = told("practice", [](Story& s) { s.stopAfter("P11"); });
    auto now = story.now();
    now.today = Date::of(2026, 12, 7);   // day 77
    const auto found = checkFile(story.file(), now);
    const auto warned = std::ranges::find(found, std::string_view{"W16"}, [](const Located& l) { return l.finding.rule; });
    REQUIRE(warned != found.end());
    CHECK(english(warned->finding.sentence) == "Day 77 of 90; the last day is 2026-12-20 and does not move");
}
