// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "ui/print/Faces.h"

namespace anjuan {

/// How a text is broken into lines. All measures are points.
struct Setting {
    Face face = Face::Text;
    double size = 16;
    double cell = 0;        ///< width of a full-width character on a grid; 0 takes the size itself
    double tracking = 0;    ///< added after each character
    double firstIndent = 0;
    double indent = 0;      ///< of the other lines
    bool justify = false;   ///< both edges straight, but for the last line
};

/// One character in a line, `x` from the left edge of the text.
struct Placed {
    Sort sort;
    double x = 0;
};

struct Line {
    std::vector<Placed> placed;
    double start = 0;  ///< indent of the first character
    double end = 0;    ///< right edge of the ink
    double width() const { return end - start; }
};

/// Breaks one paragraph as Chinese is set: no closing mark begins a line, no opening mark ends one, dashes and dots stay
/// together, words and figures are not parted, nor a figure from 年, 号, 元 after it, and neighbouring marks share a square (GB/T 15834 with the usual squeezing).
/// An empty text gives one empty line.
std::vector<Line> breakLines(Faces& faces, const QString& text, double width, const Setting& setting);

} // namespace anjuan
