// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Translators.h"

#include <memory>
#include <vector>

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace anjuan {
namespace {

using namespace Qt::StringLiterals;

Language& current()
{
    static Language language = Language::English;
    return language;
}

/// Parented to the application, so they live exactly as long as it does.
void load(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    translator->setObjectName("anjuan translator"_L1);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator.release());
}

void removeAll()
{
    const auto old = QCoreApplication::instance()->findChildren<QTranslator*>("anjuan translator"_L1,
                                                                              Qt::FindDirectChildrenOnly);
    for (auto* translator : old) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

} // namespace

Language languageOf(const QString& locale)
{
    return locale.startsWith("en"_L1, Qt::CaseInsensitive) ? Language::English : Language::Chinese;
}

QString localeName(Language language)
{
    return language == Language::Chinese ? u"zh_CN"_s : u"en"_s;
}

void installTranslators(Language language)
{
    removeAll();
    current() = language;
    QLocale::setDefault(QLocale{localeName(language)});
    if (language == Language::Chinese) {
        const auto bundled = QCoreApplication::applicationDirPath() + "/translations"_L1;
        const auto ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        load(u"qtbase_zh_CN.qm"_s, QDir{bundled}.exists(u"qtbase_zh_CN.qm"_s) ? bundled : ofQt);
    }
    // English is the language of the sources; its file holds the plurals.
    const QDir embedded{u":/i18n"_s};
    const auto files = embedded.entryList({u"*_"_s + localeName(language) + u".qm"_s});
    for (const auto& file : files)
        load(file, embedded.path());
}

Language language()
{
    return current();
}

} // namespace anjuan
