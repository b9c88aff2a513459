// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Journal.h"

#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Transaction oneEntry(const std::string& stream, std::int64_t expected, const std::string& text = "x")
{
    Transaction transaction;
    transaction.appends.push_back({stream, expected, {anEntry("noted", aBody(text))}});
    return transaction;
}

} // namespace

TEST_CASE("what is appended is read back with numbers, times and digest", "[store][journal]")
{
    Workshop office;
    const auto appended = add(office, "case/A", "立案", "440106199001011234");
    CHECK(appended.position == 1);
    REQUIRE(appended.entries.size() == 1);
    add(office, "case/B", "another");
    add(office, "case/A", "second");

    const auto entries = office.journal().read("case/A");
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].digest == appended.entries[0].digest);
    CHECK(entries[0].entryNo == 1);
    CHECK(entries[1].entryNo == 2);
    CHECK(entries[1].position == 3);
    CHECK(entries[0].unit == "某镇综合行政执法办公室");
    CHECK(entries[0].occurredOn == Date::of(2026, 11, 20));
    CHECK(entries[0].madeBy == PersonId{"p-chen"});
    CHECK(entries[0].recordedAt == morning);
    CHECK(entries[0].body == aBody("立案", "440106199001011234"));
    CHECK(office.journal().read("case/A", 1).size() == 1);
    CHECK(office.journal().read("case/A", 1).at(0).body == aBody("second"));
    CHECK(office.journal().read("case/none").empty());
    CHECK(office.journal().count("case/A") == 2);
    CHECK(office.journal().streams("case/") == std::vector<StreamName>{"case/A", "case/B"});
    CHECK(office.journal().streams("case/B") == std::vector<StreamName>{"case/B"});
    CHECK(office.journal().streams("office/").empty());
    CHECK(office.journal().streams("").size() == 2);
}

TEST_CASE("entries outlive the program", "[store][journal]")
{
    Workshop office;
    add(office, "case/A", "立案", "13800138000");
    office.reopen();
    CHECK(office.journal().read("case/A").at(0).body == aBody("立案", "13800138000"));
}

TEST_CASE("a clash is refused and changes nothing", "[store][journal]")
{
    Workshop office;
    add(office, "case/A", "first");
    for (const std::int64_t expected : {std::int64_t{0}, std::int64_t{2}}) {
        const auto refused = office.journal().append(oneEntry("case/A", expected), morning);
        REQUIRE_FALSE(refused);
        CHECK(refused.refusal().why == Why::ChangedMeanwhile);
        CHECK(refused.refusal().findings.at(0).jump == "case/A");
    }
    CHECK(office.journal().count("case/A") == 1);
    CHECK(office.store->upkeep().verify().ok());
}

TEST_CASE("a stream that a decision relied on is guarded", "[store][journal]")
{
    Workshop office;
    add(office, "office/rules", "first");
    auto transaction = oneEntry("case/A", 0);
    transaction.guards.push_back({"office/rules", 0});
    CHECK(office.journal().append(transaction, morning).refusal().why == Why::ChangedMeanwhile);
    CHECK(office.journal().count("case/A") == 0);
    transaction.guards[0].expected = 1;
    CHECK(office.journal().append(transaction, morning));
}

TEST_CASE("several streams are written together or not at all", "[store][journal]")
{
    Workshop office;
    add(office, "office/register/罚决/2026", "number 1");
    Transaction transaction;
    transaction.appends.push_back({"case/A", 0, {anEntry("decided"), anEntry("issued")}});
    transaction.appends.push_back({"office/register/罚决/2026", 0, {anEntry("number-taken")}});
    CHECK_FALSE(office.journal().append(transaction, morning));
    CHECK(office.journal().count("case/A") == 0);
    transaction.appends[1].expected = 1;
    const auto appended = office.journal().append(transaction, morning);
    REQUIRE(appended);
    CHECK(appended->position == 4);
    CHECK(appended->entries.size() == 3);
    CHECK(office.journal().count("office/register/罚决/2026") == 2);
}

TEST_CASE("the recorded time never goes back", "[store][journal]")
{
    Workshop office;
    add(office, "case/A", "noon");
    const auto earlier = office.journal().append(oneEntry("case/B", 0), Instant{morning.milliseconds - 86'400'000});
    CHECK(earlier->entries.at(0).recordedAt == morning);
    const auto later = office.journal().append(oneEntry("case/C", 0), Instant{morning.milliseconds + 5});
    CHECK(later->entries.at(0).recordedAt.milliseconds == morning.milliseconds + 5);
}

TEST_CASE("the same step sent twice happens once", "[store][journal]")
{
    Workshop office;
    auto transaction = oneEntry("case/A", 0, "once");
    transaction.idempotencyKey = "01J-step";
    const auto first = office.journal().append(transaction, morning);
    const auto again = office.journal().append(transaction, Instant{morning.milliseconds + 1});
    REQUIRE(first);
    REQUIRE(again);
    CHECK(again->position == first->position);
    CHECK(again->entries.at(0).digest == first->entries.at(0).digest);
    CHECK(office.journal().count("case/A") == 1);
}

TEST_CASE("without the key personal fields are locked to read and refused to write", "[store][journal]")
{
    Workshop office;
    add(office, "case/A", "立案", "440106199001011234");
    office.session->lock();
    const auto entry = office.journal().read("case/A").at(0);
    CHECK(*entry.body[0].value.as<std::string>() == "立案");
    CHECK(entry.body[1].value.as<Personal>()->state() == Personal::State::Locked);

    Transaction transaction;
    transaction.appends.push_back({"case/A", 1, {anEntry("noted", aBody("x", "secret"))}});
    CHECK(office.journal().append(transaction, morning).refusal().why == Why::NotYourRight);
    CHECK(office.journal().append(oneEntry("case/A", 1), morning));
}

TEST_CASE("a destroyed field reads as destroyed while the chain stands", "[store][journal]")
{
    Workshop office;
    add(office, "case/A", "立案", "440106199001011234");
    office.close();
    tamper(office.path, "UPDATE sealed_field SET sealed = ''");
    office.reopen();
    CHECK(office.journal().read("case/A").at(0).body[1].value.as<Personal>()->state() == Personal::State::Destroyed);
    const auto report = office.store->upkeep().verify();
    CHECK(report.ok());
    CHECK(report.destroyed == 1);
}

TEST_CASE("the journal's own table refuses to be changed", "[store][journal]")
{
    Workshop office;
    add(office, "case/A", "first");
    office.close();
    CHECK_THROWS(ask(office.path, "UPDATE journal SET body = '[]'"));
    CHECK_THROWS(ask(office.path, "DELETE FROM journal"));
    office.reopen();
    CHECK(office.store->upkeep().verify().ok());
}

TEST_CASE("a text that is no UTF-8 is refused by its field and nothing is written", "[store][journal]")
{
    Workshop office;
    Transaction transaction;
    transaction.appends.push_back({"case/A", 0, {anEntry("noted"), anEntry("noted", aBody("\xC4\xE3"))}});
    const auto refused = office.journal().append(transaction, morning);
    REQUIRE_FALSE(refused);
    CHECK(refused.refusal().findings.at(0).jump == "text");
    CHECK(office.journal().count("case/A") == 0);
}
