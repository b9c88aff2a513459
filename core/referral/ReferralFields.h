// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include "core/referral/Referral.h"

namespace anjuan {

/// The fields of ReferralStep that this act asks for, each called by what it means there ("Signed for by", "Reason").
/// Keys, readers and writers are those of the one table.
std::span<const FieldRow> fieldsOf(ReferralAct act, ReferralDirection direction);

/// The fields of ReferralLetter that a letter which came in has.
std::span<const FieldRow> fieldsOfIncomingLetter();

} // namespace anjuan
