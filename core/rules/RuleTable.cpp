// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Finds.h"

namespace anjuan {
namespace {

using A = Act;
using enum Level;

constexpr Act records[] = {A::InspectScene, A::ReInspect, A::Interview, A::ExtractData, A::PreserveEvidence,
    A::DisposePreserved, A::FileCase, A::ServeNotice, A::ServeDecision, A::ServePaper};
constexpr Act scene[] = {A::InspectScene, A::ReInspect};
constexpr Act decision[] = {A::IssueDecision};
constexpr Act decisions[] = {A::IssueDecision, A::IssueNoPenalty};
constexpr Act toDecide[] = {A::ApproveDecision, A::IssueDecision};
constexpr Act toDecideAny[] = {A::ApproveDecision, A::IssueDecision, A::IssueNoPenalty};
constexpr Act approvals[] = {A::ApproveNotice, A::ApproveDecision, A::IssueDecision, A::IssueNoPenalty, A::CloseCase};
constexpr Act recusal[] = {A::DecideRecusal};
// Every act under which somebody's name stands.
constexpr Act signedActs[] = {A::DeclineFiling, A::InspectScene, A::OrderCorrection, A::ReInspect, A::FileCase, A::PreserveEvidence,
    A::DisposePreserved, A::Interview, A::ConfirmAddress, A::ExtractData, A::ConcludeInquiry, A::ApproveNotice, A::IssueNotice,
    A::ServeNotice, A::RecordDefence, A::ReExamine, A::SubmitReview, A::GiveOpinion, A::ApproveDecision, A::IssueDecision,
    A::IssueNoPenalty, A::ServeDecision, A::ServePaper, A::Publish, A::CloseCase, A::WithdrawCase, A::ReferOut};
constexpr Act opinion[] = {A::GiveOpinion};
constexpr Act filing[] = {A::FileCase};
constexpr Act preserve[] = {A::PreserveEvidence};
constexpr Act dispose[] = {A::DisposePreserved};
constexpr Act ordered[] = {A::FileCase, A::ConcludeInquiry, A::IssueNotice, A::ServeNotice, A::RecordDefence, A::ReExamine,
    A::GiveOpinion, A::IssueDecision, A::ServeDecision, A::RecordPayment, A::CloseCase, A::ArchiveCase};
constexpr Act notice[] = {A::IssueNotice};
constexpr Act noticeAndDecision[] = {A::IssueNotice, A::IssueDecision};
constexpr Act noticeToDecision[] = {A::ApproveNotice, A::IssueNotice, A::ApproveDecision, A::IssueDecision};
constexpr Act factsNeeded[] = {A::IssueNotice, A::ApproveDecision, A::IssueDecision};
constexpr Act conclusionAndDecision[] = {A::ConcludeInquiry, A::IssueDecision};
constexpr Act tierShown[] = {A::ConcludeInquiry, A::IssueNotice, A::IssueDecision};
constexpr Act noPenalty[] = {A::IssueNoPenalty};
constexpr Act discussion[] = {A::HoldDiscussion};
constexpr Act service[] = {A::ServeNotice, A::ServeDecision, A::ServePaper};
constexpr Act serviceOfDecision[] = {A::ServeDecision};
constexpr Act closing[] = {A::CloseCase};
constexpr Act referral[] = {A::ReferOut};
constexpr Act evidence[] = {A::AddEvidence};
constexpr Act archive[] = {A::ArchiveCase};
constexpr Act submission[] = {A::SubmitReview};

// clang-format off
constexpr Rule table[] = {
//   id         asked   past    gates                  facts  check
    {"R01",     Refuse, Defect, records,               true,  rules::twoCertifiedOfficers},
    {"R01",     Refuse, Defect, decision,              false, rules::recordsHadTwoOfficers},
    {"R02",     Refuse, Defect, records,               true,  rules::certificatesValid},
    {"R03",     Refuse, Defect, scene,                 true,  rules::notOnlyAuxiliaries},
    {"R04",     Refuse, Defect, opinion,               false, rules::reviewerIsNotHandler},
    {"R05",     Refuse, Defect, opinion,               false, rules::reviewerIsQualified},
    {"R07",     Refuse, Defect, approvals,             false, rules::approverIsNotHandler},
    {"R08",     Refuse, Defect, signedActs,            false, rules::recusedSignsNothing},
    {"W09",     Warn,   Warn,   toDecideAny,           false, rules::recusalWasDecided},
    {"W09",     Warn,   Warn,   recusal,               false, rules::notOnOneself},
    {"R11",     Refuse, Defect, referral,              true,  rules::policeReferralByPrincipal},
    {"R12",     Refuse, Defect, filing,                true,  rules::matterInCatalogue},
    {"R13",     Refuse, Defect, filing,                true,  rules::withinLimitation},
    {"W14",     Warn,   Hint,   filing,                true,  rules::limitationIsNear},
    {"R15",     Defect, Defect, decisions,             false, rules::withinNinetyDays},
    {"R17",     Refuse, Defect, preserve,              false, rules::preservationApproved},
    {"R17",     Defect, Defect, dispose,               false, rules::preservationInTime},
    {"R21",     Refuse, Defect, ordered,               false, rules::datesInOrder},
    {"R23",     Refuse, Defect, noticeAndDecision,     false, rules::noPenaltyUnderFourteen},
    {"R24",     Refuse, Defect, noticeAndDecision,     false, rules::minorsTreatedLighter},
    {"R25",     Refuse, Defect, noticeAndDecision,     true,  rules::fineWithinRange},
    {"R26",     Refuse, Defect, noticeAndDecision,     true,  rules::kindsAllowed},
    {"R27",     Warn,   Warn,   filing,                true,  rules::fineWasBefore},
    {"R27",     Refuse, Defect, noticeAndDecision,     true,  rules::noSecondFine},
    {"W28",     Warn,   Warn,   conclusionAndDecision, true,  rules::higherFineChosen},
    {"W28",     Hint,   Hint,   conclusionAndDecision, true,  rules::competingCompared},
    {"R29",     Refuse, Defect, noticeAndDecision,     true,  rules::basisNamesArticle},
    {"W31",     Warn,   Warn,   decision,              false, rules::correctionOrdered},
    {"W32",     Warn,   Warn,   conclusionAndDecision, true,  rules::illegalGainAsked},
    {"W33",     Warn,   Warn,   tierShown,             true,  rules::withinTier},
    {"W34",     Warn,   Warn,   noPenalty,             true,  rules::firstOffenceIsFirst},
    {"R35",     Refuse, Defect, noPenalty,             true,  rules::minorElementsShown},
    {"R39",     Refuse, Defect, noticeToDecision,      false, rules::crimeReferred},
    {"W40",     Warn,   Warn,   conclusionAndDecision, true,  rules::crimeIsNear},
    {"R41",     Refuse, Defect, factsNeeded,           false, rules::factsHaveEvidence},
    {"W42",     Warn,   Warn,   evidence,              true,  rules::evidenceDescribed},
    {"C12",     Hint,   Hint,   conclusionAndDecision, false, rules::basisMayBeReplaced},
    {"R44",     Refuse, Defect, toDecide,              false, rules::noticeServed},
    {"R45",     Refuse, Defect, notice,                true,  rules::noticeComplete},
    {"C08",     Warn,   Warn,   notice,                true,  rules::periodSaysWorkingDays},
    {"R46",     Refuse, Defect, toDecide,              false, rules::periodOverOrWaived},
    {"R47",     Refuse, Defect, notice,                true,  rules::hearingRightTold},
    {"hearing", Refuse, Hint,   notice,                true,  rules::hearingsNotBuilt},
    {"R50",     Refuse, Defect, toDecide,              false, rules::defenceReExamined},
    {"R51",     Refuse, Defect, decision,              true,  rules::notHeavierThanNotified},
    {"W52",     Warn,   Warn,   decision,              true,  rules::sameBasisAsNotified},
    {"R53",     Refuse, Defect, decision,              true,  rules::decisionComplete},
    {"R54",     Refuse, Defect, decisions,             true,  rules::remediesRight},
    {"R55",     Refuse, Defect, toDecideAny,           false, rules::legallyReviewed},
    {"round",   Refuse, Hint,   submission,            true,  rules::problemsAnswered},
    {"R56",     Refuse, Defect, toDecide,              false, rules::discussedByHeads},
    {"W57",     Warn,   Warn,   discussion,            true,  rules::discussionInOrder},
    {"R58",     Refuse, Defect, serviceOfDecision,     true,  rules::servedInTime},
    {"R59",     Refuse, Defect, service,               true,  rules::publicNoticeLast},
    {"R60",     Refuse, Defect, service,               true,  rules::electronicAgreed},
    {"W61",     Refuse, Defect, service,               true,  rules::refusalWitnessed},
    {"R73",     Refuse, Defect, closing,               true,  rules::paidBeforeClosing},
    {"W74",     Warn,   Warn,   archive,               true,  rules::fileBoundInOrder},
};
// clang-format on

} // namespace

std::span<const Rule> allRules()
{
    return table;
}

} // namespace anjuan
