// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/CaseText.h"
#include "core/office/Referrals.h"

namespace anjuan {

Printout printReferral(const ReferralView& view, Date today);
Printout printReferrals(const std::vector<ReferralView>& views, Date today);

} // namespace anjuan
