// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/referral/Letters.h"

using namespace anjuan;
using anjuan::test::Letters;
using Move = ReferralAct;

namespace {

ReferralStep step(Move act, Date on, std::string text = "text")
{
    return {act, on, std::nullopt, std::move(text), {}};
}

const Date third = Date::of(2026, 11, 3);

} // namespace

TEST_CASE("a letter says to whom, why and about which case", "[referral]")
{
    const Letters letters;
    auto letter = test::toDepartment();
    letter.otherOrgan.clear();
    CHECK(letters.says(letters.clerk(), letter) == "other_organ");
    letter = test::toDepartment();
    letter.facts.clear();
    CHECK(letters.says(letters.clerk(), letter) == "facts");
    letter = test::toDepartment();
    letter.caseId.clear();
    CHECK(letters.says(letters.clerk(), letter) == "case_id");
    letter = test::cameIn();
    letter.receivedOn.reset();
    CHECK(letters.says(letters.clerk(), letter) == "received_on");
    letter.receivedOn = Date::of(2026, 12, 1);
    CHECK(letters.says(letters.clerk(), letter) == "received_on");
}

TEST_CASE("a criminal referral needs two officers, their report, the crime and its papers", "[referral]")
{
    Letters letters;
    auto letter = test::toPolice();
    letter.team = {PersonId{"chen"}, PersonId{"chen"}};
    CHECK(letters.says(letters.clerk(), letter) == "team");
    letter = test::toPolice();
    letter.teamReportedOn.reset();
    CHECK(letters.says(letters.clerk(), letter) == "team-report");
    letter = test::toPolice();
    letter.suspectedCrime.clear();
    CHECK(letters.says(letters.clerk(), letter) == "suspected_crime");
    letter = test::toPolice();
    letter.attachments.clear();
    letters.does(letters.clerk(), letter);
    CHECK(letters.says(letters.clerk(), letter) == "stage");
    letters.step(Move::Approve, third);
    CHECK(letters.says(letters.clerk(), step(Move::Send, third)) == "papers");
}

TEST_CASE("only the principal head approves a criminal referral", "[referral]")
{
    Letters letters;
    letters.does(letters.clerk(), test::toPolice());
    CHECK(letters.says(letters.head(), step(Move::Approve, third)) == "R11");
    CHECK(letters.says(letters.head(), step(Move::Decline, third)) == "R11");
    const auto refused = decide(letters.file(), step(Move::Approve, third), letters.head());
    CHECK(refused.refusal().why == Why::NotYourRight);
    CHECK(cite(refused.refusal().findings.at(0).provisions) == "行政执法机关移送涉嫌犯罪案件的规定第五条");
    auto officer = letters.principal();
    officer.actor = PersonId{"li"};
    CHECK(letters.says(officer, step(Move::Approve, third)) == "own-work");
    letters.does(letters.principal(), step(Move::Approve, third));
    CHECK(letters.file().state == ReferralState::Approved);
}

TEST_CASE("a head approves an ordinary referral, not its own", "[referral]")
{
    Letters letters;
    letters.does(letters.clerk(), test::toDepartment());
    CHECK(letters.says(letters.clerk(), step(Move::Approve, third)) == "approver");
    auto drafter = letters.head();
    drafter.actor = PersonId{"chen"};
    CHECK(letters.says(drafter, step(Move::Approve, third)) == "own-work");
    letters.does(letters.head(), step(Move::Approve, third));
    letters.does(letters.clerk(), step(Move::Send, third));
    CHECK(letters.file().last(Move::Send)->replyDue == Date::of(2026, 11, 10));
}

TEST_CASE("steps keep their order, their day and their words", "[referral]")
{
    Letters letters;
    CHECK(letters.says(letters.clerk(), step(Move::Send, third)) == "stage");
    letters.does(letters.clerk(), test::toDepartment());
    CHECK(letters.says(letters.clerk(), step(Move::Send, third)) == "stage");
    CHECK(letters.says(letters.head(), step(Move::Decline, third, "")) == "text");
    CHECK(letters.says(letters.head(), ReferralStep{Move::Approve, std::nullopt, std::nullopt, "", {}}) == "on");
    CHECK(letters.says(letters.head(), step(Move::Approve, Date::of(2026, 11, 23))) == "on");
    letters.step(Move::Approve, third);
    CHECK(letters.says(letters.clerk(), step(Move::Send, Date::of(2026, 11, 2))) == "on");
    letters.step(Move::Send, third);
    letters.step(Move::RecordReceipt, Date::of(2026, 11, 4));
    CHECK(letters.says(letters.clerk(), step(Move::Return, Date::of(2026, 11, 5))) == "lines");
    CHECK(letters.says(letters.clerk(), step(Move::Refuse, Date::of(2026, 11, 5), "")) == "text");
    letters.step(Move::Return, Date::of(2026, 11, 5));
    letters.step(Move::Send, Date::of(2026, 11, 6));
    letters.step(Move::RecordReceipt, Date::of(2026, 11, 6));
    letters.step(Move::Accept, Date::of(2026, 11, 9));
    letters.step(Move::Start, Date::of(2026, 11, 9));
    letters.step(Move::Reply, Date::of(2026, 11, 12));
    letters.step(Move::Close, Date::of(2026, 11, 12));
    CHECK(letters.file().state == ReferralState::Closed);
    CHECK(letters.says(letters.clerk(), step(Move::Close, Date::of(2026, 11, 12))) == "stage");
}
