// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/VerdictDelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/look/AnjuanStyle.h"
#include "ui/look/Tone.h"
#include "ui/look/Type.h"

namespace anjuan {

VerdictDelegate::VerdictDelegate(QStringList segments, int amberAt, int heightAt100, QObject* parent)
    : RowDelegate(heightAt100, parent)
    , m_segments(std::move(segments))
    , m_amberAt(amberAt)
{
}

QRect VerdictDelegate::segment(const QRect& cell, int at) const
{
    const QFontMetrics metrics(letters(Type::Small));
    auto width = [&](int which) { return metrics.horizontalAdvance(m_segments[which]) + 18; };
    int left = cell.right() - 12;
    for (int which = int(m_segments.size()) - 1; which >= at; --which)
        left -= width(which) - 1;
    const int high = metrics.height() + 6;
    return {left, cell.center().y() - high / 2, width(at), high};
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect wide(0, 0, 4000, 40);
    return {wide.right() - segment(wide, 0).left() + 12, RowDelegate::sizeHint(option, index).height()};
}

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QVariant value = index.data(VerdictRole);
    const int chosen = value.isValid() ? value.toInt() : -1;
    auto paintOne = [&](int at) {
        const QRect box = segment(option.rect, at);
        const bool on = at == chosen;
        const bool amber = on && at == m_amberAt;
        painter->setPen(colour(amber ? Tone::AmberLine : on ? Tone::Accent : Tone::Border));
        painter->setBrush(colour(amber ? Tone::AmberTint : on ? Tone::AccentFill : Tone::Base));
        painter->drawRect(box.adjusted(0, 0, -1, -1));
        painter->setPen(colour(amber ? Tone::Amber : on ? Tone::OnAccent : Tone::Text2));
        painter->setFont(letters(Type::Small, on));
        painter->drawText(box, Qt::AlignCenter, m_segments[at]);
    };
    for (int at = 0; at < int(m_segments.size()); ++at) {
        if (at != chosen)
            paintOne(at);
    }
    if (chosen >= 0 && chosen < int(m_segments.size()))
        paintOne(chosen);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), 1);
    painter->restore();
}

bool VerdictDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    int wanted = -1;
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        for (int which = 0; which < int(m_segments.size()); ++which) {
            if (segment(option.rect, which).contains(at))
                wanted = which;
        }
    } else if (event->type() == QEvent::KeyPress) {
        wanted = static_cast<QKeyEvent*>(event)->key() - Qt::Key_1;
    }
    if (wanted < 0 || wanted >= int(m_segments.size()))
        return RowDelegate::editorEvent(event, model, option, index);
    return model->setData(index, wanted, VerdictRole);
}

} // namespace anjuan
