// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>

#include "ui/look/Theme.h"
#include "ui/look/Type.h"
#include "ui/pages/LockScreen.h"
#include "ui/pages/Page.h"
#include "ui/parts/Words.h"
#include "ui/shell/DocumentTabs.h"

namespace anjuan {

MainWindow::MainWindow(Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_actions(new Actions(this))
    , m_top(new TopBar(*m_actions, this))
    , m_status(new StatusLine(this))
    , m_outer(new QStackedWidget)
    , m_navigation(new Navigation)
    , m_tabs(new DocumentTabs)
    , m_pages(new QStackedWidget)
    , m_lock(new LockScreen)
{
    setWindowIcon(applicationIcon());
    setContextMenuPolicy(Qt::NoContextMenu);
    m_actions->fill(menuBar());
    addToolBar(m_top);
    setStatusBar(m_status);
    m_outer->addWidget(makeFrame());
    m_outer->addWidget(m_lock);
    setCentralWidget(m_outer);
    setMinimumSize(800, 520);
    connectParts();
    addNumberKeys();
    refresh();
}

QWidget* MainWindow::makeFrame()
{
    auto* frame = new QWidget;
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(hairline(Qt::Vertical));
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* strip = new QWidget;
    setGround(strip, "chrome");
    auto* stripRow = new QHBoxLayout(strip);
    stripRow->setContentsMargins(8, 3, 8, 0);
    stripRow->addWidget(m_tabs, 1);
    column->addWidget(strip);
    strip->setObjectName(QStringLiteral("tabStrip"));
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    return frame;
}

void MainWindow::connectParts()
{
    connect(m_navigation, &Navigation::placeChosen, this, &MainWindow::showPlace);
    connect(m_navigation, &Navigation::recentChosen, this, &MainWindow::showDocument);
    connect(m_tabs, &DocumentTabs::chosen, this, [this](const QString& key) {
        go({key.isEmpty() ? m_place : m_homes.value(key), key}, true);
    });
    connect(m_tabs, &DocumentTabs::closed, this, [this](const QString& key) {
        if (Page* page = m_documents.take(key)) {
            m_pages->removeWidget(page);
            page->deleteLater();
        }
        auto gone = [&](const Spot& spot) { return spot.document == key; };
        m_back.removeIf(gone);
        m_forward.removeIf(gone);
        m_here.document = m_tabs->current();
        refresh();
        Q_EMIT documentClosed(key);
    });
    connect(m_actions, &Actions::asked, this, &MainWindow::act);
    connect(m_status, &StatusLine::keysAsked, this, [this] { act(ActionId::KeyMap); });
    connect(m_status, &StatusLine::deadlinesAsked, this, [this] { showPlace(QStringLiteral("deadlines")); });
    connect(m_lock, &LockScreen::changePerson, this, [this] { askSignIn({}); });
}

void MainWindow::addNumberKeys()
{
    for (int number = 1; number <= 9; ++number) {
        auto* place = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), this);
        connect(place, &QShortcut::activated, this,
                [this, number] { showPlace(QLatin1String(places()[std::size_t(number - 1)].key)); });
        auto* tab = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), this);
        connect(tab, &QShortcut::activated, this, [this, number] {
            if (Page* page = currentPage())
                page->showTab(number - 1);
        });
    }
}

void MainWindow::addPlace(const QString& placeKey, Page* page)
{
    m_places.insert(placeKey, page);
    m_pages->addWidget(page);
    auto badge = [this, placeKey, page] { m_navigation->model()->setCount(placeKey, page->count(), page->urgency()); };
    connect(page, &Page::badgeChanged, this, badge);
    badge();
    if (m_places.size() == 1)
        showPlace(placeKey);
}

void MainWindow::showPlace(const QString& placeKey) { go({placeKey, {}}, true); }

void MainWindow::openDocument(const QString& key, Page* page, const QString& placeKey)
{
    if (!m_documents.contains(key)) {
        m_documents.insert(key, page);
        m_homes.insert(key, placeKey);
        m_pages->addWidget(page);
        connect(page, &Page::titleChanged, this, [this, key, page] {
            m_tabs->rename(key, page->title());
            refresh();
        });
    }
    m_tabs->open(key, m_documents.value(key)->title());
    go({placeKey, key}, true);
}

void MainWindow::showDocument(const QString& key)
{
    if (!m_documents.contains(key)) {
        Q_EMIT documentWanted(key);
        return;
    }
    go({m_homes.value(key), key}, true);
}

void MainWindow::closeDocuments()
{
    const auto keys = m_documents.keys();
    for (const QString& key : keys)
        m_tabs->close(key);
    while (!m_tabs->takeClosed().isEmpty()) {
    }
    m_back.clear();
    m_forward.clear();
    m_here = {m_place, {}};
    refresh();
}

Page* MainWindow::currentPage() const { return qobject_cast<Page*>(m_pages->currentWidget()); }

void MainWindow::go(const Spot& spot, bool remember)
{
    if (isLocked() || (spot.document.isEmpty() && !m_places.contains(spot.place)))
        return;
    if (remember && !(spot == m_here) && !m_here.place.isEmpty()) {
        m_back.append(m_here);
        m_forward.clear();
    }
    const bool other = spot.place != m_place;
    m_here = spot;
    m_place = spot.place;
    m_navigation->show(spot.place);
    m_tabs->show(spot.document);
    showPage(spot.document.isEmpty() ? m_places.value(spot.place) : m_documents.value(spot.document));
    if (other)
        Q_EMIT placeShown(spot.place);
}

void MainWindow::showPage(Page* page)
{
    if (page)
        m_pages->setCurrentWidget(page);
    fit();
    refresh();
}

void MainWindow::refresh()
{
    const bool signedIn = !m_person.isEmpty() && !isLocked();
    const bool inCase = signedIn && !m_here.document.isEmpty();
    m_actions->setSituation(signedIn, signedIn && m_here.document.isEmpty() && !m_place.isEmpty(), inCase);
    m_actions->action(ActionId::Back)->setEnabled(signedIn && !m_back.isEmpty());
    m_actions->action(ActionId::Forward)->setEnabled(signedIn && !m_forward.isEmpty());
    const Brightness brightness = m_theme.brightness();
    m_actions->action(ActionId::Light)->setChecked(brightness == Brightness::Light);
    m_actions->action(ActionId::Dark)->setChecked(brightness == Brightness::Dark);
    m_actions->action(ActionId::FollowSystem)->setChecked(brightness == Brightness::System);
    m_actions->action(ActionId::Rail)->setChecked(m_navigation->isRail());
    if (Page* place = m_places.value(m_place)) {
        const int row = m_navigation->model()->rowOf(m_place);
        m_tabs->setPlace(place->title(), row < 0 ? QIcon() : icon(places()[std::size_t(row)].symbol));
    }
    if (auto* strip = findChild<QWidget*>(QStringLiteral("tabStrip")))
        strip->setVisible(m_tabs->count() > 1);
    setWindowTitle(isLocked() ? tr("Anjuan — locked") : m_organ.isEmpty() ? tr("Anjuan") : tr("Anjuan — %1").arg(m_organ));
}

void MainWindow::fit()
{
    const Page* page = currentPage();
    const bool narrow = width() < 1100 * letterSize() / 100;
    const bool rail = m_railWanted || narrow || (page && page->wantsRail());
    if (rail != m_navigation->isRail())
        m_navigation->setRail(rail);
}

void MainWindow::setOrgan(const QString& organ)
{
    m_organ = organ;
    m_lock->setOrgan(organ);
    refresh();
}

void MainWindow::setSignedIn(const QString& person)
{
    m_person = person;
    m_top->setPerson(person);
    unlock();
}

void MainWindow::setBars(bool shown)
{
    menuBar()->setVisible(shown);
    m_top->setVisible(shown);
    m_outer->setCurrentIndex(shown ? 0 : 1);
    m_status->hideCases(!shown);
    refresh();
}

void MainWindow::lock(const QTime& since, int minutes)
{
    m_lock->askUnlock(m_person, since, minutes);
    setBars(false);
}

void MainWindow::askSignIn(const QString& lastPerson)
{
    m_person.clear();
    m_lock->askSignIn(lastPerson);
    setBars(false);
}

void MainWindow::unlock() { setBars(true); }

bool MainWindow::isLocked() const { return m_outer->currentIndex() == 1; }

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && currentPage() && currentPage()->stepBack())
        return;
    QMainWindow::keyPressEvent(event);
}

} // namespace anjuan
