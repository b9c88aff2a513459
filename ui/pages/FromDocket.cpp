// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FromDocket.h"

#include <algorithm>

#include "core/procedures/Procedures.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCase.h"
#include "ui/pages/ShortNumber.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

std::optional<Stage> stageNamed(std::string_view key)
{
    const auto& rows = Options<Stage>::rows;
    const auto found = std::ranges::find(rows, key, &Option::key);
    return found == rows.end() ? std::nullopt : std::optional{static_cast<Stage>(found - rows.begin())};
}

/// The step that moves a case on from its stage.
const Step* nextOf(const DocketRow& row)
{
    CaseFile file{row.id};
    const auto stage = stageNamed(row.stage);
    if (!stage)
        return nullptr;
    file.stage = *stage;
    const auto* procedure = procedureNamed(row.procedure);
    return nextStep(file, procedure ? *procedure : ordinaryProcedure());
}

bool waitsForSignature(const DocketRow& row)
{
    return std::ranges::any_of(row.waitingFor, [](const PersonId& id) {
        return id.text().starts_with("role:") && id.text() != "role:legal-reviewer" && id.text() != "role:head";
    }) || (row.stage != keyOf(Stage::InReview) && row.stage != keyOf(Stage::DecisionApproved)
        && std::ranges::any_of(row.waitingFor, [](const PersonId& id) { return id.text().starts_with("role:"); }));
}

QString shortParty(const DocketRow& row)
{
    return toText(row.party.empty() ? row.cause : row.party);
}

struct Group {
    const char* id;
    std::string_view label;
    Tone tone;
    std::vector<TodoLine> lines;
};

std::size_t groupAt(const DocketRow& row, Date today)
{
    if (!row.nextDue)
        return 4;
    const int days = row.nextDue->daysSince(today);
    return days < 0 ? 0 : days == 0 ? 1 : days <= 7 ? 2 : 3;
}

} // namespace

TodoLine todoOf(const DocketRow& row, const Circumstances& now)
{
    TodoLine line;
    line.id = toText(row.id.text());
    line.caseId = line.id;
    const auto* next = nextOf(row);
    const bool isSigning = waitsForSignature(row);
    line.symbol = isSigning ? Symbol::Edit : Symbol::Todo;
    line.words = isSigning ? words(N_("Read and sign what is proposed")) : next ? words(rowOf(next->act).label) : words(N_("Look at the case"));
    line.number = shortNumber(now, row.number);
    line.party = shortParty(row);
    if (row.nextDue) {
        const int days = row.nextDue->daysSince(now.today);
        line.due = limitName(*now.law, row.nextDueName) + QLatin1Char(' ') + leftWords(*row.nextDue, now.today);
        line.tone = days < 0 ? Tone::Red : days == 0 ? Tone::Amber : Tone::Text;
        if (days <= 0)
            line.symbol = days < 0 ? Symbol::Broken : Symbol::Caution;
    }
    return line;
}

CaseListRow listRowOf(const DocketRow& row, const Circumstances& now)
{
    CaseListRow line;
    line.id = toText(row.id.text());
    line.number = shortNumber(now, row.number);
    line.party = toText(row.party);
    line.cause = toText(row.cause);
    line.handler = peopleWords(now.roster, row.handlers);
    if (const auto stage = stageNamed(row.stage)) {
        line.stage = coarseStage(*stage) + 1;
        line.stageName = stageWords(*stage);
        line.noNextStep = false;
    }
    if (row.nextDue) {
        line.nextDeadline = limitName(*now.law, row.nextDueName);
        line.daysLeft = row.nextDue->daysSince(now.today);
    }
    line.suspended = row.isSuspended();
    line.waitingOn = line.suspended ? words(N_("Suspended")) : peopleWords(now.roster, row.waitingFor);
    if (!row.waitingFor.empty())
        line.daysWaiting = now.today.daysSince(row.waitingSince);
    return line;
}

std::vector<PersonId> turnsOf(const Person& person)
{
    std::vector<PersonId> turns{person.id};
    const auto addRole = [&](std::string_view key) {
        const PersonId id{"role:" + std::string{key}};
        if (std::ranges::find(turns, id) == turns.end())
            turns.push_back(id);
    };
    for (std::size_t at = 0; at < Options<Signer>::rows.size(); ++at) {
        if (maySign(person, static_cast<Signer>(at)))
            addRole(Options<Signer>::rows[at].key);
    }
    return turns;
}

std::vector<TodoLine> todosOf(const std::vector<DocketRow>& mine, const Circumstances& now)
{
    std::array groups{Group{"h-overdue", N_("Overdue"), Tone::Red, {}}, Group{"h-today", N_("Due today"), Tone::Amber, {}},
        Group{"h-week", N_("Within seven days"), Tone::Text, {}}, Group{"h-later", N_("Later"), Tone::Text, {}}, Group{"h-none", N_("Without a time limit"), Tone::Text, {}}};
    for (const auto& row : mine)
        groups.at(groupAt(row, now.today)).lines.push_back(todoOf(row, now));
    std::vector<TodoLine> lines;
    for (auto& group : groups) {
        if (group.lines.empty())
            continue;
        TodoLine head;
        head.id = QLatin1String(group.id);
        head.words = words(group.label);
        head.tone = group.tone;
        head.heading = true;
        head.count = static_cast<int>(group.lines.size());
        lines.push_back(std::move(head));
        lines.insert(lines.end(), group.lines.begin(), group.lines.end());
    }
    return lines;
}

QString radarIdOf(Date due, Date today)
{
    const int days = due.daysSince(today);
    if (days <= 0)
        return days < 0 ? QStringLiteral("overdue") : QStringLiteral("today");
    return days <= 3 ? QStringLiteral("3") : days <= 7 ? QStringLiteral("7") : days <= 30 ? QStringLiteral("30") : QStringLiteral("later");
}

std::vector<RadarCount> radarOf(const std::vector<DueOnDay>& days, Date today, const StillCases& still)
{
    std::vector<RadarCount> counts{{QStringLiteral("overdue"), words(N_("Overdue")), 0, Tone::Red, Symbol::Broken},
        {QStringLiteral("today"), words(N_("Due today")), 0, Tone::Amber, Symbol::Caution}, {QStringLiteral("3"), words(N_("Within 3 days"))},
        {QStringLiteral("7"), words(N_("4 to 7 days"))}, {QStringLiteral("30"), words(N_("8 to 30 days"))}, {QStringLiteral("later"), words(N_("Later"))}};
    for (const auto& day : days) {
        const auto id = radarIdOf(day.due, today);
        const auto found = std::ranges::find(counts, id, &RadarCount::id);
        found->count += static_cast<int>(day.count);
    }
    counts.push_back({QStringLiteral("without"), words(N_("Without a next step")), static_cast<int>(still.withoutNextStep), Tone::Amber, Symbol::Caution, true, true});
    counts.push_back({QStringLiteral("suspended"), words(N_("Suspended")), static_cast<int>(still.suspended), Tone::Text, Symbol::Suspended, false, true});
    return counts;
}

std::vector<LeadLine> leadsOf(const std::vector<DocketRow>& leads, const Circumstances& now)
{
    std::vector<LeadLine> lines;
    for (const auto& row : leads) {
        LeadLine line;
        line.id = toText(row.id.text());
        line.party = row.party.empty() ? QStringLiteral("—") : toText(row.party);
        line.content = toText(row.cause);
        line.received = row.leadOn ? shortWords(*row.leadOn, now.today) : QString();
        line.answerBy = row.nextDue ? leftWords(*row.nextDue, now.today) : QStringLiteral("—");
        lines.push_back(std::move(line));
    }
    return lines;
}

LimitLine limitLineOf(const DeadlineRow& row, const DocketRow* docket, const Circumstances& now)
{
    LimitLine line;
    line.caseId = toText(row.id.text());
    line.id = line.caseId + QLatin1Char('/') + toText(row.limit) + QLatin1Char('/') + toText(row.startsOn.iso());
    if (docket) {
        line.number = shortNumber(now, docket->number);
        line.party = shortParty(*docket);
    }
    line.limit = limitName(*now.law, row.limit);
    line.starts = words(row.startsOn);
    line.due = words(row.due) + QLatin1Char(' ') + words(row.due.weekday());
    if (row.latest)
        line.due += QStringLiteral(" … ") + words(*row.latest);
    if (const auto limit = now.law->limits.find(row.limit))
        line.article = words((*limit)->provisions);
    line.daysLeft = row.due.daysSince(now.today);
    line.ours = row.ours;
    return line;
}

} // namespace anjuan
