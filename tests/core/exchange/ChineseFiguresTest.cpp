// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in Chinese figures: what is read, and what has two readings or none and is left alone.
#include "core/base/Provision.h"
#include "core/exchange/Characters.h"
#include "core/exchange/ChineseFigures.h"
#include "tests/support/Random.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

struct Number {
    std::u32string_view words;
    std::int64_t value;
};

} // namespace

TEST_CASE("numbers are read in the figures of the law, of forms and of speech", "[exchange]")
{
    constexpr Number rows[] = {
        {U"零", 0},
        {U"〇", 0},
        {U"一", 1},
        {U"两", 2},
        {U"九", 9},
        {U"十", 10},
        {U"拾", 10},
        {U"十一", 11},
        {U"十九", 19},
        {U"二十", 20},
        {U"二十六", 26},
        {U"三十一", 31},
        {U"一百", 100},
        {U"一百零一", 101},
        {U"一百一十", 110},
        {U"一百零十", 110},
        {U"壹佰壹拾", 110},
        {U"两百", 200},
        {U"两百五十", 250},
        {U"九百九十九", 999},
        {U"一千", 1000},
        {U"一千零一", 1001},
        {U"一千零一十", 1010},
        {U"壹仟壹佰", 1100},
        {U"伍仟陆佰肆拾", 5640},
        {U"伍仟肆拾", 5040},
        {U"壹万", 10'000},
        {U"壹萬", 10'000},
        {U"壹万零伍", 10'005},
        {U"壹万伍仟", 15'000},
        {U"一万五千", 15'000},
        {U"十万", 100'000},
        {U"贰拾柒万零伍", 270'005},
        {U"壹佰万", 1'000'000},
        {U"壹佰零壹万", 1'010'000},
        {U"壹亿", 100'000'000},
        {U"壹亿零壹", 100'000'001},
        {U"壹亿零壹万", 100'010'000},
        {U"玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖", 999'999'999'999},
    };
    for (const auto& [words, value] : rows) {
        INFO(utf8Of(words));
        CHECK(chineseFigures(words) == value);
    }
}

TEST_CASE("figures out of order or with two readings are not read", "[exchange]")
{
    for (const std::u32string_view words : {U"百", U"千", U"万", U"亿", U"零万", U"一一", U"一二三", U"十十", U"百十",
             U"拾佰", U"一十百", U"一百百", U"一百二百", U"一千两千", U"一万万", U"一万亿", U"一亿亿", U"零百",
             U"一百零百", U"元", U"一元", U"一 百", U"1", U"一百1"}) {
        INFO(utf8Of(words));
        CHECK_FALSE(chineseFigures(words));
    }
    // 一百二 is 120 in speech and 102 in a badly filled form.
    for (const std::u32string_view words :
        {U"一百二", U"两千五", U"一万五", U"叁仟伍", U"贰佰柒", U"壹亿伍", U"十万八", U"一千一百二"}) {
        INFO(utf8Of(words));
        CHECK_FALSE(chineseFigures(words));
    }
}

TEST_CASE("what statutes and decisions write is read as what they mean", "[exchange]")
{
    for (int value = 1; value <= 9999; ++value) {
        if (chineseFigures(charactersOf(chineseNumber(value))) != value)
            FAIL_CHECK(value << " " << chineseNumber(value));
    }
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 3000; ++i) {
        const auto sum = Money::fen(random.between(1, i % 2 == 0 ? 99'999'999 : 99'999'999'999'999));
        if (moneyInWords(charactersOf(sum.capitals())) != sum)
            FAIL_CHECK(sum.plain() << " " << sum.capitals());
    }
    SUCCEED();
}

TEST_CASE("figures said one by one are a year or a number of up to eight", "[exchange]")
{
    CHECK(chineseDigits(U"二〇二三") == 2023);
    CHECK(chineseDigits(U"二零二四") == 2024);
    CHECK(chineseDigits(U"零零七") == 7);
    CHECK(chineseDigits(U"九九九九九九九九") == 99'999'999);
    CHECK_FALSE(chineseDigits(U""));
    CHECK_FALSE(chineseDigits(U"一二三四五六七八九"));
    CHECK_FALSE(chineseDigits(U"二〇二十"));
    CHECK_FALSE(chineseDigits(U"2023"));
}

TEST_CASE("amounts in words end in yuan, jiao or fen", "[exchange]")
{
    struct Row {
        std::u32string_view words;
        std::int64_t fen;
    };
    constexpr Row rows[] = {
        {U"壹元", 100},
        {U"壹元整", 100},
        {U"壹圆正", 100},
        {U"壹元零壹分", 101},
        {U"壹元壹角", 110},
        {U"壹元壹角整", 110},
        {U"壹元壹角壹分", 111},
        {U"壹元零角壹分", 101},
        {U"伍分", 5},
        {U"伍角伍分", 55},
        {U"两元", 200},
        {U"十元", 1000},
        {U"贰点伍元", 250},
        {U"贰点零伍元", 205},
        {U"贰点伍元整", 250},
        {U"壹万元整", 1'000'000},
        {U"一万五千元", 1'500'000},
        {U"零元", 0},
    };
    for (const auto& [words, fen] : rows) {
        INFO(utf8Of(words));
        CHECK(moneyInWords(words) == Money::fen(fen));
    }
    for (const std::u32string_view words :
        {U"", U"元", U"整", U"角", U"壹", U"壹佰", U"元壹角", U"壹元壹", U"壹元贰分叁角", U"壹元拾角", U"壹点元",
            U"壹点贰叁肆元", U"壹点贰元叁角", U"壹元壹元", U"壹万五元", U"零角", U"零分", U"壹元整元"}) {
        INFO(utf8Of(words));
        CHECK_FALSE(moneyInWords(words));
    }
}

TEST_CASE("the characters of numbers are known, and no others", "[exchange]")
{
    for (const char32_t c : std::u32string_view{U"零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟万萬亿"})
        CHECK(isChineseFigure(c));
    for (const char32_t c : std::u32string_view{U"0123456789元角分整点圆年月日第廿卅 "})
        CHECK_FALSE(isChineseFigure(c));
}
