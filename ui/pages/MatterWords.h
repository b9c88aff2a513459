// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casefile/Circumstances.h"
#include "ui/forms/Pick.h"

// Matters of the catalogue in words: for the picker and for the card beside a form.
namespace anjuan {

/// 5,000–20,000 元, or how the law states it where the sum depends on something.
QString rangeWords(const Matter& matter);
/// All matters in force on that day, those that the organ adopted first; the others say so.
std::vector<Pick> matterPicks(const LawBook& law, Date on);
/// All matters that the program knows, for adopting some.
std::vector<Pick> shippedMatters(const LawBook& law, Date on);

struct MatterLine {
    QString name;
    QString text;
    bool warns = false;
};
/// What choosing the matter brings: articles, range and what it is measured by, orders, department, on what the row rests.
std::vector<MatterLine> matterLines(const LawBook& law, const Matter& matter, Date on);

} // namespace anjuan
