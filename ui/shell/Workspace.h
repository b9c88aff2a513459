// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/DeadlinePage.h"
#include "ui/shell/CaseFolder.h"
#include "ui/shell/CaseListing.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Room.h"

namespace anjuan {

class HomePage;

/// Fills a main window from the desk: the places of the navigation, the opened cases, the search. Places and actions
/// that this release has nothing behind are not shown.
class Workspace final : public QObject {
    Q_OBJECT
public:
    /// Window and tools outlive it.
    Workspace(MainWindow& window, SheetTools tools, QObject* parent = nullptr);

    /// Somebody sat down: shows his places and lists.
    void begin();
    /// Reads every list again.
    void refresh();
    void openCase(const QString& id);
    void openNewLead();
    /// A penalty on the spot in one form.
    void openFastLane();
    /// The opened case with this id; nullptr when its tab is not open.
    CaseFolder* folder(const QString& id) const { return m_folders.value(id); }
    HomePage* home() const { return m_home; }
    /// Before somebody else sits down: no tab of the one before stays.
    void closeAll();

private:
    template <class Form>
    void openBeginning(Page* page, Form* form);
    void makePlaces();
    void addRooms();
    void showWhatIsThere();
    Room* roomAt(const QString& placeKey) const;
    Room* answering(ActionId id) const;
    void closePage(const QString& key);
    void reopen(const QString& key);
    void connectWindow();
    void act(ActionId id);
    void tellAbout();
    void refreshHome();
    void refreshDeadlines();
    void search(const QString& text);
    void enter(const QString& text);
    void noteRecent(const CaseFolder& folder, const QString& id);

    MainWindow& m_window;
    SheetTools m_tools;
    HomePage* m_home;
    DeadlinePage* m_deadlines;
    CaseListing* m_caseList = nullptr;
    CaseListing* m_leadList = nullptr;
    std::vector<Room*> m_rooms;
    QHash<QString, CaseFolder*> m_folders;
    std::vector<RecentLine> m_recent;
    int m_newLeads = 0;
};

} // namespace anjuan
