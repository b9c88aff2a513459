// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "tests/support/Test.h"
#include "tests/ui/pages/CaseViews.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromDocket.h"
#include "ui/pages/ShortNumber.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const Date today = Date::of(2026, 9, 22);

DocketRow rowDue(const char* id, std::optional<Date> due)
{
    DocketRow row{CaseId{id}, {}, "云青综执立〔2026〕18号", "某公司", "涉嫌未密闭运输砂土", "HB003", "filed", "ordinary", {PersonId{"chen"}}, {PersonId{"chen"}},
        {}, {}, {}, {}, {}, due, due ? "D03" : "", today.plusDays(-4), "office", 0, false};
    return row;
}

Circumstances now()
{
    auto circumstances = practiceCircumstances();
    circumstances.today = today;
    return circumstances;
}

DeadlineRow limitOn(Date due)
{
    return {CaseId{"a"}, "D03", today, due, {}, {}, true};
}

} // namespace

TEST_CASE("a docket row becomes a line of the list", "[pages]")
{
    const auto line = listRowOf(rowDue("a", today.plusDays(5)), now());
    CHECK(toUtf8(line.party) == "某公司");
    CHECK(line.stageName == stageWords(Stage::Filed));
    CHECK(line.stage == 3);
    CHECK(line.daysLeft == 5);
    CHECK(line.daysWaiting == 4);
    CHECK(toUtf8(line.waitingOn) == "陈某");
    CHECK_FALSE(listRowOf(rowDue("b", {}), now()).daysLeft);
}

TEST_CASE("a turn of a role is named by the signature it stands for", "[pages]")
{
    auto row = rowDue("a", {});
    row.waitingFor = {PersonId{"role:team-leader"}};
    CHECK(listRowOf(row, now()).waitingOn == choiceWords(Signer::TeamLeader));
}

TEST_CASE("a person's turns are his own and those of the signatures he may give", "[pages]")
{
    const auto roster = practiceCircumstances().roster;
    const auto holds = [&](const char* login, const char* turn) {
        const auto turns = turnsOf(*roster.find(PersonId{login}));
        return std::ranges::find(turns, PersonId{turn}) != turns.end();
    };
    CHECK(holds("chen", "chen"));
    CHECK_FALSE(holds("chen", "role:head"));
    CHECK(holds("sun", "role:team-leader"));
    CHECK(holds("feng", "role:head"));
    CHECK(holds("wu", "role:legal-reviewer"));
}

TEST_CASE("to-dos stand under headings by time limit, those without one last", "[pages]")
{
    const auto lines = todosOf({rowDue("none", {}), rowDue("late", today.plusDays(-1)), rowDue("today", today), rowDue("week", today.plusDays(6)), rowDue("far", today.plusDays(60))}, now());
    std::vector<std::string> ids;
    for (const auto& line : lines)
        ids.push_back(toUtf8(line.id));
    CHECK(ids == std::vector<std::string>{"h-overdue", "late", "h-today", "today", "h-week", "week", "h-later", "far", "h-none", "none"});
    CHECK(lines[0].count == 1);
    CHECK(lines[1].tone == Tone::Red);
    CHECK(lines[3].tone == Tone::Amber);
    CHECK(todosOf({}, now()).empty());
}

TEST_CASE("a case that waits for a signature says so", "[pages]")
{
    auto row = rowDue("a", {});
    const auto act = todosOf({row}, now()).at(1).words;
    row.waitingFor = {PersonId{"role:head"}};
    CHECK(todosOf({row}, now()).at(1).words != act);
}

TEST_CASE("the radar counts each limit once, in the segment of its day", "[pages]")
{
    const auto counts = radarOf({DueOnDay{today.plusDays(-9), 1}, DueOnDay{today, 1}, DueOnDay{today.plusDays(1), 1}, DueOnDay{today.plusDays(3), 1}, DueOnDay{today.plusDays(4), 1},
                                    DueOnDay{today.plusDays(30), 1}, DueOnDay{today.plusDays(31), 1}}, today, {5, 4});
    std::vector<int> figures;
    for (const auto& count : counts)
        figures.push_back(count.count);
    CHECK(figures == std::vector{1, 1, 2, 1, 1, 1, 4, 5});
    CHECK(std::ranges::count_if(counts, &RadarCount::opens) == 2);
}

TEST_CASE("a limit names its case, its days and its law", "[pages]")
{
    const auto row = rowDue("a", {});
    const auto line = limitLineOf(limitOn(today.plusDays(90)), &row, now());
    CHECK(line.id.startsWith(QStringLiteral("a/D03/")));
    CHECK(toUtf8(line.party) == "某公司");
    CHECK(line.daysLeft == 90);
    CHECK_FALSE(line.article.isEmpty());
    CHECK(limitLineOf(limitOn(today), nullptr, now()).party.isEmpty());
}

TEST_CASE("leads say when they came and until when they are to be answered", "[pages]")
{
    auto row = rowDue("a", today.plusDays(2));
    row.leadOn = Date::of(2026, 9, 20);
    const auto lines = leadsOf({row}, now());
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].received == QStringLiteral("09-20"));
    CHECK(lines[0].answerBy == QStringLiteral("2 days left"));
}

TEST_CASE("lists show the number without what all numbers of the office share", "[pages]")
{
    const auto here = now();
    REQUIRE(here.setup);
    CHECK(toUtf8(shortNumber(here, "云青综执立〔2026〕18号")) == "立〔2026〕18");
    CHECK(toUtf8(shortNumber(here, "粤B罚〔2026〕4号")) == "粤B罚〔2026〕4号");
    CHECK(shortNumber(here, "").isEmpty());
    CHECK(toUtf8(listRowOf(rowDue("a", {}), here).number) == "立〔2026〕18");
}

TEST_CASE("a lead says its party, or that none is known, in the column of the party", "[pages]")
{
    auto row = rowDue("a", {});
    CHECK(toUtf8(leadsOf({row}, now()).front().party) == "某公司");
    row.party.clear();
    CHECK(toUtf8(leadsOf({row}, now()).front().party) == "—");
}
