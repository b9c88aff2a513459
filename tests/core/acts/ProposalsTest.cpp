// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures: whose, in which order, of which person, and what becomes of a proposal that nobody signs.
#include "core/procedures/Procedures.h"
#include "tests/core/acts/Asking.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// The practice case with the step asked for and not signed yet.
Asking askedFor(const std::string& step)
{
    auto story = Story::practice();
    story.step(step).told.erase("sign");
    story.stopAfter(step);
    story.run();
    Asking asking{story};
    REQUIRE(asking.file().proposals.size() == 1);
    return asking;
}

SignProposal agree(Act act)
{
    return {0, act, true, "同意"};
}

struct Signed {
    std::string step;
    Act act;
    std::vector<std::string> order;   ///< who signs, one after the other
};

const std::vector<Signed>& signedSteps()
{
    static const std::vector<Signed> steps{{"P05", Act::FileCase, {"sun", "feng"}}, {"P06", Act::PreserveEvidence, {"feng"}}, {"P10", Act::DisposePreserved, {"he"}},
        {"P12", Act::ApproveNotice, {"sun", "zheng"}}, {"P15", Act::ReExamine, {"sun"}}, {"P18", Act::ApproveDecision, {"sun", "wu", "zheng"}},
        {"P21", Act::Publish, {"sun"}}, {"P23", Act::CloseCase, {"sun", "feng"}}, {"P24", Act::ArchiveCase, {"wei"}}};
    return steps;
}

} // namespace

TEST_CASE("each signature is given by its person in its turn, and the act takes effect with the last", "[acts]")
{
    for (const auto& wanted : signedSteps()) {
        auto asking = askedFor(wanted.step);
        INFO(wanted.step);
        for (const auto& person : wanted.order) {
            CHECK(asking.file().last(wanted.act) == nullptr);
            for (const auto& other : asking.now().roster.all()) {
                const bool turn = maySign(other, *nextSigner(*ordinaryProcedure().find(wanted.act), asking.file().proposals.at(0)))
                    && other.id != asking.file().proposals.at(0).stamp.madeBy;
                CHECK((asking.why(agree(wanted.act), other.id.text()) == Why::NotYourRight) == !turn);
            }
            asking.does(agree(wanted.act), person);
        }
        const auto* taken = asking.file().last(wanted.act);
        REQUIRE(taken);
        CHECK(taken->taken.head.signatures.size() == wanted.order.size());
        CHECK(asking.file().proposals.empty());
    }
}

TEST_CASE("every step that needs signatures is among those tried", "[acts]")
{
    std::vector<std::string> missing;
    for (const auto& step : ordinaryProcedure().steps) {
        const bool tried = std::ranges::any_of(signedSteps(), [&](const Signed& s) { return s.act == step.act; });
        if (!step.signers.empty() && !tried)
            missing.emplace_back(keyOf(step.act));
    }
    // Those of the branches are tried whole in tests/core/rules/BranchCasesTest.cpp.
    CHECK(missing == std::vector<std::string>{"decline-filing", "refer-out", "add-matter", "entrust-expert", "seize", "extend-seizure", "lift-seizure", "suspend", "resume", "terminate", "withdraw",
        "refuse-hearing", "call-hearing", "defer-payment", "issue-demand", "apply-court", "announce-demolition", "decide-enforcement", "pause-enforcement", "answer-remedy",
        "withdraw-publication", "dispose-goods"});
}

TEST_CASE("one person is never two signatures of one act", "[acts]")
{
    auto asking = askedFor("P18");
    asking.does(agree(Act::ApproveDecision), "sun");
    asking.gives("sun", Role::LegalReviewer);
    const auto twice = asking.ask(agree(Act::ApproveDecision), "sun");
    REQUIRE_FALSE(twice);
    CHECK(twice.refusal().why == Why::NotYourRight);
    CHECK(twice.refusal().findings.at(0).rule == "C06");
    CHECK_FALSE(twice.refusal().findings.at(0).advice.text.empty());
}

TEST_CASE("the one who asked signs nothing, whatever else he may be", "[acts]")
{
    auto asking = askedFor("P06");
    asking.gives("chen", Role::DeputyHead);
    CHECK(asking.ask(agree(Act::PreserveEvidence), "chen").refusal().findings.at(0).rule == "C06");
}

TEST_CASE("a refused signature needs a reason, ends the proposal and can be asked for again", "[acts]")
{
    auto asking = askedFor("P05");
    CHECK(asking.why({SignProposal{0, Act::FileCase, false, ""}}, "sun") == Why::NotValid);
    asking.does(SignProposal{0, Act::FileCase, false, "补充询问"}, "sun");
    CHECK(asking.file().proposals.empty());
    CHECK(asking.file().stage == Stage::Lead);
    asking.does(*readStep(Act::FileCase, Story::practice().step("P05").facts()), "chen");
    CHECK(asking.file().proposals.size() == 1);
}

TEST_CASE("the second signature may be refused after the first was given", "[acts]")
{
    auto asking = askedFor("P05");
    asking.does(agree(Act::FileCase), "sun");
    asking.does(SignProposal{0, Act::FileCase, false, "证据不足"}, "feng");
    CHECK(asking.file().proposals.empty());
    CHECK(asking.file().last(Act::FileCase) == nullptr);
}

TEST_CASE("a proposal is withdrawn by the one who asked, once", "[acts]")
{
    auto asking = askedFor("P05");
    const auto proposal = asking.file().proposals.at(0).stamp.entryNo;
    CHECK(asking.why(WithdrawProposal{proposal, "x"}, "li") == Why::NotYourRight);
    CHECK(asking.why(WithdrawProposal{proposal + 5, "x"}, "chen") == Why::NotFound);
    asking.does(WithdrawProposal{proposal, "重新填写"}, "chen");
    CHECK(asking.file().proposals.empty());
    CHECK(asking.why(WithdrawProposal{proposal, "x"}, "chen") == Why::NotFound);
    CHECK(asking.why(agree(Act::FileCase), "sun") == Why::NotFound);
}

TEST_CASE("what is asked for already is not asked for a second time", "[acts]")
{
    auto asking = askedFor("P05");
    CHECK(asking.why(*readStep(Act::FileCase, Story::practice().step("P05").facts()), "li") == Why::NotAtThisStage);
}

TEST_CASE("a signature is found by the number of its proposal as well", "[acts]")
{
    auto asking = askedFor("P05");
    const auto proposal = asking.file().proposals.at(0).stamp.entryNo;
    CHECK(asking.why(SignProposal{proposal + 1, {}, true, "同意"}, "sun") == Why::NotFound);
    CHECK(asking.why(SignProposal{0, Act::CloseCase, true, "同意"}, "sun") == Why::NotFound);
    CHECK(asking.ask(SignProposal{proposal, {}, true, "同意"}, "sun"));
    CHECK(asking.ask(SignProposal{0, {}, true, "同意"}, "sun"));
}

TEST_CASE("the last signature is refused when the law changed its mind meanwhile", "[acts]")
{
    auto asking = askedFor("P05");
    asking.does(agree(Act::FileCase), "sun");
    auto li = *asking.now().roster.find(PersonId{"li"});
    li.certificate->validTo = Date::of(2026, 9, 20);
    asking.put(li);
    const auto last = asking.ask(agree(Act::FileCase), "feng");
    REQUIRE_FALSE(last);
    CHECK(last.refusal().why == Why::Rule);
    CHECK(asking.file().proposals.size() == 1);
}

TEST_CASE("a proposal that the stage has overtaken is not signed any more", "[acts]")
{
    auto asking = askedFor("P06");
    asking.atStage(Stage::Decided);
    CHECK(asking.why(agree(Act::PreserveEvidence), "feng") == Why::NotAtThisStage);
}

TEST_CASE("somebody who left the office signs nothing", "[acts]")
{
    auto asking = askedFor("P05");
    auto sun = *asking.now().roster.find(PersonId{"sun"});
    sun.disabled = true;
    asking.put(sun);
    CHECK(asking.why(agree(Act::FileCase), "sun") == Why::NotYourRight);
}

TEST_CASE("the signature carries its person, its capacity, its day and its opinion", "[acts]")
{
    auto asking = askedFor("P06");
    asking.setDay(Date::of(2026, 9, 23));
    asking.does(SignProposal{0, Act::PreserveEvidence, true, "同意，尽快处理"}, "feng");
    const auto* taken = asking.file().last(Act::PreserveEvidence);
    REQUIRE(taken);
    CHECK(taken->on() == Date::of(2026, 9, 23));
    CHECK(taken->taken.head.signatures == std::vector<SignatureGiven>{{PersonId{"feng"}, Signer::AnyHead, Date::of(2026, 9, 23), "同意，尽快处理"}});
}
