// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CaseListPage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/parts/FilterHeader.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/RowTable.h"
#include "ui/parts/Words.h"

namespace anjuan {
namespace {

QToolButton* iconButton(Symbol symbol, const QString& name, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setIcon(icon(symbol, Tone::Text));
    made->setToolTip(name);
    made->setAccessibleName(name);
    return made;
}

} // namespace

CaseListPage::CaseListPage(QWidget* parent)
    : Page(parent)
    , m_model(caseListModel())
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    setGround(this, "base");
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_message = new MessageStrip;
    column->addWidget(makeBar());
    column->addWidget(m_message);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(makeList(), 1);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(makeFooter());

    m_preview = new PreviewPane;
    connect(m_preview, &PreviewPane::openCase, this, &CaseListPage::openCase);
    connect(m_preview, &PreviewPane::perform, this, &CaseListPage::perform);
    connect(m_preview, &PreviewPane::openGap, this, &CaseListPage::openGap);
    connect(m_preview, &PreviewPane::openDocument, this, &CaseListPage::openDocument);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    fillColumnsMenu();
    setRows({});
}

CaseListPage::~CaseListPage()
{
    m_table->disconnect(); // nobody is to hear that the rows go
    m_table->setModel(nullptr);
}

QString CaseListPage::title() const { return tr("Case list"); }

QWidget* CaseListPage::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_view = dropButton({});
    m_view->setAccessibleName(tr("View"));
    row->addWidget(m_view);
    m_chips = new ChipBar;
    row->addWidget(m_chips);
    m_clear = link(tr("Clear filters"));
    connect(m_clear, &QPushButton::clicked, this, &CaseListPage::clearAll);
    connect(m_chips, &ChipBar::removed, this, &CaseListPage::chipRemoved);
    row->addWidget(m_clear);
    row->addStretch(1);
    m_count = words({}, Type::Small, Tone::Text2);
    row->addWidget(m_count);
    QToolButton* columns = iconButton(Symbol::Columns, tr("Columns"), bar);
    m_columns = new QMenu(columns);
    columns->setMenu(m_columns);
    columns->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(columns);
    QToolButton* print = iconButton(Symbol::Print, tr("Print this list"), bar);
    print->setObjectName(QStringLiteral("printList"));
    connect(print, &QToolButton::clicked, this, &CaseListPage::printAsked);
    row->addWidget(print);
    return bar;
}

QWidget* CaseListPage::makeList()
{
    m_table = new RowTable(tr("Cases"));
    m_header = new FilterHeader(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model.get());
    m_table->setSelectionMode(QTableView::ExtendedSelection);
    m_table->setWidths(caseListWidths());
    m_header->setSectionResizeMode(0, QHeaderView::Fixed);
    m_header->setSortIndicator(m_model->columnOf(QStringLiteral("remaining")), Qt::AscendingOrder);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { m_columns->popup(m_header->mapToGlobal(at)); });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        Q_EMIT sortChanged(m_model->columns()[std::size_t(column)].key, order);
    });
    connect(m_header, &FilterHeader::filterChanged, this, [this](int column, const QString& text) {
        Q_EMIT filterChanged(m_model->columns()[std::size_t(column)].key, text);
    });
    connect(m_table, &RowTable::opened, this, &CaseListPage::openCase);
    connect(m_table, &RowTable::currentIdChanged, this, [this](const QString& id) {
        count();
        Q_EMIT currentCaseChanged(id);
    });
    setFields();

    m_empty = new EmptyState;
    connect(m_empty, &EmptyState::wayChosen, this, &CaseListPage::clearAll);
    m_body = new QStackedWidget;
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    return m_body;
}

QWidget* CaseListPage::makeFooter()
{
    auto* footer = new QWidget;
    setGround(footer, "alt");
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 5, 12, 5);
    m_footer = words({}, Type::Small, Tone::Text2);
    row->addWidget(m_footer);
    row->addStretch(1);
    m_definition = words(tr("Waiting: calendar days since the case came to this person"), Type::Small, Tone::Text2);
    row->addWidget(m_definition);
    return footer;
}

void CaseListPage::setFields()
{
    const QString all = tr("All");
    auto at = [this](const char* key) { return m_model->columnOf(QLatin1String(key)); };
    m_header->setFields({{at("number"), {}, tr("Filter")}, {at("party"), {}, {}}, {at("cause"), {}, {}},
                         {at("handler"), {}, {}}, {at("stage"), QStringList{all} + m_stages, {}},
                         {at("deadline"), QStringList{all} + m_deadlines, {}}, {at("remaining"), {}, {}},
                         {at("waiting-on"), {}, {}}});
}

void CaseListPage::setStageNames(const QStringList& names)
{
    m_stages = names;
    setFields();
}

void CaseListPage::setDeadlineNames(const QStringList& names)
{
    m_deadlines = names;
    setFields();
}

void CaseListPage::setViews(const std::vector<ListView>& views, const QString& current)
{
    auto* menu = new QMenu(m_view);
    for (const ListView& view : views) {
        if (view.id == current)
            m_view->setText(view.name);
        QAction* action = menu->addAction(view.name);
        action->setCheckable(true);
        action->setChecked(view.id == current);
        action->setData(view.id);
        connect(action, &QAction::triggered, this, [this, view] {
            m_view->setText(view.name);
            Q_EMIT viewChosen(view.id);
        });
    }
    delete m_view->menu();
    m_view->setMenu(menu);
}

void CaseListPage::chooseView(const QString& id)
{
    for (auto* action : m_view->menu()->actions()) {
        if (action->data().toString() == id)
            action->trigger();
    }
}

void CaseListPage::setChips(const std::vector<Chip>& chips)
{
    m_chips->setChips(chips);
    m_clear->setVisible(!chips.empty());
}

void CaseListPage::setRows(std::vector<CaseListRow> rows)
{
    m_empty->setWords(tr("No case passes these filters"), tr("Clear filters"));
    m_model->setRows(std::move(rows));
    widen();
    m_body->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_model->rowCount() == 0)
        m_preview->clear();
    count();
}

/// Numbers and days never elide; the cause gives way.
void CaseListPage::widen()
{
    constexpr int looked = 200;
    for (const auto* key : {"number", "remaining", "waiting"}) {
        const int column = m_model->columnOf(QLatin1String(key));
        int widest = m_table->columnWidth(column);
        for (int row = 0; row < std::min(m_model->rowCount(), looked); ++row)
            widest = std::max(widest, m_table->itemDelegate()->sizeHint({}, m_model->index(row, column)).width());
        m_table->setColumnWidth(column, widest);
    }
}

void CaseListPage::count()
{
    int overdue = 0;
    int today = 0;
    int without = 0;
    for (const CaseListRow& row : m_model->rows()) {
        overdue += row.daysLeft && *row.daysLeft < 0;
        today += row.daysLeft && *row.daysLeft == 0;
        without += row.noNextStep;
    }
    const int chosen = m_table->selectionModel() ? int(m_table->selectionModel()->selectedRows().size()) : 0;
    const QString all = tr("%n case(s)", nullptr, m_model->rowCount());
    m_count->setText(all);
    QStringList parts;
    if (overdue > 0)
        parts << tr("overdue %1").arg(overdue);
    if (today > 0)
        parts << tr("today %1").arg(today);
    if (without > 0)
        parts << tr("no next step %1").arg(without);
    const QString selected = chosen > 0 ? tr("%1, %n selected", nullptr, chosen).arg(all) : all;
    m_footer->setText(selected + QStringLiteral("     ") + parts.join(QStringLiteral(" · ")));
}

void CaseListPage::setPreview(const CasePreview& preview) { m_preview->setPreview(preview); }

void CaseListPage::clearAll()
{
    m_header->clearFilters();
    Q_EMIT filtersCleared();
}

void CaseListPage::focusFilter() { m_header->focusFirst(); }

bool CaseListPage::stepBack()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_header->filter(column).isEmpty()) {
            m_header->setFilter(column, {});
            Q_EMIT filterChanged(m_model->columns()[std::size_t(column)].key, {});
            return true;
        }
    }
    if (m_chips->chosen().isEmpty())
        return false;
    Q_EMIT chipRemoved(m_chips->chosen().last());
    return true;
}

void CaseListPage::togglePreview()
{
    m_wantsPreview = !m_preview->isVisible();
    m_preview->setVisible(m_wantsPreview);
}

void CaseListPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // On a narrow screen the preview gives way first.
    m_preview->setVisible(m_wantsPreview && width() >= 1120 * letterSize() / 100);
    if (event->oldSize().width() <= 0 && m_preview->isVisibleTo(this))
        m_splitter->setSizes({width() - 353, 352});
}

} // namespace anjuan
