// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/ReviewPopulation.h"

#include "core/office/LedgerImport.h"
#include "core/casefile/facts/Lead.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Closed {
    MemoryOffice memory;
    CaseId id = memory.archivedCase();

    std::vector<PopulationCase> within(Date from, Date to)
    {
        return populationOf(memory.journal, memory.queries, shippedLawBook()->catalogue, "云江县青石街道办事处", from, to);
    }
};

} // namespace

TEST_CASE("a case is in the population of the period in which it was closed, both days included", "[office]")
{
    Closed at;
    const auto closed = Date::of(2026, 11, 5);
    CHECK(at.within(closed, closed).size() == 1);
    CHECK(at.within(Date::of(2026, 1, 1), closed).size() == 1);
    CHECK(at.within(closed, Date::of(2026, 12, 31)).size() == 1);
    CHECK(at.within(Date::of(2026, 1, 1), closed.plusDays(-1)).empty());
    CHECK(at.within(closed.plusDays(1), Date::of(2026, 12, 31)).empty());
}

TEST_CASE("the population names number, party, cause, field, unit and everybody who had a part", "[office]")
{
    Closed at;
    const auto population = at.within(Date::of(2026, 1, 1), Date::of(2026, 12, 31));
    REQUIRE(population.size() == 1);
    const auto& one = population.front();
    CHECK(one.caseId == at.id.text());
    CHECK(one.number == "云青综执罚决〔2026〕12号");
    CHECK(one.party == "云江县平砾运输有限公司");
    CHECK(one.cause == at.memory.office->view(at.memory.as("chen"), at.id)->file.cause());
    CHECK_FALSE(one.field.empty());
    CHECK(one.unit == "云江县青石街道办事处");
    for (const auto* had : {"chen", "li", "sun", "wu", "zheng", "feng", "wei"})
        CHECK(std::ranges::find(one.involved, PersonId{had}) != one.involved.end());
    CHECK(std::ranges::find(one.involved, PersonId{"chu"}) == one.involved.end());
}

TEST_CASE("lines of a ledger and cases that are not closed have no file to review", "[office]")
{
    Closed at;
    at.memory.at("2026-11-12T10:00");
    auto reading = readLedger("当事人,案由,立案时间,处罚结果,结案时间\n丁,焚烧,2026-01-06,罚款1000元已缴纳,2026-02-01\n", "a.csv");
    REQUIRE(reading);
    const auto imported = importLedger(*at.memory.office, at.memory.as("chen"), std::move(reading).value());
    REQUIRE(imported);
    REQUIRE(imported->cases.size() == 1);
    CHECK(at.memory.journal.docket().at(imported->cases.front().text()).closedOn == Date::of(2026, 2, 1));
    RegisterLead lead;
    lead.content = "x";
    lead.place = "y";
    lead.handling = "z";
    lead.discoveredOn = Date::of(2026, 11, 12);
    REQUIRE(at.memory.office->open(at.memory.as("chen"), {Act::RegisterLead, lead, {}, {}, {}, {}, {}, {}}));
    const auto population = at.within(Date::of(2026, 1, 1), Date::of(2026, 12, 31));
    REQUIRE(population.size() == 1);
    CHECK(population.front().caseId == at.id.text());
}
