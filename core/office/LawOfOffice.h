// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile/Circumstances.h"
#include "core/office/Journal.h"

namespace anjuan {

/// The stream that holds the versions of the office's set-up.
inline constexpr std::string_view setupStream = "office/rules";

/// The entry that puts a set-up in force. The text is kept as it was given.
NewEntry setupPut(std::string_view json, Date on, const PersonId& by);
/// The set-up in force; an empty one in a store that has none yet.
Setup readSetupOf(const Journal& journal);
/// The law as shipped with the office's catalogue, tiers and local rules over it. A set-up that was refused at
/// set-up time never gets here; what cannot be read leaves the shipped data in place.
LawBook lawOf(const Setup& setup, const LawBook& shipped);
/// The same, naming what cannot be read: used when a set-up is put in force.
Result<LawBook> checkedLawOf(const Setup& setup, const LawBook& shipped);

} // namespace anjuan
