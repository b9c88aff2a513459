// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CaseListing.h"

#include <algorithm>
#include <array>

#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCase.h"
#include "ui/pages/FromDocket.h"
#include "ui/parts/RowTable.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

/// More rows than a person looks through; the footer says so.
constexpr int mostRows = 2000;

DocketSort sortOf(const QString& column)
{
    if (column == QStringLiteral("number"))
        return DocketSort::Number;
    if (column == QStringLiteral("waiting") || column == QStringLiteral("waiting-on"))
        return DocketSort::Waiting;
    if (column == QStringLiteral("remaining") || column == QStringLiteral("deadline") || column == QStringLiteral("state"))
        return DocketSort::Due;
    return DocketSort::Newest;
}

bool isOpen(const DocketRow& row)
{
    constexpr std::array ends{Stage::Archived, Stage::NotFiled, Stage::Withdrawn, Stage::ReferredOut, Stage::Terminated};
    return std::ranges::none_of(ends, [&](Stage end) { return row.stage == keyOf(end); });
}

bool isThisMonth(const std::optional<Date>& day, Date today)
{
    return day && day->year() == today.year() && day->month() == today.month();
}

constexpr int soon = 7;

constexpr std::array views{
    ShippedView{"soon", N_("Due within 7 days"), {}, [](const DocketRow& row, Date today) { return row.nextDue && *row.nextDue >= today && row.nextDue->daysSince(today) <= soon; }},
    ShippedView{"overdue", N_("Overdue"), {}, [](const DocketRow& row, Date today) { return row.nextDue && *row.nextDue < today; }},
    ShippedView{"without", N_("Without a next step"), {}, [](const DocketRow& row, Date) { return row.waitingFor.empty() && isOpen(row); }},
    ShippedView{"suspended", N_("Suspended"), {}, [](const DocketRow& row, Date) { return row.isSuspended(); }},
    ShippedView{"to-serve", N_("To be served"), Stage::Decided},
    ShippedView{"to-pay", N_("To be paid"), Stage::Served, [](const DocketRow& row, Date) { return row.fine.has_value(); }},
    ShippedView{"filed", N_("Filed this month"), {}, [](const DocketRow& row, Date today) { return isThisMonth(row.filedOn, today); }},
    ShippedView{"closed", N_("Closed this month"), {}, [](const DocketRow& row, Date today) { return isThisMonth(row.closedOn, today); }},
    ShippedView{"to-archive", N_("To be archived"), Stage::Closed},
};

} // namespace

std::span<const ShippedView> shippedViews()
{
    return views;
}

const ShippedView* CaseListing::view() const
{
    const auto found = std::ranges::find_if(views, [this](const ShippedView& view) { return m_view == QLatin1String(view.id); });
    return found == views.end() ? nullptr : &*found;
}

CaseListing::CaseListing(Desk& desk, CaseListPage* page, DocketFilter fixed)
    : QObject(page), m_desk(desk), m_page(page), m_fixed(std::move(fixed))
{
    // Nothing prints a list yet.
    if (auto* print = page->findChild<QWidget*>(QStringLiteral("printList")))
        print->hide();
    QStringList stages;
    for (const auto& option : Options<Stage>::rows)
        stages << words(option.label);
    m_page->setStageNames(stages);
    connect(page, &CaseListPage::viewChosen, this, &CaseListing::choose);
    connect(page, &CaseListPage::filterChanged, this, [this](const QString& column, const QString& text) {
        m_filters[column] = text;
        reload();
    });
    connect(page, &CaseListPage::filtersCleared, this, [this] {
        m_filters.clear();
        reload();
    });
    connect(page, &CaseListPage::sortChanged, this, [this](const QString& column, Qt::SortOrder order) {
        m_sort = sortOf(column);
        m_descending = order == Qt::DescendingOrder;
        reload();
    });
    connect(page, &CaseListPage::currentCaseChanged, this, &CaseListing::preview);
}

void CaseListing::offerViews()
{
    std::vector<ListView> views;
    const auto* person = m_desk.person();
    const bool handles = person && (person->is(Role::Officer) || person->is(Role::TeamLeader)) && !m_fixed.stage;
    if (handles)
        views.push_back({QStringLiteral("mine"), words(N_("My cases"))});
    views.push_back({QStringLiteral("all"), words(N_("All cases"))});
    for (const auto& shipped : shippedViews()) {
        if (!m_fixed.stage || shipped.id == std::string_view{"overdue"})
            views.push_back({QLatin1String(shipped.id), words(shipped.name)});
    }
    m_view = views.front().id;
    m_page->setViews(views, m_view);
    m_page->setChips({});
}

void CaseListing::showView(const QString& viewId)
{
    m_page->chooseView(viewId);
}

void CaseListing::choose(const QString& viewId)
{
    m_view = viewId;
    reload();
}

DocketFilter CaseListing::question() const
{
    DocketFilter filter = m_fixed;
    if (m_view == QStringLiteral("mine"))
        filter.handler = m_desk.session().person();
    filter.withoutNextStep = m_view == QStringLiteral("without");
    if (m_view == QStringLiteral("suspended"))
        filter.waitingFor = PersonId{std::string{DocketRow::suspendedTurn}};
    if (m_view == QStringLiteral("overdue"))
        filter.overdueOn = m_desk.office().today();
    if (const auto* chosen = view(); chosen && chosen->stage)
        filter.stage = std::string{keyOf(*chosen->stage)};
    QStringList texts;
    for (const auto* column : {"number", "party", "cause"}) {
        if (const auto text = m_filters.value(QLatin1String(column)).trimmed(); !text.isEmpty())
            texts << text;
    }
    filter.text = toUtf8(texts.join(QLatin1Char(' ')));
    return filter;
}

void CaseListing::reload()
{
    if (!m_desk.isTaken())
        return;
    const QPointer<CaseListing> self{this};
    m_desk.read([filter = question(), sort = m_sort](const Queries& queries) { return queries.docket(filter, sort, {0, mostRows}); },
        [self](const std::vector<DocketRow>& rows) {
            if (self && self->m_desk.isTaken())
                self->answer(rows);
        });
}

bool CaseListing::passes(const CaseListRow& row) const
{
    const auto holds = [this](const char* column, const QString& text) {
        const auto wanted = m_filters.value(QLatin1String(column)).trimmed();
        return wanted.isEmpty() || text.contains(wanted, Qt::CaseInsensitive);
    };
    const auto stage = m_filters.value(QStringLiteral("stage"));
    return holds("handler", row.handler) && holds("waiting-on", row.waitingOn) && holds("deadline", row.nextDeadline)
        && holds("remaining", row.daysLeft ? remainingWords(*row.daysLeft) : QString()) && (stage.isEmpty() || stage == row.stageName);
}

void CaseListing::answer(const std::vector<DocketRow>& rows)
{
    const auto now = m_desk.now();
    std::vector<CaseListRow> lines;
    const auto* chosen = view();
    for (const auto& row : rows) {
        if (chosen && chosen->holds && !chosen->holds(row, now.today))
            continue;
        auto line = listRowOf(row, now);
        if (passes(line))
            lines.push_back(std::move(line));
    }
    if (m_descending)
        std::ranges::reverse(lines);
    if (m_fixed.stage)
        m_page->setBadge(static_cast<int>(rows.size()), Urgency::Plain);
    const bool isEmpty = lines.empty();
    m_page->setRows(std::move(lines));
    if (!isEmpty && m_page->table()->currentId().isEmpty())
        m_page->table()->selectRow(0);
    else
        preview(m_page->table()->currentId());
}

void CaseListing::preview(const QString& id)
{
    // A list that is not seen shows nobody's case.
    if (id.isEmpty() || !m_desk.isTaken() || !m_page->isVisible())
        return;
    if (auto view = m_desk.view(CaseId{toUtf8(id)}))
        m_page->setPreview(previewOf(*view));
}

} // namespace anjuan
