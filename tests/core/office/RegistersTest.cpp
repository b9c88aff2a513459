// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Registers.h"

#include "core/casefile/Bodies.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Setup practiceSetup()
{
    return *practiceCircumstances().setup;
}

/// Takes the next number as issuing a paper does.
std::string take(MemoryJournal& journal, const Setup& setup, const std::string& series, Date on)
{
    const auto next = nextNumber(journal, setup, series, on.year());
    REQUIRE(next);
    Transaction transaction;
    transaction.appends.push_back({next->stream, next->expected, {numberTaken(*next, CaseId{"01A"}, "penalty-decision", on, PersonId{"chen"})}});
    REQUIRE(journal.append(transaction, Instant::at(on, *TimeOfDay::make(9, 0))));
    return next->number;
}

} // namespace

TEST_CASE("numbers of a register follow one another without a gap and begin anew with the year", "[office]")
{
    MemoryJournal journal;
    const auto setup = practiceSetup();
    for (int year = 2026; year <= 2027; ++year) {
        for (int i = 1; i <= 40; ++i)
            CHECK(take(journal, setup, "罚决", Date::of(year, 3, 2)) == "云青综执罚决〔" + std::to_string(year) + "〕" + std::to_string(i) + "号");
    }
    for (int year = 2026; year <= 2027; ++year) {
        const auto entries = journal.read(registerStream("罚决", year));
        REQUIRE(entries.size() == 40);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const auto taken = readBody<NumberTaken>(entries[i].body);
            CHECK(taken.sequence == static_cast<std::int64_t>(i) + 1);
            CHECK(taken.file == "01A");
            CHECK(taken.kind == "penalty-decision");
        }
    }
    CHECK(take(journal, setup, "罚告", Date::of(2027, 3, 2)) == "云青综执罚告〔2027〕1号");
}

TEST_CASE("a register goes on where the office stopped before this program", "[office]")
{
    MemoryJournal journal;
    const auto on = Date::of(2026, 9, 17);
    Transaction transaction;
    transaction.appends.push_back({registerStream("罚决", 2026), 0, {registerOpened(11, on, PersonId{"zheng"})}});
    REQUIRE(journal.append(transaction, Instant::at(on, *TimeOfDay::make(9, 0))));
    const auto next = nextNumber(journal, practiceSetup(), "罚决", 2026);
    REQUIRE(next);
    CHECK(next->sequence == 12);
    CHECK(next->expected == 1);
    CHECK(next->number == "云青综执罚决〔2026〕12号");
    CHECK(nextNumber(journal, practiceSetup(), "罚决", 2027)->sequence == 1);
}

TEST_CASE("two that take the same number clash; the second gets the next one", "[office]")
{
    MemoryJournal journal;
    const auto setup = practiceSetup();
    const auto on = Date::of(2026, 9, 17);
    const auto first = nextNumber(journal, setup, "罚决", 2026);
    const auto second = nextNumber(journal, setup, "罚决", 2026);
    CHECK(first->number == second->number);
    const auto put = [&](const NextNumber& next) {
        Transaction transaction;
        transaction.appends.push_back({next.stream, next.expected, {numberTaken(next, CaseId{"01B"}, "x", on, PersonId{"chen"})}});
        return journal.append(transaction, Instant::at(on, *TimeOfDay::make(9, 0)));
    };
    CHECK(put(*first));
    const auto clash = put(*second);
    REQUIRE_FALSE(clash);
    CHECK(clash.refusal().why == Why::ChangedMeanwhile);
    CHECK(nextNumber(journal, setup, "罚决", 2026)->sequence == 2);
}

TEST_CASE("archive numbers are the year and four digits", "[office]")
{
    MemoryJournal journal;
    CHECK(nextNumber(journal, practiceSetup(), "归档", 2026)->number == "20260001");
    CHECK(registerStream("归档", 2026) == "office/register/归档/2026");
}

TEST_CASE("an office whose pattern cannot be read issues no number", "[office]")
{
    MemoryJournal journal;
    auto setup = practiceSetup();
    for (const auto* pattern : {"", "没有字号", "{字}〔{year}〕号", "{字}{seq}号", "{字}〔{year}〕{seq}{what}号"}) {
        INFO(pattern);
        setup.numberPattern = pattern;
        CHECK_FALSE(nextNumber(journal, setup, "罚决", 2026));
    }
}

TEST_CASE("all papers of the practice case took the next numbers of their registers", "[office]")
{
    MemoryOffice memory;
    const auto id = memory.archivedCase();
    int numbers = 0;
    for (const auto& stream : memory.journal.streams("office/register/")) {
        std::int64_t last = -1;
        for (const auto& entry : memory.journal.read(stream)) {
            const auto taken = readBody<NumberTaken>(entry.body);
            if (last >= 0)
                CHECK(taken.sequence == last + 1);
            last = *taken.sequence;
            if (entry.kind == "number-taken") {
                CHECK(taken.file == id.text());
                ++numbers;
            }
        }
    }
    CHECK(numbers >= 8);
}

TEST_CASE("a refused paper takes no number", "[office]")
{
    MemoryOffice memory;
    RegisterLead lead;
    lead.content = "x";
    lead.place = "y";
    lead.handling = "z";
    lead.discoveredOn = Date::of(2026, 9, 17);
    const auto id = memory.office->open(memory.as("chen"), {Act::RegisterLead, lead, {}, {}, {}, {}, {}, {}}).value().id;
    const auto before = memory.journal.count(registerStream("责改", 2026));
    CHECK_FALSE(memory.office->perform(memory.as("chen"), id, TakeStep{Act::OrderCorrection, OrderCorrection{}, {}, {}, {}, {}, {}, {}}));
    CHECK(memory.journal.count(registerStream("责改", 2026)) == before);
}
