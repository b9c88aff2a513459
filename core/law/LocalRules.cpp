// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the file and finding rows; what the rows mean is in LocalRuleValues.cpp.
#include "core/law/LocalRules.h"
#include "core/base/Json.h"

#include <algorithm>

namespace anjuan {
namespace {

Refusal broken(const std::string& file, const std::string& key, std::string_view sentence)
{
    return notValid(key, {sentence, {file, key}});
}

std::string textAt(const Json& row, const char* name)
{
    const auto found = row.find(name);
    return found != row.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

Result<std::optional<Date>> dayAt(const Json& row, const char* name, const std::string& file, const std::string& key)
{
    const auto found = row.find(name);
    if (found == row.end() || found->is_null())
        return std::optional<Date>{};
    const auto day = found->is_string() ? Date::parse(found->get<std::string>()) : std::nullopt;
    if (!day)
        return broken(
            file, key, N_("%1: the local rule %2 has a valid_from or valid_to that is no day; write 2026-11-22"));
    return day;
}

Result<LocalRule> readRule(const Json& row, const std::string& file)
{
    if (!row.is_object() || textAt(row, "key").empty())
        return notValid("key", {N_("%1: each local rule has a \"key\""), {file}});
    LocalRule rule;
    rule.key = textAt(row, "key");
    rule.limit = textAt(row, "limit");
    rule.unit = textAt(row, "unit");
    rule.basis = textAt(row, "basis");
    rule.file = file;
    if (!row.contains("value"))
        return broken(file, rule.key, N_("%1: the local rule %2 has no \"value\""));
    const auto verified = textAt(row, "verified");
    const auto known = fromKey<Footing>(verified.empty() ? "no" : verified);
    if (!known)
        return broken(file, rule.key, N_("%1: the local rule %2 is verified by \"statute\", \"page\" or \"no\""));
    rule.verified = *known;
    rule.toConfirm = row.contains("to_confirm") && row["to_confirm"] == true;
    auto from = dayAt(row, "valid_from", file, rule.key);
    if (!from)
        return std::move(from).refusal();
    auto to = dayAt(row, "valid_to", file, rule.key);
    if (!to)
        return std::move(to).refusal();
    rule.inForce = {*from, *to};
    rule.body = std::make_shared<const Json>(row);
    return rule;
}

/// The lists that switch something: each row is a text, or an object with "what" and perhaps "matter".
Result<Done> readSwitches(LocalRule& rule)
{
    if (rule.key != "sector_limits" && rule.key != "sector_exclusions" && rule.key != "rules_switched_off")
        return Done{};
    const auto& value = (*rule.body)["value"];
    for (const auto& row : value.is_array() ? value : Json::array({Json{}})) {
        const auto what = row.is_string() ? row.get<std::string>() : row.is_object() ? textAt(row, "what") : std::string{};
        if (what.empty())
            return broken(rule.file, rule.key, N_("%1: each row of the local rule %2 is a text, or has \"what\" and \"matter\""));
        rule.switches.push_back({what, row.is_object() ? textAt(row, "matter") : std::string{}});
    }
    return Done{};
}

Result<Done> readRules(const Json& list, const std::string& file, std::vector<LocalRule>& rules)
{
    for (const auto& row : list) {
        auto rule = readRule(row, file);
        if (!rule)
            return std::move(rule).refusal();
        const bool twice = std::ranges::any_of(
            rules, [&](const LocalRule& r) { return r.key == rule->key && overlap(r.inForce, rule->inForce); });
        if (twice)
            return broken(file, rule->key, N_("%1: the local rule %2 stands there twice for the same days"));
        if (auto read = readSwitches(*rule); !read)
            return read;
        rules.push_back(std::move(*rule));
    }
    return Done{};
}

std::vector<std::string> splitNames(const std::string& text)
{
    constexpr std::string_view comma = "、";
    std::vector<std::string> names;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(comma, at), text.size());
        names.push_back(text.substr(at, end - at));
        at = end + comma.size();
    }
    return names;
}

Result<Done> readLaws(const Json& list, const std::string& file, std::vector<LawStatus>& laws)
{
    if (!list.is_array())
        return broken(file, "legal_basis_status", N_("%1: %2 is a list of rows, each an object"));
    for (const auto& row : list) {
        if (!row.is_object() || textAt(row, "law").empty() || textAt(row, "show").empty())
            return broken(file, "legal_basis_status", N_("%1: each row of %2 has \"law\" and \"show\""));
        laws.push_back({splitNames(textAt(row, "law")), textAt(row, "show")});
    }
    return Done{};
}

} // namespace

Result<LocalRules> LocalRules::parse(std::string_view json, const std::string& file)
{
    auto parsed = parseJson(json, file);
    if (!parsed)
        return std::move(parsed).refusal();
    const Json document = std::move(parsed).value();
    if (!document.is_object() || !document.contains("local_rules") || !document["local_rules"].is_array())
        return notValid(file, {N_("%1 holds no \"local_rules\""), {file}});
    LocalRules rules;
    rules.m_file = file;
    rules.m_version = textAt(document, "version");
    auto done = readRules(document["local_rules"], file, rules.m_rules);
    if (done && document.contains("legal_basis_status"))
        done = readLaws(document["legal_basis_status"], file, rules.m_laws);
    if (!done)
        return std::move(done).refusal();
    return rules;
}

LocalRules LocalRules::with(const LocalRules& office) const
{
    LocalRules both = *this;
    both.m_file = office.m_file;
    both.m_version = office.m_version.empty() ? m_version : office.m_version;
    auto rows = office.m_rules;
    for (auto& row : rows) {
        const auto same = std::ranges::find(m_rules, row.key, &LocalRule::key);
        if (row.limit.empty() && same != m_rules.end())
            row.limit = same->limit; // the office need not repeat which limit its row sets
    }
    both.m_rules.insert(both.m_rules.begin(), rows.begin(), rows.end());
    if (!office.m_laws.empty())
        both.m_laws = office.m_laws;
    return both;
}

Result<const LocalRule*> LocalRules::find(std::string_view key, Date on) const
{
    const auto found
        = std::ranges::find_if(m_rules, [&](const LocalRule& r) { return r.key == key && r.inForce.on(on); });
    if (found == m_rules.end())
        return notValid(
            std::string{key}, {N_("%1 has no local rule %2 in force on %3"), {m_file, std::string{key}, on}});
    return &*found;
}

const LocalRule* LocalRules::inForce(std::string_view key, Date on) const
{
    const auto found = std::ranges::find_if(m_rules, [&](const LocalRule& r) { return r.key == key && r.inForce.on(on); });
    return found == m_rules.end() ? nullptr : &*found;
}

bool LocalRules::sectorLimit(std::string_view limit, std::string_view matter, Date on) const
{
    const auto* rule = inForce("sector_limits", on);
    return rule && std::ranges::any_of(rule->switches, [&](const Switched& s) { return s.what == limit && matter.starts_with(s.matter); });
}

std::vector<std::string_view> LocalRules::sectorExclusions(std::string_view matter, Date on) const
{
    std::vector<std::string_view> keys;
    if (const auto* rule = inForce("sector_exclusions", on)) {
        for (const auto& row : rule->switches) {
            if (matter.starts_with(row.matter))
                keys.push_back(row.what);
        }
    }
    return keys;
}

bool LocalRules::isSwitchedOff(std::string_view id, Date on) const
{
    const auto* rule = inForce("rules_switched_off", on);
    return rule && std::ranges::find(rule->switches, id, &Switched::what) != rule->switches.end();
}

const LocalRule* LocalRules::forLimit(std::string_view limit, Date on) const
{
    const auto found
        = std::ranges::find_if(m_rules, [&](const LocalRule& r) { return r.limit == limit && r.inForce.on(on); });
    return found == m_rules.end() ? nullptr : &*found;
}

std::optional<std::string> LocalRules::toConfirm(std::string_view law) const
{
    for (const auto& status : m_laws) {
        if (std::ranges::find(status.laws, law) != status.laws.end())
            return status.show;
    }
    return std::nullopt;
}

} // namespace anjuan
