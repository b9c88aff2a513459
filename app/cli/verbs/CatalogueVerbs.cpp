// SPDX-License-Identifier: GPL-3.0-or-later
// A new catalogue of matters: read, compared, adopted.
#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "core/office/CatalogueVersions.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

struct CatalogueArguments {
    std::string file;
    std::string version;
    std::string from;
    bool isDryRun = false;
};

using Run = std::function<int(const Terminal&)>;

int answer(const Terminal& terminal, const CatalogueOffer& offer, const CatalogueAnswer& got)
{
    Json changes = Json::array();
    std::string text;
    for (const auto& change : got.changes) {
        changes.push_back({{"change", keyOf(change.kind)}, {"about", keyOf(change.about)}, {"code", change.code}, {"name", change.name}, {"columns", change.fields}});
        std::string columns;
        for (const auto& column : change.fields)
            columns += " " + toUtf8(words(columnLabel(column)));
        text += fmt::format("{}  {}  {}  {}{}\n", toUtf8(words(labelOf(change.kind))), toUtf8(words(labelOf(change.about))), change.code, change.name, columns);
    }
    if (got.matters == 0)
        text += toUtf8(words(got.isAdopted ? Message{N_("The lists are adopted; they change in %1 places"), {static_cast<std::int64_t>(got.changes.size())}}
                                           : Message{N_("The lists would change in %1 places; nothing was changed"), {static_cast<std::int64_t>(got.changes.size())}})) + "\n";
    else
        text += toUtf8(words(got.isAdopted ? Message{N_("Version %1 with %2 matters is adopted; in force from %3"), {offer.version, std::int64_t{got.matters}, offer.inForceFrom}}
                                       : Message{N_("Version %1 with %2 matters would be in force from %3; nothing was changed"), {offer.version, std::int64_t{got.matters}, offer.inForceFrom}})) + "\n";
    return terminal.answer({{"version", offer.version}, {"in_force_from", offer.inForceFrom.iso()}, {"matters", got.matters}, {"adopted", got.isAdopted}, {"changes", changes}}, text);
}

int import(const Terminal& terminal, const CatalogueArguments& arguments)
{
    auto text = readText(arguments.file);
    if (!text)
        return terminal.refused(text.refusal());
    auto opened = terminal.open();
    if (!opened)
        return terminal.refused(opened.refusal());
    auto& office = (*opened)->office();
    const auto from = arguments.from.empty() ? std::optional{office.today()} : Date::parse(arguments.from);
    if (!from)
        return terminal.refused(notValid("--from", {N_("%1 is no day; write 2026-11-22"), {arguments.from}}));
    const CatalogueOffer offer{*text, arguments.file, arguments.version.empty() ? from->iso() : arguments.version, *from};
    auto got = arguments.isDryRun ? compareCatalogue(office, offer) : office.adoptCatalogue((*opened)->session(), offer);
    return got ? answer(terminal, offer, *got) : terminal.refused(got.refusal());
}

// clang-format off
const Verb verbs[] = {
    {"catalogue compare", "Say what a catalogue of matters, or lists of the office, would change", [](CLI::App& app) -> Run {
        auto a = std::make_shared<CatalogueArguments>();
        a->isDryRun = true;
        app.add_option("file", a->file, "CSV in the form of resources/catalogue/matters.csv, or JSON with matters, exemptions, boundaries, meetings, discretion_standard")->required();
        return [=](const Terminal& terminal) { return import(terminal, *a); }; }},
    {"catalogue import", "Compare a catalogue of matters with the one in force, and adopt it", [](CLI::App& app) -> Run {
        auto a = std::make_shared<CatalogueArguments>();
        app.add_option("file", a->file, "CSV in the form of resources/catalogue/matters.csv, or JSON with matters, exemptions, boundaries, meetings, discretion_standard")->required();
        app.add_option("--version-name", a->version, "Name of the version; its first day when absent");
        app.add_option("--from", a->from, "First day in force; today when absent");
        app.add_flag("--dry-run", a->isDryRun, "Only say what it would change");
        return [=](const Terminal& terminal) { return import(terminal, *a); }; }},
};
// clang-format on

} // namespace

std::span<const Verb> catalogueVerbs()
{
    return verbs;
}

} // namespace anjuan
