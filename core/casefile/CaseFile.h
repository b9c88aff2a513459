// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/casefile/Event.h"

namespace anjuan {

struct ConcludeInquiry;
struct FileCase;
struct Penalty;
struct RegisterParty;
struct StateFacts;

/// An act in the file, with its place in the journal.
struct FiledAct {
    Stamp stamp;
    ActTaken taken;

    Act act() const { return taken.act; }
    Date on() const { return stamp.occurredOn; }
    bool isLate() const { return !taken.head.lateReason.empty(); }
    /// The facts, when they are of this type.
    template <class T>
    const T* as() const { return taken.facts.as<T>(); }
};

/// A proposal that waits for its next signature.
struct Proposal {
    Stamp stamp;
    ActProposed asked;
    std::vector<SignatureGiven> signatures;
};

enum class ProcedureKind;
enum class ReferralResult;

/// A case: what follows from the entries of its stream, and nothing else.
struct CaseFile {
    explicit CaseFile(CaseId caseId);
    CaseFile(const CaseFile&);
    CaseFile(CaseFile&&) noexcept;
    CaseFile& operator=(const CaseFile&);
    CaseFile& operator=(CaseFile&&) noexcept;
    ~CaseFile();

    CaseId id;
    std::int64_t entries = 0;            ///< read so far; what `expected` compares with
    Stage stage = Stage::Lead;
    std::vector<FiledAct> acts;          ///< in the order of entry
    std::vector<Proposal> proposals;

    bool exists() const { return entries > 0; }
    const Proposal* proposal(std::int64_t entryNo) const;

    /// Acts of a kind in the order in which they happened (day, time of day where given, entry).
    std::vector<const FiledAct*> all(Act act) const;
    /// The last of them that happened; nullptr when there is none.
    const FiledAct* last(Act act) const;
    const FiledAct* first(Act act) const;
    const FiledAct* entry(std::int64_t entryNo) const;

    /// The facts of the last such act; nullptr when there is none.
    template <class T>
    const T* facts(Act act) const
    {
        const auto* found = last(act);
        return found ? found->as<T>() : nullptr;
    }

    const RegisterParty* party() const;
    const FileCase* filing() const;
    const ConcludeInquiry* conclusion() const;
    const StateFacts* statedFacts() const;
    std::vector<PersonId> handlers() const;
    std::string partyName() const;
    std::string cause() const;
    /// The procedure that the lead was registered under, or that the case was moved to last.
    ProcedureKind procedure() const;
    /// The act that punished: a decision of the ordinary procedure or one on the spot; nullptr while there is none.
    const FiledAct* punished() const;
    /// What was imposed by it; empty while nothing was.
    const std::vector<Penalty>& penalties() const;
    /// The act that ended the matter for the party: punished, spared, or ordered without a penalty.
    const FiledAct* decided() const;
    /// The filing number; of a penalty on the spot that of its decision; empty before that.
    std::string number() const;
    std::set<Track> tracks() const;
    /// What the referrals that left this case came to last; one that was approved and not sent yet counts as waiting.
    std::vector<ReferralResult> referralResults() const;
    bool isFromLedger() const { return first(Act::ImportLedgerRow) != nullptr; }
};

/// Whether `a` happened before `b`: by day, then by time of day where both have one, then by entry.
bool happenedBefore(const FiledAct& a, const FiledAct& b);

/// The file after the event. Cannot fail.
CaseFile evolve(CaseFile file, const CaseEvent& event, const Stamp& stamp);

/// The sum of the fines among penalties; nothing when no fine is among them.
std::optional<Money> fineOf(const std::vector<Penalty>& penalties);

} // namespace anjuan
