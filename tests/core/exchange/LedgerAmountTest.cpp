// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ChineseFigures.h"
#include "core/exchange/LedgerAmount.h"
#include "tests/support/Test.h"

using namespace anjuan;
using Role = LedgerAmountRole;

namespace {

struct Seen {
    std::int64_t fen;
    Role role;
    bool operator==(const Seen&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Seen& seen)
{
    return out << seen.fen << "/" << static_cast<int>(seen.role);
}

std::vector<Seen> read(std::string_view text)
{
    std::vector<Seen> seen;
    for (const auto& amount : readLedgerAmounts(text))
        seen.push_back({amount.value.fen(), amount.role});
    return seen;
}

using All = std::vector<Seen>;

} // namespace

TEST_CASE("numbers in Chinese figures are read, and refused when their order is wrong", "[exchange]")
{
    CHECK(chineseFigures(U"叁仟") == 3000);
    CHECK(chineseFigures(U"十") == 10);
    CHECK(chineseFigures(U"二十三") == 23);
    CHECK(chineseFigures(U"贰佰柒拾伍万捌仟贰佰零柒") == 2758207);
    CHECK(chineseFigures(U"壹亿零伍拾万") == 100500000);
    CHECK(chineseDigits(U"二〇二四") == 2024);
    CHECK_FALSE(chineseFigures(U"佰"));
    CHECK_FALSE(chineseFigures(U"叁肆"));
    CHECK_FALSE(chineseFigures(U"拾佰"));
    CHECK_FALSE(chineseFigures(U"万"));
}

TEST_CASE("amounts in words are read to the fen", "[exchange]")
{
    CHECK(moneyInWords(U"叁仟元整") == Money::yuan(3000));
    CHECK(moneyInWords(U"伍仟陆佰肆拾元贰角伍分") == Money::fen(564025));
    CHECK(moneyInWords(U"贰元贰角伍分") == Money::fen(225));
    CHECK(moneyInWords(U"伍圆零伍分") == Money::fen(505));
    CHECK(moneyInWords(U"伍角") == Money::fen(50));
    CHECK(moneyInWords(U"贰佰零柒点肆捌元") == Money::fen(20748));
    CHECK_FALSE(moneyInWords(U"叁仟"));
    CHECK_FALSE(moneyInWords(U"元整"));
}

TEST_CASE("reading an amount in words undoes writing it", "[exchange]")
{
    std::uint64_t state = 20261122;
    for (int i = 0; i < 3000; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const auto fen
            = static_cast<std::int64_t>((state >> 20U) % (i % 2 == 0 ? 1'000'000U : 99'999'999'999'999U)) + 1;
        const auto words = Money::fen(fen).capitals();
        CAPTURE(words);
        const auto amounts = readLedgerAmounts("罚款" + words);
        REQUIRE(amounts.size() == 1);
        CHECK(amounts.front().value == Money::fen(fen));
    }
}

TEST_CASE("figures are an amount with a sign, a unit, two decimals or right after 罚款", "[exchange]")
{
    CHECK(read("380元") == All{{38000, Role::Unnamed}});
    CHECK(read("罚款人民币1万元") == All{{1000000, Role::Fine}});
    CHECK(read("罚款1.5万元") == All{{1500000, Role::Fine}});
    CHECK(read("罚款1,200元") == All{{120000, Role::Fine}});
    CHECK(read("罚款500") == All{{50000, Role::Fine}});
    CHECK(read("责令15日内改正").empty());
    CHECK(read("面积72.45平方米，第十七条").empty());
    CHECK(read("2024年12月3日").empty());
    CHECK(read("罚款15日内缴纳").size() <= 1);
}

TEST_CASE("an amount said in words and figures is one amount", "[exchange]")
{
    CHECK(read("处以人民币伍仟柒佰捌拾元整(¥5780.00)的罚款") == All{{578000, Role::Fine}});
    CHECK(read("罚款:人民币伍佰元整。500.00") == All{{50000, Role::Fine}});
    CHECK(read("罚款伍佰肆拾伍元整（￥545元）") == All{{54500, Role::Fine}});
    CHECK(read("2758207.48元(贰佰柒拾伍万捌仟贰佰零柒点肆捌元)") == All{{275820748, Role::Unnamed}});
    CHECK(readLedgerAmounts("2758207.48元(贰佰柒拾伍万捌仟贰佰零柒点肆捌元)").front().isOddlyWritten);
    CHECK_FALSE(readLedgerAmounts("罚款贰万元(20000.00元)").front().isDisputed);
    CHECK(readLedgerAmounts("罚款贰万元(2000.00元)").front().isDisputed);
}

TEST_CASE("what is no fine is told from a fine", "[exchange]")
{
    CHECK(read("罚款人民币1200元(造价20000.00元的6%)") == All{{120000, Role::Fine}, {2000000, Role::Basis}});
    CHECK(read("罚款500元；代清理费¥890") == All{{50000, Role::Fine}, {89000, Role::Fee}});
    CHECK(read("拟处罚1000元") == All{{100000, Role::Intended}});
    CHECK(read("没收违法所得682元，并处5000元罚款") == All{{68200, Role::Confiscation}, {500000, Role::Fine}});
    CHECK(read("罚款1000元，已缴500元") == All{{100000, Role::Fine}, {50000, Role::Paid}});
    CHECK(read("处1000元以上5000元以下罚款") == All{{100000, Role::Range}, {500000, Role::Range}});
    CHECK(read("每平方米50元罚款共计2500元").front().role == Role::Range);
}

TEST_CASE("amounts joined by a plus sign stay apart and are marked", "[exchange]")
{
    const auto amounts = readLedgerAmounts("罚款362068.35元+98412.27元；其他-退还土地、没收");
    REQUIRE(amounts.size() == 2);
    CHECK(amounts[1].isAddedToLast);
    CHECK(amounts[1].role == Role::Fine);
    CHECK(amounts[0].value + amounts[1].value == Money::fen(46048062));
}
