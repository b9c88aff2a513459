// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include "core/base/Field.h"
#include "core/base/JsonForward.h"
#include "core/base/Result.h"

namespace anjuan {

/// What a person can do in a case. The order is that of the table in Act.cpp.
enum class Act {
    RegisterLead, DeclineFiling, RegisterParty, InspectScene, OrderCorrection, ReInspect, FileCase, PreserveEvidence,
    DisposePreserved, Interview, AskRecusal, DecideRecusal, ConfirmAddress, ExtractData, AddEvidence, StateFacts,
    ConcludeInquiry, ApproveNotice, IssueNotice, ServeNotice, RecordDefence, ReExamine, SubmitReview, GiveOpinion,
    HoldDiscussion, ApproveDecision, IssueDecision, IssueNoPenalty, ServeDecision, ServePaper, Publish, RecordPayment,
    CloseCase, ArchiveCase, WithdrawCase, ReferOut, NoteReferral, AskHearing, RefuseHearing, CallHearing, HoldHearing,
    ReportHearing, TakeSample, EntrustExpert, ReceiveExpert, ChangeProcedure, SuspendInquiry, ResumeInquiry,
    TerminateInquiry, NoteObstacle, Remind, RecordCamera, CloudPatrol, CloudFiling, DecideOnSpot, CollectCash,
    ReportOnSpot, HandInCash, BankCash, Seize, ApproveUrgent, ExtendSeizure, LiftSeizure, FailedService, DeferPayment,
    IssueDemand, ServeDemand, ApplyCourt, NoteCourt, AnnounceDemolition, DecideEnforcement, CarryOut,
    PauseEnforcement, ReceiveRemedy, AnswerRemedy, AttendRemedy, NoteRemedy, WithdrawPublication, Refund,
    DisposeGoods, NotifyDisposition, IssueDisposition, AddParty, AddMatter, CorrectEntry, ImportLedgerRow,
};

/// The facts of an act, of whatever kind: what the command that asks for it and the entry that records it both carry.
/// A value: copies share what they hold until one of them is changed. Knows no kind of facts by name, so that a file
/// includes the kinds it reads and no other.
class Facts {
public:
    Facts() = default;
    template <class T>
        requires Tabled<T>
    Facts(T facts) : m_held(std::make_shared<HeldAs<T>>(std::move(facts))) {} // NOLINT(google-explicit-constructor)

    /// The facts, when they are of this kind.
    template <class T>
    const T* as() const { return is<T>() ? static_cast<const T*>(m_held->address()) : nullptr; }
    template <class T>
    T* as() { return is<T>() ? static_cast<T*>(address()) : nullptr; }

    /// For the accessors of the field table; nullptr when nothing is held.
    const void* address() const { return m_held ? m_held->address() : nullptr; }
    void* address();

private:
    template <class T>
    static constexpr char kind = 0; ///< its address tells the kinds apart

    struct Held {
        explicit Held(const void* ofKind) : kind(ofKind) {}
        virtual ~Held() = default;
        virtual std::shared_ptr<Held> copy() const = 0;
        virtual void* address() = 0;
        const void* kind;
    };
    template <class T>
    struct HeldAs final : Held {
        explicit HeldAs(T given) : Held(&Facts::kind<T>), facts(std::move(given)) {}
        std::shared_ptr<Held> copy() const override { return std::make_shared<HeldAs>(facts); }
        void* address() override { return &facts; }
        T facts;
    };
    template <class T>
    bool is() const { return m_held && m_held->kind == &kind<T>; }

    std::shared_ptr<Held> m_held;
};

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

/// Reads facts for an act from JSON; a refusal names the field.
Result<Facts> readFacts(Act act, const Json& json, bool complete = true);
Json writeFacts(Act act, const Facts& facts);

} // namespace anjuan
