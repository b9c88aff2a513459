// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/office/CatalogueVersions.h"
#include "ui/pages/MatterWords.h"

namespace anjuan {

/// One matter in the list of the catalogue.
struct CatalogueLine {
    QString code;
    QString name;
    QString article;
    QString fine;
    QString power;       ///< delegated, the organ's own, taken back …; empty when the organ does not have it
    bool isHeld = false; ///< on the day of the list
};

/// The matters in force on that day, those that the organ may use first. `typed` narrows them to those whose code, name or
/// article holds every word of it.
std::vector<CatalogueLine> catalogueLinesOf(const LawBook& law, Date on, const QString& typed = {});

/// What is known of a matter on that day: what a choice of it brings, then its tiers in every version of the standard, then its
/// other versions.
std::vector<MatterLine> matterSheet(const LawBook& law, const std::string& code, Date on);

/// What an offer would change, a line each: what happens to what as the name, and the matter with the columns that differ.
std::vector<MatterLine> changeLines(const CatalogueAnswer& answer);

} // namespace anjuan
