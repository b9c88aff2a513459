// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActGroups.h"

#include <map>

namespace anjuan {

std::string_view groupOf(Act act)
{
    using A = Act;
    constexpr std::string_view inquiry = N_("Inquiry and evidence");
    constexpr std::string_view measures = N_("Preservation and coercive measures");
    constexpr std::string_view rights = N_("Notice, defence and hearing");
    constexpr std::string_view review = N_("Review and decision");
    constexpr std::string_view service = N_("Service and publication");
    constexpr std::string_view money = N_("Payment and goods");
    constexpr std::string_view enforcement = N_("Enforcement");
    constexpr std::string_view remedies = N_("Remedies sought");
    constexpr std::string_view course = N_("Course of the case");
    static const std::map<A, std::string_view> groups{
        {A::RegisterParty, inquiry}, {A::AddParty, inquiry}, {A::AddMatter, inquiry}, {A::InspectScene, inquiry}, {A::OrderCorrection, inquiry}, {A::ReInspect, inquiry}, {A::Interview, inquiry}, {A::ExtractData, inquiry},
        {A::AddEvidence, inquiry}, {A::StateFacts, inquiry}, {A::ConcludeInquiry, inquiry}, {A::TakeSample, inquiry}, {A::EntrustExpert, inquiry}, {A::ReceiveExpert, inquiry},
        {A::NoteObstacle, inquiry}, {A::Remind, inquiry}, {A::RecordCamera, inquiry}, {A::CloudPatrol, inquiry}, {A::CloudFiling, inquiry}, {A::ConfirmAddress, inquiry},
        {A::PreserveEvidence, measures}, {A::DisposePreserved, measures}, {A::Seize, measures}, {A::ApproveUrgent, measures}, {A::ExtendSeizure, measures}, {A::LiftSeizure, measures},
        {A::ApproveNotice, rights}, {A::IssueNotice, rights}, {A::ServeNotice, rights}, {A::RecordDefence, rights}, {A::ReExamine, rights}, {A::AskHearing, rights},
        {A::RefuseHearing, rights}, {A::CallHearing, rights}, {A::HoldHearing, rights}, {A::ReportHearing, rights}, {A::NotifyDisposition, rights},
        {A::SubmitReview, review}, {A::GiveOpinion, review}, {A::HoldDiscussion, review}, {A::ApproveDecision, review}, {A::IssueDecision, review}, {A::IssueNoPenalty, review},
        {A::IssueDisposition, review}, {A::DecideOnSpot, review},
        {A::ServeDecision, service}, {A::ServePaper, service}, {A::FailedService, service}, {A::Publish, service}, {A::WithdrawPublication, service}, {A::ReportOnSpot, service},
        {A::RecordPayment, money}, {A::DeferPayment, money}, {A::CollectCash, money}, {A::HandInCash, money}, {A::BankCash, money}, {A::Refund, money}, {A::DisposeGoods, money},
        {A::IssueDemand, enforcement}, {A::ServeDemand, enforcement}, {A::ApplyCourt, enforcement}, {A::NoteCourt, enforcement}, {A::AnnounceDemolition, enforcement},
        {A::DecideEnforcement, enforcement}, {A::CarryOut, enforcement}, {A::PauseEnforcement, enforcement},
        {A::ReceiveRemedy, remedies}, {A::AnswerRemedy, remedies}, {A::AttendRemedy, remedies}, {A::NoteRemedy, remedies},
    };
    const auto found = groups.find(act);
    return found == groups.end() ? course : found->second;
}

} // namespace anjuan
