// SPDX-License-Identifier: GPL-3.0-or-later
// R30: what is cited stands in the law's text of the day. The texts are invented; only numbers of articles matter.
#include <algorithm>

#include "tests/core/rules/Trial.h"
#include "tests/support/InventedLaw.h"
#include "tests/support/Test.h"

namespace anjuan::test {
namespace {

using enum Level;
constexpr auto lawOfTheDay = "行政处罚法第三十七条";

const auto air = "中华人民共和国大气污染防治法";
const Date early = Date::of(2018, 10, 26);
const Date later = Date::of(2026, 9, 18); ///< the day after the conduct of the practice case

} // namespace

std::vector<Trial> statuteTrials()
{
    return {
        {"R30", "an article that no version has", "P13", Refuse, Defect, lawOfTheDay, "issue-notice.basis",
            "大气污染防治法第一百一十六条 does not exist in the version in force on 2026-09-17",
            holding({inventedLaw(air, early, {70})})},
        {"R30", "the provision violated has no such paragraph", "P19", Refuse, Defect, lawOfTheDay,
            "issue-decision.violated", "大气污染防治法第七十条第二款 does not exist",
            [](Story& s) {
                holding({inventedLaw(air, early, {70, 116})})(s);
                s.step("P19").facts()["violated"] = "《大气污染防治法》第七十条第二款";
            }},
        {"R30", "an article that came between conduct and notice", "P13", Refuse, Defect, lawOfTheDay,
            "issue-notice.basis", "大气污染防治法第一百一十六条 stands only in a later version",
            holding({inventedLaw(air, early, {70}), inventedLaw(air, later, {70, 116})})},
        {"R30", "the lighter law is applied, and has no such article", "P19", Refuse, Defect, lawOfTheDay,
            "issue-decision.basis", "大气污染防治法第一百一十六条 does not exist in today’s version",
            [](Story& s) {
                holding({inventedLaw(air, early, {70, 116}), inventedLaw(air, later, {70})})(s);
                s.step("P19").facts()["later_law"] = true;
            }},
        {"R30", "an order cites an article that came later", "order", Warn, Warn, lawOfTheDay, "issue-disposition.basis",
            "stands only in a later version",
            [](Story& s) {
                holding({inventedLaw("虚构条例", early, {1}), inventedLaw("虚构条例", later, {1, 2})})(s);
                s.step("order").facts()["basis"] = "《虚构条例》第二条";
            }, "[]", "disposition"},
        {"R30", "the article’s words were changed after the conduct", "P19", Hint, Hint, lawOfTheDay,
            "issue-decision.violated", "The words of 大气污染防治法第七十条第一款 were changed after 2026-09-17",
            holding({inventedLaw(air, early, {70, 116}), inventedLaw(air, later, {70, 116}, "虚构的新款。")})},
        {"R30", "the library lacks the version of the day of the conduct", "P13", Warn, Warn, lawOfTheDay,
            "issue-notice.basis", "The library has no version of the law of 大气污染防治法第一百一十六条 that was in force on 2026-09-17",
            holding({inventedLaw(air, Date::of(2026, 9, 18), {70, 116})})},
    };
}

std::vector<Quiet> statuteQuiet()
{
    return {
        {"R30", "both articles stand in the version of the day", holding({inventedLaw(air, early, {70, 116})})},
        {"R30", "a later version lost what the conduct fell under",
            holding({inventedLaw(air, early, {70, 116}), inventedLaw(air, Date::of(2026, 9, 18), {70})})},
        {"R30", "a version in force on the very day",
            holding({inventedLaw(air, early, {70}), inventedLaw(air, Date::of(2026, 9, 17), {70, 116})})},
        {"R30", "the paper says that the later law is lighter",
            [](Story& s) {
                holding({inventedLaw(air, early, {70}), inventedLaw(air, later, {70, 116}, "虚构的新款。")})(s);
                for (const auto* step : {"P13", "P19"})
                    s.step(step).facts()["later_law"] = true;
            }},
        {"R30", "a library without this law", holding({inventedLaw("虚构条例", early, {1})})},
        {"R30", "no library", [](Story&) {}},
    };
}

TEST_CASE("S19: an article of the regulations of 2014 is not cited when those of 2021 are in force", "[rules][scenarios]")
{
    const auto name = "中华人民共和国土地管理法实施条例";
    auto story = Story::named("practice");
    holding({inventedLaw(name, Date::of(2014, 7, 29), {36, 90}), inventedLaw(name, Date::of(2021, 9, 1), {36, 60})})(story);
    story.step("P13").facts()["basis"] = "《土地管理法实施条例》第九十条";
    story.run();
    CHECK(story.finds("R30", Level::Refuse, "P13"));
    CHECK(story.now().law->statutes->resolve({"土地管理法实施条例", 90}, Date::of(2021, 8, 31)).found == Found::Whole);
}

TEST_CASE("an order and a penalty on the spot cite what stands in the text as well", "[rules][statutes]")
{
    for (const auto& [base, act, field] : {std::tuple{"disposition", "issue-disposition", "basis"}, std::tuple{"on-the-spot", "decide-on-spot", "basis"}}) {
        auto story = Story::named(base);
        holding({inventedLaw("虚构条例", early, {1})})(story);
        std::string step;
        for (const auto& each : Story::stepsOf(base)) {
            if (each["act"] == act)
                step = each["step"];
        }
        INFO(base);
        REQUIRE_FALSE(step.empty());
        story.step(step).facts()[field] = "《虚构条例》第二条";
        story.run();
        CHECK(story.finds("R30", Level::Refuse, step));
    }
}

TEST_CASE("a notice and a decision keep the version of every law they cite", "[rules][statutes]")
{
    auto story = Story::practice();
    holding({inventedLaw(air, early, {70, 116}), inventedLaw(air, Date::of(2026, 9, 18), {70, 116}),
        inventedLaw("虚构条例", early, {1})})(story);
    story.run();
    const auto relied = [&](Act act) { return story.file().last(act)->taken.head.relied; };
    const auto names = [](const std::vector<std::string>& list, const char* version) {
        return std::ranges::count(list, version);
    };
    for (const auto act : {Act::IssueNotice, Act::IssueDecision}) {
        CHECK(names(relied(act), "statute:大气污染防治法@2018-10-26") == 1);
        CHECK(relied(act).size() == 4);
    }
    CHECK(relied(Act::FileCase).size() == 3);
}

} // namespace anjuan::test
