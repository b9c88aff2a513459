// SPDX-License-Identifier: GPL-3.0-or-later
// From where a row of a procedure is admitted, where it leads, and who may sign under it: small rows made for the
// test.
#include <algorithm>

#include "core/casefile/Act.h"
#include "core/procedure/Step.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

constexpr Stage ends[] = {Stage::Withdrawn};

Step between(Stage from, Stage through, Stage then = Stage::Lead, Stage movesFrom = Stage::Lead)
{
    return {Act::Publish, from, through, {}, Effect::Records, 0, {}, then, movesFrom, {}, {}, {}};
}

Person with(std::vector<Role> roles)
{
    return {PersonId{"x"}, "某", "", std::move(roles), {}, {}, {}, false};
}

std::vector<Stage> all()
{
    std::vector<Stage> stages;
    for (std::size_t i = 0; i < Options<Stage>::rows.size(); ++i)
        stages.push_back(static_cast<Stage>(i));
    return stages;
}

} // namespace

TEST_CASE("a step is admitted from its first to its last stage, both included", "[procedure]")
{
    const auto step = between(Stage::Filed, Stage::NoticeIssued);
    for (const auto stage : all()) {
        INFO(keyOf(stage));
        CHECK(admits(step, stage) == (stage >= Stage::Filed && stage <= Stage::NoticeIssued));
    }
    for (const auto stage : all())
        CHECK(admits(between(Stage::Decided, Stage::Decided), stage) == (stage == Stage::Decided));
}

TEST_CASE("an end off the spine admits only what names it", "[procedure]")
{
    auto step = between(Stage::Lead, Stage::Archived);
    CHECK_FALSE(admits(step, Stage::Withdrawn));
    CHECK_FALSE(admits(step, Stage::NotFiled));
    step.alsoFrom = ends;
    CHECK(admits(step, Stage::Withdrawn));
    CHECK_FALSE(admits(step, Stage::ReferredOut));
    CHECK(admits(step, Stage::Lead));
}

TEST_CASE("a step that moves nothing leaves every stage as it is", "[procedure]")
{
    for (const auto stage : all())
        CHECK(stageAfter(between(Stage::Lead, Stage::Archived), stage) == stage);
}

TEST_CASE("a step moves a case forward, never back, and only from the stage where it counts", "[procedure]")
{
    const auto step = between(Stage::InquiryClosed, Stage::Reviewed, Stage::InReview, Stage::NoticeServed);
    CHECK(stageAfter(step, Stage::InquiryClosed) == Stage::InquiryClosed);
    CHECK(stageAfter(step, Stage::NoticeIssued) == Stage::NoticeIssued);
    CHECK(stageAfter(step, Stage::NoticeServed) == Stage::InReview);
    CHECK(stageAfter(step, Stage::InReview) == Stage::InReview);
    CHECK(stageAfter(step, Stage::Reviewed) == Stage::Reviewed);
    CHECK(stageAfter(step, Stage::Archived) == Stage::Archived);
}

TEST_CASE("a step from an end leads where its row says, also back to the spine's end", "[procedure]")
{
    auto close = between(Stage::Served, Stage::Served, Stage::Closed, Stage::Served);
    close.alsoFrom = ends;
    CHECK(stageAfter(close, Stage::Withdrawn) == Stage::Closed);
    CHECK(stageAfter(between(Stage::Filed, Stage::Decided, Stage::Withdrawn), Stage::Filed) == Stage::Withdrawn);
    CHECK(stageAfter(between(Stage::Filed, Stage::Decided, Stage::Withdrawn), Stage::Decided) == Stage::Withdrawn);
}

TEST_CASE("each signature is given by its own roles and by nobody else", "[procedure]")
{
    struct Row {
        Signer signer;
        std::vector<Role> roles;
    };
    const Row rows[] = {
        {Signer::TeamLeader, {Role::TeamLeader}},
        {Signer::Reviewer, {Role::LegalReviewer}},
        {Signer::AnyHead, {Role::PrincipalHead, Role::DeputyHead}},
        {Signer::PrincipalHead, {Role::PrincipalHead}},
        {Signer::Archivist, {Role::Archivist}},
    };
    CHECK(std::size(rows) == Options<Signer>::rows.size());
    for (const auto& [signer, roles] : rows) {
        for (std::size_t i = 0; i < Options<Role>::rows.size(); ++i) {
            const auto role = static_cast<Role>(i);
            INFO(keyOf(signer) << " by " << keyOf(role));
            CHECK(maySign(with({role}), signer) == (std::ranges::find(roles, role) != roles.end()));
        }
        CHECK_FALSE(maySign(with({}), signer));
        CHECK(maySign(with({Role::Officer, roles.back()}), signer));
    }
    CHECK(keyOf(Signer::AnyHead) == "head");
    CHECK(keyOf(Signer::PrincipalHead) == "principal-head");
}

TEST_CASE("a procedure finds its row by the act", "[procedure]")
{
    const Procedure procedure{
        "p", "P", Date::of(2021, 7, 15), {between(Stage::Lead, Stage::Filed), between(Stage::Filed, Stage::Decided)}};
    CHECK(procedure.find(Act::Publish) == &procedure.steps[0]);
    CHECK(procedure.find(Act::CloseCase) == nullptr);
}
