// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FromEvaluation.h"

#include "tests/core/evaluation/Batch.h"
#include "tests/ui/pages/CaseViews.h"
#include "ui/words/Text.h"

using namespace anjuan;
using anjuan::test::Batch;

namespace {

BatchView viewOf(const Batch& batch, const EvaluationStandard& standard)
{
    return {EvaluationId{"B1"}, static_cast<std::int64_t>(batch.events().size()), batch.file(), &standard};
}

Roster people()
{
    Roster roster;
    roster.put({PersonId{"lin"}, "林某", {}, {Role::Supervisor}, {}, {}, {}, false});
    return roster;
}

ProposeFindings found(const std::string& caseId)
{
    return {caseId, {{"R54", "复议机关写错"}, {"R44", "没有事先告知"}, {"Z99", "不属于任何一项"}}};
}

const ItemLine& line(const std::vector<ItemLine>& lines, const char* id)
{
    const auto at = std::ranges::find(lines, QString::fromUtf8(id), &ItemLine::id);
    REQUIRE(at != lines.end());
    return *at;
}

} // namespace

TEST_CASE("a batch says how far it is", "[pages]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(5, 2);
    auto row = batchLineOf(viewOf(batch, standard));
    CHECK(row.title == toText("2026年度案卷评查"));
    CHECK(row.drawn == QStringLiteral("2 / 5"));
    CHECK(row.seed == QStringLiteral("seed"));
    CHECK(row.period.startsWith(QStringLiteral("2026-01-01")));
    CHECK(row.progress == QStringLiteral("2 of 2 sheets have no reviewer"));
    batch.assigned("lin");
    CHECK(batchLineOf(viewOf(batch, standard)).progress == QStringLiteral("0 of 2 sheets are signed"));
    for (const auto& sheet : std::vector{batch.file().sheets})
        batch.does("lin", SignSheet{sheet.caseId});
    CHECK(batchLineOf(viewOf(batch, standard)).progress.contains(QStringLiteral("can be issued")));
    batch.does("organiser", IssueEvaluationReport{});
    CHECK(batchLineOf(viewOf(batch, standard)).progress == QStringLiteral("Report issued"));
    // The text of a standard that is no longer at hand is named by its id.
    CHECK(batchLineOf({EvaluationId{"B1"}, 1, batch.file(), nullptr}).standard.contains(QStringLiteral("ordinary-100")));
}

TEST_CASE("sheets show who has them and what is to be decided", "[pages]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(5, 2);
    batch.does("organiser", found(batch.first()));
    auto sheets = sheetLinesOf(viewOf(batch, standard), people(), PersonId{"lin"});
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].reviewer == QStringLiteral("—"));
    CHECK_FALSE(sheets[0].isMine);
    CHECK(sheets[0].state == QStringLiteral("3 to be decided"));
    CHECK(sheets[1].state == QStringLiteral("Under review"));
    batch.assigned("lin");
    batch.does("lin", SignSheet{batch.file().sheets[1].caseId});
    sheets = sheetLinesOf(viewOf(batch, standard), people(), PersonId{"lin"});
    CHECK(sheets[0].reviewer == toText("林某"));
    CHECK(sheets[0].isMine);
    CHECK(sheets[1].isSigned);
    CHECK(sheets[1].score == QStringLiteral("100.0"));
    CHECK(sheets[1].grade == toText("优秀"));
}

TEST_CASE("the scoring table has every item under its group, and the vetoes when they are wanted", "[pages]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(5, 2);
    batch.does("organiser", found(batch.first()));
    const auto view = viewOf(batch, standard);
    const auto& sheet = *view.file.sheet(batch.first());
    const auto lines = itemLinesOf(view, sheet, false);
    CHECK(std::ranges::count(lines, ItemLine::Kind::Item, &ItemLine::kind) == 39);
    CHECK(std::ranges::count(lines, ItemLine::Kind::Group, &ItemLine::kind) == 9);
    std::int64_t points = 0;
    for (const auto& each : lines)
        points += each.kind == ItemLine::Kind::Group ? each.points : 0;
    CHECK(points == 1000);
    const auto all = itemLinesOf(view, sheet, true);
    CHECK(std::ranges::count(all, ItemLine::Kind::Veto, &ItemLine::kind) == 13);
    CHECK(line(all, "veto/V9").isOpen());
    CHECK(line(all, "veto/V9").isByMachine);
    CHECK_FALSE(line(all, "veto/V4").isByMachine);
}

TEST_CASE("a proposal stands beside its item and counts only when it is decided", "[pages]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(5, 2);
    batch.does("organiser", found(batch.first()));
    batch.assigned("lin");
    const auto head = [&] { return sheetHeadOf(viewOf(batch, standard), *batch.file().sheet(batch.first()), people(), PersonId{"lin"}); };
    const auto lines = [&] { return itemLinesOf(viewOf(batch, standard), *batch.file().sheet(batch.first()), true); };
    auto item = line(lines(), "item/29");
    CHECK(item.isOpen());
    CHECK(item.proposal == toText("复议机关写错"));
    CHECK(item.deduction == 10);
    CHECK(line(lines(), "group/行政处罚决定书").deduction == 0);
    CHECK(head().score == QStringLiteral("100.0"));
    CHECK(head().whyNotFinished == QStringLiteral("3 proposals wait for your decision"));
    CHECK(head().vetoesOpen == QStringLiteral("1 proposed, to be decided"));
    batch.does("lin", DecideItem{batch.first(), 29, true, 20, "机关名称不全", "4"});
    batch.does("lin", DecideItem{batch.first(), 20, true, 0, "有告知书", ""});
    item = line(lines(), "item/29");
    CHECK_FALSE(item.isOpen());
    CHECK(item.comment == toText("机关名称不全"));
    CHECK(item.page == QStringLiteral("4"));
    CHECK(line(lines(), "group/行政处罚决定书").deduction == 20);
    CHECK(head().score == QStringLiteral("98.0"));
    CHECK(head().applicable == QStringLiteral("100 points apply, 2 deducted"));
    CHECK(head().decided == QStringLiteral("2 of 39 items decided"));
    batch.does("lin", DecideVeto{batch.first(), "V9", true, "没有告知", ""});
    CHECK(head().whyNotFinished.isEmpty());
    CHECK(head().vetoesOpen == QStringLiteral("1 apply"));
    CHECK(head().score == QStringLiteral("0.0"));
    CHECK(line(lines(), "veto/V9").vetoApplies);
}

TEST_CASE("a sheet says to whom it is closed and why", "[pages]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(5, 1);
    const auto closed = [&](const char* who) { return sheetHeadOf(viewOf(batch, standard), *batch.file().sheet(batch.first()), people(), PersonId{who}).closed; };
    CHECK(closed("lin") == QStringLiteral("The sheet has no reviewer yet"));
    batch.assigned("lin");
    CHECK(closed("lin").isEmpty());
    CHECK(closed("other").contains(toText("林某")));
    batch.does("lin", SignSheet{batch.first()});
    CHECK(closed("lin").contains(QStringLiteral("no longer changes")));
    batch.does("organiser", IssueEvaluationReport{});
    CHECK(closed("lin").contains(QStringLiteral("report has been issued")));
}

TEST_CASE("an item is looked up in the paper that it is about", "[pages]")
{
    const auto standard = test::ordinary();
    const std::vector<ReviewedPaper> papers{{QStringLiteral("a"), {}, QStringLiteral("lead-register")}, {QStringLiteral("b"), {}, QStringLiteral("penalty-decision")},
        {QStringLiteral("c"), {}, QStringLiteral("proof-of-service")}};
    CHECK(paperOf(papers, standard, QStringLiteral("item/28")) == 1);
    CHECK(paperOf(papers, standard, QStringLiteral("item/1")) == 0);
    CHECK(paperOf(papers, standard, QStringLiteral("item/32")) == 2);
    CHECK(paperOf(papers, standard, QStringLiteral("item/8")) == -1); // no interview record in the file
    CHECK(paperOf(papers, standard, QStringLiteral("veto/V1")) == -1);
    // Every section of the shipped standard has its paper.
    std::vector<ReviewedPaper> whole;
    for (const auto* kind : {"filing-approval", "scene-record", "interview-record", "extraction-record", "investigation-report", "penalty-notice", "penalty-decision", "proof-of-service", "file-contents"})
        whole.push_back({{}, {}, QLatin1String(kind)});
    for (const auto& item : standard.items)
        CHECK(paperOf(whole, standard, QStringLiteral("item/") + QString::number(item.no)) >= 0);
}
