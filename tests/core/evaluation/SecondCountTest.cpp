// SPDX-License-Identifier: GPL-3.0-or-later
// Draws, scores and averages counted a second time, in another way.
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/evaluation/EvaluationSample.h"
#include "core/evaluation/EvaluationScore.h"
#include "tests/core/evaluation/Batch.h"

using namespace anjuan;
using anjuan::test::Batch;

namespace {

struct Quotient {
    double share = 0;
    std::string field;
};

/// The places of each field as the quotients of its cases: one place for each field first where there is room, the
/// others to the greatest of cases / 2, cases / 3 … (or from cases / 1 on where not every field has a place).
std::map<std::string, std::size_t> byQuotients(const std::map<std::string, std::size_t>& cases, std::size_t size)
{
    const bool eachHasOne = size >= cases.size();
    std::map<std::string, std::size_t> places;
    std::vector<Quotient> quotients;
    for (const auto& [field, count] : cases) {
        places[field] = eachHasOne ? 1 : 0;
        for (std::size_t divisor = eachHasOne ? 2 : 1; divisor <= count; ++divisor)
            quotients.push_back({static_cast<double>(count) / static_cast<double>(divisor), field});
    }
    std::ranges::stable_sort(quotients, [](const Quotient& a, const Quotient& b) { return a.share != b.share ? a.share > b.share : a.field < b.field; });
    const auto left = size - (eachHasOne ? cases.size() : 0);
    for (std::size_t i = 0; i < std::min(left, quotients.size()); ++i)
        ++places[quotients[i].field];
    return places;
}

/// The draw by hand: within each field the cases with the smallest keys, the whole in the order of the keys.
std::vector<std::string> byHand(const std::vector<PopulationCase>& all, std::size_t size, const std::string& seed)
{
    std::map<std::string, std::vector<std::pair<std::string, std::string>>> fields;
    std::map<std::string, std::size_t> cases;
    for (const auto& one : all) {
        fields[one.field].emplace_back(drawKey(seed, one.caseId), one.caseId);
        ++cases[one.field];
    }
    std::vector<std::pair<std::string, std::string>> drawn;
    for (const auto& [field, places] : byQuotients(cases, std::min(size, all.size()))) {
        auto& keyed = fields[field];
        std::ranges::sort(keyed);
        drawn.insert(drawn.end(), keyed.begin(), keyed.begin() + static_cast<std::ptrdiff_t>(places));
    }
    std::ranges::sort(drawn);
    std::vector<std::string> ids;
    for (const auto& [key, id] : drawn)
        ids.push_back(id);
    return ids;
}

std::vector<PopulationCase> randomPopulation(test::Dice& dice)
{
    const std::vector<std::string> fields{"市容", "规划", "环保", "安全", "燃气"};
    auto all = test::population(static_cast<int>(1 + dice.below(60)));
    for (auto& one : all)
        one.field = fields[static_cast<std::size_t>(dice.below(dice.below(5) + 1))];
    return all;
}

EvaluationSheet randomSheet(const EvaluationStandard& standard, test::Dice& dice)
{
    EvaluationSheet sheet;
    for (const auto& item : standard.items) {
        const bool applies = dice.below(6) != 0;
        if (dice.below(2) == 0)
            sheet.items[item.no] = ItemDecided{"", item.no, applies, applies ? dice.below(item.points + 1) : 0, "a", ""};
    }
    return sheet;
}

/// Tenths of a score of 100, by floating figures and half up.
std::int64_t scored(const EvaluationStandard& standard, const EvaluationSheet& sheet)
{
    double earned = 0;
    double applicable = 0;
    for (const auto& item : standard.items) {
        const auto decided = sheet.items.find(item.no);
        const bool applies = decided == sheet.items.end() || decided->second.isApplicable;
        const auto points = static_cast<double>(item.points);
        applicable += applies ? points : 0;
        earned += applies ? points - (decided == sheet.items.end() ? 0 : static_cast<double>(decided->second.deduction)) : 0;
    }
    return static_cast<std::int64_t>(std::floor(earned * 1000 / applicable + 0.5 + 1e-9));
}

} // namespace

TEST_CASE("a stratified draw is the one that is drawn by hand", "[evaluation]")
{
    test::Dice dice{41};
    for (int round = 0; round < 300; ++round) {
        const auto all = randomPopulation(dice);
        const auto size = 1 + dice.below(40);
        const auto seed = "seed-" + std::to_string(round);
        const auto drawn = drawSample(all, SampleMethod::Stratified, size, seed);
        INFO("round " << round << ": " << size << " of " << all.size());
        REQUIRE(drawn);
        CHECK(drawn.value() == byHand(all, static_cast<std::size_t>(size), seed));
    }
}

TEST_CASE("a simple draw is the first cases in the order of their keys", "[evaluation]")
{
    test::Dice dice{43};
    for (int round = 0; round < 100; ++round) {
        auto all = randomPopulation(dice);
        const auto size = 1 + dice.below(40);
        const auto drawn = drawSample(all, SampleMethod::Simple, size, "lot");
        std::ranges::sort(all, {}, [](const PopulationCase& one) { return drawKey("lot", one.caseId); });
        REQUIRE(drawn);
        REQUIRE(drawn->size() == std::min(all.size(), static_cast<std::size_t>(size)));
        for (std::size_t i = 0; i < drawn->size(); ++i)
            CHECK(drawn->at(i) == all[i].caseId);
    }
}

TEST_CASE("a score is the sum of what applies, counted by another way", "[evaluation]")
{
    const auto standard = test::ordinary();
    test::Dice dice{47};
    for (int round = 0; round < 500; ++round) {
        const auto sheet = randomSheet(standard, dice);
        const auto score = scoreOf(standard, sheet);
        INFO("round " << round);
        REQUIRE(score);
        CHECK(score->score == scored(standard, sheet));
        CHECK(score->score == score->itemScore);
        CHECK(score->grade == gradeOf(standard, score->score).name);
    }
}

TEST_CASE("each grade begins at its limit and ends one tenth below the next", "[evaluation]")
{
    const auto standard = test::ordinary();
    REQUIRE(standard.grades.size() >= 3);
    CHECK(gradeOf(standard, 1000).name == standard.grades.front().name);
    for (std::size_t i = 0; i + 1 < standard.grades.size(); ++i) {
        INFO(standard.grades[i].name);
        CHECK(gradeOf(standard, standard.grades[i].from).name == standard.grades[i].name);
        CHECK(gradeOf(standard, standard.grades[i].from - 1).name == standard.grades[i + 1].name);
    }
}

TEST_CASE("any veto of the standard fails the file, and one that does not apply changes nothing", "[evaluation]")
{
    auto standard = test::ordinary();
    for (const auto& veto : standard.vetoes) {
        EvaluationSheet sheet;
        sheet.vetoes[veto.no] = VetoDecided{"", veto.no, true, "a", ""};
        INFO(veto.no);
        const auto failed = scoreOf(standard, sheet);
        CHECK(failed->score == 0);
        CHECK(failed->itemScore == 1000);
        CHECK(failed->vetoes == std::vector<std::string>{veto.no});
        sheet.vetoes[veto.no].applies = false;
        CHECK(scoreOf(standard, sheet)->score == 1000);
    }
}

TEST_CASE("a cap takes the best grade only", "[evaluation]")
{
    auto standard = test::ordinary();
    standard.vetoEffect = VetoEffect::CapBelowExcellent;
    standard.items.resize(1);
    standard.items[0].points = 1000;
    for (std::size_t i = 0; i < standard.grades.size(); ++i) {
        EvaluationSheet sheet;
        sheet.items[1] = ItemDecided{"", 1, true, 1000 - standard.grades[i].from, "a", ""};
        sheet.vetoes[standard.vetoes[0].no] = VetoDecided{"", standard.vetoes[0].no, true, "a", ""};
        CHECK(scoreOf(standard, sheet)->grade == standard.grades[std::max<std::size_t>(i, 1)].name);
        CHECK(scoreOf(standard, sheet)->score == standard.grades[i].from);
    }
}

TEST_CASE("the average of a report is rounded half up to one decimal", "[evaluation]")
{
    const auto standard = test::ordinary();
    const auto deductions = GENERATE(std::vector<std::int64_t>{0, 0, 0}, std::vector<std::int64_t>{10, 0, 0}, std::vector<std::int64_t>{10, 10, 0},
        std::vector<std::int64_t>{5, 0}, std::vector<std::int64_t>{15, 10}, std::vector<std::int64_t>{10});
    Batch batch{standard};
    batch.opened().drawn(12, static_cast<int>(deductions.size())).assigned("lin");
    for (std::size_t i = 0; i < deductions.size(); ++i) {
        const auto caseId = batch.file().sheets[i].caseId;
        if (deductions[i] > 0)
            batch.does("lin", DecideItem{caseId, 20, true, deductions[i], "缺项", ""});
        batch.does("lin", SignSheet{caseId});
    }
    batch.does("o", IssueEvaluationReport{""});
    const auto sum = std::accumulate(deductions.begin(), deductions.end(), std::int64_t{0});
    const auto exact = 1000.0 - static_cast<double>(sum) / static_cast<double>(deductions.size());
    CHECK(batch.file().report->average == static_cast<std::int64_t>(std::floor(exact + 0.5)));
    CHECK(batch.file().report->files == static_cast<std::int64_t>(deductions.size()));
}
