// SPDX-License-Identifier: GPL-3.0-or-later
// The outlines of the symbols on a 16 × 16 grid, line 1.35, round ends, no fill.
#include <QPainter>
#include <QPainterPath>

#include "ui/forms/Glyph.h"

namespace anjuan {
namespace {

void line(QPainterPath& path, std::initializer_list<QPointF> points)
{
    bool first = true;
    for (const auto& point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
}

void exclamation(QPainterPath& path)
{
    line(path, {{8, 5.5}, {8, 9}});
    line(path, {{8, 11}, {8, 11.4}});
}

QPainterPath ofState(GlyphShape symbol)
{
    QPainterPath path;
    if (symbol == GlyphShape::Caution) {
        line(path, {{8, 1.8}, {15, 14}, {1, 14}, {8, 1.8}});
        line(path, {{8, 6.3}, {8, 9.6}});
        line(path, {{8, 11.7}, {8, 11.9}});
    } else if (symbol == GlyphShape::Broken) {
        line(path, {{5.3, 1.5}, {10.7, 1.5}, {14.5, 5.3}, {14.5, 10.7}, {10.7, 14.5}, {5.3, 14.5}, {1.5, 10.7}, {1.5, 5.3}, {5.3, 1.5}});
        exclamation(path);
    } else if (symbol == GlyphShape::Refused) {
        path.addEllipse(QRectF{1.5, 1.5, 13, 13});
        line(path, {{4.5, 8}, {11.5, 8}});
    } else if (symbol == GlyphShape::Hint) {
        path.addEllipse(QRectF{1.5, 1.5, 13, 13});
        line(path, {{8, 4.6}, {8, 4.8}});
        line(path, {{8, 7.2}, {8, 11.4}});
    } else {
        line(path, {{2.5, 8.5}, {6.2, 12.2}, {13.5, 4.2}});
    }
    return path;
}

QPainterPath linkPath()
{
    QPainterPath path;
    path.moveTo(6.5, 9.5);
    path.cubicTo(8, 11, 9.5, 10.5, 10.3, 9.7);
    path.lineTo(12.8, 7.2);
    path.cubicTo(15.2, 4.6, 11.4, 0.9, 8.8, 3.2);
    path.lineTo(7.6, 4.4);
    path.moveTo(9.5, 6.5);
    path.cubicTo(8, 5, 6.5, 5.5, 5.7, 6.3);
    path.lineTo(3.2, 8.8);
    path.cubicTo(0.8, 11.4, 4.6, 15.1, 7.2, 12.8);
    path.lineTo(8.4, 11.6);
    return path;
}

QPainterPath ofThing(GlyphShape symbol)
{
    QPainterPath path;
    if (symbol == GlyphShape::Eye) {
        path.moveTo(1.2, 8);
        path.cubicTo(4, 2.8, 12, 2.8, 14.8, 8);
        path.cubicTo(12, 13.2, 4, 13.2, 1.2, 8);
        path.addEllipse(QPointF{8, 8}, 2.2, 2.2);
    } else if (symbol == GlyphShape::Padlock) {
        path.addRect(QRectF{3, 7, 10, 7});
        path.moveTo(5, 7);
        path.cubicTo(5, 0.6, 11, 0.6, 11, 7);
    } else if (symbol == GlyphShape::Calendar) {
        path.addRect(QRectF{2, 3, 12, 11});
        line(path, {{2, 6.5}, {14, 6.5}});
        line(path, {{5, 1.4}, {5, 4.2}});
        line(path, {{11, 1.4}, {11, 4.2}});
    } else if (symbol == GlyphShape::People) {
        path.addEllipse(QPointF{6, 5}, 2.8, 2.8);
        path.moveTo(1, 14);
        path.cubicTo(1.4, 8.6, 10.6, 8.6, 11, 14);
        path.moveTo(10.4, 2.4);
        path.cubicTo(13.6, 2.8, 13.4, 7, 10.8, 7.6);
        path.moveTo(12, 9.8);
        path.cubicTo(14, 10.4, 14.8, 12, 15, 14);
    } else { // the bound file
        path.addRoundedRect(QRectF{2, 1, 12, 14}, 1.5, 1.5);
        line(path, {{4.6, 1}, {4.6, 15}});
        line(path, {{7, 5}, {12, 5}});
        line(path, {{7, 8}, {12, 8}});
        line(path, {{7, 11}, {10.4, 11}});
    }
    return path;
}

QPainterPath pathOf(GlyphShape symbol)
{
    QPainterPath path;
    switch (symbol) {
    case GlyphShape::Caution:
    case GlyphShape::Refused:
    case GlyphShape::Broken:
    case GlyphShape::Hint:
    case GlyphShape::Done: return ofState(symbol);
    case GlyphShape::Eye:
    case GlyphShape::Padlock:
    case GlyphShape::Calendar:
    case GlyphShape::People:
    case GlyphShape::Volume: return ofThing(symbol);
    case GlyphShape::Link: return linkPath();
    case GlyphShape::Add:
        line(path, {{8, 2.5}, {8, 13.5}});
        line(path, {{2.5, 8}, {13.5, 8}});
        break;
    case GlyphShape::Remove:
        line(path, {{4, 4}, {12, 12}});
        line(path, {{12, 4}, {4, 12}});
        break;
    case GlyphShape::Back: line(path, {{10, 3}, {5, 8}, {10, 13}}); break;
    }
    return path;
}

} // namespace

void paintSymbol(QPainter& painter, GlyphShape symbol, const QRectF& square, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setPen(QPen{colour, 1.35, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.drawPath(pathOf(symbol));
    painter.restore();
}

} // namespace anjuan
