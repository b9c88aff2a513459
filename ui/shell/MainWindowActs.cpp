// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame does by itself when an action is asked for.
#include "ui/shell/MainWindow.h"

#include "ui/look/Theme.h"
#include "ui/look/Type.h"
#include "ui/pages/Page.h"
#include "ui/shell/DocumentTabs.h"
#include "ui/shell/HelpDialog.h"
#include "ui/shell/KeyMap.h"

namespace anjuan {

void MainWindow::act(ActionId id)
{
    if (actOnLook(id) || actOnTabs(id))
        return;
    Page* page = currentPage();
    switch (id) { // what is not the frame's own goes on to the listener
    case ActionId::Search: m_top->focusSearch(); return;
    case ActionId::KeyMap: KeyMap(this).exec(); return;
    case ActionId::Contents: HelpDialog(this).exec(); return;
    case ActionId::Quit: close(); return;
    case ActionId::Radar: showPlace(QStringLiteral("deadlines")); return;
    case ActionId::Filter:
        if (page)
            page->focusFilter();
        return;
    case ActionId::Preview:
        if (page)
            page->togglePreview();
        return;
    case ActionId::NextStep:
        if (page)
            page->performNext();
        return;
    default: Q_EMIT asked(id);
    }
}

bool MainWindow::actOnLook(ActionId id)
{
    switch (id) {
    case ActionId::Light: m_theme.setBrightness(Brightness::Light); break;
    case ActionId::Dark: m_theme.setBrightness(Brightness::Dark); break;
    case ActionId::FollowSystem: m_theme.setBrightness(Brightness::System); break;
    case ActionId::Larger: m_theme.setLetterSize(letterSize() + 10); break;
    case ActionId::Smaller: m_theme.setLetterSize(letterSize() - 10); break;
    case ActionId::NormalSize: m_theme.setLetterSize(100); break;
    case ActionId::FullScreen: setWindowState(windowState() ^ Qt::WindowFullScreen); break;
    case ActionId::Rail: m_railWanted = !m_navigation->isRail(); break;
    default: return false;
    }
    fit();
    refresh();
    return true;
}

bool MainWindow::actOnTabs(ActionId id)
{
    switch (id) {
    case ActionId::Back:
        if (!m_back.isEmpty()) {
            m_forward.append(m_here);
            go(m_back.takeLast(), false);
        }
        return true;
    case ActionId::Forward:
        if (!m_forward.isEmpty()) {
            m_back.append(m_here);
            go(m_forward.takeLast(), false);
        }
        return true;
    case ActionId::LastTab: {
        const QString key = m_tabs->lastUsed();
        go({key.isEmpty() ? m_place : m_homes.value(key), key}, true);
        return true;
    }
    case ActionId::CloseTab: m_tabs->close(m_tabs->current()); return true;
    case ActionId::ReopenTab:
        if (const QString key = m_tabs->takeClosed(); !key.isEmpty())
            Q_EMIT documentWanted(key);
        return true;
    default: return false;
    }
}

} // namespace anjuan
