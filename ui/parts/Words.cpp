// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/Words.h"

#include <QPainter>
#include <QStyle>

namespace anjuan {
namespace {

const char* nameOf(Type type)
{
    switch (type) {
    case Type::PageTitle: return "title";
    case Type::Section: return "section";
    case Type::Heading: return "heading";
    case Type::Plain: return "body";
    case Type::Small: return "small";
    }
    return "body";
}

void describe(QLabel* label, Type type, Tone tone)
{
    label->setProperty("type", QLatin1String(nameOf(type)));
    label->setProperty("tone", QLatin1String(toneTable()[static_cast<std::size_t>(tone)].name));
    label->setTextFormat(Qt::PlainText);
}

} // namespace

QLabel* words(const QString& text, Type type, Tone tone, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    describe(label, type, tone);
    return label;
}

void setTone(QLabel* label, Tone tone)
{
    label->setProperty("tone", QLatin1String(toneTable()[static_cast<std::size_t>(tone)].name));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

ElidedLabel::ElidedLabel(Type type, Tone tone, QWidget* parent)
    : QLabel(parent)
{
    describe(this, type, tone);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setWhole(const QString& text)
{
    setText(text);
    setToolTip(text);
    updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const { return {24, QLabel::minimumSizeHint().height()}; }

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, QLabel::sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(rect(), int(Qt::AlignVCenter | (alignment() & Qt::AlignHorizontal_Mask)), shown);
}

SymbolLabel::SymbolLabel(Symbol symbol, Tone tone, int side, QWidget* parent)
    : QWidget(parent)
    , m_symbol(symbol)
    , m_tone(tone)
    , m_side(side)
{
    setFixedSize(side, side);
}

void SymbolLabel::show(Symbol symbol, Tone tone)
{
    m_symbol = symbol;
    m_tone = tone;
    update();
}

void SymbolLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSymbol(painter, rect(), m_symbol, m_tone);
}

QPushButton* link(const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setProperty("link", true);
    made->setFlat(true);
    made->setCursor(Qt::PointingHandCursor);
    made->setAutoDefault(true);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

QPushButton* button(const QString& text, Symbol symbol, bool primary, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setAutoDefault(true);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (symbol != Symbol::None)
        made->setIcon(icon(symbol, primary ? Tone::OnAccent : Tone::Text));
    made->setIconSize({21, 16}); // the symbol stays 16; the rest is the gap to the words
    if (primary)
        made->setProperty("primary", true);
    return made;
}

QPushButton* dropButton(const QString& text, Symbol symbol, QWidget* parent)
{
    QPushButton* made = button(text, symbol, false, parent);
    made->setProperty("drop", true);
    return made;
}

QPushButton* smallButton(const QString& text, Symbol symbol, QWidget* parent)
{
    QPushButton* made = button(text, symbol, false, parent);
    made->setProperty("small", true);
    made->setIconSize({18, 13});
    return made;
}

QFrame* hairline(Qt::Orientation orientation, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("hairline", orientation == Qt::Horizontal ? QStringLiteral("h") : QStringLiteral("v"));
    return line;
}

void setGround(QWidget* widget, const char* ground)
{
    widget->setProperty("ground", QLatin1String(ground));
    widget->setAttribute(Qt::WA_StyledBackground);
}

} // namespace anjuan
