// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerNumber.h"
#include "core/exchange/LedgerParty.h"
#include "tests/support/Test.h"

using namespace anjuan;
using Document = LedgerDocument;

namespace {

LedgerNumber read(std::string_view cell)
{
    const auto number = readLedgerNumber(cell);
    REQUIRE(number);
    return *number;
}

} // namespace

TEST_CASE("brackets of a year become one kind and spaces go", "[exchange]")
{
    CHECK(read("益执罚决字〔 2023〕30018号").text == "益执罚决字〔2023〕30018号");
    CHECK(read("南龙政行处决字【2024】第36号").text == "南龙政行处决字〔2024〕第36号");
    CHECK(read("郑控尘执字(2020)第01839号(督办)").text == "郑控尘执字〔2020〕第01839号");
    CHECK(read("青黄（珠海）综法罚字[2025]第2025ZH00016号").text == "青黄(珠海)综法罚字〔2025〕第2025ZH00016号");
    CHECK_FALSE(readLedgerNumber("  "));
}

TEST_CASE("year, serial and remark are taken from a number", "[exchange]")
{
    CHECK(read("洪城罚决字〔2025〕建设第22号").serial == "22");
    CHECK(read("桃鸬自资罚决〔2025〕04号").serial == "4");
    CHECK(read("嘉盐综执〔2020〕罚告字第05-0010号(告知书)").remark == "告知书");
    CHECK(read("嘉盐综执〔2020〕罚告字第05-0010号(告知书)").year == 2020);
    CHECK(read("头镇罚告字2020第001号(告知书)").year == 2020);
    CHECK_FALSE(read("第Z4003028号行政处罚决定书").year);
    CHECK(read("第Z4003028号行政处罚决定书").serial == "Z4003028");
    CHECK_FALSE(read("第Z4003028号行政处罚决定书").endsInHao);
}

TEST_CASE("a number tells a decision from a notice, or says that it does not", "[exchange]")
{
    CHECK(read("益执罚决字〔2024〕40008号").document == Document::Decision);
    CHECK(read("第Z4003028号行政处罚决定书").document == Document::Decision);
    CHECK(read("南龙政行处决字【2024】第36号").document == Document::Decision);
    CHECK(read("头镇罚告字2020第001号(告知书)").document == Document::Notice);
    CHECK(read("北综执工业告〔2023〕30号").document == Document::Notice);
    CHECK(read("粤中沙溪执罚字〔2024〕1-004号").document == Document::NotSaid);
    CHECK(read("郑控尘执字(2020)第01839号(督办)").document == Document::Other);
}

TEST_CASE("one number written in two ways has one key", "[exchange]")
{
    CHECK(read("桃鸬自资罚决(2024)01号").key == read("桃鸬自资罚决〔2024〕第1号").key);
    CHECK(read("桃鸬自资罚决〔2024〕1号").key != read("桃鸬自资罚决〔2024〕10号").key);
    CHECK(read("桃鸬自资罚决〔2024〕1号").key != read("桃鸬自资罚决〔2023〕1号").key);
}

TEST_CASE("parties are kept as written and their kind is not invented", "[exchange]")
{
    const auto two = readLedgerParties("方某、梁某");
    REQUIRE(two.size() == 2);
    CHECK(two[1].name == "梁某");
    CHECK(readLedgerParties("杜**").front().name == "杜**");
    CHECK(readLedgerParties("杜**").front().kind == LedgerPartyKind::NotSaid);
    CHECK(readLedgerParties("平阳县海西镇人民政府").front().kind == LedgerPartyKind::Organisation);
    CHECK(readLedgerParties("某房地产开发公司(建设方)").front().kind == LedgerPartyKind::Organisation);
    CHECK(readLedgerParties("居民(个人)").front().kind == LedgerPartyKind::Person);
    CHECK(readLedgerParties("甲公司、乙公司").size() == 1);
    CHECK(readLedgerParties("").empty());
}
