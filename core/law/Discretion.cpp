// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/Discretion.h"

#include <algorithm>
#include <cmath>

#include "core/base/Json.h"
#include "core/law/Provisions.h"

namespace anjuan {
namespace {

std::string textAt(const Json& object, const char* name)
{
    const bool there = object.is_object() && object.contains(name) && object[name].is_string();
    return there ? object[name].get<std::string>() : std::string{};
}

/// A figure with at most two decimals, in hundredths.
std::optional<std::int64_t> hundredths(const Json& row, const char* name)
{
    constexpr double hundred = 100;
    constexpr double most = 1e12;
    constexpr double slack = 1e-6;
    if (!row.contains(name) || !row[name].is_number())
        return std::nullopt;
    const double value = row[name].get<double>() * hundred;
    const bool fits = value >= 0 && value < most && std::abs(value - std::round(value)) < slack * hundred;
    return fits ? std::optional{static_cast<std::int64_t>(std::llround(value))} : std::nullopt;
}

Result<DiscretionTier> readTier(const Json& row, const std::string& file)
{
    DiscretionTier tier{textAt(row, "matter"), textAt(row, "tier"), textAt(row, "condition")};
    if (tier.matter.empty() || tier.tier.empty() || tier.condition.empty())
        return notValid("tiers", {N_("%1: each tier has \"matter\", \"tier\" and \"condition\""), {file}});
    const bool percent = row.contains("percent_from");
    const auto from = hundredths(row, percent ? "percent_from" : "from");
    const auto to = hundredths(row, percent ? "percent_to" : "to");
    if (!from || !to || *to < *from)
        return notValid("tiers",
            {N_("%1: the tier %2 of %3 has no range with at most two decimals"), {file, tier.tier, tier.matter}});
    tier.range = {percent ? RangeBasis::Percent : RangeBasis::Fixed, *from, *to, {}};
    return tier;
}

Refusal outside(const DiscretionTier& tier, std::string_view sentence)
{
    Finding finding;
    finding.rule = "R25";
    finding.sentence = {sentence, {tier.tier, tier.matter}};
    finding.provisions = {provisions::discretionStandard, provisions::kindOrRangeChanged};
    finding.jump = "tiers";
    return refuse(Why::Rule, std::move(finding));
}

} // namespace

std::vector<DiscretionTier> DiscretionStandard::of(std::string_view matter) const
{
    std::vector<DiscretionTier> found;
    for (const auto& tier : tiers) {
        if (tier.matter == matter)
            found.push_back(tier);
    }
    return found;
}

const DiscretionStandard* standardOn(std::span<const DiscretionStandard> standards, Date on)
{
    const DiscretionStandard* found = nullptr;
    for (const auto& standard : standards) {
        if (standard.inForceFrom <= on)
            found = &standard;
    }
    return found;
}

Result<std::vector<DiscretionStandard>> parseStandards(const Json& told, const std::string& file)
{
    std::vector<DiscretionStandard> standards;
    const auto rows = told.is_array() ? told : Json::array({told});
    for (const auto& row : rows) {
        auto standard = parseDiscretion(row, file);
        if (!standard)
            return std::move(standard).refusal();
        standards.push_back(std::move(*standard));
    }
    std::ranges::sort(standards, {}, &DiscretionStandard::inForceFrom);
    const auto twice = std::ranges::adjacent_find(standards, {}, &DiscretionStandard::inForceFrom);
    if (twice != standards.end())
        return notValid("discretion_standard", {N_("%1: two discretion standards are in force from %2"), {file, twice->inForceFrom}});
    return standards;
}

Result<DiscretionStandard> parseDiscretion(const Json& object, const std::string& file)
{
    const auto from = Date::parse(textAt(object, "in_force_from"));
    if (textAt(object, "name").empty() || !from || !object.contains("tiers") || !object["tiers"].is_array())
        return notValid("discretion_standard",
            {N_("%1: the discretion standard has \"name\", \"in_force_from\" and \"tiers\""), {file}});
    DiscretionStandard standard{textAt(object, "name"), *from, {}};
    for (const auto& row : object["tiers"]) {
        auto tier = readTier(row, file);
        if (!tier)
            return std::move(tier).refusal();
        standard.tiers.push_back(std::move(*tier));
    }
    return standard;
}

Result<Done> agrees(const DiscretionStandard& standard, const Catalogue& catalogue)
{
    for (const auto& tier : standard.tiers) {
        const auto matter = catalogue.find(tier.matter);
        if (!matter)
            return matter.refusal();
        const auto& range = (*matter)->range;
        if (range.basis == RangeBasis::NotSet)
            continue;
        if (range.basis != tier.range.basis)
            return outside(tier, N_("The tier %1 of %2 is measured otherwise than the matter"));
        if (tier.range.min < range.min || tier.range.max > range.max)
            return outside(tier, N_("The tier %1 of %2 leaves the range that the law sets"));
    }
    return Done{};
}

} // namespace anjuan
