// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/referral/ReferralClocks.h"
#include "tests/core/referral/Letters.h"

using namespace anjuan;
using anjuan::test::Letters;
using Move = ReferralAct;
using Does = ReferralEffect;

namespace {

Date day(int d)
{
    return Date::of(2026, 11, d);
}

std::optional<ReferralClock> clockOf(const ReferralFile& file, std::string_view limit)
{
    const auto clocks = clocksOf(file);
    const auto found = std::ranges::find(clocks, limit, &ReferralClock::limit);
    return found == clocks.end() ? std::nullopt : std::optional{*found};
}

} // namespace

TEST_CASE("the head has three days and the hand-over 24 hours", "[referral]")
{
    Letters letters;
    letters.does(letters.clerk(), test::toPolice());
    CHECK(clockOf(letters.file(), "D35")->due == day(5));
    CHECK_FALSE(clockOf(letters.file(), "D35")->endedOn);
    letters.does(letters.principal(), ReferralStep{Move::Approve, day(5), TimeOfDay::make(10, 0), "", {}});
    CHECK_FALSE(clockOf(letters.file(), "D35")->isMissed);
    CHECK(clockOf(letters.file(), "D36")->due == day(6));
    CHECK(clockOf(letters.file(), "D36")->dueAt == TimeOfDay::make(10, 0));
    letters.does(letters.clerk(), ReferralStep{Move::Send, day(6), TimeOfDay::make(9, 59), "专人", {}});
    CHECK_FALSE(clockOf(letters.file(), "D36")->isMissed);
    CHECK_FALSE(clockOf(letters.file(), "D70"));
    letters.step(Move::RecordReceipt, day(6));
    CHECK(clockOf(letters.file(), "D37")->due == day(9));
    CHECK_FALSE(clockOf(letters.file(), "D37")->isOurs);
}

TEST_CASE("missed hours and days become defects with their provision", "[referral]")
{
    Letters letters;
    letters.does(letters.clerk(), test::toPolice());
    letters.does(letters.principal(), ReferralStep{Move::Approve, day(6), TimeOfDay::make(10, 0), "", {}});
    letters.does(letters.clerk(), ReferralStep{Move::Send, day(7), TimeOfDay::make(10, 1), "专人", {}});
    const auto findings = findingsOf(letters.file(), day(7));
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].level == Level::Defect);
    CHECK(findings[0].rule == "W72");
    CHECK(english(findings[0].sentence) == "The head decided on 2026-11-06; the three days ended on 2026-11-05");
    CHECK(findings[1].level == Level::Defect);
    CHECK(findings[2].level == Level::Warn);
    CHECK(findings[2].provisions.at(0).article == 60);
}

TEST_CASE("what is overdue today is said, with the consequence of 国务院令310号16条 for our own days", "[referral]")
{
    Letters letters;
    letters.does(letters.clerk(), test::toPolice());
    CHECK(findingsOf(letters.file(), day(5)).empty());
    auto found = findingsOf(letters.file(), day(6));
    REQUIRE(found.size() == 1);
    CHECK(found[0].level == Level::Warn);
    CHECK(found[0].provisions.at(1).article == 16);
    letters.does(letters.principal(), ReferralStep{Move::Approve, day(4), std::nullopt, "", {}});
    found = findingsOf(letters.file(), day(6));
    REQUIRE(found.size() == 1);
    CHECK(english(found[0].sentence) == "The referral was to be handed to the police by 2026-11-05");
    letters.does(letters.clerk(), ReferralStep{Move::Send, day(5), std::nullopt, "专人", {}});
    letters.step(Move::RecordReceipt, day(5));
    found = findingsOf(letters.file(), day(9));
    REQUIRE(found.size() == 2);
    CHECK(english(found[0].sentence) == "The police were to answer by 2026-11-08");
    Letters ordinary;
    ordinary.does(ordinary.clerk(), test::toDepartment());
    ordinary.step(Move::Approve, day(3));
    ordinary.step(Move::Send, day(3));
    CHECK(findingsOf(ordinary.file(), day(10)).empty());
    CHECK(findingsOf(ordinary.file(), day(11)).at(0).rule == "reply");
    Letters incoming;
    incoming.does(incoming.clerk(), test::cameIn());
    CHECK(english(findingsOf(incoming.file(), day(14)).at(0).sentence) == "Our answer to 某区自然资源局 was due on 2026-11-13");
}

TEST_CASE("a chase letter waits for the day after the answer was due", "[referral]")
{
    Letters letters;
    letters.does(letters.clerk(), test::toDepartment());
    letters.step(Move::Approve, day(3));
    CHECK(letters.says(letters.clerk(), ReferralStep{Move::Chase, day(12), std::nullopt, "", {}}) == "stage");
    letters.step(Move::Send, day(3));
    CHECK(letters.says(letters.clerk(), ReferralStep{Move::Chase, day(10), std::nullopt, "", {}}) == "not-due");
    letters.does(letters.clerk(), ReferralStep{Move::Chase, day(11), std::nullopt, "", {}});
    CHECK(letters.file().state == ReferralState::Sent);
    letters.step(Move::RecordReceipt, day(12));
    letters.step(Move::Accept, day(13));
    letters.step(Move::Reply, day(14));
    CHECK(letters.says(letters.clerk(), ReferralStep{Move::Chase, day(15), std::nullopt, "", {}}) == "stage");
}

TEST_CASE("a draft that was taken back has no decision to wait for", "[referral]")
{
    Letters letters;
    letters.does(letters.clerk(), test::toPolice());
    letters.does(letters.clerk(), ReferralStep{Move::Withdraw, day(4), std::nullopt, "", {}});
    CHECK(letters.file().state == ReferralState::NotApproved);
    CHECK(clockOf(letters.file(), "D35")->endedOn == day(4));
    CHECK(effectOf(letters.file()) == Does::GoesOn);
    CHECK(findingsOf(letters.file(), day(20)).empty());
}

TEST_CASE("what a referral does to the case follows its state", "[referral]")
{
    Letters ordinary;
    CHECK(effectOf(ordinary.file()) == Does::None);
    ordinary.does(ordinary.clerk(), test::toDepartment());
    ordinary.step(Move::Approve, day(3));
    CHECK(effectOf(ordinary.file()) == Does::None);
    ordinary.step(Move::Send, day(3));
    CHECK(effectOf(ordinary.file()) == Does::Waiting);
    ordinary.step(Move::RecordReceipt, day(4));
    auto accepted = ordinary;
    accepted.step(Move::Accept, day(5));
    CHECK(effectOf(accepted.file()) == Does::HandedOver);
    accepted.step(Move::Reply, day(6));
    accepted.step(Move::Close, day(6));
    CHECK(effectOf(accepted.file()) == Does::HandedOver);
    ordinary.step(Move::Refuse, day(5));
    CHECK(effectOf(ordinary.file()) == Does::GoesOn);
    ordinary.step(Move::Close, day(5));
    CHECK(effectOf(ordinary.file()) == Does::GoesOn);
    Letters police;
    police.does(police.clerk(), test::toPolice());
    police.step(Move::Approve, day(3));
    police.step(Move::Send, day(3));
    CHECK(effectOf(police.file()) == Does::WithPolice);
    Letters declined;
    declined.does(declined.clerk(), test::toPolice());
    declined.step(Move::Decline, day(3));
    CHECK(effectOf(declined.file()) == Does::GoesOn);
    CHECK(clockOf(declined.file(), "D35")->endedOn == day(3));
    CHECK_FALSE(clockOf(declined.file(), "D36"));
}

TEST_CASE("an ordinary letter waits for its reply", "[referral]")
{
    Letters letters;
    letters.does(letters.clerk(), test::toDepartment());
    letters.step(Move::Approve, day(3));
    letters.step(Move::Send, day(3));
    const auto waiting = clockOf(letters.file(), "D70");
    REQUIRE(waiting);
    CHECK(waiting->due == day(10));
    CHECK_FALSE(waiting->isOurs);
    letters.step(Move::RecordReceipt, day(4));
    letters.step(Move::Accept, day(5));
    letters.step(Move::Reply, day(12));
    CHECK(clockOf(letters.file(), "D70")->isMissed);
    CHECK(findingsOf(letters.file(), day(22)).empty());
}

TEST_CASE("an incoming letter that is accepted becomes a lead with its origin", "[referral]")
{
    Letters letters;
    letters.does(letters.clerk(), test::cameIn());
    CHECK(clockOf(letters.file(), "D70")->due == day(13));
    CHECK(clockOf(letters.file(), "D70")->isOurs);
    CHECK_FALSE(leadFrom(letters.file()));
    letters.step(Move::Accept, day(4));
    const auto lead = leadFrom(letters.file());
    REQUIRE(lead);
    CHECK(lead->origin == "某区自然资源局");
    CHECK(lead->letterNumber == "某资移〔2026〕3号");
    CHECK(lead->receivedOn == day(3));
    CHECK(effectOf(letters.file()) == Does::None);
    Letters own;
    own.does(own.clerk(), test::toDepartment());
    CHECK_FALSE(leadFrom(own.file()));
}
