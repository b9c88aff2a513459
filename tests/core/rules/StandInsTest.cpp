// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/StandIns.h"

#include "core/base/Json.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// The findings of the pre-check that rest on stated facts, as `rule entry`.
std::string stated(const Story& story)
{
    std::string text;
    for (const auto& located : onStatedFacts(story.file(), checkFile(story.file(), story.now()))) {
        if (located.finding.level == Level::Defect)
            text += std::string{located.finding.rule} + " at " + std::to_string(located.entryNo) + "\n";
    }
    return text;
}

Json late(const char* act, const char* day, Json facts, Json supplied = Json::array())
{
    return {{"step", act}, {"by", "chen"}, {"act", act}, {"now", "2026-11-20T09:00"}, {"occurred_on", day}, {"late", "补录"},
        {"officers", {"chen", "li"}}, {"supplied", std::move(supplied)}, {"facts", std::move(facts)}};
}

/// A lead and a filing for conduct that was discovered after the limitation period: R13 at entry 2.
Story tooLate(const Json& supplied, const Json& ofLead = Json::array())
{
    auto story = Story::empty();
    story.tell(late("register-lead", "2026-09-01",
        {{"source", "patrol"}, {"content", "未密闭运输"}, {"place", "东桥路"}, {"discovered_on", "2026-09-01"}, {"handling", "核查"}}, ofLead));
    story.tell(late("file", "2026-09-02",
        {{"cause", "未密闭运输"}, {"matter", "HB003"}, {"handlers", {"chen", "li"}}, {"conduct_ended_on", "2023-01-05"},
            {"discovered_on", "2026-09-01"}, {"criminal", "not-suspected"}, {"reasons", "有线索"}},
        supplied));
    story.run();
    return story;
}

} // namespace

TEST_CASE("A finding on stated facts counts", "[rules]")
{
    CHECK(stated(tooLate(Json::array())) == "R13 at 2\n");
}

TEST_CASE("A stand-in elsewhere in the act or the case takes nothing from a finding", "[rules]")
{
    CHECK(stated(tooLate({"reasons", "cause", "officers"}, {"*"})) == "R13 at 2\n");
}

TEST_CASE("A finding about an act that is a stand-in as a whole does not count", "[rules]")
{
    CHECK(stated(tooLate({"*"})).empty());
}

TEST_CASE("A finding that points to a supplied field does not count", "[rules]")
{
    CHECK(stated(tooLate({"conduct_ended_on"})).empty());
}

TEST_CASE("A finding whose rule also reads a supplied field does not count", "[rules]")
{
    CHECK(stated(tooLate({"discovered_on"})).empty());
}

TEST_CASE("What the clock shows counts unless the day of filing was supplied", "[rules]")
{
    auto filedOn = [](const Json& supplied) {
        auto story = tooLate(supplied);
        for (const auto& located : onStatedFacts(story.file(), checkFile(story.file(), story.now()))) {
            if (located.entryNo == 0)
                return std::string{located.finding.rule};
        }
        return std::string{};
    };
    CHECK(filedOn(Json::array()) == "W16");
    CHECK(filedOn({"occurred_on"}).empty());
    CHECK(filedOn({"*"}).empty());
}

TEST_CASE("A finding that points to another entry rests on that entry", "[rules]")
{
    auto story = tooLate(Json::array());
    const auto at = [&](const char* rule, const char* jump) {
        Finding finding;
        finding.rule = rule;
        finding.jump = jump;
        return Located{finding, 2};
    };
    CHECK_FALSE(restsOnSupplied(story.file(), at("R21", "entry:1")));
    auto other = tooLate(Json::array(), {"*"});
    CHECK(restsOnSupplied(other.file(), at("R21", "entry:1")));
    CHECK(restsOnSupplied(tooLate(Json::array(), {"officers"}).file(), at("R01", "entry:1")));
    CHECK_FALSE(restsOnSupplied(tooLate(Json::array(), {"content"}).file(), at("R01", "entry:1")));
}

TEST_CASE("A missing act counts as missing; one that a stand-in tells does not", "[rules]")
{
    Finding finding;
    finding.rule = "R44";
    finding.jump = "register-lead";
    CHECK_FALSE(restsOnSupplied(tooLate(Json::array()).file(), {finding, 2}));
    CHECK(restsOnSupplied(tooLate(Json::array(), {"*"}).file(), {finding, 2}));
    finding.jump = "issue-notice";
    CHECK_FALSE(restsOnSupplied(tooLate(Json::array()).file(), {finding, 2}));
}

TEST_CASE("A defect that only stands on record is in doubt as soon as its act holds a stand-in", "[rules]")
{
    Finding finding;
    finding.rule = "R53";
    CHECK_FALSE(restsOnSupplied(tooLate(Json::array()).file(), {finding, 2}));
    CHECK(restsOnSupplied(tooLate({"reasons"}).file(), {finding, 2}));
}
