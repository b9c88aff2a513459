// SPDX-License-Identifier: GPL-3.0-or-later
// The parties and the matters of a case, however many: what rules, papers and forms ask alike.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/casefile/CaseFile.h"
#include "core/casefile/facts/Party.h"

namespace anjuan {

/// One matter of the case, as filed or as added later.
struct MatterOfCase {
    std::string matter;   ///< its code in the catalogue
    std::string cause;
    std::optional<Date> conductEndedOn;
};

/// Everybody who is a party on that day: the one that was registered first, then those who were added and have not left.
/// Empty while nobody is registered.
std::vector<RegisterParty> partiesOf(const CaseFile& file, Date on);
/// Their names, joined by 、; that of the lead while nobody is registered.
std::string namesOfParties(const CaseFile& file, Date on);
/// The matter that the case was filed under (or decided on the spot), then those added up to that day.
std::vector<MatterOfCase> mattersOf(const CaseFile& file, Date on);

/// Whether an act or a penalty that names this party concerns the one at `place`; one that names nobody concerns the first.
inline bool concerns(std::string_view named, std::string_view party, std::size_t place)
{
    return named.empty() ? place == 0 : named == party;
}

} // namespace anjuan
