// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/PenaltyTable.h"

#include "core/casefile/facts/Decision.h"
#include "core/office/LedgerImport.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const LedgerSpan year{Date::of(2026, 1, 1), Date::of(2026, 12, 31)};

/// A file with one decision of these penalties on that day, and nothing else in it.
CaseFile decided(std::vector<Penalty> penalties, Date on)
{
    IssueDecision decision;
    decision.penalties = std::move(penalties);
    return evolve(CaseFile{CaseId{"01X"}}, ActTaken{Act::IssueDecision, {}, decision}, {1, on, Instant::at(on, *TimeOfDay::make(9, 0)), PersonId{"chen"}});
}

std::string columnOf(std::vector<Penalty> penalties)
{
    PenaltyTable table;
    table.add(decided(std::move(penalties), Date::of(2026, 5, 6)), year);
    CHECK(table.total == 1);
    for (const auto& kind : table.kinds) {
        if (kind.decisions == 1)
            return std::string{kind.heading};
    }
    return "none";
}

Penalty of(PenaltyKind kind, std::int64_t yuan = 0)
{
    return {kind, yuan > 0 ? std::optional{Money::yuan(yuan)} : std::nullopt, {}};
}

} // namespace

TEST_CASE("each kind of penalty has its column", "[office]")
{
    const std::pair<PenaltyKind, const char*> table[] = {{PenaltyKind::Warning, "警告"}, {PenaltyKind::Criticism, "通报批评"}, {PenaltyKind::Fine, "罚款"},
        {PenaltyKind::ConfiscateGains, "没收违法所得、没收非法财物"}, {PenaltyKind::ConfiscateGoods, "没收违法所得、没收非法财物"},
        {PenaltyKind::SuspendLicence, "暂扣许可证件"}, {PenaltyKind::LowerGrade, "降低资质等级"}, {PenaltyKind::RestrictBusiness, "限制开展生产经营活动"},
        {PenaltyKind::SuspendBusiness, "责令停产停业"}, {PenaltyKind::CloseDown, "责令关闭、限制从业"}, {PenaltyKind::BarFromTrade, "责令关闭、限制从业"},
        {PenaltyKind::RevokeLicence, "吊销许可证件"}, {PenaltyKind::Detention, "行政拘留"}, {PenaltyKind::Other, "其他行政处罚"}};
    CHECK(std::size(table) == Options<PenaltyKind>::rows.size());
    for (const auto& [kind, heading] : table) {
        INFO(heading);
        CHECK(columnOf({of(kind)}) == heading);
    }
}

TEST_CASE("a decision with several kinds counts once, under the heaviest that is named", "[office]")
{
    CHECK(columnOf({of(PenaltyKind::Warning), of(PenaltyKind::Fine, 500)}) == "罚款");
    CHECK(columnOf({of(PenaltyKind::ConfiscateGoods), of(PenaltyKind::Fine, 500)}) == "没收违法所得、没收非法财物");
    CHECK(columnOf({of(PenaltyKind::Fine, 500), of(PenaltyKind::RevokeLicence)}) == "吊销许可证件");
    // A kind that is named beats 其他, however light it is.
    CHECK(columnOf({of(PenaltyKind::Other), of(PenaltyKind::Warning)}) == "警告");
    CHECK(columnOf({of(PenaltyKind::Other)}) == "其他行政处罚");
}

TEST_CASE("the sum is what the decisions say, fines and confiscations together", "[office]")
{
    PenaltyTable table;
    table.add(decided({of(PenaltyKind::Fine, 6000), of(PenaltyKind::ConfiscateGains, 250)}, Date::of(2026, 1, 1)), year);
    table.add(decided({of(PenaltyKind::ConfiscateGoods)}, Date::of(2026, 12, 31)), year); // no sum was found
    CHECK(table.total == 2);
    CHECK(table.amount == Money::yuan(6250));
    CHECK(tenThousands(table.amount) == "0.625");
    CHECK(tenThousands(Money::yuan(6000)) == "0.6");
    CHECK(tenThousands(Money::yuan(20000)) == "2");
    CHECK(tenThousands(Money::yuan(1234567)) == "123.4567");
    CHECK(tenThousands(Money::fen(1)) == "0.000001");
    CHECK(tenThousands(Money::fen(0)) == "0");
}

TEST_CASE("the day of the decision says which year it belongs to", "[office]")
{
    PenaltyTable table;
    table.add(decided({of(PenaltyKind::Fine, 1)}, Date::of(2025, 12, 31)), year);
    table.add(decided({of(PenaltyKind::Fine, 1)}, Date::of(2027, 1, 1)), year);
    CHECK(table.total == 0);
    CHECK(table.amount == Money::fen(0));
}

TEST_CASE("the table of the office counts its case and says what it leaves out", "[office]")
{
    MemoryOffice memory;
    (void)memory.archivedCase();
    memory.at("2026-12-31T10:00");
    const std::string lines = "决定日期,被处罚人,案由,罚款金额\r\n2026-03-04,韦某,占道经营,500\r\n2024-03-04,杜某,占道经营,500\r\n";
    REQUIRE(importLedger(*memory.office, memory.as("chen"), readLedger(lines, "旧账.csv").value()));
    int looked = 0;
    const auto sheet = penaltyTable(*memory.office, memory.as("chen"), year, "0.1.0", [&] { ++looked; });
    REQUIRE(ruleOf(sheet) == "done");
    CHECK(looked == 3);
    CHECK(sheet->table.total == 1);
    CHECK(sheet->table.fromLedgers == 1);
    REQUIRE(sheet->rows.size() == 2);
    CHECK(sheet->rows[0].size() == 14);
    CHECK(sheet->rows[1].size() == 14);
    CHECK(sheet->rows[1][12] == "1");
    CHECK(sheet->rows[1][13] == tenThousands(sheet->table.amount));
    CHECK(sheet->notes[5][1].find("1 件") != std::string::npos);
    // Nothing happened: zeros, as the rule of publication asks.
    const auto empty = penaltyTable(*memory.office, memory.as("chen"), {Date::of(2023, 1, 1), Date::of(2023, 12, 31)}, "0.1.0");
    REQUIRE(empty);
    CHECK(std::ranges::all_of(empty->rows[1], [](const auto& cell) { return cell == "0"; }));
}

TEST_CASE("the yearly table needs its period and the right to see cases", "[office]")
{
    MemoryOffice memory;
    const auto asks = [&](const char* who, const LedgerSpan& span) { return ruleOf(penaltyTable(*memory.office, memory.as(who), span, "0.1.0")); };
    CHECK(asks("chen", {{}, year.to}) == "from");
    CHECK(asks("chen", {year.from, {}}) == "to");
    CHECK(asks("chen", {year.to, year.from}) == "to");
    CHECK(asks("sysadmin", year) != "done");
    CHECK(asks("chen", year) == "done");
}
