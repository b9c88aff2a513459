// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/referral/ReferralFields.h"
#include "core/referral/ReferralMoves.h"
#include "tests/core/referral/Letters.h"

using namespace anjuan;

TEST_CASE("every act has one row, every state is reached, and the end has no exit", "[referral]")
{
    std::set<ReferralState> reached{ReferralState::Draft};
    std::set<ReferralAct> acts;
    for (const auto& move : referralMoves()) {
        CHECK(acts.insert(move.act).second);
        if (move.to)
            reached.insert(*move.to);
        CHECK(&moveOf(move.act) == &move);
    }
    CHECK(acts.size() == Options<ReferralAct>::rows.size());
    CHECK(reached.size() == Options<ReferralState>::rows.size());
    for (std::size_t i = 0; i < Options<ReferralState>::rows.size(); ++i) {
        const auto state = static_cast<ReferralState>(i);
        const auto acts = actsFrom(state);
        const bool hasExit = std::ranges::any_of(acts, [](ReferralAct act) { return moveOf(act).to.has_value(); });
        CHECK(hasExit == (state != ReferralState::Closed));
    }
}

TEST_CASE("letters and steps survive their journal bodies", "[referral]")
{
    auto letter = test::toPolice();
    letter.actEndedOn = Date::of(2026, 10, 1);
    letter.copiedTo = {"某区人民检察院"};
    const std::vector<ReferralEvent> events{ReferralDrafted{letter, PersonId{"chen"}},
        ReferralStepTaken{{ReferralAct::Return, Date::of(2026, 11, 5), TimeOfDay::make(9, 30), "x", {"清单"}},
            PersonId{"chen"}, Date::of(2026, 11, 12), {{"chase-letter", "催办函", "1号", "ab", "1"}}, "01CASE"}};
    for (const auto& event : events) {
        const auto again = referralEventOf(kindOf(event), bodyOf(event));
        REQUIRE(again);
        CHECK(again->index() == event.index());
        CHECK(bodyOf(*again) == bodyOf(event));
    }
    CHECK_FALSE(referralEventOf("case-filed", {}));
    CHECK_FALSE(referralEventOf("referral-step-taken", {{"act", Value{std::string{"fly"}}}}));
}

TEST_CASE("an incoming letter begins as received", "[referral]")
{
    test::Letters letters;
    letters.does(letters.clerk(), test::cameIn());
    CHECK(letters.file().state == ReferralState::Received);
    CHECK(evolve({}, ReferralDrafted{test::toDepartment(), PersonId{"chen"}}).state == ReferralState::Draft);
}

TEST_CASE("evolve goes on from any state", "[referral]")
{
    for (const auto& move : referralMoves()) {
        const ReferralStepTaken taken{{move.act, std::nullopt, std::nullopt, "", {}}, PersonId{""}, std::nullopt, {}, {}};
        CHECK(evolve({}, taken).state == move.to.value_or(ReferralState::Draft));
    }
}

TEST_CASE("only ours are sent and chased, only theirs come in again", "[referral]")
{
    test::Letters ours;
    ours.does(ours.clerk(), test::toDepartment());
    ours.step(ReferralAct::Approve, Date::of(2026, 11, 3));
    ours.step(ReferralAct::Send, Date::of(2026, 11, 3));
    ours.step(ReferralAct::RecordReceipt, Date::of(2026, 11, 3));
    ours.step(ReferralAct::Return, Date::of(2026, 11, 3));
    CHECK(actsOf(ours.file()) == std::vector{ReferralAct::Send});
    test::Letters theirs;
    CHECK(actsOf(theirs.file()).empty());
    theirs.does(theirs.clerk(), test::cameIn());
    CHECK(actsOf(theirs.file()) == std::vector{ReferralAct::Accept, ReferralAct::Return, ReferralAct::Refuse});
    theirs.step(ReferralAct::Return, Date::of(2026, 11, 4));
    CHECK(actsOf(theirs.file()) == std::vector{ReferralAct::RecordReceipt});
    CHECK(theirs.file().number() == "某资移〔2026〕3号");
    theirs.step(ReferralAct::RecordReceipt, Date::of(2026, 11, 5));
    CHECK(theirs.file().state == ReferralState::Received);
}

TEST_CASE("each act asks for its fields, by names of its own", "[referral]")
{
    for (const auto& move : referralMoves()) {
        for (const auto direction : {ReferralDirection::Outgoing, ReferralDirection::Incoming}) {
            const auto rows = fieldsOf(move.act, direction);
            INFO(Options<ReferralAct>::rows[static_cast<std::size_t>(move.act)].key);
            REQUIRE_FALSE(rows.empty());
            const auto asks = [&](std::string_view key) { return std::ranges::find(rows, key, &FieldRow::key) != rows.end(); };
            CHECK((!move.needsText || asks("text")));
            CHECK((!move.needsLines || asks("lines")));
            for (const auto& row : rows)
                CHECK(std::ranges::find(Fields<ReferralStep>::rows, row.key, &FieldRow::key) != Fields<ReferralStep>::rows.end());
        }
    }
    for (const auto& row : fieldsOfIncomingLetter())
        CHECK(std::ranges::find(Fields<ReferralLetter>::rows, row.key, &FieldRow::key) != Fields<ReferralLetter>::rows.end());
}
