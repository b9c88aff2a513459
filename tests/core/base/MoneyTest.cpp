// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Money.h"
#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("money is read in yuan with at most two decimals", "[base]")
{
    CHECK(Money::parse("6000") == Money::yuan(6000));
    CHECK(Money::parse("5,640.25") == Money::fen(564025));
    CHECK(Money::parse("0.5") == Money::fen(50));
    for (const auto* text : {"", ".", "1.", ".5", "1.234", "-1", "1e3", "六千", "12 "})
        CHECK_FALSE(Money::parse(text));
}

TEST_CASE("a decision states the sum in capital figures", "[base]")
{
    const auto words = [](const char* yuan) { return Money::parse(yuan)->capitals(); };
    CHECK(words("6000") == "陆仟元整");
    CHECK(words("5640.25") == "伍仟陆佰肆拾元贰角伍分");
    CHECK(words("150000") == "壹拾伍万元整");
    CHECK(words("100500") == "壹拾万零伍佰元整");
    CHECK(words("2758207.48") == "贰佰柒拾伍万捌仟贰佰零柒元肆角捌分");
    CHECK(words("40398851.92") == "肆仟零叁拾玖万捌仟捌佰伍拾壹元玖角贰分");
    CHECK(words("100000005") == "壹亿零伍元整");
    CHECK(words("0.05") == "伍分");
    CHECK(words("10.05") == "壹拾元零伍分");
    CHECK(words("0") == "零元整");
}

TEST_CASE("sums are grouped by thousands on screen", "[base]")
{
    CHECK(Money::fen(564025).grouped() == "5,640.25");
    CHECK(Money::yuan(1234567).grouped() == "1,234,567");
    CHECK(Money::yuan(999).grouped() == "999");
}
