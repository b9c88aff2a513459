// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "core/base/Field.h"
#include "core/base/Result.h"

namespace anjuan {

/// How a law states the range of a fine. NotSet: the national text leaves the amount to a local regulation.
enum class RangeBasis { Fixed, Percent, Multiple, PerUnit, NotSet, NoFine };
template <> struct Options<RangeBasis> {
    static constexpr std::array rows{Option{"fixed", N_("from … to … yuan")},
        Option{"percent", N_("per cent of an amount")}, Option{"multiple", N_("times an amount")},
        Option{"per-unit", N_("yuan for each unit")}, Option{"not-set", N_("set by a local regulation")},
        Option{"no-fine", N_("no fine")}};
};

/// What a case knows of the thing that the range is measured by: an amount (cost of the building, illegal gains), or
/// a quantity in hundredths (12.5 m² is 1250).
struct FineBase {
    std::optional<Money> amount{};
    std::optional<std::int64_t> quantity{};
};

/// The least and the most, both included.
struct FineLimits {
    Money least = Money::fen(0);
    Money most = Money::fen(0);
    bool contain(Money fine) const { return least <= fine && fine <= most; }
    bool operator==(const FineLimits&) const = default;
};

/// The range of a fine. `min` and `max` are fen (Fixed, PerUnit), hundredths of a per cent, or hundredths of the
/// multiple.
struct FineRange {
    RangeBasis basis = RangeBasis::NoFine;
    std::int64_t min = 0;
    std::int64_t max = 0;
    std::string per{}; ///< what is measured: 建设工程造价的%
    bool operator==(const FineRange&) const = default;
};

/// The range in money. Fractions of a fen are dropped inwards. Refuses when the base is missing or beyond 100 billion
/// yuan, when the national text sets no amount, and where no fine is provided.
Result<FineLimits> limitsOf(const FineRange& range, const FineBase& base);

} // namespace anjuan
