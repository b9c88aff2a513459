// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Workspace.h"

#include <algorithm>

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

#include "ui/forms/StepForm.h"
#include "ui/pages/FromDocket.h"
#include "ui/pages/HomePage.h"
#include "ui/parts/RowTable.h"
#include "ui/shell/CitationTips.h"
#include "ui/shell/FastLanePage.h"
#include "ui/shell/HomeRows.h"
#include "ui/shell/NewLeadPage.h"
#include "ui/shell/Rooms.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int mostHits = 12;
constexpr std::size_t mostRecent = 5;

QString place(const char* key)
{
    return QLatin1String(key);
}

bool answersTo(const Room& room, ActionId id)
{
    const auto answers = room.answers();
    return std::ranges::find(answers, id) != answers.end();
}

} // namespace

Workspace::Workspace(MainWindow& window, SheetTools tools, QObject* parent)
    : QObject(parent), m_window(window), m_tools(tools), m_home(new HomePage), m_deadlines(new DeadlinePage)
{
    makePlaces();
    addRooms();
    showWhatIsThere();
    connectWindow();
    new CitationTips{m_tools.desk, this};
}

void Workspace::makePlaces()
{
    auto* leads = new CaseListPage;
    auto* cases = new CaseListPage;
    m_window.addPlace(place("todo"), m_home);
    m_window.addPlace(place("deadlines"), m_deadlines);
    m_window.addPlace(place("leads"), leads);
    m_window.addPlace(place("cases"), cases);
    DocketFilter atLead;
    atLead.stage = std::string{keyOf(Stage::Lead)};
    m_caseList = new CaseListing{m_tools.desk, cases, {}};
    m_leadList = new CaseListing{m_tools.desk, leads, atLead};
    for (auto* list : {leads, cases}) {
        connect(list, &CaseListPage::openCase, this, &Workspace::openCase);
        connect(list, &CaseListPage::perform, this, [this](const QString& id, const QString& button) {
            openCase(id);
            if (auto* opened = folder(id))
                Q_EMIT opened->page()->perform(button);
        });
        connect(list, &CaseListPage::openGap, this, [this](const QString& id, const QString& link) {
            openCase(id);
            if (auto* opened = folder(id))
                Q_EMIT opened->page()->openGap(link);
        });
    }
    connect(m_home, &HomePage::openCase, this, &Workspace::openCase);
    connect(m_home, &HomePage::openTodo, this, &Workspace::openCase);
    connect(m_home, &HomePage::openLead, this, &Workspace::openCase);
    connect(m_home, &HomePage::openRecheck, this, &Workspace::openCase);
    connect(m_home, &HomePage::registerLead, this, &Workspace::openNewLead);
    connect(m_home, &HomePage::allCases, this, [this] { m_window.showPlace(place("cases")); });
    connect(m_deadlines, &DeadlinePage::openCase, this, &Workspace::openCase);
    const auto showView = [this](const QString& view) {
        m_window.showPlace(place("cases"));
        m_caseList->showView(view);
    };
    connect(m_deadlines, &DeadlinePage::viewAsked, this, showView);
    connect(m_home, &HomePage::viewAsked, this, showView);
    connect(m_home, &HomePage::daysAsked, this, [this](const QString& days) {
        m_window.showPlace(place("deadlines"));
        m_deadlines->showDays(days);
    });
}

void Workspace::addRooms()
{
    m_rooms = makeRooms(m_tools, this);
    for (auto* room : m_rooms) {
        m_window.addPlace(room->place(), room->makePage());
        connect(room, &Room::openCase, this, &Workspace::openCase);
        connect(room, &Room::openPage, this, [this, room](const QString& key, Page* page) { m_window.openDocument(key, page, room->place()); });
        connect(room, &Room::closePage, this, &Workspace::closePage);
        connect(room, &Room::showMe, this, [this, room] { m_window.showPlace(room->place()); });
        connect(room, &Room::said, this, [this](const QString& sentence) { m_window.statusLine().setRight(sentence); });
    }
}

Room* Workspace::roomAt(const QString& placeKey) const
{
    const auto found = std::ranges::find_if(m_rooms, [&](const Room* room) { return room->place() == placeKey; });
    return found == m_rooms.end() ? nullptr : *found;
}

/// Places and actions that nothing stands behind, or nothing for this person, are not shown.
void Workspace::showWhatIsThere()
{
    auto* list = m_window.navigation().list();
    const auto* person = m_tools.desk.person();
    for (const auto* key : {"inspections", "review", "discussion", "referrals", "supervision", "registers", "archive", "people", "rehearsal"}) {
        const auto* room = roomAt(place(key));
        list->setRowHidden(m_window.navigation().model()->rowOf(place(key)), room == nullptr || person == nullptr || !room->isFor(*person));
    }
    using A = ActionId;
    for (const auto id : {A::NewCase, A::NewSlip, A::ImportLedger, A::PrintCentre, A::PrintList, A::Rename, A::FindNext, A::SubmitReview,
             A::WithdrawDraft, A::Referral, A::DraftDocument, A::ApplySeal, A::Issue, A::RecordService, A::WeekCalendar, A::WeekSheet, A::ExportCalendar, A::EntryHelper,
             A::SavedPulse})
        m_window.actions().action(id)->setVisible(answering(id) != nullptr);
    for (auto* menu : m_window.menuBar()->actions()) {
        const auto within = menu->menu()->actions();
        menu->setVisible(std::ranges::any_of(within, [](const QAction* action) { return action->isVisible() && !action->isSeparator(); }));
    }
    m_window.actions().action(A::NewSummaryCase)->setVisible(person && (person->is(Role::Officer) || person->is(Role::TeamLeader)));
    m_window.actions().action(A::NewCase)->setShortcut({});
    m_window.actions().action(A::NewLead)->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_N});
}

Room* Workspace::answering(ActionId id) const
{
    const auto* person = m_tools.desk.person();
    const auto found = std::ranges::find_if(m_rooms, [&](const Room* room) {
        return answersTo(*room, id) && person != nullptr && room->isFor(*person);
    });
    return found == m_rooms.end() ? nullptr : *found;
}

void Workspace::closePage(const QString& key)
{
    m_window.showDocument(key);
    m_window.actions().action(ActionId::CloseTab)->trigger();
}

void Workspace::connectWindow()
{
    connect(&m_window, &MainWindow::asked, this, &Workspace::act);
    connect(&m_window, &MainWindow::placeShown, this, [this](const QString& key) {
        if (auto* room = roomAt(key))
            room->refresh();
        if (key == place("deadlines"))
            refreshDeadlines();
        else if (key == place("cases"))
            m_caseList->reload();
        else if (key == place("leads"))
            m_leadList->reload();
    });
    connect(&m_window, &MainWindow::documentWanted, this, &Workspace::reopen);
    connect(&m_window, &MainWindow::documentClosed, this, [this](const QString& key) { m_folders.remove(key); });
    connect(&m_tools.desk, &Desk::changed, this, &Workspace::refresh);
    connect(&m_tools.desk, &Desk::failed, this, [this](const QString& sentence) { m_window.statusLine().setRight(sentence); });
    auto& top = m_window.topBar();
    connect(&top, &TopBar::searchEdited, this, &Workspace::search);
    connect(&top, &TopBar::searchEntered, this, &Workspace::enter);
    connect(&top, &TopBar::hitChosen, this, &Workspace::openCase);
}

void Workspace::begin()
{
    for (auto* listing : {m_caseList, m_leadList})
        listing->offerViews();
    const auto today = m_tools.desk.office().today();
    m_home->setDay(QDate{today.year(), today.month(), today.day()});
    showWhatIsThere();
    const auto* person = m_tools.desk.person();
    const auto home = std::ranges::find_if(m_rooms, [&](const Room* room) { return person != nullptr && room->isHomeOf(*person); });
    m_window.showPlace(home == m_rooms.end() ? place("todo") : (*home)->place());
    refresh();
}

void Workspace::refresh()
{
    if (!m_tools.desk.isTaken() || !m_tools.desk.session().seesCases())
        return;
    refreshHome();
    // A list that nobody looks at is read when somebody does.
    if (m_window.currentPlace() == place("deadlines"))
        refreshDeadlines();
    if (m_window.currentPlace() == place("cases"))
        m_caseList->reload();
    m_leadList->reload(); // its number stands in the navigation
    for (auto* room : m_rooms)
        room->refresh();
}

/// A tab that was closed, or a recent one, is wanted again.
void Workspace::reopen(const QString& key)
{
    if (key.startsWith(QStringLiteral("new-lead")))
        return;
    auto* room = roomAt(key.section(QLatin1Char('/'), 0, 0));
    if (room == nullptr)
        return openCase(key);
    if (auto* page = room->pageFor(key))
        m_window.openDocument(key, page, room->place());
}

void Workspace::refreshHome()
{
    const auto* person = m_tools.desk.person();
    if (!person)
        return;
    const auto today = m_tools.desk.office().today();
    m_tools.desk.read([turns = turnsOf(*person), told = escalatedTo(*person, m_tools.desk.office().law().rules, today), today](const Queries& queries) { return readHome(queries, turns, told, today); },
        [this](const HomeRows& rows) {
            if (!m_tools.desk.isTaken())
                return;
            const auto now = m_tools.desk.now();
            auto todos = todosOf(rows.mine, now);
            std::ranges::move(escalatedOf(rows.escalated, now), std::back_inserter(todos));
            const auto late = std::ranges::count_if(rows.mine, [&](const DocketRow& row) { return row.nextDue && *row.nextDue < now.today; });
            m_home->setBadge(static_cast<int>(rows.mine.size()), late > 0 ? Urgency::Overdue : Urgency::Plain);
            m_home->setTodos(std::move(todos));
            m_home->setRadar(radarOf(rows.days, now.today, rows.still));
            StatusWords status{words(N_("this computer")), false, 0, 0};
            for (const auto& day : rows.days) {
                status.dueToday += day.due == now.today ? static_cast<int>(day.count) : 0;
                status.overdue += day.due < now.today ? static_cast<int>(day.count) : 0;
            }
            m_window.statusLine().setWords(status);
            m_home->setLeads(leadsOf(rows.leads, now), {}, 0);
            m_home->setRechecks(rechecksOf(rows.rechecked));
        });
}

void Workspace::refreshDeadlines()
{
    m_tools.desk.read([](const Queries& queries) { return readLimits(queries); },
        [this](const LimitRows& rows) {
            if (!m_tools.desk.isTaken())
                return;
            const auto now = m_tools.desk.now();
            std::vector<LimitLine> lines;
            for (const auto& limit : rows.limits) {
                const auto found = rows.cases.find(limit.id);
                lines.push_back(limitLineOf(limit, found == rows.cases.end() ? nullptr : &found->second, now));
            }
            m_deadlines->setRadar(radarOf(rows.days, now.today, rows.still));
            m_deadlines->setLines(std::move(lines));
        });
}

void Workspace::openCase(const QString& id)
{
    if (!m_tools.desk.isTaken() || id.isEmpty() || id.startsWith(QStringLiteral("h-")))
        return;
    if (!m_folders.contains(id)) {
        auto* opened = new CaseFolder{m_tools, CaseId{toUtf8(id)}};
        m_folders.insert(id, opened);
        connect(opened, &CaseFolder::performed, this, [this](const QString& sentence) { m_window.statusLine().setRight(sentence); });
        connect(opened, &CaseFolder::openElsewhere, this, &Workspace::reopen);
        m_window.openDocument(id, opened, place("cases"));
        noteRecent(*opened, id);
        return;
    }
    m_window.showDocument(id);
}

void Workspace::noteRecent(const CaseFolder& opened, const QString& id)
{
    std::erase_if(m_recent, [&](const RecentLine& line) { return line.id == id; });
    m_recent.insert(m_recent.begin(), {id, {}, opened.title()});
    if (m_recent.size() > mostRecent)
        m_recent.resize(mostRecent);
    m_window.navigation().setRecent(m_recent);
}

/// A page on which a case begins: its tab goes when it is left, and becomes the case when it is done.
template <class Form>
void Workspace::openBeginning(Page* page, Form* form)
{
    const auto key = QStringLiteral("new-lead-%1").arg(++m_newLeads);
    const auto close = [this, key] { closePage(key); };
    connect(form, &Form::back, this, close);
    connect(form, &Form::done, this, [this, close](const Receipt& receipt) {
        close();
        openCase(toText(receipt.id.text()));
    });
    m_window.openDocument(key, page, place("leads"));
    page->setFocus(Qt::OtherFocusReason);
}

void Workspace::openNewLead()
{
    auto* page = new NewLeadPage{m_tools};
    openBeginning(page, page->sheet());
}

void Workspace::openFastLane()
{
    auto* page = new FastLanePage{m_tools};
    openBeginning(page, page);
}

void Workspace::closeAll()
{
    m_recent.clear();
    m_window.navigation().setRecent({});
    m_window.closeDocuments();
    m_folders.clear();
}

void Workspace::tellAbout()
{
    QMessageBox about{QMessageBox::NoIcon, words(N_("About Anjuan")), words(N_("Anjuan: casework of town enforcement teams. Free software under the GNU General Public License, version 3 or later.")),
        QMessageBox::Ok, &m_window};
    about.setTextFormat(Qt::PlainText);
    about.setIconPixmap(applicationIcon().pixmap(40, 40));
    about.exec();
}

void Workspace::act(ActionId id)
{
    if (id == ActionId::NewLead || id == ActionId::NewCase)
        openNewLead();
    else if (id == ActionId::NewSummaryCase)
        openFastLane();
    else if (auto* room = answering(id))
        room->act(id);
    else if (auto* list = qobject_cast<CaseListPage*>(m_window.currentPage()); list && id == ActionId::OpenCase)
        openCase(list->table()->currentId());
    else if (id == ActionId::About)
        tellAbout();
}

void Workspace::search(const QString& text)
{
    if (text.trimmed().size() < 2)
        return m_window.topBar().setHits({});
    DocketFilter filter;
    filter.text = toUtf8(text.trimmed());
    struct Hits {
        std::vector<DocketRow> named;
        std::vector<DocketRow> within;
    };
    m_tools.desk.read(
        [filter](const Queries& queries) {
            Hits hits{queries.docket(filter, DocketSort::Newest, {0, mostHits}), {}};
            for (const auto& hit : queries.search(filter.text, mostHits)) {
                const auto known = [&](const DocketRow& row) { return row.id == hit.id; };
                if (std::ranges::none_of(hits.named, known) && std::ranges::none_of(hits.within, known)) {
                    if (auto row = queries.docketRow(hit.id))
                        hits.within.push_back(std::move(*row));
                }
            }
            return hits;
        },
        [this](const Hits& hits) {
            std::vector<SearchOffer> offers;
            for (const auto* rows : {&hits.named, &hits.within}) {
                for (const auto& row : *rows)
                    offers.push_back({toText(row.id.text()), toText(row.party) + QStringLiteral(" · ") + toText(row.cause), toText(row.number)});
            }
            m_window.topBar().setHits(offers);
        });
}

void Workspace::enter(const QString& text)
{
    if (const auto id = m_tools.desk.find(toUtf8(text)); id && !text.isEmpty())
        openCase(toText(id->text()));
}

} // namespace anjuan
