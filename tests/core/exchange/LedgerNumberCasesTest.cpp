// SPDX-License-Identifier: GPL-3.0-or-later
// Document numbers and parties as ledgers write them, one row a way of writing.
#include "core/exchange/LedgerNumber.h"
#include "core/exchange/LedgerParty.h"
#include "tests/support/Test.h"

using namespace anjuan;
using enum LedgerDocument;

namespace {

struct Row {
    const char* cell;
    const char* text;
    LedgerDocument document;
    std::int64_t year; ///< 0: none
    const char* serial;
    const char* remark;
};

struct PartyRow {
    const char* cell;
    std::vector<std::string> names;
    LedgerPartyKind kind;
};

} // namespace

TEST_CASE("each way of writing a number gives its text, document, year, serial and remark", "[exchange]")
{
    const auto row = GENERATE(values<Row>({
        {"甲综执罚决字〔2024〕1号", "甲综执罚决字〔2024〕1号", Decision, 2024, "1", ""},
        {"甲综执罚决字[2024]001号", "甲综执罚决字〔2024〕001号", Decision, 2024, "1", ""},
        {"甲综执罚决字【2024】第 10 号", "甲综执罚决字〔2024〕第10号", Decision, 2024, "10", ""},
        {"甲综执罚决字（２０２４）１２号", "甲综执罚决字〔2024〕12号", Decision, 2024, "12", ""},
        {"甲综执罚决字﹝2024﹞12号", "甲综执罚决字〔2024〕12号", Decision, 2024, "12", ""},
        {"甲综执罚决字〖2024〗12号", "甲综执罚决字〔2024〕12号", Decision, 2024, "12", ""},
        {"甲处决〔1999〕3号", "甲处决〔1999〕3号", Decision, 1999, "3", ""},
        {"甲当罚〔2025〕3号", "甲当罚〔2025〕3号", Decision, 2025, "3", ""},
        {"甲罚字〔2024〕1号", "甲罚字〔2024〕1号", NotSaid, 2024, "1", ""},
        {"甲罚〔2024〕A-01号", "甲罚〔2024〕A-01号", NotSaid, 2024, "A-01", ""},
        {"甲罚告〔2024〕1号", "甲罚告〔2024〕1号", Notice, 2024, "1", ""},
        {"甲听告字〔2024〕1号", "甲听告字〔2024〕1号", Notice, 2024, "1", ""},
        {"甲先告字〔2024〕1号", "甲先告字〔2024〕1号", Notice, 2024, "1", ""},
        {"甲告〔2024〕1号", "甲告〔2024〕1号", Notice, 2024, "1", ""},
        {"甲罚字〔2024〕1号（告知书）", "甲罚字〔2024〕1号", Notice, 2024, "1", "告知书"},
        {"甲罚字〔2024〕1号（决定书）", "甲罚字〔2024〕1号", Decision, 2024, "1", "决定书"},
        {"甲罚决〔2024〕1号（督办）", "甲罚决〔2024〕1号", Other, 2024, "1", "督办"},
        {"甲责改字〔2024〕1号", "甲责改字〔2024〕1号", Other, 2024, "1", ""},
        {"甲责令〔2024〕1号", "甲责令〔2024〕1号", Other, 2024, "1", ""},
        {"甲立字〔2024〕1号", "甲立字〔2024〕1号", Other, 2024, "1", ""},
        {"甲移字〔2024〕1号", "甲移字〔2024〕1号", Other, 2024, "1", ""},
        {"甲催〔2024〕1号", "甲催〔2024〕1号", Other, 2024, "1", ""},
        {"甲罚字2024第001号", "甲罚字2024第001号", NotSaid, 2024, "1", ""},
        {"甲罚决字〔24〕7号", "甲罚决字(24)7号", Decision, 0, "", ""},
        {"甲罚决字〔3024〕7号", "甲罚决字(3024)7号", Decision, 0, "", ""},
        {"甲(乙)罚决〔2024〕7号", "甲(乙)罚决〔2024〕7号", Decision, 2024, "7", ""},
        {"7", "7", NotSaid, 0, "", ""},
        {"无", "无", NotSaid, 0, "", ""},
        {"甲罚决〔2024〕0号", "甲罚决〔2024〕0号", Decision, 2024, "0", ""},
        {"甲罚决〔2024", "甲罚决〔2024", Decision, 2024, "", ""},
        {"甲罚决〔二〇二四年", "甲罚决〔二〇二四年", Decision, 0, "", ""},
        {"甲罚决〔20", "甲罚决〔20", Decision, 0, "", ""},
    }));
    INFO(row.cell);
    const auto number = readLedgerNumber(row.cell);
    REQUIRE(number);
    CHECK(number->text == row.text);
    CHECK(number->document == row.document);
    CHECK(number->year == (row.year == 0 ? std::nullopt : std::optional{row.year}));
    CHECK(number->serial == row.serial);
    CHECK(number->remark == row.remark);
    CHECK(number->endsInHao == std::string_view{row.text}.ends_with("号"));
}

TEST_CASE("one number has one key in every bracket and with any leading zeros", "[exchange]")
{
    const auto key = readLedgerNumber("甲综执罚决字〔2024〕12号")->key;
    for (const auto* cell : {"甲综执罚决字[2024]12号", "甲综执罚决字（2024）第12号", "甲综执罚决字【２０２４】012号",
             " 甲综执罚决字 〔2024〕 第 0012 号 ", "甲综执罚决字〔2024〕12号（决定书）"}) {
        INFO(cell);
        CHECK(readLedgerNumber(cell)->key == key);
    }
    for (const auto* cell : {"甲综执罚决字〔2024〕120号", "甲综执罚决字〔2024〕2号", "甲综执罚决字〔2023〕12号",
             "乙综执罚决字〔2024〕12号", "甲综执罚告字〔2024〕12号", "甲综执罚决字〔2024〕12-1号"}) {
        INFO(cell);
        CHECK(readLedgerNumber(cell)->key != key);
    }
}

TEST_CASE("an empty cell has no number", "[exchange]")
{
    for (const auto* cell : {"", " ", "\u3000\t\r\n", "\u00A0"})
        CHECK_FALSE(readLedgerNumber(cell));
}

TEST_CASE("who is named in a cell, and only what the name itself says", "[exchange]")
{
    const auto organisation = LedgerPartyKind::Organisation;
    const auto person = LedgerPartyKind::Person;
    const auto notSaid = LedgerPartyKind::NotSaid;
    const PartyRow rows[] = {
        {"方某", {"方某"}, notSaid},
        {" 方某 ", {"方某"}, notSaid},
        {"方某、梁某", {"方某", "梁某"}, notSaid},
        {"方某、梁某、欧阳某某", {"方某", "梁某", "欧阳某某"}, notSaid},
        {"杜**、黄*", {"杜**", "黄*"}, notSaid},
        {"某某建筑公司", {"某某建筑公司"}, organisation},
        {"某某集团", {"某某集团"}, organisation},
        {"青石街道办事处", {"青石街道办事处"}, organisation},
        {"某村民委员会", {"某村民委员会"}, organisation},
        {"某专业合作社", {"某专业合作社"}, organisation},
        {"第一小学校", {"第一小学校"}, organisation},
        {"县人民医院", {"县人民医院"}, organisation},
        {"某公司（分公司）", {"某公司（分公司）"}, organisation},
        {"甲公司、乙公司", {"甲公司、乙公司"}, organisation},
        {"方某、甲公司", {"方某、甲公司"}, organisation},
        {"方某（个人）", {"方某（个人）"}, person},
        {"某烧烤店", {"某烧烤店"}, notSaid},
        {"张三饭店、李四商行", {"张三饭店、李四商行"}, notSaid},
        {"方某、", {"方某、"}, notSaid},
        {"方", {"方"}, notSaid},
        {"公司职员方某", {"公司职员方某"}, notSaid},
    };
    for (const auto& row : rows) {
        INFO(row.cell);
        const auto parties = readLedgerParties(row.cell);
        std::vector<std::string> names;
        for (const auto& party : parties)
            names.push_back(party.name);
        CHECK(names == row.names);
        REQUIRE_FALSE(parties.empty());
        CHECK(parties.front().kind == row.kind);
    }
    CHECK(readLedgerParties(" \u3000 ").empty());
}

TEST_CASE("the words of documents, parties and performance keep their stored keys", "[exchange]")
{
    const auto keys = [](const auto& rows) {
        std::string text;
        for (const auto& option : rows)
            text += std::string{option.key} + " ";
        return text;
    };
    CHECK(keys(Options<LedgerDocument>::rows) == "decision notice other not_said ");
    CHECK(keys(Options<LedgerPartyKind>::rows) == "organisation person not_said ");
}
