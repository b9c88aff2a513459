// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include <QIcon>
#include <QRectF>

#include "core/casefile/facts/Inquiry.h"
#include "ui/look/Tone.h"

class QPainter;

namespace anjuan {

/// Our own signs, one SVG each in resources/icons. None stands for an empty place.
enum class Symbol {
    None, Todo, Deadlines, Leads, Inspections, Cases, Review, Discussion, Referrals, Supervision, Registers, Archive,
    People, SiteRecord, Interview, Photo, Video, Document, Seal, Service, Payment, Suspended, Blocked, Caution, Broken,
    Linked, Jump, Locked, Add, Remove, Previous, Next, Search, Print, Columns, Close, Done, Down, More, Pin, Database,
    Hint, Edit, Calendar, Hidden, Shown, ZoomIn, Offline, Undo, Refresh
};

struct SymbolRow {
    Symbol symbol;
    const char* file; ///< base name under :/icons
};

/// All symbols in the order of the enumeration.
std::span<const SymbolRow> symbolTable();

/// An icon that paints itself in the tone of the shade of now, so that it follows a change of theme.
QIcon icon(Symbol symbol, Tone tone = Tone::Text2);

/// Paints one symbol into `where`.
void paintSymbol(QPainter& painter, const QRectF& where, Symbol symbol, Tone tone);

/// A general icon by its freedesktop name from the breeze theme; where the theme is absent, ours of the same meaning.
QIcon generalIcon(const QString& name);

/// The application's symbol, in colours.
QIcon applicationIcon();

} // namespace anjuan
