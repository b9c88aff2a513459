// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/Spread.h"

#include <algorithm>

namespace anjuan {
namespace {

/// The value at `quarters` quarters of the way from the first to the last.
Money at(const std::vector<Money>& sorted, std::size_t quarters)
{
    constexpr std::size_t four = 4;
    const auto place = (sorted.size() - 1) * quarters;
    const auto below = sorted[place / four];
    const auto rest = static_cast<std::int64_t>(place % four);
    if (rest == 0)
        return below;
    const auto step = sorted[place / four + 1].fen() - below.fen();
    constexpr std::int64_t parts = 4;
    return Money::fen(below.fen() + step / parts * rest + step % parts * rest / parts);
}

} // namespace

std::optional<Spread> spreadOf(std::vector<Money> fines)
{
    if (fines.empty())
        return std::nullopt;
    std::ranges::sort(fines);
    return Spread{static_cast<std::int64_t>(fines.size()), fines.front(), at(fines, 1), at(fines, 2), at(fines, 3),
        fines.back()};
}

Standing standingOf(Money fine, const Spread& spread)
{
    Standing standing;
    if (fine < spread.lowerQuartile)
        standing = {Lies::Below, spread.lowerQuartile - fine, 0};
    else if (fine > spread.upperQuartile)
        standing = {Lies::Above, fine - spread.upperQuartile, 0};
    constexpr std::int64_t hundred = 100;
    if (const auto median = spread.median.fen(); median > 0)
        standing.percentOfMedian
            = (standing.by.fen() / median) * hundred + (standing.by.fen() % median * hundred + median / 2) / median;
    return standing;
}

} // namespace anjuan
