// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/replays/Replay.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "core/base/Json.h"
#include "tests/support/Story.h"

namespace anjuan::test {
namespace {

const std::string folder = std::string{ANJUAN_FIXTURES} + "/replays/";

Json readJson(const std::string& name)
{
    std::ifstream in{folder + name, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    auto json = parseJson(text, name);
    if (!json)
        throw std::runtime_error(english(json.refusal().findings.at(0).sentence));
    return std::move(json).value();
}

std::string wordOf(Level level)
{
    switch (level) {
    case Level::Refuse:
        return "refuse";
    case Level::Defect:
        return "defect";
    case Level::Warn:
        return "warn";
    case Level::Hint:
        return "hint";
    }
    return {};
}

bool isStandIn(const Json& step, const std::string& field)
{
    const auto names = step.value("supplied", Json::array());
    return std::ranges::any_of(names, [&](const Json& name) { return name == field || name == "*"; });
}

/// Who in the practice office enters the act; no public paper says who did it in the office it is from.
std::string byWhom(const std::string& act)
{
    if (act == "issue-decision" || act == "issue-disposition")
        return "zheng";
    return act == "give-opinion" ? "wu" : "chen";
}

/// The step as the story takes it: late, with the stand-ins filled in and named.
Json asLateEntry(const Json& told, const std::string& lookedAt, const Json& standIns, std::vector<std::string>& untold)
{
    const auto act = told["act"].get<std::string>();
    Json facts = told.value("facts", Json::object());
    Json supplied = told.value("supplied", Json::array());
    const auto values = standIns.value(act, Json::object());
    for (const auto& name : supplied) {
        const auto field = name.get<std::string>();
        if (field != "*" && field != "occurred_on" && !facts.contains(field) && !values.contains(field))
            untold.push_back(told["step"].get<std::string>() + "." + field);
    }
    for (const auto& [field, value] : values.items()) {
        if (!facts.contains(field) && isStandIn(told, field))
            facts[field] = value;
    }
    for (const char* always : {"by", "officers", "signatures"})
        supplied.push_back(always);
    return {{"step", told["step"]}, {"act", act}, {"by", byWhom(act)}, {"now", lookedAt + "T18:00"}, {"occurred_on", told["on"]},
        {"late", "据公开文书补录"}, {"officers", {"chen", "li"}}, {"supplied", supplied}, {"facts", facts}};
}

/// The law as the organ of the case had it: its list holds the matter, and it has no tiers that we know of.
void takeLawOf(Story& story, const Json& told)
{
    AdoptedCatalogue catalogue{"replay", Date::of(1990, 1, 1), {}};
    for (const auto& code : told["adopted"])
        catalogue.matters.push_back({code.get<std::string>()});
    story.law().adopted = {catalogue};
    story.law().standards.clear();
    const auto remedies = told.value("remedies", Json::object());
    story.withRemedies({remedies.value("reconsideration_organ", "虚构的复议机关"), "", remedies.value("court", "虚构的人民法院")});
}

void sortInto(Replayed& result, const Story& story)
{
    const auto stepOf = [&](std::int64_t entry) {
        return entry == 0 ? std::string{"today"} : result.told["steps"].at(static_cast<std::size_t>(entry - 1))["step"].get<std::string>();
    };
    for (const auto& located : checkFile(story.file(), story.now())) {
        auto& into = restsOnSupplied(story.file(), located) ? result.onStandIns : result.counted;
        into.push_back({std::string{located.finding.rule}, wordOf(located.finding.level), stepOf(located.entryNo)});
    }
    std::ranges::sort(result.counted);
    std::ranges::sort(result.onStandIns);
}

std::string listOf(const std::vector<ReplayFinding>& findings)
{
    std::string text;
    for (const auto& finding : findings)
        text += (text.empty() ? "" : "; ") + finding.text();
    return text;
}

std::string outcomeOf(const Json& trap)
{
    if (trap.contains("found"))
        return "found:  " + findingFrom(trap["found"]).text();
    if (trap.contains("handled"))
        return "no trap for the program: " + trap["handled"].get<std::string>();
    return "MISSED: " + trap["missed"].get<std::string>();
}

} // namespace

std::vector<std::string> replayIds()
{
    std::vector<std::string> ids;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        const auto name = entry.path().filename().string();
        if (name.ends_with(".json") && name != "stand-ins.json")
            ids.push_back(entry.path().stem().string());
    }
    std::ranges::sort(ids);
    return ids;
}

Replayed replay(const std::string& id)
{
    Replayed result;
    result.told = readJson(id + ".json");
    const auto standIns = readJson("stand-ins.json");
    auto story = Story::empty();
    takeLawOf(story, result.told);
    for (const auto& step : result.told["steps"]) {
        story.tell(asLateEntry(step, result.told["looked_at"].get<std::string>(), standIns, result.untold));
        ++result.steps;
        result.standInSteps += isStandIn(step, "*") ? 1 : 0;
    }
    story.run();
    if (story.file().acts.size() != result.steps) {
        for (const auto& found : story.findings())
            result.refused.push_back(found.step + " " + found.rule + ": " + found.sentence);
        return result;
    }
    sortInto(result, story);
    return result;
}

ReplayFinding findingFrom(const Json& told)
{
    return {told["rule"].get<std::string>(), told["level"].get<std::string>(), told["step"].get<std::string>()};
}

std::vector<ReplayFinding> expectedOf(const Json& told)
{
    std::vector<ReplayFinding> expected;
    for (const auto& finding : told["expected"])
        expected.push_back(findingFrom(finding));
    std::ranges::sort(expected);
    return expected;
}

std::string tableOf(const Replayed& replayed)
{
    const auto& told = replayed.told;
    std::string text = told["id"].get<std::string>() + "  " + told["organ"].get<std::string>() + "：" + told["conduct"].get<std::string>() + "\n";
    text += "  entered " + std::to_string(replayed.steps) + " steps, " + std::to_string(replayed.standInSteps) + " of them stand-ins; looked at on "
        + told["looked_at"].get<std::string>() + "\n";
    for (const auto& blank : told.value("left_blank", Json::array()))
        text += "  left blank: " + blank.get<std::string>() + "\n";
    for (const auto& trap : told["traps"])
        text += "  - " + trap["trap"].get<std::string>() + "\n      " + outcomeOf(trap) + "\n";
    for (const auto& alarm : told.value("false_alarms", Json::array()))
        text += "  ! false alarm: " + findingFrom(alarm).text() + "\n      " + alarm["why"].get<std::string>() + "\n";
    text += "  on stated facts: " + (replayed.counted.empty() ? "nothing" : listOf(replayed.counted)) + "\n";
    text += "  on stand-ins, not counted: " + (replayed.onStandIns.empty() ? "nothing" : listOf(replayed.onStandIns)) + "\n\n";
    return text;
}

} // namespace anjuan::test
