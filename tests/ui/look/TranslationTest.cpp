// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include "tests/support/Test.h"
#include "ui/words/Translators.h"

namespace {
struct Sentence {
    QString source;
    QStringList forms;
    bool unfinished = false;
};

std::vector<Sentence> sentences(const QString& lang)
{
    QFile file(QStringLiteral(ANJUAN_SOURCE "/resources/translations/anjuan_%1.ts").arg(lang));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Sentence> found;
    bool numerus = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            found.emplace_back(), numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        else if (xml.name() == QLatin1String("source"))
            found.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            found.back().unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!numerus)
                found.back().forms << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform"))
            found.back().forms << xml.readElementText();
    }
    REQUIRE_FALSE(xml.hasError());
    return found;
}

QStringList places(const QString& text)
{
    QStringList found;
    QRegularExpressionMatchIterator each = QRegularExpression(QStringLiteral("%(n|\\d)")).globalMatch(text);
    while (each.hasNext())
        found << each.next().captured();
    found.sort();
    return found;
}
} // namespace

TEST_CASE("every sentence of the window is translated with all its places", "[look]")
{
    for (const QString& lang : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        const std::vector<Sentence> all = sentences(lang);
        CHECK(all.size() > 250);
        for (const Sentence& one : all) {
            INFO(lang.toStdString() << ": " << one.source.toStdString());
            CHECK_FALSE(one.unfinished);
            REQUIRE_FALSE(one.forms.isEmpty());
            for (const QString& form : one.forms) {
                CHECK_FALSE(form.isEmpty());
                CHECK(places(form) == places(one.source));
            }
        }
    }
}

TEST_CASE("words that the glossary rules out appear nowhere", "[look]")
{
    for (const Sentence& one : sentences(QStringLiteral("zh_CN"))) {
        for (const char* word : {"工单", "审批流", "提交成功", "节点", "罚单", "用户"}) {
            INFO(one.source.toStdString());
            CHECK_FALSE(one.forms.join(QLatin1Char(' ')).contains(QString::fromUtf8(word)));
        }
    }
}

TEST_CASE("both languages are built into the program", "[look]")
{
    QTranslator chinese;
    REQUIRE(chinese.load(QStringLiteral(":/i18n/anjuan_zh_CN.qm")));
    CHECK(chinese.translate("anjuan::GapPanel", "Why can't I go on?") == QString::fromUtf8("为什么不能继续"));
    QTranslator english;
    REQUIRE(english.load(QStringLiteral(":/i18n/anjuan_en.qm")));
    CHECK(english.translate("anjuan::CaseListRow", "%n day(s)", nullptr, 1) == QStringLiteral("%n day"));
    CHECK(english.translate("anjuan::CaseListRow", "%n day(s)", nullptr, 3) == QStringLiteral("%n days"));
}

TEST_CASE("English plurals come out as words, not as (s)", "[look]")
{
    anjuan::installTranslators(anjuan::Language::English);
    const auto one = QCoreApplication::translate("anjuan::CaseListPage", "%n case(s)", nullptr, 1);
    const auto two = QCoreApplication::translate("anjuan::CaseListPage", "%n case(s)", nullptr, 2);
    CHECK(one == QStringLiteral("1 case"));
    CHECK(two == QStringLiteral("2 cases"));
}
