// SPDX-License-Identifier: GPL-3.0-or-later
// What several rules ask about a penalty and the matter; for core/rules only.
#pragma once
#include <optional>

#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Party.h"
#include "core/rules/Rule.h"

namespace anjuan::rules {

/// The matter the case was filed under; nullptr when there is none or the catalogue does not know it.
const Matter* matterOf(const Scrutiny& look);
/// From which sum on a fine or confiscation gives this party the right to a hearing (行政处罚法 63; local rule).
std::optional<Money> hearingThreshold(const Scrutiny& look);
/// Whether the penalties are such that a hearing must be offered; several fines are summed.
bool meetsHearingThreshold(const Scrutiny& look, const std::vector<Penalty>& penalties);
/// Whether one of them is of a kind that carries the right to a hearing whatever the sum (items 3 and 4).
bool carriesHearing(const std::vector<Penalty>& penalties);
/// How many responsible heads a collective discussion needs (local rule).
std::int64_t minimumHeads(const Scrutiny& look);
/// The penalties of a notice or a decision.
const std::vector<Penalty>& penaltiesOf(const FiledAct& act);
/// The sum of the penalties of this kind; nothing stated counts as none.
Money sumOf(const std::vector<Penalty>& penalties, PenaltyKind kind);
/// Whole years of a natural person on the day on which the act ended; nothing when either day is not known.
std::optional<int> ageAtConduct(const CaseFile& file);
/// As what kind of subject the law treats the party.
SubjectKind subjectOf(PartyKind kind);

} // namespace anjuan::rules
