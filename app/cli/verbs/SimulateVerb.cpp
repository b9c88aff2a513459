// SPDX-License-Identifier: GPL-3.0-or-later
// The simulator: pick facts, see which steps are open and why. No store needed.
#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "core/office/Handbook.h"
#include "core/procedures/Procedures.h"
#include "core/simulate/Simulate.h"
#include "ui/words/Text.h"
#include "ui/words/Translators.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr std::string_view untilKey = "until";
constexpr std::string_view daysKey = "days";
constexpr int mostDays = 3650;

struct SimulateArguments {
    std::string procedure = "ordinary";
    std::string facts;
    std::vector<std::string> set;
};

using Run = std::function<int(const Terminal&)>;

/// What was picked, and how far to go.
struct Asked {
    Picks picks;
    Until until;
};

std::string say(std::string_view literal)
{
    return toUtf8(words(literal));
}

const std::string& say(const TwoTongues& text)
{
    return language() == Language::English ? text.en : text.zh;
}

Result<Done> readUntil(const std::string& value, Until& until)
{
    const auto& rows = Options<Stage>::rows;
    const auto found = std::ranges::find(rows, value, &Option::key);
    const auto stage = static_cast<Stage>(found - rows.begin());
    if (found == rows.end() || !isOnSpine(stage))
        return notValid(std::string{untilKey}, {N_("%1 is no stage of the spine; write notice-served"), {value}});
    until.stage = stage;
    return Done{};
}

Result<Done> readDays(const std::string& value, Until& until)
{
    const auto* end = value.data() + value.size();
    const auto read = std::from_chars(value.data(), end, until.days);
    if (read.ec != std::errc{} || read.ptr != end || until.days < 0 || until.days > mostDays)
        return notValid(std::string{daysKey}, {N_("%1 is no number of days from 0 to 3650"), {value}});
    return Done{};
}

Result<Asked> readAsked(const std::vector<std::string>& set)
{
    Asked asked;
    for (const auto& pair : set) {
        const auto is = pair.find('=');
        if (is == std::string::npos)
            return notValid("--set", {N_("%1 has no =; write officers=one"), {pair}});
        const auto key = pair.substr(0, is);
        const auto value = pair.substr(is + 1);
        auto done = key == untilKey ? readUntil(value, asked.until)
            : key == daysKey        ? readDays(value, asked.until)
                                    : Result<Done>{Done{}};
        if (!done)
            return std::move(done).refusal();
        if (key != untilKey && key != daysKey)
            asked.picks[key] = value;
    }
    return asked;
}

Result<Json> storyOf(const Exercise& exercise, const SimulateArguments& arguments, const Picks& picks)
{
    if (arguments.facts.empty())
        return exercise.told(picks);
    auto text = readText(arguments.facts);
    if (!text)
        return std::move(text).refusal();
    auto story = parseJson(*text, arguments.facts);
    if (!story)
        return std::move(story).refusal();
    if (auto steps = readToldActs(*story); !steps)
        return std::move(steps).refusal();
    return exercise.told(std::move(*story), picks);
}

std::string_view standingKey(SimulatedStep::Standing standing)
{
    constexpr std::array keys{"open", "refused", "waiting", "closed"};
    return keys[static_cast<std::size_t>(standing)];
}

std::string rolesOf(const Step& step)
{
    std::string roles;
    for (const auto role : step.who)
        roles += (roles.empty() ? "" : language() == Language::English ? ", " : "、") + say(Options<Role>::rows[static_cast<std::size_t>(role)].label);
    return roles;
}

Json findingsJson(const Findings& findings)
{
    Json rows = Json::array();
    for (const auto& finding : findings)
        rows.push_back(findingJson(finding));
    return rows;
}

Json stepJson(const SimulatedStep& seen)
{
    Json json{{"step", keyOf(seen.step->act)}, {"label", say(rowOf(seen.step->act).label)},
        {"standing", standingKey(seen.standing)}, {"who", Json::array()}};
    for (const auto role : seen.step->who)
        json["who"].push_back(keyOf(role));
    if (seen.next)
        json["signer"] = keyOf(*seen.next);
    json["article"] = cite(seen.step->provisions);
    json["why"] = findingsJson(seen.why);
    return json;
}

std::string limitName(const RunningLimit& limit, const Circumstances& now)
{
    const auto row = now.law->limits.find(limit.limit);
    return row ? (language() == Language::English ? (*row)->english : (*row)->name) : std::string{limit.limit};
}

Json limitJson(const RunningLimit& limit, const Circumstances& now)
{
    Json json{{"limit", limit.limit}, {"name", limitName(limit, now)}, {"start", limit.start.iso()},
        {"due", limit.due.forOurDuty().iso()}, {"days_left", limit.due.forOurDuty().daysSince(now.today)},
        {"ours", limit.ours}, {"article", cite(limit.due.provisions)}};
    if (limit.endedOn)
        json["ended"] = limit.endedOn->iso();
    return json;
}

Json answerJson(const Simulation& made, const Exercise& exercise, const Asked& asked)
{
    Json json{{"procedure", exercise.procedure()}, {"today", made.now.today.iso()}, {"stage", keyOf(made.file.stage)},
        {"told", made.told}};
    for (const auto& question : exercise.questions()) {
        const auto picked = asked.picks.find(question.key);
        json["picked"][question.key] = picked == asked.picks.end() ? question.choices.front().key : picked->second;
    }
    if (made.refused)
        json["refused"] = {{"id", made.refused->id}, {"step", keyOf(made.refused->act)},
            {"findings", findingsJson(made.refused->findings)}};
    if (made.next)
        json["next"] = keyOf(made.next->act);
    json["steps"] = Json::array();
    for (const auto& seen : made.steps)
        json["steps"].push_back(stepJson(seen));
    json["limits"] = Json::array();
    for (const auto& limit : made.limits)
        json["limits"].push_back(limitJson(limit, made.now));
    json["findings"] = Json::array();
    for (const auto& [finding, entry] : made.findings) {
        json["findings"].push_back(findingJson(finding));
        if (const auto* act = made.file.entry(entry))
            json["findings"].back()["act"] = keyOf(act->act());
    }
    return json;
}

std::string linesOf(const Findings& findings)
{
    std::string text;
    for (const auto& finding : findings)
        text += fmt::format("      {} {}\n", finding.rule, toUtf8(words(finding)));
    return text;
}

std::string stepsText(const Simulation& made, SimulatedStep::Standing standing, std::string_view heading)
{
    std::string text;
    for (const auto& seen : made.steps) {
        if (seen.standing != standing)
            continue;
        const auto whose = seen.next ? say(Options<Signer>::rows[static_cast<std::size_t>(*seen.next)].label)
                                     : rolesOf(*seen.step);
        text += fmt::format(
            "  {}  {}  [{}]\n{}", keyOf(seen.step->act), say(rowOf(seen.step->act).label), whose, linesOf(seen.why));
    }
    return text.empty() ? text : "\n" + say(heading) + "\n" + text;
}

std::string answerText(const Simulation& made)
{
    auto text = fmt::format("{}  {}  {}\n", say(N_("Stage")),
        say(Options<Stage>::rows[static_cast<std::size_t>(made.file.stage)].label), made.now.today.iso());
    if (made.refused)
        text += fmt::format("\n{}\n  {}  {}\n{}", say(N_("The case stops here: this step was refused")),
            made.refused->id, say(rowOf(made.refused->act).label), linesOf(made.refused->findings));
    using S = SimulatedStep::Standing;
    text += stepsText(made, S::Open, N_("Open"));
    text += stepsText(made, S::Refused, N_("A rule stands in the way"));
    text += stepsText(made, S::Waiting, N_("Waits for a signature"));
    text += stepsText(made, S::Closed, N_("Not possible now"));
    std::string limits;
    for (const auto& limit : made.limits) {
        if (limit.isOpen())
            limits += fmt::format("  {}  {}  {}  ({})\n", limit.limit, limit.due.forOurDuty().iso(),
                limitName(limit, made.now), toUtf8(words(limit.due.provisions)));
    }
    if (!limits.empty())
        text += "\n" + say(N_("Time limits that run")) + "\n" + limits;
    Findings findings;
    for (const auto& [finding, entry] : made.findings)
        findings.push_back(finding);
    if (!findings.empty())
        text += "\n" + say(N_("Check of the file")) + "\n" + linesOf(findings);
    return text;
}

int simulateCase(const Terminal& terminal, const SimulateArguments& arguments)
{
    const auto* procedure = procedureNamed(arguments.procedure);
    if (!procedure)
        return terminal.refused(notValid("procedure", {N_("There is no procedure %1"), {arguments.procedure}}));
    const auto asked = readAsked(arguments.set);
    if (!asked)
        return terminal.refused(asked.refusal());
    auto law = shippedLaw(resourceFolder());
    if (!law)
        return terminal.refused(law.refusal());
    auto rehearsal = readRehearsal(resourceFolder(), *law, {}, arguments.procedure);
    if (!rehearsal)
        return terminal.refused(rehearsal.refusal());
    const auto story = storyOf(rehearsal->exercise, arguments, asked->picks);
    if (!story)
        return terminal.refused(story.refusal());
    const auto steps = readToldActs(*story);
    if (!steps)
        return terminal.refused(steps.refusal());
    const auto made = simulate(*steps, *procedure, rehearsal->ground, asked->until);
    return terminal.answer(answerJson(made, rehearsal->exercise, *asked), answerText(made));
}

int listQuestions(const Terminal& terminal, const std::string& procedure)
{
    auto law = shippedLaw(resourceFolder());
    if (!law)
        return terminal.refused(law.refusal());
    auto rehearsal = readRehearsal(resourceFolder(), *law, {}, procedure);
    if (!rehearsal)
        return terminal.refused(rehearsal.refusal());
    Json rows = Json::array();
    std::string text;
    for (const auto& question : rehearsal->exercise.questions()) {
        Json row{{"key", question.key}, {"label", say(question.label)}, {"choices", Json::array()}};
        text += fmt::format("{}  {}\n", question.key, say(question.label));
        for (const auto& choice : question.choices) {
            row["choices"].push_back({{"key", choice.key}, {"label", say(choice.label)}});
            text += fmt::format("    {}={}  {}\n", question.key, choice.key, say(choice.label));
        }
        rows.push_back(std::move(row));
    }
    return terminal.answer(rows, text);
}

// clang-format off
const Verb verbs[] = {
    {"procedure simulate", "Pick facts and see which steps are open, which are not and why, and what limits run", [](CLI::App& app) -> Run {
        auto a = std::make_shared<SimulateArguments>();
        app.add_option("--procedure", a->procedure, "Procedure; ordinary when absent");
        app.add_option("--facts", a->facts, "Acts taken so far, in the form of resources/practice/case.json; the shipped case of the procedure when absent");
        app.add_option("--set", a->set, "question=choice (procedure questions), until=STAGE, days=N; may be repeated")->expected(1, 100);
        return [=](const Terminal& terminal) { return simulateCase(terminal, *a); }; }},
    {"procedure questions", "The questions of the simulator and their choices", [](CLI::App& app) -> Run {
        auto procedure = std::make_shared<std::string>("ordinary");
        app.add_option("--procedure", *procedure, "Procedure; ordinary when absent");
        return [=](const Terminal& terminal) { return listQuestions(terminal, *procedure); }; }},
};
// clang-format on

} // namespace

std::span<const Verb> simulateVerbs()
{
    return verbs;
}

} // namespace anjuan
