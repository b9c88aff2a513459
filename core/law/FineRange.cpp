// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/FineRange.h"

namespace anjuan {
namespace {

/// Keeps every product below the range of 64 bits.
constexpr std::int64_t largestBase = 10'000'000'000'000;
constexpr std::int64_t largestFactor = 100'000;

Result<FineLimits> scaled(const FineRange& range, std::int64_t base, std::int64_t divisor, std::string field)
{
    if (base < 0 || base > largestBase || range.min > largestFactor * 100 || range.max > largestFactor * 100)
        return notValid(
            std::move(field), {N_("the figure by which the fine is measured (%1) is out of bounds"), {range.per}});
    const auto least = (base / divisor) * range.min + ((base % divisor) * range.min + divisor - 1) / divisor;
    const auto most = (base / divisor) * range.max + (base % divisor) * range.max / divisor;
    return FineLimits{Money::fen(least), Money::fen(most)};
}

} // namespace

Result<FineLimits> limitsOf(const FineRange& range, const FineBase& base)
{
    constexpr std::int64_t hundredth = 100;
    switch (range.basis) {
    case RangeBasis::Fixed:
        return FineLimits{Money::fen(range.min), Money::fen(range.max)};
    case RangeBasis::Percent:
    case RangeBasis::Multiple:
        if (!base.amount)
            return notValid(
                "base_amount", {N_("the fine is measured by an amount; enter it first: %1"), {range.per}});
        return scaled(range, base.amount->fen(),
            range.basis == RangeBasis::Percent ? hundredth * hundredth : hundredth, "base_amount");
    case RangeBasis::PerUnit:
        if (!base.quantity)
            return notValid(
                "base_quantity", {N_("the fine is measured by a quantity; enter it first: %1"), {range.per}});
        return scaled(range, *base.quantity, hundredth, "base_quantity");
    case RangeBasis::NotSet:
        return notValid("local_basis",
            {N_("the national text sets no amount; a provincial or municipal regulation must be named first"), {}});
    case RangeBasis::NoFine:
        break;
    }
    return notValid("fine", {N_("the article provides no fine"), {}});
}

} // namespace anjuan
