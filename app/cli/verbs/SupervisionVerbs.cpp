// SPDX-License-Identifier: GPL-3.0-or-later
// Case-file review: standard, sample, assignment, score, report.
#include <algorithm>
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/WithOffice.h"
#include "core/base/Json.h"
#include "core/documents/EvaluationFacts.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

struct ReviewArguments {
    std::string batch;
    std::string caseId;
    std::string reviewer;
    std::string standard;
    std::string title;
    std::string from;
    std::string to;
    std::string method = "simple";
    std::string seed;
    std::int64_t size = 10;
    std::string facts;
    std::string note;
};

std::string say(std::string_view literal)
{
    return toUtf8(words(literal));
}

std::string nameOf(const EvaluationFile& file, const std::string& caseId)
{
    const auto* drawn = file.drawnCase(caseId);
    return drawn && !drawn->number.empty() ? drawn->number : caseId;
}

Json sheetJson(const BatchView& batch, const EvaluationSheet& sheet)
{
    Json row{{"case", sheet.caseId}, {"number", nameOf(batch.file, sheet.caseId)}};
    if (sheet.reviewer)
        row["reviewer"] = sheet.reviewer->text();
    row["proposals"] = Json::array();
    for (const auto& proposal : sheet.proposals) {
        Json one{{"rule", proposal.rule}, {"sentence", proposal.sentence}};
        if (proposal.item)
            one["item"] = *proposal.item;
        if (proposal.veto)
            one["veto"] = *proposal.veto;
        row["proposals"].push_back(std::move(one));
    }
    row["open_proposals"] = openProposals(sheet).size();
    row["items_decided"] = sheet.items.size();
    row["merit"] = sheet.merit;
    if (sheet.signature) {
        row["score_tenths"] = sheet.signature->score;
        row["grade"] = sheet.signature->grade;
        row["signed_by"] = sheet.signature->signedBy.text();
    }
    return row;
}

int batchAnswer(const Terminal& terminal, const BatchView& batch)
{
    Json json{{"batch", batch.id.text()}, {"entries", batch.entries}, {"sheets", Json::array()}};
    std::string text = batch.id.text() + "  " + (batch.file.batch ? batch.file.batch->title : "") + "\n";
    if (const auto& sample = batch.file.sample) {
        json["seed"] = sample->seed;
        json["algorithm"] = sample->algorithm;
        json["population"] = sample->population.size();
        text += toUtf8(words(Message{N_("%1 of %2 files drawn with seed %3"),
            {static_cast<std::int64_t>(sample->drawn.size()), static_cast<std::int64_t>(sample->population.size()), sample->seed}})) + "\n";
    }
    for (const auto& sheet : batch.file.sheets) {
        json["sheets"].push_back(sheetJson(batch, sheet));
        text += fmt::format("    {}  {}  {}\n", nameOf(batch.file, sheet.caseId), sheet.reviewer ? sheet.reviewer->text() : "—",
            sheet.signature ? scoreWords(sheet.signature->score) + " " + sheet.signature->grade : "—");
        for (const auto& proposal : sheet.proposals)
            text += fmt::format("        {}  {}{}  {}\n", proposal.rule, proposal.item ? std::to_string(*proposal.item) : "", proposal.veto.value_or(""), proposal.sentence);
    }
    return terminal.answer(json, text);
}

Result<int> answered(const Terminal& terminal, Result<BatchView> batch)
{
    return batch ? Result<int>{batchAnswer(terminal, *batch)} : std::move(batch).refusal();
}

Result<Date> dayOr(const std::string& text, const char* option, Date otherwise)
{
    if (text.empty())
        return otherwise;
    if (const auto day = Date::parse(text))
        return *day;
    return notValid(option, {N_("%1 is not a day of the calendar"), {text}});
}

Result<int> sample(const Terminal& terminal, const ReviewArguments& arguments, OpenOffice& opened)
{
    const auto today = opened.office().today();
    auto from = dayOr(arguments.from, "--from", Date::of(today.year(), 1, 1));
    auto to = dayOr(arguments.to, "--to", today);
    if (!from || !to)
        return !from ? std::move(from).refusal() : std::move(to).refusal();
    OpenBatch batch{arguments.title.empty() ? from->iso() + "/" + to->iso() : arguments.title, {}, *from, *to};
    DrawSample draw{SampleMethod::Simple, arguments.size, arguments.seed, {}};
    (void)detail::Access<SampleMethod>::write(draw.method, Value{arguments.method});
    return answered(terminal, opened.supervision().open(opened.session(), batch, draw, arguments.standard));
}

/// The case as its id or by any number it bears.
std::string caseNamed(OpenOffice& opened, const std::string& idOrNumber)
{
    const auto id = opened.office().find(opened.session(), idOrNumber);
    return id ? id->text() : idOrNumber;
}

Result<int> assign(const Terminal& terminal, const ReviewArguments& arguments, OpenOffice& opened)
{
    const AssignSheet command{caseNamed(opened, arguments.caseId), PersonId{arguments.reviewer}};
    return answered(terminal, opened.supervision().perform(opened.session(), EvaluationId{arguments.batch}, {command}));
}

template <class T>
Result<Done> readCommands(const Json& list, const std::string& caseId, std::vector<EvaluationCommand>& commands)
{
    if (!list.is_array())
        return notValid("items", {N_("Items and vetoes are lists of objects"), {}});
    for (auto one : list) {
        T command{};
        one["case_id"] = caseId;
        if (auto read = fromJson(fieldsOf<T>(), &command, one); !read)
            return std::move(read).refusal();
        commands.emplace_back(std::move(command));
    }
    return Done{};
}

/// `items`, `vetoes`, `others_full` (every other item of the standard was looked at and keeps its points), `merit`, `sign`.
Result<std::vector<EvaluationCommand>> readScore(const Json& json, const std::string& caseId, const EvaluationStandard* standard)
{
    std::vector<EvaluationCommand> commands;
    if (!json.is_object())
        return notValid("--facts", {N_("The facts are one object with items, vetoes, others_full, merit and sign"), {}});
    if (auto done = readCommands<DecideItem>(json.value("items", Json::array()), caseId, commands); !done)
        return std::move(done).refusal();
    const auto named = commands;
    if (auto done = readCommands<DecideVeto>(json.value("vetoes", Json::array()), caseId, commands); !done)
        return std::move(done).refusal();
    const auto yes = [&](const char* key) { return json.contains(key) && json[key] == true; };
    for (const auto& item : yes("others_full") && standard ? standard->items : std::vector<StandardItem>{}) {
        const auto isNamed = std::ranges::any_of(named, [&](const auto& c) { return std::get<DecideItem>(c).item == item.no; });
        if (!isNamed)
            commands.emplace_back(DecideItem{caseId, item.no, true, 0, {}, {}});
    }
    if (json.contains("merit")) {
        if (!json["merit"].is_string())
            return notValid("merit", {N_("What was done well is a text"), {}});
        commands.emplace_back(NoteMerit{caseId, json["merit"].get<std::string>()});
    }
    if (yes("sign"))
        commands.emplace_back(SignSheet{caseId});
    return commands;
}

Result<int> score(const Terminal& terminal, const ReviewArguments& arguments, OpenOffice& opened)
{
    const bool piped = arguments.facts == "-";
    auto text = piped ? Result<std::string>{std::string{std::istreambuf_iterator<char>{std::cin}, {}}} : readText(arguments.facts);
    auto json = text ? parseJson(*text, arguments.facts) : Result<Json>{text.refusal()};
    if (!json)
        return std::move(json).refusal();
    const EvaluationId id{arguments.batch};
    auto batch = opened.supervision().view(opened.session(), id);
    if (!batch)
        return std::move(batch).refusal();
    auto commands = readScore(*json, caseNamed(opened, arguments.caseId), batch->standard);
    if (!commands)
        return std::move(commands).refusal();
    return answered(terminal, opened.supervision().perform(opened.session(), id, *commands, batch->entries));
}

/// Where the n-th paper goes: F.pdf is the report, F-1.pdf the first sheet.
std::filesystem::path placeOf(const std::filesystem::path& to, std::size_t paper)
{
    if (paper == 0)
        return to;
    auto place = to;
    return place.replace_filename(to.stem().string() + "-" + std::to_string(paper) + to.extension().string());
}

Result<int> report(const Terminal& terminal, const ReviewArguments& arguments, OpenOffice& opened)
{
    const EvaluationId id{arguments.batch};
    auto batch = opened.supervision().view(opened.session(), id);
    if (batch && !batch->file.report)
        batch = opened.supervision().perform(opened.session(), id, {IssueEvaluationReport{arguments.note}}, batch->entries);
    if (!batch)
        return std::move(batch).refusal();
    Json papers = Json::array();
    std::string text;
    const auto& issued = batch->file.report->papers;
    for (std::size_t i = 0; i < issued.size(); ++i) {
        auto bytes = opened.supervision().paper(opened.session(), id, issued[i].digest);
        if (!bytes)
            return std::move(bytes).refusal();
        const auto place = placeOf(arguments.to, i);
        std::ofstream out{place, std::ios::binary};
        out.write(reinterpret_cast<const char*>(bytes->data()), static_cast<std::streamsize>(bytes->size()));
        if (!out.flush())
            return notValid("--to", {N_("%1 cannot be written"), {place.string()}});
        papers.push_back({{"kind", issued[i].kind}, {"title", issued[i].title}, {"to", place.string()}, {"digest", issued[i].digest}});
        text += issued[i].title + "  → " + place.string() + "\n";
    }
    return terminal.answer({{"batch", id.text()}, {"files", batch->file.report->files}, {"average_tenths", batch->file.report->average}, {"papers", papers}}, text);
}

Result<int> show(const Terminal& terminal, const ReviewArguments& arguments, OpenOffice& opened)
{
    return answered(terminal, opened.supervision().view(opened.session(), EvaluationId{arguments.batch}));
}

Result<int> list(const Terminal& terminal, const ReviewArguments&, OpenOffice& opened)
{
    auto batches = opened.supervision().batches(opened.session());
    if (!batches)
        return std::move(batches).refusal();
    Json rows = Json::array();
    std::string text;
    for (const auto& batch : *batches) {
        const auto title = batch.file.batch ? batch.file.batch->title : std::string{};
        rows.push_back({{"batch", batch.id.text()}, {"title", title}, {"sheets", batch.file.sheets.size()}, {"reported", batch.file.report.has_value()}});
        text += batch.id.text() + "  " + title + "  " + say(batch.file.report ? N_("Report issued") : N_("Under review")) + "\n";
    }
    return terminal.answer(rows, text);
}

int standard(const Terminal& terminal, const std::string& id)
{
    auto standards = shippedStandards(resourceFolder());
    if (!standards)
        return terminal.refused(standards.refusal());
    Json rows = Json::array();
    std::string text;
    for (const auto& one : *standards) {
        if (!id.empty() && one.id != id)
            continue;
        rows.push_back(toJson(fieldsOf<EvaluationStandard>(), &one));
        text += fmt::format("{}  {}  {}\n", one.id, one.title, one.version);
        for (const auto& item : one.items)
            text += fmt::format("  {:>3}  {:>5}  {}：{}\n", item.no, pointWords(item.points), item.section, item.text);
        for (const auto& veto : one.vetoes)
            text += fmt::format("  {:>3}         {}\n", veto.no, veto.text);
    }
    return rows.empty() ? terminal.refused(notValid("standard", {N_("There is no standard %1"), {id}})) : terminal.answer(rows, text);
}

using Arguments = std::shared_ptr<ReviewArguments>;

Arguments ofBatch(CLI::App& app)
{
    auto a = std::make_shared<ReviewArguments>();
    app.add_option("batch", a->batch, "Id of the review batch")->required();
    return a;
}

// clang-format off
const Verb verbs[] = {
    {"evaluate standard", "The scoring standard of case-file review", [](CLI::App& app) -> Run {
        auto id = std::make_shared<std::string>();
        app.add_option("id", *id);
        return [=](const Terminal& terminal) { return standard(terminal, *id); }; }},
    {"evaluate sample", "Open a review batch and draw its files", [](CLI::App& app) -> Run {
        auto a = std::make_shared<ReviewArguments>();
        app.add_option("--seed", a->seed, "Any text, drawn by lot: the same seed draws the same files");
        app.add_option("--size", a->size, "Number of files");
        app.add_option("--from", a->from, "Closed from this day; the first of January when absent");
        app.add_option("--to", a->to, "Closed until this day; today when absent");
        app.add_option("--method", a->method)->check(CLI::IsMember({"simple", "stratified", "all"}));
        app.add_option("--title", a->title);
        app.add_option("--standard", a->standard);
        return withOffice(a, sample); }},
    {"evaluate list", "Review batches", [](CLI::App&) -> Run { return withOffice(std::make_shared<ReviewArguments>(), list); }},
    {"evaluate show", "One review batch", [](CLI::App& app) -> Run { return withOffice(ofBatch(app), show); }},
    {"evaluate assign", "Give a sheet to its reviewer", [](CLI::App& app) -> Run {
        auto a = ofBatch(app);
        app.add_option("case", a->caseId, "Case id or number")->required();
        app.add_option("reviewer", a->reviewer, "Login of the reviewer")->required();
        return withOffice(a, assign); }},
    {"evaluate score", "Fill a sheet, and sign it", [](CLI::App& app) -> Run {
        auto a = ofBatch(app);
        app.add_option("case", a->caseId, "Case id or number")->required();
        app.add_option("--facts", a->facts, "JSON file with items, vetoes, others_full, merit, sign; or - for standard input")->required();
        return withOffice(a, score); }},
    {"evaluate report", "Issue the report and write its papers", [](CLI::App& app) -> Run {
        auto a = ofBatch(app);
        app.add_option("--to", a->to, "PDF of the report; its sheets go beside it as F-1.pdf …")->required();
        app.add_option("--note", a->note, "Printed under the head");
        return withOffice(a, report); }},
};
// clang-format on

} // namespace

std::span<const Verb> supervisionVerbs()
{
    return verbs;
}

} // namespace anjuan
