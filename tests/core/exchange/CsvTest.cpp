// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Csv.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::vector<std::vector<std::string>> texts(std::string_view csv)
{
    const auto rows = parseCsv(csv, "a.csv");
    REQUIRE(rows);
    std::vector<std::vector<std::string>> all;
    for (const auto& row : rows.value()) {
        all.emplace_back();
        for (const auto& cell : row)
            all.back().push_back(cell.text);
    }
    return all;
}

std::string refusalOf(std::string_view csv)
{
    const auto rows = parseCsv(csv, "a.csv");
    REQUIRE_FALSE(rows);
    return english(rows.refusal().findings.at(0).sentence);
}

using Rows = std::vector<std::vector<std::string>>;

} // namespace

TEST_CASE("rows end with LF, CRLF or the file, and cells may be empty", "[exchange]")
{
    CHECK(texts("a,b\n1,2\n") == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(texts("a,b\r\n1,2") == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(texts(",\n") == Rows{{"", ""}});
    CHECK(texts("a,") == Rows{{"a", ""}});
    CHECK(texts("a\n\nb") == Rows{{"a"}, {""}, {"b"}});
    CHECK(texts("").empty());
}

TEST_CASE("a quoted cell holds commas, line ends and doubled quotation marks", "[exchange]")
{
    CHECK(texts("\"a,\"\"b\"\"\r\nc\",d") == Rows{{"a,\"b\"\r\nc", "d"}});
    CHECK(texts("\"\",\"\"") == Rows{{"", ""}});
}

TEST_CASE("a cell knows its row, column, line and byte", "[exchange]")
{
    const auto rows = parseCsv("甲,\"x\ny\"\n乙,z", "a.csv");
    REQUIRE(rows);
    const auto& last = rows.value().at(1).at(1);
    CHECK(last.text == "z");
    CHECK(last.row == 2);
    CHECK(last.column == 2);
    CHECK(last.line == 3);
    CHECK(last.byte == 15);
}

TEST_CASE("broken quotation is refused with file, row and column", "[exchange]")
{
    CHECK(refusalOf("a,b\n1,x\"y\n")
        == "a.csv, row 2, column 2 (line 2): a quotation mark stands inside a cell that is not quoted");
    CHECK(refusalOf("a\n\"1\"2\n")
        == "a.csv, row 2, column 1 (line 2): there is text after the closing quotation mark");
    CHECK(refusalOf("a,\"b\nc") == "a.csv, row 1, column 2 (line 1): a quotation mark is opened and never closed");
}
