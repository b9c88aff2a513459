// SPDX-License-Identifier: GPL-3.0-or-later
// Making and keeping a store.
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "core/office/StoreFailure.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using Run = std::function<int(const Terminal&)>;

struct InitArguments {
    std::string setup;
    bool example = false;
    bool practice = false;
};

int init(const Terminal& terminal, const InitArguments& arguments)
{
    const auto sample = resourceFolder() / "practice" / "office.json";
    if (arguments.example) {
        auto text = readText(sample);
        return text ? (std::cout << *text, ExitDone) : terminal.refused(text.refusal());
    }
    if (arguments.setup.empty() && !arguments.practice)
        return terminal.refused(notValid("--setup", {N_("Give a set-up file with --setup; init --example prints one to start from"), {}}));
    auto text = readText(arguments.setup.empty() ? sample : std::filesystem::path{arguments.setup});
    if (!text)
        return terminal.refused(text.refusal());
    std::string password;
    if (arguments.practice) {
        auto given = terminal.password("ANJUAN_PASSWORD");
        if (!given)
            return terminal.refused(given.refusal());
        password = *given;
    }
    auto day = terminal.givenNow();
    if (!day)
        return terminal.refused(day.refusal());
    auto opened = foundOffice(terminal.storePath(), *text, password, arguments.practice, *day);
    if (!opened)
        return terminal.refused(opened.refusal());
    const auto& organ = (*opened)->office().setup().organ.name;
    return terminal.answer({{"store", terminal.storePath().string()}, {"organ", organ}, {"people", (*opened)->office().roster().all().size()}},
        terminal.storePath().string() + "  " + organ);
}

Json verificationJson(const Verification& report)
{
    Json json{{"ok", report.ok()}, {"entries", report.entries}, {"sealed", report.sealed}, {"opened", report.opened}, {"blobs", report.blobs}, {"root", hex(report.root)}};
    if (report.first)
        json["first_damage"] = {{"stream", report.first->stream}, {"entry", report.first->entryNo}, {"position", report.first->position}, {"what", toUtf8(words(report.first->what))}};
    return json;
}

int verificationAnswer(const Terminal& terminal, const Verification& report)
{
    std::string text = toUtf8(words(Message{N_("%1 entries, %2 sealed fields, %3 files in the vault read and recomputed"), {report.entries, report.sealed, report.blobs}})) + "\n";
    if (report.first)
        text += toUtf8(words(Message{N_("First damage: stream %1, entry %2, position %3: %4"),
            {report.first->stream, report.first->entryNo, report.first->position, toUtf8(words(report.first->what))}})) + "\n";
    else
        text += toUtf8(words(Message{N_("Everything is as it was written; root %1"), {hex(report.root).substr(0, 16)}})) + "\n";
    terminal.answer(verificationJson(report), text);
    return report.ok() ? ExitDone : ExitDamage;
}

int verify(const Terminal& terminal)
{
    if (!terminal.login.empty()) {
        auto opened = terminal.open();
        return opened ? verificationAnswer(terminal, (*opened)->store().upkeep().verify()) : terminal.refused(opened.refusal());
    }
    StoreOptions options;
    options.access = Access::ReadOnly;
    return verificationAnswer(terminal, openStore(terminal.storePath(), options)->upkeep().verify());
}

int storeInfo(const Terminal& terminal)
{
    StoreOptions options;
    options.access = Access::ReadOnly;
    const auto facts = openStore(terminal.storePath(), options)->upkeep().facts();
    return terminal.answer({{"store", terminal.storePath().string()}, {"id", facts.storeId}, {"unit", facts.unit}, {"practice", facts.isPractice}, {"schema", facts.schema},
                               {"entries", facts.entries}, {"created", facts.createdAt.iso()}, {"last", facts.lastRecordedAt.iso()}, {"bytes", facts.bytes}},
        fmt::format("{}\n{}\n{} {}\n{}\n", terminal.storePath().string(), facts.unit, facts.entries, toUtf8(words(N_("entries"))), facts.lastRecordedAt.iso()));
}

int backup(const Terminal& terminal, const std::string& to)
{
    StoreOptions options;
    options.access = Access::ReadOnly;
    auto report = openStore(terminal.storePath(), options)->upkeep().backup(to);
    return report ? verificationAnswer(terminal, *report) : terminal.refused(report.refusal());
}

int restore(const Terminal& terminal, const std::string& from)
{
    auto report = restoreStore(from, terminal.storePath());
    return report ? verificationAnswer(terminal, *report) : terminal.refused(report.refusal());
}

int rebuild(const Terminal& terminal)
{
    auto opened = terminal.open();
    if (!opened)
        return terminal.refused(opened.refusal());
    const auto rows = (*opened)->office().deriveAll();
    (*opened)->store().upkeep().replaceAllDerived(rows);
    return terminal.answer({{"cases", rows.cases.size()}, {"deadlines", rows.deadlines.size()}}, std::to_string(rows.cases.size()));
}

Run withPath(CLI::App& app, const char* option, int (*run)(const Terminal&, const std::string&))
{
    auto path = std::make_shared<std::string>();
    app.add_option(option, *path)->required();
    return [=](const Terminal& terminal) { return run(terminal, *path); };
}

// clang-format off
const Verb verbs[] = {
    {"init", "Make a store", [](CLI::App& app) -> Run {
        auto a = std::make_shared<InitArguments>();
        app.add_option("--setup", a->setup, "Set-up file");
        app.add_flag("--example", a->example, "Print a set-up file to start from");
        app.add_flag("--demo,--practice", a->practice, "A practice store: pages say 练习, the day comes from --now");
        return [=](const Terminal& terminal) { return init(terminal, *a); }; }},
    {"store verify",  "Read and recompute everything; names the first damage", [](CLI::App&) -> Run { return verify; }},
    {"store info",    "What the store says of itself", [](CLI::App&) -> Run { return storeInfo; }},
    {"store backup",  "A copy, opened and verified after it is written", [](CLI::App& app) { return withPath(app, "to", backup); }},
    {"store restore", "Put a backup where no store lies yet", [](CLI::App& app) { return withPath(app, "from", restore); }},
    {"store rebuild", "Throw the lists away and derive them from the journal", [](CLI::App&) -> Run { return rebuild; }},
};
// clang-format on

} // namespace

std::span<const Verb> storeVerbs()
{
    return verbs;
}

} // namespace anjuan
