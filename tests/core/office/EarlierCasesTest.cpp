// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/EarlierCases.h"

#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/casefile/facts/Branches.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// A line of an old ledger with this cause and fine.
ActTaken line(const char* cause, std::int64_t yuan, const char* party = "某公司")
{
    ImportLedgerRow row;
    row.party = party;
    row.cause = cause;
    row.fine = Money::yuan(yuan);
    row.decidedOn = Date::of(2025, 4, 5);
    return {Act::ImportLedgerRow, {}, row};
}

CaseFile fileOf(const MemoryOffice& town, const CaseId& id)
{
    return town.office->view(town.as("chen"), id)->file;
}

} // namespace

TEST_CASE("earlier fines of the same matter are counted, the case itself is not", "[office][guidance]")
{
    MemoryOffice town;
    const auto first = town.archivedCase();
    const auto alone = similarFines(*town.office, town.as("chen"), fileOf(town, first)).value();
    CHECK_FALSE(alone.spread);
    CHECK(alone.latest.empty());
    town.at("2026-09-17T08:40");
    const auto second = town.caseThrough(Act::FileCase);
    const auto similar = similarFines(*town.office, town.as("chen"), fileOf(town, second)).value();
    CHECK(similar.ofMatter == 1);
    CHECK(similar.ofCause == 0);
    CHECK(similar.spread->median == Money::yuan(6000));
    REQUIRE(similar.latest.size() == 1);
    CHECK(similar.latest[0].decidedOn == Date::of(2026, 10, 19));
    CHECK(similar.latest[0].tier == "从轻");
    CHECK(similar.latest[0].number == fileOf(town, first).number());
    CHECK_FALSE(similar.latest[0].isFromLedger);
}

TEST_CASE("lines of a ledger count by the words of their cause, each once", "[office][guidance]")
{
    MemoryOffice town;
    const auto id = town.caseThrough(Act::FileCase);
    const auto file = fileOf(town, id);
    const auto name = (*town.office->law().catalogue.find("HB003"))->name;
    REQUIRE(town.office->takeOver(
        town.as("chen"), {line(file.cause().c_str(), 4000), line(name.c_str(), 8000), line("乱倒垃圾", 100)}));
    const auto similar = similarFines(*town.office, town.as("chen"), file).value();
    CHECK(similar.ofMatter == 0);
    CHECK(similar.ofCause == 2);
    CHECK(similar.spread
        == Spread{2, Money::yuan(4000), Money::yuan(5000), Money::yuan(6000), Money::yuan(7000), Money::yuan(8000)});
    CHECK(similarFines(*town.office, town.as("chen"), file, 1).value().latest.size() == 1);
    CHECK(similar.latest[0].isFromLedger);
}

TEST_CASE("decisions against the same party are found by its name and its code", "[office][guidance]")
{
    MemoryOffice town;
    const auto first = town.archivedCase();
    CHECK(earlierDecisions(town.queries, fileOf(town, first)).empty());
    town.at("2026-09-17T08:40");
    const auto second = town.caseThrough(Act::FileCase);
    const auto earlier = earlierDecisions(town.queries, fileOf(town, second));
    REQUIRE(earlier.size() == 1);
    CHECK(earlier[0].file == first);
    CHECK(earlier[0].matter == "HB003");
    CHECK(earlier[0].decidedOn == Date::of(2026, 10, 19));
    const auto guidance = guidanceFor(*town.office, town.as("chen"), fileOf(town, second)).value();
    CHECK(std::ranges::any_of(
        guidance.grounds, [](const Ground& ground) { return ground.bearing == Bearing::Heavier; }));
}

TEST_CASE("a first offence is warned of where the store holds an earlier decision (W34)", "[office][guidance]")
{
    MemoryOffice town;
    town.archivedCase();
    town.at("2026-09-17T08:40");
    const auto second = town.caseThrough(Act::ApproveDecision);
    town.at("2026-10-20T10:30");
    const auto ask = readStep(Act::IssueNoPenalty,
        {{"ground", "first-offence"}, {"facts_and_evidence", "复查已改正"},
            {"reasons", "初次违法，危害后果轻微并及时改正"}, {"education", "已教育"},
            {"reconsideration_organ", "云江县人民政府"}, {"reconsideration_days", 60}, {"court", "云江县人民法院"},
            {"litigation_months", 6}});
    REQUIRE(ask);
    const auto receipt = town.office->perform(town.as("zheng"), second, *ask);
    REQUIRE(ruleOf(receipt) == "done");
    CHECK(std::ranges::find(receipt->remarks, std::string_view{"W34"}, &Finding::rule) != receipt->remarks.end());
    const auto view = town.office->view(town.as("zheng"), second);
    CHECK(std::ranges::any_of(view->findings, [](const Located& l) { return l.finding.rule == "W34"; }));
}

TEST_CASE("who sees no cases gets no guidance", "[office][guidance]")
{
    MemoryOffice town;
    const auto file = fileOf(town, town.caseThrough(Act::FileCase));
    const MemorySession administrator{"sysadmin", false};
    CHECK_FALSE(similarFines(*town.office, administrator, file));
    CHECK_FALSE(guidanceFor(*town.office, administrator, file));
}
