// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/PointsDelegate.h"

#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

#include "ui/look/Type.h"
#include "ui/models/Cell.h"

namespace anjuan {
namespace {

QRect fieldIn(const QRect& cell)
{
    const int high = grown(24);
    const int wide = std::min(cell.width() - 8, grown(48));
    return {cell.right() - wide - 4, cell.top() + (cell.height() - 1 - high) / 2, wide, high};
}

QString words(qint64 tenths)
{
    return tenths % 10 == 0 ? QString::number(tenths / 10) : QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10);
}

} // namespace

std::optional<qint64> PointsDelegate::tenthsOf(const QString& typed, qint64 most)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,3})(?:[.．](\\d))?$"));
    const auto found = shape.match(typed.trimmed());
    if (!found.hasMatch())
        return std::nullopt;
    const qint64 tenths = found.captured(1).toLongLong() * 10 + found.captured(2).toLongLong();
    return tenths <= most ? std::optional{tenths} : std::nullopt;
}

void PointsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isField = index.data(MostPointsRole).isValid() && (index.flags() & Qt::ItemIsEditable);
    if (!isField)
        return RowDelegate::paint(painter, option, index);
    painter->save();
    paintGround(*painter, option, index);
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(isCurrent ? Tone::Accent : Tone::Border), isCurrent ? 2 : 1));
    painter->setBrush(colour(Tone::Base));
    const QRect field = fieldIn(option.rect);
    painter->drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setFont(letters(Type::Plain, index.data(StrongRole).toBool()));
    painter->setPen(colour(Tone(index.data(ToneRole).toInt())));
    painter->drawText(field.adjusted(4, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

QWidget* PointsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (!index.data(MostPointsRole).isValid())
        return nullptr;
    auto* line = new QLineEdit(parent);
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{0,3}([.．]\\d?)?")), line));
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return line;
}

void PointsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<QLineEdit*>(editor);
    line->setText(words(index.data(PointsRole).toLongLong()));
    line->selectAll();
}

void PointsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto typed = static_cast<QLineEdit*>(editor)->text();
    if (const auto tenths = tenthsOf(typed, index.data(MostPointsRole).toLongLong()))
        model->setData(index, *tenths, PointsRole);
    else
        Q_EMIT unreadable(index.data(IdRole).toString(), typed);
}

void PointsDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(fieldIn(option.rect));
}

} // namespace anjuan
