// SPDX-License-Identifier: GPL-3.0-or-later
// One form stands for lead, party and decision; what it does not ask follows from matter and set-up; and moving between procedures is shown first.
#include "core/acts/FastLane.h"
#include "core/acts/PreviewMove.h"
#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/procedures/Procedures.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Json form()
{
    return {{"occurred_on", "2026-09-17"}, {"at", "08:05"}, {"officers", {"chen", "li"}}, {"kind", "natural-person"}, {"name", "吕某"}, {"matter", "CG002"}, {"place", "西岭村村道旁"},
        {"conduct", "随意倾倒生活垃圾"}, {"penalties", Json::array({Json{{"kind", "fine"}, {"amount_fen", 10000}}})}, {"tier", "从轻"}, {"certificates_shown", true}, {"told", true},
        {"rights_told", true}, {"defence", "无申辩"}, {"correction", "已清理"}, {"performance", "当场缴纳"}};
}

/// Takes the steps in memory; the refusal of the first that is refused.
std::optional<Refusal> taken(const std::vector<TakeStep>& steps, CaseFile& file, const Circumstances& now)
{
    for (const auto& step : steps) {
        auto decision = decide(file, procedureOf(file), step, now);
        if (!decision)
            return decision.refusal();
        for (const auto& decided : decision->events)
            file = evolve(std::move(file), decided.event, {file.entries + 1, decided.occurredOn, now.now, now.actor});
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("the fast lane is a lead, a party and a decision on the spot", "[acts][branches]")
{
    const auto now = practiceCircumstances();
    const auto steps = readFastLane(form(), now);
    REQUIRE(steps);
    REQUIRE(steps->size() == 3);
    CaseFile file{CaseId{"01FAST"}};
    CHECK_FALSE(taken(*steps, file, now));
    CHECK(file.stage == Stage::Served);
    CHECK(file.partyName() == "吕某");
    CHECK(procedureOf(file).id == "on-the-spot");
    const auto* decision = file.facts<DecideOnSpot>(Act::DecideOnSpot);
    REQUIRE(decision);
    CHECK(decision->violated == now.law->catalogue.find("CG002").value()->violated);
    CHECK(decision->basis == cite(now.law->catalogue.find("CG002").value()->provision));
    CHECK(decision->reconsiderationOrgan == now.setup->remedies.reconsiderationOrgan);
    CHECK(decision->reconsiderationFirst);
    CHECK(file.penalties().size() == 1);
    CHECK(fineOf(file.penalties()) == Money::yuan(100));
}

TEST_CASE("what the rules refuse on the spot is refused in the fast lane too", "[acts][branches]")
{
    struct Row {
        const char* key;
        Json value;
        const char* rule;
    };
    const std::vector<Row> rows{{"penalties", Json::array({Json{{"kind", "fine"}, {"amount_fen", 30000}}}), "R36"}, {"facts_disputed", true, "R36"}, {"rights_told", false, "R45"},
        {"matter", "ZZ999", "R12"}, {"officers", {"chen"}, "R01"}};
    for (const auto& row : rows) {
        INFO(row.key << " " << row.rule);
        auto json = form();
        json[row.key] = row.value;
        const auto now = practiceCircumstances();
        const auto steps = readFastLane(json, now);
        REQUIRE(steps);
        CaseFile file{CaseId{"01FAST"}};
        const auto refused = taken(*steps, file, now);
        REQUIRE(refused);
        CHECK(std::ranges::any_of(refused->findings, [&](const Finding& f) { return f.rule == row.rule; }));
    }
}

TEST_CASE("the fast lane's form names the field that is wrong", "[acts][branches]")
{
    auto json = form();
    json.erase("conduct");
    const auto missing = readFastLane(json, practiceCircumstances());
    REQUIRE_FALSE(missing);
    CHECK(missing.refusal().findings.at(0).jump == "conduct");
    json = form();
    json["no_such_field"] = 1;
    CHECK_FALSE(readFastLane(json, practiceCircumstances()));
}

TEST_CASE("moving a case is shown before it is done: what opens, what closes, what comes next", "[acts][branches]")
{
    auto story = Story::named("on-the-spot");
    story.stopAfter("S01.facts").run();
    const auto move = previewMove(story.file(), ordinaryProcedure(), story.now());
    CHECK(move.from->id == "on-the-spot");
    CHECK(std::ranges::find(move.gained, Act::FileCase) != move.gained.end());
    CHECK(std::ranges::find(move.lost, Act::DecideOnSpot) != move.lost.end());
    CHECK(move.nextNow->act == Act::DecideOnSpot);
    CHECK(move.nextThen->act == Act::FileCase);
    CHECK_FALSE(move.isRefused());
    auto filed = Story::practice();
    filed.stopAfter("P05").run();
    const auto back = previewMove(filed.file(), onTheSpotProcedure(), filed.now());
    CHECK(back.isRefused());
    CHECK(back.against.at(0).rule == "switch");
    CHECK(previewMove(filed.file(), ordinaryProcedure(), filed.now()).gained.empty());
}
