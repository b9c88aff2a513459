// SPDX-License-Identifier: GPL-3.0-or-later
// The table of questions: what is no table is refused by its place, and no shipped choice is idle.
#include <set>

#include "tests/support/Rehearsing.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const std::string story
    = R"({"steps": [{"step": "A", "act": "register-lead", "by": "chen", "now": "2026-09-17T08:40", "facts": {"x": 1, "y": 2}},
    {"step": "B", "act": "file", "by": "chen", "now": "2026-09-21T09:00", "sign": [{"by": "sun", "now": "2026-09-21T10:00"}]}]})";

std::string asking(const std::string& changes)
{
    return R"({"procedure": "ordinary", "questions": [{"key": "q", "label": "问", "label_en": "Q", "choices": [
        {"key": "no", "label": "否", "label_en": "No"}, {"key": "yes", "label": "是", "label_en": "Yes", "changes": )"
        + changes + "}]}]}";
}

std::string told(const std::string& changes)
{
    const auto exercise = Exercise::read(asking(changes), story, "q.json");
    if (!exercise)
        return english(exercise.refusal().findings.at(0).sentence);
    return exercise->told(Picks{{"q", "yes"}})->at("steps").dump();
}

/// What the simulator says at each stage.
std::string everyPage(const Picks& picks, const Procedure& procedure)
{
    std::string pages;
    for (int stage = 0; stage <= static_cast<int>(Stage::Archived); ++stage)
        pages += page(simulated(picks, {static_cast<Stage>(stage), 0}, procedure));
    return pages;
}

bool tellsApart(const Question& question, const std::string& one, const std::string& other, const Procedure& procedure)
{
    if (everyPage({{question.key, one}}, procedure) != everyPage({{question.key, other}}, procedure))
        return true;
    for (const auto& beside : rehearsal(procedure).exercise.questions()) {
        for (const auto& choice : beside.choices) {
            if (beside.key != question.key
                && everyPage({{question.key, one}, {beside.key, choice.key}}, procedure)
                    != everyPage({{question.key, other}, {beside.key, choice.key}}, procedure))
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Each kind of change does what it says, and the case stays in the order of its moments", "[simulate]")
{
    CHECK(told(R"([{"merge": "A", "with": {"facts": {"x": null, "z": 3}}}])").find(R"("facts":{"y":2,"z":3})")
        != std::string::npos);
    CHECK(told(R"([{"drop": ["A"]}])").find("register-lead") == std::string::npos);
    CHECK(told(R"([{"keep_through": "A"}])").find("file") == std::string::npos);
    const auto moved = told(R"([{"move": ["B"], "on": "2026-09-10"}])");
    CHECK(moved.find("2026-09-10T09:00") < moved.find("2026-09-17T08:40"));
    CHECK(moved.find("2026-09-10T10:00") != std::string::npos);
    const auto between = told(R"([{"tell": {"step": "C", "now": "2026-09-18T08:00"}}])");
    CHECK(between.find("\"C\"") < between.find("\"B\""));
}

TEST_CASE("A table that names what is not there is refused", "[simulate]")
{
    CHECK(told(R"([{"merge": "Z", "with": {}}])") == "The told case has no step Z");
    CHECK(told(R"([{"drop": ["Z"]}])") == "The told case has no step Z");
    CHECK(told(R"([{"paint": "A"}])").find("is no change of a told case") != std::string::npos);
    CHECK_FALSE(Exercise::read("{", story, "q.json"));
    CHECK_FALSE(Exercise::read("[]", story, "q.json"));
    CHECK_FALSE(Exercise::read(asking("[]"), "{}", "q.json"));
    const auto exercise = Exercise::read(asking("[]"), story, "q.json");
    REQUIRE(exercise);
    CHECK_FALSE(exercise->told(Picks{{"other", "yes"}}));
    CHECK_FALSE(exercise->told(Picks{{"q", "perhaps"}}));
    CHECK(exercise->told(Picks{}).value() == Json::parse(story));
}

TEST_CASE("A told step that is none is refused with its id and its place", "[simulate]")
{
    const auto refusedAt = [](const char* steps) {
        const auto read = readToldActs(Json::parse(steps));
        return read ? std::string{"read"} : read.refusal().findings.at(0).jump;
    };
    CHECK(refusedAt("[]") == "steps");
    CHECK(refusedAt(R"({"steps": [7]})") == "1");
    CHECK(refusedAt(R"({"steps": [{"step": "A", "act": "fly"}]})") == "A.act");
    CHECK(refusedAt(R"({"steps": [{"step": "A", "act": "approve-notice", "now": "yesterday"}]})") == "A.now");
    CHECK(
        refusedAt(
            R"({"steps": [{"step": "A", "act": "approve-notice", "now": "2026-09-17", "facts": {"no_such_field": 1}}]})")
            .find("A.")
        == 0);
    CHECK(refusedAt(R"({"steps": [{"step": "A", "act": "approve-notice", "now": "2026-09-17", "sign": [1]}]})")
        == "A.sign");
    CHECK(
        refusedAt(
            R"({"steps": [{"step": "A", "act": "approve-notice", "by": "chen", "now": "2026-09-17", "facts": {}}]})")
        == "read");
}

TEST_CASE(
    "Every choice of the shipped tables changes what the simulator says, alone or beside one other", "[simulate]")
{
    for (const auto* procedure : allProcedures()) {
        const auto& exercise = rehearsal(*procedure).exercise;
        CHECK(exercise.procedure() == procedure->id);
        CHECK(exercise.questions().size() >= 8);
        for (const auto& question : exercise.questions()) {
            CHECK(question.choices.front().changes.empty());
            for (std::size_t at = 1; at < question.choices.size(); ++at) {
                for (std::size_t before = 0; before < at; ++before) {
                    INFO(procedure->id << " " << question.key << "=" << question.choices[at].key << " against " << question.choices[before].key);
                    CHECK(tellsApart(question, question.choices[before].key, question.choices[at].key, *procedure));
                }
            }
        }
    }
}

TEST_CASE("Every choice of the shipped tables is told in facts that can be read", "[simulate]")
{
    for (const auto* procedure : allProcedures()) {
        for (const auto& question : rehearsal(*procedure).exercise.questions()) {
            for (const auto& choice : question.choices) {
                INFO(procedure->id << " " << question.key << "=" << choice.key);
                const auto read = readToldActs(rehearsal(*procedure).exercise.told(Picks{{question.key, choice.key}}).value());
                if (!read)
                    FAIL_CHECK(
                        read.refusal().findings.at(0).jump << " " << english(read.refusal().findings.at(0).sentence));
            }
        }
    }
}

TEST_CASE("The case of every procedure that is told as it stands goes through to its end", "[simulate]")
{
    for (const auto* procedure : allProcedures()) {
        const auto made = simulated({}, {}, *procedure);
        INFO(procedure->id << ": " << (made.refused ? made.refused->id + " " + english(made.refused->findings.at(0).sentence) : std::string{}));
        CHECK_FALSE(made.refused);
        CHECK(made.file.stage >= Stage::Closed);
    }
}

TEST_CASE("What makes a penalty on the spot or an order unlawful is named by its rule", "[simulate]")
{
    struct Named {
        const Procedure& procedure;
        Picks picks;
        const char* rule;
    };
    for (const auto& [procedure, picks, rule] : {Named{onTheSpotProcedure(), {{"fine", "300"}}, "R36"}, Named{onTheSpotProcedure(), {{"cash", "above"}}, "R37"},
             Named{dispositionProcedure(), {{"notice", "none"}}, "R44"}, Named{dispositionProcedure(), {{"review", "none"}}, "R55"}}) {
        const auto made = simulated(picks, {}, procedure);
        const bool stopped = made.refused && std::ranges::any_of(made.refused->findings, [&](const Finding& f) { return f.rule == rule; });
        const bool found = std::ranges::any_of(made.findings, [&](const Located& f) { return f.finding.rule == rule; });
        INFO(procedure.id << " " << rule);
        CHECK((stopped || found));
    }
}
