// SPDX-License-Identifier: GPL-3.0-or-later
// A second round of the legal review: answered, mended, or refused.
#include "core/casefile/Rounds.h"
#include "core/casefile/facts/Review.h"
#include "core/procedures/Procedures.h"
#include "core/base/Json.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// The practice case whose review is returned with a problem under evidence and one under papers.
Story returned()
{
    auto story = Story::practice();
    story.stopAfter("P17");
    auto& opinion = story.step("P17").facts();
    opinion["conclusion"] = "return";
    opinion["opinion"] = "照片未注明来源，告知书日期有误";
    opinion["items"] = {{{"item", "事实证据"}, {"verdict", "problem"}, {"remark", "照片3未注明来源"}}, {{"item", "文书"}, {"verdict", "problem"}, {"remark", "起止日期不一致"}},
        {{"item", "程序"}, {"verdict", "passed"}}};
    return story;
}

Json evidence(const char* day = "2026-10-19T09:00")
{
    return {{"step", "mended"}, {"act", "add-evidence"}, {"by", "chen"}, {"now", day},
        {"facts", {{"id", "E2"}, {"kind", "documentary"}, {"name", "现场照片6张"}, {"made_on", "2026-09-17"}, {"object", "车厢、路面、号牌"}, {"maker", "陈某"}}}};
}

Json again(Json answers)
{
    Json step{{"step", "again"}, {"act", "submit-review"}, {"by", "chen"}, {"now", "2026-10-19T10:00"}, {"facts", {{"materials", {"补正材料"}}}}};
    if (!answers.empty())
        step["facts"]["answers"] = std::move(answers);
    return step;
}

Story run(Story story)
{
    story.run();
    return story;
}

} // namespace

TEST_CASE("a returned case is sent again only when each problem is answered or mended", "[rules][review]")
{
    auto bare = run(std::move(returned().tell(again({}))));
    CHECK(bare.finds("round", Level::Refuse, "again"));
    CHECK(reviewRounds(bare.file()) == 1);
    CHECK(opinionToAnswer(bare.file()) == lastOpinion(bare.file()));

    auto half = run(std::move(returned().tell(again({{{"item", "文书"}, {"answer", "日期已核对"}}}))));
    CHECK(half.finds("round", Level::Refuse, "again"));

    auto empty = run(std::move(returned().tell(evidence()).tell(again({{{"item", "文书"}, {"answer", ""}}}))));
    CHECK(empty.finds("round", Level::Refuse, "again")); // a line without words is no answer

    auto answered = run(std::move(returned().tell(again({{{"item", "文书"}, {"answer", "日期已核对"}}, {{"item", "事实证据"}, {"answer", "照片由陈某拍摄"}}}))));
    CHECK_FALSE(answered.finds("round"));
    CHECK(reviewRounds(answered.file()) == 2);

    auto mended = run(std::move(returned().tell(evidence()).tell(again({{{"item", "文书"}, {"answer", "日期已核对"}}}))));
    CHECK_FALSE(mended.finds("round"));
    REQUIRE(openSubmission(mended.file()) != nullptr);
    CHECK(opinionToAnswer(mended.file()) == nullptr);
}

TEST_CASE("the first round and a round after a passed review want no answers", "[rules][review]")
{
    auto first = Story::practice();
    first.stopAfter("P16");
    first.run();
    CHECK_FALSE(first.finds("round"));
    CHECK(openSubmission(first.file()) != nullptr);
    auto passed = Story::practice();
    passed.stopAfter("P17");
    passed.tell(again({}));
    passed.run();
    CHECK_FALSE(passed.finds("round"));
    CHECK(reviewRounds(passed.file()) == 2);
}

TEST_CASE("what comes next follows the rounds although the stage stays", "[acts][review]")
{
    const auto next = [](const Story& story) { return keyOf(nextStep(story.file(), ordinaryProcedure())->act); };
    auto story = run(returned());
    CHECK(story.file().stage == Stage::Reviewed);
    CHECK(next(story) == "submit-review");
    auto sent = run(std::move(returned().tell(evidence()).tell(again({{{"item", "文书"}, {"answer", "已改"}}}))));
    CHECK(next(sent) == "give-opinion");
    auto passed = Story::practice();
    passed.stopAfter("P17");
    passed.run();
    CHECK(next(passed) == "approve-decision");
    auto refer = returned();
    refer.step("P17").facts()["conclusion"] = "refer";
    CHECK(next(run(std::move(refer))) == "approve-decision"); // another round does not answer a referral
}
