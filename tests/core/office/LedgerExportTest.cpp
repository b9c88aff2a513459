// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/LedgerExport.h"

#include "core/office/LedgerImport.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const std::string oneLine = "序号,职权编码,处罚文号,立案时间,被处罚人,案由,处罚依据,处罚结果及执行情况,结案时间,来源编号\r\n"
                            "5,PT01-7,某执罚决字〔2024〕3号,2024-05-06,韦某,占道经营,某条例第五条,罚款500元，已缴,待定,C11\r\n"
                            "6,,,,杜某,露天烧烤,,,,\r\n";

LedgerExtract extracted(const MemoryOffice& memory, const LedgerSpan& span = {})
{
    auto extract = extractLedger(*memory.office, memory.as("chen"), span, "0.1.0");
    REQUIRE(ruleOf(extract) == "done");
    return std::move(extract).value();
}

void takeIn(MemoryOffice& memory)
{
    const auto imported = importLedger(*memory.office, memory.as("chen"), readLedger(oneLine, "旧账.csv").value());
    REQUIRE(imported);
    REQUIRE(imported->cases.size() == 2);
}

} // namespace

TEST_CASE("the ledger says of a case what its decision and payment say", "[office]")
{
    MemoryOffice memory;
    (void)memory.archivedCase();
    const auto extract = extracted(memory);
    REQUIRE(extract.cases.size() == 1);
    const auto& facts = extract.cases.front();
    CHECK(facts.serial == "1");
    CHECK(facts.number == "云青综执罚决〔2026〕12号");
    CHECK(facts.source == "云青综执立〔2026〕18号");
    REQUIRE(facts.parties.size() == 1);
    CHECK(facts.parties.front().name == "云江县平砾运输有限公司");
    REQUIRE(facts.filedOn);
    REQUIRE(facts.decidedOn);
    REQUIRE(facts.closedOn);
    CHECK(*facts.filedOn < *facts.decidedOn);
    CHECK(*facts.decidedOn < *facts.closedOn);
    CHECK_FALSE(facts.matter.empty());
    CHECK_FALSE(facts.basis.empty());
    REQUIRE(facts.fine);
    CHECK(facts.result.find("罚款人民币") != std::string::npos);
    CHECK(facts.result.find("；已缴款" + facts.fine->grouped() + "元") != std::string::npos);
}

TEST_CASE("a case on its way says what there is and nothing more", "[office]")
{
    auto story = Story::practice();
    story.stopAfter("P05").run();
    const auto facts = ledgerFactsOf(story.file(), story.now().law->catalogue);
    CHECK(facts.number.empty());
    CHECK(facts.result.empty());
    CHECK_FALSE(facts.fine);
    CHECK_FALSE(facts.decidedOn);
    CHECK_FALSE(facts.closedOn);
    CHECK_FALSE(facts.source.empty());
}

TEST_CASE("a line that came from a ledger goes out as it said", "[office]")
{
    MemoryOffice memory;
    takeIn(memory);
    const auto extract = extracted(memory);
    REQUIRE(extract.cases.size() == 2);
    const auto& facts = extract.cases.front();
    CHECK(facts.serial == "1"); // counted anew
    CHECK(facts.powerCode == "PT01-7");
    CHECK(facts.number == "某执罚决字〔2024〕3号");
    CHECK(facts.filedOn == Date::of(2024, 5, 6));
    CHECK(facts.parties.at(0).name == "韦某");
    CHECK(facts.cause == "占道经营");
    CHECK(facts.basis == "某条例第五条");
    CHECK(facts.result == "罚款500元，已缴");
    CHECK(facts.fine == Money::yuan(500));
    CHECK_FALSE(facts.closedOn);
    CHECK(facts.closingAsWritten == "待定");
    CHECK(facts.source == "C11");
    CHECK(extract.cases.back().source == "旧账.csv 第3行");
}

TEST_CASE("a span takes in both its days and leaves out what has no day", "[office]")
{
    MemoryOffice memory;
    takeIn(memory);
    const auto day = Date::of(2024, 5, 6);
    CHECK(extracted(memory, {day, day}).cases.size() == 1);
    CHECK(extracted(memory, {day.plusDays(1), {}}).cases.empty());
    CHECK(extracted(memory, {{}, day.plusDays(-1)}).cases.empty());
    CHECK(extracted(memory, {{}, day}).cases.size() == 1);
    CHECK(extracted(memory).cases.size() == 2);
    CHECK(ruleOf(extractLedger(*memory.office, memory.as("chen"), {day, day.plusDays(-1)}, "0.1.0")) == "to");
}

TEST_CASE("who sees no cases gets no ledger", "[office]")
{
    MemoryOffice memory;
    for (const auto* who : {"sysadmin", "secadmin", "audadmin"}) {
        INFO(who);
        const auto refused = extractLedger(*memory.office, memory.as(who), {}, "0.1.0");
        REQUIRE_FALSE(refused);
        CHECK(refused.refusal().why == Why::NotYourRight);
    }
}

TEST_CASE("the ledger says how it was counted, by whom and when", "[office]")
{
    MemoryOffice memory;
    memory.at("2026-11-20T15:04");
    const auto notes = extracted(memory, {Date::of(2026, 1, 1), {}}).notes;
    REQUIRE(notes.size() == 8);
    CHECK(notes[1][1] == "云江县青石街道办事处");
    CHECK(notes[2][1] == "2026-01-01 至 最近");
    CHECK(notes[3][1] == "0");
    CHECK(notes[5][1] == "2026-11-20 15:04");
    CHECK(notes[6][1] == memory.office->roster().nameOf(PersonId{"chen"}));
    CHECK(notes[7][1] == "案卷 0.1.0");
}
