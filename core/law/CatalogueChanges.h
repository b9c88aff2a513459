// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include <string>
#include <vector>

#include "core/law/AdoptedCatalogue.h"
#include "core/law/Discretion.h"
#include "core/law/MatterLists.h"

namespace anjuan {

/// What a new catalogue does to one matter.
struct CatalogueChange {
    enum class Kind { Added, Removed, Changed };
    /// What of the matter: the row itself, the organ's power for it, one of the lists beside it, or a tier of the standard.
    enum class About { Matter, Power, Exemption, Boundary, Meeting, Tier };
    Kind kind = Kind::Added;
    std::string code;
    std::string name;
    std::vector<std::string> fields;   ///< columns that differ, of a changed one
    About about = About::Matter;
    bool operator==(const CatalogueChange&) const = default;
};

template <> struct Options<CatalogueChange::Kind> {
    static constexpr std::array rows{Option{"added", N_("added")}, Option{"removed", N_("removed")}, Option{"changed", N_("changed")}};
};
template <> struct Options<CatalogueChange::About> {
    static constexpr std::array rows{Option{"matter", N_("matter")}, Option{"power", N_("power")}, Option{"exemption", N_("exemption")},
        Option{"boundary note", N_("boundary note")}, Option{"meeting matters", N_("meeting matters")}, Option{"tier", N_("tier")}};
};

/// What a column of a change is called in English, to be translated; the key itself when it has no name. No label is spelt like a
/// key: refusals name columns by their keys, and words that have a translation would be shown in it.
std::string_view columnLabel(std::string_view column);

/// What `next` brings, takes away and changes for an organ that holds the codes `held` of `now`: in the order of the files.
/// Of a code with several rows the latest counts.
std::vector<CatalogueChange> changesBetween(const Catalogue& now, const std::set<std::string>& held, const Catalogue& next);

/// What a new list of powers gives (赋权), takes back (收回) and changes (valid_from, valid_to, power, basis).
std::vector<CatalogueChange> changesBetween(const AdoptedCatalogue& now, const AdoptedCatalogue& next, const Catalogue& names);
/// What new lists beside the matters add, drop and change. A row is the same one when it speaks of the same matter and has
/// the same condition, department or note.
std::vector<CatalogueChange> changesBetween(const MatterLists& now, const MatterLists& next, const Catalogue& names);

/// What a new discretion standard adds, drops and changes (condition, range), tier by tier.
std::vector<CatalogueChange> changesBetween(const DiscretionStandard& now, const DiscretionStandard& next, const Catalogue& names);

} // namespace anjuan
