// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/procedures/Procedures.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Why whyOf(const Result<Decision>& decision)
{
    REQUIRE_FALSE(decision);
    return decision.refusal().why;
}

TakeStep lead(const char* day = "2026-09-17")
{
    RegisterLead facts;
    facts.content = "货车未密闭";
    facts.place = "东桥路";
    facts.handling = "核查";
    facts.discoveredOn = Date::parse(day);
    return {Act::RegisterLead, facts, Date::parse(day), {}, {}, {}, {}, {}};
}

Result<Decision> asked(const Command& command, const char* who, const CaseFile& file = CaseFile{CaseId{"01NEW"}})
{
    auto now = practiceCircumstances();
    now.actor = PersonId{who};
    now.now = Instant::at(now.today, *TimeOfDay::make(9, 0));
    return decide(file, ordinaryProcedure(), command, now);
}

/// The practice case up to and with a step.
Story upTo(const std::string& step)
{
    auto story = Story::practice();
    story.stopAfter(step);
    story.run();
    REQUIRE(story.grave().empty());
    return story;
}

Result<Decision> on(const Story& story, const Command& command, const char* who)
{
    auto now = story.now();
    now.actor = PersonId{who};
    return decide(story.file(), ordinaryProcedure(), command, now);
}

} // namespace

// Bar 21: the matrix of roles and acts, generated from the table and held against decide itself.
TEST_CASE("who does not hold the right cannot do the act, whatever the screen shows", "[acts]")
{
    auto now = practiceCircumstances();
    int refused = 0;
    for (const auto& step : ordinaryProcedure().steps) {
        for (const auto& option : Options<Role>::rows) {
            const auto role = static_cast<Role>(&option - Options<Role>::rows.data());
            now.roster = {};
            now.roster.put({PersonId{"x"}, "某", "", {role}, Certificate{"1", Date::of(2020, 1, 1), Date::of(2030, 1, 1), ""}, {}, {}, false});
            now.actor = PersonId{"x"};
            CaseFile file{CaseId{"01X"}};
            file.stage = step.from;
            file.entries = step.act == Act::RegisterLead ? 0 : 1;
            const auto decision = decide(file, ordinaryProcedure(), TakeStep{step.act, rowOf(step.act).blank(), now.today, {}, {}, {}, {}, {}}, now);
            const bool holds = std::ranges::find(step.who, role) != step.who.end();
            INFO(rowOf(step.act).key << " as " << option.key);
            CHECK(((!decision && decision.refusal().why == Why::NotYourRight) == !holds));
            refused += holds ? 0 : 1;
        }
    }
    CHECK(refused > 200);
}

TEST_CASE("the three administrators and auxiliaries can ask for nothing", "[acts]")
{
    for (const auto* who : {"sysadmin", "secadmin", "audadmin", "zhou"})
        CHECK(whyOf(asked(lead(), who)) == Why::NotYourRight);
    CHECK(asked(lead(), "chen"));
}

TEST_CASE("somebody who left the office can ask for nothing", "[acts]")
{
    auto now = practiceCircumstances();
    auto chen = *now.roster.find(PersonId{"chen"});
    chen.disabled = true;
    now.roster.put(chen);
    CHECK_FALSE(decide(CaseFile{CaseId{"01NEW"}}, ordinaryProcedure(), lead(), now));
}

TEST_CASE("nothing is entered before it has happened", "[acts]")
{
    CHECK(whyOf(asked(lead("2026-09-18"), "chen")) == Why::NotValid);
}

TEST_CASE("what happened more than a day ago needs a reason, and is then recorded", "[acts]")
{
    CHECK(whyOf(asked(lead("2026-09-14"), "chen")) == Why::NotValid);
    CHECK(asked(lead("2026-09-16"), "chen"));
    auto late = lead("2026-09-14");
    late.lateReason = "台风期间停电";
    const auto decision = asked(late, "chen");
    REQUIRE(decision);
    CHECK(std::get<ActTaken>(decision->events[0].event).head.lateReason == "台风期间停电");
    CHECK(decision->events[0].occurredOn == Date::of(2026, 9, 14));
}

TEST_CASE("a paper is not issued for another day unless it is entered late", "[acts]")
{
    const auto story = upTo("P02.party");
    OrderCorrection facts;
    facts.conduct = "x";
    facts.basis = "第七十条";
    facts.requirement = "x";
    facts.due = Date::of(2026, 9, 18);
    TakeStep ask{Act::OrderCorrection, facts, Date::of(2026, 9, 16), {}, {PersonId{"chen"}, PersonId{"li"}}, {}, {}, {}};
    CHECK(whyOf(on(story, ask, "chen")) == Why::NotValid);
    ask.lateReason = "当日手写";
    CHECK(on(story, ask, "chen"));
}

TEST_CASE("a step that needs signatures takes effect with the last one, on its day", "[acts]")
{
    auto story = upTo("P04");
    story = Story::practice();
    story.stopAfter("P05");
    story.run();
    const auto* filed = story.file().last(Act::FileCase);
    REQUIRE(filed);
    CHECK(filed->on() == Date::of(2026, 9, 21));
    REQUIRE(filed->taken.head.signatures.size() == 2);
    CHECK(filed->taken.head.signatures[0].person == PersonId{"sun"});
    CHECK(filed->taken.head.signatures[1].as == Signer::AnyHead);
    CHECK(filed->stamp.madeBy == PersonId{"feng"});
}

TEST_CASE("signatures are given in their order, by those who may, each person once", "[acts]")
{
    auto story = Story::practice();
    story.stopAfter("P05");
    story.step("P05").told.erase("sign");
    story.run();
    REQUIRE(story.file().proposals.size() == 1);
    const SignProposal sign{0, Act::FileCase, true, "同意"};
    CHECK(whyOf(on(story, sign, "feng")) == Why::NotYourRight);
    CHECK(whyOf(on(story, sign, "chen")) == Why::NotYourRight);
    CHECK(on(story, sign, "sun"));
    auto chenLeads = story.now();
    auto chen = *chenLeads.roster.find(PersonId{"chen"});
    chen.roles.push_back(Role::TeamLeader);
    chenLeads.roster.put(chen);
    chenLeads.actor = PersonId{"chen"};
    const auto twice = decide(story.file(), ordinaryProcedure(), sign, chenLeads);
    REQUIRE_FALSE(twice);
    CHECK(twice.refusal().findings[0].rule == "C06");
}

TEST_CASE("sending back needs a reason and opens the step again", "[acts]")
{
    auto story = Story::practice();
    story.stopAfter("P05");
    story.step("P05").told.erase("sign");
    story.run();
    CHECK(whyOf(on(story, SignProposal{0, Act::FileCase, false, ""}, "sun")) == Why::NotValid);
    const auto back = on(story, SignProposal{0, Act::FileCase, false, "补充询问"}, "sun");
    REQUIRE(back);
    CHECK(back->events.size() == 1);
    CHECK_FALSE(std::get<ProposalSigned>(back->events[0].event).agrees);
}

TEST_CASE("the same step is not asked for twice, and only the one who asked takes it back", "[acts]")
{
    auto story = Story::practice();
    story.stopAfter("P05");
    story.step("P05").told.erase("sign");
    story.run();
    const auto proposal = story.file().proposals[0].stamp.entryNo;
    CHECK(whyOf(on(story, TakeStep{Act::FileCase, story.file().proposals[0].asked.facts, {}, {}, {PersonId{"chen"}, PersonId{"li"}}, {}, {}, {}}, "chen")) == Why::NotAtThisStage);
    CHECK(whyOf(on(story, WithdrawProposal{proposal, "x"}, "li")) == Why::NotYourRight);
    CHECK(on(story, WithdrawProposal{proposal, "x"}, "chen"));
}

TEST_CASE("a recording step is never refused on law", "[acts]")
{
    auto story = upTo("P02");
    InspectScene facts;
    facts.place = "东桥路";
    facts.observed = "x";
    facts.partyPresent = "无";
    const TakeStep alone{Act::InspectScene, facts, {}, {}, {PersonId{"chen"}}, {}, {}, {}};
    const auto decision = on(story, alone, "chen");
    REQUIRE(decision);
    CHECK(std::get<ActTaken>(decision->events[0].event).head.defects == std::vector<std::string>{"R01"});
    REQUIRE_FALSE(decision->remarks.empty());
    CHECK(decision->remarks[0].level == Level::Defect);
}

TEST_CASE("a refused act says which article and what to do next", "[acts]")
{
    auto story = Story::practice();
    story.step("P13").facts()["penalty_text"] = "将依法给予行政处罚";
    story.step("P13").facts()["defence_right"] = false;
    story.stopAfter("P12");
    story.run();
    const auto ask = readStep(Act::IssueNotice, story.empty().file().exists() ? Json{} : Json::parse(R"({"penalty_text":"将依法给予行政处罚",
        "penalties":[{"kind":"fine","amount_fen":600000}],"facts_text":"x","reasons":"y","basis":"《大气污染防治法》第一百一十六条",
        "statement_right":true,"period_words":"五个工作日","officers":["chen","li"]})"));
    REQUIRE(ask);
    const auto decision = on(story, *ask, "chen");
    REQUIRE_FALSE(decision);
    CHECK(decision.refusal().findings.size() == 2);
    for (const auto& finding : decision.refusal().findings) {
        CHECK(finding.rule == "R45");
        CHECK_FALSE(finding.provisions.empty());
        CHECK_FALSE(finding.advice.text.empty());
        CHECK(finding.jump.starts_with("issue-notice."));
    }
}

TEST_CASE("a late entry is admitted after its stage and does not move the case back", "[acts]")
{
    const auto story = upTo("P12");
    Interview facts;
    facts.person = "黄某";
    facts.relation = "驾驶员";
    facts.place = "办公室";
    facts.rightsTold = {"申请回避"};
    facts.gist = Personal{"问答"};
    facts.from = TimeOfDay::make(9, 0);
    facts.to = TimeOfDay::make(9, 30);
    const TakeStep late{Act::Interview, facts, Date::of(2026, 9, 23), {}, {PersonId{"chen"}, PersonId{"li"}}, "笔录漏录", {}, {}};
    const auto decision = on(story, late, "chen");
    REQUIRE(decision);
    CHECK(std::get<ActTaken>(decision->events[0].event).head.stageAfter == Stage::NoticeApproved);
}

TEST_CASE("the steps of a case say what is open, what waits, and why the rest is closed", "[acts]")
{
    const auto story = upTo("P11");
    auto now = story.now();
    now.actor = PersonId{"chen"};
    const auto states = steps(story.file(), ordinaryProcedure(), now);
    REQUIRE(states.size() == ordinaryProcedure().steps.size());
    for (const auto& state : states) {
        INFO(rowOf(state.step->act).key);
        if (state.standing == StepState::Standing::Closed)
            CHECK_FALSE(state.why.empty());
    }
    CHECK(nextStep(story.file(), ordinaryProcedure())->act == Act::ApproveNotice);
}

TEST_CASE("a read step writes back what was read", "[acts]")
{
    const auto json = Json::parse(R"({"occurred_on":"2026-09-14","at":"08:40","late":"停电","officers":["chen"],
        "source":"patrol","content":"x","place":"y","discovered_on":"2026-09-14","handling":"z",
        "procedure":"on-the-spot"})");
    const auto ask = readStep(Act::RegisterLead, json);
    REQUIRE(ask);
    CHECK(writeStep(*ask) == json);
    CHECK_FALSE(readStep(Act::RegisterLead, Json::parse(R"({"occurred_on":"2026-02-30"})")));
    CHECK_FALSE(readStep(Act::RegisterLead, Json::array()));
}
