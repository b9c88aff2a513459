// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerMap.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"

using namespace anjuan;
using Column = LedgerColumn;

namespace {

std::string refusalOf(std::string_view csv, const LedgerMap& map = {})
{
    const auto rows = parseCsv(csv, "a.csv");
    REQUIRE(rows);
    const auto head = findLedgerHead(rows.value(), map, "a.csv");
    REQUIRE_FALSE(head);
    return english(head.refusal().findings.at(0).sentence);
}

} // namespace

TEST_CASE("headings are known in their usual forms", "[exchange]")
{
    const LedgerMap map;
    CHECK(map.meaningOf("案由(具体)") == Column::Cause);
    CHECK(map.meaningOf(" 处罚 文号 ") == Column::Number);
    CHECK(map.meaningOf("立案日期") == Column::FiledOn);
    CHECK(map.meaningOf("当事人") == Column::Party);
    CHECK(map.meaningOf("处罚结果及执行情况") == Column::Result);
    CHECK(map.meaningOf("罚款金额（元）") == Column::Fine);
    CHECK_FALSE(map.meaningOf("备注"));
}

TEST_CASE("a map file gives and takes meanings", "[exchange]")
{
    const auto map = LedgerMap::fromJson(R"({"备注":"source","案由":null})", "m.json");
    REQUIRE(map);
    CHECK(map.value().meaningOf("备注") == Column::Source);
    CHECK_FALSE(map.value().meaningOf("案由"));
    CHECK(map.value().meaningOf("当事人") == Column::Party);
    CHECK_FALSE(LedgerMap::fromJson(R"({"备注":"colour"})", "m.json"));
    CHECK_FALSE(LedgerMap::fromJson("[1]", "m.json"));
    CHECK_FALSE(LedgerMap::fromJson("{", "m.json"));
}

TEST_CASE("the heading row is found below a title", "[exchange]")
{
    const auto rows = parseCsv("某街道处罚台账,,\n,,\n序号,当事人,案由\n1,甲,乙\n", "a.csv");
    REQUIRE(rows);
    const auto head = findLedgerHead(rows.value(), {}, "a.csv");
    REQUIRE(head);
    CHECK(head.value().row == 2);
    CHECK(head.value().columnOf(Column::Cause) == std::size_t{2});
}

TEST_CASE("a table that is no ledger is refused", "[exchange]")
{
    CHECK(refusalOf("a,b\n1,2\n").find("no row of headings") != std::string::npos);
    CHECK(refusalOf("序号,当事人,行政相对人\n").find("“当事人” and “行政相对人” mean the same") != std::string::npos);
    const auto map = LedgerMap::fromJson(R"({"行政相对人":null})", "m.json");
    const auto rows = parseCsv("序号,当事人,行政相对人\n", "a.csv");
    CHECK(findLedgerHead(rows.value(), map.value(), "a.csv"));
}
