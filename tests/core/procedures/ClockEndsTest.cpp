// SPDX-License-Identifier: GPL-3.0-or-later
// What ends a limit: an act, a payment made whole, or the day after its last; and what does not.
#include "tests/core/procedures/Telling.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("each limit is ended by its own acts", "[procedures]")
{
    struct Row {
        Act starts;
        const char* limit;
        std::vector<Act> ends;
    };
    const Row rows[] = {
        {Act::RegisterLead, "D06", {Act::FileCase, Act::DeclineFiling, Act::ReferOut, Act::DecideOnSpot}},
        {Act::FileCase, "D03", {Act::IssueDecision, Act::IssueNoPenalty, Act::IssueDisposition, Act::WithdrawCase, Act::TerminateInquiry}},
        {Act::PreserveEvidence, "D07", {Act::DisposePreserved}},
        {Act::SubmitReview, "D55", {Act::GiveOpinion, Act::WithdrawCase, Act::TerminateInquiry}},
        {Act::IssueDecision, "D14", {Act::ServeDecision}},
        {Act::IssueNoPenalty, "D14", {Act::ServeDecision}},
        {Act::IssueDecision, "D46", {Act::Publish}},
        {Act::CloseCase, "D58", {Act::ArchiveCase}},
    };
    for (const auto& row : rows) {
        for (const auto& act : allActs()) {
            if (act.act == row.starts)
                continue;
            INFO(row.limit << " after " << keyOf(row.starts) << " and " << act.key);
            Telling telling;
            telling.took(row.starts, "2026-09-17").took(act.act, "2026-09-18");
            const auto limits = telling.all(row.limit);
            REQUIRE_FALSE(limits.empty());
            const bool ends = std::ranges::find(row.ends, act.act) != row.ends.end();
            CHECK(limits.front().endedOn.has_value() == ends);
            CHECK(limits.front().endedBy == (ends ? 2 : 0));
        }
    }
}

TEST_CASE("a case that left by referral has no ninety days and no review any more, one that goes on has both", "[procedures]")
{
    for (const auto after : {Stage::ReferredOut, Stage::InReview}) {
        Telling telling;
        telling.took(Act::FileCase, "2026-09-17").took(Act::SubmitReview, "2026-09-18");
        ActHead head;
        head.stageAfter = after;
        telling.file = evolve(std::move(telling.file), ActTaken{Act::NoteReferral, head, rowOf(Act::NoteReferral).blank()},
            {telling.file.entries + 1, Date::of(2026, 9, 21), {}, PersonId{"chen"}});
        const bool left = after == Stage::ReferredOut;
        CHECK(telling.one("D03").isOpen() != left);
        CHECK(telling.one("D55").isOpen() != left);
        if (left)
            CHECK(telling.one("D03").endedOn == Date::of(2026, 9, 21));
    }
}

TEST_CASE("an act that happened before the start ends nothing, one of the same day does", "[procedures]")
{
    Telling earlier;
    earlier.took(Act::PreserveEvidence, "2026-09-17").took(Act::DisposePreserved, "2026-09-16");
    CHECK(earlier.one("D07").isOpen());
    Telling same;
    same.took(Act::PreserveEvidence, "2026-09-17").took(Act::DisposePreserved, "2026-09-17");
    CHECK(same.one("D07").endedOn == Date::of(2026, 9, 17));
    Telling hourBefore;
    hourBefore.took(Act::PreserveEvidence, "2026-09-17", PreserveEvidence{}, "10:00")
        .took(Act::DisposePreserved, "2026-09-17", DisposePreserved{}, "09:00");
    CHECK(hourBefore.one("D07").isOpen());
    Telling lateEntry;
    lateEntry.took(Act::DisposePreserved, "2026-09-18").took(Act::PreserveEvidence, "2026-09-17");
    CHECK(lateEntry.one("D07").endedOn == Date::of(2026, 9, 18));
}

TEST_CASE("the earliest act that ends a limit is the one that counts, and every start has its own", "[procedures]")
{
    Telling telling;
    telling.took(Act::PreserveEvidence, "2026-09-17")
        .took(Act::DisposePreserved, "2026-09-24")
        .took(Act::DisposePreserved, "2026-09-22");
    CHECK(telling.one("D07").endedOn == Date::of(2026, 9, 22));
    telling.took(Act::PreserveEvidence, "2026-09-23");
    const auto both = telling.all("D07");
    REQUIRE(both.size() == 2);
    CHECK(both[0].endedOn == Date::of(2026, 9, 22));
    CHECK(both[1].endedOn == Date::of(2026, 9, 24));
    CHECK(both[1].startedBy == 4);
}

TEST_CASE("only an express waiver ends the period of the party before it has run out", "[procedures]")
{
    for (const auto form : {DefenceForm::Written, DefenceForm::Oral, DefenceForm::Waiver}) {
        Telling telling;
        telling.now.today = Date::of(2026, 9, 18);
        telling.took(Act::IssueNotice, "2026-09-16", notice(true))
            .took(Act::ServeNotice, "2026-09-17", received("2026-09-17"));
        telling.took(Act::RecordDefence, "2026-09-18", defence(form));
        CHECK(telling.one("D11").isOpen() == (form != DefenceForm::Waiver));
        CHECK(telling.one("D12").isOpen() == (form != DefenceForm::Waiver));
    }
}

TEST_CASE("a period of the party is over on the day after its last, and our duty never by itself", "[procedures]")
{
    Telling telling;
    telling.took(Act::FileCase, "2026-01-05").took(Act::ServeNotice, "2026-09-17", received("2026-09-17"));
    telling.now.today = Date::of(2026, 9, 23);
    CHECK(telling.one("D11").isOpen());
    telling.now.today = Date::of(2026, 9, 24);
    CHECK(telling.one("D11").endedOn == Date::of(2026, 9, 23));
    CHECK(telling.one("D11").endedBy == 0);
    telling.now.today = Date::of(2027, 9, 1);
    CHECK(telling.one("D03").isOpen());
}

TEST_CASE("a period into a year that is not published is over only after its latest day", "[procedures]")
{
    Telling telling;
    telling.took(Act::ServeDecision, "2026-10-20", received("2026-10-20"));
    const auto suit = telling.one("D31");
    CHECK(suit.due.isProvisional());
    telling.now.today = suit.due.forTooEarly();
    CHECK(telling.one("D31").isOpen());
    telling.now.today = suit.due.forTooEarly().plusDays(1);
    CHECK(telling.one("D31").endedOn == suit.due.forTooEarly());
}

TEST_CASE("part payments do not end the duty to pay, the payment that makes it whole does", "[procedures]")
{
    Telling telling;
    telling.took(Act::IssueDecision, "2026-09-16", fining(6000))
        .took(Act::ServeDecision, "2026-09-17", received("2026-09-17"));
    CHECK(telling.one("D19").isOpen());
    telling.took(Act::RecordPayment, "2026-09-20", paying(2000));
    CHECK(telling.one("D19").isOpen());
    telling.took(Act::RecordPayment, "2026-09-28", paying(4000));
    CHECK(telling.one("D19").endedOn == Date::of(2026, 9, 28));
    telling.took(Act::RecordPayment, "2026-09-22", paying(3999));
    CHECK(telling.one("D19").endedOn == Date::of(2026, 9, 28));
    telling.took(Act::RecordPayment, "2026-09-21", paying(1));
    CHECK(telling.one("D19").endedOn == Date::of(2026, 9, 22));
}

TEST_CASE("an unpaid fine stays open however long ago it fell due", "[procedures]")
{
    Telling telling;
    telling.now.today = Date::of(2026, 12, 31);
    telling.took(Act::IssueDecision, "2026-01-05", fining(6000))
        .took(Act::ServeDecision, "2026-01-06", received("2026-01-06"));
    CHECK(telling.one("D19").isOpen());
    CHECK_FALSE(telling.one("D19").ours);
}
