// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Money.h"
#include "core/law/LocalRules.h"

namespace anjuan {

/// 行政处罚法 51: the highest fine that may be decided on the spot.
inline constexpr Money onTheSpotFinePerson = Money::yuan(200);
inline constexpr Money onTheSpotFineOrganisation = Money::yuan(3000);
/// 行政处罚法 68: up to this fine the officers may collect it on the spot.
inline constexpr Money cashOnTheSpotLimit = Money::yuan(100);

/// The limit of 行政处罚法 51 for that party; how an individual business counts is a local rule.
Result<Money> onTheSpotLimit(SubjectKind party, const LocalRules& rules, Date on);

/// 行政处罚法 72: three per cent of the fine for each day of delay, never more than the fine. `daysLate` are the days
/// after the last day of payment, without those of a reconsideration or a lawsuit (73); none for 0 or less.
Money surcharge(Money fine, int daysLate);

} // namespace anjuan
