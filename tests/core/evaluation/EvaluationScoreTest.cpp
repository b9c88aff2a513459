// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/EvaluationScore.h"
#include "tests/core/evaluation/Batch.h"

using namespace anjuan;

namespace {

EvaluationSheet sheetWith(std::initializer_list<ItemDecided> items, std::initializer_list<VetoDecided> vetoes = {})
{
    EvaluationSheet sheet;
    for (const auto& item : items)
        sheet.items[item.item] = item;
    for (const auto& veto : vetoes)
        sheet.vetoes[veto.veto] = veto;
    return sheet;
}

} // namespace

TEST_CASE("an untouched sheet has full points", "[evaluation]")
{
    const auto score = scoreOf(test::ordinary(), {});
    REQUIRE(score);
    CHECK(score->score == 1000);
    CHECK(score->grade == "优秀");
}

TEST_CASE("items that do not apply leave the denominator", "[evaluation]")
{
    const auto standard = test::ordinary();
    const auto score = scoreOf(standard,
        sheetWith(
            {{"", 22, false, 0, "无听证", ""}, {"", 24, false, 0, "不适用", ""}, {"", 20, true, 30, "缺理由", ""}}));
    REQUIRE(score);
    CHECK(score->applicable == 940);
    CHECK(score->earned == 910);
    CHECK(score->score == 968); // 910 / 940 = 96.808…
}

TEST_CASE("a score is rounded half up to one decimal", "[evaluation]")
{
    auto standard = test::ordinary();
    standard.items.resize(1);
    standard.items[0].points = 2000;
    CHECK(scoreOf(standard, sheetWith({{"", 1, true, 1, "a", ""}}))->score == 1000); // 99.95
    CHECK(scoreOf(standard, sheetWith({{"", 1, true, 2, "a", ""}}))->score == 999);
}

TEST_CASE("a veto fails the file or keeps it from the best grade, as the standard says", "[evaluation]")
{
    auto standard = test::ordinary();
    const auto vetoed
        = sheetWith({{"", 20, true, 10, "a", ""}}, {{"", "V9", true, "未告知", "3"}, {"", "V2", false, "", ""}});
    const auto failed = scoreOf(standard, vetoed);
    CHECK(failed->score == 0);
    CHECK(failed->itemScore == 990);
    CHECK(failed->grade == "不合格");
    CHECK(failed->vetoes == std::vector<std::string>{"V9"});
    standard.vetoEffect = VetoEffect::CapBelowExcellent;
    const auto capped = scoreOf(standard, vetoed);
    CHECK(capped->score == 990);
    CHECK(capped->grade == "良好");
}

TEST_CASE("grades begin at their limits", "[evaluation]")
{
    const auto standard = test::ordinary();
    CHECK(gradeOf(standard, 900).name == "优秀");
    CHECK(gradeOf(standard, 899).name == "良好");
    CHECK(gradeOf(standard, 750).name == "良好");
    CHECK(gradeOf(standard, 749).name == "合格");
    CHECK(gradeOf(standard, 599).name == "不合格");
    CHECK(gradeOf(standard, 0).name == "不合格");
}

TEST_CASE("a file to which nothing applies has no score", "[evaluation]")
{
    const auto standard = test::ordinary();
    EvaluationSheet sheet;
    for (const auto& item : standard.items)
        sheet.items[item.no] = ItemDecided{"", item.no, false, 0, "a", ""};
    CHECK_FALSE(scoreOf(standard, sheet));
}

TEST_CASE("a score is never below 0 or above 100, and more deducted never scores more", "[evaluation]")
{
    const auto standard = test::ordinary();
    test::Dice dice{5};
    for (int round = 0; round < 500; ++round) {
        EvaluationSheet sheet;
        for (const auto& item : standard.items)
            if (dice.below(2) == 0)
                sheet.items[item.no] = ItemDecided{
                    "", item.no, dice.below(4) != 0, dice.below(item.points * 3) - item.points, "a", ""};
        const auto score = scoreOf(standard, sheet);
        REQUIRE(score);
        CHECK((score->score >= 0 && score->score <= 1000));
        CHECK(score->earned <= score->applicable);
        auto worse = sheet;
        for (auto& [no, decided] : worse.items)
            decided.deduction += dice.below(10);
        CHECK(scoreOf(standard, worse)->score <= score->score);
    }
}
