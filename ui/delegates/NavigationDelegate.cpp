// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/NavigationDelegate.h"

#include <QPainter>

#include "ui/look/AnjuanStyle.h"
#include "ui/look/Type.h"
#include "ui/models/Cell.h"

namespace anjuan {
namespace {

constexpr int ruleGap = 17;

struct Pill {
    Tone ground, frame, ink;
    Symbol symbol;
};

Pill pill(Urgency urgency)
{
    switch (urgency) {
    case Urgency::DueToday: return {Tone::AmberTint, Tone::AmberLine, Tone::Amber, Symbol::Caution};
    case Urgency::Overdue: return {Tone::RedTint, Tone::RedLine, Tone::Red, Symbol::Broken};
    case Urgency::Plain: break;
    }
    return {Tone::Border, Tone::Border, Tone::Text2, Symbol::None};
}

} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_rail ? 44 : 168, grown(m_rail ? 32 : 30) + (index.data(RuleAboveRole).toBool() ? ruleGap : 0)};
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    QRect row = option.rect;
    if (index.data(RuleAboveRole).toBool()) {
        const int inset = m_rail ? 10 : 12;
        painter->fillRect(QRect(row.left() + inset, row.top() + ruleGap / 2, row.width() - 2 * inset, 1),
                          colour(Tone::Border));
        row.setTop(row.top() + ruleGap);
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current) {
        painter->fillRect(row, colour(Tone::Select));
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), colour(Tone::Accent));
    }
    const Symbol symbol = Symbol(index.data(SymbolRole).toInt());
    const int left = m_rail ? row.center().x() - 7 : row.left() + 13;
    paintSymbol(*painter, QRect(left, row.center().y() - 7, 16, 16), symbol, current ? Tone::Accent : Tone::Text2);
    if (!m_rail) {
        QRect words = row.adjusted(37, 0, -11, 0);
        if (const int count = index.data(CountRole).toInt(); count > 0)
            words.setRight(paintCount(*painter, words, count, Urgency(index.data(UrgencyRole).toInt())).left() - 6);
        painter->setFont(letters(Type::Plain, current));
        painter->setPen(colour(Tone::Text));
        painter->drawText(words, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    } else if (Urgency(index.data(UrgencyRole).toInt()) != Urgency::Plain && index.data(CountRole).toInt() > 0) {
        const Pill look = pill(Urgency(index.data(UrgencyRole).toInt()));
        paintSymbol(*painter, QRect(row.right() - 14, row.top() + 3, 11, 11), look.symbol, look.ink);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter, row);
    painter->restore();
}

QRect paintCount(QPainter& painter, const QRect& where, int count, Urgency urgency)
{
    const Pill look = pill(urgency);
    const QString figure = QString::number(count);
    const QFont font = letters(Type::Small);
    const int high = QFontMetrics(font).height();
    const int icon = look.symbol == Symbol::None ? 0 : 14;
    const int width = std::max(22, QFontMetrics(font).horizontalAdvance(figure) + 12 + icon);
    const QRect frame(where.right() - width + 1, where.center().y() - high / 2 + 1, width, high);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(look.frame));
    painter.setBrush(colour(look.ground));
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), high / 2.0, high / 2.0);
    QRect inside = frame.adjusted(6, 0, -6, 0);
    if (icon > 0)
        paintSymbol(painter, QRect(inside.left() - 1, frame.center().y() - 5, 12, 12), look.symbol, look.ink);
    painter.setPen(colour(look.ink));
    painter.setFont(font);
    painter.drawText(icon > 0 ? inside.adjusted(icon - 1, 0, 1, 0) : inside, Qt::AlignCenter, figure);
    painter.restore();
    return frame;
}

} // namespace anjuan
