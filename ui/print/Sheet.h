// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include <QPointF>
#include <QRectF>

#include "core/documents/Document.h"
#include "ui/print/Lines.h"

namespace anjuan {

/// Points: A4, and what one millimetre is.
inline constexpr double paperWidth = 595.276;
inline constexpr double paperHeight = 841.89;
inline constexpr double millimetre = 72 / 25.4;

/// Where a look puts things, in points. The official grid is GB/T 9704: margins 37, 28, 26 and 35 mm, 22 lines of 28 characters.
struct Measures {
    double top, left, right, bottom;
    double size;       ///< of the running text
    double pitch;      ///< from line to line
    double titleSize, titlePitch, titleTracking;
    double organSize;
    double formSize, formPitch; ///< inside tables
    Face textFace;     ///< of the running text
    double width() const { return paperWidth - left - right; }
    double foot() const { return paperHeight - bottom; }
};

Measures measuresOf(Look look);

/// A piece of text drawn in one stroke, with the characters it stands for.
struct Run {
    std::vector<Placed> placed;
    double x = 0;
    double baseline = 0;
    double size = 0;
    double grey = 0; ///< 0 black … 1 white
};

struct SheetRule {
    QPointF from, to;
    double width = 0.5;
    double grey = 0;
};

struct Ring {
    QPointF centre;
    double radius = 0;
};

/// A chart's bars without any text, which stands beside it as runs.
struct Picture {
    QRectF place;
    Chart chart;
};

struct SheetPage {
    std::vector<SheetRule> rules;
    std::vector<Ring> rings;
    std::vector<Picture> pictures;
    std::vector<Run> runs;
};

} // namespace anjuan
