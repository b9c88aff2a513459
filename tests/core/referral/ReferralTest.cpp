// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/referral/ReferralMoves.h"
#include "tests/core/referral/Letters.h"

using namespace anjuan;

TEST_CASE("every act has one row, every state is reached, and the end has no exit", "[referral]")
{
    std::set<ReferralState> reached{ReferralState::Draft};
    std::set<ReferralAct> acts;
    for (const auto& move : referralMoves()) {
        CHECK(acts.insert(move.act).second);
        reached.insert(move.to);
        CHECK(&moveOf(move.act) == &move);
    }
    CHECK(acts.size() == Options<ReferralAct>::rows.size());
    CHECK(reached.size() == Options<ReferralState>::rows.size());
    for (std::size_t i = 0; i < Options<ReferralState>::rows.size(); ++i) {
        const auto state = static_cast<ReferralState>(i);
        CHECK(actsFrom(state).empty() == (state == ReferralState::Closed));
    }
}

TEST_CASE("letters and steps survive their journal bodies", "[referral]")
{
    auto letter = test::toPolice();
    letter.actEndedOn = Date::of(2026, 10, 1);
    letter.copiedTo = {"某区人民检察院"};
    const std::vector<ReferralEvent> events{ReferralDrafted{letter, PersonId{"chen"}},
        ReferralStepTaken{{ReferralAct::Return, Date::of(2026, 11, 5), TimeOfDay::make(9, 30), "x", {"清单"}},
            PersonId{"chen"}, Date::of(2026, 11, 12)}};
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
    for (const auto& move : referralMoves())
        CHECK(
            evolve({}, ReferralStepTaken{{move.act, std::nullopt, std::nullopt, "", {}}, PersonId{""}, std::nullopt})
                .state
            == move.to);
}
