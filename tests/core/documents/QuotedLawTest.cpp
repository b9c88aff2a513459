// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the law in the papers that cite it. The texts are invented.
#include "tests/support/InventedLaw.h"
#include "tests/support/PaperCase.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const auto air = "中华人民共和国大气污染防治法";
const Date early = Date::of(2018, 10, 26);
const Date later = Date::of(2026, 9, 18); // the day after the conduct

/// The last paper of the kind, with the library of the story.
std::string paperOf(const Story& story, const std::string& kind)
{
    return PaperCase::of(story).text(kind);
}

Story practiceHolding(std::vector<Statute> statutes)
{
    auto story = Story::practice();
    holding(std::move(statutes))(story);
    return story;
}

bool says(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("A notice and a decision carry the words of the articles they cite", "[documents][statutes]")
{
    const auto story = practiceHolding({inventedLaw(air, early, {70, 116})});
    const auto decision = paperOf(story, "penalty-decision");
    CHECK(says(decision, "附：所引法律条文\n《中华人民共和国大气污染防治法》第七十条第一款（2018年10月26日文本）\n虚构的一款。\n"));
    const auto notice = paperOf(story, "penalty-notice");
    CHECK(says(notice, "《中华人民共和国大气污染防治法》第一百一十六条"));
    CHECK_FALSE(says(notice, "文本）\n《"));
}

TEST_CASE("Without the law in the library a paper quotes nothing and is not refused", "[documents][statutes]")
{
    for (auto story : {Story::practice(), practiceHolding({inventedLaw("虚构条例", early, {1})})}) {
        const auto decision = paperOf(story, "penalty-decision");
        CHECK_FALSE(says(decision, "refused"));
        CHECK_FALSE(says(decision, "附：所引法律条文"));
    }
}

TEST_CASE("The words are those of the day of the conduct, unless the paper says that the later law is lighter", "[documents][statutes]")
{
    auto story = practiceHolding({inventedLaw(air, early, {70, 116}), inventedLaw(air, later, {70, 116}, "虚构的新款。")});
    CHECK(says(paperOf(story, "penalty-decision"), "第七十条第一款（2018年10月26日文本）\n虚构的一款。"));
    story.step("P19").facts()["later_law"] = true;
    const auto decision = paperOf(story, "penalty-decision");
    CHECK(says(decision, "第七十条第一款（2026年9月18日文本）\n虚构的新款。"));
    CHECK(says(decision, "依据《中华人民共和国行政处罚法》第三十七条的规定，适用修改后的规定"));
}

TEST_CASE("An item is quoted behind the sentence that it completes", "[documents][statutes]")
{
    auto law = inventedLaw(air, early, {70});
    law.articles.push_back({116, 0, {{"有下列情形之一的：", {"（一）虚构甲；", "（二）虚构乙。"}}}});
    auto story = practiceHolding({law});
    story.step("P19").facts()["basis"] = "《大气污染防治法》第一百一十六条第一款第二项";
    CHECK(says(paperOf(story, "penalty-decision"),
        "第一百一十六条第一款第（二）项（2018年10月26日文本）\n有下列情形之一的：\n（二）虚构乙。"));
}
