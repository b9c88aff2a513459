// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include <string>
#include <vector>

#include "core/law/Catalogue.h"

namespace anjuan {

/// What a new catalogue does to one matter.
struct CatalogueChange {
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Added;
    std::string code;
    std::string name;
    std::vector<std::string> fields;   ///< columns that differ, of a changed one
    bool operator==(const CatalogueChange&) const = default;
};

/// What `next` brings, takes away and changes for an organ that holds the codes `held` of `now`: in the order of the files.
/// Of a code with several rows the latest counts.
std::vector<CatalogueChange> changesBetween(const Catalogue& now, const std::set<std::string>& held, const Catalogue& next);

} // namespace anjuan
