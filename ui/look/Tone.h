// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include <QColor>
#include <QPalette>
#include <QString>

namespace anjuan {

/// The names of all colours of the program. The values stand in one table in Tone.cpp and nowhere else.
enum class Tone {
    Window, Chrome, Base, Alt, Header, Border, FieldBorder, Text, Text2, Text3, Disabled, Accent, AccentFill,
    FillHover, OnAccent, AccentTint, Select, Amber, AmberTint, AmberLine, Red, RedTint, RedLine, Desk, Paper
};

enum class Shade { Light, Dark };

struct ToneRow {
    Tone tone;
    const char* name; ///< as the style sheet writes it: @name@
    QRgb light;
    QRgb dark;
};

/// All tones in the order of the enumeration.
std::span<const ToneRow> toneTable();

QColor colour(Tone tone, Shade shade);
/// In the shade that the window shows now.
QColor colour(Tone tone);

/// The shade that the window shows now; set by Theme only.
Shade shade();
void setShade(Shade shade);

QPalette palette(Shade shade);

/// WCAG 2.1 contrast of two opaque colours, 1 … 21.
double contrast(const QColor& one, const QColor& other);

} // namespace anjuan
