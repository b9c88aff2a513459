// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HomePage.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/Words.h"

namespace anjuan {
namespace {

template <class Row>
Column<Row> plain(const char* name, const QString& title, QString Row::*member, Tone tone = Tone::Text)
{
    return {QLatin1String(name), title, [member, tone](const Row& row) { return Cell{.text = row.*member, .tone = tone}; }};
}

Cell markOf(const TodoLine& line)
{
    if (line.heading)
        return {.text = line.words, .tone = line.tone, .tag = QString::number(line.count)};
    return {.tone = line.tone, .symbol = line.symbol, .spoken = line.words};
}

} // namespace

HomePage::HomePage(QWidget* parent)
    : Page(parent)
    , m_day(words({}, Type::Plain, Tone::Text2))
    , m_radar(new RadarBar)
    , m_chosen(new ElidedLabel(Type::Small, Tone::Text2))
    , m_leadNote(words({}, Type::Small, Tone::Text2))
    , m_open(smallButton(tr("Open the case")))
    , m_act(smallButton({}))
{
    setGround(this, "base");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_radar);
    connect(m_radar, &RadarBar::opened, this, [this](const QString& id) {
        if (m_views.contains(id))
            Q_EMIT viewAsked(id);
        else
            Q_EMIT daysAsked(id);
    });
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeTodos());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 728);
    splitter->setStretchFactor(1, 470);
    splitter->setSizes({728, 470});
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
}

QString HomePage::title() const { return tr("To-do"); }

void HomePage::setRadar(std::vector<RadarCount> counts)
{
    m_views.clear();
    for (auto& count : counts) {
        if (count.opens)
            m_views << count.id;
        count.opens = true;
    }
    m_radar->setCounts(counts);
}

QWidget* HomePage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(words(tr("Today"), Type::PageTitle));
    row->addWidget(m_day);
    row->addStretch(1);
    QPushButton* print = button(tr("Print the week's sheet"), Symbol::Print);
    connect(print, &QPushButton::clicked, this, &HomePage::printWeek);
    m_ways.emplace_back(print, QMetaMethod::fromSignal(&HomePage::printWeek));
    row->addWidget(print);
    QPushButton* lead = button(tr("Register a lead"), Symbol::Leads, true);
    connect(lead, &QPushButton::clicked, this, &HomePage::registerLead);
    row->addWidget(lead);
    return head;
}

QWidget* HomePage::makeTodos()
{
    auto model = std::make_unique<RowModel<TodoLine>>(
        std::vector<Column<TodoLine>>{
            {QStringLiteral("mark"), {}, markOf},
            plain("words", tr("What to do"), &TodoLine::words),
            {QStringLiteral("case"), tr("Case"),
             [](const TodoLine& l) { return Cell{.text = QString(l.number + QStringLiteral("  ") + l.party).trimmed()}; }},
            {QStringLiteral("due"), tr("Time limit"),
             [](const TodoLine& l) { return Cell{.text = l.due, .tone = l.tone, .strong = l.tone != Tone::Text}; }}},
        [](const TodoLine& line) { return line.id; }, [](const TodoLine& line) { return line.heading; });
    m_todos = model.get();
    m_todoPane = new ListPane(tr("To-do"), std::move(model), {36, 0, 300, 176});
    m_todoPane->setNote(tr("by time limit"));
    connect(m_todoPane->addLink(tr("All cases")), &QPushButton::clicked, this, &HomePage::allCases);
    connect(m_todoPane, &ListPane::opened, this, &HomePage::openTodo);
    connect(m_todoPane->table(), &RowTable::currentIdChanged, this, &HomePage::showChosen);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const int at = m_todos->rowOf(m_todoPane->table()->currentId()); at >= 0)
            Q_EMIT openCase(m_todos->row(at).caseId);
    });
    connect(m_act, &QPushButton::clicked, this, [this] { Q_EMIT performTodo(m_todoPane->table()->currentId()); });
    m_todoPane->addFooter(m_chosen, {m_open, m_act});
    showChosen({});
    return m_todoPane;
}

QWidget* HomePage::makeSide()
{
    using R = RecheckLine;
    auto rechecks = std::make_unique<RowModel<R>>(
        std::vector<Column<R>>{plain("number", tr("Case number"), &R::number, Tone::Text2),
                               plain("what", tr("Party · what to correct"), &R::what),
                               plain("place", tr("Place"), &R::place, Tone::Text2)},
        [](const R& line) { return line.id; });
    m_rechecks = rechecks.get();
    m_recheckPane = new ListPane(tr("Re-inspections due today"), std::move(rechecks), {80, 0, 112});
    QPushButton* plan = m_recheckPane->addLink(tr("Plan the round"));
    connect(plan, &QPushButton::clicked, this, &HomePage::planRoute);
    m_ways.emplace_back(plan, QMetaMethod::fromSignal(&HomePage::planRoute));
    connect(m_recheckPane, &ListPane::opened, this, &HomePage::openRecheck);

    using L = LeadLine;
    auto leads = std::make_unique<RowModel<L>>(
        std::vector<Column<L>>{plain("party", tr("Party"), &L::party, Tone::Text2),
                               plain("content", tr("Content"), &L::content),
                               plain("received", tr("Received"), &L::received, Tone::Text2),
                               plain("answer", tr("Answer within"), &L::answerBy)},
        [](const L& line) { return line.id; });
    m_leads = leads.get();
    m_leadPane = new ListPane(tr("New leads"), std::move(leads), {104, 0, 64, 72});
    m_merge = m_leadPane->addLink({});
    m_merge->hide();
    connect(m_merge, &QPushButton::clicked, this, &HomePage::mergeLeads);
    connect(m_leadPane, &ListPane::opened, this, &HomePage::openLead);
    QPushButton* bring = smallButton(tr("Import from Excel"));
    QPushButton* assign = smallButton(tr("Assign"));
    connect(bring, &QPushButton::clicked, this, &HomePage::importLeads);
    connect(assign, &QPushButton::clicked, this, [this] { Q_EMIT assignLead(m_leadPane->table()->currentId()); });
    m_ways.emplace_back(bring, QMetaMethod::fromSignal(&HomePage::importLeads));
    m_ways.emplace_back(assign, QMetaMethod::fromSignal(&HomePage::assignLead));
    m_leadPane->addFooter(m_leadNote, {bring, assign});

    auto* side = new QSplitter(Qt::Vertical);
    side->addWidget(m_recheckPane);
    side->addWidget(m_leadPane);
    side->setStretchFactor(0, 156);
    side->setStretchFactor(1, 334);
    side->setSizes({156, 334});
    side->setChildrenCollapsible(false);
    return side;
}

void HomePage::showEvent(QShowEvent* event)
{
    for (const auto& [way, signal] : m_ways)
        way->setVisible(isSignalConnected(signal));
    Page::showEvent(event);
}

void HomePage::setDay(const QDate& day)
{
    m_shownDay = day;
    countDay();
}

void HomePage::countDay()
{
    int todos = 0;
    for (const TodoLine& line : m_todos->rows())
        todos += !line.heading;
    const QString day = QLocale().toString(m_shownDay, tr("dddd d MMMM", "today in the head of the page"));
    m_day->setText(day + QStringLiteral(" · ") + tr("%n thing(s) to do", nullptr, todos));
}

void HomePage::setTodos(std::vector<TodoLine> lines)
{
    m_todos->setRows(std::move(lines));
    m_todoPane->table()->spanGroups();
    countDay();
    showChosen(m_todoPane->table()->currentId());
}

void HomePage::setRechecks(std::vector<RecheckLine> lines)
{
    m_recheckPane->setNote(QString::number(lines.size()));
    m_rechecks->setRows(std::move(lines));
}

void HomePage::setLeads(std::vector<LeadLine> lines, const QString& note, int duplicates)
{
    m_leadPane->setNote(QString::number(lines.size()));
    m_leads->setRows(std::move(lines));
    m_leadNote->setText(note);
    m_merge->setText(tr("Merge %n duplicate group(s)", nullptr, duplicates));
    m_merge->setVisible(duplicates > 0);
}

void HomePage::showChosen(const QString& id)
{
    const int at = m_todos->rowOf(id);
    m_open->setEnabled(at >= 0);
    m_act->setVisible(at >= 0 && !m_todos->row(at).actWords.isEmpty());
    if (at < 0) {
        m_chosen->setText(tr("Choose a line to see what it needs"));
        return;
    }
    const TodoLine& line = m_todos->row(at);
    m_act->setText(line.actWords);
    m_act->setEnabled(line.actEnabled);
    m_act->setToolTip(line.actEnabled ? QString() : line.why);
    const QString why = line.why.isEmpty() ? QString() : QString(QStringLiteral(" · ") + line.why);
    static_cast<ElidedLabel*>(m_chosen)->setWhole(tr("Chosen: %1").arg(line.words) + why);
}

} // namespace anjuan
