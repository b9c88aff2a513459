// SPDX-License-Identifier: GPL-3.0-or-later
// The branches that more than one procedure has, row by row (law/procedure.md 2, 8, 9, 10).
#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Coercion.h"
#include "core/casefile/facts/Samples.h"
#include "core/procedures/Rows.h"

namespace anjuan::rows {
namespace {

bool toDepartment(const Facts& facts)
{
    const auto* ask = facts.as<ReferOut>();
    return ask && ask->kind == ReferralKind::Department;
}

bool toPolice(const Facts& facts)
{
    const auto* ask = facts.as<ReferOut>();
    return ask && ask->kind == ReferralKind::Police;
}

bool seals(const Facts& facts)
{
    const auto* measure = facts.as<Seize>();
    return measure && measure->measure == MeasureKind::Seal;
}

bool seizes(const Facts& facts)
{
    return !seals(facts);
}

bool aboutSeized(const Facts& facts)
{
    const auto* asked = facts.as<EntrustExpert>();
    return asked && asked->aboutSeized;
}

constexpr Paper referral[] = {{"referral-letter", "移函", toDepartment}, {"criminal-referral", "移", toPolice}, {"referral-receipt", ""}};
constexpr Paper preservation[] = {{"preservation-approval", ""}, {"preservation-notice", "先登"}};
constexpr Paper addedMatter[] = {{"matter-approval", ""}};
constexpr Paper disposal[] = {{"preservation-disposal", "登处"}};
constexpr Paper obstacle[] = {{"scene-note", ""}};
constexpr Paper reminder[] = {{"reminder-slip", ""}};
constexpr Paper camera[] = {{"camera-record", ""}};
constexpr Paper sampling[] = {{"sampling-notice", ""}};
constexpr Paper commission[] = {{"expert-commission", ""}, {"expert-period-notice", "鉴告", aboutSeized}};
constexpr Paper suspension[] = {{"suspension-approval", ""}};
constexpr Paper resumption[] = {{"resumption-approval", ""}};
constexpr Paper termination[] = {{"termination-approval", ""}};
constexpr Paper seizure[] = {{"seizure-approval", ""}, {"sealing-decision", "封", seals}, {"seizure-decision", "扣", seizes}, {"seizure-list", ""}, {"seizure-record", ""}};
constexpr Paper extension[] = {{"seizure-extension", "延扣"}};
constexpr Paper release[] = {{"seizure-release", "解"}};
constexpr Paper deferral[] = {{"payment-deferral", "延分"}};
constexpr Paper demand[] = {{"demand-notice", "催告"}};
constexpr Paper application[] = {{"court-application", "强执申"}};
constexpr Paper announcement[] = {{"demolition-announcement", "拆告"}};
constexpr Paper enforcement[] = {{"enforcement-decision", "强执"}};
constexpr Paper enforced[] = {{"enforcement-record", ""}};
constexpr Paper pause[] = {{"enforcement-pause", ""}};
constexpr Paper answer[] = {{"remedy-answer", ""}, {"remedy-evidence-list", ""}};
constexpr Paper unpublished[] = {{"publication-withdrawal", ""}};
constexpr Paper goods[] = {{"goods-disposal", ""}};

} // namespace

std::span<const Paper> referralPapers()
{
    return referral;
}

std::vector<Step> joined(std::initializer_list<std::vector<Step>> parts)
{
    std::vector<Step> all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

// clang-format off
std::vector<Step> fromTheLead()
{
    return {
    //  act              from            through           who       effect  off. signers           then             movesFrom       papers            provisions
        {A::RegisterLead,     Lead,           Lead,             officer,  Records, 0, {},              Lead,            Lead,           leadRegister,     {p::investigation}, {}},
        {A::DeclineFiling,    Lead,           Lead,             officer,  Issues,  1, teamAndHead,     NotFiled,        Lead,           notFiled,         {p::filing, p::limitation}, {}},
        {A::RegisterParty,    Lead,           Served,           officer,  Records, 0, {},              Lead,            Lead,           {},               {p::decisionContent}, {}},
        {A::AddParty,         Lead,           DecisionApproved, officer,  Records, 0, {},              Lead,            Lead,           {},               {p::investigation, p::decisionContent}, {}},
        {A::InspectScene,     Lead,           NoticeServed,     officer,  Records, 2, {},              Lead,            Lead,           scene,            {p::officers, p::certificatesShown}, {}},
        {A::NoteObstacle,     Lead,           Served,           officer,  Records, 2, {},              Lead,            Lead,           obstacle,         {p::partyCooperates, p::wholeProcessRecorded}, {}},
        {A::RecordCamera,     Lead,           NoticeServed,     officer,  Records, 0, {},              Lead,            Lead,           camera,           {p::electronicMonitoring}, {}},
        {A::CloudPatrol,      Lead,           Served,           officer,  Records, 0, {},              Lead,            Lead,           {},               {p::wholeProcessRecorded, p::electronicMonitoring}, {}},
        {A::CloudFiling,      Lead,           Served,           officer,  Records, 0, {},              Lead,            Lead,           {},               {p::wholeProcessRecorded}, {}},
        {A::Remind,           Lead,           Served,           officer,  Records, 2, {},              Lead,            Lead,           reminder,         {p::educateInstead, p::orderCorrection}, {}},
        {A::OrderCorrection,  Lead,           Served,           officer,  Issues,  2, {},              Lead,            Lead,           correction,       {p::orderCorrection}, {}},
        {A::ReInspect,        Lead,           Served,           officer,  Records, 2, {},              Lead,            Lead,           reinspection,     {p::orderCorrection, p::officers}, {}},
        {A::AskRecusal,       Lead,           Served,           officer,  Records, 0, {},              Lead,            Lead,           {},               {p::recusalDuty, p::recusalAsked}, {}},
        {A::DecideRecusal,    Lead,           Served,           head,     Records, 0, {},              Lead,            Lead,           {},               {p::recusalDecided}, {}},
        {A::ConfirmAddress,   Lead,           Served,           officer,  Records, 1, {},              Lead,            Lead,           addressForService, {p::decisionServed}, {}},
        {A::AddEvidence,      Lead,           DecisionApproved, officer,  Records, 0, {},              Lead,            Lead,           {},               {p::evidenceKinds}, {}},
        {A::StateFacts,       Lead,           DecisionApproved, officer,  Records, 0, {},              Lead,            Lead,           {},               {p::factsProven, p::evidenceVerified}, {}},
        {A::ChangeProcedure,  Lead,           DecisionApproved, officer,  Records, 1, {},              Lead,            Lead,           {},               {p::onTheSpot, p::filing}, {}},
        {A::ReferOut,         Lead,           DecisionApproved, officer,  Issues,  1, teamAndHead,     Lead,            Lead,           referral,         {p::firstToFile, p::crimeReferred}, {}},
    };
}

std::vector<Step> ofTheInquiry()
{
    return {
        {A::FileCase,         Lead,           Lead,             officer,  Issues,  2, teamAndHead,     Filed,           Lead,           filing,           {p::filing, p::delegatedPower, p::limitation}, {}},
        {A::AddMatter,        Filed,          Reviewed,         officer,  Issues,  2, teamAndHead,     Lead,            Lead,           addedMatter,      {p::filing, p::delegatedPower}, {}},
        {A::Interview,        Lead,           NoticeServed,     officer,  Records, 2, {},              Lead,            Lead,           interview,        {p::officers, p::certificatesShown}, {}},
        {A::TakeSample,       Lead,           NoticeServed,     officer,  Records, 2, {},              Lead,            Lead,           sampling,         {p::preservation, p::officers}, {}},
        {A::PreserveEvidence, Filed,          InquiryClosed,    officer,  Issues,  2, headOnly,        Lead,            Lead,           preservation,     {p::preservation}, {}},
        {A::DisposePreserved, Filed,          Served,           officer,  Issues,  2, headOnly,        Lead,            Lead,           disposal,         {p::preservation, p::workingDays}, {}},
        {A::ExtractData,      Lead,           NoticeServed,     officer,  Records, 2, {},              Lead,            Lead,           extraction,       {p::evidenceKinds, p::officers}, {}},
        {A::EntrustExpert,    Lead,           DecisionApproved, officer,  Issues,  2, teamOnly,        Lead,            Lead,           commission,       {p::evidenceKinds, p::seizureTestsExcluded}, {}},
        {A::ReceiveExpert,    Lead,           DecisionApproved, officer,  Records, 0, {},              Lead,            Lead,           {},               {p::evidenceVerified}, {}},
        {A::Seize,            Lead,           DecisionApproved, officer,  Issues,  2, headOnly,        Lead,            Lead,           seizure,          {p::coercionProcedure, p::seizurePower, p::seizureDecision}, {}},
        {A::ApproveUrgent,    Lead,           Served,           head,     Records, 0, {},              Lead,            Lead,           {},               {p::coercionUrgent}, {}},
        {A::ExtendSeizure,    Lead,           Served,           officer,  Issues,  1, headOnly,        Lead,            Lead,           extension,        {p::seizureTerm, p::seizureExtensionTold}, {}},
        {A::LiftSeizure,      Lead,           Served,           officer,  Issues,  2, headOnly,        Lead,            Lead,           release,          {p::seizureHandled, p::seizureReleased}, {}},
        {A::SuspendInquiry,   Filed,          DecisionApproved, officer,  Issues,  1, teamAndHead,     Lead,            Lead,           suspension,       {p::investigation}, {}},
        {A::ResumeInquiry,    Filed,          DecisionApproved, officer,  Issues,  1, teamAndHead,     Lead,            Lead,           resumption,       {p::investigation}, {}},
        {A::TerminateInquiry, Filed,          DecisionApproved, officer,  Issues,  1, teamAndHead,     Terminated,      Filed,          termination,      {p::headDecides}, {}},
        {A::ConcludeInquiry,  Filed,          Reviewed,         officer,  Issues,  2, {},              InquiryClosed,   Filed,          report,           {p::headDecides}, {}},
        {A::WithdrawCase,     Filed,          DecisionApproved, officer,  Issues,  1, teamAndHead,     Withdrawn,       Filed,          withdrawal,       {p::factsNotMadeOut}, {}},
    };
}

std::vector<Step> ofTheDefence()
{
    return {
        {A::ServeNotice,      NoticeIssued,   DecisionApproved, officer,  Records, 2, {},              NoticeServed,    NoticeIssued,   service,          {p::notice, p::officers}, {}},
        {A::RecordDefence,    NoticeServed,   DecisionApproved, officer,  Records, 1, {},              Lead,            Lead,           defence,          {p::defenceHeard, p::noDecisionWithoutHearingOut}, {}},
        {A::ReExamine,        NoticeServed,   DecisionApproved, officer,  Issues,  2, teamOnly,        Lead,            Lead,           reexamination,    {p::defenceHeard, p::defenceNotHeavier}, {}},
        {A::SubmitReview,     InquiryClosed,  Reviewed,         officer,  Issues,  1, {},              InReview,        NoticeServed,   submission,       {p::legalReview}, {}},
        {A::GiveOpinion,      InquiryClosed,  Reviewed,         reviewer, Issues,  0, {},              Reviewed,        InReview,       opinion,          {p::legalReview, p::reviewerQualified}, {}},
        {A::HoldDiscussion,   InquiryClosed,  Reviewed,         meeting,  Records, 0, {},              Lead,            Lead,           minutes,          {p::collectiveDiscussion}, {}},
        {A::ApproveDecision,  InquiryClosed,  Reviewed,         officer,  Issues,  1, teamReviewerHead, DecisionApproved, InquiryClosed, decisionApproval, {p::headDecides}, {}},
    };
}

std::vector<Step> afterDecision()
{
    return {
        {A::FailedService,    NoticeIssued,   Served,           officer,  Records, 1, {},              Lead,            Lead,           {},               {p::serviceByPublicNotice}, {}},
        {A::ServePaper,       Lead,           Archived,         officer,  Records, 2, {},              Lead,            Lead,           service,          {p::decisionServed}, {}},
        {A::Publish,          Decided,        Closed,           officer,  Issues,  1, teamOnly,        Lead,            Lead,           publication,      {p::publication, p::confidentiality}, {}},
        {A::RecordPayment,    Decided,        Closed,           officer,  Records, 0, {},              Lead,            Lead,           payment,          {p::payment}, {}},
        {A::DeferPayment,     Served,         Served,           officer,  Issues,  1, headOnly,        Lead,            Lead,           deferral,         {p::deferral, p::courtTermAfterDeferral}, {}},
        {A::IssueDemand,      Served,         Served,           officer,  Issues,  2, teamAndHead,     Lead,            Lead,           demand,           {p::demandBeforeEnforcement, p::courtDemand}, {}},
        {A::ServeDemand,      Served,         Served,           officer,  Records, 2, {},              Lead,            Lead,           service,          {p::demandBeforeEnforcement, p::courtDemand}, {}},
        {A::ApplyCourt,       Served,         Served,           officer,  Issues,  1, teamAndHead,     Lead,            Lead,           application,      {p::courtApplication, p::courtMaterials}, {}},
        {A::NoteCourt,        Served,         Closed,           officer,  Records, 0, {},              Lead,            Lead,           {},               {p::courtAcceptance, p::courtRuling}, {}},
        {A::AnnounceDemolition, Served,       Served,           officer,  Issues,  2, headOnly,        Lead,            Lead,           announcement,     {p::demolition}, {}},
        {A::DecideEnforcement, Served,        Served,           officer,  Issues,  2, headOnly,        Lead,            Lead,           enforcement,      {p::enforcementDecision, p::substitutePerformance}, {}},
        {A::CarryOut,         Served,         Served,           officer,  Records, 2, {},              Lead,            Lead,           enforced,         {p::noNightNoHoliday, p::noCuttingOfUtilities}, {}},
        {A::PauseEnforcement, Served,         Closed,           officer,  Issues,  1, headOnly,        Lead,            Lead,           pause,            {p::enforcementSuspended, p::enforcementEnded, p::enforcementAgreement}, {}},
        {A::ReceiveRemedy,    Decided,        Archived,         officer,  Records, 0, {},              Lead,            Lead,           {},               {p::reconsiderationAnswer, p::litigationAnswer}, {}},
        {A::AnswerRemedy,     Decided,        Archived,         officer,  Issues,  1, teamAndHead,     Lead,            Lead,           answer,           {p::reconsiderationAnswer, p::litigationAnswer}, {}},
        {A::AttendRemedy,     Decided,        Archived,         officer,  Records, 0, {},              Lead,            Lead,           {},               {p::headAppears}, {}},
        {A::NoteRemedy,       Decided,        Archived,         officer,  Records, 0, {},              Lead,            Lead,           {},               {p::litigationAfterReconsideration, p::annulment}, {}},
        {A::WithdrawPublication, Decided,     Archived,         officer,  Issues,  1, teamOnly,        Lead,            Lead,           unpublished,      {p::publicationWithdrawn, p::workingDays}, {}},
        {A::Refund,           Decided,        Archived,         officer,  Records, 0, {},              Lead,            Lead,           {},               {p::performance, p::annulment}, {}},
        {A::DisposeGoods,     Served,         Archived,         officer,  Issues,  2, headOnly,        Lead,            Lead,           goods,            {p::proceedsHandedOver}, {}},
        {A::ArchiveCase,      Closed,         Closed,           officer,  Issues,  0, archivist,       Archived,        Closed,         archive,          {p::wholeProcessRecorded}, endsBeforeArchive},
        {A::CorrectEntry,     Lead,           Archived,         meeting,  Records, 0, {},              Lead,            Lead,           {},               {p::wholeProcessRecorded}, everyEnd},
    };
}
// clang-format on

} // namespace anjuan::rows
