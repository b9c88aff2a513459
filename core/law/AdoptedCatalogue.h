// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <vector>

#include "core/base/JsonForward.h"
#include "core/base/Result.h"
#include "core/law/Catalogue.h"

namespace anjuan {

struct AdoptedMatter {
    std::string code;
    std::optional<Date> validTo{}; ///< the last day, where the power was taken back
};

/// The published list of matters that the organ may use in its own name (行政处罚法 24). A new version replaces the
/// whole of the older one from its first day.
struct AdoptedCatalogue {
    std::string version;
    Date inForceFrom;
    std::vector<AdoptedMatter> matters;
};

/// Reads `{"version", "in_force_from", "matters": ["HB003", {"code": "RQ001", "valid_to": "2026-06-30"}]}`.
Result<AdoptedCatalogue> parseAdopted(const Json& object, const std::string& file);

/// The matter, when the version in force on that day holds it. Refuses (rule R12) when none is in force yet, the code
/// is not in it, or was taken back.
Result<const Matter*> adopted(
    const Catalogue& catalogue, std::span<const AdoptedCatalogue> versions, std::string_view code, Date on);

/// The version in force on a day; null before the first.
const AdoptedCatalogue* versionOn(std::span<const AdoptedCatalogue> versions, Date on);

} // namespace anjuan
