// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QWidget>

#include "ui/delegates/NavigationDelegate.h"

namespace anjuan {

/// What the main window shows in its middle. Knows words and values, no office.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The words on its tab.
    virtual QString title() const = 0;
    /// The figure at its navigation entry.
    int count() const { return m_count; }
    Urgency urgency() const { return m_urgency; }
    void setBadge(int count, Urgency urgency)
    {
        m_count = count;
        m_urgency = urgency;
        Q_EMIT badgeChanged();
    }

    /// Starts with the navigation as a rail (review, evaluation).
    virtual bool wantsRail() const { return false; }
    /// Ctrl+F.
    virtual void focusFilter() {}
    /// Esc: one level back; false when there was none.
    virtual bool stepBack() { return false; }
    /// F9.
    virtual void togglePreview() {}
    /// Ctrl+Enter.
    virtual void performNext() {}
    /// Alt+1 … 9.
    virtual void showTab(int) {}

Q_SIGNALS:
    void titleChanged();
    void badgeChanged();

private:
    int m_count = 0;
    Urgency m_urgency = Urgency::Plain;
};

} // namespace anjuan
