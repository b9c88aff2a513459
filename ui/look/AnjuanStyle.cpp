// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/AnjuanStyle.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include "ui/look/Tone.h"

namespace anjuan {

AnjuanStyle::AnjuanStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int AnjuanStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) { // Qt's enumeration, not ours
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_ToolBarItemMargin: return 0;
    case PM_SplitterWidth: return 1;
    case PM_ScrollBarExtent: return 12;
    case PM_FocusFrameHMargin: return 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AnjuanStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking: return 1;
    case SH_FormLayoutLabelAlignment: return int(Qt::AlignRight | Qt::AlignTop);
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void AnjuanStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        if (widget && widget->property("ownRing").toBool())
            return;
        paintFocusRing(*painter, option->rect);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AnjuanStyle::polish(QWidget* widget)
{
    // A turned wheel must not change a value that nobody is editing.
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)) {
        widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
    // Text from data is never markup, wherever a label comes from: ours, tool tips, message boxes.
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    QProxyStyle::polish(widget);
}

bool AnjuanStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        if (const auto* widget = qobject_cast<QWidget*>(watched); widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void paintFocusRing(QPainter& painter, const QRect& rect, int width)
{
    painter.save();
    painter.setPen(QPen(colour(Tone::Accent), width));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int half = width / 2;
    painter.drawRect(rect.adjusted(half, half, -(width - half), -(width - half)));
    painter.restore();
}

} // namespace anjuan
