// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/RowDelegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "ui/look/AnjuanStyle.h"
#include "ui/look/Type.h"
#include "ui/models/Cell.h"

namespace anjuan {
namespace {

constexpr int padding = 8;
constexpr int iconSide = 16;

bool isHovered(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || !view->viewport()->underMouse())
        return false;
    return view->indexAt(view->viewport()->mapFromGlobal(QCursor::pos())).row() == index.row();
}

} // namespace

RowDelegate::RowDelegate(int heightAt100, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_height(heightAt100)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool strong = index.data(StrongRole).toBool();
    const QFontMetrics metrics(letters(Type::Plain, strong));
    int width = 2 * padding + metrics.horizontalAdvance(index.data().toString()) + 2;
    if (index.data(SymbolRole).toInt() != int(Symbol::None))
        width += iconSide + (index.data().toString().isEmpty() ? 0 : 6);
    if (const QString tag = index.data(TagRole).toString(); !tag.isEmpty())
        width += padding + tagWidth(tag);
    Q_UNUSED(option);
    return {width, grown(m_height)};
}

void RowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colour(Tone::Select));
    else if (!index.data(GroupRole).toBool() && isHovered(option, index))
        painter.fillRect(option.rect, colour(Tone::Alt));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Tone::Border));
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);

    const bool group = index.data(GroupRole).toBool();
    const QString words = index.data().toString();
    const Tone tone = Tone(index.data(ToneRole).toInt());
    const Symbol symbol = Symbol(index.data(SymbolRole).toInt());
    const QString tag = index.data(TagRole).toString();
    const Qt::Alignment alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());

    QRect inside = option.rect.adjusted(padding, 0, -padding, -1);
    if (symbol != Symbol::None) {
        const QRect at(words.isEmpty() ? option.rect.center().x() - iconSide / 2 + 1 : inside.left(),
                       inside.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        paintSymbol(*painter, at, symbol, tone == Tone::Text ? Tone::Text2 : tone);
        inside.setLeft(at.right() + 7);
    }
    int right = inside.right();
    if (!tag.isEmpty()) {
        // In a group row the tag is its count and stands behind the words, without a frame.
        const QFont font = group ? letters(Type::Small, true) : letters(Type::Plain);
        const int at = inside.left() + (words.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(words) + padding);
        const int width = group ? 0 : tagWidth(tag);
        const int left = std::min(at, inside.right() - width);
        if (group) {
            painter->setFont(letters(Type::Small));
            painter->setPen(colour(Tone::Text2));
            painter->drawText(QRect(left - 1, inside.top(), 80, inside.height()), Qt::AlignVCenter, tag);
        } else {
            paintTag(*painter, QRect(left, inside.center().y() - 9, width, 20), tag, int(tone));
        }
        right = left - padding;
    }
    inside.setRight(right);
    const bool small = group || index.data(SmallRole).toBool();
    const QFont font = letters(small ? Type::Small : Type::Plain, group || index.data(StrongRole).toBool());
    painter->setFont(font);
    painter->setPen(colour(group && tone == Tone::Text ? Tone::Text2 : tone));
    const QString shown = QFontMetrics(font).elidedText(words, Qt::ElideRight, inside.width() + 1);
    painter->drawText(inside, int((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter), shown);
    if (option.state & QStyle::State_HasFocus && !group)
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -2), 1);
    painter->restore();
}

int tagWidth(const QString& words) { return QFontMetrics(letters(Type::Small)).horizontalAdvance(words) + 14; }

int paintTag(QPainter& painter, const QRect& where, const QString& words, int tone)
{
    Tone frame = Tone::Border;
    Tone ground = Tone::Base;
    Tone ink = Tone(tone);
    switch (ink) {
    case Tone::Amber: frame = Tone::AmberLine; ground = Tone::AmberTint; break;
    case Tone::Red: frame = Tone::RedLine; ground = Tone::RedTint; break;
    case Tone::Accent: frame = Tone::Accent; ground = Tone::AccentTint; break;
    case Tone::Window: case Tone::Chrome: case Tone::Base: case Tone::Alt: case Tone::Header: case Tone::Border:
    case Tone::FieldBorder: case Tone::Text: case Tone::Text2: case Tone::Text3: case Tone::Disabled:
    case Tone::AccentFill: case Tone::FillHover: case Tone::OnAccent: case Tone::AccentTint: case Tone::Select:
    case Tone::AmberTint: case Tone::AmberLine: case Tone::RedTint: case Tone::RedLine: case Tone::Desk:
    case Tone::Paper: ink = Tone::Text2; break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(frame));
    painter.setBrush(colour(ground));
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(colour(ink));
    painter.setFont(letters(Type::Small));
    painter.drawText(where, Qt::AlignCenter, words);
    painter.restore();
    return where.width();
}

} // namespace anjuan
