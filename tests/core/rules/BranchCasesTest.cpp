// SPDX-License-Identifier: GPL-3.0-or-later
// The lawful cases of the branches run whole, with exactly the days told; and what one change to them must lead to
// (variants D07, D09, D13, D19–D21, D25 and controls N02, N03 of the practice data).
#include <algorithm>
#include <map>
#include <set>

#include "core/acts/Decide.h"
#include "core/procedures/Clocks.h"
#include "core/procedures/Procedures.h"
#include "tests/core/rules/Trial.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

std::string lineOf(std::string_view limit, const std::string& start, const std::string& due, const std::string& ended)
{
    return std::string{limit} + " " + start + " " + due + " " + ended + "\n";
}

std::string told(const std::string& name)
{
    std::multiset<std::string> lines;
    const auto expected = Story::expectedOf(name);
    for (const auto& limit : expected["limits"])
        lines.insert(lineOf(limit["limit"].get<std::string>(), limit["start"], limit["due"], limit["ended"].is_null() ? "-" : limit["ended"].get<std::string>()));
    std::string text;
    for (const auto& line : lines)
        text += line;
    return text;
}

std::string ran(const Story& story)
{
    std::multiset<std::string> lines;
    for (const auto& limit : limitsOf(story.file(), story.now()))
        lines.insert(lineOf(limit.limit, limit.start.iso(), limit.due.forOurDuty().iso(),
            limit.endedOn ? limit.endedOn->iso() : "-"));
    std::string text;
    for (const auto& line : lines)
        text += line;
    return text;
}

Story changed(const std::string& name, const std::function<void(Story&)>& change)
{
    auto story = Story::named(name);
    change(story);
    story.run();
    return story;
}

void decidedOn(Story& story, const char* day)
{
    story.onDay("H21", day).onDay("H22", day).onDay("H23", day).stopAfter("H23");
}

} // namespace

TEST_CASE("the cases of the branches run whole and lawful, on exactly the days told", "[rules][branches]")
{
    const std::string name = GENERATE("hearing", "on-the-spot", "disposition", "seizure", "enforcement", "joint");
    auto story = Story::named(name);
    story.run();
    INFO(name);
    CHECK(story.grave() == "");
    CHECK(story.file().proposals.empty());
    CHECK(story.file().stage == (name == "hearing" || name == "on-the-spot" || name == "joint" ? Stage::Archived : Stage::Closed));
    CHECK(ran(story) == told(name));
    for (const auto& found : story.findings()) {
        INFO(found.step << " " << found.rule << " " << found.sentence);
        CHECK((found.rule == "C12" || found.rule == "W28" || found.rule == "W22"));
    }
    for (const auto& located : checkFile(story.file(), story.now()))
        CHECK((located.finding.level == Level::Hint || located.finding.rule == "W22"));
}

TEST_CASE("a case stands under the procedure of its lead until it is moved", "[rules][branches]")
{
    auto story = Story::named("on-the-spot");
    story.stopAfter("S01.facts");
    story.tell({{"step", "change"}, {"act", "change-procedure"}, {"by", "li"}, {"now", "2026-09-18T08:14"}, {"officers", {"li"}},
        {"facts", {{"procedure", "ordinary"}, {"reason", "当事人对事实有异议"}}}});
    story.run();
    CHECK(story.grave() == "");
    CHECK(procedureOf(story.file()).id == "ordinary");
    CHECK(nextStep(story.file(), procedureOf(story.file()))->act == Act::FileCase);
    auto before = Story::named("on-the-spot");
    before.stopAfter("S01.facts").run();
    CHECK(procedureOf(before.file()).id == "on-the-spot");
    CHECK(nextStep(before.file(), procedureOf(before.file()))->act == Act::DecideOnSpot);
}

TEST_CASE("D07 and N02: the ninetieth day is a Sunday, the day after it is too late and stays on record", "[rules][branches]")
{
    const auto late = changed("hearing", [](Story& s) { decidedOn(s, "2026-08-10"); });
    CHECK(late.finds("R15", Level::Defect, "H23"));
    CHECK(late.found("R15", "H23").article == "行政处罚法第六十条");
    CHECK(late.grave() == "H23 R15 defect\n");
    const auto inTime = changed("hearing", [](Story& s) { decidedOn(s, "2026-08-09"); });
    CHECK_FALSE(inTime.finds("R15"));
    CHECK(inTime.file().stage == Stage::Decided);
}

TEST_CASE("D09: without a review after the hearing nothing is decided", "[rules][branches]")
{
    const auto story = changed("hearing", [](Story& s) { s.without({"H19", "H20"}); });
    CHECK(story.finds("R55", Level::Refuse, "H22"));
    CHECK(story.found("R55", "H22").article == "行政处罚法第五十八条第一款第二项");
    CHECK_FALSE(story.file().last(Act::IssueDecision));
}

TEST_CASE("D13: a penalty that reaches the hearing threshold is discussed by the heads", "[rules][branches]")
{
    const auto story = changed("hearing", [](Story& s) { s.without({"H12", "H21"}); });
    CHECK(story.finds("R56", Level::Refuse, "H22"));
}

TEST_CASE("D19: the notice of every day is refused where a hearing must be offered", "[rules][branches]")
{
    const auto story = changed("hearing", [](Story& s) { s.step("H13").facts()["hearing_right"] = false; });
    CHECK(story.finds("R47", Level::Refuse, "H13"));
    CHECK(story.found("R47", "H13").article == "行政处罚法第六十三条第一款");
}

TEST_CASE("D20: a hearing that was asked for in time is held before anything is decided", "[rules][branches]")
{
    const auto story = changed("hearing", [](Story& s) { s.without({"H15", "H15.service", "H16", "H17"}); });
    CHECK(story.finds("R48", Level::Refuse, "H22"));
    CHECK_FALSE(story.file().last(Act::IssueDecision));
}

TEST_CASE("D21: four working days before the hearing are too few", "[rules][branches]")
{
    const auto story = changed("hearing", [](Story& s) { s.onDay("H15", "2026-06-17"); });
    CHECK(story.finds("R49", Level::Refuse, "H15"));
    CHECK(story.found("R49", "H15").article == "行政处罚法第六十四条第二项、第八十五条");
}

TEST_CASE("D25: three hundred yuan are not decided on the spot against a person", "[rules][branches]")
{
    const auto story = changed("on-the-spot", [](Story& s) { s.step("S03").facts()["penalties"] = fine(300); });
    CHECK(story.finds("R36", Level::Refuse, "S03"));
    CHECK(story.found("R36", "S03").article == "行政处罚法第五十一条");
    CHECK(story.file().stage == Stage::Lead);
}

TEST_CASE("a request for a hearing that came late binds nobody", "[rules][branches]")
{
    const auto story = changed("hearing", [](Story& s) {
        s.onDay("H14", "2026-06-12").without({"H15", "H15.service", "H16", "H17"});
        s.step("H14").facts()["received_on"] = "2026-06-12";
    });
    CHECK_FALSE(story.finds("R48"));
}

TEST_CASE("testing of which the party was told stops the time of a seizure, other testing does not", "[rules][branches]")
{
    const bool told = GENERATE(false, true);
    auto story = Story::practice();
    story.stopAfter("P05");
    story.tell({{"step", "seize"}, {"act", "seize"}, {"by", "chen"}, {"now", "2026-09-21T14:00"}, {"officers", {"chen", "li"}},
        {"facts", {{"measure", "seize"}, {"items", {{{"name", "汽油"}, {"quantity", 20}, {"unit", "桶"}}}}, {"reason", "x"}, {"basis", "《某条例》第七条"}, {"days", 30}, {"place", "x"},
            {"kept_by", "本机关"}, {"informed", true}, {"heard", "无"}, {"party_present", "谢某"}, {"served_to", "谢某"}}},
        {"sign", {{{"by", "feng"}, {"now", "2026-09-21T15:00"}, {"opinion", "同意"}}}}});
    story.tell({{"step", "asked"}, {"act", "entrust-expert"}, {"by", "chen"}, {"now", "2026-09-22T09:00"}, {"officers", {"chen", "li"}},
        {"facts", {{"kind", "test"}, {"institute", "某检测公司"}, {"asked", "闪点"}, {"about_seized", true}, {"period_told", told}}},
        {"sign", {{{"by", "sun"}, {"now", "2026-09-22T10:00"}, {"opinion", "同意"}}}}});
    story.tell({{"step", "back"}, {"act", "receive-expert"}, {"by", "chen"}, {"now", "2026-09-29T09:00"}, {"officers", {"chen"}},
        {"facts", {{"institute", "某检测公司"}, {"conclusion", "x"}, {"told_party", true}}}});
    story.run();
    REQUIRE(story.grave() == "");
    const auto limits = limitsOf(story.file(), story.now());
    const auto found = std::ranges::find(limits, std::string_view{"D08"}, &RunningLimit::limit);
    REQUIRE(found != limits.end());
    CHECK(found->due.forOurDuty() == (told ? Date::of(2026, 10, 28) : Date::of(2026, 10, 21)));
    CHECK(found->start == Date::of(2026, 9, 21));
    CHECK(found->notCounted.size() == (told ? 1U : 0U));
    CHECK(std::ranges::any_of(found->due.because, [](const Reason& r) { return r.what == Reason::What::IntervalNotCounted; }) == told);
}

TEST_CASE("a rule that rests on no statute can be switched off, and one that does cannot", "[rules][branches]")
{
    const auto withRules = [](const char* id) {
        auto story = Story::practice();
        story.step("P19").facts()["basis"] = "《大气污染防治法》第一百一十七条";
        if (std::string_view{id} == "R54")
            story.step("P19").facts()["litigation_months"] = 3;
        const auto office = LocalRules::parse(
            R"({"version":"x","local_rules":[{"key":"rules_switched_off","value":[")" + std::string{id} + R"("],"basis":"试验"}]})", "office.json");
        story.law().rules = story.law().rules.with(*office);
        story.run();
        return story;
    };
    CHECK(withRules("W57").finds("W52"));
    CHECK_FALSE(withRules("W52").finds("W52"));
    CHECK(withRules("R54").finds("R54"));
}

TEST_CASE("a heavier penalty wants a new notice, served and with its own period, before it is decided", "[rules][branches]")
{
    const auto again = [](bool isServed, const char* decidedOn) {
        auto story = Story::practice();
        const auto notified = [&](const char* after, const char* name, const char* like, const char* day, std::int64_t yuan) {
            auto step = story.step(like).told;
            step["step"] = name;
            story.insertAfter(after, step);
            story.onDay(name, day);
            if (step["act"] == "issue-notice") {
                story.step(name).facts()["penalties"] = fine(yuan);
                story.step(name).facts()["penalty_text"] = "罚款人民币" + std::to_string(yuan) + "元";
            }
            if (step["act"] == "serve-notice")
                story.step(name).facts()["received_on"] = day;
        };
        notified("P15", "again.approval", "P12", "2026-10-14", 8000);
        notified("again.approval", "again", "P13", "2026-10-14", 8000);
        if (isServed)
            notified("again", "again.service", "P13.service", "2026-10-14", 8000);
        story.step("P19").facts()["penalties"] = fine(8000);
        story.onDay("P16", "2026-10-15").onDay("P18", decidedOn).onDay("P19", decidedOn).stopAfter("P19");
        story.run();
        return story;
    };
    CHECK(again(true, "2026-10-22").file().stage == Stage::Decided);
    CHECK_FALSE(again(true, "2026-10-22").finds("R51"));
    CHECK(again(true, "2026-10-21").finds("R46", Level::Refuse, "P18"));
    CHECK(again(false, "2026-10-22").finds("R44", Level::Refuse, "P18"));
}

TEST_CASE("a hearing that was asked for is what comes next, until it was reported", "[rules][branches]")
{
    const std::map<std::string, Act> next{{"H14", Act::CallHearing}, {"H15", Act::HoldHearing}, {"H16", Act::ReportHearing}, {"H17", Act::SubmitReview}};
    for (const auto& [last, act] : next) {
        auto story = Story::named("hearing");
        story.stopAfter(last);
        story.run();
        INFO(last);
        const auto* step = nextStep(story.file(), procedureOf(story.file()));
        REQUIRE(step != nullptr);
        CHECK(step->act == act);
    }
}

TEST_CASE("a fine that was taken in cash on the spot is paid: no court is thought of when the remedies are over", "[rules][branches]")
{
    const auto nearsCourt = [](const char* last) {
        auto story = Story::named("on-the-spot");
        story.stopAfter(last);
        story.run();
        auto now = story.now();
        now.today = Date::of(2027, 5, 1);
        const auto found = checkFile(story.file(), now);
        return std::ranges::any_of(found, [](const auto& located) { return located.finding.rule == "W66"; });
    };
    CHECK(nearsCourt("S03"));
    CHECK_FALSE(nearsCourt("S04"));
}
