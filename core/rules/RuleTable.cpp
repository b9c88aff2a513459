// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Finds.h"

namespace anjuan {
namespace {

using A = Act;
using enum Level;

constexpr Act records[] = {A::InspectScene, A::ReInspect, A::Interview, A::ExtractData, A::PreserveEvidence,
    A::DisposePreserved, A::FileCase, A::ServeNotice, A::ServeDecision, A::ServePaper, A::ServeDemand, A::TakeSample, A::Seize, A::LiftSeizure,
    A::DecideOnSpot, A::CarryOut};
constexpr Act scene[] = {A::InspectScene, A::ReInspect, A::DecideOnSpot, A::PreserveEvidence, A::Seize};
constexpr Act decision[] = {A::IssueDecision};
constexpr Act decisions[] = {A::IssueDecision, A::IssueNoPenalty, A::IssueDisposition};
constexpr Act everyDecision[] = {A::IssueDecision, A::IssueNoPenalty, A::IssueDisposition, A::DecideOnSpot};
constexpr Act toDecide[] = {A::ApproveDecision, A::IssueDecision, A::IssueDisposition};
constexpr Act toDecideAny[] = {A::ApproveDecision, A::IssueDecision, A::IssueNoPenalty, A::IssueDisposition};
constexpr Act approvals[] = {A::ApproveNotice, A::ApproveDecision, A::IssueDecision, A::IssueNoPenalty, A::IssueDisposition, A::CloseCase};
constexpr Act recusal[] = {A::DecideRecusal};
// Every act under which somebody's name stands.
constexpr Act signedActs[] = {A::DeclineFiling, A::InspectScene, A::OrderCorrection, A::ReInspect, A::FileCase, A::AddMatter, A::PreserveEvidence,
    A::DisposePreserved, A::Interview, A::ConfirmAddress, A::ExtractData, A::ConcludeInquiry, A::ApproveNotice, A::IssueNotice,
    A::ServeNotice, A::RecordDefence, A::ReExamine, A::SubmitReview, A::GiveOpinion, A::ApproveDecision, A::IssueDecision,
    A::IssueNoPenalty, A::ServeDecision, A::ServePaper, A::Publish, A::CloseCase, A::WithdrawCase, A::ReferOut, A::CallHearing, A::HoldHearing,
    A::ReportHearing, A::TakeSample, A::EntrustExpert, A::SuspendInquiry, A::TerminateInquiry, A::Seize, A::ExtendSeizure, A::LiftSeizure,
    A::DecideOnSpot, A::DeferPayment, A::IssueDemand, A::ServeDemand, A::ApplyCourt, A::DecideEnforcement, A::CarryOut, A::AnswerRemedy,
    A::NotifyDisposition, A::IssueDisposition};
constexpr Act opinion[] = {A::GiveOpinion};
constexpr Act filing[] = {A::FileCase};
constexpr Act pursued[] = {A::FileCase, A::AddMatter};
constexpr Act filingOrSpot[] = {A::FileCase, A::AddMatter, A::DecideOnSpot};
constexpr Act naming[] = {A::AskHearing, A::ConcludeInquiry, A::IssueNotice, A::IssueDecision, A::ServeNotice, A::ServeDecision, A::ServePaper, A::ServeDemand, A::RecordDefence};
constexpr Act punishing[] = {A::IssueNotice, A::IssueDecision};
constexpr Act preserve[] = {A::PreserveEvidence};
constexpr Act dispose[] = {A::DisposePreserved};
constexpr Act ordered[] = {A::FileCase, A::ConcludeInquiry, A::IssueNotice, A::ServeNotice, A::RecordDefence, A::ReExamine,
    A::GiveOpinion, A::IssueDecision, A::ServeDecision, A::RecordPayment, A::CloseCase, A::ArchiveCase, A::HoldHearing, A::ReportHearing,
    A::ExtendSeizure, A::LiftSeizure, A::CollectCash, A::HandInCash, A::BankCash, A::ServeDemand, A::NoteCourt};
constexpr Act notice[] = {A::IssueNotice};
constexpr Act noticeAndDecision[] = {A::IssueNotice, A::IssueDecision, A::DecideOnSpot};
constexpr Act basisNamed[] = {A::IssueNotice, A::IssueDecision, A::DecideOnSpot, A::IssueDisposition};
constexpr Act citing[] = {A::IssueNotice, A::IssueDecision, A::IssueNoPenalty, A::DecideOnSpot, A::NotifyDisposition, A::IssueDisposition};
constexpr Act noticeToDecision[] = {A::ApproveNotice, A::IssueNotice, A::ApproveDecision, A::IssueDecision};
constexpr Act factsNeeded[] = {A::IssueNotice, A::ApproveDecision, A::IssueDecision};
constexpr Act interviewed[] = {A::ConcludeInquiry, A::IssueDecision}; // nobody is interviewed on the spot
constexpr Act conclusionAndDecision[] = {A::ConcludeInquiry, A::IssueDecision, A::DecideOnSpot};
constexpr Act tierShown[] = {A::ConcludeInquiry, A::IssueNotice, A::IssueDecision, A::DecideOnSpot};
constexpr Act weighed[] = {A::ConcludeInquiry, A::DecideOnSpot};
constexpr Act noPenalty[] = {A::IssueNoPenalty};
constexpr Act discussion[] = {A::HoldDiscussion};
constexpr Act service[] = {A::ServeNotice, A::ServeDecision, A::ServePaper, A::ServeDemand};
constexpr Act serviceOfDecision[] = {A::ServeDecision};
constexpr Act closing[] = {A::CloseCase};
constexpr Act referral[] = {A::ReferOut};
constexpr Act evidence[] = {A::AddEvidence};
constexpr Act archive[] = {A::ArchiveCase};
constexpr Act submission[] = {A::SubmitReview};
constexpr Act interviews[] = {A::Interview};
constexpr Act calling[] = {A::CallHearing, A::HoldHearing};
constexpr Act intendedOrder[] = {A::NotifyDisposition};
constexpr Act hearingReport[] = {A::ReportHearing};
constexpr Act chairing[] = {A::CallHearing, A::HoldHearing, A::ReportHearing};
constexpr Act seizing[] = {A::Seize, A::ExtendSeizure};
constexpr Act extending[] = {A::ExtendSeizure};
constexpr Act reporting[] = {A::ApproveUrgent};
constexpr Act counted[] = {A::PreserveEvidence, A::ServeNotice, A::SubmitReview, A::IssueDecision, A::CloseCase};
constexpr Act spot[] = {A::DecideOnSpot};
constexpr Act cash[] = {A::CollectCash};
constexpr Act changing[] = {A::ChangeProcedure};
constexpr Act camera[] = {A::RecordCamera};
constexpr Act surcharged[] = {A::RecordPayment, A::IssueDemand, A::ApplyCourt};
constexpr Act paid[] = {A::RecordPayment};
constexpr Act court[] = {A::ApplyCourt};
constexpr Act enforced[] = {A::DecideEnforcement, A::CarryOut};
constexpr Act published[] = {A::Publish};
constexpr Act unpublished[] = {A::WithdrawPublication};
constexpr Act correction[] = {A::CorrectEntry};
constexpr Act order[] = {A::IssueDisposition};

// clang-format off
constexpr Rule table[] = {
//   id         asked   past    gates                  facts  check                       local
    {"R01",     Refuse, Defect, records,               true,  rules::twoCertifiedOfficers},
    {"R01",     Refuse, Defect, decision,              false, rules::recordsHadTwoOfficers},
    {"R02",     Refuse, Defect, records,               true,  rules::certificatesValid},
    {"R03",     Refuse, Defect, scene,                 true,  rules::notOnlyAuxiliaries},
    {"R04",     Refuse, Defect, opinion,               false, rules::reviewerIsNotHandler},
    {"R05",     Refuse, Defect, opinion,               false, rules::reviewerIsQualified},
    {"R06",     Refuse, Defect, chairing,              false, rules::chairDidNotInvestigate},
    {"R07",     Refuse, Defect, approvals,             false, rules::approverIsNotHandler},
    {"R08",     Refuse, Defect, signedActs,            false, rules::recusedSignsNothing},
    {"W09",     Warn,   Warn,   toDecideAny,           false, rules::recusalWasDecided},
    {"W09",     Warn,   Warn,   recusal,               false, rules::notOnOneself},
    {"W10",     Warn,   Warn,   interviews,            true,  rules::interviewsApart, true},
    {"R11",     Refuse, Defect, referral,              true,  rules::policeReferralByPrincipal},
    {"R12",     Refuse, Defect, filingOrSpot,                true,  rules::matterInCatalogue},
    {"R12",     Refuse, Defect, everyDecision,         false, rules::decidedByTheOrgan},
    {"R13",     Refuse, Defect, pursued,               true,  rules::withinLimitation},
    {"W14",     Warn,   Hint,   pursued,               true,  rules::limitationIsNear},
    {"R15",     Defect, Defect, decisions,             false, rules::withinNinetyDays},
    {"R17",     Refuse, Defect, preserve,              false, rules::preservationApproved},
    {"R17",     Defect, Defect, dispose,               false, rules::preservationInTime},
    {"R18",     Refuse, Defect, seizing,               true,  rules::seizureLawful},
    {"R19",     Refuse, Defect, extending,             false, rules::extendedOnce},
    {"W20",     Warn,   Warn,   reporting,             false, rules::urgentReported},
    {"R21",     Refuse, Defect, ordered,               false, rules::datesInOrder},
    {"W22",     Warn,   Warn,   counted,               false, rules::calendarIsKnown},
    {"R23",     Refuse, Defect, noticeAndDecision,     false, rules::noPenaltyUnderFourteen},
    {"R24",     Refuse, Defect, noticeAndDecision,     false, rules::minorsTreatedLighter},
    {"R25",     Refuse, Defect, noticeAndDecision,     true,  rules::fineWithinRange},
    {"R26",     Refuse, Defect, noticeAndDecision,     true,  rules::kindsAllowed},
    {"R27",     Warn,   Warn,   filing,                true,  rules::fineWasBefore},
    {"R27",     Refuse, Defect, noticeAndDecision,     true,  rules::noSecondFine},
    {"W28",     Warn,   Warn,   conclusionAndDecision, true,  rules::higherFineChosen},
    {"W28",     Hint,   Hint,   conclusionAndDecision, true,  rules::competingCompared},
    {"R29",     Refuse, Defect, basisNamed,            true,  rules::basisNamesArticle},
    {"R30",     Refuse, Defect, citing,                true,  rules::citedTextExists},
    {"R30",     Warn,   Warn,   citing,                true,  rules::citedTextIsNewer},
    {"R30",     Hint,   Hint,   citing,                true,  rules::citedTextWasChanged},
    {"W31",     Warn,   Warn,   decision,              false, rules::correctionOrdered},
    {"W32",     Warn,   Warn,   interviewed,           true,  rules::illegalGainAsked},
    {"W33",     Warn,   Warn,   tierShown,             true,  rules::withinTier},
    {"exempt",  Hint,   Hint,   weighed,               true,  rules::exemptionLookedAt, true},
    {"W34",     Warn,   Warn,   noPenalty,             true,  rules::firstOffenceIsFirst},
    {"R35",     Refuse, Defect, noPenalty,             true,  rules::minorElementsShown},
    {"land",    Warn,   Warn,   order,                 true,  rules::landIsKnown, true},
    {"joint",   Refuse, Defect, naming,                true,  rules::partiesAndMattersKnown},
    {"joint",   Warn,   Warn,   punishing,             true,  rules::nobodyLeftOut, true},
    {"R36",     Refuse, Defect, spot,                  true,  rules::fitForTheSpot},
    {"switch",  Refuse, Defect, changing,              true,  rules::procedureMayChange},
    {"R37",     Refuse, Defect, cash,                  true,  rules::cashHasGround},
    {"R38",     Refuse, Defect, cash,                  true,  rules::cashHasReceipt},
    {"R39",     Refuse, Defect, noticeToDecision,      false, rules::crimeReferred},
    {"W40",     Warn,   Warn,   conclusionAndDecision, true,  rules::crimeIsNear},
    {"R41",     Refuse, Defect, factsNeeded,           false, rules::factsHaveEvidence},
    {"W42",     Warn,   Warn,   evidence,              true,  rules::evidenceDescribed},
    {"W43",     Warn,   Warn,   camera,                true,  rules::cameraIsLawful},
    {"C12",     Hint,   Hint,   conclusionAndDecision, false, rules::basisMayBeReplaced},
    {"R44",     Refuse, Defect, toDecide,              false, rules::noticeServed},
    {"R45",     Refuse, Defect, notice,                true,  rules::noticeComplete},
    {"R45",     Refuse, Defect, spot,                  true,  rules::rightsToldOnTheSpot},
    {"R45",     Warn,   Warn,   intendedOrder,         true,  rules::rightsToldBeforeOrder, true},
    {"C08",     Warn,   Warn,   notice,                true,  rules::periodSaysWorkingDays},
    {"R46",     Refuse, Defect, toDecide,              false, rules::periodOverOrWaived},
    {"R47",     Refuse, Defect, notice,                true,  rules::hearingRightTold},
    {"R48",     Refuse, Defect, toDecide,              false, rules::hearingWasHeld},
    {"R48",     Refuse, Defect, hearingReport,         false, rules::reportFollowsHearing},
    {"R49",     Refuse, Defect, calling,               true,  rules::hearingCalledInTime},
    {"R50",     Refuse, Defect, toDecide,              false, rules::defenceReExamined},
    {"R51",     Refuse, Defect, decision,              true,  rules::notHeavierThanNotified},
    {"W52",     Warn,   Warn,   decision,              true,  rules::sameBasisAsNotified, true},
    {"R53",     Refuse, Defect, decision,              true,  rules::decisionComplete},
    {"R54",     Refuse, Defect, everyDecision,         true,  rules::remediesRight},
    {"R55",     Refuse, Defect, toDecideAny,           false, rules::legallyReviewed},
    {"round",   Refuse, Hint,   submission,            true,  rules::problemsAnswered},
    {"R56",     Refuse, Defect, toDecide,              false, rules::discussedByHeads},
    {"W57",     Warn,   Warn,   discussion,            true,  rules::discussionInOrder, true},
    {"R58",     Refuse, Defect, serviceOfDecision,     true,  rules::servedInTime},
    {"R59",     Refuse, Defect, service,               true,  rules::publicNoticeLast},
    {"R60",     Refuse, Defect, service,               true,  rules::electronicAgreed},
    {"W61",     Refuse, Defect, service,               true,  rules::refusalWitnessed},
    {"R62",     Refuse, Defect, surcharged,            true,  rules::surchargeWithinLimits},
    {"R63",     Refuse, Defect, paid,                  true,  rules::notInCash},
    {"R64",     Refuse, Defect, court,                 false, rules::courtAfterAll},
    {"R65",     Refuse, Defect, court,                 false, rules::courtInTime},
    {"C14",     Warn,   Warn,   court,                 true,  rules::noCourtForDemolition, true},
    {"R67",     Refuse, Defect, enforced,              true,  rules::notAtNight},
    {"R68",     Refuse, Defect, enforced,              true,  rules::demolitionAfterAll},
    {"W69",     Warn,   Warn,   published,             false, rules::publishedInTime, true},
    {"R70",     Refuse, Defect, published,             true,  rules::nothingPrivatePublished},
    {"W71",     Warn,   Warn,   unpublished,           false, rules::withdrawnInTime},
    {"W72",     Warn,   Warn,   referral,              true,  rules::policeReferralInTime},
    {"R73",     Refuse, Defect, closing,               true,  rules::paidBeforeClosing},
    {"R73",     Warn,   Warn,   closing,               true,  rules::orderSeenPerformed, true},
    {"W74",     Warn,   Warn,   archive,               true,  rules::fileBoundInOrder},
    {"R76",     Refuse, Defect, correction,            true,  rules::servedPapersStay, true},
};
// clang-format on

} // namespace

std::span<const Rule> allRules()
{
    return table;
}

} // namespace anjuan
