// SPDX-License-Identifier: GPL-3.0-or-later
// Characters, white space and width: what the readers of cells compare.
#include "core/exchange/Characters.h"
#include "tests/support/Random.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

struct Bytes {
    std::string bytes;
    std::u32string characters;
};

} // namespace

TEST_CASE("UTF-8 of every length is taken apart and put together again", "[exchange]")
{
    const Bytes rows[] = {
        {"", U""},
        {"a", U"a"},
        {"\x7F", U"\x7F"},
        {"\xC2\x80", U"\u0080"},
        {"\xDF\xBF", U"\u07FF"},
        {"\xE0\xA0\x80", U"\u0800"},
        {"\xED\x9F\xBF", U"\uD7FF"},
        {"\xEE\x80\x80", U"\uE000"},
        {"\xEF\xBF\xBF", U"\uFFFF"},
        {"\xF0\x90\x80\x80", U"\U00010000"},
        {"\xF4\x8F\xBF\xBF", U"\U0010FFFF"},
        {"案卷", U"案卷"},
        {"𠮷a", U"𠮷a"},
    };
    for (const auto& [bytes, characters] : rows) {
        CHECK(charactersOf(bytes) == characters);
        CHECK(utf8Of(characters) == bytes);
    }
}

TEST_CASE("bytes that are no UTF-8 become a mark, one by one, and what follows is read", "[exchange]")
{
    const Bytes rows[] = {
        {"\x80", U"\uFFFD"},
        {"\xFF\xFE", U"\uFFFD\uFFFD"},
        {"a\xC0\xAF", U"a\uFFFD\uFFFD"}, // an overlong stroke
        {"\xC1\xBF", U"\uFFFD\uFFFD"},
        {"\xE0\x80\xAF", U"\uFFFD\uFFFD\uFFFD"},
        {"\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD"}, // half of a surrogate pair
        {"\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"\xF5\x80", U"\uFFFD\uFFFD"},
        {"\xE6\xA1", U"\uFFFD\uFFFD"}, // 案 cut short
        {"\xE6\xA1z", U"\uFFFD\uFFFDz"},
        {"\xE6\xA1\x88\xE5", U"案\uFFFD"},
        {"\xC2"
         "a",
            U"\uFFFD"
            U"a"},
    };
    for (const auto& [bytes, characters] : rows)
        CHECK(charactersOf(bytes) == characters);
}

TEST_CASE("every character there is survives its bytes", "[exchange]")
{
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 37) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        if (charactersOf(utf8Of(std::u32string(1, c))) != std::u32string(1, c))
            FAIL_CHECK(static_cast<std::uint32_t>(c));
    }
    SUCCEED();
}

TEST_CASE("any bytes give as many characters as they have, or fewer, and never break the reader", "[exchange]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int i = 0; i < 3000; ++i) {
        std::string bytes;
        for (auto left = random.between(0, 12); left > 0; --left)
            bytes += static_cast<char>(static_cast<unsigned char>(random.between(0, 255)));
        const auto characters = charactersOf(bytes);
        const auto again = charactersOf(utf8Of(characters));
        if (characters.size() > bytes.size() || again != characters)
            FAIL_CHECK("round " << i);
    }
    SUCCEED();
}

TEST_CASE("width and white space do not count when cells are compared", "[exchange]")
{
    CHECK(plainCharacters("（２０２３）１２号") == U"(2023)12号");
    CHECK(plainCharacters("￥５４５．００") == U"\u00A5545.00");
    CHECK(plainCharacters(" 立 案\t时\u3000间\r\n ") == U"立案时间");
    CHECK(plainCharacters("\u00A0a\u2003b\u200Bc\uFEFFd\u202F") == U"abcd");
    CHECK(plainCharacters("ａ＝Ｂ＋～！") == U"a=B+~!");
    CHECK(plainCharacters("、。〔〕《》“”") == U"、。〔〕《》“”");
    CHECK(plainCharacters("").empty());
}

TEST_CASE("a cell is trimmed of every kind of white space at its ends, and of none inside", "[exchange]")
{
    CHECK(trimmed("  甲 乙\u3000") == "甲 乙");
    CHECK(trimmed("\u3000\u00A0\t\n丙\r\n") == "丙");
    CHECK(trimmed("\uFEFF序号") == "序号");
    CHECK(trimmed(" \u3000 ").empty());
    CHECK(trimmed("").empty());
    CHECK(trimmed("（甲） ") == "（甲）");
}

TEST_CASE("a part is found wherever it stands", "[exchange]")
{
    CHECK(holds(U"没收违法所得", U"违法"));
    CHECK(holds(U"没收", U"没收"));
    CHECK(holds(U"没收", U""));
    CHECK_FALSE(holds(U"没", U"没收"));
    CHECK_FALSE(holds(U"", U"没"));
}
