// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/evaluation/DecideEvaluation.h"
#include "core/evaluation/EvaluationReport.h"
#include "tests/core/evaluation/Batch.h"

using namespace anjuan;
using anjuan::test::Batch;

namespace {

/// The number that stands in "case-7".
std::string handlerOf(const std::string& caseId)
{
    return "handler-" + caseId.substr(5);
}

} // namespace

TEST_CASE("a batch is opened once, for a period, under a valid standard", "[evaluation]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    CHECK(batch.says("o", DrawSample{SampleMethod::Simple, 2, "s", test::population(3)}) == "stage");
    CHECK(batch.says("o", OpenBatch{"", "", Date::of(2026, 1, 1), Date::of(2026, 2, 1)}) == "title");
    CHECK(batch.says("o", OpenBatch{"a", "", Date::of(2026, 3, 1), Date::of(2026, 2, 1)}) == "period_to");
    CHECK(batch.says("o", OpenBatch{"a", "", std::nullopt, Date::of(2026, 2, 1)}) == "period_to");
    batch.setToday(Date::of(2025, 12, 31));
    CHECK(batch.says("o", OpenBatch{"a", "", Date::of(2025, 1, 1), Date::of(2025, 2, 1)}) == "standard-not-valid");
    batch.setToday(Date::of(2026, 11, 22));
    batch.opened();
    CHECK(batch.file().batch->standardVersion == standard.version);
    CHECK(batch.says("o", OpenBatch{"a", "", Date::of(2026, 1, 1), Date::of(2026, 2, 1)}) == "stage");
}

TEST_CASE("a sample is drawn once and its population stays on the record", "[evaluation]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened();
    CHECK(batch.says("o", DrawSample{SampleMethod::Simple, 2, "", test::population(3)}) == "seed");
    batch.drawn(20, 5);
    CHECK(batch.file().sheets.size() == 5);
    CHECK(batch.file().sample->population.size() == 20);
    const auto again = drawSample(batch.file().sample->population, batch.file().sample->method,
        batch.file().sample->size, batch.file().sample->seed);
    CHECK(again.value() == batch.file().sample->drawn);
    CHECK(batch.says("o", DrawSample{SampleMethod::Simple, 2, "other", test::population(3)}) == "stage");
}

TEST_CASE("nobody reviews own work", "[evaluation]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(20, 5);
    const auto caseId = batch.first();
    CHECK(batch.says("o", AssignSheet{caseId, PersonId{handlerOf(caseId)}}) == "own-work");
    CHECK(batch.says("o", AssignSheet{caseId, PersonId{"head"}}) == "own-work");
    CHECK(batch.says("o", AssignSheet{"case-99", PersonId{"lin"}}) == "sample");
    CHECK(batch.says("o", AssignSheet{caseId, PersonId{""}}) == "reviewer");
    batch.does("o", AssignSheet{caseId, PersonId{"lin"}});
    CHECK(batch.says(handlerOf(caseId), DecideItem{caseId, 1, true, 5, "a", ""}) == "own-work");
    CHECK(batch.says("wang", DecideItem{caseId, 1, true, 5, "a", ""}) == "own-sheet");
    CHECK(batch.says("wang", SignSheet{caseId}) == "own-sheet");
}

TEST_CASE("nobody reviews own work, whatever is tried", "[evaluation]")
{
    const auto standard = test::ordinary();
    test::Dice dice{17};
    for (int round = 0; round < 20; ++round) {
        Batch batch{standard};
        batch.opened().drawn(12, 6);
        for (int i = 0; i < 60; ++i) {
            const auto& caseId = batch.file().sheets[static_cast<std::size_t>(dice.below(6))].caseId;
            const auto who
                = dice.below(3) == 0 ? std::string{"head"} : "handler-" + std::to_string(1 + dice.below(12));
            const std::vector<EvaluationCommand> asks{AssignSheet{caseId, PersonId{who}},
                DecideItem{caseId, 1, true, 5, "a", ""}, DecideVeto{caseId, "V1", true, "a", ""}, SignSheet{caseId}};
            const auto& ask = asks[static_cast<std::size_t>(dice.below(4))];
            if (batch.ask(who, ask))
                batch.does(who, ask);
        }
        for (const auto& sheet : batch.file().sheets) {
            const auto& involved = batch.file().drawnCase(sheet.caseId)->involved;
            CHECK((!sheet.reviewer || std::ranges::find(involved, *sheet.reviewer) == involved.end()));
            CHECK((!sheet.signature || std::ranges::find(involved, sheet.signature->signedBy) == involved.end()));
        }
    }
}

TEST_CASE("an item is decided within its points and with a comment", "[evaluation]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(20, 5);
    const auto caseId = batch.first();
    CHECK(batch.says("lin", DecideItem{caseId, 1, true, 5, "a", ""}) == "stage");
    batch.assigned("lin");
    CHECK(batch.says("lin", DecideItem{caseId, 20, true, 61, "a", ""}) == "deduction_tenths");
    CHECK(batch.says("lin", DecideItem{caseId, 20, true, -1, "a", ""}) == "deduction_tenths");
    CHECK(batch.says("lin", DecideItem{caseId, 20, false, 10, "a", ""}) == "deduction_tenths");
    CHECK(batch.says("lin", DecideItem{caseId, 20, true, 10, "", ""}) == "comment");
    CHECK(batch.says("lin", DecideItem{caseId, 22, false, 0, "", ""}) == "comment");
    CHECK(batch.says("lin", DecideItem{caseId, 40, true, 0, "", ""}) == "item");
    CHECK(batch.says("lin", DecideVeto{caseId, "V14", true, "a", ""}) == "veto");
    CHECK(batch.says("lin", DecideVeto{caseId, "V1", true, "", ""}) == "comment");
    batch.does("lin", DecideItem{caseId, 20, true, 60, "无告知书", "12"});
    batch.does("lin", DecideItem{caseId, 20, true, 15, "缺听证权利", "12"});
    CHECK(batch.file().sheet(caseId)->items.at(20).deduction == 15);
}

TEST_CASE("findings of the pre-check are proposed and a person decides each before signing", "[evaluation]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(20, 5).assigned("lin");
    const auto caseId = batch.first();
    batch.does("lin",
        ProposeFindings{
            caseId, {{"R45", "notice lacks the hearing"}, {"R44", "no notice"}, {"W28", "two articles"}}});
    const auto& proposals = batch.file().sheet(caseId)->proposals;
    REQUIRE(proposals.size() == 4);
    CHECK(proposals[0].item == 20);
    CHECK(proposals[0].deduction == 15);
    CHECK(proposals[2].veto == "V9");
    CHECK_FALSE(proposals[3].item);
    const auto refused = batch.ask("lin", SignSheet{caseId});
    REQUIRE_FALSE(refused);
    REQUIRE(refused.refusal().findings.size() == 3);
    CHECK(refused.refusal().findings[0].rule == "proposals-open");
    CHECK(refused.refusal().findings[0].jump == "item/20");
    CHECK(refused.refusal().findings[2].jump == "veto/V9");
    batch.does("lin", DecideItem{caseId, 20, true, 15, "缺听证权利", "12"});
    CHECK(batch.says("lin", SignSheet{caseId}) == "proposals-open");
    batch.does("lin", DecideVeto{caseId, "V9", false, "", ""});
    batch.does("lin", SignSheet{caseId});
    CHECK(batch.file().sheet(caseId)->signature->score == 985);
    CHECK(batch.file().sheet(caseId)->signature->signedOn == Date::of(2026, 11, 22));
}

TEST_CASE("a signed sheet and a reported batch no longer change", "[evaluation]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(6, 2).assigned("lin");
    const auto caseId = batch.first();
    batch.does("lin", SignSheet{caseId});
    CHECK(batch.says("lin", DecideItem{caseId, 1, true, 5, "a", ""}) == "stage");
    CHECK(batch.says("lin", SignSheet{caseId}) == "stage");
    CHECK(batch.says("o", AssignSheet{caseId, PersonId{"wang"}}) == "stage");
    CHECK(batch.says("o", ProposeFindings{caseId, {}}) == "stage");
    CHECK(batch.says("o", IssueEvaluationReport{}) == "sheets-open");
    batch.does("lin", SignSheet{batch.file().sheets.at(1).caseId});
    batch.does("o", IssueEvaluationReport{"note"});
    CHECK(batch.file().report->files == 2);
    CHECK(batch.file().report->average == 1000);
    CHECK(batch.says("o", IssueEvaluationReport{}) == "stage");
}

TEST_CASE("a file to which nothing applies cannot be signed", "[evaluation]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(6, 1).assigned("lin");
    for (const auto& item : standard.items)
        batch.does("lin", DecideItem{batch.first(), item.no, false, 0, "a", ""});
    CHECK(batch.says("lin", SignSheet{batch.first()}) == "nothing-applies");
}

TEST_CASE("a batch goes on with the standard it was opened with", "[evaluation]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(6, 1).assigned("lin");
    auto changed = standard;
    changed.items[0].text += "。";
    const auto events
        = decide(batch.file(), SignSheet{batch.first()}, {PersonId{"lin"}, Date::of(2026, 11, 22), changed});
    REQUIRE_FALSE(events);
    CHECK(events.refusal().findings.at(0).rule == "standard-changed");
}

TEST_CASE("what was done well is written by the reviewer of the sheet, until it is signed", "[evaluation]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(5, 2);
    CHECK(batch.says("lin", NoteMerit{batch.first(), "说理充分"}) == "stage"); // nobody has the sheet yet
    batch.assigned("lin");
    CHECK(batch.says("other", NoteMerit{batch.first(), "说理充分"}) == "own-sheet");
    CHECK(batch.says("head", NoteMerit{batch.first(), "说理充分"}) == "own-work");
    CHECK(batch.says("lin", NoteMerit{"case-99", "说理充分"}) == "sample");
    batch.does("lin", NoteMerit{batch.first(), "说理充分"});
    batch.does("lin", NoteMerit{batch.first(), "说理充分，裁量有据"});
    batch.does("lin", SignSheet{batch.first()});
    CHECK(batch.says("lin", NoteMerit{batch.first(), "再添一句"}) == "stage");
    const auto report = reportOf(batch.file(), standard);
    REQUIRE(report);
    CHECK(report->annex.front().merit == "说理充分，裁量有据");
}
