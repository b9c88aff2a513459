// SPDX-License-Identifier: GPL-3.0-or-later
// Result columns, one way of writing a row: what is a fine, what was announced, confiscated or paid, and how far it
// got.
#include "core/exchange/LedgerAmount.h"
#include "core/exchange/LedgerOutcome.h"
#include "tests/support/Random.h"
#include "tests/support/Test.h"

using namespace anjuan;
using enum LedgerPerformance;

namespace {

struct Row {
    const char* cell;
    std::int64_t fine; ///< yuan; -1: none
    std::int64_t intended; ///< yuan; -1: none
    std::int64_t taken; ///< confiscated, yuan; -1: none
    const char* flags; ///< w warned, c confiscation named, s on the spot, i announced
    LedgerPerformance performance;
};

std::string flagsOf(const LedgerOutcome& outcome)
{
    return std::string{outcome.isWarned ? "w" : ""} + (outcome.isConfiscationNamed ? "c" : "")
        + (outcome.isOnTheSpot ? "s" : "") + (outcome.isOnlyIntended ? "i" : "");
}

std::optional<Money> yuan(std::int64_t amount)
{
    return amount < 0 ? std::nullopt : std::optional{Money::yuan(amount)};
}

} // namespace

TEST_CASE("results are read as they are written, and nothing more", "[exchange]")
{
    const auto row = GENERATE(values<Row>({
        {"", -1, -1, -1, "", NotSaid},
        {"罚款500元", 500, -1, -1, "", NotSaid},
        {"罚款人民币伍佰元整", 500, -1, -1, "", NotSaid},
        {"处罚款500元", 500, -1, -1, "", NotSaid},
        {"处以500元罚款", 500, -1, -1, "", NotSaid},
        {"罚款￥500.00", 500, -1, -1, "", NotSaid},
        {"罚款0.5万元", 5000, -1, -1, "", NotSaid},
        {"罚款3千元", 3000, -1, -1, "", NotSaid},
        {"罚款1,000元", 1000, -1, -1, "", NotSaid},
        {"罚款1,00元", -1, -1, -1, "", NotSaid},
        {"罚款一万五元", -1, -1, -1, "", NotSaid},
        {"罚款伍佰元（500元）", 500, -1, -1, "", NotSaid},
        {"罚款伍佰元（5000元）", -1, -1, -1, "", NotSaid},
        {"警告", -1, -1, -1, "w", NotSaid},
        {"警告，罚款200元，已缴清", 200, -1, -1, "w", Performed},
        {"当场罚款50元，已缴", 50, -1, -1, "s", Performed},
        {"没收违法所得682元", -1, -1, 682, "c", NotSaid},
        {"没收违法所得682元，并处罚款1000元", 1000, -1, 682, "c", NotSaid},
        {"没收非法财物", -1, -1, -1, "c", NotSaid},
        {"拟罚款500元", -1, 500, -1, "i", NotSaid},
        {"拟没收违法所得100元", -1, -1, -1, "i", NotSaid},
        {"罚款500元、罚款300元", -1, -1, -1, "", NotSaid},
        {"罚款500元+300元", 800, -1, -1, "", NotSaid},
        {"罚款500元，已缴500元", 500, -1, -1, "", Performed},
        {"罚款500元，尚未缴纳", 500, -1, -1, "", NotPerformed},
        {"罚款500元，部分缴纳", 500, -1, -1, "", NotPerformed},
        {"罚款500元，拒不履行", 500, -1, -1, "", NotPerformed},
        {"罚款500元，已执行完毕", 500, -1, -1, "", Performed},
        {"罚款500元，已履行", 500, -1, -1, "", Performed},
        {"罚款500元，未执行到位", 500, -1, -1, "", NotPerformed},
        {"每平方米50元", -1, -1, -1, "", NotSaid},
        {"处500元以上1000元以下罚款", -1, -1, -1, "", NotSaid},
        {"罚款1200元（造价20000元的6%）", 1200, -1, -1, "", NotSaid},
        {"责令改正", -1, -1, -1, "", NotSaid},
        {"不予处罚", -1, -1, -1, "", NotSaid},
        {"罚款 伍 佰 元 整", 500, -1, -1, "", NotSaid},
        {"罚款５００元", 500, -1, -1, "", NotSaid},
        {"罚款0.01元", -2, -1, -1, "", NotSaid},
    }));
    INFO(row.cell);
    const auto outcome = readLedgerOutcome(row.cell, false);
    CHECK(outcome.fine == (row.fine == -2 ? std::optional{Money::fen(1)} : yuan(row.fine)));
    CHECK(outcome.intendedFine == yuan(row.intended));
    CHECK(outcome.confiscation == yuan(row.taken));
    CHECK(flagsOf(outcome) == row.flags);
    CHECK(outcome.performance == row.performance);
}

TEST_CASE("what belongs to a notice is announced and imposes nothing", "[exchange]")
{
    for (const auto* cell : {"罚款500元", "警告，罚款500元", "拟罚款500元", "没收违法所得100元，罚款500元"}) {
        INFO(cell);
        const auto outcome = readLedgerOutcome(cell, true);
        CHECK_FALSE(outcome.fine);
        CHECK_FALSE(outcome.confiscation);
        CHECK_FALSE(outcome.isWarned);
        CHECK_FALSE(outcome.isConfiscationNamed);
        CHECK(outcome.intendedFine == Money::yuan(500));
    }
}

TEST_CASE("penalties that are no money and orders are kept clause by clause as written", "[exchange]")
{
    const auto outcome
        = readLedgerOutcome("责令停产停业；吊销许可证，责令限期拆除。罚款1,000元；通报批评；退还土地", false);
    CHECK(outcome.otherPenalties == std::vector<std::string>{"责令停产停业", "吊销许可证", "通报批评"});
    CHECK(outcome.orders == std::vector<std::string>{"责令限期拆除", "退还土地"});
    CHECK(outcome.fine == Money::yuan(1000));
    CHECK(readLedgerOutcome("暂扣驾驶证；限制从业；行政拘留", false).otherPenalties.size() == 3);
    CHECK(readLedgerOutcome("恢复植被", false).orders.size() == 1);
    CHECK(readLedgerOutcome("警告", false).orders.empty());
}

TEST_CASE("why a fine is not taken is said with the amounts themselves", "[exchange]")
{
    const auto first = [](const char* cell) { return english(readLedgerOutcome(cell, false).notes.at(0)); };
    CHECK(first("罚款500元、罚款300元")
        == "More than one fine is named (500元 and 300元) and nothing says that they add up; none is taken");
    CHECK(first("罚款伍佰元（5000元）")
        == "Words and figures of the amount disagree (伍佰元(5000元)); no fine is taken");
    CHECK(first("500元")
        == "The amount 500元 stands without a word saying that it is a fine; taken as one because of the column");
    CHECK(first("罚款贰佰点伍元")
        == "The amount in words is not written as it should be (贰佰点伍元); its value is 200.50 yuan");
    CHECK(first("罚款500元+300元") == "The fine of 800 yuan is the sum of 2 amounts; each is kept as written");
    CHECK(first("拟罚款500元") == "500 yuan is announced, not imposed: it is not counted as a fine");
    CHECK(first("代清理费300元")
        == "300元 is not a fine but a basis, fee, payment or range; it stays in the text only");
    CHECK(first("没收违法所得1元，没收2元")
        == "The amount confiscated cannot be told for certain (1元); none is taken");
}

TEST_CASE("a fine is read whatever is written around it that is no amount", "[exchange]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    const std::string before[]
        = {"", "警告，", "责令改正，", "依照条例第十七条，", "2024年12月3日决定：", "责令15日内改正，并处"};
    const std::string after[] = {"", "，已缴", "。已执行到位。", "；责令恢复原状", "，限15日内缴纳", "（已开票）"};
    for (int i = 0; i < 1500; ++i) {
        const auto sum = Money::fen(random.between(1, 99'999'999));
        const auto figures = random.chance(50) ? sum.plain() + "元"
            : random.chance(50)                ? sum.grouped() + "元"
                                               : sum.capitals();
        const auto cell = random.pick(before) + "罚款" + figures + random.pick(after);
        if (readLedgerOutcome(cell, false).fine != sum)
            FAIL_CHECK(cell);
    }
    SUCCEED();
}

TEST_CASE("cells of random words never break the reader nor give two fines", "[exchange]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    const std::string pieces[] = {"罚款", "元", "500", "伍佰", "整", "+", "，", "（", "）", "拟", "没收", "万", "点",
        "造价", "%", "已缴", "每", "至", "¥", ".", "壹", "零", "、", "\xE6", "角"};
    for (int i = 0; i < 4000; ++i) {
        std::string cell;
        for (auto left = random.between(0, 14); left > 0; --left)
            cell += random.pick(pieces);
        const auto outcome = readLedgerOutcome(cell, random.chance(30));
        const bool sound = (!outcome.fine || (*outcome.fine >= Money::fen(0) && !outcome.fineParts.empty()));
        if (!sound)
            FAIL_CHECK(cell);
    }
    SUCCEED();
}
