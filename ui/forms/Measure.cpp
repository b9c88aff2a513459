// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/Measure.h"

#include <algorithm>

#include <QFontInfo>
#include <QFontMetrics>
#include <QStyle>

namespace anjuan {

int measure(const QWidget& widget, int pixels)
{
    return qRound(pixels * QFontInfo{widget.font()}.pointSizeF() / 10.0);
}

int fieldHeight(const QWidget& widget)
{
    return std::max(widget.fontMetrics().height() + 6, measure(widget, 28));
}

void setLook(QWidget& widget, const char* property, const QVariant& value)
{
    if (widget.property(property) == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace anjuan
