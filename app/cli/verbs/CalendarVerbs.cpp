// SPDX-License-Identifier: GPL-3.0-or-later
// Working-day arithmetic and the register of limits: no store needed.
#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

struct DayArguments {
    std::string first;
    std::string second;
    int count = 0;
};

Result<Date> day(const std::string& text)
{
    if (const auto date = Date::parse(text))
        return *date;
    return notValid("date", {N_("%1 is not a day of the calendar; write it as 2026-11-21"), {text}});
}

Refusal notPublished(int year)
{
    return notValid("calendar", {N_("The days off of %1 are not published yet; the program does not guess"), {std::int64_t{year}}});
}

int isWorkday(const Terminal& terminal, const DayArguments& arguments)
{
    auto law = shippedLaw(resourceFolder());
    const auto date = day(arguments.first);
    if (!law || !date)
        return terminal.refused(law ? date.refusal() : law.refusal());
    const auto worked = law->days.isWorkingDay(*date);
    if (!worked)
        return terminal.refused(notPublished(date->year()));
    const std::string name{law->days.nameOf(*date)};
    return terminal.answer({{"date", date->iso()}, {"workday", *worked}, {"name", name}},
        toUtf8(words(Message{*worked ? N_("%1 is a working day") : N_("%1 is a day off"), {*date}})) + (name.empty() ? "" : " (" + name + ")"));
}

int addDays(const Terminal& terminal, const DayArguments& arguments)
{
    auto law = shippedLaw(resourceFolder());
    const auto date = day(arguments.first);
    if (!law || !date)
        return terminal.refused(law ? date.refusal() : law.refusal());
    const auto term = due({arguments.count, TermUnit::WorkingDay, Roll::Never, Direction::Forward}, *date, law->days);
    if (!term)
        return terminal.refused(term.refusal());
    if (term->isProvisional())
        return terminal.answer({{"start", date->iso()}, {"n", arguments.count}, {"earliest", term->forOurDuty().iso()}, {"latest", term->forTooEarly().iso()}, {"published", false}},
            term->forOurDuty().iso() + " … " + term->forTooEarly().iso() + "\n" + toUtf8(words(notPublished(term->forTooEarly().year()))));
    return terminal.answer({{"start", date->iso()}, {"n", arguments.count}, {"result", term->exact()->iso()}, {"published", true}}, term->exact()->iso());
}

int between(const Terminal& terminal, const DayArguments& arguments)
{
    auto law = shippedLaw(resourceFolder());
    const auto from = day(arguments.first);
    const auto to = day(arguments.second);
    if (!law || !from || !to)
        return terminal.refused(!law ? law.refusal() : !from ? from.refusal() : to.refusal());
    const auto count = law->days.between(*from, *to);
    if (!count)
        return terminal.refused(notPublished(to->year()));
    return terminal.answer({{"from", from->iso()}, {"to", to->iso()}, {"working_days", *count}}, std::to_string(*count));
}

Json dueJson(const DueDate& term)
{
    Json because = Json::array();
    for (const auto& reason : term.because)
        because.push_back({{"date", reason.date.iso()}, {"text", toUtf8(words(sentence(reason)))}});
    Json document{{"start", term.start.iso()}, {"plain_day", term.plain.iso()}, {"due", term.forOurDuty().iso()}, {"article", cite(term.provisions)}, {"because", because}};
    if (term.time)
        document["time"] = term.time->text();
    if (term.isProvisional())
        document["latest"] = term.forTooEarly().iso();
    return document;
}

std::string dueText(const DueDate& term)
{
    std::string text = term.forOurDuty().iso();
    if (term.time)
        text += " " + term.time->text();
    if (term.isProvisional())
        text += " … " + term.forTooEarly().iso();
    text += "  " + cite(term.provisions) + "\n";
    for (const auto& reason : term.because)
        text += "    " + toUtf8(words(sentence(reason))) + "\n";
    return text;
}

int limitDue(const Terminal& terminal, const std::string& limit, const std::string& from)
{
    auto law = shippedLaw(resourceFolder());
    const auto date = day(from.substr(0, 10));
    if (!law || !date)
        return terminal.refused(law ? date.refusal() : law.refusal());
    const auto time = from.size() > 11 ? TimeOfDay::parse(from.substr(11)) : std::nullopt;
    const auto term = law->limits.due(limit, *date, law->days, law->rules, time);
    return term ? terminal.answer(dueJson(*term), dueText(*term)) : terminal.refused(term.refusal());
}

int limitList(const Terminal& terminal)
{
    auto law = shippedLaw(resourceFolder());
    if (!law)
        return terminal.refused(law.refusal());
    Json rows = Json::array();
    std::string text;
    for (const auto& row : listLimits(law->limits, law->rules, SystemClock{}.now().day())) {
        const auto length = toUtf8(words(row.length));
        const std::string checked{Options<Footing>::rows[static_cast<std::size_t>(row.verified)].key};
        rows.push_back({{"id", row.id}, {"name", row.name}, {"length", length}, {"trigger", row.trigger}, {"article", row.citation}, {"verified", checked}});
        text += fmt::format("{}  {}  {}  {}  [{}]\n", row.id, row.name, length, row.citation, checked);
    }
    return terminal.answer(rows, text);
}

std::function<int(const Terminal&)> oneDay(CLI::App& app, int (*run)(const Terminal&, const DayArguments&), bool second, bool count)
{
    auto arguments = std::make_shared<DayArguments>();
    app.add_option("date", arguments->first)->required();
    if (second)
        app.add_option("until", arguments->second)->required();
    if (count)
        app.add_option("n", arguments->count)->required();
    return [=](const Terminal& terminal) { return run(terminal, *arguments); };
}

// clang-format off
const Verb verbs[] = {
    {"calendar is-workday", "Whether a day is worked", [](CLI::App& app) { return oneDay(app, isWorkday, false, false); }},
    {"calendar add",        "The n-th working day after a day", [](CLI::App& app) { return oneDay(app, addDays, false, true); }},
    {"calendar between",    "Working days after one day up to another", [](CLI::App& app) { return oneDay(app, between, true, false); }},
    {"limits list",         "The register of time limits", [](CLI::App&) -> std::function<int(const Terminal&)> { return limitList; }},
    {"limits due",          "When a limit that starts then ends, and why", [](CLI::App& app) -> std::function<int(const Terminal&)> {
        auto limit = std::make_shared<std::string>();
        auto from = std::make_shared<std::string>();
        app.add_option("limit", *limit)->required();
        app.add_option("--from", *from)->required();
        return [=](const Terminal& terminal) { return limitDue(terminal, *limit, *from); };
    }},
};
// clang-format on

} // namespace

std::span<const Verb> calendarVerbs()
{
    return verbs;
}

} // namespace anjuan
