// SPDX-License-Identifier: GPL-3.0-or-later
// The main job end to end on the shipped practice case: everything through Office, nothing beside it.
#include <fstream>
#include <random>

#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/CaseText.h"
#include "app/cli/Verb.h"
#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

std::string drawPassword()
{
    constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::random_device random;
    std::string password;
    for (int i = 0; i < 16; ++i)
        password += letters[random() % letters.size()];
    return password;
}

Instant momentOf(const std::string& text)
{
    return Instant::at(*Date::parse(text.substr(0, 10)), *TimeOfDay::parse(text.substr(11)));
}

/// Drives the told steps: each by the person who does it, on his own account, at the told time.
class Demo {
public:
    Demo(const Terminal& terminal, std::filesystem::path out) : m_terminal(terminal), m_out(std::move(out)) {}

    Result<Done> run(const std::string& setup, const Json& told, const std::string& password)
    {
        m_password = password;
        m_store = m_out / "practice.anjuan";
        auto opened = foundOffice(m_store, setup, password, true, momentOf(told["steps"][0]["now"].get<std::string>()));
        if (!opened)
            return std::move(opened).refusal();
        opened->reset();
        for (const auto& step : told["steps"]) {
            if (auto done = take(step); !done)
                return done;
        }
        if (auto done = report(); !done)
            return done;
        return review();
    }

    const std::string& text() const { return m_text; }
    const Json& json() const { return m_json; }

private:
    Result<std::unique_ptr<OpenOffice>> as(const std::string& login, const std::string& moment)
    {
        return openOffice({m_store, login, m_password, momentOf(moment)});
    }

    Result<Done> take(const Json& step)
    {
        const auto act = actNamed(step["act"].get<std::string>());
        Json facts = step["facts"];
        for (const char* key : {"at", "officers"}) {
            if (step.contains(key))
                facts[key] = step[key];
        }
        auto ask = readStep(*act, facts);
        if (!ask)
            return std::move(ask).refusal();
        if (auto done = perform(step["by"], step["now"], *act, *ask); !done)
            return done;
        for (const auto& signature : step.value("sign", Json::array())) {
            if (auto done = perform(signature["by"], signature["now"], *act, SignProposal{0, act, true, signature["opinion"].get<std::string>()}); !done)
                return done;
        }
        return Done{};
    }

    Result<Done> perform(const std::string& login, const std::string& moment, Act act, const Command& command)
    {
        auto opened = as(login, moment);
        if (!opened)
            return std::move(opened).refusal();
        auto& office = (*opened)->office();
        auto receipt = m_case ? office.perform((*opened)->session(), *m_case, command)
                              : office.open((*opened)->session(), std::get<TakeStep>(command));
        if (!receipt)
            return std::move(receipt).refusal();
        m_case = receipt->id;
        m_text += fmt::format("{}  {}  {}{}\n", moment.substr(0, 16), office.roster().nameOf(PersonId{login}), toUtf8(words(rowOf(act).label)),
            std::holds_alternative<SignProposal>(command) ? "（" + toUtf8(words(N_("signed"))) + "）" : "");
        for (const auto& paper : receipt->papers)
            keep(*opened.value(), paper);
        return Done{};
    }

    void keep(OpenOffice& opened, const IssuedPaper& paper)
    {
        auto bytes = opened.office().paper(opened.session(), *m_case, paper.digest);
        if (!bytes)
            return;
        put(paper, *bytes);
    }

    void put(const IssuedPaper& paper, const Bytes& bytes)
    {
        const auto file = m_out / fmt::format("{:02}-{}{}.pdf", ++m_papers, paper.title, paper.number.empty() ? "" : "-" + paper.number);
        std::ofstream out{file, std::ios::binary};
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        m_text += "                    → " + file.string() + "\n";
        m_json["papers"].push_back({{"kind", paper.kind}, {"title", paper.title}, {"number", paper.number}, {"file", file.string()}});
    }

    Result<Done> report()
    {
        auto opened = as("chu", "2026-11-13T09:00");
        if (!opened)
            return std::move(opened).refusal();
        auto view = (*opened)->office().view((*opened)->session(), *m_case);
        if (!view)
            return std::move(view).refusal();
        const auto findings = printFindings(*view);
        m_json["case"] = printCase(*view).json;
        m_json["findings"] = findings.json;
        m_text += "\n" + printCase(*view).text + findings.text;
        const auto verified = (*opened)->store().upkeep().verify();
        m_json["verified"] = verified.ok();
        m_text += toUtf8(words(Message{N_("%1 papers, %2 entries, the store is whole: %3"),
            {std::int64_t{m_papers}, verified.entries, toUtf8(words(verified.ok() ? N_("yes") : N_("no")))}})) + "\n";
        return Done{};
    }

    /// The county's supervisor draws the file, fills its sheet and issues the report.
    Result<Done> review()
    {
        auto opened = as("chu", "2026-11-20T15:00");
        if (!opened)
            return std::move(opened).refusal();
        auto& supervision = (*opened)->supervision();
        const auto& session = (*opened)->session();
        const auto chu = session.person();
        auto batch = supervision.open(session, {"2026", {}, Date::of(2026, 1, 1), Date::of(2026, 11, 20)}, {SampleMethod::Simple, 1, "2026", {}});
        if (!batch)
            return std::move(batch).refusal();
        std::vector<EvaluationCommand> commands;
        for (const auto& caseId : batch->file.sample->drawn) {
            commands.emplace_back(AssignSheet{caseId, chu});
            for (const auto& item : batch->standard->items)
                commands.emplace_back(DecideItem{caseId, item.no, true, 0, {}, {}});
            commands.emplace_back(SignSheet{caseId});
        }
        commands.emplace_back(IssueEvaluationReport{});
        batch = supervision.perform(session, batch->id, commands, batch->entries);
        if (!batch)
            return std::move(batch).refusal();
        const auto& signature = *batch->file.sheets.front().signature;
        m_text += fmt::format("2026-11-20 15:00  {}  {}\n", (*opened)->office().roster().nameOf(chu),
            toUtf8(words(Message{N_("%1 of %2 files drawn with seed %3"), {batch->file.report->files,
                static_cast<std::int64_t>(batch->file.sample->population.size()), batch->file.sample->seed}})));
        m_json["review"] = {{"batch", batch->id.text()}, {"score_tenths", signature.score}, {"grade", signature.grade}};
        for (const auto& paper : batch->file.report->papers) {
            auto bytes = supervision.paper(session, batch->id, paper.digest);
            if (!bytes)
                return std::move(bytes).refusal();
            put(paper, *bytes);
        }
        return Done{};
    }

    const Terminal& m_terminal;
    std::filesystem::path m_out;
    std::filesystem::path m_store;
    std::string m_password;
    std::optional<CaseId> m_case;
    std::string m_text;
    Json m_json = Json::object();
    int m_papers = 0;
};

int runDemo(const Terminal& terminal, const std::string& out)
{
    std::filesystem::create_directories(out);
    auto setup = readText(resourceFolder() / "practice" / "office.json");
    auto told = readText(resourceFolder() / "practice" / "case.json");
    if (!setup || !told)
        return terminal.refused(!setup ? setup.refusal() : told.refusal());
    auto steps = parseJson(*told, "case.json");
    if (!steps)
        return terminal.refused(steps.refusal());
    const char* given = std::getenv("ANJUAN_PASSWORD");
    const auto password = given ? std::string{given} : drawPassword();
    if (!given)
        terminal.note(toUtf8(words(Message{N_("Password of everybody in the practice office: %1"), {password}})));
    Demo demo{terminal, std::filesystem::absolute(out)};
    auto done = demo.run(*setup, *steps, password);
    if (!done) {
        terminal.note(demo.text());
        return terminal.refused(done.refusal());
    }
    return terminal.answer(demo.json(), demo.text());
}

const Verb verbs[] = {
    {"demo", "The main job end to end on the shipped practice case", [](CLI::App& app) -> std::function<int(const Terminal&)> {
         auto out = std::make_shared<std::string>();
         app.add_option("--out", *out, "Folder for the store and the PDFs")->required();
         return [=](const Terminal& terminal) { return runDemo(terminal, *out); };
     }},
};

} // namespace

std::span<const Verb> demoVerbs()
{
    return verbs;
}

} // namespace anjuan
