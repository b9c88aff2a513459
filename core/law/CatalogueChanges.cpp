// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/CatalogueChanges.h"

#include <set>

namespace anjuan {
namespace {

struct Compared {
    const char* column;
    bool (*isSame)(const Matter&, const Matter&);
};

/// The columns that decide what may be done; remarks about how a row was verified do not count.
constexpr Compared compared[] = {
    {"name", [](const Matter& a, const Matter& b) { return a.name == b.name; }},
    {"violated", [](const Matter& a, const Matter& b) { return a.violated == b.violated; }},
    {"provision", [](const Matter& a, const Matter& b) { return a.provision == b.provision; }},
    {"version", [](const Matter& a, const Matter& b) { return a.version == b.version; }},
    {"penalties", [](const Matter& a, const Matter& b) { return a.penalties == b.penalties; }},
    {"orders", [](const Matter& a, const Matter& b) { return a.orders == b.orders; }},
    {"precondition", [](const Matter& a, const Matter& b) { return a.precondition == b.precondition; }},
    {"min", [](const Matter& a, const Matter& b) { return a.range.min == b.range.min; }},
    {"max", [](const Matter& a, const Matter& b) { return a.range.max == b.range.max; }},
    {"basis", [](const Matter& a, const Matter& b) { return a.range.basis == b.range.basis; }},
    {"per", [](const Matter& a, const Matter& b) { return a.range.per == b.range.per; }},
    {"duty", [](const Matter& a, const Matter& b) { return a.duty == b.duty; }},
    {"subject", [](const Matter& a, const Matter& b) { return a.subject == b.subject && a.subjectText == b.subjectText; }},
    {"department", [](const Matter& a, const Matter& b) { return a.department == b.department; }},
    {"valid_to", [](const Matter& a, const Matter& b) { return a.inForce.to == b.inForce.to; }},
};

std::vector<std::string> differing(const Matter& a, const Matter& b)
{
    std::vector<std::string> columns;
    for (const auto& one : compared) {
        if (!one.isSame(a, b))
            columns.emplace_back(one.column);
    }
    return columns;
}

} // namespace

std::vector<CatalogueChange> changesBetween(const Catalogue& now, const std::set<std::string>& held, const Catalogue& next)
{
    using Is = CatalogueChange::Kind;
    std::vector<CatalogueChange> changes;
    std::set<std::string> seen;
    for (const auto& matter : next.all()) {
        if (!seen.insert(matter.code).second)
            continue;
        const auto* latest = *next.find(matter.code);
        const auto known = now.find(matter.code);
        if (!known || !held.contains(matter.code)) {
            changes.push_back({Is::Added, matter.code, latest->name, {}});
            continue;
        }
        if (auto columns = differing(**known, *latest); !columns.empty())
            changes.push_back({Is::Changed, matter.code, latest->name, std::move(columns)});
    }
    for (const auto& matter : now.all()) {
        if (held.contains(matter.code) && seen.insert(matter.code).second)
            changes.push_back({Is::Removed, matter.code, matter.name, {}});
    }
    return changes;
}

} // namespace anjuan
