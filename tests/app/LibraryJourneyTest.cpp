// SPDX-License-Identifier: GPL-3.0-or-later
// A head imports a law in the window; an officer looks it up, and every citation of the window shows its text.
// With ANJUAN_PICTURES=folder a picture is written.
#include <cstdlib>

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

#include "core/exchange/Zip.h"
#include "tests/app/Practice.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/Test.h"
#include "ui/pages/LibraryPage.h"
#include "ui/pages/ListPane.h"
#include "ui/shell/LibraryRoom.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

LibraryPage& library(Practice& practice)
{
    auto& window = practice.desktop().window();
    window.showPlace(QStringLiteral("library"));
    auto* page = qobject_cast<LibraryPage*>(window.currentPage());
    REQUIRE(page != nullptr);
    return *page;
}

LibraryRoom& room(Practice& practice)
{
    auto* found = practice.desktop().workspace()->findChild<LibraryRoom*>();
    REQUIRE(found != nullptr);
    return *found;
}

/// A law of our own making under the name of one that the program cites.
std::string law(const char* last)
{
    std::string text = "中华人民共和国大气污染防治法\n第一章　总则\n";
    for (int i = 1; i <= 116; ++i)
        text += "第" + chineseNumber(i) + "条　" + (i == 116 ? last : "虚构的条文，供测试。") + "\n";
    return text;
}

/// The same as a document of Word.
void writeDocx(const std::filesystem::path& folder, const std::string& name, const std::string& text)
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"x\"><w:body>";
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        xml += "<w:p><w:r><w:t>" + text.substr(at, end - at) + "</w:t></w:r></w:p>";
        at = end + 1;
    }
    writeFile(folder / (name + ".parts") / "word" / "document.xml", xml + "</w:body></w:document>");
    REQUIRE(zipFolder(folder / (name + ".parts"), folder / name, Instant{0}));
}

/// What the tool tip over the widget says.
QString tipOver(QWidget& widget)
{
    QHelpEvent help{QEvent::ToolTip, QPoint(2, 2), widget.mapToGlobal(QPoint(2, 2))};
    QApplication::sendEvent(&widget, &help);
    return QToolTip::text();
}

} // namespace

TEST_CASE("a law imported by the head is found by words and by citation, and stands beside every citation", "[library]")
{
    const ScratchFolder folder;
    writeDocx(folder.path(), "大气污染防治法(2018-10-26).docx", law("虚构的罚则，供测试。"));
    writeFile(folder / "坏(2020-01-01).txt", "坏法\n第一条　句。\n第三条　缺了第二条。\n");
    const auto good = toText((folder / "大气污染防治法(2018-10-26).docx").string());
    Practice practice;
    practice.turnTo("2026-09-17T08:40");

    practice.sitDown("chen");
    CHECK_FALSE(library(practice).importButton()->isEnabled());
    CHECK_FALSE(library(practice).importButton()->toolTip().isEmpty());
    room(practice).importFiles({good});
    CHECK(library(practice).text()->toPlainText().contains(QStringLiteral(".docx"))); // still empty: no right, nothing taken in

    practice.sitDown("zheng");
    auto& page = library(practice);
    REQUIRE(page.importButton()->isEnabled());
    practice.picture("library-empty");
    room(practice).importFiles({good, toText((folder / "坏(2020-01-01).txt").string())});
    CHECK(page.text()->toPlainText().contains(QStringLiteral("虚构的罚则")));
    QStringList said;
    for (const auto* label : page.findChildren<QLabel*>())
        said << label->text();
    CHECK(said.join(QLatin1Char('\n')).contains(QStringLiteral("坏(2020-01-01).txt")));

    practice.sitDown("chen");
    auto& reading = library(practice);
    practice.picture("library");
    reading.searchField()->setText(QStringLiteral("罚则"));
    QTest::keyClick(reading.searchField(), Qt::Key_Return);
    CHECK(reading.text()->toPlainText().contains(QStringLiteral("第一百一十六条")));
    CHECK_FALSE(reading.text()->toPlainText().contains(QStringLiteral("第三条")));
    practice.picture("library-found");
    room(practice).look(QStringLiteral("大气污染防治法第一百一十五条"));
    CHECK(reading.text()->toPlainText().contains(QStringLiteral("第三条")));
    room(practice).look(QStringLiteral("大气污染防治法第五百条"));
    reading.searchField()->clear();

    QLabel cited{QStringLiteral("依据《大气污染防治法》第一百一十六条")};
    QLabel plain{QStringLiteral("没有引用")};
    cited.show();
    plain.show();
    CHECK(tipOver(plain).isEmpty());
    CHECK(tipOver(cited).contains(QStringLiteral("虚构的罚则，供测试。")));
    QLabel english{QStringLiteral("Caution: compare (Air Pollution Prevention Law, art. 116)")};
    english.show();
    CHECK(tipOver(english).contains(QStringLiteral("虚构的罚则，供测试。")));
}
