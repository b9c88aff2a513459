// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the inquiry (行政处罚法 57).
#pragma once
#include "core/casefile/facts/Filing.h"
#include "core/law/PenaltyKind.h"

namespace anjuan {

/// The outcomes of 行政处罚法 57.
enum class ProposedOutcome { Penalty, NoPenalty, Withdraw, Refer, Disposition };

template <> struct Options<ProposedOutcome> {
    static constexpr std::array rows{
        Option{"penalty", N_("Penalty")},
        Option{"no-penalty", N_("No penalty")},
        Option{"withdraw", N_("Facts not made out: withdraw")},
        Option{"refer", N_("Refer")},
        Option{"disposition", N_("Order without a penalty")},
    };
};

/// How the discretion is used (行政处罚法 32, 33).
enum class Severity { Lenient, Ordinary, Heavier, Mitigated };

template <> struct Options<Severity> {
    static constexpr std::array rows{
        Option{"lenient", N_("Lenient (within the range)")},
        Option{"ordinary", N_("Ordinary")},
        Option{"heavier", N_("Heavier")},
        Option{"mitigated", N_("Mitigated (below the range)")},
    };
};

/// One kind of penalty with its sum, if it has one.
struct Penalty {
    PenaltyKind kind{};
    std::optional<Money> amount;
    std::string detail;
    std::string party{};    ///< whom it falls on, where there are several; empty: the first
    std::string matter{};   ///< for which, where there are several; empty: that of the filing
};

template <> struct Fields<Penalty> {
    static constexpr std::array rows{
        field<&Penalty::kind>("kind", N_("Kind of penalty"), Need::Must),
        field<&Penalty::amount>("amount", N_("Amount"), Need::May),
        field<&Penalty::detail>("detail", N_("Detail"), Need::May),
        field<&Penalty::party>("party", N_("On which party"), Need::May).oneOf(Among::Parties),
        field<&Penalty::matter>("matter", N_("For which matter"), Need::May).oneOf(Among::Matters),
    };
};

/// The investigation report and its proposal.
struct ConcludeInquiry {
    std::string course;
    std::string characterisation;
    std::string violated;
    std::string basis;
    std::string alsoConsidered;
    std::string tier;
    Severity severity{};
    std::string ground;
    ProposedOutcome outcome{};
    std::vector<Penalty> penalties;
    bool correctionOrdered = false;
    CriminalView criminal{};
    bool complexOrMajor = false;
};

template <> struct Fields<ConcludeInquiry> {
    static constexpr std::array rows{
        field<&ConcludeInquiry::course>("course", N_("Course of the inquiry"), Need::Must).prose(),
        field<&ConcludeInquiry::characterisation>("characterisation", N_("Characterisation"), Need::Must).prose(),
        field<&ConcludeInquiry::violated>("violated", N_("Provision violated"), Need::Must),
        field<&ConcludeInquiry::basis>("basis", N_("Basis of the penalty"), Need::Must),
        field<&ConcludeInquiry::alsoConsidered>("also_considered", N_("Other provisions considered"), Need::May).prose(),
        field<&ConcludeInquiry::tier>("tier", N_("Tier of the discretion standard"), Need::May),
        field<&ConcludeInquiry::severity>("severity", N_("Use of discretion"), Need::Must),
        field<&ConcludeInquiry::ground>("ground", N_("Ground in law"), Need::May).prose(),
        field<&ConcludeInquiry::outcome>("outcome", N_("Outcome proposed"), Need::Must),
        field<&ConcludeInquiry::penalties>("penalties", N_("Penalties proposed"), Need::May),
        field<&ConcludeInquiry::correctionOrdered>("correction_ordered", N_("Correction was ordered"), Need::May),
        field<&ConcludeInquiry::criminal>("criminal", N_("Crime"), Need::Must),
        field<&ConcludeInquiry::complexOrMajor>("complex_or_major", N_("Complicated or major"), Need::May),
    };
};

} // namespace anjuan
