// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/casefile/Act.h"
#include "core/procedure/Stage.h"
#include "core/procedure/Step.h"

namespace anjuan {

/// One signature under an act: who, as what, on which day.
struct SignatureGiven {
    std::optional<PersonId> person;
    Signer as{};
    std::optional<Date> on;
    std::string opinion;
    bool operator==(const SignatureGiven&) const = default;
};

template <> struct Fields<SignatureGiven> {
    static constexpr std::array rows{
        field<&SignatureGiven::person>("person", N_("Person"), Need::Must),
        field<&SignatureGiven::as>("as", N_("Signs as"), Need::Must),
        field<&SignatureGiven::on>("on", N_("On"), Need::Must),
        field<&SignatureGiven::opinion>("opinion", N_("Opinion"), Need::May),
    };
};

/// A paper as it was issued: frozen, whatever the case says later.
struct IssuedPaper {
    std::string kind;        ///< key of the template
    std::string title;
    std::string number;      ///< empty when unnumbered
    std::string digest;      ///< of the PDF in the vault, hexadecimal
    std::string templateVersion;
    bool operator==(const IssuedPaper&) const = default;
};

template <> struct Fields<IssuedPaper> {
    static constexpr std::array rows{
        field<&IssuedPaper::kind>("kind", N_("Kind"), Need::Must),
        field<&IssuedPaper::title>("title", N_("Title"), Need::Must),
        field<&IssuedPaper::number>("number", N_("Number"), Need::May),
        field<&IssuedPaper::digest>("digest", N_("Digest"), Need::May),
        field<&IssuedPaper::templateVersion>("template_version", N_("Version of the template"), Need::May),
    };
};

/// What every act of a case has besides its facts.
struct ActHead {
    std::optional<TimeOfDay> at;
    std::string lateReason;              ///< why it is entered after it happened (补录); empty when it is not
    std::vector<PersonId> officers;      ///< the officers who did it
    std::vector<SignatureGiven> signatures;
    std::vector<IssuedPaper> papers;
    Stage stageAfter = Stage::Lead;
    std::vector<std::string> defects;    ///< ids of the rules that failed when it was entered: permanent
    std::vector<std::string> relied;     ///< versions of catalogue, rules and calendar it relied on
    std::vector<std::string> supplied;   ///< fields that a stand-in filled because a source does not state them
};

template <> struct Fields<ActHead> {
    static constexpr std::array rows{
        field<&ActHead::at>("act.at", N_("At"), Need::May),
        field<&ActHead::lateReason>("act.late_reason", N_("Reason of the late entry"), Need::May),
        field<&ActHead::officers>("act.officers", N_("Officers"), Need::May),
        field<&ActHead::signatures>("act.signatures", N_("Signatures"), Need::May),
        field<&ActHead::papers>("act.papers", N_("Papers"), Need::May),
        field<&ActHead::stageAfter>("act.stage", N_("Stage"), Need::Must),
        field<&ActHead::defects>("act.defects", N_("Defects"), Need::May),
        field<&ActHead::relied>("act.relied_on", N_("Relied on"), Need::May),
        field<&ActHead::supplied>("act.supplied", N_("Supplied by a stand-in"), Need::May),
    };
};

/// An act was done, and took effect on the day of the entry.
struct ActTaken {
    Act act{};
    ActHead head;
    Facts facts;
};

/// An act that needs signatures was asked for; nothing has taken effect.
struct ActProposed {
    Act act{};
    ActHead head;
    Facts facts;
};

/// A signature was given under a proposal, or refused: then the proposal goes back to the one who asked.
struct ProposalSigned {
    std::optional<std::int64_t> proposal;   ///< entry number of the proposal
    Signer as{};
    bool agrees = true;
    std::string opinion;
};

template <> struct Fields<ProposalSigned> {
    static constexpr std::array rows{
        field<&ProposalSigned::proposal>("proposal", N_("Proposal"), Need::Must),
        field<&ProposalSigned::as>("as", N_("Signs as"), Need::Must),
        field<&ProposalSigned::agrees>("agrees", N_("Agrees"), Need::May),
        field<&ProposalSigned::opinion>("opinion", N_("Opinion"), Need::May),
    };
};

/// The one who asked took the proposal back.
struct ProposalWithdrawn {
    std::optional<std::int64_t> proposal;
    std::string reason;
};

template <> struct Fields<ProposalWithdrawn> {
    static constexpr std::array rows{
        field<&ProposalWithdrawn::proposal>("proposal", N_("Proposal"), Need::Must),
        field<&ProposalWithdrawn::reason>("reason", N_("Reason"), Need::May),
    };
};

using CaseEvent = std::variant<ActTaken, ActProposed, ProposalSigned, ProposalWithdrawn>;

/// Where and when an event stands in the journal.
struct Stamp {
    std::int64_t entryNo = 0;
    Date occurredOn;
    Instant recordedAt;
    PersonId madeBy;
};

/// The journal's name for the event: the act's own ("notice-served"), "…-proposed", "proposal-signed" ….
std::string kindOf(const CaseEvent& event);
/// Every field of the event by its key; facts follow the head.
Body bodyOf(const CaseEvent& event);
/// The event behind a kind and a body, or nothing for a kind that is not a case's. Unknown keys are passed over
/// (they belong to a later version); missing ones stay empty.
std::optional<CaseEvent> eventOf(std::string_view kind, const Body& body);

} // namespace anjuan
