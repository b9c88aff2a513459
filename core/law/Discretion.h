// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <vector>

#include "core/base/JsonForward.h"
#include "core/base/Result.h"
#include "core/law/Catalogue.h"

namespace anjuan {

/// One tier of the discretion standard (行政处罚法 34): within it the fine of a matter lies when the condition is
/// met.
struct DiscretionTier {
    std::string matter;
    std::string tier; ///< 从轻, 一般, 从重
    std::string condition;
    FineRange range{}; ///< Fixed, or Percent with the matter's base
    Result<FineLimits> limits(const FineBase& base = {}) const { return limitsOf(range, base); }
};

struct DiscretionStandard {
    std::string name;
    Date inForceFrom;
    std::vector<DiscretionTier> tiers;
    std::vector<DiscretionTier> of(std::string_view matter) const;
};

/// The standard in force on that day, among versions in the order of their first days; null before the first.
const DiscretionStandard* standardOn(std::span<const DiscretionStandard> standards, Date on);

/// Reads the office's `discretion_standard`, one object or a list of versions; in the order of their first days. Refuses two
/// with the same first day.
Result<std::vector<DiscretionStandard>> parseStandards(const Json& told, const std::string& file);

/// Reads the office's `discretion_standard`: name, in_force_from, tiers with from/to in yuan or
/// percent_from/percent_to.
Result<DiscretionStandard> parseDiscretion(const Json& object, const std::string& file);

/// Refuses a tier of a matter that the catalogue does not know, or that leaves the range of its matter.
Result<Done> agrees(const DiscretionStandard& standard, const Catalogue& catalogue);

} // namespace anjuan
