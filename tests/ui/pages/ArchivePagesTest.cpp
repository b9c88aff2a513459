// SPDX-License-Identifier: GPL-3.0-or-later
// The print centre and the archive as pages: fed with values, asked by clicks.
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include "tests/support/Test.h"
#include "ui/pages/ArchivePage.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/PrintCentrePage.h"
#include "ui/parts/RowTable.h"

using namespace anjuan;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

std::vector<PrintLine> lines()
{
    return {{0, q("封面"), {}, Symbol::Document, false, true}, {1, q("卷内目录"), {}, Symbol::Document, false, true},
        {2, q("立案审批表"), q("1-2"), Symbol::Document, false, true}, {3, q("录像"), {}, Symbol::Video, false, false},
        {4, q("法制审核意见书"), q("1-3"), Symbol::Review, true, true}};
}

QTreeWidgetItem* item(PrintCentrePage& page, int volume, int at)
{
    return page.tree()->topLevelItem(volume)->child(at);
}

QPushButton* buttonWith(QWidget& page, const QString& part)
{
    for (auto* each : page.findChildren<QPushButton*>()) {
        if (each->text().contains(part))
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the print centre begins with the main volume ticked and the internal one not", "[pages][print]")
{
    PrintCentrePage page;
    QSignalSpy wanted{&page, &PrintCentrePage::previewWanted};
    page.setPrinters({q("二楼办公室")}, q("二楼办公室"));
    page.setLines(lines());
    CHECK(page.ask().chosen == std::vector{0, 1, 2});
    CHECK(item(page, 1, 0)->checkState(0) == Qt::Unchecked);
    CHECK(item(page, 0, 2)->text(1) == q("1-2"));
    REQUIRE(wanted.count() > 0);
    CHECK(wanted.last().at(0).toInt() == 0);
    page.tree()->setCurrentItem(item(page, 1, 0));
    CHECK(wanted.last().at(0).toInt() == 4);
}

TEST_CASE("what cannot be printed has no box and is never among what is asked", "[pages][print]")
{
    PrintCentrePage page;
    page.setLines(lines());
    CHECK_FALSE(item(page, 0, 3)->flags().testFlag(Qt::ItemIsUserCheckable));
    CHECK_FALSE(item(page, 0, 3)->toolTip(0).isEmpty());
    auto* what = page.findChildren<QComboBox*>().at(1);
    REQUIRE(what->count() == 3);
    what->setCurrentIndex(2);
    CHECK(page.ask().chosen == std::vector{0, 1, 2, 4});
    what->setCurrentIndex(1);
    CHECK(page.ask().chosen == std::vector{0, 1, 2});
}

TEST_CASE("a title is never read as markup", "[pages][print]")
{
    PrintCentrePage page;
    page.setLines({{0, q("<img src=http://127.0.0.1/x>"), {}, Symbol::Document, false, true}});
    CHECK_FALSE(item(page, 0, 0)->toolTip(0).contains(q("<img")));
    CHECK(item(page, 0, 0)->text(0) == q("<img src=http://127.0.0.1/x>"));
}

TEST_CASE("ticking decides what is printed, and nothing ticked disables with the reason", "[pages][print]")
{
    PrintCentrePage page;
    page.setPrinters({q("二楼办公室")}, q("二楼办公室"));
    page.setLines(lines());
    item(page, 0, 0)->setCheckState(0, Qt::Unchecked);
    item(page, 1, 0)->setCheckState(0, Qt::Checked);
    CHECK(page.ask().chosen == std::vector{1, 2, 4});
    auto* print = buttonWith(page, q("Print 1"));
    REQUIRE(print);
    CHECK(print->isEnabled());
    page.tree()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    page.tree()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    CHECK(page.ask().chosen.empty());
    CHECK_FALSE(print->isEnabled());
    CHECK_FALSE(print->toolTip().isEmpty());
}

TEST_CASE("without a printer the PDF can still be saved", "[pages][print]")
{
    PrintCentrePage page;
    page.setLines(lines());
    page.setPrinters({}, {});
    QSignalSpy save{&page, &PrintCentrePage::saveAsked};
    QSignalSpy print{&page, &PrintCentrePage::printAsked};
    auto* printing = buttonWith(page, q("Print 1"));
    auto* saving = buttonWith(page, q("PDF"));
    REQUIRE((printing && saving));
    CHECK_FALSE(printing->isEnabled());
    saving->click();
    CHECK(save.count() == 1);
    page.setPrinters({q("HP")}, q("HP"));
    printing->click();
    CHECK(print.count() == 1);
}

TEST_CASE("copies, sides and page numbers are what the person set", "[pages][print]")
{
    PrintCentrePage page;
    page.setPrinters({q("HP"), q("二楼")}, q("二楼"));
    page.setLines(lines());
    CHECK(page.ask().printer == q("二楼"));
    CHECK(page.ask().isDuplex);
    CHECK(page.ask().isNumbered);
    page.findChild<QSpinBox*>()->setValue(3);
    CHECK(page.ask().copies == 3);
    CHECK(buttonWith(page, q("Print 3")) != nullptr);
    QSignalSpy wanted{&page, &PrintCentrePage::previewWanted};
    page.findChild<QCheckBox*>()->setChecked(false);
    CHECK_FALSE(page.ask().isNumbered);
    CHECK(wanted.count() == 1);
}

TEST_CASE("missing typefaces are said before anything is printed", "[pages][print]")
{
    PrintCentrePage page;
    page.setFaces({{q("标题：已有"), false}, {q("正文：缺仿宋"), true}});
    page.setFaces({{q("标题：已有"), false}, {q("正文：缺仿宋"), true}});
    int shown = 0;
    for (const auto* label : page.findChildren<QLabel*>())
        shown += label->text() == q("正文：缺仿宋");
    CHECK(shown == 1);
    page.say(q("1 件另行保管"));
    const auto labels = page.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) { return label->text() == q("1 件另行保管") && !label->isHidden(); }));
}

TEST_CASE("every control of the print centre is named for readers of the screen", "[pages][print]")
{
    PrintCentrePage page;
    page.setLines(lines());
    for (const auto* combo : page.findChildren<QComboBox*>())
        CHECK_FALSE(combo->accessibleName().isEmpty());
    CHECK_FALSE(page.tree()->accessibleName().isEmpty());
    CHECK_FALSE(page.findChild<QSpinBox*>()->accessibleName().isEmpty());
}

TEST_CASE("the archive parts what is to be bound from what is bound, and counts what is late", "[pages][archive]")
{
    ArchivePage page;
    ShelfLine late{q("1"), q("立1"), q("甲"), q("占道"), q("10-01"), q("10-31"), -3, false, {}, {}, {}};
    ShelfLine bound{q("2"), q("立2"), q("乙"), q("油烟"), q("09-01"), {}, 0, true, q("20260001"), q("30年"), q("09-20")};
    page.setLines({late, bound});
    CHECK(page.toBind()->table()->model()->rowCount() == 1);
    CHECK(page.bound()->table()->model()->rowCount() == 1);
    CHECK(page.count() == 1);
    CHECK(page.urgency() == Urgency::Overdue);
    page.setLines({bound});
    CHECK(page.count() == 0);
    CHECK(page.urgency() == Urgency::Plain);
    late.daysLeft = 0;
    page.setLines({late});
    CHECK(page.urgency() == Urgency::DueToday);
    late.daysLeft = 5;
    page.setLines({late});
    CHECK(page.urgency() == Urgency::Plain);
}

TEST_CASE("a case to be bound opens as a case, a bound one as its whole file", "[pages][archive]")
{
    ArchivePage page;
    QSignalSpy cases{&page, &ArchivePage::openCase};
    QSignalSpy files{&page, &ArchivePage::openFile};
    page.setLines({{q("1"), q("立1"), q("甲"), q("占道"), {}, {}, 0, false, {}, {}, {}}, {q("2"), q("立2"), q("乙"), q("油烟"), {}, {}, 0, true, q("20260001"), {}, {}}});
    Q_EMIT page.toBind()->opened(q("1"));
    Q_EMIT page.bound()->opened(q("2"));
    REQUIRE((cases.count() == 1 && files.count() == 1));
    CHECK(cases.first().first().toString() == q("1"));
    CHECK(files.first().first().toString() == q("2"));
}
