// SPDX-License-Identifier: GPL-3.0-or-later
// A real ledger in its real disorder: every one of its 42 rows held against what a careful reader gets out of it.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/base/Json.h"
#include "core/exchange/Ledger.h"
#include "core/exchange/LedgerOut.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

using Document = LedgerDocument;
using P = LedgerPerformance;

struct Expected {
    std::string serial;
    std::string source;
    std::string number;
    Document document;
    std::string filedOn;
    std::size_t parties;
    std::int64_t fineFen; // -1: none
    std::int64_t intendedFen;
    std::string flags; // w warning, c confiscation named, s on the spot
    P performance;
    std::string closedOn;
    std::string closingAsWritten;
    std::size_t notes;
};

// clang-format off
const std::vector<Expected> expectedRows{
    {"1", "C11", "第Z4003028号行政处罚决定书", Document::Decision, "2023-09-01", 1, 300000, -1, "", P::Performed, "2023-09-13", "", 1},
    {"3", "T02", "粤中沙溪执罚字〔2024〕1-004号", Document::NotSaid, "2024-07-26", 2, -1, -1, "", P::NotSaid, "", "", 2},
    {"4", "T03", "", Document::NotSaid, "2025-01-06", 1, 100000, -1, "", P::NotSaid, "", "2025年1月9日", 1},
    {"6", "T05", "南龙政行处决字〔2024〕第36号", Document::Decision, "", 1, -1, -1, "", P::NotSaid, "", "2024 年12月3日", 1},
    {"7", "T06", "桃鸬自资罚决〔2025〕04号", Document::Decision, "2025-04-09", 1, -1, -1, "", P::NotSaid, "", "", 1},
    {"9", "T08", "桃自资罚决〔2023〕002号", Document::Decision, "2023-07-28", 1, 120000, -1, "", P::NotSaid, "", "", 1},
    {"10", "T09", "头镇罚告字2020第001号", Document::Notice, "2020-10-27", 1, -1, 50000, "", P::NotSaid, "", "", 3},
    {"12", "T11", "", Document::NotSaid, "", 1, 38000, -1, "", P::NotSaid, "", "", 1},
    {"13", "T12", "", Document::NotSaid, "", 1, 20000, -1, "", P::NotSaid, "", "", 0},
    {"15", "T13", "", Document::NotSaid, "", 1, 200000, -1, "", P::NotSaid, "", "", 1},
    {"16", "T13", "", Document::NotSaid, "", 1, 5000, -1, "", P::NotSaid, "", "", 2},
    {"18", "T14", "", Document::NotSaid, "", 1, 100000, -1, "", P::NotSaid, "", "", 1},
    {"19", "T14", "", Document::Notice, "", 1, -1, 100000, "", P::NotSaid, "", "", 2},
    {"21", "T16", "", Document::NotSaid, "", 1, 50000, -1, "", P::NotSaid, "", "", 1},
    {"22", "C01", "益执罚决字〔2023〕20003号", Document::Decision, "2023-02-20", 1, -1, -1, "", P::NotSaid, "", "", 0},
    {"24", "C03", "益执罚决字〔2024〕40008号", Document::Decision, "2024-04-16", 1, -1, -1, "", P::NotSaid, "", "", 0},
    {"25", "C04", "益执罚决字〔2023〕30018号", Document::Decision, "2023-11-21", 1, -1, -1, "", P::NotSaid, "", "", 1},
    {"27", "C06", "益执罚决字〔2024〕2002号", Document::Decision, "2024-11-10", 1, -1, -1, "", P::NotSaid, "", "", 1},
    {"28", "C07", "益执罚决字〔2022〕60018号", Document::Decision, "2022-07-12", 1, -1, -1, "", P::NotSaid, "", "", 1},
    {"30", "C09", "洪城罚决字〔2025〕建设第22号", Document::Decision, "2025-11-11", 1, -1, -1, "", P::NotSaid, "", "", 0},
    {"31", "C10", "株(醴)城行罚字〔2024〕第7011号", Document::NotSaid, "", 1, -1, -1, "", P::NotSaid, "", "", 1},
    {"33", "C13", "北银综执福成罚〔2025〕75号", Document::NotSaid, "", 1, 578000, -1, "", P::NotSaid, "", "", 1},
    {"34", "C14", "北综执工业告〔2023〕30号", Document::Notice, "", 1, -1, 564025, "", P::NotSaid, "", "", 4},
    {"36", "C16", "青黄(珠海)综法罚字〔2025〕第2025ZH00016号", Document::NotSaid, "2025-02-24", 1, 100000, -1, "", P::NotSaid, "", "", 2},
    {"37", "C17", "", Document::NotSaid, "2025-11-16", 1, 1000000, -1, "w", P::Performed, "", "", 0},
    {"39", "C17", "", Document::NotSaid, "2025-11-16", 1, 500000, -1, "w", P::Performed, "", "", 1},
    {"40", "C18", "", Document::NotSaid, "2024-10-23", 1, 1000000, -1, "w", P::NotSaid, "", "", 0},
    {"42", "C20", "", Document::NotSaid, "", 1, 500000, -1, "", P::Performed, "", "", 0},
    {"43", "C21", "", Document::NotSaid, "", 1, 500000, -1, "", P::NotSaid, "", "", 0},
    {"45", "C23", "", Document::NotSaid, "", 1, 100000, -1, "", P::NotSaid, "", "", 0},
    {"46", "C24", "", Document::NotSaid, "2025-08-28", 1, 1000000, -1, "", P::NotSaid, "", "", 0},
    {"48", "C26", "嘉盐综执〔2020〕罚告字第05-0010号", Document::Notice, "", 1, -1, 20000, "", P::NotSaid, "", "", 4},
    {"49", "C27", "", Document::NotSaid, "", 1, 5000, -1, "s", P::Performed, "", "2月21日", 2},
    {"51", "C29", "娄城执罚决字〔2025〕9054号", Document::Decision, "", 1, -1, -1, "", P::NotSaid, "", "", 0},
    {"52", "C30", "娄城执罚决字〔2025〕9046号", Document::Decision, "", 1, -1, -1, "", P::NotSaid, "", "", 0},
    {"54", "O02", "沅自然资罚决〔2025〕09号", Document::Decision, "2025-12-02", 1, -1, -1, "", P::NotSaid, "", "", 0},
    {"55", "O03", "中山自然资罚字〔2025〕6号", Document::NotSaid, "", 1, 46048062, -1, "c", P::NotSaid, "", "", 2},
    {"57", "O05", "", Document::NotSaid, "", 1, 275820748, -1, "", P::NotSaid, "", "", 2},
    {"58", "O06", "衡环罚决〔2023〕502号", Document::Decision, "2022-12-04", 1, 54500, -1, "", P::NotSaid, "", "", 0},
    {"60", "O08", "株环罚字〔2025〕醴-24号", Document::NotSaid, "2025-06-24", 1, -1, -1, "", P::NotSaid, "", "", 2},
    {"61", "O14", "云自然资执法罚决〔2019〕53号", Document::Decision, "", 1, -1, -1, "", P::NotSaid, "", "", 0},
    {"63", "O16", "郑控尘执字〔2020〕第01839号", Document::Other, "2020-10-18", 1, 2000000, -1, "", P::NotSaid, "", "", 2},
};
// clang-format on

/// What the published papers say of the same cases; empty or -1 where they say nothing.
struct Published {
    std::string_view source;
    std::string_view filedOn;
    std::string_view closedOn;
    std::int64_t fineFen;
};

constexpr std::array published{Published{"T02", "2024-07-26", "", -1}, Published{"T03", "2025-01-06", "", 100000},
    Published{"T05", "", "", 0}, Published{"T08", "2023-07-28", "", 120000}, Published{"T11", "", "", 38000},
    Published{"T16", "", "", 50000}, Published{"C03", "2024-04-16", "", -1}, Published{"C06", "2024-11-10", "", -1},
    Published{"C09", "2025-11-11", "", -1}, Published{"C11", "2023-09-01", "2023-09-13", 300000},
    Published{"C14", "", "", 564025}, Published{"C18", "", "", 1000000}, Published{"C20", "", "", 500000},
    Published{"C21", "", "", 500000}, Published{"C23", "", "", 100000}, Published{"C24", "", "", 1000000},
    Published{"C26", "", "", 20000}, Published{"C27", "", "", 5000}, Published{"C29", "", "", 0},
    Published{"C30", "", "", 0}, Published{"O02", "2025-12-02", "", -1}, Published{"O03", "", "", 46048062},
    Published{"O05", "", "", 275820748}, Published{"O06", "2022-12-04", "", 54500},
    Published{"O16", "", "", 2000000}};

LedgerReading ledger(const std::string& name = "legacy_ledger.csv")
{
    std::ifstream file{ANJUAN_FIXTURES "/ledger/" + name, std::ios::binary};
    std::ostringstream bytes;
    bytes << file.rdbuf();
    auto reading = readLedger(bytes.str(), name);
    REQUIRE(reading);
    return std::move(reading).value();
}

std::string flagsOf(const LedgerFacts& facts)
{
    return std::string{facts.isWarned ? "w" : ""} + (facts.isConfiscationNamed ? "c" : "")
        + (facts.isOnTheSpot ? "s" : "");
}

std::string iso(const std::optional<Date>& date)
{
    return date ? date->iso() : std::string{};
}
std::int64_t fen(const std::optional<Money>& money)
{
    return money ? money->fen() : -1;
}

} // namespace

TEST_CASE("each of the 42 rows of the old ledger is read as expected", "[exchange]")
{
    const auto reading = ledger();
    CHECK(reading.encoding == "UTF-8");
    CHECK(reading.rejected.empty());
    CHECK(reading.emptyRows.empty());
    CHECK(reading.remarks.empty());
    REQUIRE(expectedRows.size() == 42);
    REQUIRE(reading.accepted.size() == expectedRows.size());
    for (std::size_t i = 0; i < expectedRows.size(); ++i) {
        const auto& expected = expectedRows[i];
        const auto& one = reading.accepted[i];
        CAPTURE(expected.serial, expected.source);
        CHECK(one.facts.sourceRow == static_cast<std::int64_t>(i) + 2);
        CHECK(one.facts.serial == expected.serial);
        CHECK(one.facts.source == expected.source);
        CHECK(one.facts.number == expected.number);
        CHECK(one.facts.document == expected.document);
        CHECK(iso(one.facts.filedOn) == expected.filedOn);
        CHECK(one.facts.parties.size() == expected.parties);
        CHECK(fen(one.facts.fine) == expected.fineFen);
        CHECK(fen(one.facts.intendedFine) == expected.intendedFen);
        CHECK(flagsOf(one.facts) == expected.flags);
        CHECK(one.facts.performance == expected.performance);
        CHECK(iso(one.facts.closedOn) == expected.closedOn);
        CHECK(one.facts.closingAsWritten == expected.closingAsWritten);
        CHECK(one.notes.size() == expected.notes);
        CHECK_FALSE(one.facts.decidedOn);
    }
}

TEST_CASE("the reader never contradicts what was published about the same cases", "[exchange]")
{
    const auto reading = ledger();
    for (const auto& truth : published) {
        CAPTURE(truth.source);
        const auto found = std::ranges::find(
            reading.accepted, truth.source, [](const auto& one) { return std::string_view{one.facts.source}; });
        REQUIRE(found != reading.accepted.end());
        const auto& facts = found->facts;
        if (facts.filedOn && !truth.filedOn.empty())
            CHECK(facts.filedOn->iso() == truth.filedOn);
        CHECK(iso(facts.closedOn) == truth.closedOn);
        if (facts.fine && truth.fineFen >= 0)
            CHECK(facts.fine->fen() == truth.fineFen);
        if (facts.intendedFine && truth.fineFen >= 0)
            CHECK(facts.intendedFine->fen() == truth.fineFen);
    }
}

TEST_CASE("original cells are kept as they stood, masks and all", "[exchange]")
{
    const auto reading = ledger();
    const auto& masked = reading.accepted.at(2);
    CHECK(masked.facts.parties.at(0).name == "杜**");
    const auto& original = reading.accepted.at(3).facts.cells;
    const auto number = std::ranges::find(original, "处罚文号", &LedgerCell::heading);
    REQUIRE(number != original.end());
    CHECK(number->text == "南龙政行处决字【2024】第36号");
}

TEST_CASE("the rows of the old ledger have different keys and are known when they come again", "[exchange]")
{
    auto reading = ledger();
    std::set<Digest> keys;
    for (const auto& one : reading.accepted)
        keys.insert(one.key);
    CHECK(keys.size() == 42);
    const auto again = ledger().without(keys);
    CHECK(again.accepted.empty());
    CHECK(again.rejected.size() == 42);
}

TEST_CASE("the old ledger in another encoding has the same rows with the same keys", "[exchange]")
{
    const auto whole = ledger();
    for (const auto& [name, encoding] :
        {std::pair{"legacy_ledger.gb18030.csv", "GB18030"}, {"legacy_ledger.utf16.csv", "UTF-16LE"}}) {
        CAPTURE(name);
        const auto other = ledger(name);
        CHECK(other.encoding == encoding);
        REQUIRE(other.accepted.size() == whole.accepted.size());
        for (std::size_t i = 0; i < whole.accepted.size(); ++i)
            CHECK(other.accepted[i].key == whole.accepted[i].key);
    }
}

TEST_CASE("facts of a row survive their field table", "[exchange]")
{
    for (const auto& one : ledger().accepted) {
        const auto json = toJson(fieldsOf<LedgerFacts>(), &one.facts);
        LedgerFacts again;
        REQUIRE(fromJson(fieldsOf<LedgerFacts>(), &again, json));
        CHECK(rowOf(again) == rowOf(one.facts));
    }
}

TEST_CASE("the old ledger written out and read again says the same", "[exchange]")
{
    const auto reading = ledger();
    std::vector<std::vector<std::string>> rows{ledgerHeadings()};
    for (const auto& one : reading.accepted)
        rows.push_back(ledgerCells(one.facts));
    const auto again = readLedger(writeCsv(rows), "out.csv");
    REQUIRE(again);
    REQUIRE(again.value().accepted.size() == 42);
    for (std::size_t i = 0; i < 42; ++i) {
        CAPTURE(i);
        CHECK(again.value().accepted[i].facts.filedOn == reading.accepted[i].facts.filedOn);
        CHECK(again.value().accepted[i].facts.fine == reading.accepted[i].facts.fine);
        CHECK(again.value().accepted[i].facts.closedOn == reading.accepted[i].facts.closedOn);
    }
}
