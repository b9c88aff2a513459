// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPainter>

#include "core/documents/Document.h"

namespace anjuan {

/// The value at the upper end of a chart's axis.
double topOf(const Chart& chart);

/// Draws a chart's bars, columns or slices into `place` without any text, in black and white: solid, hatched, dotted, white in
/// turn. Needs a QApplication. Qt Charts draws it.
void paintChart(QPainter& painter, const QRectF& place, const Chart& chart);

} // namespace anjuan
