// SPDX-License-Identifier: GPL-3.0-or-later
// What several rules ask about a penalty and the matter; for core/rules only.
#pragma once
#include <optional>

#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Party.h"
#include "core/rules/Rule.h"

namespace anjuan::rules {

/// What falls on one party for one matter.
struct Share {
    RegisterParty party;          ///< without a name while nobody is registered
    const Matter* matter = nullptr;  ///< nullptr when the catalogue does not know it
    bool isFirstMatter = true;    ///< whether it is the matter of the filing
    std::vector<Penalty> penalties;
};

/// The parties of the case on the day of the act; one without a name while nobody is registered.
std::vector<RegisterParty> partiesOf(const Scrutiny& look);
/// The penalties that fall on the party at `place` among them.
std::vector<Penalty> fallingOn(const std::vector<Penalty>& penalties, const RegisterParty& party, std::size_t place);
/// The penalties by party and matter; a share without penalties is not among them.
std::vector<Share> sharesOf(const Scrutiny& look, const std::vector<Penalty>& penalties);
/// The matter the case was filed under; nullptr when there is none or the catalogue does not know it.
const Matter* matterOf(const Scrutiny& look);
/// From which sum on a fine or confiscation gives this party the right to a hearing (行政处罚法 63; local rule).
std::optional<Money> hearingThreshold(const Scrutiny& look, PartyKind party);
/// The first of the parties for whom the penalties are such that a hearing must be offered; nothing when there is none.
std::optional<RegisterParty> whoMayBeHeard(const Scrutiny& look, const std::vector<Penalty>& penalties);
/// Whether the penalties are such that a hearing must be offered; several fines on one party are summed.
bool meetsHearingThreshold(const Scrutiny& look, const std::vector<Penalty>& penalties);
/// Whether one of them is of a kind that carries the right to a hearing whatever the sum (items 3 and 4).
bool carriesHearing(const std::vector<Penalty>& penalties);
/// How many responsible heads a collective discussion needs (local rule).
std::int64_t minimumHeads(const Scrutiny& look);
/// The penalties of a notice or a decision.
const std::vector<Penalty>& penaltiesOf(const FiledAct& act);
/// The sum of the penalties of this kind; nothing stated counts as none.
Money sumOf(const std::vector<Penalty>& penalties, PenaltyKind kind);
/// Whole years of this party on the day on which the act ended; nothing when either day is not known.
std::optional<int> ageAtConduct(const RegisterParty& party, const CaseFile& file);
/// The same of the party that was registered first.
std::optional<int> ageAtConduct(const CaseFile& file);
/// On which provision a decision not to penalise rests: 行政处罚法 30, 31, 33, 36, 57.
Provision provisionOf(NoPenaltyGround ground);
/// As what kind of subject the law treats the party.
SubjectKind subjectOf(PartyKind kind);

} // namespace anjuan::rules
