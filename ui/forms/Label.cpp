// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/Label.h"

#include <QApplication>
#include <QEvent>

#include "ui/forms/Measure.h"

namespace anjuan {
namespace {

struct Size {
    qreal morePoints;
    QFont::Weight weight;
};

Size sizeOf(Label::Role role)
{
    switch (role) {
    case Label::Role::PageTitle: return {5, QFont::Medium};
    case Label::Role::Section: return {1, QFont::Medium};
    case Label::Role::Heading: return {0, QFont::Medium};
    case Label::Role::Plain: return {0, QFont::Normal};
    case Label::Role::Small: return {-1, QFont::Normal};
    }
    return {0, QFont::Normal};
}

} // namespace

Label::Label(Role role, const QString& text, QWidget* parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    choose();
}

void Label::setTone(const QString& tone)
{
    setLook(*this, "tone", tone);
}

bool Label::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        choose();
    return QLabel::event(event);
}

void Label::choose()
{
    const auto size = sizeOf(m_role);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * (10 + size.morePoints) / 10);
    font.setWeight(size.weight);
    setFont(font);
}

} // namespace anjuan
