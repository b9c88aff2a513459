// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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
/// The law as a page for reading: headings, articles with an anchor each (anchorOf), paragraphs and items.
QString statuteHtml(const Statute& statute);
/// The articles that hold the words, each with a link `law:<id>#<anchor>` to its place; says so when there is none.
QString hitsHtml(const StatuteShelf& shelf, const QString& words);
/// The name of an article's place in statuteHtml.
QString anchorOf(int article, int inserted);
/// The texts of the citations that stand in some words, in the versions in force on that day, each with law and version
/// above it; the first three, long ones cut. Empty when there are none or the library does not have them.
QString citedTextsIn(const StatuteShelf& shelf, const QString& words, Date day);

} // namespace anjuan
