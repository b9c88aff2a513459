// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <span>

#include "core/base/Provision.h"
#include "core/referral/Referral.h"

namespace anjuan {

/// One row of a referral's procedure: from where, to where, and what the step must say.
struct ReferralMove {
    ReferralAct act;
    std::array<std::optional<ReferralState>, 5> from;
    std::optional<ReferralState> to; ///< nothing: it stays where it is
    bool needsText;
    bool needsLines;
};

/// The whole procedure, one row an act.
std::span<const ReferralMove> referralMoves();
const ReferralMove& moveOf(ReferralAct act);
bool leadsFrom(const ReferralMove& move, ReferralState state);
/// The acts open from this state.
std::vector<ReferralAct> actsFrom(ReferralState state);
/// Whether the act belongs to letters of this direction: only ours are sent and chased, only theirs come in again.
bool isOf(ReferralAct act, ReferralState state, ReferralDirection direction);
/// Whether the act fits what this referral is and what came before it: only the police are asked again, uphold, are handed
/// goods and pass a case on (国务院令310号 7, 9, 12), and only then file what they refused or are chased for it.
bool fits(const ReferralFile& file, ReferralAct act);
/// The acts open to this referral now.
std::vector<ReferralAct> actsOf(const ReferralFile& file);

} // namespace anjuan
