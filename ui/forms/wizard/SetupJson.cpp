// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/wizard/SetupJson.h"
#include "core/base/Json.h"

#include <algorithm>
#include <array>

namespace anjuan {
namespace {

struct Place {
    const char* key;
    const char* part;
};

constexpr std::array unitPlaces{
    Place{"name", "organ"}, Place{"short_for_numbers", "organ"}, Place{"kind", "organ"}, Place{"region_code", "organ"},
    Place{"uscc", "organ"}, Place{"address", "organ"}, Place{"phone", "organ"}, Place{"case_unit", "organ"},
    Place{"reconsideration_organ", "remedy"}, Place{"reconsideration_address", "remedy"}, Place{"court", "remedy"},
    Place{"enforcement_court", "remedy"}, Place{"collecting_bank", "payment"}, Place{"account_name", "payment"},
    Place{"account_no", "payment"}};

constexpr std::array numberPlaces{Place{"pattern", "numbering"}, Place{"padding", "numbering"}, Place{"with_di", "numbering"}};

constexpr std::array administrators{"系统管理员", "安全管理员", "审计管理员"};

constexpr std::int64_t fenOfYuan = 100;

/// Local rule and field of the page.
constexpr std::array thresholds{Place{"hearing_threshold_natural_person", "hearing_person_fen"},
                                Place{"hearing_threshold_organisation", "hearing_organisation_fen"}};

void putRule(Json& setup, const char* key, std::int64_t yuan, const std::string& basis)
{
    auto& rules = setup["local_rules"];
    if (!rules.is_array())
        rules = Json::array();
    auto found = std::find_if(rules.begin(), rules.end(), [&](const Json& rule) { return rule.value("key", "") == key; });
    if (found == rules.end())
        found = rules.insert(rules.end(), Json{{"key", key}});
    (*found)["value"] = yuan;
    (*found)["inclusive"] = true;
    (*found)["unit"] = "元";
    (*found)["basis"] = basis;
    (*found)["to_confirm"] = false;
}

template <class Places>
void put(const Places& places, Json& setup, const Json& facts)
{
    for (const auto& [key, part] : places) {
        if (facts.contains(key))
            setup[part][key] = facts[key];
        else if (setup.contains(part))
            setup[part].erase(key);
    }
}

template <class Places>
Json take(const Places& places, const Json& setup)
{
    Json facts = Json::object();
    for (const auto& [key, part] : places) {
        if (setup.contains(part) && setup[part].contains(key))
            facts[key] = setup[part][key];
    }
    return facts;
}

Json certificateOf(const Json& row, const Json& setup)
{
    if (!row.contains("certificate_no"))
        return nullptr;
    Json certificate{{"no", row["certificate_no"]}};
    for (const auto* key : {"valid_from", "valid_to"}) {
        if (row.contains(key))
            certificate[key] = row[key];
    }
    certificate["organ"] = setup["organ"].value("name", "");
    return certificate;
}

void appendPeople(Json& rows, const Json& setup, const char* part)
{
    if (!setup.contains(part))
        return;
    for (const auto& person : setup[part]) {
        Json row = Json::object();
        for (const auto* key : {"login", "name", "role", "post", "password"}) {
            if (person.contains(key))
                row[key] = person[key];
        }
        if (person.contains("certificate") && person["certificate"].is_object()) {
            const auto& certificate = person["certificate"];
            row["certificate_no"] = certificate.value("no", "");
            row["valid_from"] = certificate.value("valid_from", "");
            row["valid_to"] = certificate.value("valid_to", "");
        }
        rows.push_back(std::move(row));
    }
}

/// Tables write an empty cell as null; a person's row leaves it out.
Json withoutNulls(const Json& row)
{
    Json kept = Json::object();
    for (const auto& [key, value] : row.items()) {
        if (!value.is_null())
            kept[key] = value;
    }
    return kept;
}

} // namespace

void putUnit(Json& setup, const Json& facts)
{
    put(unitPlaces, setup, facts);
    if (!setup["remedy"].contains("enforcement_court") && setup["remedy"].contains("court"))
        setup["remedy"]["enforcement_court"] = setup["remedy"]["court"];
}

Json unitFacts(const Json& setup)
{
    return take(unitPlaces, setup);
}

void putNumbers(Json& setup, const Json& facts)
{
    put(numberPlaces, setup, facts);
    Json titles = Json::object();
    Json last = Json::object();
    for (const auto& row : facts.value("registers", Json::array())) {
        const auto code = row.value("code", "");
        titles[code] = row.value("title", "");
        if (row.contains("last_used") && row["last_used"].is_number())
            last[code] = row["last_used"];
    }
    setup["numbering"]["registers"] = std::move(titles);
    setup["numbering"]["last_used"] = std::move(last);
}

Json numberFacts(const Json& setup)
{
    auto facts = take(numberPlaces, setup);
    if (!setup.contains("numbering") || !setup["numbering"].contains("registers"))
        return facts;
    const auto& numbering = setup["numbering"];
    const auto last = numbering.value("last_used", Json::object());
    facts["registers"] = Json::array();
    for (const auto& [code, title] : numbering["registers"].items()) {
        Json row{{"code", code}, {"title", title}};
        if (last.contains(code))
            row["last_used"] = last[code];
        facts["registers"].push_back(std::move(row));
    }
    return facts;
}

void putCatalogue(Json& setup, const Json& facts, const std::vector<std::string>& codes)
{
    if (!facts.contains("version") || !facts.contains("in_force_from"))
        return;
    auto& catalogue = setup["catalogue"];
    catalogue["version"] = facts["version"];
    catalogue["in_force_from"] = facts["in_force_from"];
    catalogue["basis"] = facts.value("basis", "");
    catalogue["checked"] = facts.value("confirmed", false);
    catalogue["matters"] = codes;
    for (const auto& [key, part] : thresholds) {
        if (facts.contains(part))
            putRule(setup, key, facts[part].get<std::int64_t>() / fenOfYuan, facts.value("hearing_basis", ""));
    }
}

Json catalogueFacts(const Json& setup)
{
    Json facts = Json::object();
    if (const auto catalogue = setup.find("catalogue"); catalogue != setup.end()) {
        for (const char* key : {"version", "in_force_from", "basis"}) {
            if (const auto text = catalogue->value(key, ""); !text.empty())
                facts[key] = text;
        }
        if (catalogue->contains("checked"))
            facts["confirmed"] = (*catalogue)["checked"];
    }
    for (const auto& rule : setup.value("local_rules", Json::array())) {
        for (const auto& [key, part] : thresholds) {
            if (rule.value("key", "") != key)
                continue;
            facts[part] = rule.value("value", std::int64_t{0}) * fenOfYuan;
            if (const auto basis = rule.value("basis", ""); !basis.empty())
                facts["hearing_basis"] = basis;
        }
    }
    return facts;
}

std::optional<std::vector<std::string>> adoptedCodes(const Json& setup)
{
    const auto catalogue = setup.find("catalogue");
    if (catalogue == setup.end() || !catalogue->contains("matters"))
        return std::nullopt;
    std::vector<std::string> codes;
    for (const auto& row : (*catalogue)["matters"])
        codes.push_back(row.is_string() ? row.get<std::string>() : row.value("code", ""));
    return codes;
}

void putPeople(Json& setup, const Json& facts)
{
    setup["people"] = Json::array();
    setup["administrators"] = Json::array();
    for (const auto& given : facts.value("people", Json::array())) {
        const auto row = withoutNulls(given);
        Json person = Json::object();
        for (const auto* key : {"login", "name", "role", "post"}) {
            if (row.contains(key))
                person[key] = row[key];
        }
        const auto role = row.value("role", "");
        const bool administers = std::find(administrators.begin(), administrators.end(), role) != administrators.end();
        if (!administers)
            person["certificate"] = certificateOf(row, setup);
        person["password"] = row.value("password", "");
        setup[administers ? "administrators" : "people"].push_back(std::move(person));
    }
}

Json peopleFacts(const Json& setup)
{
    Json rows = Json::array();
    appendPeople(rows, setup, "people");
    appendPeople(rows, setup, "administrators");
    return {{"people", std::move(rows)}};
}

} // namespace anjuan
