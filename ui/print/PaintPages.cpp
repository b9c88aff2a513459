// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaintPages.h"

#include <QGlyphRun>

#include "ui/print/ChartPicture.h"

namespace anjuan {
namespace {

constexpr double dots = Faces::dotsPerPoint;

QColor inkOf(double grey) { return QColor::fromRgbF(static_cast<float>(grey), static_cast<float>(grey), static_cast<float>(grey)); }

void paint(QPainter& painter, const Run& run)
{
    QVector<quint32> glyphs;
    QVector<QPointF> positions;
    for (const auto& placed : run.placed) {
        glyphs << placed.sort.glyph;
        positions << QPointF{placed.x * dots, 0};
    }
    QGlyphRun drawn;
    drawn.setRawFont(*run.placed.front().sort.font);
    drawn.setGlyphIndexes(glyphs);
    drawn.setPositions(positions);
    painter.setPen(inkOf(run.grey));
    painter.drawGlyphRun({run.x * dots, run.baseline * dots}, drawn);
}

void paint(QPainter& painter, const SheetPage& page)
{
    for (const auto& rule : page.rules) {
        painter.setPen(QPen{inkOf(rule.grey), rule.width * dots, Qt::SolidLine, Qt::FlatCap});
        painter.drawLine(rule.from * dots, rule.to * dots);
    }
    for (const auto& ring : page.rings) {
        painter.setPen(QPen{inkOf(0.72), 0.6 * dots, Qt::DashLine});
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring.centre * dots, ring.radius * dots, ring.radius * dots);
    }
    for (const auto& picture : page.pictures) {
        painter.save();
        paintChart(painter, {picture.place.topLeft() * dots, picture.place.size() * dots}, picture.chart);
        painter.restore();
    }
    for (const auto& run : page.runs)
        paint(painter, run);
}

} // namespace

void paintPages(QPainter& painter, const std::vector<SheetPage>& pages, const std::function<void()>& next)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            next();
        paint(painter, pages[i]);
    }
}

} // namespace anjuan
