// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/LawOfOffice.h"

#include "core/base/Json.h"

namespace anjuan {
namespace {

constexpr std::string_view textKey = "setup";

const Json* section(const KeptJson& all, const char* key)
{
    if (!all)
        return nullptr;
    const auto found = all->find(key);
    return found == all->end() || found->is_null() ? nullptr : &*found;
}

/// The office's rows in the shape that the local rules file has.
Result<LocalRules> officeRules(const Setup& setup)
{
    Json file = Json::object();
    file["version"] = setup.version;
    for (const char* key : {"local_rules", "legal_basis_status"}) {
        if (const auto* rows = section(setup.whole, key))
            file[key] = *rows;
    }
    return LocalRules::parse(file.dump(), "setup");
}

} // namespace

NewEntry setupPut(std::string_view json, Date on, const PersonId& by)
{
    return {"setup-put", 1, on, by, Body{{std::string{textKey}, Value{std::string{json}}}}};
}

Setup readSetupOf(const Journal& journal)
{
    const auto entries = journal.read(StreamName{setupStream});
    if (entries.empty() || entries.back().body.empty())
        return {};
    const auto* text = entries.back().body.front().value.as<std::string>();
    auto setup = text ? readSetup(*text) : Result<Setup>{Refusal{}};
    return setup ? std::move(*setup) : Setup{};
}

Result<LawBook> checkedLawOf(const Setup& setup, const LawBook& shipped)
{
    LawBook law = shipped;
    if (const auto* catalogue = section(setup.whole, "catalogue")) {
        auto adopted = parseAdopted(*catalogue, "setup");
        if (!adopted)
            return std::move(adopted).refusal();
        law.adopted = {std::move(*adopted)};
    }
    // Versions that were adopted later, each over what was there before it.
    if (const auto* versions = section(setup.whole, "catalogues"); versions && versions->is_array()) {
        for (const auto& version : *versions) {
            auto adopted = parseAdopted(version, "setup");
            if (!adopted)
                return std::move(adopted).refusal();
            // A version of powers alone brings no rows of matters.
            if (version.contains("csv")) {
                auto matters = Catalogue::parse(version.value("csv", std::string{}), "setup");
                if (!matters)
                    return std::move(matters).refusal();
                law.catalogue = law.catalogue.with(*matters, adopted->inForceFrom);
            }
            law.adopted.push_back(std::move(*adopted));
        }
    }
    if (const auto* told = section(setup.whole, "discretion_standard")) {
        auto standards = parseStandards(*told, "setup");
        if (!standards)
            return std::move(standards).refusal();
        for (const auto& standard : *standards) {
            if (auto within = agrees(standard, law.catalogue); !within)
                return std::move(within).refusal();
        }
        law.standards = std::move(*standards);
    }
    if (setup.whole) {
        auto lists = parseMatterLists(*setup.whole, "setup");
        if (!lists)
            return std::move(lists).refusal();
        law.lists = shipped.lists.with(*lists);
    }
    auto rules = officeRules(setup);
    if (!rules)
        return std::move(rules).refusal();
    law.rules = shipped.rules.with(*rules);
    if (auto open = law.limits.agreesWith(law.rules); !open)
        return std::move(open).refusal();
    return law;
}

LawBook lawOf(const Setup& setup, const LawBook& shipped)
{
    if (setup.organ.name.empty())
        return shipped;
    auto law = checkedLawOf(setup, shipped);
    return law ? std::move(*law) : shipped;
}

} // namespace anjuan
