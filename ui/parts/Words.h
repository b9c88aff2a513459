// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "ui/look/Symbol.h"
#include "ui/look/Tone.h"
#include "ui/look/Type.h"

namespace anjuan {

/// A label in one of our sizes and tones; it follows theme and size by the style sheet.
QLabel* words(const QString& text, Type type = Type::Plain, Tone tone = Tone::Text, QWidget* parent = nullptr);
/// Changes the tone of such a label.
void setTone(QLabel* label, Tone tone);

/// A label that gives way: it elides at the right and shows the whole text as its tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(Type type = Type::Plain, Tone tone = Tone::Text, QWidget* parent = nullptr);
    void setWhole(const QString& text);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A symbol of 16 (or `side`) pixels that follows the theme.
class SymbolLabel : public QWidget {
    Q_OBJECT
public:
    explicit SymbolLabel(Symbol symbol, Tone tone = Tone::Text2, int side = 16, QWidget* parent = nullptr);
    void show(Symbol symbol, Tone tone);
    Symbol symbol() const { return m_symbol; }
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Symbol m_symbol;
    Tone m_tone;
    int m_side;
};

/// Words in the accent tone that act when clicked or on Enter.
QPushButton* link(const QString& text, QWidget* parent = nullptr);
/// An ordinary button; `primary` for the one of the screen.
QPushButton* button(const QString& text, Symbol symbol = Symbol::None, bool primary = false, QWidget* parent = nullptr);
/// A button that opens a menu: a chevron at its right.
QPushButton* dropButton(const QString& text, Symbol symbol = Symbol::None, QWidget* parent = nullptr);
/// A button of 24 high for the heads of panes.
QPushButton* smallButton(const QString& text, Symbol symbol = Symbol::None, QWidget* parent = nullptr);

QFrame* hairline(Qt::Orientation orientation, QWidget* parent = nullptr);
/// Gives a widget one of our grounds: base, alt, window, chrome, accenttint, desk.
void setGround(QWidget* widget, const char* ground);

} // namespace anjuan
