// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "core/base/Money.h"

namespace anjuan::rules {

/// The sums of money that a text names in figures: 6000元, 6,000.50元, 1.2万元. What is no amount is passed over.
std::vector<Money> amountsIn(std::string_view text);

} // namespace anjuan::rules
