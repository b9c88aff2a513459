// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/RangeBar.h"

#include <algorithm>

#include <QPainter>
#include <QPolygon>

#include "ui/look/Tone.h"
#include "ui/look/Type.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int barHeight = 14;
constexpr int markHeight = 8;
constexpr int earlierHeight = 6;
constexpr int gap = 3;
constexpr int side = 6; // room for the mark at either end

int lineHeight()
{
    return QFontMetrics(letters(Type::Small)).height();
}

} // namespace

RangeBar::RangeBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeBar::show(Shown shown)
{
    m_shown = std::move(shown);
    auto name = tr("Range %1 to %2").arg(words(m_shown.least), words(m_shown.most));
    if (m_shown.sum)
        name += QStringLiteral(" · ") + tr("intended %1").arg(words(*m_shown.sum));
    if (m_shown.median)
        name += QStringLiteral(" · ") + tr("median of earlier cases %1").arg(words(*m_shown.median));
    setAccessibleName(name);
    setToolTip(name);
    updateGeometry();
    update();
}

QSize RangeBar::sizeHint() const
{
    const int earlier = m_shown.median ? gap + earlierHeight : 0;
    return {320, markHeight + barHeight + earlier + gap + lineHeight()};
}

QRect RangeBar::bar() const
{
    return {side, markHeight, width() - 2 * side, barHeight};
}

int RangeBar::placeOf(Money sum) const
{
    const auto area = bar();
    const auto span = std::max<std::int64_t>(1, m_shown.most.fen() - m_shown.least.fen());
    const auto from = std::clamp(sum.fen() - m_shown.least.fen(), std::int64_t{0}, span);
    return area.left() + int(double(from) / double(span) * (area.width() - 1));
}

void RangeBar::paintParts(QPainter& painter) const
{
    const auto area = bar();
    painter.fillRect(area, colour(Tone::Header));
    for (const auto& part : m_shown.parts) {
        const int left = placeOf(part.from);
        const QRect room(left, area.top(), std::max(1, placeOf(part.to) - left + 1), area.height());
        if (part.isMarked)
            painter.fillRect(room, colour(Tone::Select));
        painter.setPen(colour(Tone::FieldBorder));
        painter.drawLine(room.left(), area.top(), room.left(), area.bottom());
        painter.setPen(colour(part.isMarked ? Tone::Text : Tone::Text2));
        const QFontMetrics metrics(painter.font());
        if (metrics.horizontalAdvance(part.name) + 4 <= room.width())
            painter.drawText(room, Qt::AlignCenter, part.name);
    }
    painter.setPen(colour(Tone::FieldBorder));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

void RangeBar::paintEarlier(QPainter& painter) const
{
    if (!m_shown.middle || !m_shown.median)
        return;
    const int top = bar().bottom() + 1 + gap;
    const int left = placeOf(m_shown.middle->first);
    const QRect half(left, top, std::max(2, placeOf(m_shown.middle->second) - left + 1), earlierHeight);
    painter.fillRect(half, colour(Tone::FieldBorder));
    painter.fillRect(QRect(placeOf(*m_shown.median) - 1, top - 1, 3, earlierHeight + 2), colour(Tone::Accent));
}

void RangeBar::paintSum(QPainter& painter) const
{
    if (!m_shown.sum)
        return;
    const bool isOutside = *m_shown.sum < m_shown.least || *m_shown.sum > m_shown.most;
    const auto ink = colour(isOutside ? Tone::Red : Tone::Accent);
    const int at = placeOf(*m_shown.sum);
    painter.fillRect(QRect(at - 1, markHeight, 2, barHeight), ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPolygon(QPolygon({QPoint(at - 5, 0), QPoint(at + 5, 0), QPoint(at, markHeight)}));
}

void RangeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(letters(Type::Small));
    paintParts(painter);
    paintEarlier(painter);
    const QRect below(side, height() - lineHeight(), width() - 2 * side, lineHeight());
    painter.setPen(colour(Tone::Text2));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, words(m_shown.least));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, words(m_shown.most));
    paintSum(painter);
}

} // namespace anjuan
