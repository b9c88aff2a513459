// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the ordinary procedure held against each other, against the acts, the papers and the set-up of an
// office.
#include <algorithm>
#include <filesystem>
#include <set>

#include "core/casefile/Act.h"
#include "core/procedures/Procedures.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

const std::vector<Step>& rows()
{
    return ordinaryProcedure().steps;
}

bool issues(const Step& step)
{
    return step.effect == Effect::Issues;
}

std::vector<Stage> stages()
{
    std::vector<Stage> all;
    for (std::size_t i = 0; i < Options<Stage>::rows.size(); ++i)
        all.push_back(static_cast<Stage>(i));
    return all;
}

} // namespace

TEST_CASE("every act has its row, or is named here as no step of the procedure", "[procedures]")
{
    const std::set<Act> outside{Act::NoteReferral, Act::ImportLedgerRow, Act::DecideOnSpot, Act::CollectCash, Act::ReportOnSpot, Act::HandInCash, Act::BankCash,
        Act::NotifyDisposition, Act::IssueDisposition};
    for (const auto& act : allActs()) {
        INFO(act.key);
        CHECK((ordinaryProcedure().find(act.act) != nullptr) == !outside.contains(act.act));
    }
    CHECK(rows().size() + outside.size() == allActs().size());
}

TEST_CASE("no two rows are alike but for their act", "[procedures]")
{
    for (const auto& a : rows()) {
        for (const auto& b : rows()) {
            if (a.act == b.act)
                continue;
            const bool alike = a.from == b.from && a.through == b.through && a.who.data() == b.who.data()
                && a.effect == b.effect && a.officers == b.officers && a.signers.data() == b.signers.data()
                && a.then == b.then && a.movesFrom == b.movesFrom && a.provisions == b.provisions
                && a.papers.data() == b.papers.data();
            INFO(rowOf(a.act).key << " and " << rowOf(b.act).key);
            CHECK_FALSE(alike);
        }
    }
}

TEST_CASE("on every stage of the spine but the last something moves the case on, and off it only what is named",
    "[procedures]")
{
    for (const auto stage : stages()) {
        INFO(keyOf(stage));
        const bool moves = std::ranges::any_of(rows(), [&](const Step& step) {
            return admits(step, stage) && stageAfter(step, stage) > stage && isOnSpine(stageAfter(step, stage));
        });
        if (isOnSpine(stage))
            CHECK(moves == (stage != Stage::Archived));
    }
    std::string exits;
    for (const auto stage : {Stage::NotFiled, Stage::Withdrawn, Stage::ReferredOut, Stage::Terminated, Stage::Archived}) {
        for (const auto& step : rows()) {
            if (admits(step, stage))
                exits += std::string{keyOf(stage)} + " " + std::string{keyOf(step.act)} + " "
                    + std::string{keyOf(stageAfter(step, stage))} + "\n";
        }
    }
    CHECK(exits == R"(not-filed archive archived
not-filed correct-entry not-filed
withdrawn close closed
withdrawn correct-entry withdrawn
referred-out close closed
referred-out correct-entry referred-out
terminated close closed
terminated correct-entry terminated
archived serve-paper archived
archived receive-remedy archived
archived answer-remedy archived
archived attend-remedy archived
archived note-remedy archived
archived withdraw-publication archived
archived refund archived
archived dispose-goods archived
archived correct-entry archived
)");
}

TEST_CASE("a row that moves the case can move it from where it is admitted", "[procedures]")
{
    for (const auto& step : rows()) {
        INFO(rowOf(step.act).key);
        CHECK(step.movesFrom <= step.through);
        CHECK(isOnSpine(step.from));
        CHECK(isOnSpine(step.through));
        if (step.then != Stage::Lead)
            CHECK(std::ranges::any_of(
                stages(), [&](Stage s) { return admits(step, s) && stageAfter(step, s) == step.then; }));
        for (const auto end : step.alsoFrom)
            CHECK_FALSE(isOnSpine(end));
    }
}

TEST_CASE("who signs is never asked to sign twice, and nobody signs what is only recorded", "[procedures]")
{
    for (const auto& step : rows()) {
        INFO(rowOf(step.act).key);
        CHECK(std::set<Signer>(step.signers.begin(), step.signers.end()).size() == step.signers.size());
        CHECK(std::set<Role>(step.who.begin(), step.who.end()).size() == step.who.size());
        CHECK((issues(step) || step.signers.empty()));
        CHECK(step.officers >= 0);
        CHECK(step.officers <= 2);
    }
}

TEST_CASE("what needs two officers in law has two in the table", "[procedures]")
{
    // 行政处罚法 42: not fewer than two officers enforce.
    for (const auto act : {Act::InspectScene, Act::OrderCorrection, Act::ReInspect, Act::FileCase, Act::Interview,
             Act::PreserveEvidence, Act::ExtractData, Act::DisposePreserved, Act::ConcludeInquiry, Act::IssueNotice,
             Act::ServeNotice, Act::ReExamine, Act::ServeDecision, Act::ServePaper})
        CHECK(ordinaryProcedure().find(act)->officers == 2);
}

TEST_CASE("what a head must approve in law has a head among its signers", "[procedures]")
{
    // 行政处罚法 54, 56, 57: filing, preservation, and the decision after the inquiry.
    for (const auto act : {Act::FileCase, Act::DeclineFiling, Act::PreserveEvidence, Act::ApproveNotice,
             Act::ApproveDecision, Act::WithdrawCase, Act::CloseCase, Act::ReferOut}) {
        INFO(keyOf(act));
        const auto signers = ordinaryProcedure().find(act)->signers;
        CHECK(std::ranges::find(signers, Signer::AnyHead) != signers.end());
    }
}

TEST_CASE("every paper has its template, every number its register in the practice office", "[procedures]")
{
    const auto setup = test::practiceCircumstances().setup;
    std::set<std::string_view> numbered;
    for (const auto& step : rows()) {
        std::set<std::string_view> kinds;
        for (const auto& paper : step.papers) {
            INFO(rowOf(step.act).key << " " << paper.kind);
            CHECK(kinds.insert(paper.kind).second);
            CHECK(std::filesystem::exists(
                std::string{ANJUAN_RESOURCES} + "/templates/" + std::string{paper.kind} + ".json"));
            if (paper.reg.empty())
                continue;
            CHECK((setup->registers.contains(std::string{paper.reg}) || paper.reg == "归档"));
            CHECK(numbered.insert(paper.reg).second);
        }
        if (issues(step))
            CHECK_FALSE(step.papers.empty());
    }
    CHECK(numbered.contains("罚决"));
}

TEST_CASE("a provision of a row names a law and an article", "[procedures]")
{
    for (const auto& step : rows()) {
        for (const auto& provision : step.provisions) {
            INFO(rowOf(step.act).key << " " << cite(provision));
            CHECK_FALSE(provision.law.empty());
            CHECK(provision.article > 0);
        }
    }
}

TEST_CASE("a procedure is found by its id and is in force since the law it rests on", "[procedures]")
{
    CHECK(procedureNamed("ordinary") == &ordinaryProcedure());
    CHECK(procedureNamed("Ordinary") == nullptr);
    CHECK(procedureNamed("") == nullptr);
    CHECK(ordinaryProcedure().inForceFrom == Date::of(2021, 7, 15));
    std::set<std::string_view> ids;
    for (const auto* procedure : allProcedures())
        CHECK(ids.insert(procedure->id).second);
}

TEST_CASE("the lawyer's copy names every row in the reader's words", "[procedures]")
{
    const auto page
        = lawyersCopy(ordinaryProcedure(), [](std::string_view label) { return "«" + std::string{label} + "»"; });
    for (const auto& step : rows()) {
        const auto& row = rowOf(step.act);
        INFO(row.key);
        CHECK(page.find("«" + std::string{row.label} + "» (" + std::string{row.key} + ") «"
                  + (issues(step) ? "issues" : "records") + "»")
            != std::string::npos);
        CHECK(page.find(cite(step.provisions)) != std::string::npos);
        for (const auto& paper : step.papers)
            CHECK(page.find(paper.kind) != std::string::npos);
    }
    CHECK(page.starts_with("«Ordinary procedure» (ordinary) 2021-07-15\n"));
}
