// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of a case, their stored keys and their place on the stage bar.
#include <set>

#include "core/procedure/Stage.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

struct Row {
    Stage stage;
    std::string_view key;
    bool onSpine;
    int coarse; ///< 线索 立案 调查 告知申辩 审核讨论 决定 送达执行 结案归档
};

constexpr Row stages[] = {
    {Stage::Lead, "lead", true, 0},
    {Stage::Filed, "filed", true, 2},
    {Stage::InquiryClosed, "inquiry-closed", true, 3},
    {Stage::NoticeApproved, "notice-approved", true, 3},
    {Stage::NoticeIssued, "notice-issued", true, 3},
    {Stage::NoticeServed, "notice-served", true, 3},
    {Stage::InReview, "in-review", true, 4},
    {Stage::Reviewed, "reviewed", true, 5},
    {Stage::DecisionApproved, "decision-approved", true, 5},
    {Stage::Decided, "decided", true, 6},
    {Stage::Served, "served", true, 6},
    {Stage::Closed, "closed", true, 7},
    {Stage::Archived, "archived", true, 7},
    {Stage::NotFiled, "not-filed", false, 0},
    {Stage::Withdrawn, "withdrawn", false, 7},
    {Stage::ReferredOut, "referred-out", false, 7},
    {Stage::Terminated, "terminated", false, 7},
};

} // namespace

TEST_CASE("every stage has its stored key, its side of the spine and its place on the bar", "[procedure]")
{
    REQUIRE(std::size(stages) == Options<Stage>::rows.size());
    for (std::size_t i = 0; i < std::size(stages); ++i) {
        const auto& row = stages[i];
        INFO(row.key);
        CHECK(static_cast<std::size_t>(row.stage) == i);
        CHECK(keyOf(row.stage) == row.key);
        CHECK(isOnSpine(row.stage) == row.onSpine);
        CHECK(coarseStage(row.stage) == row.coarse);
    }
}

TEST_CASE("the bar never goes back along the spine and uses its eight places only", "[procedure]")
{
    int before = 0;
    for (const auto& row : stages) {
        const int coarse = coarseStage(row.stage);
        CHECK(coarse >= 0);
        CHECK(coarse <= 7);
        if (!row.onSpine)
            continue;
        CHECK(coarse >= before);
        before = coarse;
    }
    CHECK(before == 7);
}

TEST_CASE("stages and tracks have labels and keys of their own", "[procedure]")
{
    std::set<std::string_view> keys;
    std::set<std::string_view> labels;
    for (const auto& option : Options<Stage>::rows) {
        CHECK(keys.insert(option.key).second);
        CHECK(labels.insert(option.label).second);
    }
    for (const auto& option : Options<Track>::rows) {
        CHECK(keys.insert(option.key).second);
        CHECK(labels.insert(option.label).second);
    }
    CHECK(Options<Track>::rows[static_cast<std::size_t>(Track::Preservation)].key == "preservation");
    CHECK(Options<Track>::rows[static_cast<std::size_t>(Track::Correction)].key == "correction");
    CHECK(Options<Track>::rows[static_cast<std::size_t>(Track::Referral)].key == "referral");
}
