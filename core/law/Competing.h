// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/law/Catalogue.h"
#include "core/law/MatterLists.h"

namespace anjuan {

/// How it is known that a matter meets another.
enum class MeetsBy { Listed, SameProvision };

/// Another matter that the same act may break (行政处罚法 29). `matter` lives as long as the catalogue.
struct Competitor {
    const Matter* matter = nullptr;
    MeetsBy by = MeetsBy::Listed;
    std::string note; ///< of the list, when it is listed
    std::optional<FineLimits> range{}; ///< nothing where the national text or a figure that is missing leaves it open
};

/// The matters in force on a day that meet `matter`: those of the lists, and those of another article that name the
/// very same provision as violated. Matters for another kind of party, and those without a fine, are left out.
std::vector<Competitor> competitorsOf(const Catalogue& catalogue, const MatterLists& lists, const Matter& matter,
    SubjectKind party, Date on, const FineBase& base = {});

} // namespace anjuan
