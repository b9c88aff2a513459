// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ChartPicture.h"

#include <algorithm>
#include <array>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPieSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace anjuan {
namespace {

constexpr double patternScale = 4; // Qt's patterns are eight dots wide, too fine at ten dots to the point

QBrush fillOf(std::size_t index)
{
    static const std::array<QBrush, 4> fills{QBrush{QColor{0x44, 0x44, 0x44}}, QBrush{Qt::black, Qt::BDiagPattern},
                                             QBrush{Qt::black, Qt::Dense6Pattern}, QBrush{Qt::white}};
    auto fill = fills[index % fills.size()];
    if (fill.style() != Qt::SolidPattern)
        fill.setTransform(QTransform::fromScale(patternScale, patternScale));
    return fill;
}

QBrush barFill(const Chart& chart, std::size_t index)
{
    if (chart.shape == Chart::Shape::Bars)
        return QBrush{index == 0 ? QColor{0x44, 0x44, 0x44} : QColor{0xBB, 0xBB, 0xBB}};
    return fillOf(index);
}

/// One set for each value, nothing in the other places: so each bar has its own fill.
void addBars(QChart& canvas, const Chart& chart)
{
    const bool lying = chart.shape == Chart::Shape::Bars;
    QAbstractBarSeries* series = lying ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
    const auto count = chart.values.size();
    QStringList names;
    for (std::size_t i = 0; i < count; ++i) {
        auto* set = new QBarSet{QString::number(i)};
        for (std::size_t place = 0; place < count; ++place)
            set->append((lying ? count - 1 - place : place) == i ? chart.values[i].value : 0.0);
        set->setBrush(barFill(chart, i));
        set->setPen(QPen{Qt::black, 6});
        series->append(set);
        names << QString::number(i);
    }
    series->setBarWidth(0.58);
    canvas.addSeries(series);
    auto* categories = new QBarCategoryAxis;
    categories->append(names);
    auto* values = new QValueAxis;
    values->setRange(0, topOf(chart));
    canvas.addAxis(categories, lying ? Qt::AlignLeft : Qt::AlignBottom);
    canvas.addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(categories), static_cast<QAbstractAxis*>(values)})
        axis->setVisible(false);
}

void addSlices(QChart& canvas, const Chart& chart)
{
    auto* series = new QPieSeries;
    for (std::size_t i = 0; i < chart.values.size(); ++i) {
        if (chart.values[i].value <= 0)
            continue;
        auto* slice = series->append(QString::number(i), chart.values[i].value);
        slice->setBrush(fillOf(i));
        slice->setPen(QPen{Qt::black, 6});
        slice->setLabelVisible(false);
    }
    series->setPieSize(0.96);
    canvas.addSeries(series);
}

} // namespace

double topOf(const Chart& chart)
{
    double top = 0;
    for (const auto& value : chart.values)
        top = std::max(top, value.value);
    return top > 0 ? top * 1.02 : 1;
}

void paintChart(QPainter& painter, const QRectF& place, const Chart& chart)
{
    QGraphicsScene scene;
    auto* canvas = new QChart;
    scene.addItem(canvas);
    canvas->setBackgroundVisible(false);
    canvas->setPlotAreaBackgroundVisible(false);
    canvas->legend()->hide();
    canvas->setMargins({});
    canvas->setAnimationOptions(QChart::NoAnimation);
    if (chart.shape == Chart::Shape::Pie)
        addSlices(*canvas, chart);
    else
        addBars(*canvas, chart);
    canvas->resize(place.size());
    canvas->setPlotArea({QPointF{0, 0}, place.size()});
    scene.setSceneRect({QPointF{0, 0}, place.size()});
    scene.render(&painter, place, scene.sceneRect());
}

} // namespace anjuan
