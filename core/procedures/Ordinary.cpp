// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Act.h"
#include "core/casefile/facts/Branches.h"
#include "core/law/Provisions.h"
#include "core/procedures/Procedures.h"

namespace anjuan {
namespace {

using A = Act;
using enum Stage;
using enum Effect;
namespace p = provisions;

constexpr Role officer[] = {Role::Officer, Role::TeamLeader};
constexpr Role reviewer[] = {Role::LegalReviewer};
constexpr Role head[] = {Role::PrincipalHead, Role::DeputyHead};
constexpr Role meeting[] = {Role::Officer, Role::TeamLeader, Role::LegalReviewer, Role::PrincipalHead, Role::DeputyHead};

constexpr Signer teamAndHead[] = {Signer::TeamLeader, Signer::AnyHead};
constexpr Signer teamOnly[] = {Signer::TeamLeader};
constexpr Signer headOnly[] = {Signer::AnyHead};
constexpr Signer teamReviewerHead[] = {Signer::TeamLeader, Signer::Reviewer, Signer::AnyHead};
constexpr Signer archivist[] = {Signer::Archivist};

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

constexpr Paper leadRegister[] = {{"lead-register", ""}};
constexpr Paper notFiled[] = {{"not-filed-approval", "不立"}};
constexpr Paper scene[] = {{"scene-record", ""}};
constexpr Paper correction[] = {{"correction-order", "责改"}};
constexpr Paper reinspection[] = {{"reinspection-record", ""}};
constexpr Paper filing[] = {{"filing-approval", "立"}};
constexpr Paper preservation[] = {{"preservation-approval", ""}, {"preservation-notice", "先登"}};
constexpr Paper disposal[] = {{"preservation-disposal", "登处"}};
constexpr Paper interview[] = {{"interview-record", ""}};
constexpr Paper addressForService[] = {{"address-confirmation", ""}};
constexpr Paper extraction[] = {{"extraction-record", ""}};
constexpr Paper report[] = {{"investigation-report", ""}};
constexpr Paper noticeApproval[] = {{"notice-approval", ""}};
constexpr Paper notice[] = {{"penalty-notice", "罚告"}};
constexpr Paper service[] = {{"proof-of-service", ""}};
constexpr Paper defence[] = {{"defence-record", ""}};
constexpr Paper reexamination[] = {{"re-examination", ""}};
constexpr Paper submission[] = {{"review-submission", ""}};
constexpr Paper opinion[] = {{"review-opinion", "法审"}};
constexpr Paper minutes[] = {{"discussion-minutes", ""}};
constexpr Paper decisionApproval[] = {{"decision-approval", ""}};
constexpr Paper decision[] = {{"penalty-decision", "罚决"}};
constexpr Paper noPenalty[] = {{"no-penalty-decision", "不罚"}};
constexpr Paper publication[] = {{"publication-record", ""}};
constexpr Paper payment[] = {{"payment-record", ""}};
constexpr Paper closing[] = {{"closing-approval", "结"}};
constexpr Paper archive[] = {{"file-cover", "归档"}, {"file-contents", ""}, {"binder-note", ""}};
constexpr Paper withdrawal[] = {{"withdrawal-approval", ""}};
constexpr Paper referral[] = {{"referral-letter", "移函", toDepartment}, {"criminal-referral", "移", toPolice}, {"referral-receipt", ""}};

constexpr Stage endsBeforeClosing[] = {Withdrawn, ReferredOut};
constexpr Stage endsBeforeArchive[] = {NotFiled};
constexpr Stage everyEnd[] = {NotFiled, Withdrawn, ReferredOut};

} // namespace

// clang-format off
const Procedure& ordinaryProcedure()
{
    static const Procedure procedure{"ordinary", N_("Ordinary procedure"), Date::of(2021, 7, 15), {
    //  act              from            through           who       effect  off. signers           then             movesFrom       papers            provisions
        {A::RegisterLead,     Lead,           Lead,             officer,  Records, 0, {},              Lead,            Lead,           leadRegister,     {p::investigation}, {}},
        {A::DeclineFiling,    Lead,           Lead,             officer,  Issues,  1, teamAndHead,     NotFiled,        Lead,           notFiled,         {p::filing, p::limitation}, {}},
        {A::RegisterParty,    Lead,           Served,           officer,  Records, 0, {},              Lead,            Lead,           {},               {p::decisionContent}, {}},
        {A::InspectScene,     Lead,           NoticeServed,     officer,  Records, 2, {},              Lead,            Lead,           scene,            {p::officers, p::certificatesShown}, {}},
        {A::OrderCorrection,  Lead,           Served,           officer,  Issues,  2, {},              Lead,            Lead,           correction,       {p::orderCorrection}, {}},
        {A::ReInspect,        Lead,           Served,           officer,  Records, 2, {},              Lead,            Lead,           reinspection,     {p::orderCorrection, p::officers}, {}},
        {A::FileCase,         Lead,           Lead,             officer,  Issues,  2, teamAndHead,     Filed,           Lead,           filing,           {p::filing, p::delegatedPower, p::limitation}, {}},
        {A::Interview,        Lead,           NoticeServed,     officer,  Records, 2, {},              Lead,            Lead,           interview,        {p::officers, p::certificatesShown}, {}},
        {A::AskRecusal,       Lead,           Served,           officer,  Records, 0, {},              Lead,            Lead,           {},               {p::recusalDuty, p::recusalAsked}, {}},
        {A::DecideRecusal,    Lead,           Served,           head,     Records, 0, {},              Lead,            Lead,           {},               {p::recusalDecided}, {}},
        {A::ConfirmAddress,   Lead,           Served,           officer,  Records, 1, {},              Lead,            Lead,           addressForService, {p::decisionServed}, {}},
        {A::AddEvidence,      Lead,           DecisionApproved, officer,  Records, 0, {},              Lead,            Lead,           {},               {p::evidenceKinds}, {}},
        {A::PreserveEvidence, Filed,          InquiryClosed,    officer,  Issues,  2, headOnly,        Lead,            Lead,           preservation,     {p::preservation}, {}},
        {A::ExtractData,      Lead,           NoticeServed,     officer,  Records, 2, {},              Lead,            Lead,           extraction,       {p::evidenceKinds, p::officers}, {}},
        {A::DisposePreserved, Filed,          Served,           officer,  Issues,  2, headOnly,        Lead,            Lead,           disposal,         {p::preservation, p::workingDays}, {}},
        {A::StateFacts,       Lead,           DecisionApproved, officer,  Records, 0, {},              Lead,            Lead,           {},               {p::factsProven, p::evidenceVerified}, {}},
        {A::ConcludeInquiry,  Filed,          Reviewed,         officer,  Issues,  2, {},              InquiryClosed,   Filed,          report,           {p::headDecides}, {}},
        {A::ApproveNotice,    InquiryClosed,  InquiryClosed,    officer,  Issues,  1, teamAndHead,     NoticeApproved,  InquiryClosed,  noticeApproval,   {p::notice}, {}},
        {A::IssueNotice,      NoticeApproved, NoticeApproved,   officer,  Issues,  2, {},              NoticeIssued,    NoticeApproved, notice,           {p::notice, p::noDecisionWithoutHearingOut}, {}},
        {A::ServeNotice,      NoticeIssued,   NoticeServed,     officer,  Records, 2, {},              NoticeServed,    NoticeIssued,   service,          {p::notice, p::officers}, {}},
        {A::RecordDefence,    NoticeServed,   DecisionApproved, officer,  Records, 1, {},              Lead,            Lead,           defence,          {p::defenceHeard, p::noDecisionWithoutHearingOut}, {}},
        {A::ReExamine,        NoticeServed,   DecisionApproved, officer,  Issues,  2, teamOnly,        Lead,            Lead,           reexamination,    {p::defenceHeard, p::defenceNotHeavier}, {}},
        {A::SubmitReview,     InquiryClosed,  Reviewed,         officer,  Issues,  1, {},              InReview,        NoticeServed,   submission,       {p::legalReview}, {}},
        {A::GiveOpinion,      InquiryClosed,  Reviewed,         reviewer, Issues,  0, {},              Reviewed,        InReview,       opinion,          {p::legalReview, p::reviewerQualified}, {}},
        {A::HoldDiscussion,   InquiryClosed,  Reviewed,         meeting,  Records, 0, {},              Lead,            Lead,           minutes,          {p::collectiveDiscussion}, {}},
        {A::ApproveDecision,  InquiryClosed,  Reviewed,         officer,  Issues,  1, teamReviewerHead, DecisionApproved, InquiryClosed, decisionApproval, {p::headDecides}, {}},
        {A::IssueDecision,    DecisionApproved, DecisionApproved, head,   Issues,  0, {},              Decided,         DecisionApproved, decision,       {p::penaltyGiven, p::decisionContent, p::ninetyDays}, {}},
        {A::IssueNoPenalty,   DecisionApproved, DecisionApproved, head,   Issues,  0, {},              Decided,         DecisionApproved, noPenalty,      {p::penaltyWaived, p::minorNoPenalty}, {}},
        {A::ServeDecision,    Decided,        Served,           officer,  Records, 2, {},              Served,          Decided,        service,          {p::decisionServed, p::workingDays}, {}},
        {A::ServePaper,       Lead,           Archived,         officer,  Records, 2, {},              Lead,            Lead,           service,          {p::decisionServed}, {}},
        {A::Publish,          Decided,        Closed,           officer,  Issues,  1, teamOnly,        Lead,            Lead,           publication,      {p::publication, p::confidentiality}, {}},
        {A::RecordPayment,    Decided,        Closed,           officer,  Records, 0, {},              Lead,            Lead,           payment,          {p::payment}, {}},
        {A::CloseCase,        Served,         Served,           officer,  Issues,  1, teamAndHead,     Closed,          Served,         closing,          {p::performance}, endsBeforeClosing},
        {A::ArchiveCase,      Closed,         Closed,           officer,  Issues,  0, archivist,       Archived,        Closed,         archive,          {p::wholeProcessRecorded}, endsBeforeArchive},
        {A::WithdrawCase,     Filed,          DecisionApproved, officer,  Issues,  1, teamAndHead,     Withdrawn,       Filed,          withdrawal,       {p::factsNotMadeOut}, {}},
        {A::ReferOut,         Lead,           DecisionApproved, officer,  Issues,  1, teamAndHead,     Lead,            Lead,           referral,         {p::firstToFile, p::crimeReferred}, {}},
        {A::CorrectEntry,     Lead,           Archived,         meeting,  Records, 0, {},              Lead,            Lead,           {},               {p::wholeProcessRecorded}, everyEnd},
    }};
    return procedure;
}
// clang-format on

} // namespace anjuan
