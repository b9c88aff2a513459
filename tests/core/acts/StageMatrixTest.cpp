// SPDX-License-Identifier: GPL-3.0-or-later
// Every act at every stage, every day and every signature, generated from the table and held against decide.
#include <array>

#include "core/acts/Decide.h"
#include "core/casefile/facts/Filing.h"
#include "core/procedures/Procedures.h"
#include "tests/support/Samples.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const auto today = Date::of(2026, 9, 17);

/// Somebody who holds every role but the administrators', with certificate and qualification: only the table says no.
Circumstances everybody(std::initializer_list<const char*> logins = {"x"})
{
    auto now = practiceCircumstances();
    now.today = today;
    now.now = Instant::at(today, *TimeOfDay::make(12, 0));
    now.roster = {};
    for (const auto* login : logins) {
        now.roster.put({PersonId{login}, login, "",
            {Role::Officer, Role::TeamLeader, Role::LegalReviewer, Role::PrincipalHead, Role::DeputyHead,
                Role::Archivist},
            Certificate{"1", Date::of(2020, 1, 1), Date::of(2030, 1, 1), ""},
            LegalQualification{"1", Date::of(2020, 1, 1), {}}, {}, false});
    }
    now.actor = PersonId{*logins.begin()};
    return now;
}

CaseFile at(Stage stage)
{
    CaseFile file{CaseId{"01STAGE"}};
    file.stage = stage;
    file.entries = 1;
    return file;
}

TakeStep asking(Act act, std::optional<Date> on = {}, std::string late = {})
{
    return {act, rowOf(act).blank(), on, {}, {PersonId{"x"}, PersonId{"y"}}, std::move(late), {}, {}};
}

/// Why not; nothing when it is decided, or refused by a rule of law only.
std::optional<Why> gate(const Result<Decision>& decision)
{
    if (decision || decision.refusal().why == Why::Rule)
        return std::nullopt;
    return decision.refusal().why;
}

Result<Decision> decided(const CaseFile& file, const Command& command, const Circumstances& now)
{
    return decide(file, ordinaryProcedure(), command, now);
}

} // namespace

TEST_CASE("an act is admitted at the stages of its row, and a late entry also after them", "[acts]")
{
    const auto now = everybody();
    for (const auto& step : ordinaryProcedure().steps) {
        if (step.act == Act::RegisterLead)
            continue;
        for (std::size_t i = 0; i < Options<Stage>::rows.size(); ++i) {
            const auto stage = static_cast<Stage>(i);
            INFO(keyOf(step.act) << " at " << keyOf(stage));
            const bool admitted = admits(step, stage);
            const auto asked = gate(decided(at(stage), asking(step.act), now));
            CHECK(asked == (admitted ? std::nullopt : std::optional{Why::NotAtThisStage}));
            const bool afterwards = isOnSpine(stage) && stage >= step.from;
            const auto late = gate(decided(at(stage), asking(step.act, today.plusDays(-5), "停电"), now));
            CHECK(late == (admitted || afterwards ? std::nullopt : std::optional{Why::NotAtThisStage}));
        }
    }
}

TEST_CASE("what is decided never moves a case back, late or not", "[acts]")
{
    const auto now = everybody();
    for (const auto& step : ordinaryProcedure().steps) {
        for (std::size_t i = 0; i <= static_cast<std::size_t>(Stage::Archived); ++i) {
            const auto stage = static_cast<Stage>(i);
            for (const auto* late : {"", "停电"}) {
                const auto decision = decided(at(stage), asking(step.act, today, late), now);
                if (!decision)
                    continue;
                INFO(keyOf(step.act) << " at " << keyOf(stage));
                auto file = at(stage);
                for (const auto& event : decision->events)
                    file = evolve(
                        std::move(file), event.event, {file.entries + 1, event.occurredOn, now.now, now.actor});
                CHECK(file.stage >= stage);
            }
        }
    }
}

TEST_CASE("a case begins with its lead and has only one", "[acts]")
{
    const auto now = everybody();
    CHECK(gate(decided(CaseFile{CaseId{"01NEW"}}, asking(Act::RegisterLead), now)) == std::nullopt);
    CHECK(gate(decided(at(Stage::Lead), asking(Act::RegisterLead), now)) == Why::NotAtThisStage);
    for (const auto& step : ordinaryProcedure().steps) {
        if (step.act != Act::RegisterLead)
            CHECK(gate(decided(CaseFile{CaseId{"01NEW"}}, asking(step.act), now)) == Why::NotFound);
    }
}

TEST_CASE("the day of an act is today, yesterday where it only records, or any day that has its reason", "[acts]")
{
    const auto now = everybody();
    for (const auto& step : ordinaryProcedure().steps) {
        if (step.act == Act::RegisterLead)
            continue;
        const bool issues = step.effect == Effect::Issues;
        for (const int days : {1, 0, -1, -2, -30}) {
            INFO(keyOf(step.act) << " " << days);
            const bool plain = days == 0 || (days == -1 && !issues);
            CHECK(gate(decided(at(step.from), asking(step.act, today.plusDays(days)), now))
                == (plain ? std::nullopt : std::optional{Why::NotValid}));
            const auto late = decided(at(step.from), asking(step.act, today.plusDays(days), "停电"), now);
            CHECK(gate(late) == (days <= 0 ? std::nullopt : std::optional{Why::NotValid}));
            if (late)
                CHECK(late->events.back().occurredOn == today.plusDays(days));
        }
    }
}

TEST_CASE("who is not known or has left is refused whatever is asked", "[acts]")
{
    auto left = everybody();
    auto person = *left.roster.find(PersonId{"x"});
    person.disabled = true;
    left.roster.put(person);
    auto stranger = everybody();
    stranger.actor = PersonId{"nobody"};
    auto file = at(Stage::Lead);
    file.proposals.push_back({{1, today, {}, PersonId{"x"}}, {Act::FileCase, {}, FileCase{}}, {}});
    for (const auto& now : {left, stranger}) {
        for (const auto& step : ordinaryProcedure().steps)
            CHECK(gate(decided(at(step.from), asking(step.act), now)) == Why::NotYourRight);
        CHECK(gate(decided(file, SignProposal{1, {}, true, "同意"}, now)) == Why::NotYourRight);
        CHECK(gate(decided(file, WithdrawProposal{1, "r"}, now)) == Why::NotYourRight);
    }
}

TEST_CASE("each signature of each row is asked for in its turn, and with the last the act is taken", "[acts]")
{
    const std::array<const char*, 4> signers{"s0", "s1", "s2", "s3"};
    for (const auto& step : ordinaryProcedure().steps) {
        if (step.signers.empty())
            continue;
        INFO(keyOf(step.act));
        auto now = everybody({"x", "y", "s0", "s1", "s2", "s3"});
        auto file = at(step.from);
        file.proposals.push_back({{1, today, {}, PersonId{"x"}}, {step.act, {}, rowOf(step.act).blank()}, {}});
        for (std::size_t i = 0; i < step.signers.size(); ++i) {
            CHECK(nextSigner(step, file.proposals.at(0)) == step.signers[i]);
            now.actor = PersonId{"x"};
            const auto own = decided(file, SignProposal{1, {}, true, "同意"}, now);
            REQUIRE_FALSE(own);
            CHECK(own.refusal().findings.at(0).rule == "C06");
            now.actor = PersonId{signers[i]};
            CHECK(gate(decided(file, SignProposal{1, {}, false, ""}, now)) == Why::NotValid);
            const auto signedOne = decided(file, SignProposal{1, {}, true, "同意"}, now);
            if (!signedOne) {
                CHECK(signedOne.refusal().why == Why::Rule);
                break;
            }
            CHECK(signedOne->events.size() == (i + 1 == step.signers.size() ? 2 : 1));
            for (const auto& event : signedOne->events)
                file = evolve(std::move(file), event.event, {file.entries + 1, event.occurredOn, now.now, now.actor});
            if (i + 1 < step.signers.size())
                continue;
            REQUIRE(file.last(step.act));
            CHECK(file.last(step.act)->taken.head.signatures.size() == step.signers.size());
            CHECK(file.proposals.empty());
        }
    }
}

TEST_CASE("nothing waits that was not asked for", "[acts]")
{
    const auto now = everybody();
    CHECK(gate(decided(at(Stage::Lead), SignProposal{7, {}, true, ""}, now)) == Why::NotFound);
    CHECK(gate(decided(at(Stage::Lead), SignProposal{0, Act::FileCase, true, ""}, now)) == Why::NotFound);
    CHECK(gate(decided(at(Stage::Lead), WithdrawProposal{7, ""}, now)) == Why::NotFound);
}

TEST_CASE("the steps of a case agree with what decide says to them", "[acts]")
{
    const auto now = everybody();
    for (std::size_t i = 0; i < Options<Stage>::rows.size(); ++i) {
        const auto file = at(static_cast<Stage>(i));
        const auto states = steps(file, ordinaryProcedure(), now);
        REQUIRE(states.size() == ordinaryProcedure().steps.size());
        for (const auto& state : states) {
            INFO(keyOf(state.step->act) << " at " << keyOf(file.stage));
            const auto why = gate(decided(file, asking(state.step->act), now));
            CHECK((state.standing == StepState::Standing::Open) == !why);
            CHECK((state.standing != StepState::Standing::Closed || !state.why.empty()));
            CHECK(state.proposal == 0);
        }
        const auto* next = nextStep(file, ordinaryProcedure());
        CHECK((next != nullptr) == (isOnSpine(file.stage) && file.stage != Stage::Archived));
        if (next)
            CHECK(stageAfter(*next, file.stage) > file.stage);
    }
}
