// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/TimelineDelegate.h"

#include <QPainter>

#include "ui/look/AnjuanStyle.h"
#include "ui/look/Type.h"
#include "ui/models/Cell.h"

namespace anjuan {
namespace {

constexpr int timeWidth = 72;
constexpr int railWidth = 16;
constexpr int gap = 12;

bool hasChange(const QModelIndex& index)
{
    return !index.data(FromRole).toString().isEmpty() || !index.data(ToRole).toString().isEmpty();
}

void paintChange(QPainter& painter, QRect line, const QModelIndex& index)
{
    QFont font = letters(Type::Small);
    const QString before = index.data(FromRole).toString();
    if (!before.isEmpty()) {
        font.setStrikeOut(true);
        painter.setFont(font);
        painter.setPen(colour(Tone::Text3));
        painter.drawText(line, Qt::AlignVCenter, before);
        line.setLeft(line.left() + QFontMetrics(font).horizontalAdvance(before) + 6);
        font.setStrikeOut(false);
    }
    painter.setFont(font);
    painter.setPen(colour(Tone::Text));
    const QString after = QStringLiteral("→ ") + index.data(ToRole).toString();
    painter.drawText(line, Qt::AlignVCenter, QFontMetrics(font).elidedText(after, Qt::ElideRight, line.width()));
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int high = hasChange(index) ? grown(26) + QFontMetrics(letters(Type::Small)).height() : grown(26);
    return {200, TimelineShape(index.data(KindRole).toInt()) == TimelineShape::Day ? grown(24) : high};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect row = option.rect;
    const auto shape = TimelineShape(index.data(KindRole).toInt());
    if (option.state & QStyle::State_Selected && shape != TimelineShape::Day)
        painter->fillRect(row, colour(Tone::Select));
    if (shape == TimelineShape::Day) {
        painter->fillRect(row, colour(Tone::Alt));
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colour(Tone::Border));
        painter->setFont(letters(Type::Small, true));
        painter->setPen(colour(Tone::Text2));
        painter->drawText(row.adjusted(16, 0, -8, 0), Qt::AlignVCenter, index.data(TimeRole).toString());
        painter->restore();
        return;
    }
    const int high = grown(26);
    const int rail = row.left() + 8 + timeWidth + gap;
    painter->fillRect(QRect(rail + railWidth / 2, row.top(), 1, row.height()), colour(Tone::Border));
    painter->setFont(letters(Type::Small));
    painter->setPen(colour(Tone::Text3));
    painter->drawText(QRect(row.left() + 8, row.top(), timeWidth, high), Qt::AlignVCenter | Qt::AlignRight,
                      index.data(TimeRole).toString());
    const bool folded = shape == TimelineShape::Folded;
    QRect words(rail + railWidth + gap, row.top(), row.right() - rail - railWidth - gap - 8, high);
    if (!folded) {
        const QRect mark(rail, row.top() + (high - railWidth) / 2, railWidth, railWidth);
        painter->fillRect(mark, colour(option.state & QStyle::State_Selected ? Tone::Select : Tone::Base));
        const Tone tone = Tone(index.data(ToneRole).toInt());
        paintSymbol(*painter, mark, Symbol(index.data(SymbolRole).toInt()), tone == Tone::Text ? Tone::Text2 : tone);
    }
    painter->setFont(letters(folded ? Type::Small : Type::Plain));
    painter->setPen(colour(folded ? Tone::Text3 : Tone(index.data(ToneRole).toInt())));
    const QString sentence = folded ? index.data().toString() + QStringLiteral(" ▸") : index.data().toString();
    painter->drawText(words, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(sentence, Qt::ElideRight, words.width()));
    if (hasChange(index)) {
        words.translate(0, high - 4);
        words.setHeight(QFontMetrics(letters(Type::Small)).height());
        paintChange(*painter, words, index);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, row.adjusted(1, 1, -1, -1), 1);
    painter->restore();
}

} // namespace anjuan
