// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/CatalogueChanges.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

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

std::string nameOf(const Catalogue& names, const std::string& code)
{
    const auto matter = names.find(code);
    return matter ? (*matter)->name : std::string{};
}

std::string joined(const std::vector<std::string>& codes)
{
    std::string text;
    for (const auto& code : codes)
        text += (text.empty() ? "" : "、") + code;
    return text;
}

/// A column of a row of T: its name and whether two rows agree in it.
template <class T>
struct Column {
    const char* name;
    bool (*isSame)(const T&, const T&);
};

/// Rows of one list told apart by their key; what is found is added to `changes`.
template <class T>
void compare(const std::vector<T>& now, const std::vector<T>& next, const std::vector<Column<T>>& columns, auto keyOfRow, auto codeOf, CatalogueChange::About about,
    const Catalogue& names, std::vector<CatalogueChange>& changes)
{
    using Is = CatalogueChange::Kind;
    const auto find = [&](const std::vector<T>& rows, const T& wanted) {
        const auto at = std::ranges::find_if(rows, [&](const T& row) { return keyOfRow(row) == keyOfRow(wanted); });
        return at == rows.end() ? nullptr : &*at;
    };
    const auto add = [&](Is kind, const T& row, std::vector<std::string> fields) {
        const auto code = codeOf(row);
        changes.push_back({kind, code, nameOf(names, code), std::move(fields), about});
    };
    for (const auto& row : next) {
        const auto* before = find(now, row);
        if (!before) {
            add(Is::Added, row, {});
            continue;
        }
        std::vector<std::string> differing;
        for (const auto& column : columns) {
            if (!column.isSame(*before, row))
                differing.emplace_back(column.name);
        }
        if (!differing.empty())
            add(Is::Changed, row, std::move(differing));
    }
    for (const auto& row : now) {
        if (!find(next, row))
            add(Is::Removed, row, {});
    }
}

template <class T>
std::vector<Column<T>> basisAndDays()
{
    return {{"basis", [](const T& a, const T& b) { return a.basis == b.basis; }}, {"valid_from", [](const T& a, const T& b) { return a.inForce.from == b.inForce.from; }},
        {"valid_to", [](const T& a, const T& b) { return a.inForce.to == b.inForce.to; }}};
}

struct ColumnName {
    std::string_view column;
    std::string_view label;
};

constexpr ColumnName columnNames[] = {{"name", N_("name of the matter")}, {"violated", N_("article that is broken")}, {"provision", N_("article that punishes")},
    {"version", N_("version of the law")}, {"penalties", N_("kinds of penalty")}, {"orders", N_("orders given")}, {"precondition", N_("what must come first")},
    {"min", N_("least fine")}, {"max", N_("highest fine")}, {"basis", N_("basis in law")}, {"per", N_("what the fine is measured by")},
    {"duty", N_("whether it must be punished")}, {"subject", N_("whom it concerns")}, {"department", N_("department in charge")},
    {"valid_from", N_("first day")}, {"valid_to", N_("last day")}, {"power", N_("kind of power")}, {"does", N_("who does what")},
    {"condition", N_("condition of the tier")}, {"range", N_("range of the fine")}};

} // namespace

std::string_view columnLabel(std::string_view column)
{
    const auto found = std::ranges::find(columnNames, column, &ColumnName::column);
    return found == std::end(columnNames) ? column : found->label;
}

std::vector<CatalogueChange> changesBetween(const AdoptedCatalogue& now, const AdoptedCatalogue& next, const Catalogue& names)
{
    using M = AdoptedMatter;
    const std::vector<Column<M>> columns{{"valid_from", [](const M& a, const M& b) { return a.validFrom == b.validFrom; }},
        {"valid_to", [](const M& a, const M& b) { return a.validTo == b.validTo; }}, {"power", [](const M& a, const M& b) { return a.power == b.power; }},
        {"basis", [](const M& a, const M& b) { return a.basis == b.basis; }}};
    std::vector<CatalogueChange> changes;
    const auto code = [](const M& matter) { return matter.code; };
    compare(now.matters, next.matters, columns, code, code, CatalogueChange::About::Power, names, changes);
    return changes;
}

std::vector<CatalogueChange> changesBetween(const MatterLists& now, const MatterLists& next, const Catalogue& names)
{
    using About = CatalogueChange::About;
    std::vector<CatalogueChange> changes;
    compare(now.exemptions, next.exemptions, basisAndDays<Exemption>(), [](const Exemption& row) { return std::pair{row.matter, row.condition}; },
        [](const Exemption& row) { return row.matter; }, About::Exemption, names, changes);
    auto boundary = basisAndDays<Boundary>();
    boundary.insert(boundary.begin(), {"does", [](const Boundary& a, const Boundary& b) { return a.does == b.does; }});
    compare(now.boundaries, next.boundaries, boundary, [](const Boundary& row) { return std::pair{row.matter, row.department}; },
        [](const Boundary& row) { return row.matter; }, About::Boundary, names, changes);
    compare(now.meetings, next.meetings, basisAndDays<Meeting>(), [](const Meeting& row) { return std::pair{joined(row.matters), row.note}; },
        [](const Meeting& row) { return joined(row.matters); }, About::Meeting, names, changes);
    return changes;
}

std::vector<CatalogueChange> changesBetween(const DiscretionStandard& now, const DiscretionStandard& next, const Catalogue& names)
{
    using T = DiscretionTier;
    const std::vector<Column<T>> columns{{"condition", [](const T& a, const T& b) { return a.condition == b.condition; }},
        {"range", [](const T& a, const T& b) { return a.range == b.range; }}};
    std::vector<CatalogueChange> changes;
    compare(now.tiers, next.tiers, columns, [](const T& tier) { return std::pair{tier.matter, tier.tier}; }, [](const T& tier) { return tier.matter; },
        CatalogueChange::About::Tier, names, changes);
    return changes;
}

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
