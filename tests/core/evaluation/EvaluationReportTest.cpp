// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include "core/base/Json.h"
#include "core/evaluation/EvaluationReport.h"
#include "tests/core/evaluation/Batch.h"

using namespace anjuan;
using anjuan::test::Batch;

namespace {

template <class Rows, class F> std::int64_t sum(const Rows& rows, F member)
{
    return std::accumulate(rows.begin(), rows.end(), std::int64_t{0},
        [&](std::int64_t total, const auto& row) { return total + std::invoke(member, row); });
}

/// A batch of four signed sheets: full points, 1.5 off, 30 off, and a veto.
Batch fourSheets(const EvaluationStandard& standard)
{
    Batch batch{standard};
    batch.opened().drawn(9, 4).assigned("lin");
    const auto caseOf = [&](std::size_t i) { return batch.file().sheets.at(i).caseId; };
    batch.does("lin", DecideItem{caseOf(1), 20, true, 15, "缺听证权利", "12"});
    for (const auto& [item, deduction] :
        {std::pair{6, 40}, {7, 40}, {20, 60}, {23, 40}, {25, 30}, {26, 30}, {27, 30}, {32, 30}})
        batch.does("lin", DecideItem{caseOf(2), item, true, deduction, "缺失", ""});
    batch.does("lin", DecideVeto{caseOf(3), "V2", true, "一人执法", "5"});
    for (std::size_t i = 0; i < 4; ++i)
        batch.does("lin", SignSheet{caseOf(i)});
    return batch;
}

} // namespace

TEST_CASE("the report counts grades, averages and problems", "[evaluation]")
{
    const auto standard = test::ordinary();
    auto batch = fourSheets(standard);
    batch.does("lin", IssueEvaluationReport{"初评"});
    const auto report = reportOf(batch.file(), standard);
    REQUIRE(report);
    CHECK(report->files == 4);
    CHECK(report->population == 9);
    CHECK(report->note == "初评");
    CHECK(report->average == 671); // (1000 + 985 + 700 + 0) / 4
    CHECK(report->average == batch.file().report->average);
    CHECK(report->median == 843); // (985 + 700) / 2, half up
    REQUIRE(report->grades.size() == 4);
    CHECK(report->grades[0].files == 2);
    CHECK(report->grades[2].files == 1);
    CHECK(report->grades[3].share == 250);
    CHECK(report->problems[0].problems == 1); // the veto: subject
    CHECK(report->problems[2].problems == 2); // items 6 and 7: evidence
    CHECK(report->problems[4].problems == 4); // 20 twice, 23, 32: procedure
    CHECK(report->problems[4].files == 2);
    REQUIRE(report->losses.size() == 8);
    CHECK(report->losses[0].item == 20);
    CHECK(report->losses[0].lost == 75);
    CHECK(report->losses[0].possible == 240);
    CHECK(report->reviewers == std::vector<PersonId>{PersonId{"lin"}});
    CHECK(report->annex[3].problems.at(0).where == "V2");
    CHECK(report->annex[1].problems.at(0).page == "12");
    CHECK(report->gradeChart.size() == 4);
    CHECK(report->lossChart.size() == 9);
    CHECK(report->lossChart[0].value == 0);
}

TEST_CASE("a report goes through its field tables whole", "[evaluation]")
{
    const auto standard = test::ordinary();
    const auto report = reportOf(fourSheets(standard).file(), standard);
    REQUIRE(report);
    const auto json = toJson(fieldsOf<EvaluationReport>(), &*report);
    CHECK(json["annex"].size() == 4);
    CHECK(json["grades"][0]["grade"] == "优秀");
    CHECK(json["annex"][3]["problems"][0]["comment"] == "一人执法");
    EvaluationReport again;
    REQUIRE(fromJson(fieldsOf<EvaluationReport>(), &again, json));
    CHECK(rowOf(again) == rowOf(*report));
}

TEST_CASE("there is no report before the first signature", "[evaluation]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    CHECK_FALSE(reportOf(batch.file(), standard));
    batch.opened().drawn(9, 4).assigned("lin");
    CHECK_FALSE(reportOf(batch.file(), standard));
}

TEST_CASE("whatever is decided, the figures of a report add up", "[evaluation]")
{
    const auto standard = test::ordinary();
    test::Dice dice{23};
    for (int round = 0; round < 40; ++round) {
        Batch batch{standard};
        batch.opened().drawn(15, static_cast<int>(1 + dice.below(8))).assigned("lin");
        for (std::size_t s = 0; s < batch.file().sheets.size(); ++s) {
            const auto caseId = batch.file().sheets[s].caseId;
            for (auto k = dice.below(25); k > 0; --k) {
                const auto& item = standard.items[static_cast<std::size_t>(dice.below(39))];
                batch.does("lin", DecideItem{caseId, item.no, true, dice.below(item.points + 1), "a", ""});
            }
            if (dice.below(6) == 0)
                batch.does("lin", DecideVeto{caseId, "V" + std::to_string(1 + dice.below(13)), true, "a", ""});
            if (dice.below(8) != 0 || s == 0)
                batch.does("lin", SignSheet{caseId});
        }
        const auto report = reportOf(batch.file(), standard);
        REQUIRE(report);
        CHECK(sum(report->grades, &GradeCount::files) == report->files);
        CHECK(sum(report->grades, &GradeCount::share) == 1000);
        CHECK(sum(report->gradeChart, &ChartBar::value) == report->files);
        CHECK(sum(report->fields, &PartAverage::files) == report->files);
        CHECK(sum(report->units, &PartAverage::files) == report->files);
        CHECK(static_cast<std::int64_t>(report->annex.size()) == report->files);
        CHECK(sum(report->problems, &ProblemCount::problems) == sum(report->annex, [](const SheetResult& one) {
            return static_cast<std::int64_t>(one.problems.size());
        }));
        CHECK((report->median >= 0 && report->median <= 1000));
        CHECK((report->average >= 0 && report->average <= 1000));
    }
}
