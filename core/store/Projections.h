// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/office/Derived.h"
#include "core/store/SecretKey.h"

namespace soci {
class session;
}

namespace anjuan {

/// Replaces the derived rows of the cases that `rows` names. Personal search texts go in as keyed hashes, or not at all
/// without the key. Runs inside the caller's transaction.
void replaceDerived(soci::session& sql, const DerivedRows& rows, const std::optional<SecretKey>& termsKey);

/// Empties every derived table. Runs inside the caller's transaction.
void clearDerived(soci::session& sql);

/// How absent days are kept: after every day, so that sorting by due day needs no second key.
inline constexpr const char* noDue = "9999-12-31";
/// How an absent amount is kept.
inline constexpr long long noAmount = -1;

} // namespace anjuan
