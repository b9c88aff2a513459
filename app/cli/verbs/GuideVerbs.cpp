// SPDX-License-Identifier: GPL-3.0-or-later
// On-site guides: what to find out, to photograph and to ask. No store needed.
#include <fstream>

#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "core/documents/GuidePaper.h"
#include "core/documents/Template.h"
#include "core/law/OnSiteGuide.h"
#include "ui/print/QtTypesetter.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

struct GuideArguments {
    std::string key;
    std::string matter;
    std::string to;
};

using Run = std::function<int(const Terminal&)>;
using Action = Result<int> (*)(const Terminal&, const GuideArguments&, const GuideShelf&);

Result<const OnSiteGuide*> guideNamed(const GuideShelf& shelf, const std::string& key)
{
    const auto* guide = shelf.find(key);
    if (!guide)
        return notValid("guide", {N_("There is no guide %1"), {key}});
    return guide;
}

Json pointsJson(const std::vector<GuidePoint>& points)
{
    Json rows = Json::array();
    for (const auto& point : points)
        rows.push_back({{"text", point.text}, {"article", cite(point.provisions())}});
    return rows;
}

Json guideJson(const OnSiteGuide& guide)
{
    Json json{{"key", guide.key}, {"title", guide.title}, {"version", guide.version}, {"about", guide.about},
        {"matters", guide.matters}, {"papers", guide.papers}};
    for (const auto& part : guideParts())
        json[std::string{part.key}] = pointsJson(guide.*part.points);
    return json;
}

Result<int> list(const Terminal& terminal, const GuideArguments& arguments, const GuideShelf& shelf)
{
    Json rows = Json::array();
    std::string text;
    for (const auto* guide : shelf.of(arguments.matter)) {
        rows.push_back(
            {{"key", guide->key}, {"title", guide->title}, {"about", guide->about}, {"matters", guide->matters}});
        text += fmt::format("{}  {}  {}\n", guide->key, guide->title, fmt::join(guide->matters, " "));
    }
    return terminal.answer(rows, text);
}

Result<int> show(const Terminal& terminal, const GuideArguments& arguments, const GuideShelf& shelf)
{
    const auto guide = guideNamed(shelf, arguments.key);
    if (!guide)
        return guide.refusal();
    std::string text = (*guide)->title + "\n" + (*guide)->about + "\n";
    for (const auto& part : guideParts()) {
        if (((*guide)->*part.points).empty())
            continue;
        text += "\n" + toUtf8(words(part.heading)) + "\n";
        for (const auto& point : (*guide)->*part.points)
            text += "  [ ] " + point.text
                + (point.basis.empty() ? "" : "  (" + toUtf8(words(point.provisions())) + ")") + "\n";
    }
    return terminal.answer(guideJson(**guide), text);
}

Result<int> print(const Terminal& terminal, const GuideArguments& arguments, const GuideShelf& shelf)
{
    const auto guide = guideNamed(shelf, arguments.key);
    if (!guide)
        return guide.refusal();
    auto law = shippedLaw(resourceFolder());
    if (!law)
        return std::move(law).refusal();
    auto templates = TemplateShelf::read(resourceFolder() / "templates");
    if (!templates)
        return std::move(templates).refusal();
    const auto titleOf = [&](const std::string& kind) {
        const auto* form = templates->find(kind);
        return form ? form->title() : kind;
    };
    auto printed = QtTypesetter{}.typeset(guidePaper(shelf, **guide, law->catalogue, {}, titleOf));
    if (!printed)
        return std::move(printed).refusal();
    std::ofstream out{arguments.to, std::ios::binary};
    out.write(reinterpret_cast<const char*>(printed->pdf.data()), static_cast<std::streamsize>(printed->pdf.size()));
    if (!out.flush())
        return notValid("--to", {N_("%1 cannot be written"), {arguments.to}});
    return terminal.answer(
        {{"key", (*guide)->key}, {"to", arguments.to}, {"pages", printed->pages}}, arguments.to + "\n");
}

Run withGuides(std::shared_ptr<GuideArguments> arguments, Action action)
{
    return [=](const Terminal& terminal) {
        auto shelf = GuideShelf::read(resourceFolder() / "guides");
        if (!shelf)
            return terminal.refused(shelf.refusal());
        auto done = action(terminal, *arguments, *shelf);
        return done ? *done : terminal.refused(done.refusal());
    };
}

// clang-format off
const Verb verbs[] = {
    {"guide list", "On-site guides, all or those of a matter", [](CLI::App& app) -> Run {
        auto a = std::make_shared<GuideArguments>();
        app.add_option("--matter", a->matter, "Code of a matter");
        return withGuides(a, list); }},
    {"guide show", "A guide: what to find out, to photograph, to ask and to mind", [](CLI::App& app) -> Run {
        auto a = std::make_shared<GuideArguments>();
        app.add_option("guide", a->key)->required();
        return withGuides(a, show); }},
    {"guide print", "A guide as a PDF with boxes to tick", [](CLI::App& app) -> Run {
        auto a = std::make_shared<GuideArguments>();
        app.add_option("guide", a->key)->required();
        app.add_option("--to", a->to, "PDF file")->required();
        return withGuides(a, print); }},
};
// clang-format on

} // namespace

std::span<const Verb> guideVerbs()
{
    return verbs;
}

} // namespace anjuan
