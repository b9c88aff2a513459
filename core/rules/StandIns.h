// SPDX-License-Identifier: GPL-3.0-or-later
// Findings that say something only about a stand-in: a case retold from a public paper states some facts and leaves
// the rest to stand-ins (ActHead::supplied), and what rests on these says nothing about the case.
#pragma once
#include "core/rules/Rule.h"

namespace anjuan {

/// In ActHead::supplied: the act as a whole is a stand-in. Beside the fields of the act `supplied` may name
/// `occurred_on`, `officers`, `by` and `signatures`.
inline constexpr std::string_view wholeAct = "*";

/// Whether the finding rests on a stand-in: the act it is about is one as a whole, the field or entry it points to
/// was supplied, or one of the facts that its rule reads was (the table in StandIns.cpp). In doubt it rests on one.
bool restsOnSupplied(const CaseFile& file, const Located& located);

/// The findings that rest on stated facts only, in the same order.
std::vector<Located> onStatedFacts(const CaseFile& file, std::vector<Located> findings);

} // namespace anjuan
