// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>
#include <QWidget>

class QPainter;

namespace anjuan {

/// The small outlined symbols that stand beside words; each state has its own outline.
enum class GlyphShape { Caution, Refused, Broken, Hint, Done, Link, Eye, Padlock, Calendar, Add, Remove, Back, People, Volume };

/// Draws the symbol in one colour into a square.
void paintSymbol(QPainter& painter, GlyphShape symbol, const QRectF& square, const QColor& colour);

/// A symbol beside a text, in the colour of the text (the tone of the style sheet or the palette).
class Glyph final : public QWidget {
    Q_OBJECT
public:
    Glyph(GlyphShape symbol, int pixels, QWidget* parent = nullptr);
    void setSymbol(GlyphShape symbol);
    void setTone(const QString& tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    GlyphShape m_symbol;
    int m_pixels;
};

/// A flat button that is only a symbol; reached by Tab, named for readers of the screen.
class GlyphButton final : public QAbstractButton {
    Q_OBJECT
public:
    GlyphButton(GlyphShape symbol, const QString& name, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    GlyphShape m_symbol;
};

/// A link: a way out beside a message. Text in the colour of links, Enter and Space follow it.
class LinkButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace anjuan
