// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAbstractButton>
#include <QClipboard>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "tests/support/Test.h"
#include "tests/ui/gallery/Samples.h"
#include "ui/look/Theme.h"
#include "ui/parts/ChipBar.h"
#include "ui/parts/FilterHeader.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/PageView.h"
#include "ui/parts/RadarBar.h"
#include "ui/parts/RowTable.h"
#include "ui/parts/TimelineView.h"
#include "ui/parts/Words.h"

using namespace anjuan;

namespace {
QString q(const char* text) { return QString::fromUtf8(text); }

template <class Widget>
Widget* named(QWidget& parent, const QString& part)
{
    for (auto* each : parent.findChildren<Widget*>()) {
        if (each->accessibleName().contains(part))
            return each;
    }
    return nullptr;
}
} // namespace

TEST_CASE("the stage bar names all stages when there is room and only the neighbours when there is not", "[parts]")
{
    StageBar bar;
    bar.setStages(samples::stages());
    bar.resize(1200, 44);
    bar.show();
    CHECK_FALSE(bar.isCompact());
    const auto marks = bar.findChildren<QAbstractButton*>();
    REQUIRE(marks.size() == 8);
    CHECK(marks[0]->width() > 40);
    bar.resize(700, 44);
    CHECK(bar.isCompact());
    CHECK(marks[0]->width() == 22);
    CHECK(marks[2]->width() > 22);
    CHECK(marks[3]->width() > 22);
    CHECK(marks[7]->width() == 22);
    CHECK(marks[7]->geometry().right() < 700);
    CHECK(marks[0]->toolTip().contains(q("线索")));
}

TEST_CASE("a done stage leads to the time line and one to come leads nowhere", "[parts]")
{
    StageBar bar;
    bar.setStages(samples::stages());
    bar.resize(1200, 44);
    bar.show();
    QSignalSpy chosen(&bar, &StageBar::stageChosen);
    QTest::mouseClick(bar.findChildren<QAbstractButton*>()[1], Qt::LeftButton);
    QTest::mouseClick(bar.findChildren<QAbstractButton*>()[6], Qt::LeftButton);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toInt() == 1);
}

TEST_CASE("a stage says its number, name and state to a screen reader", "[parts]")
{
    StageBar bar;
    std::vector<StageLine> stages = samples::stages();
    stages[3].state = StageState::Returned;
    bar.setStages(stages);
    CHECK(bar.findChildren<QAbstractButton*>()[3]->accessibleName() == q("4 告知申辩 returned"));
    StageSteps steps;
    steps.setStages(stages);
    CHECK(steps.accessibleName().startsWith(q("Stage 4 of 8")));
}

TEST_CASE("a disabled act keeps its place, gives its reason and cannot be performed", "[parts]")
{
    NextStepBar bar;
    bar.setStep({q("serve"), q("today"), Tone::Amber,
                 {{q("draft"), q("Draft"), Symbol::Document}, {q("serve"), q("Serve"), Symbol::None, false, q("certificate ended")}},
                 {{q("suspend"), q("Suspend"), Symbol::None, false, q("no ground")}}});
    QSignalSpy asked(&bar, &NextStepBar::perform);
    auto* serve = named<QPushButton>(bar, q("Serve"));
    REQUIRE(serve);
    CHECK_FALSE(serve->isEnabled());
    CHECK(serve->toolTip() == q("certificate ended"));
    bar.performPrimary();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toString() == q("draft"));
    const QList<QMenu*> menus = bar.findChildren<QMenu*>();
    REQUIRE(menus.size() == 1);
    CHECK_FALSE(menus[0]->actions()[0]->isEnabled());
    CHECK(menus[0]->actions()[0]->toolTip() == q("no ground"));
    CHECK(bar.findChildren<QPushButton*>()[0]->property("primary").toBool());
}

TEST_CASE("gaps stand in the order cannot, defect, mind, hint and are counted", "[parts]")
{
    GapPanel panel;
    std::vector<Gap> gaps = samples::gaps();
    gaps.push_back({Level::Defect, q("a fact already past"), {}, {}, {}});
    panel.setGaps(gaps);
    QAbstractItemModel* rows = panel.rows()->model();
    REQUIRE(rows->rowCount() == 5);
    QStringList levels;
    for (int row = 0; row < 5; ++row)
        levels << rows->index(row, 0).data().toString();
    CHECK(levels == QStringList{q("Cannot"), q("Cannot"), q("Defect"), q("Mind"), q("Hint")});
    CHECK(panel.summary().startsWith(q("2 missing")));
    CHECK(rows->index(2, 0).data(SymbolRole).toInt() == int(Symbol::Broken));
}

TEST_CASE("Enter on a gap follows its link and so does a click on the link", "[parts]")
{
    GapPanel panel;
    panel.setGaps(samples::gaps());
    panel.resize(800, 160);
    panel.show();
    QSignalSpy opened(&panel, &GapPanel::openGap);
    panel.rows()->setCurrentIndex(panel.rows()->model()->index(1, 1));
    QTest::keyClick(panel.rows(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == q("evidence.3"));
    const QRect link = panel.rows()->visualRect(panel.rows()->model()->index(0, 3));
    QTest::mouseClick(panel.rows()->viewport(), Qt::LeftButton, {}, link.center());
    REQUIRE(opened.size() == 2);
    CHECK(opened[1][0].toString() == q("people"));
}

TEST_CASE("without gaps one row says that all conditions are met", "[parts]")
{
    GapPanel panel;
    panel.setGaps({});
    CHECK(panel.rows()->model()->rowCount() == 1);
    CHECK(panel.rows()->model()->index(0, 1).data().toString() == q("All conditions are met"));
    CHECK(panel.summary().isEmpty());
}

TEST_CASE("why opens the sum with one line a part and the last day", "[parts]")
{
    DeadlinePanel panel;
    panel.setDeadlines(samples::deadlines());
    panel.show();
    QSignalSpy opened(&panel, &DeadlinePanel::whyOpened);
    auto* why = named<QPushButton>(panel, q("Why: 办案"));
    REQUIRE(why);
    why->click();
    REQUIRE(opened.size() == 1);
    auto* popup = panel.findChild<SumPopup*>();
    REQUIRE(popup);
    QStringList shown;
    for (const QLabel* label : popup->findChildren<QLabel*>())
        shown << label->text();
    CHECK(shown.contains(q("2026-10-09")));
    CHECK(shown.contains(q("+ 90 日")));
    CHECK(shown.contains(q("2027-01-07")));
    CHECK(popup->width() == 360);
}

TEST_CASE("segments of the radar are filters that keys move over and toggle", "[parts]")
{
    RadarBar radar;
    radar.setCounts({{q("overdue"), q("overdue"), 1, Tone::Red, Symbol::Broken}, {q("today"), q("today"), 2}, {q("none"), q("none"), 1, Tone::Amber, Symbol::Caution, true}});
    radar.resize(600, 64);
    radar.show();
    QSignalSpy changed(&radar, &RadarBar::filterChanged);
    const auto segments = radar.findChildren<QAbstractButton*>();
    REQUIRE(segments.size() == 3);
    radar.activateWindow();
    segments[0]->setFocus();
    QTest::keyClick(segments[0], Qt::Key_Right);
    QTest::keyClick(segments[1], Qt::Key_Space);
    CHECK(radar.chosen() == QStringList{q("today")});
    REQUIRE(changed.size() == 1);
    CHECK(segments[2]->x() - segments[1]->geometry().right() > 9);
    radar.setCounts({{q("overdue"), q("overdue"), 5}, {q("today"), q("today"), 3}});
    CHECK(radar.chosen() == QStringList{q("today")});
    CHECK(segments[0]->accessibleName() == q("overdue 1"));
    radar.choose({q("overdue")});
    CHECK(radar.chosen() == QStringList{q("overdue")});
    CHECK(radar.segment(q("nothing")) == nullptr);
}

TEST_CASE("a figure of the radar that opens a list elsewhere filters nothing", "[parts]")
{
    RadarBar radar;
    radar.setCounts({{q("overdue"), q("overdue"), 1}, {q("without"), q("without"), 2, Tone::Amber, Symbol::Caution, true, true}});
    QSignalSpy changed(&radar, &RadarBar::filterChanged);
    QSignalSpy opened(&radar, &RadarBar::opened);
    radar.segment(q("without"))->click();
    CHECK(changed.isEmpty());
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == q("without"));
    radar.segment(q("overdue"))->click();
    CHECK(opened.size() == 1);
    CHECK(changed.size() == 1);
    RadarBar early;
    early.choose({q("overdue")});
    early.setCounts({{q("overdue"), q("overdue"), 1}});
    CHECK(early.chosen() == QStringList{q("overdue")});
}

TEST_CASE("the filter row lies under its columns and tells what is typed", "[parts]")
{
    CaseListPage page;
    samples::fillList(page);
    page.resize(1366, 600);
    page.show();
    QSignalSpy changed(&page, &CaseListPage::filterChanged);
    auto* header = page.findChild<FilterHeader*>();
    REQUIRE(header);
    auto* field = named<QLineEdit>(*header, q("Party"));
    REQUIRE(field);
    CHECK(std::abs(field->x() - header->sectionViewportPosition(2)) <= 3);
    QTest::keyClicks(field, q("li"));
    REQUIRE(changed.size() == 2);
    CHECK(changed[1][0].toString() == q("party"));
    CHECK(changed[1][1].toString() == q("li"));
    header->setFilter(2, {});
    CHECK(header->filter(2).isEmpty());
}

TEST_CASE("Enter opens a row, Tab leaves the table, and rows are copied as a table", "[parts]")
{
    auto model = caseListModel();
    CaseListRow row;
    row.id = q("1");
    row.number = q("N1");
    row.party = q("P1");
    model->setRows({row});
    RowTable table(q("Cases"));
    table.setModel(model.get());
    table.setCurrentId(q("1"));
    QSignalSpy opened(&table, &RowTable::opened);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == q("1"));
    CHECK_FALSE(table.tabKeyNavigation());
    QTest::keySequence(&table, QKeySequence::Copy);
    CHECK(QApplication::clipboard()->text().startsWith(q("\tN1\tP1\t")));
    CHECK(table.accessibleName() == q("Cases"));
    table.disconnect();
    table.setModel(nullptr);
}

TEST_CASE("chips are on or off, or are there to be taken away", "[parts]")
{
    ChipBar bar;
    bar.setChips({{q("a"), q("A")}, {q("b"), q("B"), true}, {q("c"), q("C"), true, true}});
    CHECK(bar.chosen() == QStringList{q("b"), q("c")});
    QSignalSpy removed(&bar, &ChipBar::removed);
    named<QPushButton>(bar, q("Remove the filter C"))->click();
    REQUIRE(removed.size() == 1);
    named<QPushButton>(bar, q("A"))->click();
    CHECK(bar.chosen().contains(q("a")));
}

TEST_CASE("the time line runs from new to old with a line before each day", "[parts]")
{
    TimelineModel model;
    model.setLines(samples::timeline());
    CHECK(model.index(0).data(KindRole).toInt() == int(TimelineShape::Day));
    CHECK(model.index(0).data(TimeRole).toString().startsWith(q("2026-11-24")));
    int days = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        days += model.index(row).data(KindRole).toInt() == int(TimelineShape::Day);
    CHECK(days == 6);
    CHECK(model.rowCount() == days + int(samples::timeline().size()));
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    model.setFilter({q("review")}, {});
    CHECK(model.rowCount() == 2);
    model.setFilter({}, q("6,000"));
    CHECK(model.rowCount() == 2);
    CHECK(model.index(1).data(FromRole).toString() == q("8,000 元"));
    model.setFilter({}, q("nowhere"));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("pages lie centred on the desk and scrolling tells which one is seen", "[parts]")
{
    PageView view;
    view.resize(600, 400);
    view.setPages({PageImage{}, PageImage{}, PageImage{}});
    view.show();
    CHECK(view.pageRect(0).top() == 12);
    const QRect first = view.pageRect(0);
    CHECK(std::abs(first.left() - (view.viewport()->width() - first.right() - 1)) <= 1);
    QSignalSpy moved(&view, &PageView::currentPageChanged);
    view.goToPage(2);
    CHECK(view.currentPage() == 2);
    CHECK(moved.size() == 1);
    view.setFit(PageView::Fit::WholePage);
    CHECK(view.pageRect(0).height() <= view.viewport()->height());
}

TEST_CASE("a message strip folds its details and offers ways out", "[parts]")
{
    MessageStrip strip;
    CHECK_FALSE(strip.isVisibleTo(nullptr));
    strip.setNotice({Notice::Kind::Error, q("not saved"), q("the case is unchanged"), q("disk full"), {{q("again"), q("Try again")}}});
    CHECK(strip.isVisible());
    QSignalSpy chosen(&strip, &MessageStrip::wayChosen);
    named<QPushButton>(strip, q("Try again"))->click();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toString() == q("again"));
    CHECK(strip.accessibleName().contains(q("the case is unchanged")));
    strip.clear();
    CHECK_FALSE(strip.isVisible());
}
