// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/wizard/StepList.h"

#include <QPainter>

#include "ui/forms/Glyph.h"
#include "ui/forms/Measure.h"

namespace anjuan {

StepList::StepList(QStringList steps, QWidget* parent) : QWidget(parent), m_steps(std::move(steps))
{
    setFixedWidth(sizeHint().width());
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    if (step >= 0 && step < m_steps.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps[step]));
    update();
}

QSize StepList::sizeHint() const
{
    return {measure(*this, 208), measure(*this, 36) * static_cast<int>(m_steps.size() + 2)};
}

void StepList::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const int high = measure(*this, 36);
    const int left = measure(*this, 20);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect{left, measure(*this, 12), width() - left, high}, Qt::AlignVCenter | Qt::AlignLeft,
                     tr("About 10 minutes"));
    for (int i = 0; i < m_steps.size(); ++i)
        paintStep(painter, i, QRect{0, measure(*this, 52) + i * high, width(), high});
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

void StepList::paintStep(QPainter& painter, int step, const QRect& line) const
{
    const bool current = step == m_current;
    const auto accent = palette().color(QPalette::Link);
    if (current)
        painter.fillRect(line, palette().color(QPalette::Highlight));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = measure(*this, 22);
    const QRectF circle(measure(*this, 20), line.center().y() - side / 2.0 + 1, side, side);
    painter.setBrush(current ? QBrush{accent} : QBrush{Qt::NoBrush});
    painter.setPen(QPen{step <= m_current ? accent : palette().color(QPalette::Dark), 1.5});
    painter.drawEllipse(circle);
    if (step < m_current) {
        paintSymbol(painter, GlyphShape::Done, circle.adjusted(5, 5, -5, -5), accent);
    } else {
        painter.setPen(palette().color(current ? QPalette::Base : QPalette::WindowText));
        painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    QFont font = painter.font();
    font.setWeight(current ? QFont::Medium : QFont::Normal);
    painter.setFont(font);
    painter.drawText(line.adjusted(measure(*this, 54), 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, m_steps[step]);
    painter.restore();
}

} // namespace anjuan
