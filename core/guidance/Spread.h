// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/Money.h"

namespace anjuan {

/// How the fines of earlier cases lie. The quartiles are taken by linear interpolation between neighbours and rounded
/// down to a fen; with one fine all five are that fine.
struct Spread {
    std::int64_t count = 0;
    Money least = Money::fen(0);
    Money lowerQuartile = Money::fen(0);
    Money median = Money::fen(0);
    Money upperQuartile = Money::fen(0);
    Money most = Money::fen(0);
    bool operator==(const Spread&) const = default;
};

/// Nothing when there are no fines. Sorts a copy: n log n.
std::optional<Spread> spreadOf(std::vector<Money> fines);

enum class Lies { Below, Within, Above };

/// Where a fine lies among earlier ones: beyond a quartile by how much, in money and in whole per cent of the median
/// (rounded; 0 when the median is 0).
struct Standing {
    Lies where = Lies::Within;
    Money by = Money::fen(0);
    std::int64_t percentOfMedian = 0;
    bool operator==(const Standing&) const = default;
};
Standing standingOf(Money fine, const Spread& spread);

} // namespace anjuan
