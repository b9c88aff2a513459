// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerPreview.h"

#include "core/exchange/Ledger.h"
#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("a preview shows what the columns mean and the first rows", "[exchange]")
{
    std::string text = "某街道处罚台账,,\r\n当事人,违法行为,处理\r\n";
    for (int row = 1; row <= 30; ++row)
        text += "方某" + std::to_string(row) + ",占道经营,罚款\r\n,,\r\n";
    const auto preview = previewLedger(text, "a.csv");
    REQUIRE(preview);
    CHECK(preview->isHeadKnown);
    CHECK(preview->encoding == "UTF-8");
    CHECK(preview->head.row == 1);
    CHECK(preview->head.headings == std::vector<std::string>{"当事人", "违法行为", "处理"});
    CHECK(preview->head.meanings[0] == LedgerColumn::Party);
    CHECK_FALSE(preview->head.meanings[2]);
    CHECK(preview->count == 30);
    REQUIRE(preview->rows.size() == 20);
    CHECK(preview->rows.back() == std::vector<std::string>{"方某20", "占道经营", "罚款"});
    CHECK(previewLedger(text, "a.csv", {}, 3)->rows.size() == 3);
}

TEST_CASE("headings that nobody knows are shown, and named by hand they are read", "[exchange]")
{
    const std::string text = "姓名栏,干了什么,罚多少\r\n方某,占道经营,500\r\n梁某,露天烧烤\r\n";
    const auto preview = previewLedger(text, "a.csv");
    REQUIRE(preview);
    CHECK_FALSE(preview->isHeadKnown);
    CHECK(preview->head.headings.front() == "姓名栏");
    CHECK(preview->rows.at(1) == std::vector<std::string>{"梁某", "露天烧烤", ""});
    CHECK_FALSE(readLedger(text, "a.csv"));
    LedgerMap map;
    map.set("姓名栏", LedgerColumn::Party);
    map.set("干了什么", LedgerColumn::Cause);
    map.set("罚多少", LedgerColumn::Fine);
    CHECK(previewLedger(text, "a.csv", map)->isHeadKnown);
    const auto reading = readLedger(text, "a.csv", map);
    REQUIRE(reading);
    REQUIRE_FALSE(reading->accepted.empty());
    CHECK(reading->accepted.front().facts.parties.at(0).name == "方某");
    CHECK(reading->accepted.front().facts.fine == Money::yuan(500));
}

TEST_CASE("a meaning can be taken away from a heading that is known", "[exchange]")
{
    LedgerMap map;
    CHECK(map.meaningOf("案由(具体)") == LedgerColumn::Cause);
    map.set("案由（具体）", std::nullopt);
    CHECK_FALSE(map.meaningOf("案由(具体)"));
    CHECK(map.meaningOf("当事人") == LedgerColumn::Party);
    map.set("当事人", LedgerColumn::Source);
    CHECK(map.meaningOf("当事人") == LedgerColumn::Source);
}

TEST_CASE("what is no table gives no preview, and the refusal names the file", "[exchange]")
{
    for (const auto& text : {std::string{"PK\003\004 a workbook"}, std::string{"%PDF-1.7"}, std::string{"a,\"b"}, std::string{}, std::string{"\r\n,,\r\n"}}) {
        INFO(text);
        const auto refused = previewLedger(text, "x.csv");
        REQUIRE_FALSE(refused);
        CHECK(refused.refusal().why == Why::NotValid);
        CHECK(english(refused.refusal().findings.at(0).sentence).find("x.csv") != std::string::npos);
    }
}

TEST_CASE("every meaning of a column has its key and can be named in a map", "[exchange]")
{
    for (const auto& option : Options<LedgerColumn>::rows) {
        INFO(option.key);
        const auto map = LedgerMap::fromJson("{\"列\": \"" + std::string{option.key} + "\"}", "m.json");
        REQUIRE(map);
        REQUIRE(map->meaningOf("列"));
        CHECK(keyOf(*map->meaningOf("列")) == option.key);
    }
}
