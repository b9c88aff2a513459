// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "core/base/Json.h"
#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Preservation.h"
#include "core/casefile/facts/Review.h"
#include "core/casefile/facts/Service.h"

namespace anjuan {

/// What a person can do in a case. The order is that of the table in Act.cpp.
enum class Act {
    RegisterLead, DeclineFiling, RegisterParty, InspectScene, OrderCorrection, ReInspect, FileCase, PreserveEvidence,
    DisposePreserved, Interview, ConfirmAddress, ExtractData, AddEvidence, StateFacts, ConcludeInquiry, ApproveNotice,
    IssueNotice, ServeNotice, RecordDefence, ReExamine, SubmitReview, GiveOpinion, HoldDiscussion, ApproveDecision,
    IssueDecision, IssueNoPenalty, ServeDecision, ServePaper, Publish, RecordPayment, CloseCase, ArchiveCase,
    WithdrawCase, ReferOut, CorrectEntry, ImportLedgerRow,
};

/// The facts of an act: what the command that asks for it and the entry that records it both carry.
using Facts = std::variant<RegisterLead, DeclineFiling, RegisterParty, InspectScene, OrderCorrection, ReInspect, FileCase,
    PreserveEvidence, DisposePreserved, Interview, ConfirmAddress, ExtractData, AddEvidence, StateFacts, ConcludeInquiry,
    ApproveNotice, IssueNotice, Serve, RecordDefence, ReExamine, SubmitReview, GiveOpinion, HoldDiscussion,
    ApproveDecision, IssueDecision, IssueNoPenalty, Publish, RecordPayment, CloseCase, ArchiveCase, WithdrawCase,
    ReferOut, CorrectEntry, ImportLedgerRow>;

/// What the program knows of an act before any procedure: its names and the form of its facts.
struct ActRow {
    Act act;
    std::string_view key;      ///< the command line's step: "serve-notice"
    std::string_view event;    ///< the kind of its journal entry: "notice-served"
    std::string_view label;
    std::span<const FieldRow> fields;
    Facts (*blank)();
};

/// All acts in the order of the enum.
std::span<const ActRow> allActs();
const ActRow& rowOf(Act act);
std::optional<Act> actNamed(std::string_view key);
std::optional<Act> actOfEvent(std::string_view event);
inline std::string_view keyOf(Act act) { return rowOf(act).key; }

/// The address of the held facts, for the accessors of their field table.
const void* address(const Facts& facts);
void* address(Facts& facts);

/// Reads facts for an act from JSON; a refusal names the field.
Result<Facts> readFacts(Act act, const Json& json, bool complete = true);
Json writeFacts(Act act, const Facts& facts);

} // namespace anjuan
