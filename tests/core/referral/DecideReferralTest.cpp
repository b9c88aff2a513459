// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/referral/Letters.h"

using namespace anjuan;
using anjuan::test::Letters;
using Act = ReferralAct;

namespace {

ReferralStep step(Act act, Date on, std::string text = "text")
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
    letters.step(Act::Approve, third);
    CHECK(letters.says(letters.clerk(), step(Act::Send, third)) == "papers");
}

TEST_CASE("only the principal head approves a criminal referral", "[referral]")
{
    Letters letters;
    letters.does(letters.clerk(), test::toPolice());
    CHECK(letters.says(letters.head(), step(Act::Approve, third)) == "R11");
    CHECK(letters.says(letters.head(), step(Act::Decline, third)) == "R11");
    const auto refused = decide(letters.file(), step(Act::Approve, third), letters.head());
    CHECK(refused.refusal().why == Why::NotYourRight);
    CHECK(cite(refused.refusal().findings.at(0).provisions) == "行政执法机关移送涉嫌犯罪案件的规定第五条");
    auto officer = letters.principal();
    officer.actor = PersonId{"li"};
    CHECK(letters.says(officer, step(Act::Approve, third)) == "own-work");
    letters.does(letters.principal(), step(Act::Approve, third));
    CHECK(letters.file().state == ReferralState::Approved);
}

TEST_CASE("a head approves an ordinary referral, not its own", "[referral]")
{
    Letters letters;
    letters.does(letters.clerk(), test::toDepartment());
    CHECK(letters.says(letters.clerk(), step(Act::Approve, third)) == "approver");
    auto drafter = letters.head();
    drafter.actor = PersonId{"chen"};
    CHECK(letters.says(drafter, step(Act::Approve, third)) == "own-work");
    letters.does(letters.head(), step(Act::Approve, third));
    letters.does(letters.clerk(), step(Act::Send, third));
    CHECK(letters.file().last(Act::Send)->replyDue == Date::of(2026, 11, 10));
}

TEST_CASE("steps keep their order, their day and their words", "[referral]")
{
    Letters letters;
    CHECK(letters.says(letters.clerk(), step(Act::Send, third)) == "stage");
    letters.does(letters.clerk(), test::toDepartment());
    CHECK(letters.says(letters.clerk(), step(Act::Send, third)) == "stage");
    CHECK(letters.says(letters.head(), step(Act::Decline, third, "")) == "text");
    CHECK(letters.says(letters.head(), ReferralStep{Act::Approve, std::nullopt, std::nullopt, "", {}}) == "on");
    CHECK(letters.says(letters.head(), step(Act::Approve, Date::of(2026, 11, 23))) == "on");
    letters.step(Act::Approve, third);
    CHECK(letters.says(letters.clerk(), step(Act::Send, Date::of(2026, 11, 2))) == "on");
    letters.step(Act::Send, third);
    letters.step(Act::RecordReceipt, Date::of(2026, 11, 4));
    CHECK(letters.says(letters.clerk(), step(Act::Return, Date::of(2026, 11, 5))) == "lines");
    CHECK(letters.says(letters.clerk(), step(Act::Refuse, Date::of(2026, 11, 5), "")) == "text");
    letters.step(Act::Return, Date::of(2026, 11, 5));
    letters.step(Act::Send, Date::of(2026, 11, 6));
    letters.step(Act::RecordReceipt, Date::of(2026, 11, 6));
    letters.step(Act::Accept, Date::of(2026, 11, 9));
    letters.step(Act::Start, Date::of(2026, 11, 9));
    letters.step(Act::Reply, Date::of(2026, 11, 12));
    letters.step(Act::Close, Date::of(2026, 11, 12));
    CHECK(letters.file().state == ReferralState::Closed);
    CHECK(letters.says(letters.clerk(), step(Act::Close, Date::of(2026, 11, 12))) == "stage");
}
