// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/Tag.h"

#include <QPainter>

#include "ui/delegates/RowDelegate.h"
#include "ui/look/Type.h"

namespace anjuan {

Tag::Tag(const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const { return {tagWidth(m_text), QFontMetrics(letters(Type::Small)).height() + 2}; }

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_text, int(m_tone));
}

CountBadge::CountBadge(int count, Urgency urgency, QWidget* parent)
    : QWidget(parent)
    , m_count(count)
    , m_urgency(urgency)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(count, urgency);
}

void CountBadge::setCount(int count, Urgency urgency)
{
    m_count = count;
    m_urgency = urgency;
    setAccessibleName(QString::number(count));
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    const QFontMetrics metrics(letters(Type::Small));
    return {std::max(22, metrics.horizontalAdvance(QString::number(m_count)) + 26), metrics.height() + 2};
}

void CountBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCount(painter, rect(), m_count, m_urgency);
}

} // namespace anjuan
