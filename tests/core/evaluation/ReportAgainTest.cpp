// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a report counted again from the sheets, and who may do what at which point of a review.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/evaluation/EvaluationReport.h"
#include "tests/core/evaluation/Batch.h"

using namespace anjuan;
using anjuan::test::Batch;

namespace {

Batch randomBatch(const EvaluationStandard& standard, test::Dice& dice)
{
    Batch batch{standard};
    batch.opened().drawn(20, static_cast<int>(2 + dice.below(10))).assigned("lin");
    for (const auto& sheet : std::vector{batch.file().sheets}) {
        for (auto k = dice.below(20); k > 0; --k) {
            const auto& item = standard.items[static_cast<std::size_t>(dice.below(39))];
            const bool applies = dice.below(8) != 0;
            batch.does("lin", DecideItem{sheet.caseId, item.no, applies, applies ? dice.below(item.points + 1) : 0, "a", ""});
        }
        if (dice.below(7) == 0)
            batch.does("lin", DecideVeto{sheet.caseId, "V" + std::to_string(1 + dice.below(13)), true, "a", ""});
        batch.does("lin", SignSheet{sheet.caseId});
    }
    return batch;
}

std::vector<std::int64_t> scoresOf(const EvaluationFile& file)
{
    std::vector<std::int64_t> scores;
    for (const auto& sheet : file.sheets)
        scores.push_back(sheet.signature->score);
    std::ranges::sort(scores);
    return scores;
}

std::int64_t halfUp(double value)
{
    return static_cast<std::int64_t>(std::floor(value + 0.5 + 1e-9));
}

std::int64_t meanOf(const std::vector<std::int64_t>& scores)
{
    double sum = 0;
    for (const auto score : scores)
        sum += static_cast<double>(score);
    return halfUp(sum / static_cast<double>(scores.size()));
}

/// Scores by what `part` says of the case.
template <class Part>
std::map<std::string, std::vector<std::int64_t>> byPart(const EvaluationFile& file, Part part)
{
    std::map<std::string, std::vector<std::int64_t>> scores;
    for (const auto& sheet : file.sheets)
        scores[std::invoke(part, *file.drawnCase(sheet.caseId))].push_back(sheet.signature->score);
    return scores;
}

/// Points lost at each item, over the sheets to which it applies: lost, possible, files.
std::array<std::int64_t, 3> lostAt(const EvaluationFile& file, const StandardItem& item)
{
    std::array<std::int64_t, 3> lost{};
    for (const auto& sheet : file.sheets) {
        const auto decided = sheet.items.find(item.no);
        const bool is = decided != sheet.items.end();
        if (is && !decided->second.isApplicable)
            continue;
        lost[1] += item.points;
        lost[0] += is ? decided->second.deduction : 0;
        lost[2] += is && decided->second.deduction > 0 ? 1 : 0;
    }
    return lost;
}

using Ask = std::function<EvaluationCommand(const Batch&)>;

std::string caseOf(const Batch& batch)
{
    return batch.file().sheets.empty() ? "case-1" : batch.first();
}

} // namespace

TEST_CASE("average, median and parts are what the sheets give when they are counted again", "[evaluation]")
{
    const auto standard = test::ordinary();
    test::Dice dice{53};
    for (int round = 0; round < 40; ++round) {
        const auto batch = randomBatch(standard, dice);
        const auto report = reportOf(batch.file(), standard);
        INFO("round " << round);
        REQUIRE(report);
        const auto scores = scoresOf(batch.file());
        const auto half = scores.size() / 2;
        CHECK(report->average == meanOf(scores));
        CHECK(report->median == (scores.size() % 2 == 1 ? scores[half] : meanOf({scores[half - 1], scores[half]})));
        for (const auto& [parts, again] : {std::pair{report->fields, byPart(batch.file(), &PopulationCase::field)}, {report->units, byPart(batch.file(), &PopulationCase::unit)}}) {
            REQUIRE(parts.size() == again.size());
            for (const auto& part : parts) {
                CHECK(part.average == meanOf(again.at(part.name)));
                CHECK(part.files == static_cast<std::int64_t>(again.at(part.name).size()));
            }
        }
    }
}

TEST_CASE("the losses of a report are the ten worst shares, the worst first", "[evaluation]")
{
    const auto standard = test::ordinary();
    test::Dice dice{59};
    for (int round = 0; round < 40; ++round) {
        const auto batch = randomBatch(standard, dice);
        const auto report = reportOf(batch.file(), standard);
        REQUIRE(report);
        std::vector<double> shares;
        for (const auto& item : standard.items) {
            const auto lost = lostAt(batch.file(), item);
            if (lost[0] > 0)
                shares.push_back(static_cast<double>(lost[0]) / static_cast<double>(lost[1]));
        }
        std::ranges::sort(shares, std::ranges::greater{});
        REQUIRE(report->losses.size() == std::min<std::size_t>(10, shares.size()));
        for (std::size_t i = 0; i < report->losses.size(); ++i) {
            const auto& loss = report->losses[i];
            const auto lost = lostAt(batch.file(), *standard.item(loss.item));
            CHECK(loss.lost == lost[0]);
            CHECK(loss.possible == lost[1]);
            CHECK(loss.files == lost[2]);
            CHECK(static_cast<double>(loss.lost) / static_cast<double>(loss.possible) == Approx(shares[i]));
        }
    }
}

TEST_CASE("the shares of the grades lie within a tenth of a percent of what they are", "[evaluation]")
{
    const auto standard = test::ordinary();
    test::Dice dice{61};
    for (int round = 0; round < 40; ++round) {
        const auto batch = randomBatch(standard, dice);
        const auto report = reportOf(batch.file(), standard);
        REQUIRE(report);
        for (const auto& grade : report->grades) {
            const auto files = std::ranges::count_if(batch.file().sheets, [&](const EvaluationSheet& sheet) { return sheet.signature->grade == grade.grade; });
            CHECK(grade.files == files);
            const auto exact = 1000.0 * static_cast<double>(files) / static_cast<double>(report->files);
            CHECK(std::abs(static_cast<double>(grade.share) - exact) < 1.0);
        }
    }
}

TEST_CASE("at each point of a review exactly its own commands are admitted", "[evaluation]")
{
    const auto standard = test::ordinary();
    const std::map<std::string, Ask> asks{
        {"open", [](const Batch&) { return OpenBatch{"评查", "", Date::of(2026, 1, 1), Date::of(2026, 2, 1)}; }},
        {"draw", [](const Batch&) { return DrawSample{SampleMethod::Simple, 1, "s", test::population(3)}; }},
        {"assign", [](const Batch& b) { return AssignSheet{caseOf(b), PersonId{"lin"}}; }},
        {"propose", [](const Batch& b) { return ProposeFindings{caseOf(b), {{"R44", "x"}}}; }},
        {"item", [](const Batch& b) { return DecideItem{caseOf(b), 1, true, 5, "a", ""}; }},
        {"veto", [](const Batch& b) { return DecideVeto{caseOf(b), "V1", true, "a", ""}; }},
        {"sign", [](const Batch& b) { return SignSheet{caseOf(b)}; }},
        {"report", [](const Batch&) { return IssueEvaluationReport{}; }}};
    const std::vector<std::pair<std::function<void(Batch&)>, std::set<std::string>>> points{
        {[](Batch&) {}, {"open"}},
        {[](Batch& b) { b.opened(); }, {"draw"}},
        {[](Batch& b) { b.opened().drawn(3, 1); }, {"assign", "propose"}},
        {[](Batch& b) { b.opened().drawn(3, 1).assigned("lin"); }, {"assign", "propose", "item", "veto", "sign"}},
        {[](Batch& b) { b.opened().drawn(3, 1).assigned("lin").does("lin", SignSheet{b.first()}); }, {"report"}},
        {[](Batch& b) {
             b.opened().drawn(3, 1).assigned("lin").does("lin", SignSheet{b.first()});
             b.does("o", IssueEvaluationReport{});
         },
            {}}};
    for (std::size_t i = 0; i < points.size(); ++i) {
        Batch batch{standard};
        points[i].first(batch);
        std::set<std::string> admitted;
        for (const auto& [name, ask] : asks) {
            if (batch.ask("lin", ask(batch)))
                admitted.insert(name);
        }
        INFO("point " << i);
        CHECK(admitted == points[i].second);
    }
}

TEST_CASE("who had any part in a case reviews, fills and signs nothing of it", "[evaluation]")
{
    const auto standard = test::ordinary();
    Batch batch{standard};
    batch.opened().drawn(12, 4);
    for (const auto& sheet : std::vector{batch.file().sheets}) {
        for (const auto& person : batch.file().drawnCase(sheet.caseId)->involved) {
            INFO(sheet.caseId << " by " << person.text());
            CHECK(batch.says("o", AssignSheet{sheet.caseId, person}) == "own-work");
        }
        batch.does("o", AssignSheet{sheet.caseId, PersonId{"lin"}});
        for (const auto& person : batch.file().drawnCase(sheet.caseId)->involved) {
            CHECK(batch.says(person.text(), DecideItem{sheet.caseId, 1, true, 5, "a", ""}) == "own-work");
            CHECK(batch.says(person.text(), DecideVeto{sheet.caseId, "V1", true, "a", ""}) == "own-work");
            CHECK(batch.says(person.text(), SignSheet{sheet.caseId}) == "own-work");
        }
    }
}

TEST_CASE("every rule that the standard knows is proposed for its item or veto, any other for none", "[evaluation]")
{
    const auto standard = test::ordinary();
    for (const auto& rule : standard.rules) {
        Batch batch{standard};
        batch.opened().drawn(3, 1).assigned("lin").does("lin", ProposeFindings{batch.first(), {{rule.rule, "x"}}});
        const auto& proposals = batch.file().sheets[0].proposals;
        INFO(rule.rule);
        CHECK(std::ranges::any_of(proposals, [&](const SheetProposal& p) { return p.item == rule.item && p.veto == rule.veto && p.deduction == rule.deduction; }));
        CHECK(batch.says("lin", SignSheet{batch.first()}) == "proposals-open");
    }
    Batch batch{standard};
    batch.opened().drawn(3, 1).assigned("lin").does("lin", ProposeFindings{batch.first(), {{"R999", "x"}}});
    batch.does("lin", SignSheet{batch.first()});
    CHECK(batch.file().sheets[0].signature->score == 1000);
}
