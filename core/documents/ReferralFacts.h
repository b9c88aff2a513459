// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/casefile/Circumstances.h"
#include "core/documents/FactTree.h"
#include "core/referral/Referral.h"

namespace anjuan {

/// What a paper of a referral is filled from. Everything outlives the call.
struct ReferralPaper {
    const ReferralFile& file;
    const ReferralStep& step; ///< that makes the paper
    const Circumstances& now;
    std::string number; ///< of the paper itself; empty when no register numbers it
    bool practice = false;
};

/// The chase letter (催办函): what was sent when, which day has gone by and for how long.
FactTree chaseFacts(const ReferralPaper& paper);
/// Our receipt (回执) for a letter that came in, filled with the answer of the step.
FactTree receiptFacts(const ReferralPaper& paper);

} // namespace anjuan
