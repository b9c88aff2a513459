// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/AttachFiles.h"
#include "app/cli/CaseText.h"
#include "app/cli/WithOffice.h"
#include "core/acts/PreviewMove.h"
#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/procedures/Procedures.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

struct CaseArguments {
    std::string id;
    std::string step;
    std::string facts;
    std::string procedure;
    std::string document;
    std::string to;
    std::string text;
    std::string sort = "newest";
    std::string where;
    std::vector<std::string> attach;
    std::int64_t expect = -1;
    int page = 1;
};

using Action = Result<int> (*)(const Terminal&, const CaseArguments&, OpenOffice&);

Result<CaseId> caseOf(const CaseArguments& arguments, OpenOffice& opened)
{
    if (!opened.session().seesCases())
        return CaseId{arguments.id};   // whatever is asked next refuses this account by name
    if (auto id = opened.office().find(opened.session(), arguments.id))
        return *id;
    Finding finding;
    finding.rule = "case";
    finding.sentence = {N_("There is no case %1"), {arguments.id}};
    return refuse(Why::NotFound, std::move(finding));
}

Result<Json> factsOf(const std::string& file)
{
    if (file.empty())
        return Json::object();
    auto text = file == "-" ? Result<std::string>{std::string{std::istreambuf_iterator<char>{std::cin}, {}}} : readText(file);
    if (!text)
        return std::move(text).refusal();
    return parseJson(*text, file);
}

Result<int> receiptAnswer(const Terminal& terminal, const Receipt& receipt)
{
    Json remarks = Json::array();
    std::string text = receipt.id.text() + "  " + std::to_string(receipt.entries) + "\n";
    if (!receipt.tookEffect)
        text += toUtf8(words(Message{N_("Asked for; signatures are still wanted"), {}})) + "\n";
    Json papers = Json::array();
    for (const auto& paper : receipt.papers) {
        papers.push_back({{"kind", paper.kind}, {"title", paper.title}, {"number", paper.number}, {"digest", paper.digest}});
        text += "    " + paper.title + "  " + paper.number + "\n";
    }
    for (const auto& finding : receipt.remarks) {
        remarks.push_back(findingJson(finding));
        text += "    " + toUtf8(words(finding)) + "\n";
    }
    return terminal.answer({{"case", receipt.id.text()}, {"entries", receipt.entries}, {"took_effect", receipt.tookEffect}, {"papers", papers}, {"remarks", remarks}}, text);
}

Result<int> newCase(const Terminal& terminal, const CaseArguments& arguments, OpenOffice& opened)
{
    auto json = factsOf(arguments.facts);
    if (!json)
        return std::move(json).refusal();
    if (!arguments.procedure.empty()) {
        if (!procedureNamed(arguments.procedure))
            return notValid("procedure", {N_("There is no procedure %1"), {arguments.procedure}});
        (*json)["procedure"] = arguments.procedure;
    }
    auto ask = readStep(Act::RegisterLead, *json);
    if (!ask)
        return std::move(ask).refusal();
    auto receipt = opened.office().open(opened.session(), *ask);
    return receipt ? receiptAnswer(terminal, *receipt) : std::move(receipt).refusal();
}

/// A penalty on the spot in one form: lead, party and decision, all or none.
Result<int> fast(const Terminal& terminal, const CaseArguments& arguments, OpenOffice& opened)
{
    auto json = factsOf(arguments.facts);
    if (!json)
        return std::move(json).refusal();
    auto steps = readFastLane(*json, opened.office().circumstances(opened.session().person()));
    if (!steps)
        return std::move(steps).refusal();
    auto receipt = opened.office().openWith(opened.session(), *steps);
    return receipt ? receiptAnswer(terminal, *receipt) : std::move(receipt).refusal();
}

/// The same step asks or signs: what it is follows from who is signed in and what waits.
Result<Command> commandOf(const CaseView& view, Act act, const Json& json)
{
    const auto state = std::ranges::find_if(view.steps, [&](const StepState& s) { return s.step->act == act; });
    if (state != view.steps.end() && state->standing == StepState::Standing::SignatureWanted) {
        SignProposal sign{state->proposal, act, true, {}};
        if (json.contains("opinion") && json["opinion"].is_string())
            sign.opinion = json["opinion"].get<std::string>();
        if (json.contains("agrees") && json["agrees"].is_boolean())
            sign.agrees = json["agrees"].get<bool>();
        return Command{sign};
    }
    auto ask = readStep(act, json);
    if (!ask)
        return std::move(ask).refusal();
    return Command{std::move(*ask)};
}

Result<int> act(const Terminal& terminal, const CaseArguments& arguments, OpenOffice& opened)
{
    const auto act = actNamed(arguments.step);
    if (!act)
        return notValid(arguments.step, {N_("There is no step %1; `procedure show ordinary` lists them"), {arguments.step}});
    auto id = caseOf(arguments, opened);
    auto json = factsOf(arguments.facts);
    if (!id || !json)
        return !id ? std::move(id).refusal() : std::move(json).refusal();
    auto view = opened.office().view(opened.session(), *id);
    if (!view)
        return std::move(view).refusal();
    auto facts = withFiles(opened, *act, std::move(*json), arguments.attach);
    if (!facts)
        return std::move(facts).refusal();
    auto command = commandOf(*view, *act, *facts);
    if (!command)
        return std::move(command).refusal();
    const auto expected = arguments.expect >= 0 ? std::optional{arguments.expect} : std::nullopt;
    auto receipt = opened.office().perform(opened.session(), *id, *command, expected);
    return receipt ? receiptAnswer(terminal, *receipt) : std::move(receipt).refusal();
}

Result<int> showing(const Terminal& terminal, const CaseArguments& arguments, OpenOffice& opened, CasePrint print)
{
    auto id = caseOf(arguments, opened);
    if (!id)
        return std::move(id).refusal();
    auto view = opened.office().view(opened.session(), *id);
    if (!view)
        return std::move(view).refusal();
    opened.office().noteLook(opened.session(), *id, "view");
    const auto page = print(*view);
    return terminal.answer(page.json, page.text);
}

Result<int> show(const Terminal& t, const CaseArguments& a, OpenOffice& o) { return showing(t, a, o, printCase); }
Result<int> timeline(const Terminal& t, const CaseArguments& a, OpenOffice& o) { return showing(t, a, o, printTimeline); }
Result<int> listSteps(const Terminal& t, const CaseArguments& a, OpenOffice& o) { return showing(t, a, o, printSteps); }
Result<int> check(const Terminal& t, const CaseArguments& a, OpenOffice& o) { return showing(t, a, o, printFindings); }
Result<int> documents(const Terminal& t, const CaseArguments& a, OpenOffice& o) { return showing(t, a, o, printPapers); }

Result<int> render(const Terminal& terminal, const CaseArguments& arguments, OpenOffice& opened)
{
    auto id = caseOf(arguments, opened);
    if (!id)
        return std::move(id).refusal();
    auto view = opened.office().view(opened.session(), *id);
    if (!view)
        return std::move(view).refusal();
    for (const auto& act : view->file.acts) {
        for (const auto& paper : act.taken.head.papers) {
            if (paper.number != arguments.document && paper.digest.rfind(arguments.document, 0) != 0 && paper.kind != arguments.document)
                continue;
            auto bytes = opened.office().paper(opened.session(), *id, paper.digest);
            if (!bytes)
                return std::move(bytes).refusal();
            std::ofstream out{arguments.to, std::ios::binary};
            out.write(reinterpret_cast<const char*>(bytes->data()), static_cast<std::streamsize>(bytes->size()));
            if (!out.flush())
                return notValid("--to", {N_("%1 cannot be written"), {arguments.to}});
            return terminal.answer({{"title", paper.title}, {"number", paper.number}, {"to", arguments.to}}, arguments.to);
        }
    }
    return notValid("document", {N_("The case has no paper %1"), {arguments.document}});
}

DocketSort sortOf(const std::string& key)
{
    if (key == "number")
        return DocketSort::Number;
    if (key == "due")
        return DocketSort::Due;
    return key == "waiting" ? DocketSort::Waiting : DocketSort::Newest;
}

Result<int> list(const Terminal& terminal, const CaseArguments& arguments, OpenOffice& opened)
{
    const auto lists = opened.office().lists(opened.session());
    if (!lists)
        return lists.refusal();
    DocketFilter filter;
    filter.text = arguments.where;
    Json rows = Json::array();
    std::string text;
    for (const auto& row : (*lists)->docket(filter, sortOf(arguments.sort), {(arguments.page - 1) * 50, 50})) {
        rows.push_back(docketJson(row));
        text += fmt::format("{}  {}  {}  {}  {}  {}\n", row.id.text(), row.number.empty() ? "—" : row.number, row.party, row.cause,
            toUtf8(words(stageLabel(row.stage))), row.nextDue ? row.nextDue->iso() + " " + row.nextDueName : "");
    }
    return terminal.answer(rows, text);
}

Result<int> search(const Terminal& terminal, const CaseArguments& arguments, OpenOffice& opened)
{
    const auto lists = opened.office().lists(opened.session());
    if (!lists)
        return lists.refusal();
    Json rows = Json::array();
    std::string text;
    for (const auto& hit : (*lists)->search(arguments.text, 50)) {
        rows.push_back({{"case", hit.id.text()}, {"text", hit.text}, {"personal", hit.personal}});
        text += hit.id.text() + "  " + hit.text + "\n";
    }
    return terminal.answer(rows, text);
}

Json keysOf(const std::vector<Act>& acts)
{
    Json keys = Json::array();
    for (const auto act : acts)
        keys.push_back(keyOf(act));
    return keys;
}

std::string linesOf(std::string_view heading, const std::vector<Act>& acts)
{
    std::string text;
    for (const auto act : acts)
        text += fmt::format("{}  {} ({})\n", toUtf8(words(heading)), toUtf8(words(rowOf(act).label)), keyOf(act));
    return text;
}

/// What moving the case would change; nothing is written.
Result<int> preview(const Terminal& terminal, const CaseArguments& arguments, OpenOffice& opened)
{
    const auto* to = procedureNamed(arguments.to);
    if (!to)
        return notValid("to", {N_("There is no procedure %1"), {arguments.to}});
    auto id = caseOf(arguments, opened);
    if (!id)
        return std::move(id).refusal();
    auto view = opened.office().view(opened.session(), *id);
    if (!view)
        return std::move(view).refusal();
    const auto move = previewMove(view->file, *to, view->now);
    const auto next = [](const Step* step) { return step ? std::string{keyOf(step->act)} : std::string{}; };
    std::string text = toUtf8(words(move.from->name)) + " → " + toUtf8(words(to->name)) + "\n" + linesOf(N_("opens"), move.gained)
        + linesOf(N_("closes"), move.lost) + linesOf(N_("changes"), move.otherwise);
    text += fmt::format("{}  {} → {}\n", toUtf8(words(N_("next step"))), next(move.nextNow), next(move.nextThen));
    Json findings = Json::array();
    for (const auto& finding : move.against) {
        findings.push_back({{"rule", finding.rule}, {"sentence", toUtf8(words(finding.sentence))}, {"article", cite(finding.provisions)}});
        text += fmt::format("{}  {}  {}\n", finding.rule, toUtf8(words(finding.sentence)), cite(finding.provisions));
    }
    terminal.answer({{"from", move.from->id}, {"to", to->id}, {"gained", keysOf(move.gained)}, {"lost", keysOf(move.lost)}, {"changed", keysOf(move.otherwise)},
                        {"next_now", next(move.nextNow)}, {"next_then", next(move.nextThen)}, {"findings", findings}}, text);
    return move.isRefused() ? 1 : 0;
}

Run caseVerb(CLI::App& app, Action action)
{
    auto arguments = std::make_shared<CaseArguments>();
    app.add_option("case", arguments->id, "Case id or document number")->required();
    return withOffice(arguments, action);
}

// clang-format off
const Verb verbs[] = {
    {"case new", "Open a case with its lead", [](CLI::App& app) -> Run {
        auto a = std::make_shared<CaseArguments>();
        app.add_option("--procedure", a->procedure);
        app.add_option("--facts", a->facts, "JSON file, or - for standard input")->required();
        return withOffice(a, newCase); }},
    {"case fast", "A penalty on the spot in one form: lead, party and decision", [](CLI::App& app) -> Run {
        auto a = std::make_shared<CaseArguments>();
        app.add_option("--facts", a->facts, "JSON file, or - for standard input")->required();
        return withOffice(a, fast); }},
    {"case list", "List cases", [](CLI::App& app) -> Run {
        auto a = std::make_shared<CaseArguments>();
        app.add_option("--where", a->where, "Words in number, party or cause");
        app.add_option("--sort", a->sort, "newest, number, due, waiting")->check(CLI::IsMember({"newest", "number", "due", "waiting"}));
        app.add_option("--page", a->page)->check(CLI::PositiveNumber);
        return withOffice(a, list); }},
    {"case show", "One case", [](CLI::App& app) { return caseVerb(app, show); }},
    {"case timeline", "What happened", [](CLI::App& app) { return caseVerb(app, timeline); }},
    {"case steps", "The steps open to me, and why others are closed", [](CLI::App& app) { return caseVerb(app, listSteps); }},
    {"case check", "The pre-check", [](CLI::App& app) { return caseVerb(app, check); }},
    {"case act", "Do a step, or sign it", [](CLI::App& app) -> Run {
        auto a = std::make_shared<CaseArguments>();
        app.add_option("case", a->id)->required();
        app.add_option("step", a->step)->required();
        app.add_option("--facts", a->facts, "JSON file, or - for standard input");
        app.add_option("--attach", a->attach, "Files that belong to the step")->expected(1, 1000);
        app.add_option("--expect", a->expect, "Number of entries seen");
        return withOffice(a, act); }},
    {"document list", "The papers of a case", [](CLI::App& app) { return caseVerb(app, documents); }},
    {"document render", "Write an issued paper to a PDF file", [](CLI::App& app) -> Run {
        auto a = std::make_shared<CaseArguments>();
        app.add_option("case", a->id)->required();
        app.add_option("document", a->document, "Number, kind or digest")->required();
        app.add_option("--to", a->to)->required();
        return withOffice(a, render); }},
    {"procedure preview", "What moving a case to another procedure would change", [](CLI::App& app) -> Run {
        auto a = std::make_shared<CaseArguments>();
        app.add_option("case", a->id)->required();
        app.add_option("--to", a->to, "The other procedure: ordinary, on-the-spot, disposition")->required();
        return withOffice(a, preview); }},
    {"search", "Search cases, parties, papers", [](CLI::App& app) -> Run {
        auto a = std::make_shared<CaseArguments>();
        app.add_option("text", a->text)->required();
        return withOffice(a, search); }},
};
// clang-format on

} // namespace

std::span<const Verb> caseVerbs()
{
    return verbs;
}

} // namespace anjuan
