// SPDX-License-Identifier: GPL-3.0-or-later
// The law library: texts in, their versions, an article on a day, a search.
#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/Verb.h"
#include "app/cli/WithOffice.h"
#include "core/base/Json.h"
#include "core/exchange/LawFile.h"
#include "core/law/LawNames.h"
#include "core/office/StatuteLibrary.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

struct StatuteArguments {
    std::vector<std::string> files;
    std::string law;
    std::string place;
    std::string on;
    std::string text;
};

Json jsonOf(const Statute& statute)
{
    return {{"title", statute.title}, {"law", statute.shortTitle}, {"version", statute.version.iso()},
        {"in_force_from", statute.inForceFrom.iso()}, {"in_force_stated", statute.commencementStated},
        {"articles", statute.articles.size()}};
}

std::string lineOf(const Statute& statute)
{
    return fmt::format("{}  {}  {}  {}\n", statute.shortTitle, statute.version.iso(), statute.inForceFrom.iso(),
        statute.articles.size());
}

/// Each file is one entry; a file that is refused ends the work, those before it stay.
Result<int> import(const Terminal& terminal, const StatuteArguments& arguments, OpenOffice& opened)
{
    Json rows = Json::array();
    std::string page;
    for (const auto& file : arguments.files) {
        const auto bytes = readText(file);
        if (!bytes)
            return bytes.refusal();
        const auto name = file.substr(file.find_last_of('/') + 1);
        auto text = lawTextIn(*bytes, name);
        if (!text)
            return std::move(text).refusal();
        auto answer = opened.office().importStatute(opened.session(), {std::move(*text), name});
        if (!answer)
            return std::move(answer).refusal();
        auto row = jsonOf(answer->statute);
        row["imported"] = answer->isNew;
        rows.push_back(std::move(row));
        page += (answer->isNew ? "+ " : "= ") + lineOf(answer->statute);
    }
    return terminal.answer(rows, page);
}

Result<int> list(const Terminal& terminal, const StatuteArguments& /*arguments*/, OpenOffice& opened)
{
    Json rows = Json::array();
    std::string page;
    for (const auto& statute : opened.office().law().statutes->all()) {
        rows.push_back(jsonOf(*statute));
        page += lineOf(*statute);
    }
    return terminal.answer(rows, page);
}

Refusal notThere(Found found, const std::string& place, Date on)
{
    Finding finding;
    finding.rule = "statute";
    switch (found) {
    case Found::NoSuchLaw:
        finding.sentence = {N_("The law library does not have the law of %1"), {place}};
        break;
    case Found::NotInForceYet:
        finding.sentence = {N_("The law library has no version for %1 that is in force on %2"), {place, on}};
        break;
    case Found::NoSuchArticle:
        finding.sentence = {N_("The version in force on %2 has no such article: %1"), {place, on}};
        break;
    case Found::NoSuchParagraph:
        finding.sentence = {N_("The version in force on %2 has no such paragraph: %1"), {place, on}};
        break;
    case Found::NoSuchItem:
    case Found::Whole:
        finding.sentence = {N_("The version in force on %2 has no such item: %1"), {place, on}};
        break;
    }
    return refuse(Why::NotFound, std::move(finding));
}

Result<int> show(const Terminal& terminal, const StatuteArguments& arguments, OpenOffice& opened)
{
    const auto& office = opened.office();
    const auto on = arguments.on.empty() ? std::optional{office.today()} : Date::parse(arguments.on);
    if (!on)
        return notValid("--on", {N_("%1 is no day; write 2026-11-22"), {arguments.on}});
    const auto places = parseProvisions(shortTitleOf(arguments.law) + " " + arguments.place);
    if (!places || places->size() != 1 || places->front().article == 0)
        return notValid("article", {N_("%1 is no article; write 42, 42.1 or 42.1.2"), {arguments.place}});
    const auto place = cite(places->front());
    const auto resolved = office.law().statutes->resolve(citationOf(places->front()), *on);
    if (resolved.found != Found::Whole)
        return notThere(resolved.found, place, *on);
    auto json = jsonOf(*resolved.statute);
    json["article"] = place;
    json["text"] = resolved.text;
    return terminal.answer(
        json, fmt::format("{}（{}）\n{}\n", place, resolved.statute->version.iso(), resolved.text));
}

Result<int> search(const Terminal& terminal, const StatuteArguments& arguments, OpenOffice& opened)
{
    Json rows = Json::array();
    std::string page;
    for (const auto& hit : opened.office().law().statutes->search(arguments.text)) {
        const Citation article{hit.statute->shortTitle, hit.article->number, hit.article->inserted};
        const auto text = resolveIn(hit.statute, article).text;
        const auto place
            = cite(provisionOf(article)) + (article.inserted > 0 ? "之" + chineseNumber(article.inserted) : "");
        rows.push_back(
            {{"law", article.law}, {"version", hit.statute->version.iso()}, {"article", place}, {"text", text}});
        page += fmt::format("{}（{}）\n{}\n", place, hit.statute->version.iso(), text);
    }
    return terminal.answer(rows, page);
}

// clang-format off
const Verb verbs[] = {
    {"law import", "Put texts of laws into the library (Markdown, plain text or .docx)", [](CLI::App& app) -> Run {
        auto a = std::make_shared<StatuteArguments>();
        app.add_option("file", a->files, "One law each; the name may say its version: name(2018-10-26).md")->required();
        return withOffice(a, import); }},
    {"law list", "The laws of the library in all versions", [](CLI::App&) -> Run {
        return withOffice(std::make_shared<StatuteArguments>(), list); }},
    {"law show", "The text of an article in the version in force on a day", [](CLI::App& app) -> Run {
        auto a = std::make_shared<StatuteArguments>();
        app.add_option("law", a->law, "Name of the law")->required();
        app.add_option("article", a->place, "ARTICLE[.PARAGRAPH[.ITEM]]; paragraph 0 when none is meant")->required();
        app.add_option("--on", a->on, "Day; today when absent");
        return withOffice(a, show); }},
    {"law search", "Articles that contain all the words", [](CLI::App& app) -> Run {
        auto a = std::make_shared<StatuteArguments>();
        app.add_option("text", a->text, "Words with blanks between them")->required();
        return withOffice(a, search); }},
};
// clang-format on

} // namespace

std::span<const Verb> statuteVerbs()
{
    return verbs;
}

} // namespace anjuan
