// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerOutcome.h"
#include "tests/support/Test.h"

using namespace anjuan;
using Performance = LedgerPerformance;

TEST_CASE("fine, warning, orders and performance are read from one cell", "[exchange]")
{
    const auto warned = readLedgerOutcome("警告，并处10000元罚款，已缴", false);
    CHECK(warned.isWarned);
    CHECK(warned.fine == Money::yuan(10000));
    CHECK(warned.performance == Performance::Performed);
    CHECK(warned.notes.empty());
    const auto ordered = readLedgerOutcome("责令改正并处罚款人民币叁仟元整。已执行到位。", false);
    CHECK(ordered.fine == Money::yuan(3000));
    CHECK(ordered.orders.size() == 1);
    CHECK(readLedgerOutcome("责令停产停业3日", false).otherPenalties.size() == 1);
    CHECK(readLedgerOutcome("罚款500元，未缴", false).performance == Performance::NotPerformed);
    CHECK(readLedgerOutcome("罚款500元，已分期缴纳", false).performance == Performance::NotPerformed);
    CHECK(readLedgerOutcome("罚款500元", false).performance == Performance::NotSaid);
    CHECK(readLedgerOutcome("当场罚款50元，已缴", false).isOnTheSpot);
}

TEST_CASE("an announced fine is not a fine", "[exchange]")
{
    const auto announced = readLedgerOutcome("拟处罚1000元", false);
    CHECK_FALSE(announced.fine);
    CHECK(announced.intendedFine == Money::yuan(1000));
    const auto notice = readLedgerOutcome("警告，罚款人民币贰佰元整", true);
    CHECK_FALSE(notice.fine);
    CHECK_FALSE(notice.isWarned);
    CHECK(notice.intendedFine == Money::yuan(200));
    CHECK(notice.notes.size() == 1);
}

TEST_CASE("a doubtful fine is not taken and the reason is said", "[exchange]")
{
    const auto disputed = readLedgerOutcome("罚款贰万元(2000.00元)", false);
    CHECK_FALSE(disputed.fine);
    CHECK(english(disputed.notes.at(0)).find("disagree") != std::string::npos);
    const auto two = readLedgerOutcome("罚款500元、罚款300元", false);
    CHECK_FALSE(two.fine);
    CHECK(english(two.notes.at(0)).find("More than one fine") != std::string::npos);
}

TEST_CASE("fines joined by plus are added and both kept", "[exchange]")
{
    const auto sum = readLedgerOutcome("罚款362068.35元+98412.27元；其他-退还土地、没收", false);
    CHECK(sum.fine == Money::fen(46048062));
    CHECK(sum.fineParts == std::vector<std::string>{"362068.35元", "98412.27元"});
    CHECK(sum.isConfiscationNamed);
    CHECK_FALSE(sum.confiscation);
    CHECK(english(sum.notes.at(0)).find("sum of 2 amounts") != std::string::npos);
}

TEST_CASE("confiscation has its own amount", "[exchange]")
{
    const auto both = readLedgerOutcome("没收违法所得682元，并处5000元罚款", false);
    CHECK(both.confiscation == Money::yuan(682));
    CHECK(both.fine == Money::yuan(5000));
}

TEST_CASE("a cell of unlikely length is kept but not searched, and huge figures do no harm", "[exchange]")
{
    std::string longCell;
    for (int i = 0; i < 2000; ++i)
        longCell += "罚款1元+";
    const auto outcome = readLedgerOutcome(longCell, false);
    CHECK_FALSE(outcome.fine);
    CHECK(english(outcome.notes.at(0)).find("10000 characters") != std::string::npos);
    CHECK_FALSE(readLedgerOutcome("罚款999999999999999元", false).fine);
    CHECK_FALSE(readLedgerOutcome("罚款99999999999999999999元", false).fine);
    CHECK(readLedgerOutcome("罚款9999999999999元", false).fine == Money::yuan(9999999999999));
}
