// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Story.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/office/Founding.h"
#include "core/office/LawOfOffice.h"
#include "core/procedures/Procedures.h"

namespace anjuan::test {
namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error("refused: " + english(result.refusal().findings.at(0).sentence));
    return std::move(result).value();
}

LawBook readLaw()
{
    const auto setup = must(readSetup(readResource("practice/office.json")));
    LawBook law{must(WorkingDays::parse(readResource("calendars/cn.json"), "cn.json")), must(TimeLimits::parse(readResource("limits/limits.csv"), "limits.csv")),
        must(Catalogue::parse(readResource("catalogue/matters.csv"), "matters.csv")), {}, must(LocalRules::parse(readResource("local-rules/default.json"), "default.json")), {}, {},
        must(parseMatterLists(must(parseJson(readResource("catalogue/meetings.json"), "meetings.json")), "meetings.json"))};
    return must(checkedLawOf(setup, law));
}

std::string lineOf(const FoundAt& f)
{
    constexpr std::array words{"refuse", "defect", "warn", "hint"};
    return f.step + " " + f.rule + " " + words.at(static_cast<std::size_t>(f.level));
}

/// What the practice case shows although it is lawful: its hints.
const std::set<std::string>& linesOfPractice()
{
    static const auto lines = [] {
        auto story = Story::practice();
        story.run();
        std::set<std::string> all;
        for (const auto& f : story.findings())
            all.insert(lineOf(f));
        return all;
    }();
    return lines;
}

std::string joined(const std::set<std::string>& lines)
{
    std::string text;
    for (const auto& line : lines)
        text += line + "\n";
    return text;
}

std::string textOf(const std::string& path)
{
    std::ifstream in{path, std::ios::binary};
    if (!in)
        throw std::runtime_error("no file " + path);
    return {std::istreambuf_iterator<char>{in}, {}};
}

Json toldCase(const std::string& name)
{
    const auto shipped = std::string{ANJUAN_RESOURCES "/practice/"} + (name == "practice" ? "case" : name) + ".json";
    const auto path = std::filesystem::exists(shipped) ? shipped : std::string{ANJUAN_FIXTURES "/practice/"} + name + ".json";
    auto told = must(parseJson(textOf(path), path));
    if (!told.contains("base"))
        return told;
    // What goes before is told in another case, as far as its step `until`.
    Json steps = Json::array();
    const auto before = toldCase(told["base"]);
    for (const auto& step : before["steps"]) {
        steps.push_back(step);
        if (step["step"] == told["until"])
            break;
    }
    for (const auto& step : told["steps"])
        steps.push_back(step);
    told["steps"] = std::move(steps);
    return told;
}

Instant momentOf(const std::string& text)
{
    return Instant::at(*Date::parse(text.substr(0, 10)), text.size() > 11 ? *TimeOfDay::parse(text.substr(11)) : *TimeOfDay::make(9, 0));
}

} // namespace

std::string readResource(const std::string& path)
{
    return textOf(std::string{ANJUAN_RESOURCES} + "/" + path);
}

std::shared_ptr<const LawBook> shippedLawBook()
{
    static const auto law = std::make_shared<const LawBook>(readLaw());
    return law;
}

Circumstances practiceCircumstances()
{
    static const auto setup = std::make_shared<const Setup>(must(readSetup(readResource("practice/office.json"))));
    Circumstances now{Date::of(2026, 9, 17), {}, PersonId{"chen"}, {}, setup, shippedLawBook(), {}};
    const auto founding = must(readFounding(readResource("practice/office.json"), *shippedLawBook(), "correct horse"));
    for (const auto& newcomer : founding.people)
        now.roster.put(newcomer.person);
    return now;
}

Story Story::practice()
{
    return named("practice");
}

Story Story::named(const std::string& name)
{
    auto story = empty();
    const auto told = toldCase(name);
    for (const auto& step : told["steps"])
        story.m_steps.push_back({step["step"].get<std::string>(), step});
    return story;
}

Json Story::stepsOf(const std::string& name)
{
    return toldCase(name)["steps"];
}

Json Story::expectedOf(const std::string& name)
{
    return toldCase(name)["expected"];
}

Story Story::empty()
{
    Story story;
    story.m_people = story.m_now.roster.all();
    story.m_law = *shippedLawBook();
    return story;
}

ToldStep& Story::step(const std::string& id)
{
    const auto found = std::ranges::find(m_steps, id, &ToldStep::id);
    if (found == m_steps.end())
        throw std::runtime_error("the story has no step " + id);
    return *found;
}

Story& Story::without(const std::vector<std::string>& ids)
{
    for (const auto& id : ids) {
        (void)step(id);
        std::erase_if(m_steps, [&](const ToldStep& s) { return s.id == id; });
    }
    return *this;
}

Story& Story::stopAfter(const std::string& id)
{
    const auto found = std::ranges::find(m_steps, id, &ToldStep::id);
    m_steps.erase(found + 1, m_steps.end());
    return *this;
}

Story& Story::onDay(const std::string& id, const std::string& day)
{
    auto& told = step(id).told;
    const auto move = [&](Json& moment) { moment = day + moment.get<std::string>().substr(10); };
    move(told["now"]);
    if (told.contains("sign")) {
        for (auto& signature : told["sign"])
            move(signature["now"]);
    }
    return *this;
}

Story& Story::insertAfter(const std::string& id, Json added)
{
    const auto found = std::ranges::find(m_steps, id, &ToldStep::id);
    const auto name = added["step"].get<std::string>();
    m_steps.insert(found + 1, ToldStep{name, std::move(added)});
    return *this;
}

Story& Story::tell(Json added)
{
    const auto name = added["step"].get<std::string>();
    m_steps.push_back({name, std::move(added)});
    return *this;
}

Person& Story::person(const std::string& login)
{
    return *std::ranges::find(m_people, PersonId{login}, &Person::id);
}

LawBook& Story::law()
{
    return m_law;
}

Story& Story::withRemedies(const Remedies& remedies)
{
    auto setup = *m_now.setup;
    setup.remedies = remedies;
    m_now.setup = std::make_shared<const Setup>(std::move(setup));
    return *this;
}

Story& Story::inNameOf(const std::string& organ)
{
    auto setup = *m_now.setup;
    setup.organ.name = organ;
    m_now.setup = std::make_shared<const Setup>(std::move(setup));
    return *this;
}

Story& Story::decidedBefore(std::vector<EarlierDecision> earlier)
{
    m_now.earlier = std::move(earlier);
    return *this;
}

void Story::run()
{
    m_now.roster = {};
    for (const auto& person : m_people)
        m_now.roster.put(person);
    m_now.law = std::make_shared<const LawBook>(m_law);
    for (auto& told : m_steps)
        take(told);
}

void Story::take(ToldStep& told)
{
    const auto act = actNamed(told.told["act"].get<std::string>());
    Json facts = told.told["facts"];
    for (const char* key : {"at", "officers", "occurred_on", "late", "signatures", "supplied"}) {
        if (told.told.contains(key))
            facts[key] = told.told[key];
    }
    m_now.now = momentOf(told.told["now"].get<std::string>());
    m_now.today = m_now.now.day();
    m_now.actor = PersonId{told.told["by"].get<std::string>()};
    auto ask = readStep(*act, facts);
    if (!ask) {
        note(told.id, ask.refusal().findings);
        return;
    }
    if (!perform(told.id, *ask) || !told.told.contains("sign") || facts.contains("late"))
        return;
    for (const auto& signature : told.told["sign"]) {
        m_now.now = momentOf(signature["now"].get<std::string>());
        m_now.today = m_now.now.day();
        m_now.actor = PersonId{signature["by"].get<std::string>()};
        if (!perform(told.id, SignProposal{0, act, true, signature["opinion"].get<std::string>()}))
            return;
    }
}

bool Story::perform(const std::string& step, const Command& command)
{
    auto decision = decide(m_file, procedureOf(m_file), command, m_now);
    if (!decision) {
        note(step, decision.refusal().findings);
        return false;
    }
    note(step, decision->remarks);
    for (const auto& decided : decision->events)
        m_file = evolve(std::move(m_file), decided.event, {m_file.entries + 1, decided.occurredOn, m_now.now, m_now.actor});
    return true;
}

void Story::note(const std::string& step, const Findings& findings)
{
    for (const auto& f : findings)
        m_findings.push_back({step, std::string{f.rule}, f.level, cite(f.provisions), english(f.sentence), english(f.advice), f.jump});
}

bool Story::finds(const std::string& rule, Level level, const std::string& step) const
{
    return std::ranges::any_of(m_findings, [&](const FoundAt& f) { return f.rule == rule && f.level == level && f.step == step; });
}

bool Story::finds(const std::string& rule) const
{
    return std::ranges::any_of(m_findings, [&](const FoundAt& f) { return f.rule == rule; });
}

std::string Story::grave() const
{
    std::set<std::string> lines;
    for (const auto& f : m_findings) {
        if (f.level == Level::Refuse || f.level == Level::Defect)
            lines.insert(lineOf(f));
    }
    return joined(lines);
}

std::string Story::judged() const
{
    std::set<std::string> lines;
    const auto refused = std::ranges::find(m_findings, Level::Refuse, &FoundAt::level);
    for (auto f = m_findings.begin(); f != m_findings.end(); ++f) {
        if (f > refused && f->step != refused->step)
            break;
        if (!linesOfPractice().contains(lineOf(*f)))
            lines.insert(lineOf(*f));
    }
    return joined(lines);
}

const FoundAt& Story::found(const std::string& rule, const std::string& step) const
{
    const auto found = std::ranges::find_if(m_findings, [&](const FoundAt& f) { return f.rule == rule && f.step == step; });
    if (found == m_findings.end())
        throw std::runtime_error("no " + rule + " at " + step + "; found: " + judged());
    return *found;
}

Story& Story::late(const std::string& id, Json signatures)
{
    auto& told = step(id).told;
    told["late"] = "补录";
    told["occurred_on"] = told["now"].get<std::string>().substr(0, 10);
    told["signatures"] = std::move(signatures);
    return *this;
}

} // namespace anjuan::test
