// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <utility>
#include <vector>

#include <QString>

#include "core/statutes/StatuteShelf.h"

namespace anjuan {

/// One version of a law in the list of the library.
struct StatuteLine {
    QString id;          ///< its place in the shelf
    QString law;
    QString version;
    QString inForce;
    QString articles;
    bool isInForce = true; ///< on the day of the list
};

std::vector<StatuteLine> statuteLinesOf(const StatuteShelf& shelf, Date today);
/// Text for reading, and the line on which each article (number, inserted) begins.
struct StatutePage {
    QString text;
    std::map<std::pair<int, int>, int> lines;
};

/// A law: title, version, headings, articles, paragraphs and items, a line each.
StatutePage pageOf(const Statute& statute);
/// The articles of all versions that hold the words, each under its law and version; says so when there is none.
QString hitsText(const StatuteShelf& shelf, const QString& words);
/// The texts of the citations that stand in some words, in the versions in force on that day, each with law and version
/// above it; the first three, long ones cut. Empty when there are none or the library does not have them.
QString citedTextsIn(const StatuteShelf& shelf, const QString& words, Date day);

} // namespace anjuan
