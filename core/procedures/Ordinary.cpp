// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/facts/Hearing.h"
#include "core/casefile/facts/Notice.h"
#include "core/procedures/Procedures.h"
#include "core/procedures/Rows.h"

namespace anjuan {
namespace {

using namespace rows;

bool tellsHearing(const Facts& facts)
{
    const auto* notice = facts.as<IssueNotice>();
    return notice && notice->hearingRight;
}

bool tellsNoHearing(const Facts& facts)
{
    return !tellsHearing(facts);
}

bool isPublic(const Facts& facts)
{
    const auto* call = facts.as<CallHearing>();
    return call && call->closedBecause.empty();
}

constexpr Paper noticeApproval[] = {{"notice-approval", ""}};
constexpr Paper notice[] = {{"penalty-notice", "罚告", tellsNoHearing}, {"hearing-right-notice", "听告", tellsHearing}};
constexpr Paper request[] = {{"hearing-request", ""}};
constexpr Paper refusal[] = {{"hearing-refusal", "不听"}};
constexpr Paper call[] = {{"hearing-notice", "听通"}, {"hearing-announcement", "", isPublic}};
constexpr Paper record[] = {{"hearing-record", ""}};
constexpr Paper hearingReport[] = {{"hearing-report", ""}};
constexpr Paper decision[] = {{"penalty-decision", "罚决"}};
constexpr Paper noPenalty[] = {{"no-penalty-decision", "不罚"}};

// clang-format off
std::vector<Step> ofTheNotice()
{
    return {
    //  act              from            through           who       effect  off. signers           then             movesFrom       papers            provisions
        {A::ApproveNotice,    InquiryClosed,  DecisionApproved, officer,  Issues,  1, teamAndHead,     NoticeApproved,  InquiryClosed,  noticeApproval,   {p::notice}, {}},
        {A::IssueNotice,      NoticeApproved, DecisionApproved, officer,  Issues,  2, {},              NoticeIssued,    NoticeApproved, notice,           {p::notice, p::noDecisionWithoutHearingOut}, {}},
    };
}

std::vector<Step> ofThePenalty()
{
    return {
        {A::AskHearing,       NoticeServed,   DecisionApproved, officer,  Records, 1, {},              Lead,            Lead,           request,          {p::hearingAsked}, {}},
        {A::RefuseHearing,    NoticeServed,   DecisionApproved, officer,  Issues,  1, teamAndHead,     Lead,            Lead,           refusal,          {p::hearingMatters, p::hearingAsked}, {}},
        {A::CallHearing,      NoticeServed,   DecisionApproved, officer,  Issues,  2, headOnly,        Lead,            Lead,           call,             {p::hearingNotified, p::hearingChair}, {}},
        {A::HoldHearing,      NoticeServed,   DecisionApproved, anybody,  Records, 0, {},              Lead,            Lead,           record,           {p::hearingConduct, p::hearingRecord}, {}},
        {A::ReportHearing,    NoticeServed,   DecisionApproved, anybody,  Issues,  0, {},              Lead,            Lead,           hearingReport,    {p::decisionByHearingRecord}, {}},
        {A::IssueDecision,    DecisionApproved, DecisionApproved, head,   Issues,  0, {},              Decided,         DecisionApproved, decision,       {p::penaltyGiven, p::decisionContent, p::ninetyDays}, {}},
        {A::IssueNoPenalty,   DecisionApproved, DecisionApproved, head,   Issues,  0, {},              Decided,         DecisionApproved, noPenalty,      {p::penaltyWaived, p::minorNoPenalty}, {}},
        {A::ServeDecision,    Decided,        Served,           officer,  Records, 2, {},              Served,          Decided,        service,          {p::decisionServed, p::workingDays}, {}},
        {A::CloseCase,        Served,         Served,           officer,  Issues,  1, teamAndHead,     Closed,          Served,         closing,          {p::performance}, endsBeforeClosing},
    };
}
// clang-format on

} // namespace

const Procedure& ordinaryProcedure()
{
    static const Procedure procedure{"ordinary", N_("Ordinary procedure"), Date::of(2021, 7, 15),
        joined({fromTheLead(), ofTheInquiry(), ofTheNotice(), ofTheDefence(), ofThePenalty(), afterDecision()})};
    return procedure;
}

} // namespace anjuan
