// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "ui/pages/Page.h"
#include "ui/shell/Actions.h"
#include "ui/shell/StepSheet.h"

namespace anjuan {

struct Person;

/// A place of the navigation with what fills it: its page, when to read it again, the actions it answers. The workspace
/// shows a place and an action only when a room stands behind them.
class Room : public QObject {
    Q_OBJECT
public:
    /// The tools outlive the room.
    explicit Room(SheetTools tools, QObject* parent = nullptr) : QObject(parent), m_tools(tools) {}

    /// Key of the place in the navigation ("referrals").
    virtual QString place() const = 0;
    /// Made once; the window takes it.
    virtual Page* makePage() = 0;
    /// Whether the place is shown to this person.
    virtual bool isFor(const Person&) const { return true; }
    /// Whether this person begins the day here.
    virtual bool isHomeOf(const Person&) const { return false; }
    /// Something changed, or the place is shown: reads its rows again, on a thread of its own where that can be long.
    virtual void refresh() = 0;
    /// Actions of the menu that this room answers.
    virtual std::vector<ActionId> answers() const { return {}; }
    virtual void act(ActionId) {}
    /// Builds the page behind a key that openPage gave out (recent, reopened); nullptr when the key is not of this room.
    virtual Page* pageFor(const QString&) { return nullptr; }

Q_SIGNALS:
    void openCase(const QString& id);
    /// A page in a tab of its own; the window takes it. The key begins with the room's place and a slash.
    void openPage(const QString& key, anjuan::Page* page);
    void closePage(const QString& key);
    void showMe();
    /// One sentence for the status line.
    void said(const QString& sentence);

protected:
    SheetTools& tools() { return m_tools; }
    const SheetTools& tools() const { return m_tools; }
    Desk& desk() { return m_tools.desk; }

private:
    SheetTools m_tools;
};

} // namespace anjuan
