// SPDX-License-Identifier: GPL-3.0-or-later
// Real decisions with known traps against the pre-check. ANJUAN_REPLAYS=1 prints the table; ANJUAN_APPROVE=1 writes it.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "tests/core/rules/replays/Replay.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

std::string lines(const std::vector<ReplayFinding>& findings)
{
    std::string text;
    for (const auto& finding : findings)
        text += finding.text() + "\n";
    return text;
}

std::string joined(const std::vector<std::string>& all)
{
    std::string text;
    for (const auto& one : all)
        text += one + "\n";
    return text;
}

std::string wholeTable()
{
    std::string text;
    for (const auto& id : replayIds())
        text += tableOf(replay(id));
    return text;
}

std::string golden(const std::string& text)
{
    const std::string path = ANJUAN_GOLDEN "/replays.txt";
    if (std::getenv("ANJUAN_APPROVE"))
        std::ofstream{path, std::ios::binary} << text;
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

bool has(const std::vector<ReplayFinding>& findings, const ReplayFinding& wanted)
{
    return std::ranges::find(findings, wanted) != findings.end();
}

} // namespace

TEST_CASE("At least twelve real decisions are retold, T01 to T04 among them", "[rules][replays]")
{
    const auto ids = replayIds();
    CHECK(ids.size() >= 12);
    for (const char* wanted : {"T01", "T02", "T03", "T04"})
        CHECK(std::ranges::find(ids, wanted) != ids.end());
}

TEST_CASE("Every step of a real decision can be entered after the fact", "[rules][replays]")
{
    for (const auto& id : replayIds()) {
        const auto replayed = replay(id);
        INFO(id);
        CHECK(joined(replayed.refused) == "");
        CHECK(joined(replayed.untold) == "");
        CHECK(replayed.told["id"] == id);
    }
}

TEST_CASE("On stated facts the pre-check finds in a real decision what is expected and nothing else", "[rules][replays]")
{
    for (const auto& id : replayIds()) {
        const auto replayed = replay(id);
        INFO(id);
        CHECK(lines(replayed.counted) == lines(expectedOf(replayed.told)));
    }
}

TEST_CASE("A trap is said to be found only where a counted finding shows it, and each other one says why not", "[rules][replays]")
{
    for (const auto& id : replayIds()) {
        const auto replayed = replay(id);
        for (const auto& trap : replayed.told["traps"]) {
            INFO(id << ": " << trap["trap"]);
            CHECK(trap.contains("found") + trap.contains("handled") + trap.contains("missed") == 1);
            if (trap.contains("found"))
                CHECK(has(replayed.counted, findingFrom(trap["found"])));
        }
        for (const auto& alarm : replayed.told.value("false_alarms", Json::array())) {
            INFO(id);
            CHECK(has(replayed.counted, findingFrom(alarm)));
        }
    }
}

TEST_CASE("T03 was decided before the days for a hearing were over", "[rules][replays]")
{
    const auto replayed = replay("T03");
    CHECK(has(replayed.counted, {"R46", "defect", "decided"}));
}

TEST_CASE("T01 served its notice on day 77 of 90", "[rules][replays]")
{
    const auto replayed = replay("T01");
    CHECK(has(replayed.counted, {"W16", "warn", "today"}));
    CHECK_FALSE(has(replayed.counted, {"R15", "defect", "today"}));
}

TEST_CASE("What only a stand-in day shows is not counted: O06 is beyond the ninetieth day on a supplied day", "[rules][replays]")
{
    const auto replayed = replay("O06");
    CHECK(has(replayed.onStandIns, {"R15", "defect", "decided"}));
    CHECK_FALSE(has(replayed.counted, {"R15", "defect", "decided"}));
}

TEST_CASE("What was found and missed in real decisions is as agreed", "[rules][replays]")
{
    const auto table = wholeTable();
    if (std::getenv("ANJUAN_REPLAYS"))
        std::cout << table;
    CHECK(table == golden(table));
}
