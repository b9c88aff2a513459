// SPDX-License-Identifier: GPL-3.0-or-later
// The pre-check of the whole file: what it looks at, in which order, and what it says of today.
#include <algorithm>
#include <set>

#include "core/law/Provisions.h"
#include "core/rules/Rule.h"
#include "tests/core/rules/Trial.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

using enum Level;

Story run(Story story)
{
    story.run();
    return story;
}

/// What the pre-check says of the file as it stands on a day, without what it says of single acts.
std::vector<Finding> ofToday(const Story& story, Date today)
{
    auto now = story.now();
    now.today = today;
    std::vector<Finding> found;
    for (const auto& located : checkFile(story.file(), now)) {
        if (located.entryNo == 0)
            found.push_back(located.finding);
    }
    return found;
}

FiledAct blank(Act act, std::int64_t entry, Date on)
{
    return {{entry, on, Instant::at(on, *TimeOfDay::make(9, 0)), PersonId{"chen"}}, {act, {}, rowOf(act).blank()}};
}

struct Pair {
    Act later;
    Act earlier;
    std::string article;
};

} // namespace

TEST_CASE("the ninety days are counted from the filing and warned of from the sixtieth", "[rules]")
{
    const auto story = run(std::move(Story::practice().stopAfter("P05")));
    const auto filed = Date::of(2026, 9, 21);
    struct Day {
        int number;
        const char* rule;
        Level level;
    };
    for (const auto& day : {Day{60, "W16", Warn}, {75, "W16", Warn}, {85, "W16", Warn}, {90, "W16", Warn}, {91, "R15", Defect}}) {
        const auto found = ofToday(story, filed.plusDays(day.number));
        INFO(day.number);
        REQUIRE(found.size() == 1);
        CHECK(found[0].rule == day.rule);
        CHECK(found[0].level == day.level);
        CHECK(cite(found[0].provisions) == "行政处罚法第六十条");
        CHECK(english(found[0].sentence) == "Day " + std::to_string(day.number) + " of 90; the last day is 2026-12-20 and does not move");
        CHECK(found[0].jump == "approve-decision");
    }
    CHECK(ofToday(story, filed.plusDays(59)).empty());
}

TEST_CASE("a case that is decided, or was never filed, has no ninety days", "[rules]")
{
    const auto late = Date::of(2027, 3, 1);
    CHECK(ofToday(run(std::move(Story::practice().stopAfter("P19"))), late).empty());
    CHECK(ofToday(run(std::move(Story::practice().stopAfter("P04"))), late).empty());
}

TEST_CASE("preserved evidence on which nothing was decided is a defect from the eighth working day on", "[rules]")
{
    const auto waiting = run(std::move(Story::practice().stopAfter("P09")));
    CHECK(ofToday(waiting, Date::of(2026, 10, 9)).empty());
    const auto found = ofToday(waiting, Date::of(2026, 10, 10));
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "R17");
    CHECK(found[0].level == Defect);
    CHECK(cite(found[0].provisions) == "行政处罚法第五十六条、第八十五条");
    CHECK(english(found[0].sentence) == "Nothing was decided on the preserved evidence; the seven working days ended on 2026-10-09");
    CHECK(found[0].jump == "dispose-preserved");
    CHECK(ofToday(run(std::move(Story::practice().stopAfter("P10"))), Date::of(2026, 10, 10)).empty());
}

TEST_CASE("what cannot have happened before another act is told with the article of that act", "[rules]")
{
    const auto pair = GENERATE(Pair{Act::FileCase, Act::RegisterLead, "行政处罚法第五十四条第二款"}, Pair{Act::ConcludeInquiry, Act::FileCase, "行政处罚法第五十四条第二款"},
        Pair{Act::IssueNotice, Act::ConcludeInquiry, "行政处罚法第五十七条第一款"}, Pair{Act::ServeNotice, Act::IssueNotice, "行政处罚法第四十四条"},
        Pair{Act::RecordDefence, Act::IssueNotice, "行政处罚法第四十四条"}, Pair{Act::ReExamine, Act::RecordDefence, "行政处罚法第四十五条第一款"},
        Pair{Act::GiveOpinion, Act::SubmitReview, "行政处罚法第五十八条第一款"}, Pair{Act::IssueDecision, Act::FileCase, "行政处罚法第五十四条第二款"},
        Pair{Act::IssueDecision, Act::ServeNotice, "行政处罚法第六十二条"}, Pair{Act::ServeDecision, Act::IssueDecision, "行政处罚法第六十一条第一款"},
        Pair{Act::RecordPayment, Act::IssueDecision, "行政处罚法第六十七条第三款"}, Pair{Act::CloseCase, Act::FileCase, "行政处罚法第六十六条第一款"},
        Pair{Act::ArchiveCase, Act::CloseCase, "行政处罚法第四十七条"});
    const auto day = Date::of(2026, 10, 12);
    const auto toldOn = [&](Date on) {
        CaseFile file{CaseId{"01X"}};
        file.acts = {blank(pair.earlier, 1, day), blank(pair.later, 2, on)};
        std::string articles;
        for (const auto& finding : findingsAbout(file, file.acts.back(), practiceCircumstances(), Mode::Past))
            articles += finding.rule == "R21" ? cite(finding.provisions) + " " + finding.jump : std::string{};
        return articles;
    };
    INFO(keyOf(pair.later) << " before " << keyOf(pair.earlier));
    CHECK(toldOn(day.plusDays(-1)) == pair.article + " " + std::string{keyOf(pair.later)});
    CHECK(toldOn(day).empty());
}

TEST_CASE("findings come refusals first, then defects, warnings and hints", "[rules]")
{
    auto story = Story::practice();
    story.step("P02").told["officers"] = {"chen"};
    story.step("P08").facts()["recusal_asked"] = true;
    story.stopAfter("P18");
    story.run();
    const auto found = checkFile(story.file(), story.now());
    CHECK(std::ranges::is_sorted(found, {}, [](const Located& l) { return l.finding.level; }));
    CHECK(found.front().finding.rule == "R01");
    CHECK(found.back().finding.rule == "C12");
}

TEST_CASE("a warning about the whole file is said once, a defect at each act", "[rules]")
{
    auto story = Story::practice();
    story.step("P08").facts()["recusal_asked"] = true;
    story.step("P02").told["officers"] = {"chen"};
    story.step("P07").told["officers"] = {"chen"};
    story.late("P19");
    story.stopAfter("P19");
    story.run();
    const auto found = checkFile(story.file(), story.now());
    const auto times = [&](std::string_view rule) { return std::ranges::count_if(found, [&](const Located& l) { return l.finding.rule == rule; }); };
    CHECK(times("W09") == 1);
    CHECK(times("R01") == 4);
}

TEST_CASE("a defect that was put on record stays when the file no longer shows it", "[rules]")
{
    auto story = Story::practice();
    story.person("li").certificate->validTo = Date::of(2026, 9, 16);
    story.stopAfter("P02");
    story.run();
    auto now = story.now();
    auto li = *now.roster.find(PersonId{"li"});
    li.certificate->validTo = Date::of(2028, 5, 31);
    now.roster.put(li);
    std::vector<std::string> kept;
    for (const auto& located : checkFile(story.file(), now)) {
        CHECK(located.finding.level == Defect);
        CHECK(located.entryNo == 2);
        kept.push_back(english(located.finding.sentence));
    }
    CHECK(kept == std::vector<std::string>{"A defect under rule R01 was put on record when this was entered; it stays",
                      "A defect under rule R02 was put on record when this was entered; it stays"});
}

TEST_CASE("a defect of a rule that a later version no longer has is kept under the name defect", "[rules]")
{
    CaseFile file{CaseId{"01X"}};
    file.acts = {blank(Act::RegisterLead, 1, Date::of(2026, 9, 17))};
    file.acts[0].taken.head.defects = {"R99"};
    const auto found = checkFile(file, practiceCircumstances());
    REQUIRE(found.size() == 1);
    CHECK(found[0].finding.rule == "defect");
    CHECK(english(found[0].finding.sentence).find("rule R99") != std::string::npos);
}

TEST_CASE("what stands in the way of an act is told before anybody fills it in", "[rules]")
{
    const auto gaps = [](Story story, Act act) {
        std::string rules;
        for (const auto& finding : gapsBefore(story.file(), act, story.now()))
            rules += std::string{finding.rule} + " ";
        return rules;
    };
    CHECK(gaps(run(std::move(Story::practice().stopAfter("P15"))), Act::ApproveDecision) == "R55 ");
    CHECK(gaps(run(std::move(Story::practice().without({"P15"}).stopAfter("P16"))), Act::ApproveDecision) == "R50 R55 ");
    CHECK(gaps(run(std::move(Story::practice().stopAfter("P18"))), Act::IssueDecision) == "C12 ");
    CHECK(gaps(run(std::move(Story::practice().stopAfter("P12"))), Act::IssueNotice).empty());
}

TEST_CASE("a notice that states nothing lacks each of its parts", "[rules]")
{
    auto story = run(std::move(Story::practice().stopAfter("P12")));
    auto file = story.file();
    file.acts.push_back(blank(Act::IssueNotice, file.entries + 1, Date::of(2026, 9, 30)));
    std::string jumps;
    for (const auto& finding : findingsAbout(file, file.acts.back(), story.now(), Mode::Asked))
        jumps += finding.rule == "R45" ? finding.jump.substr(13) + " " : std::string{};
    CHECK(jumps == "penalties facts_text reasons basis statement_right defence_right ");
}

TEST_CASE("a decision that states nothing lacks each item of article 59", "[rules]")
{
    auto story = run(std::move(Story::practice().stopAfter("P18")));
    auto file = story.file();
    file.acts.push_back(blank(Act::IssueDecision, file.entries + 1, Date::of(2026, 10, 19)));
    std::string jumps;
    for (const auto& finding : findingsAbout(file, file.acts.back(), story.now(), Mode::Asked))
        jumps += finding.rule == "R53" || finding.rule == "R54" ? finding.jump.substr(15) + " " : std::string{};
    CHECK(jumps == "facts_and_evidence penalties performance reconsideration_days reconsideration_organ litigation_months court ");
}

TEST_CASE("a decision not to punish is held to the ninety days, the remedies, the review and its ground as well", "[rules]")
{
    auto story = run(std::move(Story::practice().stopAfter("P05")));
    auto file = story.file();
    file.acts.push_back(blank(Act::IssueNoPenalty, file.entries + 1, Date::of(2026, 12, 21)));
    std::set<std::string> rules;
    for (const auto& finding : findingsAbout(file, file.acts.back(), story.now(), Mode::Past)) {
        CHECK(finding.level == Defect);
        rules.insert(std::string{finding.rule});
        if (finding.rule == "R15")
            CHECK(finding.jump == "issue-no-penalty");
    }
    CHECK(rules == std::set<std::string>{"R07", "R15", "R35", "R54", "R55"});
}
