// SPDX-License-Identifier: GPL-3.0-or-later
// What has happened is recorded at any later stage, never before it happened, and moves nothing back.
#include <algorithm>

#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Notice.h"
#include "core/rules/Rule.h"
#include "tests/core/acts/Asking.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

template <class E>
std::vector<E> everyOne()
{
    std::vector<E> all;
    for (std::size_t i = 0; i < Options<E>::rows.size(); ++i)
        all.push_back(static_cast<E>(i));
    return all;
}

/// Whether the row admits the stage, said once more in the words of house.md 1: from … through, the ends beside the
/// spine, and for what has happened already every later stage of the spine.
bool mayBeEntered(const Step& step, Stage stage, bool late)
{
    const bool inRow = step.from <= stage && stage <= step.through;
    const bool beside = std::ranges::find(step.alsoFrom, stage) != step.alsoFrom.end();
    const bool after = late && stage >= step.from && stage <= Stage::Archived;
    return step.act != Act::RegisterLead && (inRow || beside || after);
}

Asking upTo(const std::string& step)
{
    auto story = Story::practice();
    story.stopAfter(step);
    story.run();
    REQUIRE(story.grave().empty());
    return Asking{story};
}

TakeStep told(const std::string& step, Act act)
{
    auto facts = Story::practice().step(step).facts();
    facts["officers"] = {"chen", "li"};
    return *readStep(act, facts);
}

const ActTaken& takenIn(const Result<Decision>& decision)
{
    return std::get<ActTaken>(decision->events.back().event);
}

} // namespace

TEST_CASE("a step is admitted at the stages of its row, and late at every later one", "[acts]")
{
    auto now = practiceCircumstances();
    int admitted = 0;
    for (const auto& step : ordinaryProcedure().steps) {
        now.roster = {};
        now.roster.put({PersonId{"x"}, "某", "", {step.who[0]}, Certificate{"1", Date::of(2020, 1, 1), Date::of(2030, 1, 1), ""}, {}, {}, false});
        now.actor = PersonId{"x"};
        for (const auto stage : everyOne<Stage>()) {
            for (const bool late : {false, true}) {
                CaseFile file{CaseId{"01X"}};
                file.stage = stage;
                file.entries = 1;
                const TakeStep ask{step.act, rowOf(step.act).blank(), now.today, {}, {}, late ? "补录" : "", {}, {}};
                const auto decision = decide(file, ordinaryProcedure(), ask, now);
                const bool outOfStage = !decision && decision.refusal().why == Why::NotAtThisStage;
                INFO(keyOf(step.act) << " at " << keyOf(stage) << (late ? " late" : ""));
                CHECK(outOfStage == !mayBeEntered(step, stage, late));
                admitted += outOfStage ? 0 : 1;
                if (decision && !decision->events.empty() && std::holds_alternative<ActTaken>(decision->events[0].event) && isOnSpine(stage))
                    CHECK((takenIn(decision).head.stageAfter >= stage));
            }
        }
    }
    CHECK(admitted > 400);
}

TEST_CASE("whatever has happened can be entered late, and is never refused on law", "[acts]")
{
    auto now = practiceCircumstances();
    for (const auto& step : ordinaryProcedure().steps) {
        now.roster.put({PersonId{"x"}, "某", "", {step.who[0]}, {}, {}, {}, false});
        now.actor = PersonId{"x"};
        CaseFile file{CaseId{"01X"}};
        file.stage = step.from;
        file.entries = step.act == Act::RegisterLead ? 0 : 1;
        const TakeStep late{step.act, rowOf(step.act).blank(), now.today.plusDays(-30), {}, {}, "据纸质案卷补录", {}, {}};
        const auto decision = decide(file, ordinaryProcedure(), late, now);
        INFO(keyOf(step.act));
        REQUIRE(decision);
        CHECK(takenIn(decision).head.lateReason == "据纸质案卷补录");
        for (const auto& remark : decision->remarks)
            CHECK(remark.level != Level::Refuse);
    }
}

TEST_CASE("only what has happened is entered, and what is old says why it comes late", "[acts]")
{
    struct When {
        int days;
        bool reason;
        bool recorded;
        bool issued;
    };
    const auto when = GENERATE(When{1, false, false, false}, When{1, true, false, false}, When{0, false, true, true}, When{-1, false, true, false},
        When{-2, false, false, false}, When{-2, true, true, true}, When{-40, true, true, true});
    const auto asking = upTo("P04");
    const auto on = asking.now().today.plusDays(when.days);
    auto interview = told("P07", Act::Interview);
    auto order = told("P03", Act::OrderCorrection);
    for (auto* ask : {&interview, &order}) {
        ask->occurredOn = on;
        ask->lateReason = when.reason ? "补录" : "";
    }
    INFO(when.days << (when.reason ? " with a reason" : ""));
    CHECK((asking.why(interview, "chen") != Why::NotValid) == when.recorded);
    CHECK((asking.why(order, "chen") != Why::NotValid) == when.issued);
}

TEST_CASE("what is wrong with a late entry is put on record with it, each rule once", "[acts]")
{
    const auto asking = upTo("P12");
    auto notice = told("P13", Act::IssueNotice);
    auto& facts = *notice.facts.as<IssueNotice>();
    facts.statementRight = false;
    facts.defenceRight = false;
    facts.penaltyText = "将依法给予行政处罚";
    notice.lateReason = "补录";
    const auto decision = asking.ask(notice, "chen");
    REQUIRE(decision);
    CHECK(takenIn(decision).head.defects == std::vector<std::string>{"R45"});
    CHECK(decision->remarks.size() == 3);
}

TEST_CASE("a record that was corrected no longer stops the decision, and its defect stays", "[acts]")
{
    const bool corrected = GENERATE(false, true);
    auto story = Story::practice();
    story.step("P02").told["officers"] = {"chen"};
    if (corrected)
        story.insertAfter("P17", {{"step", "fix"}, {"act", "correct-entry"}, {"by", "chen"}, {"now", "2026-10-17T09:00"},
            {"facts", {{"entry", 2}, {"reason", "漏记协办人员"}, {"correction", "李某在场，已由李某补签说明"}}}});
    story.run();
    CHECK(story.finds("R01", Level::Refuse, "P19") == !corrected);
    const auto found = checkFile(story.file(), story.now());
    CHECK(std::ranges::any_of(found, [](const Located& l) { return l.finding.rule == "R01" && l.finding.level == Level::Defect && l.entryNo == 2; }));
}

TEST_CASE("a correction names its entry at every stage, and deletes nothing", "[acts]")
{
    const std::string last = GENERATE("P01", "P12", "P19", "P24");
    auto asking = upTo(last);
    const auto before = asking.file();
    const auto fix = *readStep(Act::CorrectEntry, {{"entry", 1}, {"reason", "笔误"}, {"correction", "地点应为西侧"}});
    asking.does(fix, "chen");
    CHECK(asking.file().acts.size() == before.acts.size() + 1);
    CHECK(asking.file().stage == before.stage);
    CHECK(asking.file().last(Act::CorrectEntry)->as<CorrectEntry>()->entry == 1);
}

TEST_CASE("an entry relies on the versions of its day", "[acts]")
{
    const auto decision = upTo("P04").ask(told("P07", Act::Interview), "chen");
    REQUIRE(decision);
    const auto& relied = takenIn(decision).head.relied;
    REQUIRE(relied.size() == 3);
    CHECK(relied[0].starts_with("setup:"));
    CHECK(relied[1].starts_with("rules:"));
    CHECK(relied[2] == "catalogue:2024-01");
}

TEST_CASE("who enters an act alone is its officer when he is one", "[acts]")
{
    const auto asking = upTo("P04");
    auto interview = told("P07", Act::Interview);
    interview.officers.clear();
    CHECK(takenIn(asking.ask(interview, "chen")).head.officers == std::vector<PersonId>{PersonId{"chen"}});
    const auto opinion = upTo("P16").ask(*readStep(Act::GiveOpinion, Story::practice().step("P17").facts()), "wu");
    REQUIRE(opinion);
    CHECK(takenIn(opinion).head.officers.empty());
}
