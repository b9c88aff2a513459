// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of the table: it speaks where it must, as it must, and nowhere else.
#include <algorithm>
#include <functional>
#include <set>

#include "core/rules/Rule.h"
#include "tests/core/rules/Trial.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

template <class T>
std::vector<T> all(std::initializer_list<std::vector<T> (*)()> rooms)
{
    std::vector<T> whole;
    for (auto room : rooms) {
        for (auto& one : room())
            whole.push_back(std::move(one));
    }
    return whole;
}

std::vector<Trial> trials()
{
    return all<Trial>({peopleTrials, timeTrials, substanceTrials, statuteTrials, guidanceTrials, rightsTrials, decisionTrials, branchTrials, jointTrials, orderTrials});
}

std::vector<Quiet> quietOnes()
{
    return all<Quiet>({peopleQuiet, timeQuiet, substanceQuiet, statuteQuiet, guidanceQuiet, rightsQuiet, decisionQuiet, branchQuiet, jointQuiet, orderQuiet});
}

bool jumpsTo(const std::string& jump, const std::string& wanted)
{
    return wanted.ends_with('*') ? jump.starts_with(wanted.substr(0, wanted.size() - 1)) : jump == wanted;
}

/// What of the trial the finding does not say as it should; empty when all is right.
std::string wrongIn(const FoundAt& found, const Trial& trial, Level level)
{
    std::string wrong;
    if (found.level != level)
        wrong += "level " + std::to_string(static_cast<int>(found.level)) + "; ";
    if (found.article != trial.article)
        wrong += "article " + found.article + "; ";
    if (!jumpsTo(found.jump, trial.jump))
        wrong += "jump " + found.jump + "; ";
    if (found.sentence.find(trial.sentence) == std::string::npos)
        wrong += "sentence " + found.sentence + "; ";
    if (found.advice.empty())
        wrong += "no advice; ";
    return wrong;
}

/// What is wrong with the finding of the trial in this telling: of several findings of the rule the nearest counts.
std::string told(Story& story, const Trial& trial, Level level)
{
    story.run();
    std::string nearest = "not found; " + story.judged();
    for (const auto& found : story.findings()) {
        if (found.rule != trial.rule || found.step != trial.step)
            continue;
        const auto wrong = wrongIn(found, trial, level);
        if (wrong.empty())
            return {};
        nearest = wrong;
    }
    return nearest;
}

bool onRecord(const Story& story, const std::string& rule)
{
    const auto found = checkFile(story.file(), story.now());
    return std::ranges::any_of(found, [&](const Located& l) { return l.finding.rule == rule && l.finding.level == Level::Defect && l.entryNo > 0; });
}

std::set<std::string> rulesIn(const auto& list, auto nameOf)
{
    std::set<std::string> rules;
    for (const auto& one : list)
        rules.insert(std::string{std::invoke(nameOf, one)});
    return rules;
}

} // namespace

TEST_CASE("a rule speaks when the program is asked, with its article, its place and what to do", "[rules]")
{
    for (const auto& trial : trials()) {
        if (!trial.asked)
            continue;
        auto story = Story::named(trial.base);
        trial.change(story);
        INFO(trial.rule << " " << trial.what << " at " << trial.step);
        CHECK(told(story, trial, *trial.asked) == "");
    }
}

TEST_CASE("what has happened is recorded, and the rule puts on record what was wrong with it", "[rules]")
{
    for (const auto& trial : trials()) {
        if (!trial.past)
            continue;
        auto story = Story::named(trial.base);
        trial.change(story);
        if (trial.asked)
            story.late(trial.step, Json::parse(trial.signatures));
        INFO(trial.rule << " " << trial.what << " at " << trial.step);
        CHECK(told(story, trial, *trial.past) == "");
        CHECK((*trial.past != Level::Defect || onRecord(story, trial.rule)));
    }
}

TEST_CASE("a rule is silent on the lawful side of its edge", "[rules]")
{
    for (const auto& quiet : quietOnes()) {
        auto story = Story::named(quiet.base);
        quiet.change(story);
        story.run();
        INFO(quiet.rule << " " << quiet.what);
        CHECK_FALSE(story.finds(quiet.rule));
        const auto checked = checkFile(story.file(), story.now());
        CHECK(std::ranges::find(checked, quiet.rule, [](const Located& l) { return std::string{l.finding.rule}; }) == checked.end());
    }
}

TEST_CASE("no rule of the table is without a trial and without a lawful case", "[rules]")
{
    const auto rules = rulesIn(allRules(), &Rule::id);
    CHECK(rulesIn(trials(), &Trial::rule) == rules);
    CHECK(rulesIn(quietOnes(), &Quiet::rule) == rules);
}

TEST_CASE("a rule acts as the table says in both modes", "[rules]")
{
    for (const auto& trial : trials()) {
        INFO(trial.rule << " " << trial.what);
        const auto agrees = [&](const Rule& rule) {
            return rule.id == trial.rule && (!trial.asked || rule.asked == *trial.asked) && (!trial.past || rule.past == *trial.past);
        };
        CHECK(std::ranges::any_of(allRules(), agrees));
    }
}
