// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Act.h"

#include <algorithm>

#include "core/base/Json.h"
#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Preservation.h"
#include "core/casefile/facts/Recusal.h"
#include "core/casefile/facts/Review.h"
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
