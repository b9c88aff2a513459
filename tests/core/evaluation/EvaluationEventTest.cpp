// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/evaluation/EvaluationFile.h"
#include "tests/core/evaluation/Batch.h"

using namespace anjuan;

namespace {

std::vector<EvaluationEvent> oneOfEach()
{
    return {
        BatchOpened{"评查", "某街道", Date::of(2026, 1, 1), Date::of(2026, 10, 31), "ordinary-100", "2026-11", "00"},
        BatchSampleDrawn{
            SampleMethod::Stratified, 3, "seed", "sm3-order-1", test::population(3), {"case-2", "case-1", "case-3"}},
        SheetAssigned{"case-2", PersonId{"lin"}},
        FindingsProposed{"case-2",
            {{"R45", "notice incomplete", 20, std::nullopt, 15},
                {"R44", "no notice", std::nullopt, "V9", std::nullopt}}},
        ItemDecided{"case-2", 20, true, 15, "缺少听证权利", "12"},
        VetoDecided{"case-2", "V9", false, "有送达回证", "13"},
        SheetSigned{"case-2", PersonId{"lin"}, Date::of(2026, 11, 22), 985, 1000, 985, "优秀", {}},
        EvaluationReportIssued{PersonId{"lin"}, Date::of(2026, 11, 23), 1, 985, "note", {IssuedPaper{"evaluation-report", "报告", {}, "ab", "2026-1"}}},
        MeritNoted{"case-2", "现场照片逐张注明拍摄人"}};
}

} // namespace

TEST_CASE("every event survives its journal body", "[evaluation]")
{
    std::set<std::string_view> kinds;
    for (const auto& event : oneOfEach()) {
        const auto kind = kindOf(event);
        CAPTURE(kind);
        kinds.insert(kind);
        const auto body = bodyOf(event);
        const auto again = evaluationEventOf(kind, body);
        REQUIRE(again);
        CHECK(again->index() == event.index());
        CHECK(bodyOf(*again) == body);
    }
    CHECK(kinds.size() == std::variant_size_v<EvaluationEvent>);
}

TEST_CASE("a body that is not ours gives no event", "[evaluation]")
{
    CHECK_FALSE(evaluationEventOf("case-filed", {}));
    CHECK_FALSE(evaluationEventOf("item-decided", {{"item", Value{std::string{"twenty"}}}}));
    const auto later
        = evaluationEventOf("sheet-assigned", {{"case_id", Value{std::string{"a"}}}, {"added_later", Value{true}}});
    REQUIRE(later);
    CHECK(std::get<SheetAssigned>(*later).caseId == "a");
}

TEST_CASE("the file is what its events say, and evolve never fails", "[evaluation]")
{
    EvaluationFile file;
    for (const auto& event : oneOfEach())
        file = evolve(std::move(file), event);
    REQUIRE(file.sheet("case-2"));
    CHECK(file.sheets.front().caseId == "case-2");
    CHECK(file.sheet("case-2")->items.at(20).deduction == 15);
    CHECK(file.sheet("case-2")->signature->score == 985);
    CHECK(file.sheet("case-9") == nullptr);
    CHECK(file.drawnCase("case-2")->number == "罚决〔2026〕2号");
    CHECK(file.report);
    CHECK(file.sheet("case-2")->merit == "现场照片逐张注明拍摄人");
    file = evolve(std::move(file), MeritNoted{"case-2", {}});
    CHECK(file.sheet("case-2")->merit.empty());
    EvaluationFile outOfOrder;
    for (const auto& event : {oneOfEach()[6], oneOfEach()[4], oneOfEach()[2]})
        outOfOrder = evolve(std::move(outOfOrder), event);
    CHECK(outOfOrder.sheets.empty());
}
