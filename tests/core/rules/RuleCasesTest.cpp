// SPDX-License-Identifier: GPL-3.0-or-later
// Rights of the party, review and decision on small files made for them: the border of each figure and day, on both sides.
#include "tests/core/rules/Told.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE(
    "a hearing is owed from the figure on that stands for the party, kind by kind, and for what is heard at any sum",
    "[rules]")
{
    struct Row {
        PartyKind party;
        std::vector<Penalty> penalties;
        bool owed;
    };
    const auto gains = [](std::int64_t fen) { return Penalty{PenaltyKind::ConfiscateGains, Money::fen(fen), {}}; };
    const auto of = [](PenaltyKind kind) { return Penalty{kind, {}, {}}; };
    const Row rows[] = {
        {PartyKind::NaturalPerson, {fine(499'999)}, false},
        {PartyKind::NaturalPerson, {fine(500'000)}, true},
        {PartyKind::NaturalPerson, {fine(250'000), fine(250'000)}, true},
        {PartyKind::NaturalPerson, {fine(300'000), gains(300'000)}, false},
        {PartyKind::NaturalPerson, {gains(500'000)}, true},
        {PartyKind::IndividualBusiness, {fine(499'999)}, false},
        {PartyKind::IndividualBusiness, {fine(500'000)}, true},
        {PartyKind::LegalPerson, {fine(4'999'999)}, false},
        {PartyKind::LegalPerson, {fine(5'000'000)}, true},
        {PartyKind::OtherOrganisation, {fine(4'999'999)}, false},
        {PartyKind::OtherOrganisation, {fine(5'000'000)}, true},
        {PartyKind::LegalPerson, {of(PenaltyKind::Warning)}, false},
        {PartyKind::LegalPerson, {of(PenaltyKind::Criticism)}, false},
        {PartyKind::LegalPerson, {of(PenaltyKind::SuspendLicence)}, false},
        {PartyKind::LegalPerson, {of(PenaltyKind::LowerGrade)}, true},
        {PartyKind::LegalPerson, {of(PenaltyKind::RevokeLicence)}, true},
        {PartyKind::LegalPerson, {of(PenaltyKind::SuspendBusiness)}, true},
        {PartyKind::LegalPerson, {of(PenaltyKind::CloseDown)}, true},
        {PartyKind::LegalPerson, {of(PenaltyKind::BarFromTrade)}, true},
        {PartyKind::NaturalPerson, {fine(0)}, false},
        {PartyKind::NaturalPerson, {}, false},
    };
    for (const auto& [party, penalties, owed] : rows) {
        INFO(Options<PartyKind>::rows[static_cast<std::size_t>(party)].key << " " << penalties.size());
        Told told;
        told.took(Act::RegisterParty, "2026-09-17", partyOf(party))
            .took(Act::IssueNotice, "2026-09-30", noticeOf(penalties));
        CHECK(told.finds("R47") == owed);
        Told withRight;
        withRight.took(Act::RegisterParty, "2026-09-17", partyOf(party))
            .took(Act::IssueNotice, "2026-09-30", noticeOf(penalties, true));
        CHECK_FALSE(withRight.finds("R47"));
    }
}

TEST_CASE(
    "nothing is decided on the last day of the defence, and where the year is not published on its latest", "[rules]")
{
    struct Row {
        const char* served;
        bool hearing;
        const char* decided;
        bool early;
    };
    constexpr Row rows[] = {
        {"2026-09-30", false, "2026-10-13", true},
        {"2026-09-30", false, "2026-10-14", false},
        {"2026-09-30", true, "2026-10-13", true},
        {"2026-09-30", true, "2026-10-14", false},
        {"2026-12-29", false, "2027-01-19", true},
        {"2026-12-29", false, "2027-01-20", false},
    };
    for (const auto& row : rows) {
        INFO(row.served << " " << row.decided);
        Told told;
        told.took(Act::IssueNotice, row.served, noticeOf({fine(600'000)}, row.hearing))
            .took(Act::ServeNotice, row.served, service(ServiceMode::PersonalDelivery, row.served));
        told.took(Act::ApproveDecision, row.decided, ApproveDecision{});
        CHECK(told.finds("R46") == row.early);
        CHECK_FALSE(told.finds("R44"));
    }
}

TEST_CASE("a notice sent by post reaches the party on the day of its receipt and not without one", "[rules]")
{
    Told sent;
    sent.took(Act::IssueNotice, "2026-09-30", noticeOf({fine(600'000)}))
        .took(Act::ServeNotice, "2026-09-30", service(ServiceMode::Post, ""));
    sent.took(Act::ApproveDecision, "2026-10-30", ApproveDecision{});
    CHECK(sent.finds("R44"));
    Told received;
    received.took(Act::IssueNotice, "2026-09-30", noticeOf({fine(600'000)}))
        .took(Act::ServeNotice, "2026-09-30", service(ServiceMode::Post, "2026-10-09"));
    received.took(Act::ApproveDecision, "2026-10-15", ApproveDecision{});
    CHECK_FALSE(received.finds("R44"));
    CHECK(received.finds("R46"));
}

TEST_CASE("a defence is answered after it was heard, not before", "[rules]")
{
    const auto answered = [](const char* answeredOn, const char* answeredAt) {
        Told told;
        told.took(Act::IssueNotice, "2026-09-01", noticeOf({fine(600'000)}))
            .took(Act::ServeNotice, "2026-09-01", service(ServiceMode::PersonalDelivery, "2026-09-01"));
        told.took(Act::RecordDefence, "2026-09-08", RecordDefence{}, atTime("10:00"));
        if (answeredOn)
            told.took(Act::ReExamine, answeredOn, ReExamine{}, answeredAt ? atTime(answeredAt) : ActHead{});
        return told.took(Act::ApproveDecision, "2026-09-28", ApproveDecision{});
    };
    CHECK(answered(nullptr, nullptr).finds("R50"));
    CHECK(answered("2026-09-07", nullptr).finds("R50"));
    CHECK(answered("2026-09-08", "09:00").finds("R50"));
    CHECK_FALSE(answered("2026-09-08", "11:00").finds("R50"));
    CHECK_FALSE(answered("2026-09-08", nullptr).finds("R50"));
    CHECK_FALSE(answered("2026-09-09", nullptr).finds("R50"));
}

TEST_CASE("a decision is not heavier than the notice and adds no kind to it", "[rules]")
{
    struct Row {
        std::vector<Penalty> notified;
        std::vector<Penalty> decided;
        bool heavier;
    };
    const Penalty warning{PenaltyKind::Warning, {}, {}};
    const Row rows[] = {
        {{fine(600'000)}, {fine(600'000)}, false},
        {{fine(600'000)}, {fine(599'999)}, false},
        {{fine(600'000)}, {fine(600'001)}, true},
        {{fine(600'000)}, {fine(300'000), fine(300'001)}, true},
        {{fine(600'000)}, {warning}, true},
        {{fine(600'000), warning}, {warning}, false},
        {{warning}, {fine(1)}, true},
        {{fine(600'000)}, {fine(600'000), warning}, true},
        {{fine(600'000)}, {}, false},
    };
    for (const auto& row : rows) {
        Told told;
        told.took(Act::IssueNotice, "2026-09-01", noticeOf(row.notified))
            .took(Act::IssueDecision, "2026-09-28", decisionOf(row.decided));
        INFO(row.notified.size() << " " << row.decided.size());
        CHECK(told.finds("R51") == row.heavier);
    }
}

TEST_CASE("a major case is decided after a discussion that came to an end, a disputed one too", "[rules]")
{
    struct Row {
        bool major;
        std::optional<ReviewConclusion> review;
        std::optional<DiscussionOutcome> meeting;
        bool missing;
    };
    using enum DiscussionOutcome;
    const Row rows[] = {
        {false, {}, {}, false},
        {true, {}, {}, true},
        {true, {}, AsProposed, false},
        {true, {}, Changed, false},
        {true, {}, Back, true},
        {true, {}, DiscussionOutcome::Refer, true},
        {true, {}, Deferred, true},
        {false, ReviewConclusion::Agree, {}, false},
        {false, ReviewConclusion::Return, {}, false},
        {false, ReviewConclusion::Disagree, {}, true},
        {false, ReviewConclusion::Disagree, AsProposed, false},
    };
    for (const auto& row : rows) {
        Told told;
        told.now.roster.put({PersonId{"h1"}, "h1", "", {Role::DeputyHead}, {}, {}, {}, false});
        ConcludeInquiry conclusion;
        conclusion.complexOrMajor = row.major;
        told.took(Act::ConcludeInquiry, "2026-09-01", conclusion);
        if (row.review)
            told.took(Act::GiveOpinion, "2026-09-10", GiveOpinion{{}, *row.review, ""});
        if (row.meeting) {
            HoldDiscussion minutes;
            minutes.outcome = *row.meeting;
            minutes.members = {{PersonId{"h1"}, "同意", Stance::Agrees}};
            told.took(Act::HoldDiscussion, "2026-09-11", minutes);
        }
        told.took(Act::ApproveDecision, "2026-09-12", ApproveDecision{});
        INFO(row.major << " " << row.review.has_value() << " " << row.meeting.has_value());
        CHECK(told.finds("R56") == row.missing);
    }
}

TEST_CASE(
    "a discussion counts the heads of the organ, without those who were recused, and no handler votes", "[rules]")
{
    const auto discussed = [](std::vector<MemberOpinion> members) {
        Told told;
        for (const auto* head : {"h1", "h2", "h3"})
            told.now.roster.put({PersonId{head}, head, "", {Role::DeputyHead}, {}, {}, {}, false});
        FileCase filing;
        filing.handlers = {PersonId{"chen"}, PersonId{"li"}};
        told.took(Act::FileCase, "2026-09-01", filing);
        HoldDiscussion minutes;
        minutes.members = std::move(members);
        return told.took(Act::HoldDiscussion, "2026-09-11", minutes);
    };
    const auto member = [](const char* login, Stance stance = Stance::Agrees) {
        return MemberOpinion{PersonId{login}, "同意", stance};
    };
    CHECK_FALSE(discussed({member("h1"), member("h2"), member("h3")}).finds("W57"));
    CHECK_FALSE(
        discussed({member("h1", Stance::Disagrees), member("h2", Stance::Reserves), member("h3")}).finds("W57"));
    CHECK(discussed({member("h1"), member("h2")}).finds("W57"));
    CHECK(discussed({member("h1"), member("h2"), member("h3", Stance::Recused)}).finds("W57"));
    CHECK(discussed({member("h1"), member("h2"), member("sun")}).finds("W57"));
    CHECK(discussed({member("h1"), member("h2"), member("nobody")}).finds("W57"));
    CHECK(discussed({member("h1"), member("h2"), member("h3"), member("chen")}).finds("W57"));
    CHECK(discussed({}).finds("W57"));
}
