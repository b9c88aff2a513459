// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <vector>

#include "core/base/JsonForward.h"
#include "core/base/Result.h"
#include "core/law/Catalogue.h"

namespace anjuan {

/// Whether the power was given to the organ (赋权), or a law names the organ itself.
enum class Power { Delegated, Own };
template <> struct Options<Power> {
    static constexpr std::array rows{Option{"delegated", N_("delegated to the organ")}, Option{"own", N_("the organ's own by law")}};
};

struct AdoptedMatter {
    std::string code;
    std::optional<Date> validTo{}; ///< the last day, where the power was taken back
    std::optional<Date> validFrom{}; ///< the first day, where the power was given later than the version begins
    Power power = Power::Delegated;
    std::string basis{}; ///< the provision or the document that gives the power; an own one always has it
    bool operator==(const AdoptedMatter&) const = default;
};

/// The published list of matters that the organ may use in its own name (行政处罚法 24). A new version replaces the
/// whole of the older one from its first day.
struct AdoptedCatalogue {
    std::string version;
    Date inForceFrom;
    std::vector<AdoptedMatter> matters;
};

/// Reads `{"version", "in_force_from", "matters": ["HB003", {"code": "RQ001", "valid_to": "2026-06-30"},
/// {"code": "GH003", "power": "own", "basis": "城乡规划法第六十五条"}]}`; a row may also have "valid_from".
Result<AdoptedCatalogue> parseAdopted(const Json& object, const std::string& file);

/// The matter, when the version in force on that day holds it. Refuses (rule R12) when none is in force yet, the code
/// is not in it, was not given yet, or was taken back.
Result<const Matter*> adopted(
    const Catalogue& catalogue, std::span<const AdoptedCatalogue> versions, std::string_view code, Date on);

/// The row of the matter in the version in force on that day, whatever its own days; null when there is none.
const AdoptedMatter* adoptedRow(std::span<const AdoptedCatalogue> versions, std::string_view code, Date on);

/// The version in force on a day; null before the first.
const AdoptedCatalogue* versionOn(std::span<const AdoptedCatalogue> versions, Date on);

} // namespace anjuan
