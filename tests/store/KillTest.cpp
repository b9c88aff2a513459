// SPDX-License-Identifier: GPL-3.0-or-later
// A child appends and acknowledges through a pipe; the parent kills it in the middle and looks at what is left.
#include <algorithm>
#include <csignal>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

enum class Acknowledge { AfterCommit, BeforeAppend };

DocketRow aRow(std::int64_t number)
{
    DocketRow row{CaseId{"K"}, "case/K", std::to_string(number), "某公司", "渣土", "m", "filed", "ordinary", {}, {},
        {}, {}, {}, {}, {}, {}, "", Date::of(2026, 11, 20), "office", 0, false};
    return row;
}

[[noreturn]] void appendForEver(const std::filesystem::path& path, int pipe, Acknowledge when)
{
    auto store = openStore(path, cheap());
    const auto session = store->accounts().signIn("chen", password, morning).value();
    for (auto number = store->journal().count("case/K");; ++number) {
        const auto tell = [&] {
            const std::int64_t acked = number + 1;
            if (::write(pipe, &acked, sizeof acked) != sizeof acked)
                ::_exit(3);
        };
        Transaction both;
        both.appends.push_back({"case/K", number, {anEntry("noted", aBody(std::string(700, 'x'), "13800138000"))}});
        both.appends.push_back({"office/register/K", number, {anEntry("number-taken")}});
        both.derived.cases.emplace_back("K");
        both.derived.docket.push_back(aRow(number + 1));
        if (when == Acknowledge::BeforeAppend)
            tell();
        if (!store->journal().append(both, morning))
            ::_exit(4);
        if (when == Acknowledge::AfterCommit)
            tell();
    }
}

/// Starts a child, kills it some time after its first acknowledgement, and hands back the last one.
std::int64_t lastAckOfKilled(const std::filesystem::path& path, Acknowledge when, std::mt19937& random)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        try {
            appendForEver(path, ends[1], when);
        } catch (...) {
            ::_exit(5);
        }
    }
    ::close(ends[1]);
    std::int64_t last = 0;
    std::int64_t acked = 0;
    if (::read(ends[0], &acked, sizeof acked) == sizeof acked)
        last = acked;
    const auto pause = std::uniform_int_distribution<useconds_t>(0, 12'000)(random);
    ::usleep(when == Acknowledge::AfterCommit ? pause : 0);
    ::kill(child, SIGKILL);
    while (::read(ends[0], &acked, sizeof acked) == sizeof acked)
        last = acked;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    return last;
}

struct Outcome {
    int lost = 0;
    int halved = 0;
    int damaged = 0;
    std::int64_t entries = 0;
};

Outcome killAgainAndAgain(Workshop& office, int times, Acknowledge when)
{
    office.close();
    std::mt19937 random(20261122);
    Outcome outcome;
    for (int i = 0; i < times; ++i) {
        const auto acked = lastAckOfKilled(office.path, when, random);
        office.store = openStore(office.path, cheap()); // at once, without a question and without a stale lock
        const auto present = office.journal().count("case/K");
        const auto row = office.store->queries().docketRow(CaseId{"K"});
        outcome.lost += acked > present ? 1 : 0;
        outcome.halved += office.journal().count("office/register/K") != present ? 1 : 0;
        outcome.halved += row && row->number != std::to_string(present) ? 1 : 0;
        outcome.damaged += office.store->upkeep().verify().ok() ? 0 : 1;
        outcome.entries = present;
        office.store.reset();
    }
    return outcome;
}

} // namespace

TEST_CASE("fifty kills lose nothing that was acknowledged and halve nothing", "[store][kill]")
{
    Workshop office;
    const auto outcome = killAgainAndAgain(office, 50, Acknowledge::AfterCommit);
    CHECK(outcome.lost == 0);
    CHECK(outcome.halved == 0);
    CHECK(outcome.damaged == 0);
    CHECK(outcome.entries > 50);
}

TEST_CASE("the kill test itself notices a program that acknowledges too early", "[store][kill]")
{
    // A kill between acknowledgement and entry is a matter of luck: on a busy machine forty of them may all miss.
    int lost = 0;
    for (int round = 0; round < 10 && lost == 0; ++round) {
        Workshop office;
        const auto outcome = killAgainAndAgain(office, 40, Acknowledge::BeforeAppend);
        lost = outcome.lost;
        CHECK(outcome.halved == 0);
    }
    CHECK(lost > 0);
}
