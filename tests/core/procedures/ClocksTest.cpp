// SPDX-License-Identifier: GPL-3.0-or-later
// Which act starts which limit, from which day and whose it is.
#include "tests/core/procedures/Telling.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("each act starts its limits on the day they run from", "[procedures]")
{
    struct Row {
        Act act;
        const char* limit;
        const char* due;
        bool ours;
    };
    constexpr Row rows[] = {
        {Act::RegisterLead, "D06", "2026-09-28", true},
        {Act::FileCase, "D03", "2026-12-16", true},
        {Act::PreserveEvidence, "D07", "2026-09-28", true},
        {Act::ServeNotice, "D11", "2026-09-23", false},
        {Act::SubmitReview, "D55", "2026-09-23", true},
        {Act::IssueDecision, "D14", "2026-09-28", true},
        {Act::IssueDecision, "D46", "2026-09-28", true},
        {Act::IssueNoPenalty, "D14", "2026-09-28", true},
        {Act::ServeDecision, "D29", "2026-11-16", false},
        {Act::CloseCase, "D58", "2026-10-08", true},
    };
    for (const auto& row : rows) {
        INFO(keyOf(row.act) << " " << row.limit);
        Telling telling;
        telling.took(row.act, "2026-09-17");
        const auto limit = telling.one(row.limit);
        CHECK(limit.start == Date::of(2026, 9, 17));
        CHECK(limit.due.forOurDuty().iso() == row.due);
        CHECK(limit.ours == row.ours);
        CHECK(limit.startedBy == 1);
        CHECK_FALSE(limit.due.provisions.empty());
    }
}

TEST_CASE("the re-inspection is due from the day set for the correction", "[procedures]")
{
    Telling telling;
    telling.took(Act::OrderCorrection, "2026-09-17", correctBy(Date::of(2026, 9, 18)));
    CHECK(telling.one("D69").start == Date::of(2026, 9, 18));
    CHECK(telling.one("D69").due.exact() == Date::of(2026, 9, 20));
    Telling without;
    without.took(Act::OrderCorrection, "2026-09-17", correctBy({}));
    CHECK(without.all("D69").empty());
}

TEST_CASE("what is served by post runs from the day of the receipt", "[procedures]")
{
    Telling telling;
    telling.took(Act::IssueDecision, "2026-09-10", fining(6000))
        .took(Act::ServeDecision, "2026-09-11", received("2026-09-17"));
    CHECK(telling.one("D19").start == Date::of(2026, 9, 17));
    CHECK(telling.one("D29").start == Date::of(2026, 9, 17));
    CHECK(telling.one("D31").start == Date::of(2026, 9, 17));
    CHECK(telling.one("D14").endedOn == Date::of(2026, 9, 11));
}

TEST_CASE("the hearing runs only where it was told, the payment only where a fine was imposed", "[procedures]")
{
    for (const bool hearing : {true, false}) {
        Telling telling;
        telling.took(Act::IssueNotice, "2026-09-16", notice(hearing))
            .took(Act::ServeNotice, "2026-09-17", received("2026-09-17"));
        CHECK(telling.all("D12").size() == (hearing ? 1 : 0));
        CHECK(telling.all("D11").size() == 1);
    }
    Telling fined;
    fined.took(Act::IssueDecision, "2026-09-16", fining(200))
        .took(Act::ServeDecision, "2026-09-17", received("2026-09-17"));
    CHECK(fined.all("D19").size() == 1);
    Telling warned;
    warned.took(Act::IssueDecision, "2026-09-16").took(Act::ServeDecision, "2026-09-17", received("2026-09-17"));
    CHECK(warned.all("D19").empty());
    Telling spared;
    spared.took(Act::IssueNoPenalty, "2026-09-16").took(Act::ServeDecision, "2026-09-17", received("2026-09-17"));
    CHECK(spared.all("D19").empty());
    CHECK(spared.one("D14").endedOn == Date::of(2026, 9, 17));
}

TEST_CASE("the next duty is the earliest of ours that is open", "[procedures]")
{
    Telling telling;
    CHECK(nextDuty(limitsOf(telling.file, telling.now)) == nullptr);
    telling.took(Act::ServeNotice, "2026-09-17", received("2026-09-17"));
    CHECK(nextDuty(limitsOf(telling.file, telling.now)) == nullptr);
    telling.took(Act::FileCase, "2026-09-17").took(Act::PreserveEvidence, "2026-09-18");
    auto limits = limitsOf(telling.file, telling.now);
    REQUIRE(nextDuty(limits));
    CHECK(nextDuty(limits)->limit == "D07");
    telling.took(Act::DisposePreserved, "2026-09-21");
    limits = limitsOf(telling.file, telling.now);
    CHECK(nextDuty(limits)->limit == "D03");
    telling.took(Act::WithdrawCase, "2026-09-22");
    CHECK(nextDuty(limitsOf(telling.file, telling.now)) == nullptr);
}
