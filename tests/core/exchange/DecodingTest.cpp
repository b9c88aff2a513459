// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Decoding.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace std::string_literals;

namespace {

std::string refusalOf(std::string_view bytes)
{
    const auto text = decodeText(bytes, "台账.csv");
    REQUIRE_FALSE(text);
    CHECK(text.refusal().why == Why::NotValid);
    CHECK(text.refusal().findings.at(0).jump == "台账.csv");
    return english(text.refusal().findings.at(0).sentence);
}

DecodedText read(std::string_view bytes)
{
    auto text = decodeText(bytes, "a.csv");
    REQUIRE(text);
    return std::move(text).value();
}

bool says(const std::string& sentence, std::string_view part)
{
    return sentence.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("UTF-8 is read with and without its mark", "[exchange]")
{
    CHECK(read("\xEF\xBB\xBF案由").text == "案由");
    CHECK(read("案由").text == "案由");
    CHECK(read("案由").encoding == "UTF-8");
}

TEST_CASE("UTF-16 is read in both orders, with a mark or recognised by its zero bytes", "[exchange]")
{
    CHECK(read("\xFF\xFE\x48\x68,\0a\0"s).text == "案,a");
    CHECK(read("\xFE\xFF\x68\x48\0,\0a"s).text == "案,a");
    CHECK(read("a\0,\0b\0"s).encoding == "UTF-16LE");
    CHECK(read("\0a\0,\0b"s).text == "a,b");
}

TEST_CASE("GB18030 is read with its four-byte forms", "[exchange]")
{
    CHECK(read("\xB0\xB8\xD3\xC9,a").text == "案由,a");
    CHECK(read("\xB0\xB8\xD3\xC9").encoding == "GB18030");
    CHECK(read("\xB0\xB8\x95\x34\xB2\x35").text == "案𠮷");
}

TEST_CASE("bytes that are not valid are refused with row, column and byte", "[exchange]")
{
    const auto utf8 = refusalOf("案由,当事人\n焚烧,\xE6\x9D");
    CHECK(says(utf8, "台账.csv, row 2, column 2: byte "));
    CHECK(says(utf8, "UTF-8"));
    CHECK(says(refusalOf("\xEF\xBB\xBF甲,乙\n丙,\xFF丁"), "row 2, column 2: byte 16"));
    const auto gb = refusalOf("\xB0\xB8\xD3\xC9,a\n\xB0\xB8,\"x,y\",\xFFz");
    CHECK(says(gb, "row 2, column 3: byte 17"));
    CHECK(says(gb, "GB18030"));
    CHECK(says(refusalOf("\xB0\xB8\xD3\xC9,\xB0"), "row 1, column 2"));
    CHECK(says(refusalOf("\xFF\xFE\x48\x68\x00\xD8\x48\x68"s), "UTF-16LE"));
}

TEST_CASE("a damaged UTF-8 file is not taken for GB18030", "[exchange]")
{
    const auto sentence = refusalOf("案由,当事人,处罚依据\n露天焚\xE7\xB7烧,杜某,条例\n");
    CHECK(says(sentence, "UTF-8"));
    CHECK(says(sentence, "row 2, column 1"));
}

TEST_CASE("a file that is no table of text is refused by what it looks like", "[exchange]")
{
    CHECK(says(refusalOf("PK\x03\x04....[Content_Types].xml"), "Excel workbook (xlsx)"));
    CHECK(says(refusalOf("PK\x03\x04....readme.txt"), "zip archive"));
    CHECK(says(refusalOf("%PDF-1.7"), "PDF"));
    CHECK(says(refusalOf("\xD0\xCF\x11\xE0\xA1\xB1"), "old Excel"));
    CHECK(says(refusalOf("\x89PNG\r\n"), "picture"));
    CHECK(says(refusalOf("SQLite format 3\0"s), "database"));
    CHECK(says(refusalOf("  <HTML><table>"), "web page"));
    CHECK(says(refusalOf("a,b\0\0\0c"s), "zero bytes"));
    CHECK(says(refusalOf(""), "is empty"));
}
