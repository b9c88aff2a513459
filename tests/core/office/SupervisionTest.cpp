// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Supervision.h"

#include "core/office/CaseStream.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

EvaluationStandard shippedStandard()
{
    return parseStandard(readResource("standards/ordinary-100.json"), "ordinary-100.json").value();
}

/// The practice case in its archive, and the county's supervisor at the door.
struct Review {
    MemoryOffice memory;
    CaseId caseId = memory.archivedCase();
    Supervision supervision{*memory.office,
        {memory.journal, memory.queries, memory.vault, memory.clock, memory.typesetter, memory.templates, {shippedStandard()}, english, "0.1.0"}};

    Review() { memory.at("2026-11-20T15:00"); }

    Result<BatchView> open(const std::string& who, Date from = Date::of(2026, 1, 1), std::int64_t size = 1, const std::string& seed = "2026")
    {
        return supervision.open(memory.as(who), {"2026", {}, from, Date::of(2026, 11, 20)}, {SampleMethod::Simple, size, seed, {}});
    }
    BatchView opened()
    {
        auto batch = open("chu");
        REQUIRE(ruleOf(batch) == "done");
        return std::move(batch).value();
    }
    Result<BatchView> does(const std::string& who, const BatchView& batch, const std::vector<EvaluationCommand>& commands)
    {
        return supervision.perform(memory.as(who), batch.id, commands);
    }
    std::string says(const std::string& who, const BatchView& batch, const EvaluationCommand& command) { return ruleOf(does(who, batch, {command})); }
    const std::string& id() const { return caseId.text(); }
    std::string text(const BatchView& batch, std::size_t paper)
    {
        const auto bytes = supervision.paper(memory.as("chu"), batch.id, batch.file.report->papers.at(paper).digest);
        REQUIRE(bytes);
        return {bytes->begin(), bytes->end()};
    }
};

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a batch draws closed cases of its period from the docket", "[office]")
{
    Review review;
    const auto batch = review.opened();
    REQUIRE(batch.file.sample);
    REQUIRE(batch.file.sample->population.size() == 1);
    const auto& drawn = batch.file.sample->population.front();
    CHECK(drawn.caseId == review.id());
    CHECK(drawn.number == "云青综执罚决〔2026〕12号");
    CHECK(drawn.party == "云江县平砾运输有限公司");
    CHECK_FALSE(drawn.field.empty());
    CHECK(batch.file.sample->drawn == std::vector<std::string>{review.id()});
    CHECK(batch.file.batch->organ == "云江县青石街道办事处");
    // Read back from the journal it is the same batch.
    const auto again = review.supervision.view(review.memory.as("chu"), batch.id);
    REQUIRE(again);
    CHECK(again->entries == batch.entries);
    CHECK(again->file.sample->drawn == batch.file.sample->drawn);
    CHECK(again->standard != nullptr);
    CHECK(review.supervision.batches(review.memory.as("chu"))->size() == 1);
    // The case was closed on 5 November: a period after it has nothing to draw.
    CHECK(ruleOf(review.open("chu", Date::of(2026, 11, 6))) != "done");
    CHECK(ruleOf(review.open("chu", Date::of(2026, 1, 1), 1, "")) != "done");
    CHECK(review.supervision.batches(review.memory.as("chu"))->size() == 1);
}

TEST_CASE("everybody who had a part in the case stands beside it", "[office]")
{
    Review review;
    const auto entries = review.memory.journal.read(streamOf(review.caseId));
    const auto people = everybodyIn(review.caseId, entries);
    std::vector<std::string> names;
    for (const auto& person : people)
        names.push_back(person.text());
    // Officers, unit head, reviewer, the heads who signed, the archivist.
    for (const auto* had : {"chen", "li", "sun", "wu", "zheng", "feng", "wei"}) {
        INFO(had);
        CHECK(std::ranges::find(names, had) != names.end());
    }
    for (const auto* had : {"chu", "wang", "he", "sysadmin"}) {
        INFO(had);
        CHECK(std::ranges::find(names, had) == names.end());
    }
}

TEST_CASE("only a supervision officer organises a review", "[office]")
{
    Review review;
    const auto batch = review.opened();
    const std::vector<EvaluationCommand> organising{AssignSheet{review.id(), PersonId{"chu"}}, ProposeFindings{review.id(), {}}, IssueEvaluationReport{}};
    for (const auto* who : {"chen", "li", "wang", "zhou", "sun", "wu", "zheng", "feng", "he", "wei"}) {
        INFO(who);
        CHECK(ruleOf(review.open(who)) == "supervisor");
        for (const auto& command : organising)
            CHECK(review.says(who, batch, command) == "supervisor");
    }
    for (const auto* who : {"sysadmin", "secadmin", "audadmin"}) {
        INFO(who);
        CHECK(ruleOf(review.open(who)) == "right");
        CHECK(ruleOf(review.supervision.view(review.memory.as(who), batch.id)) == "right");
        for (const auto& command : organising)
            CHECK(review.says(who, batch, command) == "right");
    }
    CHECK(review.says("chu", batch, organising.front()) == "done");
}

TEST_CASE("nobody reviews own work, neither by assignment nor by hand", "[office]")
{
    Review review;
    const auto batch = review.opened();
    for (const auto* had : {"chen", "li", "sun", "wu", "zheng", "feng", "wei"}) {
        INFO(had);
        CHECK(review.says("chu", batch, AssignSheet{review.id(), PersonId{had}}) == "own-work");
    }
    // The refusal names the person and the case.
    const auto refused = review.does("chu", batch, {AssignSheet{review.id(), PersonId{"chen"}}});
    REQUIRE_FALSE(refused);
    const auto said = english(refused.refusal().findings.at(0).sentence);
    CHECK(contains(said, review.memory.office->roster().nameOf(PersonId{"chen"})));
    CHECK(contains(said, "云青综执罚决〔2026〕12号"));
    for (const auto* other : {"zhou", "sysadmin", "nobody"}) {
        INFO(other);
        CHECK(review.says("chu", batch, AssignSheet{review.id(), PersonId{other}}) == "reviewer");
    }
    REQUIRE(review.says("chu", batch, AssignSheet{review.id(), PersonId{"wang"}}) == "done");
    CHECK(review.says("chen", batch, DecideItem{review.id(), 1, true, 0, {}, {}}) == "own-work");
    CHECK(review.says("chen", batch, SignSheet{review.id()}) == "own-work");
    CHECK(review.says("chu", batch, SignSheet{review.id()}) == "own-sheet");
    CHECK(review.says("wang", batch, SignSheet{review.id()}) == "done");
    CHECK(review.says("wang", batch, DecideItem{review.id(), 1, true, 0, {}, {}}) == "stage");
}

TEST_CASE("all commands are done or none", "[office]")
{
    Review review;
    const auto batch = review.opened();
    const auto tried = review.does("chu", batch, {AssignSheet{review.id(), PersonId{"chu"}}, DecideItem{review.id(), 99, true, 0, {}, {}}});
    CHECK(ruleOf(tried) == "item");
    CHECK(review.supervision.view(review.memory.as("chu"), batch.id)->entries == batch.entries);
    CHECK(ruleOf(review.supervision.perform(review.memory.as("chu"), batch.id, {AssignSheet{review.id(), PersonId{"chu"}}}, batch.entries - 1)) == "expected");
    CHECK(ruleOf(review.supervision.perform(review.memory.as("chu"), EvaluationId{"none"}, {SignSheet{review.id()}})) == "batch");
    CHECK(review.says("chu", batch, DrawSample{SampleMethod::All, 1, "x", {}}) == "stage");
    CHECK(review.says("chu", batch, IssueEvaluationReport{}) == "sheets-open");
}

TEST_CASE("the report and its sheet are papers whose figures add up", "[office]")
{
    Review review;
    const auto batch = review.opened();
    const auto issued = review.does("chu", batch,
        {AssignSheet{review.id(), PersonId{"chu"}}, DecideItem{review.id(), 1, true, 5, "案件来源未写明", "3"},
            DecideItem{review.id(), 11, false, 0, "没有涂改", {}}, NoteMerit{review.id(), "过秤单逐车附照片。"}, SignSheet{review.id()}, IssueEvaluationReport{"本次评查说明"}});
    REQUIRE(ruleOf(issued) == "done");
    REQUIRE(issued->file.report);
    REQUIRE(issued->file.report->papers.size() == 2);
    const auto& signature = *issued->file.sheets.front().signature;
    CHECK(signature.applicable == 990);
    CHECK(signature.earned == 985);
    CHECK(signature.score == 995);

    const auto report = review.text(*issued, 0);
    for (const auto* part : {"云江县青石街道办事处行政处罚案卷评查报告", "评查单位：云江县司法局", "褚某", "本次评查说明", "办结案件1件", "随机抽取1卷（100%）",
             "平均得分99.5分", "云青综执罚决〔2026〕12号", "第1项扣0.5分：案件来源未写明", "1卷，共扣0.5分", "1．云青综执罚决〔2026〕12号案卷：过秤单逐车附照片。", "图1 等次分布（共1卷）", "图2 扣分较多的部分"}) {
        INFO(part);
        CHECK(contains(report, part));
    }
    const auto sheet = review.text(*issued, 1);
    for (const auto* part : {"行政处罚案卷评查表", "不适用", "案件来源未写明（第3页）", "得分：99.5", "优点：过秤单逐车附照片", "等次：优秀", "一票否决：没有", "褚某"}) {
        INFO(part);
        CHECK(contains(sheet, part));
    }
    // The papers are named by the journal, so that the vault keeps them.
    const auto again = review.supervision.view(review.memory.as("wang"), batch.id);
    REQUIRE(again);
    CHECK(again->file.report->papers == issued->file.report->papers);
    CHECK(ruleOf(review.supervision.paper(review.memory.as("chu"), batch.id, std::string(64, '0'))) == "paper");
    CHECK(review.says("chu", batch, IssueEvaluationReport{}) == "stage");
}

TEST_CASE("a batch goes on only with the standard it was opened with", "[office]")
{
    Review review;
    const auto batch = review.opened();
    auto changed = shippedStandard();
    changed.items.front().text += "。";
    auto& m = review.memory;
    Supervision other{*m.office, {m.journal, m.queries, m.vault, m.clock, m.typesetter, m.templates, {changed}, english, "0.1.0"}};
    CHECK(ruleOf(other.perform(m.as("chu"), batch.id, {AssignSheet{review.id(), PersonId{"chu"}}})) == "standard-changed");
    CHECK(ruleOf(other.open(m.as("chu"), {"x", {}, Date::of(2026, 1, 1), Date::of(2026, 2, 1)}, {}, "no-such")) == "standard");
}
