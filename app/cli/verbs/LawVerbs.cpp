// SPDX-License-Identifier: GPL-3.0-or-later
// Procedures and the catalogue of matters as data.
#include <algorithm>

#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/Verb.h"
#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/procedures/Procedures.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using Run = std::function<int(const Terminal&)>;

std::string say(std::string_view literal)
{
    return toUtf8(words(literal));
}

constexpr std::string_view kinds[] = {"line", "prose", "day", "time", "money", "number", "yes-no", "choice", "person", "persons", "lines", "table"};

Json fieldsJson(std::span<const FieldRow> rows)
{
    Json fields = Json::array();
    for (const auto& row : rows) {
        Json field{{"key", std::string{row.key} + (row.kind == Kind::Money ? "_fen" : "")}, {"label", say(row.label)},
                   {"kind", kinds[static_cast<std::size_t>(row.kind)]}, {"required", row.need == Need::Must}, {"personal", row.privacy == Privacy::Personal}};
        for (const auto& option : row.options)
            field["options"].push_back({{"key", option.key}, {"label", say(option.label)}});
        if (!row.columns.empty())
            field["columns"] = fieldsJson(row.columns);
        fields.push_back(std::move(field));
    }
    return fields;
}

Json stepJson(const Step& step)
{
    const auto& row = rowOf(step.act);
    Json json{{"step", row.key}, {"label", say(row.label)}, {"effect", step.effect == Effect::Issues ? "issues" : "records"}, {"from", keyOf(step.from)},
              {"through", keyOf(step.through)}, {"officers", step.officers}, {"article", cite(step.provisions)}, {"fields", fieldsJson(row.fields)}};
    for (const auto role : step.who)
        json["who"].push_back(keyOf(role));
    for (const auto signer : step.signers)
        json["signers"].push_back(keyOf(signer));
    for (const auto& paper : step.papers)
        json["papers"].push_back({{"kind", paper.kind}, {"register", paper.reg}});
    if (step.then != Stage::Lead)
        json["then"] = keyOf(step.then);
    return json;
}

int listProcedures(const Terminal& terminal)
{
    Json rows = Json::array();
    std::string text;
    for (const auto* procedure : allProcedures()) {
        rows.push_back({{"id", procedure->id}, {"name", say(procedure->name)}, {"in_force_from", procedure->inForceFrom.iso()}});
        text += fmt::format("{}  {}  {}\n", procedure->id, say(procedure->name), procedure->inForceFrom.iso());
    }
    return terminal.answer(rows, text);
}

int showProcedure(const Terminal& terminal, const std::string& id)
{
    const auto* procedure = procedureNamed(id);
    if (!procedure)
        return terminal.refused(notValid("procedure", {N_("There is no procedure %1"), {id}}));
    Json steps = Json::array();
    for (const auto& step : procedure->steps)
        steps.push_back(stepJson(step));
    return terminal.answer({{"id", procedure->id}, {"name", say(procedure->name)}, {"steps", steps}}, lawyersCopy(*procedure, say));
}

Json matterJson(const Matter& matter)
{
    Json json{{"code", matter.code}, {"name", matter.name}, {"violated", matter.violated}, {"article", cite(matter.provision)}, {"version", matter.version},
              {"department", matter.department}, {"verified", Options<Footing>::rows[static_cast<std::size_t>(matter.verified)].key}, {"unit", matter.range.per}};
    for (const auto kind : matter.penalties)
        json["penalties"].push_back(statutoryName(kind));
    if (const auto range = matter.rangeFor(); range) {
        json["fine_min_fen"] = range->least.fen();
        json["fine_max_fen"] = range->most.fen();
    }
    return json;
}

std::string rangeText(const Matter& matter)
{
    const auto range = matter.rangeFor();
    return range ? range->least.grouped() + "–" + range->most.grouped() : say(Options<RangeBasis>::rows[static_cast<std::size_t>(matter.range.basis)].label);
}

int listMatters(const Terminal& terminal, const std::string& text)
{
    auto law = shippedLaw(resourceFolder());
    if (!law)
        return terminal.refused(law.refusal());
    Json rows = Json::array();
    std::string page;
    for (const auto& matter : law->catalogue.all()) {
        if (matter.name.find(text) == std::string::npos && matter.code.find(text) == std::string::npos)
            continue;
        rows.push_back(matterJson(matter));
        page += fmt::format("{}  {}  {}  {}{}\n", matter.code, matter.name, cite(matter.provision), rangeText(matter),
            matter.verified == Footing::Unread ? "  [" + say(Options<Footing>::rows[2].label) + "]" : "");
    }
    return terminal.answer(rows, page);
}

/// The law of the office where --store and --as name one, as shipped otherwise.
Result<LawBook> lawHere(const Terminal& terminal, Date& today)
{
    if (terminal.store.empty() || terminal.login.empty())
        return shippedLaw(resourceFolder());
    auto opened = terminal.open();
    if (!opened)
        return std::move(opened).refusal();
    today = (*opened)->office().today();
    return (*opened)->office().law();
}

Json daysJson(const InForce& inForce, Json json)
{
    json["valid_from"] = inForce.from ? Json(inForce.from->iso()) : Json{};
    json["valid_to"] = inForce.to ? Json(inForce.to->iso()) : Json{};
    return json;
}

/// The organ's power for the matter and what the lists say of it on that day, as a document and as lines.
void addOffice(const LawBook& law, const Matter& matter, Date on, Json& json, std::string& text)
{
    const auto line = [&](std::string_view label, const std::string& what) { text += say(label) + "  " + what + "\n"; };
    if (const auto* row = adoptedRow(law.adopted, matter.code, on)) {
        json["power"] = daysJson({row->validFrom, row->validTo}, {{"power", keyOf(row->power)}, {"basis", row->basis}});
        line(labelOf(row->power), row->basis + (row->validFrom ? "  " + row->validFrom->iso() + "–" : "") + (row->validTo ? "  –" + row->validTo->iso() : ""));
    }
    const auto* standard = standardOn(law.standards, on);
    for (const auto& tier : standard ? standard->of(matter.code) : std::vector<DiscretionTier>{}) {
        json["tiers"].push_back({{"tier", tier.tier}, {"condition", tier.condition}, {"from", tier.range.min}, {"to", tier.range.max},
            {"basis", keyOf(tier.range.basis)}});
        line(N_("Tier of the discretion standard"), tier.tier + "  " + tier.condition);
    }
    for (const auto& row : law.lists.exemptionsOf(matter.code, on)) {
        json["exemptions"].push_back(daysJson(row.inForce, {{"condition", row.condition}, {"basis", row.basis}}));
        line(N_("Not punished where"), row.condition + "  " + row.basis);
    }
    for (const auto& row : law.lists.boundariesOf(matter.code, on)) {
        json["boundaries"].push_back(daysJson(row.inForce, {{"department", row.department}, {"does", row.does}, {"basis", row.basis}}));
        line(N_("Boundary"), row.department + "  " + row.does + "  " + row.basis);
    }
    for (const auto& row : law.lists.meetingsOf(matter.code, on)) {
        json["meetings"].push_back(daysJson(row.inForce, {{"matters", row.matters}, {"note", row.note}}));
        std::string codes;
        for (const auto& code : row.matters)
            codes += code + " ";
        line(N_("May meet"), codes + " " + row.note);
    }
}

/// The rows of the matter by their days, the latest last, where there are several (行政处罚法 37).
Json versionsJson(const Catalogue& catalogue, const std::string& code)
{
    Json rows = Json::array();
    for (const auto& matter : catalogue.all()) {
        if (matter.code == code)
            rows.push_back(daysJson(matter.inForce, matterJson(matter)));
    }
    return rows;
}

int showMatter(const Terminal& terminal, const std::string& code)
{
    const auto given = terminal.givenNow();
    auto today = given && *given ? (*given)->day() : SystemClock{}.now().day();
    const auto law = lawHere(terminal, today);
    if (!law)
        return terminal.refused(law.refusal());
    const auto matter = law->catalogue.find(code);
    if (!matter)
        return terminal.refused(matter.refusal());
    const auto& m = **matter;
    auto json = matterJson(m);
    auto text = fmt::format("{}  {}\n{}\n{}\n{}\n{}\n", m.code, m.name, m.violated, cite(m.provision), rangeText(m), m.department);
    json["versions"] = versionsJson(law->catalogue, code);
    addOffice(*law, m, today, json, text);
    return terminal.answer(json, text);
}

Run withText(CLI::App& app, const char* name, bool required, int (*run)(const Terminal&, const std::string&))
{
    auto text = std::make_shared<std::string>();
    app.add_option(name, *text)->required(required);
    return [=](const Terminal& terminal) { return run(terminal, *text); };
}

// clang-format off
const Verb verbs[] = {
    {"procedure list", "The procedures of this release", [](CLI::App&) -> Run { return listProcedures; }},
    {"procedure show", "A procedure: the lawyer's copy, or with --json its fields", [](CLI::App& app) { return withText(app, "procedure", true, showProcedure); }},
    {"catalogue list", "Matters, all or those that contain a text", [](CLI::App& app) { return withText(app, "text", false, listMatters); }},
    {"catalogue show", "One matter", [](CLI::App& app) { return withText(app, "code", true, showMatter); }},
};
// clang-format on

} // namespace

std::span<const Verb> lawVerbs()
{
    return verbs;
}

} // namespace anjuan
