// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include "ui/look/Symbol.h"
#include "ui/look/Tone.h"

namespace anjuan {

/// What stands in one cell: words, their tone and weight, perhaps a symbol before them and a tag behind.
struct Cell {
    QString text;
    Tone tone = Tone::Text;
    Symbol symbol = Symbol::None;
    bool strong = false;
    QString tag;
    bool small = false;
    QString spoken; ///< for screen readers and the tool tip where the text alone says too little
};

/// The roles under which models give their cells to the delegates.
enum CellRole {
    ToneRole = Qt::UserRole + 1, ///< int of Tone
    SymbolRole,                  ///< int of Symbol
    StrongRole,
    TagRole,
    SmallRole,
    GroupRole, ///< true on a row that heads the rows below it
    IdRole     ///< QString
};

} // namespace anjuan
