// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <map>

#include <QApplication>

#include "app/cli/Verb.h"
#include "core/office/StoreFailure.h"
#include "ui/words/Text.h"
#include "ui/words/Translators.h"
#include "ui/words/Words.h"

namespace {

using namespace anjuan;

struct Built {
    std::map<std::string, CLI::App*> groups;
    std::vector<std::pair<CLI::App*, std::function<int(const Terminal&)>>> runs;
};

/// `case act` becomes the subcommand `act` of the subcommand `case`.
CLI::App* place(CLI::App& app, Built& built, const Verb& verb)
{
    const auto space = verb.words.find(' ');
    if (space == std::string_view::npos)
        return app.add_subcommand(std::string{verb.words}, std::string{verb.help});
    const std::string group{verb.words.substr(0, space)};
    auto& parent = built.groups[group];
    if (!parent) {
        parent = app.add_subcommand(group);
        parent->require_subcommand(1);
    }
    return parent->add_subcommand(std::string{verb.words.substr(space + 1)}, std::string{verb.help});
}

void addGlobalOptions(CLI::App& app, Terminal& terminal)
{
    app.add_option("--store", terminal.store, "Store: a file");
    app.add_option("--as", terminal.login, "Who you are");
    app.add_option("--password-file", terminal.passwordFile, "File with the password");
    app.add_option("--lang", terminal.language, "zh_CN or en");
    app.add_option("--now", terminal.now, "The day of a practice store, e.g. 2026-09-17T08:40");
    app.add_flag("--json", terminal.json, "One JSON document on standard output");
    app.set_version_flag("--version", ANJUAN_VERSION);
    app.fallthrough();
    app.require_subcommand(1);
}

int runVerb(const Built& built, const Terminal& terminal)
{
    for (const auto& [command, run] : built.runs) {
        if (!command->parsed())
            continue;
        try {
            return run(terminal);
        } catch (const StoreFailure& failure) {
            std::cerr << toUtf8(words(failure)) << '\n';
            return failure.cause() == StoreFailure::Cause::Damaged ? ExitDamage : ExitStore;
        }
    }
    return ExitUsage;
}

} // namespace

int main(int argc, char** argv)
{
    // The typesetter needs an application (its charts one with widgets), and no screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt notes about the machine is not part of the answer.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    int noArguments = 1;
    QApplication application(noArguments, argv);
    CLI::App app{"Anjuan: casework of town enforcement teams"};
    Terminal terminal;
    Built built;
    addGlobalOptions(app, terminal);
    for (const auto verbs : allVerbs()) {
        for (const auto& verb : verbs) {
            auto* command = place(app, built, verb);
            built.runs.emplace_back(command, verb.configure(*command));
        }
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error);
        return code == 0 ? ExitDone : ExitUsage;
    }
    installTranslators(languageOf(QString::fromStdString(terminal.language)));
    return runVerb(built, terminal);
}
