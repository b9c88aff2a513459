// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include <QApplication>
#include <QCommandLineParser>

#include "app/desktop/Desktop.h"
#include "app/desktop/FirstRun.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/words/Translators.h"

using namespace anjuan;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("anjuan"));
    QApplication::setApplicationVersion(QStringLiteral(ANJUAN_VERSION));
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{QStringLiteral("store"), QStringLiteral("Store: a file"), QStringLiteral("file")},
                        {QStringLiteral("now"), QStringLiteral("The day of a practice store, e.g. 2026-09-17T08:40"), QStringLiteral("moment")},
                        {QStringLiteral("lang"), QStringLiteral("zh_CN or en; what was chosen in the settings without it"), QStringLiteral("language")},
                        {QStringLiteral("theme"), QStringLiteral("light or dark; what was chosen in the settings without it"), QStringLiteral("theme")}});
    options.process(application);
    QSettings file{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("anjuan"), QStringLiteral("anjuan")};
    const auto remembered = Settings{file, {}}.value(setting::language);
    installTranslators(languageOf(options.isSet(QStringLiteral("lang")) ? options.value(QStringLiteral("lang")) : remembered));
    const auto moment = options.value(QStringLiteral("now")).toStdString();
    const auto day = Date::parse(moment.substr(0, 10));
    const auto time = moment.size() > 11 ? TimeOfDay::parse(moment.substr(11, 5)) : TimeOfDay::make(9, 0);
    if (!moment.empty() && (!day || !time)) {
        std::cerr << "--now: 2026-09-17T08:40\n";
        return 2;
    }
    DesktopOptions how;
    how.now = day ? std::optional{Instant::at(*day, *time)} : std::nullopt;
    how.store = options.isSet(QStringLiteral("store")) ? std::filesystem::path{options.value(QStringLiteral("store")).toStdString()} : defaultStore();
    const auto theme = options.value(QStringLiteral("theme"));
    how.brightness = brightnessOf(theme);
    if (!std::filesystem::exists(how.store)) {
        Theme look;
        look.setBrightness(how.brightness);
        const auto made = FirstRun{how.store, how.now}.run();
        if (!made)
            return 0;
        how.store = *made;
    }
    Desktop desktop{std::move(how)};
    desktop.window().show();
    return QApplication::exec();
}
