// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/exchange/Ledger.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::size_t below(std::size_t n)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(m_state >> 33U) % n;
    }

private:
    std::uint64_t m_state;
};

std::string ledgerBytes()
{
    std::ifstream file{ANJUAN_FIXTURES "/ledger/legacy_ledger.csv", std::ios::binary};
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// True when every data row is in exactly one list.
bool isWhole(const LedgerReading& reading, std::size_t dataRows)
{
    return reading.accepted.size() + reading.rejected.size() + reading.emptyRows.size() == dataRows;
}

} // namespace

TEST_CASE("a ledger with damaged bytes is read or refused and never breaks the reader", "[exchange]")
{
    const auto whole = ledgerBytes();
    REQUIRE(whole.size() > 5000);
    Dice dice{7};
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        auto bytes = whole;
        for (std::size_t k = 0; k <= dice.below(4); ++k)
            bytes[dice.below(bytes.size())] = static_cast<char>(dice.below(256));
        if (dice.below(4) == 0)
            bytes.resize(dice.below(bytes.size()));
        const auto reading = readLedger(bytes, "damaged.csv");
        refused += reading ? 0 : 1;
        if (!reading)
            CHECK(english(reading.refusal().findings.at(0).sentence).find("damaged.csv") != std::string::npos);
    }
    CHECK(refused > 50);
    CHECK(refused < 400);
}

TEST_CASE("every row of any table is in exactly one list", "[exchange]")
{
    const std::vector<std::string> cells{
        "", "甲", "罚款500元", "同上", "2024-01-05", "10月12日", "合计", "某罚决〔2024〕1号", "=1", "拟处罚1元"};
    Dice dice{11};
    for (int round = 0; round < 200; ++round) {
        std::string csv = "序号,当事人,案由,处罚文号,立案时间,处罚结果,结案时间\n";
        const auto rows = dice.below(12);
        for (std::size_t r = 0; r < rows; ++r) {
            const auto width = dice.below(8) == 0 ? 5 + dice.below(4) : 7;
            for (std::size_t c = 0; c < width; ++c)
                csv += (c == 0 ? "" : ",") + cells[dice.below(cells.size())];
            csv += "\n";
        }
        const auto reading = readLedger(csv, "random.csv");
        REQUIRE(reading);
        CHECK(isWhole(reading.value(), rows));
        for (const auto& one : reading.value().accepted)
            CHECK_FALSE((one.facts.document == LedgerDocument::Notice && one.facts.fine));
    }
}
