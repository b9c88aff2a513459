// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CaseListing.h"

#include <algorithm>

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

} // namespace

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
    std::vector<ListView> views{{QStringLiteral("all"), words(N_("All cases"))}, {QStringLiteral("overdue"), words(N_("Overdue"))}};
    const auto* person = m_desk.person();
    const bool handles = person && (person->is(Role::Officer) || person->is(Role::TeamLeader)) && !m_fixed.stage;
    if (handles)
        views.insert(views.begin(), {QStringLiteral("mine"), words(N_("My cases"))});
    m_view = views.front().id;
    m_page->setViews(views, m_view);
    m_page->setChips({});
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
    if (m_view == QStringLiteral("overdue"))
        filter.overdueOn = m_desk.office().today();
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
    for (const auto& row : rows) {
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
