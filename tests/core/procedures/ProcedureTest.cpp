// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every procedure, and the page that a lawyer reads.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>

#include "core/casefile/Act.h"
#include "core/procedures/Procedures.h"
#include "core/rules/Rule.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::string asWritten(std::string_view label)
{
    return std::string{label};
}

std::string golden(const std::string& name, const std::string& text)
{
    const auto path = std::string{ANJUAN_GOLDEN} + "/" + name;
    if (std::getenv("ANJUAN_APPROVE"))
        std::ofstream{path} << text;
    std::ifstream in{path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

} // namespace

TEST_CASE("the lawyer's copy of each procedure is the page that was approved", "[procedures]")
{
    for (const auto* procedure : allProcedures()) {
        INFO(procedure->id);
        const auto page = lawyersCopy(*procedure, asWritten);
        CHECK(page == golden("procedure-" + std::string{procedure->id} + ".txt", page));
        CHECK(page.find("行政处罚法第") != std::string::npos);
    }
}

TEST_CASE("what is archived stays archived in every procedure", "[procedures]")
{
    for (const auto* procedure : allProcedures()) {
        for (const auto& step : procedure->steps) {
            if (admits(step, Stage::Archived))
                CHECK(stageAfter(step, Stage::Archived) == Stage::Archived);
        }
    }
}

TEST_CASE("every row has a provision, somebody who may ask, and no twin", "[procedures]")
{
    for (const auto* procedure : allProcedures()) {
        std::set<Act> acts;
        for (const auto& step : procedure->steps) {
            INFO(rowOf(step.act).key);
            CHECK_FALSE(step.provisions.empty());
            CHECK_FALSE(step.who.empty());
            CHECK(acts.insert(step.act).second);
            CHECK(step.from <= step.through);
            for (const auto role : step.who)
                CHECK(role != Role::Auxiliary);
        }
    }
}

TEST_CASE("a step never moves a case back", "[procedures]")
{
    for (const auto* procedure : allProcedures()) {
        for (const auto& step : procedure->steps) {
            for (std::size_t i = 0; i <= static_cast<std::size_t>(Stage::Archived); ++i) {
                const auto now = static_cast<Stage>(i);
                if (admits(step, now))
                    CHECK(stageAfter(step, now) >= now);
            }
        }
    }
}

TEST_CASE("a legal review before the notice moves nothing", "[procedures]")
{
    const auto* opinion = ordinaryProcedure().find(Act::GiveOpinion);
    REQUIRE(opinion);
    CHECK(admits(*opinion, Stage::InquiryClosed));
    CHECK(stageAfter(*opinion, Stage::InquiryClosed) == Stage::InquiryClosed);
    CHECK(stageAfter(*opinion, Stage::InReview) == Stage::Reviewed);
}

TEST_CASE("every rule looks at acts that the procedure has", "[rules]")
{
    for (const auto& rule : allRules()) {
        INFO(rule.id);
        CHECK_FALSE(rule.gates.empty());
        for (const auto act : rule.gates)
            CHECK(stepOf(act));
        CHECK(rule.past != Level::Refuse);
    }
}
