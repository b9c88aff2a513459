// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Csv.h"
#include "core/exchange/LedgerOut.h"
#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("no cell that is written begins like a formula", "[exchange]")
{
    for (const auto* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1+1", "＝1+1", "＠a", "\u3000+1"}) {
        CAPTURE(text);
        CHECK(safeCell(text).front() == '\'');
        CHECK(unsafeCell(safeCell(text)) == text);
    }
    for (const auto* text : {"罚款1000元", "2024-01-01", "'quoted", "", "a=b"}) {
        CAPTURE(text);
        CHECK(safeCell(text) == text);
        CHECK(unsafeCell(text) == text);
    }
}

TEST_CASE("written cells come back as they were", "[exchange]")
{
    const std::vector<std::vector<std::string>> table{{"案由", "a\"b"}, {"=HYPERLINK(\"x\")", "one,two\nthree"}};
    const auto csv = writeCsv(table);
    REQUIRE(csv.starts_with("\xEF\xBB\xBF\"案由\""));
    const auto rows = parseCsv(std::string_view{csv}.substr(3), "a.csv");
    REQUIRE(rows);
    REQUIRE(rows.value().size() == 2);
    CHECK(rows.value()[0][1].text == "a\"b");
    CHECK(rows.value()[1][0].text == "'=HYPERLINK(\"x\")");
    CHECK(rows.value()[1][1].text == "one,two\nthree");
}

TEST_CASE("our own ledger is understood when it is read again", "[exchange]")
{
    LedgerFacts facts;
    facts.serial = "7";
    facts.number = "益执罚决字〔2024〕40008号";
    facts.filedOn = Date::of(2024, 4, 16);
    facts.parties = {{"方某", LedgerPartyKind::NotSaid}, {"梁某", LedgerPartyKind::NotSaid}};
    facts.cause = "=露天烧烤";
    facts.result = "罚款500元，已缴";
    facts.fine = Money::yuan(500);
    facts.closedOn = Date::of(2024, 5, 6);
    const auto reading = readLedger(writeCsv({ledgerHeadings(), ledgerCells(facts)}), "out.csv");
    REQUIRE(reading);
    REQUIRE(reading.value().accepted.size() == 1);
    CHECK(reading.value().remarks.empty());
    const auto& back = reading.value().accepted.front().facts;
    CHECK(back.cause == facts.cause);
    CHECK(back.number == facts.number);
    CHECK(back.filedOn == facts.filedOn);
    CHECK(back.fine == facts.fine);
    CHECK(back.closedOn == facts.closedOn);
    CHECK(back.parties.size() == 2);
}
