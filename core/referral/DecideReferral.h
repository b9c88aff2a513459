// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <vector>

#include "core/base/Result.h"
#include "core/referral/Referral.h"

namespace anjuan {

/// What a decision on a referral looks at beside its file.
struct ReferralCircumstances {
    PersonId actor;
    Date today;
    bool isHead = false; ///< the actor is a responsible head of the organ (负责人)
    bool isPrincipalHead = false; ///< the principal head, or who presides over the work (正职, 主持工作的负责人)
    std::function<Date(Date)> replyDue; ///< when the answer to a letter that was sent then and names no day is due
};

/// Refuses: an act not open from the state; a criminal referral approved or declined by anybody but the principal
/// head (R11, 国务院令310号5条); the drafter approving; a criminal referral without two officers, their report or its
/// papers (310号5、6条); a day in the future or before the step before.
Result<std::vector<ReferralEvent>> decide(
    const ReferralFile& file, const ReferralCommand& command, const ReferralCircumstances& now);

} // namespace anjuan
