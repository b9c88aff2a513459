// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CasePage.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/Words.h"

namespace anjuan {
namespace {

/// Gives the model away and keeps a name for it.
template <class Model>
std::unique_ptr<QAbstractItemModel> remember(Model*& name, std::unique_ptr<Model> model)
{
    name = model.get();
    return model;
}

} // namespace

CasePage::CasePage(QWidget* parent)
    : Page(parent)
    , m_head(new CaseHead)
    , m_tabs(new QTabBar)
    , m_bodies(new QStackedWidget)
    , m_facts(new CaseFactsPane)
    , m_overview(new QWidget)
    , m_overviewRows(new QFormLayout(m_overview))
    , m_timeline(new TimelineView)
{
    setGround(this, "base");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_tabs->setObjectName(QStringLiteral("inner"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Parts of the case"));
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(16, 0, 16, 0);
    tabRow->addWidget(m_tabs, 1);
    column->addLayout(tabRow);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_bodies, 1);
    addTabs();
    connect(m_tabs, &QTabBar::currentChanged, m_bodies, &QStackedWidget::setCurrentIndex);
    connect(m_head->step(), &NextStepBar::perform, this, &CasePage::perform);
    connect(m_head->gaps(), &GapPanel::openGap, this, &CasePage::openGap);
    connect(m_head->deadlines(), &DeadlinePanel::openCalendar, this, &CasePage::openCalendar);
    connect(m_head, &CaseHead::printAsked, this, &CasePage::printAsked);
    connect(m_head, &CaseHead::guideAsked, this, &CasePage::guideAsked);
    connect(m_head->stages(), &StageBar::stageChosen, this, [this] { showTab(int(CaseTab::Timeline)); });
    connect(m_timeline, &TimelineView::openEntry, this,
            [this](const QString& id) { Q_EMIT openRow(CaseTab::Timeline, id); });
    showTab(int(CaseTab::Evidence));
}

ListPane* CasePage::pane(CaseTab tab, const QString& heading, std::unique_ptr<QAbstractItemModel> model,
                         const QList<int>& widths)
{
    auto* made = new ListPane(heading, std::move(model), widths);
    connect(made, &ListPane::opened, this, [this, tab](const QString& id) { Q_EMIT openRow(tab, id); });
    return made;
}

void CasePage::addTabs()
{
    setGround(m_overview, "base");
    m_overviewRows->setContentsMargins(16, 10, 16, 10);
    m_overviewRows->setHorizontalSpacing(12);
    m_overviewRows->setVerticalSpacing(8);
    m_overviewRows->setLabelAlignment(Qt::AlignRight);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_overview);
    scroll->setWidgetResizable(true);
    setGround(scroll->viewport(), "base");
    m_overview->setMaximumWidth(grown(960)); // longer lines are hard to read
    addTab(CaseTab::Overview, tr("Overview"), scroll);
    addTab(CaseTab::Parties, tr("Parties"),
           pane(CaseTab::Parties, tr("Parties"), remember(m_parties, partyModel()), {84, 160, 96, 170, 120, 0}));
    addTab(CaseTab::Evidence, tr("Facts and evidence"), makeEvidence());
    addTab(CaseTab::Documents, tr("Documents"),
           pane(CaseTab::Documents, tr("Documents"), remember(m_documents, documentModel()), {220, 200, 96, 100, 120, 0}));
    addTab(CaseTab::Review, tr("Review"),
           pane(CaseTab::Review, tr("Legal review"), remember(m_reviews, reviewModel()), {48, 140, 120, 140, 0, 84}));
    addTab(CaseTab::Discussion, tr("Discussion"),
           pane(CaseTab::Discussion, tr("Collective discussion"), remember(m_discussions, discussionModel()), {200, 120, 120, 0}));
    addTab(CaseTab::Service, tr("Service and performance"),
           pane(CaseTab::Service, tr("Service and performance"), remember(m_services, serviceModel()), {220, 110, 120, 140, 0}));
    addTab(CaseTab::Timeline, tr("Time line"), m_timeline);
    m_healthPane = pane(CaseTab::Health, tr("File health check"), remember(m_health, healthModel()), {30, 180, 0, 60, 220, 90});
    addTab(CaseTab::Health, tr("File health check"), m_healthPane);
}

void CasePage::addTab(CaseTab, const QString& name, QWidget* body)
{
    m_names << name;
    m_tabs->addTab(name);
    m_bodies->addWidget(body);
}

QWidget* CasePage::makeEvidence()
{
    auto* splitter = new QSplitter(Qt::Horizontal);
    m_evidencePane = pane(CaseTab::Evidence, tr("Evidence"), remember(m_evidence, evidenceModel()), {34, 200, 92, 100, 0, 56, 84});
    connect(m_evidencePane->addButton(tr("Add evidence"), Symbol::Add), &QPushButton::clicked, this, &CasePage::addEvidence);
    connect(m_evidencePane->addButton(tr("Register preservation…")), &QPushButton::clicked, this, &CasePage::preserveEvidence);
    connect(m_evidencePane->addButton(tr("Discretion guidance")), &QPushButton::clicked, this, &CasePage::guidanceAsked);
    splitter->addWidget(m_facts);
    splitter->addWidget(m_evidencePane);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({419, 778});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void CasePage::setTabBody(CaseTab tab, QWidget* body)
{
    const bool shown = m_tabs->currentIndex() == int(tab);
    QWidget* old = m_bodies->widget(int(tab));
    m_bodies->insertWidget(int(tab), body);
    m_bodies->removeWidget(old);
    old->hide();
    old->setParent(this); // models named above live on in their panes
    if (shown)
        m_bodies->setCurrentIndex(int(tab));
}

void CasePage::setTabCount(CaseTab tab, const QString& count)
{
    const QString& name = m_names[int(tab)];
    m_tabs->setTabText(int(tab), count.isEmpty() ? name : name + QStringLiteral(" ") + count);
}

void CasePage::showTab(int at)
{
    if (at >= 0 && at < m_tabs->count())
        m_tabs->setCurrentIndex(at);
}

void CasePage::performNext() { m_head->step()->performPrimary(); }

void CasePage::setHeader(const CaseHeader& header)
{
    m_header = header;
    m_head->setHeader(header);
    Q_EMIT titleChanged();
}

void CasePage::setStages(const std::vector<StageLine>& stages) { m_head->stages()->setStages(stages); }
void CasePage::setStep(const NextStep& step) { m_head->step()->setStep(step); }
void CasePage::setGaps(const std::vector<Gap>& gaps) { m_head->gaps()->setGaps(gaps); }
void CasePage::setDeadlines(const std::vector<DeadlineLine>& lines) { m_head->deadlines()->setDeadlines(lines); }

void CasePage::setOverview(const std::vector<FactLine>& lines)
{
    while (m_overviewRows->rowCount() > 0)
        m_overviewRows->removeRow(0);
    for (const FactLine& line : lines) {
        auto* value = new QWidget;
        auto* row = new QHBoxLayout(value);
        row->setContentsMargins(0, 0, 0, 0);
        QLabel* shown = words(line.value);
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        row->addWidget(shown, 1);
        if (!line.linkId.isEmpty()) {
            QPushButton* open = link(line.linkWords);
            connect(open, &QPushButton::clicked, this, [this, id = line.linkId] { Q_EMIT openGap(id); });
            row->addWidget(open);
        }
        QLabel* label = words(line.label, Type::Plain, Tone::Text2);
        label->setMinimumWidth(96);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        m_overviewRows->addRow(label, value);
    }
}

void CasePage::setParties(std::vector<PartyLine> lines) { m_parties->setRows(std::move(lines)); }

void CasePage::setEvidence(std::vector<EvidenceLine> lines)
{
    int lacking = 0;
    for (const EvidenceLine& line : lines)
        lacking += !line.lacking.isEmpty();
    const int count = int(lines.size());
    m_evidence->setRows(std::move(lines));
    setTabCount(CaseTab::Evidence, count > 0 ? QString::number(count) : QString());
    const QString all = tr("%n item(s)", nullptr, count);
    m_evidencePane->setNote(lacking > 0 ? tr("%1, %n to complete", nullptr, lacking).arg(all) : all);
}

void CasePage::setDocuments(std::vector<DocumentLine> lines)
{
    setTabCount(CaseTab::Documents, lines.empty() ? QString() : QString::number(lines.size()));
    m_documents->setRows(std::move(lines));
}

void CasePage::setReviews(std::vector<ReviewLine> lines) { m_reviews->setRows(std::move(lines)); }
void CasePage::setDiscussions(std::vector<DiscussionLine> lines) { m_discussions->setRows(std::move(lines)); }
void CasePage::setServices(std::vector<ServiceLine> lines) { m_services->setRows(std::move(lines)); }
void CasePage::setTimeline(std::vector<TimelineLine> lines) { m_timeline->setLines(std::move(lines)); }

void CasePage::setHealth(std::vector<HealthLine> lines, const QString& score)
{
    setTabCount(CaseTab::Health, score);
    m_healthPane->setNote(score.isEmpty() ? QString() : tr("%1 points as of now", "score").arg(score));
    m_health->setRows(std::move(lines));
}

} // namespace anjuan
