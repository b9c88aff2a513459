// SPDX-License-Identifier: GPL-3.0-or-later
// Headings and their meanings, our own ledger, and CSV both ways for any cells.
#include <set>

#include "core/exchange/Ledger.h"
#include "core/exchange/LedgerOut.h"
#include "core/exchange/LedgerReport.h"
#include "tests/support/Random.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::string keyFor(const LedgerMap& map, std::string_view heading)
{
    const auto meaning = map.meaningOf(heading);
    return meaning ? std::string{keyOf(*meaning)} : "";
}

std::vector<std::vector<std::string>> drawnTable(test::Random& random)
{
    const std::string cells[] = {"", "a", "案由", "a,b", "a\"b", "\"", "\"\"", "一\n二", "一\r\n二", "=1+1", "＝1",
        " - 1", "@x", "+", "'", "'=", "\t甲", " 甲 ", ",", "\r"};
    std::vector<std::vector<std::string>> table(static_cast<std::size_t>(random.between(1, 5)));
    const auto width = random.between(2, 4);
    for (auto& row : table) {
        for (auto left = width; left > 0; --left)
            row.push_back(random.pick(cells));
    }
    return table;
}

std::string sentence(const Result<LedgerReading>& reading)
{
    REQUIRE_FALSE(reading);
    return english(reading.refusal().findings.at(0).sentence);
}

} // namespace

TEST_CASE("every heading that offices use means its column", "[exchange]")
{
    struct Row {
        const char* key;
        std::vector<const char*> headings;
    };
    const Row rows[] = {
        {"serial", {"序号", "编号"}},
        {"power_code", {"职权编码", "事项编码", "职权编号"}},
        {"matter", {"项目名称", "职权名称", "事项名称", "执法事项"}},
        {"number",
            {"处罚文号", "决定书文号", "处罚决定书文号", "行政处罚决定书文号", "文号", "案号", "行政处罚决定书编号",
                "决定文书号"}},
        {"filed_on", {"立案时间", "立案日期"}},
        {"decided_on",
            {"决定日期", "处罚决定日期", "决定时间", "处罚时间", "处罚日期", "作出处罚决定日期",
                "作出行政处罚的决定日期"}},
        {"party",
            {"被处罚人", "当事人", "行政相对人", "行政相对人名称", "当事人名称", "当事人姓名", "被处罚人姓名或名称",
                "被处罚对象"}},
        {"cause", {"案由", "案件名称", "违法行为", "违法事实", "主要违法事实"}},
        {"basis", {"处罚依据", "法律依据", "处罚法律依据"}},
        {"result",
            {"处罚结果及执行情况", "处罚结果", "处罚内容", "处理结果", "处罚决定", "处罚种类及幅度", "执行情况"}},
        {"fine", {"罚款金额", "处罚金额", "罚款数额"}},
        {"closed_on", {"结案时间", "结案日期"}},
        {"source", {"来源编号", "案件来源", "案件来源编号"}},
        {"id_number", {"身份证号", "身份证号码", "证件号码", "公民身份号码"}},
        {"telephone", {"联系电话", "电话", "联系方式", "手机号", "手机号码"}},
        {"address", {"住址", "家庭住址", "联系地址", "当事人地址"}},
    };
    const LedgerMap map;
    for (const auto& [key, headings] : rows) {
        for (const std::string heading : headings) {
            INFO(heading);
            CHECK(keyFor(map, heading) == key);
            CHECK(keyFor(map, " " + heading + "\u3000") == key);
            CHECK(keyFor(map, heading + "（必填）") == key);
            CHECK(keyFor(map, heading.substr(0, 3) + " " + heading.substr(3)) == key);
            CHECK(keyFor(map, heading + "x").empty());
        }
    }
    for (const auto* heading : {"", "备注", "承办人", "当事", "（当事人）", "案由2"})
        CHECK(keyFor(map, heading).empty());
}

TEST_CASE("a map file is read by its keys, and a wrong one is refused with all that are known", "[exchange]")
{
    std::string everything = "{";
    for (std::size_t i = 0; i <= static_cast<std::size_t>(LedgerColumn::Address); ++i) {
        const auto column = static_cast<LedgerColumn>(i);
        everything += (i == 0 ? "" : ",") + std::string{"\"列"} + std::to_string(i) + "\":\""
            + std::string{keyOf(column)} + "\"";
    }
    const auto map = LedgerMap::fromJson(everything + "}", "m.json");
    REQUIRE(map);
    for (std::size_t i = 0; i <= static_cast<std::size_t>(LedgerColumn::Address); ++i)
        CHECK(map->meaningOf("列" + std::to_string(i)) == static_cast<LedgerColumn>(i));
    const auto wrong = LedgerMap::fromJson(R"({"备注":"note"})", "m.json");
    REQUIRE_FALSE(wrong);
    CHECK(english(wrong.refusal().findings.at(0).sentence)
        == "m.json: the heading “备注” is given a meaning that is not known. Known are: serial, power_code, matter, "
           "number, filed_on, decided_on, "
           "party, cause, basis, result, fine, closed_on, source, id_number, telephone, address");
    for (const auto* text :
        {"[]", "7", "\"a\"", "null", R"({"a":7})", R"({"a":["cause"]})", R"({"a":"Cause"})", R"({"a":""})"}) {
        INFO(text);
        CHECK_FALSE(LedgerMap::fromJson(text, "m.json"));
    }
    CHECK(LedgerMap::fromJson("{}", "m.json"));
}

TEST_CASE("headings are looked for in the first ten rows and no further", "[exchange]")
{
    const auto read = [](int above) {
        std::string csv;
        for (int i = 0; i < above; ++i)
            csv += "标题,\n";
        return readLedger(csv + "当事人,案由\n甲,焚烧\n", "a.csv");
    };
    CHECK(read(0)->accepted.at(0).facts.sourceRow == 2);
    CHECK(read(9)->accepted.at(0).facts.sourceRow == 11);
    CHECK(sentence(read(10)).find("no row of headings was found") != std::string::npos);
    CHECK(sentence(readLedger("当事人\n甲\n", "a.csv")).find("no row of headings") != std::string::npos);
    CHECK(sentence(readLedger("序号,文号\n1,2\n", "a.csv")).find("no row of headings") != std::string::npos);
    CHECK(readLedger("案由,文号\n焚烧,2\n", "a.csv"));
}

TEST_CASE("cells written are the cells read, each preceded by an apostrophe where a spreadsheet would calculate",
    "[exchange]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int round = 0; round < 400; ++round) {
        const auto table = drawnTable(random);
        const auto csv = writeCsv(table);
        REQUIRE(csv.starts_with("\xEF\xBB\xBF"));
        REQUIRE(csv.ends_with("\r\n"));
        const auto rows = parseCsv(std::string_view{csv}.substr(3), "a.csv");
        REQUIRE(rows);
        REQUIRE(rows->size() == table.size());
        for (std::size_t r = 0; r < table.size(); ++r) {
            REQUIRE((*rows)[r].size() == table[r].size());
            for (std::size_t c = 0; c < table[r].size(); ++c) {
                const auto& cell = (*rows)[r][c];
                const bool place
                    = cell.row == static_cast<std::int64_t>(r) + 1 && cell.column == static_cast<std::int64_t>(c) + 1;
                const bool formula = !cell.text.empty()
                    && std::string_view{"=+-@\t\r\n"}.find(cell.text.front()) != std::string_view::npos;
                if (!place || formula || cell.text != safeCell(table[r][c]))
                    FAIL_CHECK(csv);
            }
        }
    }
    SUCCEED();
}

TEST_CASE("taking the apostrophe away gives back every cell that got one", "[exchange]")
{
    test::Random random;
    INFO("seed " << test::seedOfRun());
    for (int round = 0; round < 400; ++round) {
        for (const auto& row : drawnTable(random)) {
            for (const auto& cell : row) {
                if (safeCell(cell) != cell && unsafeCell(safeCell(cell)) != cell)
                    FAIL_CHECK(cell);
            }
        }
    }
    CHECK(unsafeCell("'=").front() == '=');
    CHECK(unsafeCell("'") == "'");
    CHECK(unsafeCell("'a") == "'a");
}

TEST_CASE("our own ledger has a column for each heading that it writes, and reads them all", "[exchange]")
{
    const auto headings = ledgerHeadings();
    const std::vector<std::string> expected{"序号", "职权编码", "项目名称", "处罚文号", "立案时间", "决定日期",
        "被处罚人", "案由", "处罚依据", "处罚结果", "罚款金额", "结案时间", "来源编号"};
    CHECK(headings == expected);
    const LedgerMap map;
    std::set<LedgerColumn> meanings;
    for (const auto& heading : headings) {
        INFO(heading);
        REQUIRE(map.meaningOf(heading));
        CHECK(meanings.insert(*map.meaningOf(heading)).second);
    }
    CHECK(ledgerCells({}).size() == headings.size());
    for (const auto& cell : ledgerCells({}))
        CHECK(cell.empty());
}

TEST_CASE("each fact of a case stands under its heading", "[exchange]")
{
    LedgerFacts facts;
    facts.serial = "1";
    facts.powerCode = "HB003";
    facts.matter = "m";
    facts.number = "n";
    facts.filedOn = Date::of(2024, 2, 29);
    facts.decidedOn = Date::of(2024, 5, 1);
    facts.parties = {{"甲", {}}, {"乙", {}}};
    facts.cause = "c";
    facts.basis = "b";
    facts.result = "r";
    facts.fine = Money::fen(50'005);
    facts.closingAsWritten = "2024年5月";
    facts.source = "s";
    CHECK(ledgerCells(facts)
        == std::vector<std::string>{
            "1", "HB003", "m", "n", "2024-02-29", "2024-05-01", "甲、乙", "c", "b", "r", "500.05", "2024年5月", "s"});
    facts.closedOn = Date::of(2024, 6, 1);
    CHECK(ledgerCells(facts)[11] == "2024-06-01");
}

TEST_CASE("the report shortens long names, joins parties and says each thing once", "[exchange]")
{
    LedgerReading reading;
    reading.file = "a.csv";
    reading.encoding = "GB18030";
    LedgerCase one;
    one.facts.sourceRow = 3;
    one.facts.parties = {{"甲", {}}, {"乙", {}}};
    one.facts.cause = "一二三四五六七八九十一二三四五六七八九十一";
    one.notes = {{"文号", {"first", {}}}, {"", {"second", {}}}};
    LedgerCase quiet;
    quiet.facts.sourceRow = 2;
    quiet.facts.matter = "事项";
    reading.accepted = {one, quiet};
    reading.rejected = {{5, "", {"no case", {}}}, {4, "案由", {"empty", {}}}};
    reading.emptyRows = {6, 7};
    const auto report = reportOn(reading);
    CHECK(printed(report, english)
        == "a.csv (GB18030): 2 rows accepted, 2 rejected, 2 empty\n"
           "2  +   事项\n"
           "3  +  甲、乙 一二三四五六七八九十一二三四五六七八九十…\n"
           "        文号: first\n"
           "        second\n"
           "4  -  \n"
           "        案由: empty\n"
           "5  -  \n"
           "        no case\n");
    CHECK(report.lines.size() == 5);
    CHECK(report.head.size() == 1);
}
