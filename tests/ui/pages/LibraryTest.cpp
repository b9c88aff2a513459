// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/statutes/StatuteText.h"
#include "tests/support/Test.h"
#include "ui/pages/LibraryPage.h"
#include "ui/pages/ListPane.h"
#include "ui/words/Words.h"

using namespace anjuan;

namespace {

StatuteShelf shelf()
{
    StatuteShelf made;
    made.add(*readStatute("虚构条例\n第一章 总则\n第一条 旧的一句。\n第二条 <甲> & 乙：\n（一）丙；\n（二）丁。\n", "虚构条例(2020-01-02).md"));
    made.add(*readStatute("虚构条例\n第一章 总则\n第一条 新的一句。\n第二条 戊。\n第二条之一 己。\n", "虚构条例(2024-03-04).md"));
    return made;
}

} // namespace

TEST_CASE("the list says of each version whether it holds today", "[library]")
{
    const auto lines = statuteLinesOf(shelf(), Date::of(2023, 5, 5));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].isInForce);
    CHECK_FALSE(lines[1].isInForce);
    CHECK(lines[0].version == QStringLiteral("2020-01-02"));
    CHECK(lines[1].articles == QStringLiteral("3"));
}

TEST_CASE("the page of a law has its chapters and knows on which line each article begins", "[library]")
{
    const auto page = pageOf(*shelf().all()[0]);
    const auto lines = page.text.split(QLatin1Char('\n'));
    CHECK(lines.contains(QStringLiteral("第一章 总则")));
    CHECK(lines.at(page.lines.at({2, 0})) == QStringLiteral("第二条　<甲> & 乙："));
    CHECK(lines.at(page.lines.at({2, 0}) + 2).endsWith(QStringLiteral("（二）丁。")));
    const auto newer = pageOf(*shelf().all()[1]);
    CHECK(newer.text.split(QLatin1Char('\n')).at(newer.lines.at({2, 1})) == QStringLiteral("第二条之一　己。"));
}

TEST_CASE("words are found in all versions, each under its law and version; what is nowhere is said", "[library]")
{
    const auto all = shelf();
    const auto found = hitsText(all, QStringLiteral("一句"));
    CHECK(found.contains(QStringLiteral("第一条　旧的一句。")));
    CHECK(found.contains(QStringLiteral("第一条　新的一句。")));
    CHECK(found.count(QStringLiteral("《虚构条例》")) == 2);
    CHECK(hitsText(all, QStringLiteral("庚")).contains(QStringLiteral("庚")));
    CHECK_FALSE(hitsText(all, QStringLiteral("庚")).contains(QStringLiteral("第一条")));
}

TEST_CASE("beside a citation stands its text in the version of the day, and nothing where the library has none", "[library]")
{
    const auto all = shelf();
    const auto words = QStringLiteral("依据《虚构条例》第一条和第二条第一款第二项");
    const auto old = citedTextsIn(all, words, Date::of(2023, 5, 5));
    CHECK(old.contains(QStringLiteral("旧的一句")));
    CHECK(old.contains(QStringLiteral("（二）丁")));
    CHECK_FALSE(old.contains(QStringLiteral("新的")));
    CHECK(citedTextsIn(all, words, Date::of(2025, 5, 5)).contains(QStringLiteral("新的一句")));
    CHECK(citedTextsIn(all, words, Date::of(2019, 5, 5)).isEmpty());
    CHECK(citedTextsIn(all, QStringLiteral("《别的法》第一条"), Date::of(2025, 5, 5)).isEmpty());
    CHECK(citedTextsIn(all, QStringLiteral("没有引用"), Date::of(2025, 5, 5)).isEmpty());
    CHECK(citedTextsIn(all, QStringLiteral("虚构条例第一条。《虚构条例》第一条"), Date::of(2025, 5, 5)).count(QStringLiteral("新的一句")) == 1);
}

TEST_CASE("the page asks for a law and for words, shows text as text, and an empty library says what to do", "[library]")
{
    LibraryPage page;
    page.setLaws({});
    CHECK_FALSE(page.searchField()->isEnabled());
    CHECK(page.text()->toPlainText().contains(QStringLiteral(".docx")));
    const auto all = shelf();
    page.setLaws(statuteLinesOf(all, Date::of(2025, 5, 5)));
    CHECK(page.searchField()->isEnabled());
    QSignalSpy laws{&page, &LibraryPage::lawChosen};
    page.setCurrent(QStringLiteral("1"));
    CHECK(laws.isEmpty());
    page.list()->table()->setCurrentId(QStringLiteral("0"));
    REQUIRE(laws.size() == 1);
    CHECK(laws.front().front().toString() == QStringLiteral("0"));
    QSignalSpy searches{&page, &LibraryPage::searched};
    QTest::keyClicks(page.searchField(), QStringLiteral("ab"));
    QTest::keyClick(page.searchField(), Qt::Key_Return);
    REQUIRE(searches.size() == 1);
    CHECK(searches.front().front().toString() == QStringLiteral("ab"));
    page.showText(QStringLiteral("<b>甲</b>\n乙"), 1);
    CHECK(page.text()->toPlainText() == QStringLiteral("<b>甲</b>\n乙"));
    CHECK(page.text()->textCursor().blockNumber() == 1);
    page.setImporting(QStringLiteral("不可以"));
    CHECK_FALSE(page.importButton()->isEnabled());
    CHECK(page.importButton()->toolTip() == QStringLiteral("不可以"));
}
