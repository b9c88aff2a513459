// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include "tests/ui/words/Speaking.h"

using namespace anjuan;

TEST_CASE("a locale name chooses the language; the unknown are Chinese", "[words]")
{
    using namespace Qt::StringLiterals;
    CHECK(languageOf(u"en_GB"_s) == Language::English);
    CHECK(languageOf(u"EN"_s) == Language::English);
    CHECK(languageOf(u"zh_CN"_s) == Language::Chinese);
    CHECK(languageOf(u"C"_s) == Language::Chinese);
    CHECK(languageOf(localeName(Language::English)) == Language::English);
    CHECK(languageOf(localeName(Language::Chinese)) == Language::Chinese);
}

TEST_CASE("the translations of the core are embedded in the program", "[words]")
{
    CHECK(QFile::exists(QStringLiteral(":/i18n/core_zh_CN.qm")));
}

TEST_CASE("changing the language changes the words and the locale, to and fro", "[words]")
{
    installTranslators(Language::Chinese);
    CHECK(language() == Language::Chinese);
    CHECK(QLocale{}.language() == QLocale::Chinese);
    CHECK(toUtf8(QCoreApplication::translate("core", "Hint")) == "提示");
    installTranslators(Language::English);
    CHECK(QLocale{}.language() == QLocale::English);
    CHECK(toUtf8(QCoreApplication::translate("core", "Hint")) == "Hint");
    installTranslators(Language::Chinese);
    CHECK(toUtf8(QCoreApplication::translate("core", "Hint")) == "提示");
    installTranslators(Language::English);
}
