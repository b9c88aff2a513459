// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Ledger.h"
#include "core/exchange/LedgerReport.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

LedgerReading read(std::string_view csv, const LedgerMap& map = {})
{
    auto reading = readLedger(csv, "a.csv", map);
    REQUIRE(reading);
    return std::move(reading).value();
}

std::string notes(const LedgerCase& one)
{
    std::string text;
    for (const auto& note : one.notes)
        text += note.heading + ": " + english(note.sentence) + "\n";
    return text;
}

bool says(const std::string& sentence, std::string_view part)
{
    return sentence.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("同上 takes the value of the row above, through several rows, and says so", "[exchange]")
{
    const auto reading = read("当事人,案由,处罚依据\n甲,焚烧,条例\n乙,同上,同上\n丙,同上,〃\n");
    REQUIRE(reading.accepted.size() == 3);
    CHECK(reading.accepted[2].facts.cause == "焚烧");
    CHECK(reading.accepted[2].facts.basis == "条例");
    CHECK(says(notes(reading.accepted[1]), "“条例” is taken"));
    const auto first = read("当事人,案由\n甲,同上\n");
    CHECK(first.accepted.at(0).facts.cause.empty());
    CHECK(says(notes(first.accepted[0]), "nothing there"));
}

TEST_CASE("rows that cannot be cases are rejected with a reason", "[exchange]")
{
    const auto reading = read("序号,当事人,案由\n1,甲,焚烧\n,,\n2,乙\n3,丙,倾倒,多\n4,,\n合计,4,\n1,甲,焚烧\n");
    CHECK(reading.accepted.size() == 1);
    CHECK(reading.emptyRows == std::vector<std::int64_t>{3});
    REQUIRE(reading.rejected.size() == 5);
    CHECK(says(english(reading.rejected[0].reason), "2 cells and the heading 3"));
    CHECK(says(english(reading.rejected[1].reason), "4 cells and the heading 3"));
    CHECK(says(english(reading.rejected[2].reason), "neither a party"));
    CHECK(says(english(reading.rejected[3].reason), "total"));
    CHECK(says(english(reading.rejected[4].reason), "same as row 2"));
}

TEST_CASE("a closing date counts only beside a sign of performance", "[exchange]")
{
    const auto reading = read("当事人,立案时间,处罚结果,结案时间\n"
                              "甲,2025-01-06,罚款1000元,2025-01-09\n"
                              "乙,2025-01-06,罚款1000元，已缴,2025-01-09\n"
                              "丙,2025-01-06,罚款1000元，已缴,2025-01-02\n"
                              "丁,2025-01-06,罚款1000元，已缴,2月\n");
    REQUIRE(reading.accepted.size() == 4);
    CHECK_FALSE(reading.accepted[0].facts.closedOn);
    CHECK(reading.accepted[0].facts.closingAsWritten == "2025-01-09");
    CHECK(says(notes(reading.accepted[0]), "may be the day of the decision"));
    CHECK(reading.accepted[1].facts.closedOn == Date::of(2025, 1, 9));
    CHECK_FALSE(reading.accepted[2].facts.closedOn);
    CHECK(says(notes(reading.accepted[2]), "before the filing"));
    CHECK_FALSE(reading.accepted[3].facts.closedOn);
    CHECK(reading.accepted[3].facts.closingAsWritten == "2月");
}

TEST_CASE("a fine column is held against the result", "[exchange]")
{
    const auto reading = read("当事人,处罚结果,罚款金额(元)\n甲,罚款500元,500\n乙,罚款500元,300\n丙,警告,1000.50\n丁,"
                              "警告,很多\n戊,警告,0\n");
    CHECK(reading.accepted.at(0).facts.fine == Money::yuan(500));
    CHECK_FALSE(reading.accepted.at(1).facts.fine);
    CHECK(says(notes(reading.accepted[1]), "no fine is taken"));
    CHECK(reading.accepted.at(2).facts.fine == Money::fen(100050));
    CHECK_FALSE(reading.accepted.at(3).facts.fine);
    CHECK_FALSE(reading.accepted.at(4).facts.fine);
    CHECK(reading.accepted.at(4).notes.empty());
}

TEST_CASE("personal columns are kept apart as personal data", "[exchange]")
{
    const auto reading = read("当事人,案由,身份证号\n甲,焚烧,440000199001010000\n");
    const auto& facts = reading.accepted.at(0).facts;
    REQUIRE(facts.personalCells.size() == 1);
    CHECK(facts.personalCells[0].text.text() == "440000199001010000");
    for (const auto& cell : facts.cells)
        CHECK(cell.heading != "身份证号");
    CHECK_FALSE(says(printed(reportOn(reading), english), "440000199001010000"));
}

TEST_CASE("a number older than its filing and a number used twice are said", "[exchange]")
{
    const auto reading = read("当事人,处罚文号,立案时间\n甲,某罚决〔2023〕1号,2024-01-05\n乙,某罚决(2023)第01号,\n");
    CHECK(says(notes(reading.accepted.at(0)), "before the filing on 2024-01-05"));
    CHECK(says(notes(reading.accepted.at(1)), "Row 2 has the same document number"));
}

TEST_CASE("importing again adds nothing, whatever the file is called or encoded", "[exchange]")
{
    const std::string csv = "当事人,案由\n甲,焚烧\n乙,倾倒\n";
    auto first = read(csv);
    std::set<Digest> known;
    for (const auto& one : first.accepted)
        known.insert(one.key);
    CHECK(known.size() == 2);
    auto again = readLedger("\xEF\xBB\xBF当事人,案由\r\n甲 ,焚烧\r\n乙,倾倒\r\n丙,抛撒\r\n", "b.csv");
    REQUIRE(again);
    const auto fresh = std::move(again).value().without(known);
    REQUIRE(fresh.accepted.size() == 1);
    CHECK(fresh.accepted[0].facts.cause == "抛撒");
    CHECK(fresh.rejected.size() == 2);
}

TEST_CASE("columns and rows that are passed over are remarked on", "[exchange]")
{
    const auto reading = read("某街道台账,\n当事人,案由,备注\n甲,焚烧,略\n");
    REQUIRE(reading.remarks.size() == 2);
    CHECK(english(reading.remarks[0]) == "1 rows above the headings are passed over");
    CHECK(english(reading.remarks[1]) == "The column “备注” is not known; its cells are kept as text");
}

TEST_CASE("the report has a line for each row and each thing to say", "[exchange]")
{
    const auto reading = read("当事人,案由,立案时间\n甲,焚烧,10月12日\n,,2024-01-01\n");
    CHECK(printed(reportOn(reading), english)
        == "a.csv (UTF-8): 1 rows accepted, 1 rejected, 0 empty\n"
           "2  +  甲 焚烧\n"
           "        立案时间: “10月12日” names no year; none is guessed\n"
           "3  -  \n"
           "        The row names neither a party nor a cause nor a document number: it is no case\n");
}
