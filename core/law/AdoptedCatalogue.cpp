// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/AdoptedCatalogue.h"

#include <algorithm>

#include "core/base/Json.h"
#include "core/law/Provisions.h"

namespace anjuan {
namespace {

Refusal notAdopted(Message sentence)
{
    Finding finding;
    finding.rule = "R12";
    finding.sentence = std::move(sentence);
    finding.provisions = {provisions::delegatedPower, provisions::noBasisOrSubject};
    finding.advice
        = {N_("Refer the case to the department that holds the power, or have the catalogue corrected"), {}};
    finding.jump = "matter";
    return refuse(Why::Rule, std::move(finding));
}

std::string textAt(const Json& object, const char* name)
{
    const bool there = object.is_object() && object.contains(name) && object[name].is_string();
    return there ? object[name].get<std::string>() : std::string{};
}

Result<AdoptedMatter> readMatter(const Json& row, const std::string& file)
{
    if (row.is_string() && !row.get<std::string>().empty())
        return AdoptedMatter{row.get<std::string>(), {}};
    const auto code = textAt(row, "code");
    if (code.empty())
        return notValid(
            "matters", {N_("%1: each adopted matter is a code, or has \"code\" and \"valid_to\""), {file}});
    AdoptedMatter matter{code, {}};
    const auto day = [&](const char* name, std::optional<Date>& into) {
        if (!row.contains(name) || row[name].is_null())
            return true;
        into = Date::parse(textAt(row, name));
        return into.has_value();
    };
    if (!day("valid_to", matter.validTo))
        return notValid("matters", {N_("%1: the valid_to of the matter %2 is no day; write 2026-11-22"), {file, code}});
    if (!day("valid_from", matter.validFrom))
        return notValid("matters", {N_("%1: the valid_from of the matter %2 is no day; write 2026-11-22"), {file, code}});
    const auto power = fromKey<Power>(row.contains("power") ? textAt(row, "power") : std::string{"delegated"});
    matter.basis = textAt(row, "basis");
    if (!power || (*power == Power::Own && matter.basis.empty()))
        return notValid("matters", {N_("%1: the power of the matter %2 is \"delegated\", or \"own\" with the provision as its \"basis\""), {file, code}});
    matter.power = *power;
    return matter;
}

} // namespace

Result<AdoptedCatalogue> parseAdopted(const Json& object, const std::string& file)
{
    const auto version = textAt(object, "version");
    const auto from = Date::parse(textAt(object, "in_force_from"));
    if (version.empty() || !from)
        return notValid(
            "catalogue", {N_("%1: the adopted catalogue has a \"version\" and the day \"in_force_from\""), {file}});
    if (!object.contains("matters") || !object["matters"].is_array())
        return notValid("matters", {N_("%1: the adopted catalogue lists its \"matters\""), {file}});
    AdoptedCatalogue catalogue{version, *from, {}};
    for (const auto& row : object["matters"]) {
        auto matter = readMatter(row, file);
        if (!matter)
            return std::move(matter).refusal();
        if (std::ranges::find(catalogue.matters, matter->code, &AdoptedMatter::code) != catalogue.matters.end())
            return notValid("matters", {N_("%1: the matter %2 is listed twice"), {file, matter->code}});
        catalogue.matters.push_back(std::move(*matter));
    }
    return catalogue;
}

const AdoptedCatalogue* versionOn(std::span<const AdoptedCatalogue> versions, Date on)
{
    const AdoptedCatalogue* current = nullptr;
    for (const auto& version : versions) {
        if (version.inForceFrom <= on && (!current || current->inForceFrom <= version.inForceFrom))
            current = &version;
    }
    return current;
}

const AdoptedMatter* adoptedRow(std::span<const AdoptedCatalogue> versions, std::string_view code, Date on)
{
    const auto* version = versionOn(versions, on);
    if (!version)
        return nullptr;
    const auto row = std::ranges::find(version->matters, code, &AdoptedMatter::code);
    return row == version->matters.end() ? nullptr : &*row;
}

Result<const Matter*> adopted(
    const Catalogue& catalogue, std::span<const AdoptedCatalogue> versions, std::string_view code, Date on)
{
    const auto* version = versionOn(versions, on);
    if (!version)
        return notAdopted({N_("On %1 no catalogue of matters of this organ was in force"), {on}});
    const auto row = std::ranges::find(version->matters, code, &AdoptedMatter::code);
    if (row == version->matters.end())
        return notAdopted(
            {N_("The matter %1 is not in the catalogue %2 of this organ"), {std::string{code}, version->version}});
    if (row->validFrom && on < *row->validFrom)
        return notAdopted({N_("The matter %1 was not given to this organ yet; its first day is %2"), {std::string{code}, *row->validFrom}});
    if (row->validTo && *row->validTo < on)
        return notAdopted({N_("The matter %1 was taken back from this organ; its last day was %2"),
            {std::string{code}, *row->validTo}});
    return catalogue.find(code, on);
}

} // namespace anjuan
