// SPDX-License-Identifier: GPL-3.0-or-later
// One review batch from the draw to its report, and ledgers out and in, through the window.
#include <fstream>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "core/office/Supervision.h"
#include "tests/app/Reviewing.h"
#include "tests/support/Test.h"
#include "ui/pages/HomePage.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/RegistersPage.h"
#include "ui/pages/ScoringDetail.h"
#include "ui/pages/ScoringTable.h"
#include "ui/shell/PaperSheet.h"
#include "ui/shell/RegistersRoom.h"
#include "ui/shell/TabPage.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("a batch goes from the draw to its report through the window", "[journey]")
{
    Reviewing review;
    auto& window = review.practice.desktop().window();
    review.practice.turnTo("2026-11-20T15:00");
    review.practice.sitDown("chu");
    // A supervision officer's day begins here.
    review.practice.desktop().workspace()->begin();
    CHECK(window.currentPlace() == QStringLiteral("supervision"));

    // Without a seed nothing is drawn, and the form says so.
    review.openDraw();
    review.drawSheet()->drawButton()->click();
    CHECK(review.batches().empty());
    review.draw("20261123");
    REQUIRE(review.batches().size() == 1);
    CHECK(review.batches()[0].file.sample->drawn.size() == 1);
    CHECK(window.currentPlace() == QStringLiteral("supervision"));
    review.page()->redrawButton()->click();
    CHECK(review.notice().isEmpty());
    bool isTold = false;
    for (const auto* label : window.statusLine().findChildren<QLabel*>())
        isTold = isTold || label->text().contains(QStringLiteral("20261123"));
    CHECK(isTold);

    // Own work is refused by name and case, and nothing was assigned.
    review.assign("chen");
    CHECK(review.notice().contains(toText("陈某")));
    CHECK(review.notice().contains(toText("罚决〔2026〕12号")));
    CHECK_FALSE(review.batches()[0].file.sheets[0].reviewer);
    review.assign("chu");
    CHECK(review.notice().isEmpty());
    CHECK(review.batches()[0].file.sheets[0].reviewer == PersonId{"chu"});
    CHECK_FALSE(review.page()->reportButton()->isEnabled());

    // The sheet: papers with their pages, every item, every proposal decided by hand.
    auto* sheet = review.openSheet();
    REQUIRE(sheet != nullptr);
    CHECK(QTest::qWaitFor([&] { return sheet->papers()->model()->rowCount() > 10; }, 5000));
    CHECK(sheet->pages()->pageCount() >= 1);
    review.decideAll(*sheet);
    sheet->table()->setCurrentId(QStringLiteral("item/1"));
    sheet->table()->editPoints();
    auto* points = sheet->table()->findChild<QLineEdit*>();
    REQUIRE(points != nullptr);
    points->setText(QStringLiteral("0.5"));
    QTest::keyClick(points, Qt::Key_Return);
    QApplication::processEvents();
    sheet->detail()->field()->setPlainText({});
    sheet->detail()->acceptButton()->click(); // a deduction without its reason is refused
    CHECK(review.sheet().items.count(1) == 0);
    CHECK(sheet->table()->line(QStringLiteral("item/1"))->deduction == 5);
    commitText(*sheet->detail()->field(), "案件来源没有写明");
    sheet->detail()->acceptButton()->click();
    REQUIRE(review.sheet().items.count(1) == 1);
    CHECK(review.sheet().items.at(1).deduction == 5);
    sheet->meritButton()->click();
    commitText(*sheet->meritField(), "现场照片逐张注明拍摄人");
    sheet->meritButton()->click();
    CHECK(review.sheet().merit == "现场照片逐张注明拍摄人");
    REQUIRE(sheet->finishButton()->isEnabled());
    sheet->finishButton()->click();
    sheet->finishButton()->click();
    REQUIRE(review.sheet().signature);
    CHECK(sheet->scoreText().toStdString() == std::to_string(review.sheet().signature->score / 10) + "." + std::to_string(review.sheet().signature->score % 10));
    CHECK_FALSE(sheet->finishButton()->isEnabled());

    // The report with its sheet, as pages.
    window.showPlace(QStringLiteral("supervision"));
    REQUIRE(review.page()->reportButton()->isEnabled());
    review.page()->reportButton()->click();
    REQUIRE(review.batches()[0].file.report);
    CHECK(review.batches()[0].file.report->papers.size() == 2);
    auto* tab = qobject_cast<TabPage*>(window.currentPage());
    REQUIRE(tab != nullptr);
    auto* paper = qobject_cast<PaperSheet*>(tab->inside());
    REQUIRE(paper != nullptr);
    CHECK(paper->pages()->pageCount() >= 2);
    const auto file = review.practice.scratch() / "report.pdf";
    CHECK(paper->saveTo(toText(file.string())));
    CHECK(std::filesystem::file_size(file) > 1000);
}

TEST_CASE("a handler sees the batches and may neither organise nor fill a sheet of own work", "[journey]")
{
    Reviewing review;
    review.practice.turnTo("2026-11-20T15:00");
    review.practice.sitDown("chu");
    review.openDraw();
    review.draw("20261123");
    review.assign("chu");
    review.practice.sitDown("chen");
    auto& window = review.practice.desktop().window();
    review.practice.desktop().workspace()->begin();
    CHECK(window.currentPlace() == QStringLiteral("todo"));
    window.showPlace(QStringLiteral("supervision"));
    CHECK_FALSE(review.page()->drawButton()->isEnabled());
    CHECK_FALSE(review.page()->assignButton()->isEnabled());
    auto* sheet = review.openSheet();
    REQUIRE(sheet != nullptr);
    sheet->detail()->acceptButton()->click();
    QTest::keyClick(sheet->table(), Qt::Key_1);
    CHECK(review.sheet().items.empty());
    CHECK_FALSE(sheet->finishButton()->isEnabled());
}

TEST_CASE("a ledger is looked at, taken over, and written out again through the window", "[journey]")
{
    Practice practice;
    practice.turnTo("2026-11-20T15:00");
    practice.sitDown("chen");
    auto& window = practice.desktop().window();
    window.showPlace(QStringLiteral("registers"));
    auto* page = qobject_cast<RegistersPage*>(window.currentPage());
    auto* room = practice.desktop().workspace()->findChild<RegistersRoom*>();
    REQUIRE(page != nullptr);
    REQUIRE(room != nullptr);
    const auto& queries = practice.desktop().office()->store().queries();
    const auto count = [&] { return queries.docketCount({}); };
    const auto put = [&](const char* name, const std::string& bytes) {
        const auto file = practice.scratch() / name;
        std::ofstream{file, std::ios::binary} << bytes;
        return toText(file.string());
    };
    // What is no CSV says what it is, and nothing is there afterwards.
    for (const auto& [name, bytes] : {std::pair<const char*, std::string>{"a.csv", "PK\003\004 workbook"}, {"b.csv", "%PDF-1.7"}, {"c.csv", "当事人,案由\r\n\"方某,占道"}}) {
        INFO(name);
        room->lookAt(put(name, bytes));
        CHECK_FALSE(page->isImporting());
        CHECK(count() == 0);
    }
    room->lookAt(toText((std::filesystem::path{ANJUAN_LEDGERS} / "legacy_ledger.gb18030.csv").string()));
    REQUIRE(page->isImporting());
    CHECK(count() == 0); // only looked at
    page->takeOverButton()->click();
    CHECK(count() == 42);
    CHECK(page->outcome().contains(QStringLiteral("42")));
    // The same rows in another encoding are known again.
    room->lookAt(toText((std::filesystem::path{ANJUAN_LEDGERS} / "legacy_ledger.csv").string()));
    REQUIRE(page->isImporting());
    CHECK_FALSE(page->takeOverButton()->isEnabled());
    CHECK(page->stepBack());
    CHECK(count() == 42);

    const auto out = practice.scratch() / "out.csv";
    room->writeTo(toText(out.string()));
    CHECK(page->outcome().contains(QStringLiteral("42")));
    CHECK(std::filesystem::file_size(out) > 1000);
    room->writeYearlyTo(toText((practice.scratch() / "yearly.xlsx").string()));
    CHECK(page->outcome().isEmpty()); // no period
    page->setSpan(QStringLiteral("2024-01-01"), QStringLiteral("2024-12-31"));
    room->writeYearlyTo(toText((practice.scratch() / "yearly.xlsx").string()));
    CHECK(std::filesystem::exists(practice.scratch() / "yearly.xlsx"));
    page->setSpan(QStringLiteral("2024-13-01"), {});
    room->writeTo(toText((practice.scratch() / "no.csv").string()));
    CHECK_FALSE(std::filesystem::exists(practice.scratch() / "no.csv"));
    page->setSpan({}, {});
    room->writeTo(toText((practice.scratch() / "none" / "no.xlsx").string()));
    CHECK(page->outcome().isEmpty());
}
