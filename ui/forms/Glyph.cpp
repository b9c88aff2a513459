// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/Glyph.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include "ui/forms/Measure.h"

namespace anjuan {
namespace {

void paintFocus(QPainter& painter, QWidget& widget)
{
    if (!widget.hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(&widget);
    option.backgroundColor = widget.palette().color(QPalette::Window);
    widget.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &widget);
}

bool follows(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

Glyph::Glyph(GlyphShape symbol, int pixels, QWidget* parent) : QWidget(parent), m_symbol(symbol), m_pixels(pixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::setSymbol(GlyphShape symbol)
{
    m_symbol = symbol;
    update();
}

void Glyph::setTone(const QString& tone)
{
    setLook(*this, "tone", tone);
}

QSize Glyph::sizeHint() const
{
    const int side = measure(*this, m_pixels);
    return {side, side};
}

void Glyph::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const int side = std::min(width(), height());
    paintSymbol(painter, m_symbol, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side),
                palette().color(foregroundRole()));
}

GlyphButton::GlyphButton(GlyphShape symbol, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_symbol(symbol)
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GlyphButton::sizeHint() const
{
    const int side = fieldHeight(*this);
    return {side, side};
}

void GlyphButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const qreal side = measure(*this, 16);
    if (isEnabled() && underMouse())
        painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    paintSymbol(painter, m_symbol, QRectF((width() - side) / 2, (height() - side) / 2, side, side),
                palette().color(QPalette::ButtonText));
    paintFocus(painter, *this);
}

void GlyphButton::keyPressEvent(QKeyEvent* event)
{
    if (follows(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 8, fontMetrics().height() + 4};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setPen(palette().color(isEnabled() ? QPalette::Link : QPalette::PlaceholderText));
    painter.drawText(rect(), Qt::AlignCenter, text());
    paintFocus(painter, *this);
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (follows(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace anjuan
