// SPDX-License-Identifier: GPL-3.0-or-later
// The tables held against each other: every time limit is started and ended by something, every rule of the list is there, every stage is
// reached, every row says on what it rests.
#include <algorithm>
#include <map>
#include <set>

#include "core/procedures/ClockTable.h"
#include "core/procedures/Procedures.h"
#include "core/rules/Rule.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

/// Terms that no act of a case starts, and where they are counted.
const std::map<std::string, std::string>& countedElsewhere()
{
    static const std::map<std::string, std::string> places{{"D01", "rule R13"}, {"D02", "rule R13"}, {"D21", "a town does not enforce money itself (行政强制法 46 III)"},
        {"D35", "referral"}, {"D36", "referral"}, {"D37", "referral"}, {"D38", "referral"}, {"D39", "referral"}, {"D40", "referral"},
        {"D41", "referral"}, {"D42", "referral"}};
    return places;
}

std::set<std::string> idsOfList()
{
    // law/rules.md: 76 numbers, each a refusal, a warning or a record.
    constexpr std::string_view warnings[] = {"09", "10", "14", "16", "20", "22", "28", "31", "32", "33", "34", "40", "42", "43", "52", "57", "61", "66", "69", "71", "72", "74"};
    std::set<std::string> ids;
    for (int number = 1; number <= 76; ++number) {
        const auto text = (number < 10 ? "0" : "") + std::to_string(number);
        const bool warns = std::ranges::find(warnings, std::string_view{text}) != std::end(warnings);
        ids.insert((number == 75 ? "L" : warns ? "W" : "R") + text);
    }
    return ids;
}

/// Numbers of the list that are no row of the table, and where they are held.
const std::map<std::string, std::string>& heldElsewhere()
{
    static const std::map<std::string, std::string> places{{"W16", "checkFile: day 60 of 90 and on"}, {"W66", "checkFile: as the three months come near"},
        {"L75", "the journal: every entry with its account and moment"}};
    return places;
}

} // namespace

TEST_CASE("every term of the register is started and ended by acts, or is named here", "[procedures][linter]")
{
    std::set<std::string> started;
    for (const auto& clock : clockTable()) {
        INFO(clock.limit);
        started.emplace(clock.limit);
        CHECK((!clock.ends.empty() || clock.endsByItself || clock.limit == "D59"));
        CHECK(test::shippedLawBook()->limits.find(clock.limit));
    }
    for (const auto& limit : test::shippedLawBook()->limits.all()) {
        INFO(limit.id << " " << limit.name);
        if (limit.form == LimitForm::Term)
            CHECK(started.contains(limit.id) != countedElsewhere().contains(limit.id));
    }
}

TEST_CASE("what starts or ends a limit is an act of some procedure", "[procedures][linter]")
{
    for (const auto& clock : clockTable()) {
        INFO(clock.limit);
        CHECK(stepOf(clock.starts));
        for (const auto act : clock.ends)
            CHECK((stepOf(act) || act == Act::NoteReferral));
    }
}

TEST_CASE("every rule of the list is in the table, or is named here", "[rules][linter]")
{
    std::set<std::string> there;
    for (const auto& rule : allRules())
        there.emplace(rule.id);
    for (const auto& id : idsOfList()) {
        INFO(id);
        CHECK(there.contains(id) != heldElsewhere().contains(id));
    }
    // Beyond the list: corrections 8, 12, 14, and what the program asks of its own.
    for (const auto& id : idsOfList())
        there.erase(id);
    CHECK(there == std::set<std::string>{"C08", "C12", "C14", "exempt", "joint", "land", "round", "switch"});
}

TEST_CASE("every act is a step of some procedure, or is entered by the program alone", "[procedures][linter]")
{
    for (const auto& act : allActs()) {
        INFO(act.key);
        CHECK((stepOf(act.act) != nullptr) == (act.act != Act::NoteReferral && act.act != Act::ImportLedgerRow));
    }
}

TEST_CASE("every stage that a procedure names is reached in it, and from each something leads on", "[procedures][linter]")
{
    for (const auto* procedure : allProcedures()) {
        std::set<Stage> reached{Stage::Lead};
        for (bool grows = true; grows;) {
            grows = false;
            for (const auto& step : procedure->steps)
                for (const auto stage : std::set<Stage>{reached})
                    grows = (admits(step, stage) && reached.insert(stageAfter(step, stage)).second) || grows;
        }
        for (const auto stage : reached) {
            INFO(procedure->id << " " << keyOf(stage));
            const bool leads = std::ranges::any_of(procedure->steps, [&](const Step& step) { return admits(step, stage) && stageAfter(step, stage) != stage; });
            CHECK(leads == (stage != Stage::Archived));
        }
        for (const auto& step : procedure->steps) {
            INFO(procedure->id << " " << keyOf(step.act));
            CHECK_FALSE(step.provisions.empty());
            if (step.then != Stage::Lead)
                CHECK(reached.contains(step.then));
            CHECK(std::ranges::any_of(reached, [&](Stage stage) { return admits(step, stage); }));
        }
    }
}
