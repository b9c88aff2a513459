// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentTabs.h"

#include <QSignalBlocker>
#include <QToolButton>

#include "ui/look/Symbol.h"

namespace anjuan {

DocumentTabs::DocumentTabs(QWidget* parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("documents"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setMovable(true);
    setUsesScrollButtons(true);
    setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    setAccessibleName(tr("Opened cases"));
    addTab({});
    setVisible(false);
    connect(this, &QTabBar::currentChanged, this, [this] {
        noteUse(current());
        Q_EMIT chosen(current());
    });
}

int DocumentTabs::indexOf(const QString& key) const
{
    for (int at = 0; at < count(); ++at) {
        if (tabData(at).toString() == key)
            return at;
    }
    return -1;
}

void DocumentTabs::setPlace(const QString& title, const QIcon& icon)
{
    setTabText(indexOf({}), title);
    setTabIcon(indexOf({}), icon);
}

void DocumentTabs::open(const QString& key, const QString& title)
{
    if (!has(key)) {
        const QSignalBlocker quiet(this);
        const int at = addTab(title);
        setTabData(at, key);
        auto* cross = new QToolButton(this);
        cross->setIcon(icon(Symbol::Close));
        cross->setIconSize({12, 12});
        cross->setAutoRaise(true);
        cross->setFocusPolicy(Qt::NoFocus);
        cross->setAccessibleName(tr("Close %1").arg(title));
        cross->setToolTip(cross->accessibleName());
        connect(cross, &QToolButton::clicked, this, [this, key] { close(key); });
        setTabButton(at, QTabBar::RightSide, cross);
    }
    setVisible(true);
    show(key);
}

void DocumentTabs::rename(const QString& key, const QString& title)
{
    if (has(key))
        setTabText(indexOf(key), title);
}

void DocumentTabs::close(const QString& key)
{
    const int at = indexOf(key);
    if (key.isEmpty() || at < 0)
        return;
    m_used.removeAll(key);
    m_closed.removeAll(key);
    m_closed.prepend(key);
    removeTab(at);
    setVisible(count() > 1);
    Q_EMIT closed(key);
}

QString DocumentTabs::current() const { return tabData(currentIndex()).toString(); }

void DocumentTabs::show(const QString& key)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(std::max(0, indexOf(key)));
    noteUse(current());
}

void DocumentTabs::noteUse(const QString& key)
{
    m_used.removeAll(key);
    m_used.prepend(key);
}

QString DocumentTabs::lastUsed() const { return m_used.size() > 1 ? m_used[1] : QString(); }

QString DocumentTabs::takeClosed() { return m_closed.isEmpty() ? QString() : m_closed.takeFirst(); }

} // namespace anjuan
