// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include "tests/support/Rehearsing.h"
#include "tests/support/Random.h"

using namespace anjuan;
using namespace anjuan::test;

using Standing = SimulatedStep::Standing;

namespace {

/// A way to fail, and the rule that has to be named for it.
struct Unlawful {
    const char* what;
    Picks picks;
    const char* rule;
    Level level;
    const char* article;
};

Findings allOf(const Simulation& made)
{
    Findings all = made.refused ? made.refused->findings : Findings{};
    for (const auto& [finding, entry] : made.findings)
        all.push_back(finding);
    return all;
}

} // namespace

TEST_CASE("The lawful case goes through to the archive, and nothing is refused", "[simulate]")
{
    const auto made = simulated({});
    CHECK_FALSE(made.refused);
    CHECK(made.file.stage == Stage::Archived);
    CHECK(made.next == nullptr);
    for (const auto& step : made.steps)
        CHECK(step.standing != Standing::Refused);
}

TEST_CASE("A lawful set of choices stands at each stage", "[simulate]")
{
    for (int at = 0; at <= static_cast<int>(Stage::Archived); ++at) {
        const auto stage = static_cast<Stage>(at);
        INFO(keyOf(stage));
        const auto made = simulated({}, {stage, 0});
        CHECK_FALSE(made.refused);
        CHECK(made.file.stage == stage);
        CHECK((made.next == nullptr) == (stage == Stage::Archived));
    }
    CHECK(simulated({{"filing", "declined"}}).file.stage == Stage::NotFiled);
    CHECK(simulated({{"outcome", "withdraw"}}).file.stage == Stage::Withdrawn);
    CHECK(simulated({{"outcome", "no-penalty"}}).file.last(Act::IssueNoPenalty) != nullptr);
    // A case is referred out by what the referral says of it, which no step of a procedure does.
}

TEST_CASE("An unlawful choice is refused or marked by its rule, with the article", "[simulate]")
{
    const Unlawful table[] = {
        {"one officer at the scene", {{"officers", "one"}}, "R01", Level::Defect, "行政处罚法第四十二条第一款"},
        {"an auxiliary for the second officer", {{"officers", "auxiliary"}}, "R01", Level::Defect,
            "行政处罚法第四十二条第一款"},
        {"a matter that was not adopted", {{"matter", "HB006"}}, "R12", Level::Refuse, "行政处罚法第二十四条第一款"},
        {"more than two years", {{"ended", "over"}}, "R13", Level::Refuse, "行政处罚法第三十六条第一款"},
        {"a child", {{"party", "child"}}, "R23", Level::Refuse, "行政处罚法第三十条"},
        {"a minor treated as anybody", {{"party", "minor"}, {"severity", "ordinary"}}, "R24", Level::Refuse,
            "行政处罚法第三十条"},
        {"above the range", {{"fine", "30000"}}, "R25", Level::Refuse, ""},
        {"fined before", {{"fined", "yes"}}, "R27", Level::Refuse, "行政处罚法第二十九条"},
        {"a crime", {{"crime", "suspected"}}, "R39", Level::Refuse, "行政处罚法第二十七条第一款"},
        {"a fact without evidence", {{"evidence", "missing"}}, "R41", Level::Refuse, ""},
        {"no notice", {{"notice", "none"}}, "R44", Level::Refuse, "行政处罚法第四十四条"},
        {"no right to defence told", {{"notice", "no-defence"}}, "R45", Level::Refuse, "行政处罚法第四十四条"},
        {"within the period", {{"defence", "hurried"}}, "R46", Level::Refuse, "第六十二条"},
        {"no right to a hearing told", {{"party", "person"}}, "R47", Level::Refuse, "行政处罚法第六十三条"},
        {"not re-examined", {{"defence", "unanswered"}}, "R50", Level::Refuse, "行政处罚法第四十五条第一款"},
        {"heavier than notified", {{"decision", "heavier"}}, "R51", Level::Refuse, "行政处罚法第四十五条第二款"},
        {"three months to sue", {{"decision", "short-term"}}, "R54", Level::Refuse, "行政诉讼法第四十六条"},
        {"no legal review", {{"review", "none"}}, "R55", Level::Refuse, "行政处罚法第五十八条第一款"},
        {"no discussion", {{"discussion", "missing"}}, "R56", Level::Refuse, "行政处罚法第五十七条第二款"},
        {"served late", {{"service", "late"}}, "R58", Level::Defect, "行政处罚法第六十一条"},
        {"after the ninetieth day", {{"speed", "over"}}, "R15", Level::Defect, "行政处罚法第六十条"},
        {"not paid", {{"payment", "none"}}, "R73", Level::Refuse, ""},
    };
    for (const auto& one : table) {
        INFO(one.what);
        const auto found = allOf(simulated(one.picks));
        const bool named = std::ranges::any_of(found, [&](const Finding& f) {
            return f.rule == one.rule && f.level == one.level
                && cite(f.provisions).find(one.article) != std::string::npos;
        });
        if (!named) {
            std::string all;
            for (const auto& f : found)
                all += std::string{f.rule} + " " + std::to_string(static_cast<int>(f.level)) + " "
                    + cite(f.provisions) + " " + english(f.sentence) + "\n";
            FAIL_CHECK("not named among:\n" + all);
        }
    }
}

TEST_CASE("One officer at the scene is put on record, and the decision that rests on it is refused", "[simulate]")
{
    const auto made = simulated({{"officers", "one"}});
    REQUIRE(made.refused);
    CHECK(refuses(made.refused->findings, "R01"));
    CHECK(made.file.last(Act::InspectScene)->taken.head.defects == std::vector<std::string>{"R01"});
}

TEST_CASE("A step that is still to come is tried with the facts that are told of it", "[simulate]")
{
    const auto made = simulated({{"fine", "30000"}}, {Stage::NoticeApproved, 0});
    CHECK(stepOf(made, Act::IssueNotice).standing == Standing::Refused);
    CHECK(refuses(stepOf(made, Act::IssueNotice).why, "R25"));
    CHECK(stepOf(simulated({}, {Stage::NoticeApproved, 0}), Act::IssueNotice).standing == Standing::Open);
}

TEST_CASE("A step that waits says for whose signature, a closed one says from which stage it is", "[simulate]")
{
    const auto made = simulated({{"filing", "unsigned"}});
    CHECK(stepOf(made, Act::FileCase).standing == Standing::Waiting);
    CHECK(stepOf(made, Act::FileCase).next == Signer::AnyHead);
    const auto& closed = stepOf(made, Act::IssueDecision);
    CHECK(closed.standing == Standing::Closed);
    REQUIRE(closed.why.size() == 1);
    CHECK(closed.why.front().rule == "stage");
    CHECK_FALSE(closed.why.front().advice.text.empty());
}

TEST_CASE("Days that pass make limits run out", "[simulate]")
{
    const auto due = [](int days) {
        const auto made = simulated({}, {Stage::Filed, days});
        const auto found = std::ranges::find(made.limits, "D03", &RunningLimit::limit);
        REQUIRE(found != made.limits.end());
        return found->due.forOurDuty().daysSince(made.now.today);
    };
    CHECK(due(0) - due(30) == 30);
    CHECK(due(100) < 0);
}

TEST_CASE("Every row of every procedure is answered for, in its order", "[simulate]")
{
    for (const auto* procedure : allProcedures()) {
        const auto made = simulate({}, *procedure, rehearsal().ground);
        REQUIRE(made.steps.size() == procedure->steps.size());
        for (std::size_t at = 0; at < made.steps.size(); ++at)
            CHECK(made.steps[at].step == &procedure->steps[at]);
    }
}

TEST_CASE("The practice office's own terms hold unless the office brings its own", "[simulate]")
{
    auto law = *shippedLawBook();
    const auto strict = LocalRules::parse(
        R"({"version": "t", "local_rules": [{"key": "hearing_threshold_organisation", "value": 5000, "inclusive": true, "unit": "元", "basis": "b", "verified": "no"}]})",
        "t.json");
    REQUIRE(strict);
    const auto own = readRehearsal(ANJUAN_RESOURCES, law, law.rules.with(*strict)).value();
    const auto made = simulate(toldWith({}), ordinaryProcedure(), own.ground);
    REQUIRE(made.refused);
    CHECK(refuses(made.refused->findings, "R47"));
}

TEST_CASE("No history offers the decision while a rule refuses it", "[simulate]")
{
    Random random;
    int offered = 0;
    for (int i = 0; i < 300; ++i) {
        Picks picks;
        for (const auto& question : rehearsal().exercise.questions()) {
            if (random.chance(20))
                picks[question.key] = random.pick(question.choices).key;
        }
        const Until until{random.chance(60)
                ? Stage::DecisionApproved
                : static_cast<Stage>(random.between(0, static_cast<int>(Stage::Archived))),
            static_cast<int>(random.chance(30) ? random.between(0, 120) : 0)};
        const auto told = toldWith(picks);
        const auto made = simulate(told, ordinaryProcedure(), rehearsal().ground, until);
        const auto& step = stepOf(made, Act::IssueDecision);
        if (step.standing != Standing::Open)
            continue;
        ++offered;
        std::string picked;
        for (const auto& [key, choice] : picks)
            picked += key + "=" + choice + " ";
        INFO("seed " << seedOfRun() << ": " << picked << keyOf(until.stage) << " " << until.days);
        CHECK(made.file.stage == Stage::DecisionApproved);
        CHECK_FALSE(made.refused);
        // What the head would get who issues it now, with the facts that are told of it.
        const auto asked
            = std::ranges::find_if(told, [](const ToldAct& s) { return s.ask.act == Act::IssueDecision; });
        if (asked == told.end())
            continue;
        auto now = made.now;
        now.actor = asked->by;
        const auto decision = decide(made.file, ordinaryProcedure(), asked->ask, now);
        if (!decision)
            FAIL_CHECK(std::string{decision.refusal().findings.at(0).rule}
                << " " << english(decision.refusal().findings.at(0).sentence));
    }
    CHECK(offered > 10);
}
