// SPDX-License-Identifier: GPL-3.0-or-later
// A child does acts through the Office and acknowledges them through a pipe; the parent kills it in the middle of one.
// 200 kills in the suite; ANJUAN_KILLS=1000 for the full run.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

#include "core/office/CaseStream.h"
#include "core/office/Registers.h"
#include "tests/store/RealOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

enum class Acknowledge { AfterAct, BeforeAct };

CaseId caseOfRun(int run)
{
    return CaseId{"01KILL" + std::to_string(run)};
}

/// One word on the pipe: an act begins (negative), or the case now holds so many entries for certain.
void tell(int pipe, std::int64_t word)
{
    if (::write(pipe, &word, sizeof word) != sizeof word)
        ::_exit(3);
}

[[noreturn]] void actForEver(const std::filesystem::path& path, int run, int pipe, Acknowledge when)
{
    OpenPractice at(path, "chen");
    const auto id = caseOfRun(run);
    for (int number = 0;; ++number) {
        const auto command = number == 0 ? practiceLead() : number == 1 ? practiceParty() : number % 2 == 0 ? practiceEvidence(number) : practiceCorrection(number);
        tell(pipe, -1);
        if (when == Acknowledge::BeforeAct)
            tell(pipe, number + 1);
        const auto receipt = at.does(id, command);
        if (!receipt || receipt->entries != number + 1)
            ::_exit(4);
        if (when == Acknowledge::AfterAct)
            tell(pipe, receipt->entries);
    }
}

struct Killed {
    std::int64_t acked = 0;
    bool isInAct = false;
};

/// Starts a child, kills it some time after its first act began, and hands back what it had told.
Killed killed(const std::filesystem::path& path, int run, Acknowledge when, std::mt19937& random)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        try {
            actForEver(path, run, ends[1], when);
        } catch (...) {
            ::_exit(5);
        }
    }
    ::close(ends[1]);
    Killed result;
    std::int64_t word = 0;
    const auto hear = [&] {
        const bool heard = ::read(ends[0], &word, sizeof word) == sizeof word;
        if (heard && word > 0)
            result.acked = word;
        result.isInAct = heard ? word < 0 : result.isInAct;
        return heard;
    };
    hear();
    ::usleep(std::uniform_int_distribution<useconds_t>(0, 20'000)(random));
    ::kill(child, SIGKILL);
    while (hear()) { }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    return result;
}

struct Outcome {
    int lost = 0;
    int halved = 0;
    int damaged = 0;
    int inAct = 0;
    double slowestOpen = 0;   ///< seconds
    std::int64_t entries = 0;
};

/// How many of the case's parts do not fit together: journal, register, vault, lists.
int halves(const OpenPractice& at, const CaseId& id, std::int64_t entries, std::int64_t registerBefore)
{
    if (entries == 0)
        return at.store->queries().docketRow(id) ? 1 : 0;
    const auto view = at.office->view(*at.session, id);
    if (!view)
        return 1;
    int wrong = view->file.entries != entries ? 1 : 0;
    std::int64_t numbers = 0;
    for (const auto& act : view->file.acts) {
        for (const auto& paper : act.taken.head.papers) {
            numbers += paper.number.empty() ? 0 : 1;
            wrong += at.office->paper(*at.session, id, paper.digest) ? 0 : 1;
        }
    }
    wrong += at.store->journal().count(registerStream("责改", 2026)) == registerBefore + numbers ? 0 : 1;
    const auto row = at.store->queries().docketRow(id);
    wrong += row && row->party == view->file.partyName() ? 0 : 1;
    wrong += at.store->queries().deadlinesOf(id).size() == view->limits.size() ? 0 : 1;
    return wrong;
}

Outcome killAgainAndAgain(const FoundedPractice& office, int times, Acknowledge when)
{
    std::mt19937 random(20261125);
    Outcome outcome;
    std::int64_t registerBefore = 1;   // what founding wrote
    for (int run = 0; run < times; ++run) {
        const auto told = killed(office.path, run, when, random);
        const auto begin = std::chrono::steady_clock::now();
        const OpenPractice at(office.path, "chen");   // at once: no question, no stale lock
        outcome.slowestOpen = std::max(outcome.slowestOpen, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        const auto id = caseOfRun(run);
        const auto present = at.store->journal().count(streamOf(id));
        outcome.inAct += told.isInAct ? 1 : 0;
        outcome.lost += told.acked > present ? 1 : 0;
        outcome.halved += halves(at, id, present, registerBefore) > 0 ? 1 : 0;
        if (run % 25 == 0 || run + 1 == times)
            outcome.damaged += at.store->upkeep().verify().ok() ? 0 : 1;
        registerBefore = at.store->journal().count(registerStream("责改", 2026));
        outcome.entries += present;
    }
    return outcome;
}

int killsWanted()
{
    const auto* wanted = std::getenv("ANJUAN_KILLS");
    return wanted ? std::max(1, std::atoi(wanted)) : 200;
}

} // namespace

TEST_CASE("kills in the middle of acts lose no acknowledged act, halve none and leave no lock", "[store][kill][office]")
{
    const FoundedPractice office;
    const auto kills = killsWanted();
    const auto outcome = killAgainAndAgain(office, kills, Acknowledge::AfterAct);
    if (std::getenv("ANJUAN_KILLS"))
        std::cout << kills << " kills, " << outcome.inAct << " within an act: " << outcome.lost << " lost, " << outcome.halved << " halved, "
                  << outcome.damaged << " damaged; " << outcome.entries << " entries, slowest opening " << outcome.slowestOpen << " s\n";
    CHECK(outcome.lost == 0);
    CHECK(outcome.halved == 0);
    CHECK(outcome.damaged == 0);
    CHECK(outcome.inAct * 2 > kills);
    CHECK(outcome.entries > kills);
    CHECK(outcome.slowestOpen < 2.0);
}

TEST_CASE("the kills through the Office notice a program that acknowledges too early", "[store][kill][office]")
{
    const FoundedPractice office;
    const auto outcome = killAgainAndAgain(office, 40, Acknowledge::BeforeAct);
    CHECK(outcome.lost > 0);
    CHECK(outcome.halved == 0);
}
