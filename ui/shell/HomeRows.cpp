// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HomeRows.h"

#include <algorithm>

#include "ui/pages/CaseWords.h"
#include "ui/pages/FromDocket.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int mostTodos = 200;
constexpr int mostLimits = 1000;

std::vector<DocketRow> turnsFrom(const Queries& queries, const std::vector<PersonId>& turns)
{
    std::vector<DocketRow> rows;
    for (const auto& turn : turns) {
        DocketFilter filter;
        filter.waitingFor = turn;
        for (auto& row : queries.docket(filter, DocketSort::Due, {0, mostTodos})) {
            if (std::ranges::none_of(rows, [&](const DocketRow& r) { return r.id == row.id; }))
                rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_sort(rows, [](const DocketRow& a, const DocketRow& b) { return b.nextDue ? a.nextDue && *a.nextDue < *b.nextDue : a.nextDue.has_value(); });
    return rows;
}

StillCases stillOf(const Queries& queries)
{
    DocketFilter resting;
    resting.waitingFor = PersonId{std::string{DocketRow::suspendedTurn}};
    DocketFilter idle;
    idle.withoutNextStep = true;
    return {queries.docketCount(resting), queries.docketCount(idle)};
}

} // namespace

std::optional<Date> escalatedTo(const Person& person, const LocalRules& rules, Date today)
{
    const auto days = rules.numbers("escalation", today);
    if (!days || days->size() != 2)
        return std::nullopt;
    if (person.isHead())
        return today.plusDays(-days->at(1));
    return person.is(Role::TeamLeader) ? std::optional{today.plusDays(-days->at(0))} : std::nullopt;
}

HomeRows readHome(const Queries& queries, const std::vector<PersonId>& turns, std::optional<Date> overdueOn, Date today)
{
    HomeRows rows{turnsFrom(queries, turns), {}, queries.openDeadlines({}, {0, mostLimits}), queries.openDeadlinesByDay(), {}, {}, stillOf(queries)};
    if (overdueOn) {
        DocketFilter late;
        late.overdueOn = overdueOn;
        rows.escalated = queries.docket(late, DocketSort::Due, {0, mostTodos});
        std::erase_if(rows.escalated, [&](const DocketRow& row) { return std::ranges::any_of(rows.mine, [&](const DocketRow& own) { return own.id == row.id; }); });
    }
    DocketFilter leads;
    leads.stage = std::string{keyOf(Stage::Lead)};
    rows.leads = queries.docket(leads, DocketSort::Newest, {0, mostTodos});
    for (const auto& limit : rows.limits) {
        if (limit.limit != "D69" || limit.due > today)
            continue;
        if (auto row = queries.docketRow(limit.id))
            rows.rechecked.push_back(std::move(*row));
    }
    return rows;
}

LimitRows readLimits(const Queries& queries)
{
    DeadlineFilter filter;
    filter.oursOnly = false;
    LimitRows rows{queries.openDeadlines(filter, {0, mostLimits}), queries.openDeadlinesByDay(), {}, stillOf(queries)};
    for (const auto& limit : rows.limits) {
        if (rows.cases.contains(limit.id))
            continue;
        if (auto row = queries.docketRow(limit.id))
            rows.cases.emplace(limit.id, std::move(*row));
    }
    return rows;
}

std::vector<RecheckLine> rechecksOf(const std::vector<DocketRow>& rows)
{
    std::vector<RecheckLine> lines;
    for (const auto& row : rows)
        lines.push_back({toText(row.id.text()), toText(row.number), toText(row.party) + QStringLiteral(" · ") + toText(row.cause), {}});
    return lines;
}

std::vector<TodoLine> escalatedOf(const std::vector<DocketRow>& rows, const Circumstances& now)
{
    if (rows.empty())
        return {};
    TodoLine head;
    head.id = QStringLiteral("h-escalated");
    head.words = words(N_("Overdue with others"));
    head.tone = Tone::Red;
    head.heading = true;
    head.count = static_cast<int>(rows.size());
    std::vector<TodoLine> lines{head};
    for (const auto& row : rows) {
        auto line = todoOf(row, now);
        line.words = peopleWords(now.roster, row.handlers) + QStringLiteral(" · ") + line.words;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace anjuan
