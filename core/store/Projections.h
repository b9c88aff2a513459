// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/office/Derived.h"
#include "core/store/SecretKey.h"

namespace anjuan {

class Statements;

/// Replaces the derived rows of the cases that `rows` names. Personal search texts go in as keyed hashes, or not at
/// all without the key. Runs inside the caller's transaction.
void replaceDerived(Statements& sql, const DerivedRows& rows, const SecretKey* termsKey);

/// A case whose derived rows are not as they were written; nothing when all are.
std::optional<std::string> firstChangedDerived(Statements& sql);

/// Whether the open limits of each day are as many as are counted for it (schema 0004).
bool areDaysCounted(Statements& sql);

/// Empties every derived table. Runs inside the caller's transaction.
void clearDerived(Statements& sql);

/// How absent days are kept: after every day, so that sorting by due day needs no second key.
inline constexpr const char* noDue = "9999-12-31";
/// How an absent amount is kept.
inline constexpr long long noAmount = -1;

} // namespace anjuan
