// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/RadarBar.h"

#include <algorithm>

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/look/AnjuanStyle.h"
#include "ui/look/Type.h"
#include "ui/parts/Words.h"

namespace anjuan {
namespace {

constexpr int apartGap = 9;

class RadarSegment final : public QAbstractButton {
public:
    RadarSegment(const RadarCount& count, QWidget* parent) : QAbstractButton(parent), m_count(count)
    {
        setCheckable(!count.opens);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(count.name + QLatin1Char(' ') + QString::number(count.count));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colour(isChecked() ? Tone::AccentTint : Tone::Base));
        const Tone ink = m_count.count > 0 ? m_count.tone : Tone::Text2;
        const QFont large = letters(Type::PageTitle);
        const int high = QFontMetrics(large).height();
        const QString figure = QString::number(m_count.count);
        const int top = (height() - 4 - high - QFontMetrics(letters(Type::Small)).height() + 4) / 2;
        painter.setFont(large);
        painter.setPen(colour(ink));
        painter.drawText(QRect(12, top, width() - 12, high), Qt::AlignVCenter, figure);
        const int symbolLeft = 12 + QFontMetrics(large).horizontalAdvance(figure) + 8;
        paintSymbol(painter, QRectF(symbolLeft, top + (high - 16) / 2.0, 16, 16),
                    m_count.count > 0 ? m_count.symbol : Symbol::None, ink);
        painter.setFont(letters(Type::Small));
        painter.setPen(colour(ink == Tone::Text ? Tone::Text2 : ink));
        painter.drawText(QRect(12, top + high - 2, width() - 16, painter.fontMetrics().height()), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_count.name, Qt::ElideRight, width() - 16));
        const int bar = std::min(width() - 24, m_count.count * 8);
        painter.fillRect(QRect(12, height() - 4, bar, 4), colour(barTone()));
        if (hasFocus())
            paintFocusRing(painter, rect());
    }

private:
    Tone barTone() const
    {
        if (m_count.tone == Tone::Red)
            return Tone::RedLine;
        return m_count.tone == Tone::Amber ? Tone::AmberLine : Tone::FieldBorder;
    }
    RadarCount m_count;
};

} // namespace

RadarBar::RadarBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time limits by nearness"));
}

void RadarBar::setCounts(const std::vector<RadarCount>& counts)
{
    const QStringList before = m_segments.empty() ? m_wanted : chosen();
    for (QAbstractButton* segment : m_segments)
        segment->deleteLater();
    m_segments.clear();
    m_counts = counts;
    for (const RadarCount& count : counts) {
        auto* segment = new RadarSegment(count, this);
        segment->setChecked(before.contains(count.id));
        segment->installEventFilter(this);
        connect(segment, &QAbstractButton::toggled, this, [this] { Q_EMIT filterChanged(chosen()); });
        if (count.opens)
            connect(segment, &QAbstractButton::clicked, this, [this, id = count.id] { Q_EMIT opened(id); });
        segment->show();
        m_segments.push_back(segment);
    }
    place();
}

QStringList RadarBar::chosen() const
{
    QStringList ids;
    for (std::size_t at = 0; at < m_segments.size(); ++at) {
        if (m_segments[at]->isChecked())
            ids << m_counts[at].id;
    }
    return ids;
}

void RadarBar::choose(const QStringList& ids)
{
    m_wanted = ids;
    for (std::size_t at = 0; at < m_segments.size(); ++at)
        m_segments[at]->setChecked(ids.contains(m_counts[at].id));
}

QAbstractButton* RadarBar::segment(const QString& id) const
{
    const auto found = std::ranges::find(m_counts, id, &RadarCount::id);
    return found == m_counts.end() ? nullptr : m_segments[static_cast<std::size_t>(found - m_counts.begin())];
}

QSize RadarBar::sizeHint() const
{
    const int lines = QFontMetrics(letters(Type::PageTitle)).height() + QFontMetrics(letters(Type::Small)).height();
    return {700, lines + 18};
}

void RadarBar::place()
{
    const int count = int(m_segments.size());
    int gaps = 0;
    for (const RadarCount& each : m_counts)
        gaps += each.apart ? apartGap : 0;
    int shift = 0;
    for (int at = 0; at < count; ++at) {
        shift += m_counts[std::size_t(at)].apart ? apartGap : 0;
        const int left = (width() - gaps) * at / count;
        const int right = (width() - gaps) * (at + 1) / count;
        m_segments[std::size_t(at)]->setGeometry(left + shift, 1, right - left - 1, height() - 2);
    }
}

void RadarBar::resizeEvent(QResizeEvent*) { place(); }

void RadarBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void RadarBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Tone::Border)); // what shows between the segments are the hairlines
    for (std::size_t at = 1; at < m_segments.size(); ++at) {
        if (m_counts[at].apart) {
            const int left = m_segments[at]->x() - apartGap;
            painter.fillRect(QRect(left, 1, apartGap - 1, height() - 2), colour(Tone::Window));
        }
    }
}

bool RadarBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const auto here = std::find(m_segments.begin(), m_segments.end(), watched);
    if (step == 0 || here == m_segments.end())
        return QWidget::eventFilter(watched, event);
    const auto next = (here - m_segments.begin()) + step;
    if (next >= 0 && next < std::ssize(m_segments))
        m_segments[std::size_t(next)]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace anjuan
