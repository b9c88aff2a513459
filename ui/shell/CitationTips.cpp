// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CitationTips.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

#include "ui/pages/FromStatutes.h"
#include "ui/shell/Desk.h"
#include "ui/words/LawNames.h"

namespace anjuan {
namespace {

/// The words under the pointer, and what its own tool tip says.
struct Pointed {
    QString words;
    QString tip;
};

Pointed pointedAt(QWidget& widget, QPoint at)
{
    if (auto* view = qobject_cast<QAbstractItemView*>(widget.parentWidget()); view && view->viewport() == &widget) {
        const auto index = view->indexAt(at);
        return {index.data().toString(), index.data(Qt::ToolTipRole).toString()};
    }
    if (const auto* label = qobject_cast<QLabel*>(&widget))
        return {label->text(), label->toolTip()};
    if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
        return {button->text(), button->toolTip()};
    return {};
}

} // namespace

CitationTips::CitationTips(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    qApp->installEventFilter(this);
}

bool CitationTips::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!widget || !m_desk.isTaken())
        return false;
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto pointed = pointedAt(*widget, help->pos());
    const auto& statutes = m_desk.office().law().statutes;
    if (!statutes || (pointed.words.isEmpty() && pointed.tip.isEmpty()))
        return false;
    const auto said = pointed.words + QLatin1Char('\n') + pointed.tip;
    auto texts = citedTextsIn(*statutes, said + QLatin1Char('\n') + chineseCitationsIn(said), m_desk.now().today);
    if (texts.isEmpty())
        return false;
    texts.replace(QLatin1Char('<'), QStringLiteral("＜")); // a tool tip would take it for markup
    QToolTip::showText(help->globalPos(), pointed.tip.isEmpty() ? texts : pointed.tip + QStringLiteral("\n\n") + texts, widget);
    return true;
}

} // namespace anjuan
