// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QMainWindow>
#include <QTime>

#include "ui/shell/Actions.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TopBar.h"

class QStackedWidget;

namespace anjuan {

class DocumentTabs;
class LockScreen;
class Page;
class Theme;

/// The frame: menus, tool bar, navigation, tabs of opened cases, the page, the status bar. Knows pages only as Page.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `theme` outlives the window.
    explicit MainWindow(Theme& theme, QWidget* parent = nullptr);

    /// Gives a place of the navigation its page; the window takes it.
    void addPlace(const QString& placeKey, Page* page);
    void showPlace(const QString& placeKey);
    QString currentPlace() const { return m_place; }

    /// Opens a page of its own tab, or shows the one that has this key; the window takes it.
    void openDocument(const QString& key, Page* page, const QString& placeKey);
    void showDocument(const QString& key);
    bool hasDocument(const QString& key) const { return m_documents.contains(key); }
    Page* currentPage() const;
    /// Closes every tab of its own; nothing can be reopened afterwards.
    void closeDocuments();

    Actions& actions() { return *m_actions; }
    Navigation& navigation() { return *m_navigation; }
    TopBar& topBar() { return *m_top; }
    StatusLine& statusLine() { return *m_status; }
    LockScreen& lockScreen() { return *m_lock; }

    void setOrgan(const QString& organ);
    void setSignedIn(const QString& person);
    /// Hides everything of the cases, the title included.
    void lock(const QTime& since, int minutes);
    void askSignIn(const QString& lastPerson);
    void unlock();
    bool isLocked() const;

Q_SIGNALS:
    void placeShown(const QString& placeKey);
    /// Asked for but not built yet (recent, reopened): the listener builds the page and calls openDocument.
    void documentWanted(const QString& key);
    void documentClosed(const QString& key);
    /// Every action that the frame does not do by itself.
    void asked(anjuan::ActionId id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Spot {
        QString place, document;
        bool operator==(const Spot&) const = default;
    };
    QWidget* makeFrame();
    void connectParts();
    void addNumberKeys();
    void act(ActionId id);
    bool actOnLook(ActionId id);
    bool actOnTabs(ActionId id);
    void go(const Spot& spot, bool remember);
    void showPage(Page* page);
    void fit();
    void refresh();
    void setBars(bool shown);

    Theme& m_theme;
    Actions* m_actions;
    TopBar* m_top;
    StatusLine* m_status;
    QStackedWidget* m_outer;
    Navigation* m_navigation;
    DocumentTabs* m_tabs;
    QStackedWidget* m_pages;
    LockScreen* m_lock;
    QHash<QString, Page*> m_places;
    QHash<QString, Page*> m_documents;
    QHash<QString, QString> m_homes; ///< document to place
    QString m_place;
    QString m_organ;
    QString m_person;
    QList<Spot> m_back;
    QList<Spot> m_forward;
    Spot m_here;
    bool m_railWanted = false;
};

} // namespace anjuan
