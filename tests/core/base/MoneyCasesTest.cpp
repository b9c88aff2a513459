// SPDX-License-Identifier: GPL-3.0-or-later
// Sums at their edges: what is read, what is printed, and the capital figures of a decision (行政处罚法 59).
#include <set>

#include "core/base/Money.h"
#include "tests/support/Random.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

struct Capital {
    std::int64_t fen;
    const char* words;
};

constexpr Capital capitals[] = {
    {0, "零元整"},
    {1, "壹分"},
    {9, "玖分"},
    {10, "壹角"},
    {11, "壹角壹分"},
    {99, "玖角玖分"},
    {100, "壹元整"},
    {101, "壹元零壹分"},
    {110, "壹元壹角"},
    {199, "壹元玖角玖分"},
    {1000, "壹拾元整"},
    {1001, "壹拾元零壹分"},
    {1010, "壹拾元壹角"},
    {1500, "壹拾伍元整"},
    {2000, "贰拾元整"},
    {10'000, "壹佰元整"},
    {10'100, "壹佰零壹元整"},
    {11'000, "壹佰壹拾元整"},
    {20'000, "贰佰元整"},
    {100'000, "壹仟元整"},
    {100'100, "壹仟零壹元整"},
    {101'000, "壹仟零壹拾元整"},
    {110'000, "壹仟壹佰元整"},
    {110'100, "壹仟壹佰零壹元整"},
    {300'000, "叁仟元整"},
    {500'000, "伍仟元整"},
    {500'005, "伍仟元零伍分"},
    {500'050, "伍仟元伍角"},
    {999'999, "玖仟玖佰玖拾玖元玖角玖分"},
    {1'000'000, "壹万元整"},
    {1'000'100, "壹万零壹元整"},
    {1'001'000, "壹万零壹拾元整"},
    {1'010'000, "壹万零壹佰元整"},
    {1'100'000, "壹万壹仟元整"},
    {2'000'003, "贰万元零叁分"},
    {5'000'000, "伍万元整"},
    {10'000'000, "壹拾万元整"},
    {10'000'100, "壹拾万零壹元整"},
    {10'200'000, "壹拾万贰仟元整"},
    {20'000'000, "贰拾万元整"},
    {100'000'000, "壹佰万元整"},
    {100'500'000, "壹佰万伍仟元整"},
    {101'000'000, "壹佰零壹万元整"},
    {1'000'000'000, "壹仟万元整"},
    {1'000'000'100, "壹仟万零壹元整"},
    {10'000'000'000, "壹亿元整"},
    {10'000'000'100, "壹亿零壹元整"},
    {10'001'000'000, "壹亿零壹万元整"},
    {10'100'000'000, "壹亿零壹佰万元整"},
    {12'345'678'901, "壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零壹分"},
    {1'000'000'000'000, "壹佰亿元整"},
    {1'000'050'000'000, "壹佰亿零伍拾万元整"},
};

struct Read {
    const char* text;
    std::int64_t fen;
};

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("capital figures at every place where a zero may stand or fall", "[base]")
{
    for (const auto& [fen, words] : capitals) {
        INFO(fen);
        CHECK(Money::fen(fen).capitals() == words);
    }
}

TEST_CASE("capital figures never say zero twice, begin with it or leave their end open", "[base]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 5000; ++i) {
        const auto fen = random.between(1, i % 3 == 0 ? 99'999 : 99'999'999'999'999);
        const auto words = Money::fen(fen).capitals();
        CAPTURE(fen, words);
        const bool whole = words.ends_with("整");
        const bool cents = words.ends_with("角") || words.ends_with("分");
        const bool sound = !holds(words, "零零") && !words.starts_with("零") && (fen % 100 == 0 ? whole : cents)
            && !holds(words, "零元") && !holds(words, "零万") && !holds(words, "零亿")
            && (fen < 100 || holds(words, "元"));
        if (!sound)
            FAIL_CHECK("not written as a decision writes it");
    }
    SUCCEED();
}

TEST_CASE("no two sums share their capital figures", "[base]")
{
    std::set<std::string> seen;
    for (std::int64_t fen = 0; fen <= 30'000; ++fen)
        seen.insert(Money::fen(fen).capitals());
    for (std::int64_t yuan = 301; yuan <= 30'000; ++yuan)
        seen.insert(Money::yuan(yuan).capitals());
    CHECK(seen.size() == 30'001 + 29'700);
}

TEST_CASE("a negative sum has no capital figures and keeps its sign in print", "[base]")
{
    CHECK_THROWS_AS(Money::fen(-1).capitals(), std::logic_error);
    CHECK((Money::yuan(1) - Money::fen(150)).plain() == "-0.50");
    CHECK(Money::fen(-5).plain() == "-0.05");
    CHECK(Money::yuan(-123).grouped() == "-123");
    CHECK(Money::fen(-123'456'789).grouped() == "-1,234,567.89");
}

TEST_CASE("sums are read to the fen", "[base]")
{
    constexpr Read good[] = {
        {"0", 0},
        {"0.01", 1},
        {"0.1", 10},
        {"0.10", 10},
        {"1", 100},
        {"00012", 1200},
        {"200", 20'000},
        {"3000.00", 300'000},
        {"5,640.25", 564'025},
        {"12,345", 1'234'500},
        {"123,456", 12'345'600},
        {"1,234,567", 123'456'700},
        {"1,234,567.8", 123'456'780},
        {"999999999999999", 99'999'999'999'999'900},
        {"999999999999999.99", 99'999'999'999'999'999},
    };
    for (const auto& [text, fen] : good) {
        INFO(text);
        CHECK(Money::parse(text) == Money::fen(fen));
    }
}

TEST_CASE("what is no sum in yuan is not read", "[base]")
{
    for (const auto* text :
        {"", " ", ".", ",", "1.", ".5", "1.234", "-1", "+1", "1e3", "0x10", "六千", "6千", "１２", "12 ", " 12",
            "1 200", "1,", ",1", "1,2", "1,23", "1,2345", "12,34,567", "1234,567", "1,,234", "1,234,", "1,234.5,6",
            "1.2.3", "1..2", "1.,2", "1000000000000000", "9999999999999999999999999", "0.999", "¥5", "5元", "NaN"}) {
        INFO('"' << text << '"');
        CHECK_FALSE(Money::parse(text));
    }
}

TEST_CASE("a sum that is printed is read as itself", "[base]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 4000; ++i) {
        const auto sum = Money::fen(random.between(0, i % 2 == 0 ? 1'000'000 : 9'999'999'999'999'999));
        CAPTURE(sum);
        if (Money::parse(sum.plain()) != sum || Money::parse(sum.grouped()) != sum)
            FAIL_CHECK(sum.grouped());
    }
    SUCCEED();
}

TEST_CASE("sums are grouped by three from the right and their fen stay two figures", "[base]")
{
    constexpr Capital groups[] = {{0, "0"}, {5, "0.05"}, {50, "0.50"}, {99'999, "999.99"}, {100'000, "1,000"},
        {100'001, "1,000.01"}, {9'999'900, "99,999"}, {10'000'000, "100,000"}, {123'456'789, "1,234,567.89"},
        {100'000'000'000, "1,000,000,000"}};
    for (const auto& [fen, text] : groups)
        CHECK(Money::fen(fen).grouped() == text);
    CHECK(Money::fen(100'001).plain() == "1000.01");
}

TEST_CASE("sums add, subtract and compare by their fen", "[base]")
{
    CHECK(Money::fen(10) + Money::fen(20) == Money::fen(30));
    CHECK(Money::yuan(3000) - Money::fen(1) == Money::fen(299'999));
    CHECK(Money::fen(299'999) < Money::yuan(3000));
    CHECK(Money::yuan(3000) <= Money::yuan(3000));
    CHECK(Money::fen(300'001) > Money::yuan(3000));
}
