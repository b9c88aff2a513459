// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Act.h"

#include <algorithm>

#include "core/base/Json.h"
#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Coercion.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Course.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Disposition.h"
#include "core/casefile/facts/Enforcement.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Hearing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Joint.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/OffSite.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Payment.h"
#include "core/casefile/facts/Preservation.h"
#include "core/casefile/facts/Recusal.h"
#include "core/casefile/facts/Remedies.h"
#include "core/casefile/facts/Review.h"
#include "core/casefile/facts/Samples.h"
#include "core/casefile/facts/Service.h"

namespace anjuan {
namespace {

template <class T>
constexpr ActRow row(Act act, std::string_view key, std::string_view event, std::string_view label)
{
    return ActRow{act, key, event, label, fieldsOf<T>(), [] { return Facts{T{}}; }};
}

// clang-format off
constexpr ActRow acts[] = {
    row<RegisterLead>(Act::RegisterLead, "register-lead", "lead-registered", N_("Register the lead")),
    row<DeclineFiling>(Act::DeclineFiling, "decline-filing", "filing-declined", N_("Do not file")),
    row<RegisterParty>(Act::RegisterParty, "register-party", "party-registered", N_("Register the party")),
    row<InspectScene>(Act::InspectScene, "inspect-scene", "scene-inspected", N_("Inspect the scene")),
    row<OrderCorrection>(Act::OrderCorrection, "order-correction", "correction-ordered", N_("Order correction")),
    row<ReInspect>(Act::ReInspect, "re-inspect", "re-inspected", N_("Re-inspect")),
    row<FileCase>(Act::FileCase, "file", "filed", N_("File the case")),
    row<PreserveEvidence>(Act::PreserveEvidence, "preserve-evidence", "evidence-preserved", N_("Register and preserve evidence")),
    row<DisposePreserved>(Act::DisposePreserved, "dispose-preserved", "preserved-disposed", N_("Decide on preserved evidence")),
    row<Interview>(Act::Interview, "interview", "interviewed", N_("Interview")),
    row<AskRecusal>(Act::AskRecusal, "ask-recusal", "recusal-asked", N_("Ask for recusal")),
    row<DecideRecusal>(Act::DecideRecusal, "decide-recusal", "recusal-decided", N_("Decide on recusal")),
    row<ConfirmAddress>(Act::ConfirmAddress, "confirm-address", "address-confirmed", N_("Confirm the address for service")),
    row<ExtractData>(Act::ExtractData, "extract-data", "data-extracted", N_("Extract electronic data")),
    row<AddEvidence>(Act::AddEvidence, "add-evidence", "evidence-added", N_("Add evidence")),
    row<StateFacts>(Act::StateFacts, "state-facts", "facts-stated", N_("State the facts")),
    row<ConcludeInquiry>(Act::ConcludeInquiry, "conclude-inquiry", "inquiry-concluded", N_("Conclude the inquiry")),
    row<ApproveNotice>(Act::ApproveNotice, "approve-notice", "notice-approved", N_("Approve the notice")),
    row<IssueNotice>(Act::IssueNotice, "issue-notice", "notice-issued", N_("Issue the notice of intended penalty")),
    row<Serve>(Act::ServeNotice, "serve-notice", "notice-served", N_("Record service of the notice")),
    row<RecordDefence>(Act::RecordDefence, "record-defence", "defence-recorded", N_("Record the statement and defence")),
    row<ReExamine>(Act::ReExamine, "re-examine", "re-examined", N_("Re-examine the defence")),
    row<SubmitReview>(Act::SubmitReview, "submit-review", "review-submitted", N_("Submit for legal review")),
    row<GiveOpinion>(Act::GiveOpinion, "give-opinion", "opinion-given", N_("Give the legal opinion")),
    row<HoldDiscussion>(Act::HoldDiscussion, "hold-discussion", "discussion-held", N_("Hold the collective discussion")),
    row<ApproveDecision>(Act::ApproveDecision, "approve-decision", "decision-approved", N_("Approve the decision")),
    row<IssueDecision>(Act::IssueDecision, "issue-decision", "decision-issued", N_("Issue the penalty decision")),
    row<IssueNoPenalty>(Act::IssueNoPenalty, "issue-no-penalty", "no-penalty-issued", N_("Issue the no-penalty decision")),
    row<Serve>(Act::ServeDecision, "serve-decision", "decision-served", N_("Record service of the decision")),
    row<Serve>(Act::ServePaper, "serve-paper", "paper-served", N_("Record service of another paper")),
    row<Publish>(Act::Publish, "publish", "published", N_("Publish the decision")),
    row<RecordPayment>(Act::RecordPayment, "record-payment", "payment-recorded", N_("Record payment")),
    row<CloseCase>(Act::CloseCase, "close", "closed", N_("Close the case")),
    row<ArchiveCase>(Act::ArchiveCase, "archive", "archived", N_("Bind and archive")),
    row<WithdrawCase>(Act::WithdrawCase, "withdraw", "withdrawn", N_("Withdraw the case")),
    row<ReferOut>(Act::ReferOut, "refer-out", "referred-out", N_("Refer the case out")),
    row<NoteReferral>(Act::NoteReferral, "note-referral", "referral-noted", N_("Result of the referral")),
    row<AskHearing>(Act::AskHearing, "ask-hearing", "hearing-asked", N_("Record the request for a hearing")),
    row<RefuseHearing>(Act::RefuseHearing, "refuse-hearing", "hearing-refused", N_("Refuse the hearing")),
    row<CallHearing>(Act::CallHearing, "call-hearing", "hearing-called", N_("Call the hearing")),
    row<HoldHearing>(Act::HoldHearing, "hold-hearing", "hearing-held", N_("Hold the hearing")),
    row<ReportHearing>(Act::ReportHearing, "report-hearing", "hearing-reported", N_("Report on the hearing")),
    row<TakeSample>(Act::TakeSample, "take-sample", "sample-taken", N_("Take samples")),
    row<EntrustExpert>(Act::EntrustExpert, "entrust-expert", "expert-entrusted", N_("Entrust an expert")),
    row<ReceiveExpert>(Act::ReceiveExpert, "receive-expert", "expert-received", N_("Receive the expert opinion")),
    row<ChangeProcedure>(Act::ChangeProcedure, "change-procedure", "procedure-changed", N_("Change the procedure")),
    row<SuspendInquiry>(Act::SuspendInquiry, "suspend", "suspended", N_("Suspend the inquiry")),
    row<ResumeInquiry>(Act::ResumeInquiry, "resume", "resumed", N_("Resume the inquiry")),
    row<TerminateInquiry>(Act::TerminateInquiry, "terminate", "terminated", N_("Terminate the inquiry")),
    row<NoteObstacle>(Act::NoteObstacle, "note-obstacle", "obstacle-noted", N_("Note an obstacle at the scene")),
    row<Remind>(Act::Remind, "remind", "reminded", N_("Hand over a reminder slip")),
    row<RecordCamera>(Act::RecordCamera, "record-camera", "camera-recorded", N_("Record of a fixed device")),
    row<CloudPatrol>(Act::CloudPatrol, "cloud-patrol", "patrolled-online", N_("Patrol online")),
    row<CloudFiling>(Act::CloudFiling, "cloud-filing", "filed-online", N_("Filing online")),
    row<DecideOnSpot>(Act::DecideOnSpot, "decide-on-spot", "decided-on-spot", N_("Decide on the spot")),
    row<CollectCash>(Act::CollectCash, "collect-cash", "cash-collected", N_("Collect cash")),
    row<ReportOnSpot>(Act::ReportOnSpot, "report-on-spot", "on-spot-reported", N_("Report the decision on the spot")),
    row<HandInCash>(Act::HandInCash, "hand-in-cash", "cash-handed-in", N_("Hand in the cash")),
    row<BankCash>(Act::BankCash, "bank-cash", "cash-banked", N_("Pay the cash into the bank")),
    row<Seize>(Act::Seize, "seize", "seized", N_("Seal or seize")),
    row<ApproveUrgent>(Act::ApproveUrgent, "approve-urgent", "urgent-approved", N_("Report the urgent measure")),
    row<ExtendSeizure>(Act::ExtendSeizure, "extend-seizure", "seizure-extended", N_("Extend the seizure")),
    row<LiftSeizure>(Act::LiftSeizure, "lift-seizure", "seizure-lifted", N_("Lift the seizure")),
    row<FailedService>(Act::FailedService, "note-failed-service", "service-failed", N_("Note a failed service")),
    row<DeferPayment>(Act::DeferPayment, "defer-payment", "payment-deferred", N_("Grant deferral or instalments")),
    row<IssueDemand>(Act::IssueDemand, "issue-demand", "demand-issued", N_("Issue the demand")),
    row<Serve>(Act::ServeDemand, "serve-demand", "demand-served", N_("Record service of the demand")),
    row<ApplyCourt>(Act::ApplyCourt, "apply-court", "court-applied", N_("Apply to the court")),
    row<NoteCourt>(Act::NoteCourt, "note-court", "court-noted", N_("Note what the court did")),
    row<AnnounceDemolition>(Act::AnnounceDemolition, "announce-demolition", "demolition-announced", N_("Announce the demolition")),
    row<DecideEnforcement>(Act::DecideEnforcement, "decide-enforcement", "enforcement-decided", N_("Decide to enforce")),
    row<CarryOut>(Act::CarryOut, "carry-out", "enforced", N_("Record the enforcement")),
    row<PauseEnforcement>(Act::PauseEnforcement, "pause-enforcement", "enforcement-paused", N_("Suspend or end enforcement")),
    row<ReceiveRemedy>(Act::ReceiveRemedy, "receive-remedy", "remedy-received", N_("Receive a reconsideration or a suit")),
    row<AnswerRemedy>(Act::AnswerRemedy, "answer-remedy", "remedy-answered", N_("Answer in writing")),
    row<AttendRemedy>(Act::AttendRemedy, "attend-remedy", "remedy-attended", N_("Attend the hearing there")),
    row<NoteRemedy>(Act::NoteRemedy, "note-remedy", "remedy-noted", N_("Note the outcome")),
    row<WithdrawPublication>(Act::WithdrawPublication, "withdraw-publication", "publication-withdrawn", N_("Withdraw the publication")),
    row<Refund>(Act::Refund, "refund", "refunded", N_("Refund")),
    row<DisposeGoods>(Act::DisposeGoods, "dispose-goods", "goods-disposed", N_("Dispose of confiscated goods")),
    row<NotifyDisposition>(Act::NotifyDisposition, "notify-disposition", "disposition-notified", N_("Notify the intended order")),
    row<IssueDisposition>(Act::IssueDisposition, "issue-disposition", "disposition-issued", N_("Issue the order")),
    row<AddParty>(Act::AddParty, "add-party", "party-added", N_("Add a joint party")),
    row<AddMatter>(Act::AddMatter, "add-matter", "matter-added", N_("Add a matter")),
    row<CorrectEntry>(Act::CorrectEntry, "correct-entry", "entry-corrected", N_("Correct an entry")),
    row<ImportLedgerRow>(Act::ImportLedgerRow, "import-ledger-row", "ledger-row-imported", N_("Import from a ledger")),
};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < std::size(acts); ++i) {
        if (static_cast<std::size_t>(acts[i].act) != i)
            return false;
    }
    return std::size(acts) == static_cast<std::size_t>(Act::ImportLedgerRow) + 1;
}
static_assert(inOrder(), "one row for each act, in the order of the enum");

} // namespace

void* Facts::address()
{
    if (m_held && m_held.use_count() > 1)
        m_held = m_held->copy();
    return m_held ? m_held->address() : nullptr;
}

std::span<const ActRow> allActs()
{
    return acts;
}

const ActRow& rowOf(Act act)
{
    return acts[static_cast<std::size_t>(act)];
}

std::optional<Act> actNamed(std::string_view key)
{
    const auto* found = std::ranges::find(acts, key, &ActRow::key);
    return found == std::end(acts) ? std::nullopt : std::optional{found->act};
}

std::optional<Act> actOfEvent(std::string_view event)
{
    const auto* found = std::ranges::find(acts, event, &ActRow::event);
    return found == std::end(acts) ? std::nullopt : std::optional{found->act};
}

Result<Facts> readFacts(Act act, const Json& json, bool complete)
{
    auto facts = rowOf(act).blank();
    auto read = fromJson(rowOf(act).fields, facts.address(), json, complete);
    if (!read)
        return std::move(read).refusal();
    return facts;
}

Json writeFacts(Act act, const Facts& facts)
{
    return toJson(rowOf(act).fields, facts.address());
}

} // namespace anjuan
