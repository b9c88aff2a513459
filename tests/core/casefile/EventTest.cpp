// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/casefile/CaseFile.h"
#include "core/casefile/facts/Party.h"
#include "tests/support/Samples.h"
#include "tests/support/Test.h"

using namespace anjuan;
using test::filled;

TEST_CASE("every act survives the journal's body with every field filled", "[casefile]")
{
    for (const auto& row : allActs()) {
        INFO(row.key);
        ActHead head;
        head.at = TimeOfDay::make(9, 30);
        head.lateReason = "补录";
        head.officers = {PersonId{"chen"}, PersonId{"li"}};
        head.signatures = {{PersonId{"feng"}, Signer::AnyHead, Date::of(2026, 9, 21), "同意"}};
        head.papers = {{"filing-approval", "立案审批表", "云青综执立〔2026〕18号", "ab", "2026-1"}};
        head.stageAfter = Stage::Filed;
        head.defects = {"R01"};
        const CaseEvent taken = ActTaken{row.act, head, filled(row.act)};
        const auto again = eventOf(kindOf(taken), bodyOf(taken));
        REQUIRE(again);
        CHECK(bodyOf(*again) == bodyOf(taken));
        CHECK(kindOf(*again) == row.event);
        const CaseEvent proposed = ActProposed{row.act, head, filled(row.act)};
        const auto asked = eventOf(kindOf(proposed), bodyOf(proposed));
        REQUIRE(asked);
        CHECK(std::holds_alternative<ActProposed>(*asked));
        CHECK(bodyOf(*asked) == bodyOf(proposed));
    }
}

TEST_CASE("every act survives its JSON facts", "[casefile]")
{
    for (const auto& row : allActs()) {
        INFO(row.key);
        const auto facts = filled(row.act);
        const auto json = writeFacts(row.act, facts);
        const auto again = readFacts(row.act, json);
        REQUIRE(again);
        CHECK(writeFacts(row.act, *again) == json);
    }
}

TEST_CASE("names of acts and of their entries are given once", "[casefile]")
{
    std::set<std::string_view> keys;
    std::set<std::string_view> events;
    for (const auto& row : allActs()) {
        CHECK(keys.insert(row.key).second);
        CHECK(events.insert(row.event).second);
        CHECK(actNamed(row.key) == row.act);
        CHECK(actOfEvent(row.event) == row.act);
        std::set<std::string_view> fields;
        for (const auto& field : row.fields) {
            CHECK(fields.insert(field.key).second);
            CHECK_FALSE(field.label.empty());
        }
    }
    CHECK_FALSE(actNamed("no-such-act"));
}

TEST_CASE("an unknown kind is no event of a case, and unknown keys are passed over", "[casefile]")
{
    CHECK_FALSE(eventOf("office-set-up", {}));
    CHECK_FALSE(eventOf("nothing-proposed", {}));
    const auto event = eventOf("published", {{"from_the_future", Value{std::string{"?"}}}});
    REQUIRE(event);
    CHECK(std::get<ActTaken>(*event).act == Act::Publish);
}

TEST_CASE("locked and destroyed personal texts do not stop a case from being read", "[casefile]")
{
    auto body = bodyOf(ActTaken{Act::RegisterParty, {}, filled(Act::RegisterParty)});
    for (auto& [key, value] : body) {
        if (key == "id_number")
            value = Value{Personal::locked()};
        if (key == "telephone")
            value = Value{Personal::destroyed()};
    }
    const auto event = eventOf("party-registered", body);
    REQUIRE(event);
    const auto& party = *std::get<ActTaken>(*event).facts.as<RegisterParty>();
    CHECK(party.idNumber.state() == Personal::State::Locked);
    CHECK(party.telephone.state() == Personal::State::Destroyed);
    CHECK(party.name == "文字");
}
