// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ScoringPage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/Test.h"
#include "ui/delegates/PointsDelegate.h"
#include "ui/pages/ScoringDetail.h"
#include "ui/pages/ScoringTable.h"
#include "ui/parts/RowTable.h"

using namespace anjuan;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

ItemLine item(int no, const char* proposal = "", std::int64_t deduction = 0)
{
    ItemLine line;
    line.id = QStringLiteral("item/%1").arg(no);
    line.no = QString::number(no);
    line.text = q("评查内容");
    line.points = 30;
    line.deduction = deduction;
    line.proposal = q(proposal);
    line.isByMachine = !line.proposal.isEmpty();
    return line;
}

struct Shown {
    ScoringPage page;
    QSignalSpy items{&page, &ScoringPage::itemDecided};
    QSignalSpy vetoes{&page, &ScoringPage::vetoDecided};

    Shown()
    {
        ItemLine group;
        group.kind = ItemLine::Kind::Group;
        group.id = q("group/决定书");
        group.text = q("决定书");
        group.points = 90;
        ItemLine veto;
        veto.kind = ItemLine::Kind::Veto;
        veto.id = q("veto/V9");
        veto.no = q("V9");
        veto.proposal = q("没有告知");
        page.resize(1320, 600);
        page.setHead(head());
        page.setLines({veto, group, item(1), item(2, "未写缴款机构", 30), item(3, "未写日期", 10)});
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.table()->setFocus();
    }
    static SheetHead head(const QString& whyNot = q("3 项待认定"), const QString& closed = {})
    {
        SheetHead head;
        head.file = q("罚决〔2026〕12号  某公司");
        head.score = q("92.1");
        head.whyNotFinished = whyNot;
        head.closed = closed;
        return head;
    }
    void press(Qt::Key key) { QTest::keyClick(page.table(), key); }
    QString current() { return page.table()->currentId(); }
};

} // namespace

TEST_CASE("points are typed with one decimal and never above what the item is worth", "[pages]")
{
    CHECK(PointsDelegate::tenthsOf(q("0"), 30) == 0);
    CHECK(PointsDelegate::tenthsOf(q("1.5"), 30) == 15);
    CHECK(PointsDelegate::tenthsOf(q("3"), 30) == 30);
    CHECK(PointsDelegate::tenthsOf(q("0．5"), 30) == 5);
    for (const auto* bad : {"3.1", "4", "-1", "", "1.55", "abc", "."}) {
        INFO(bad);
        CHECK_FALSE(PointsDelegate::tenthsOf(q(bad), 30));
    }
}

TEST_CASE("the sheet opens at the first proposal that waits", "[pages]")
{
    Shown shown;
    CHECK(shown.current() == q("veto/V9"));
    CHECK_FALSE(shown.page.finishButton()->isEnabled());
    CHECK(shown.page.finishButton()->toolTip() == q("3 项待认定"));
    CHECK(shown.page.scoreText() == q("92.1"));
    CHECK(shown.page.wantsRail());
}

TEST_CASE("J and K walk over items and never stand on a group", "[pages]")
{
    Shown shown;
    shown.press(Qt::Key_J);
    CHECK(shown.current() == q("item/1"));
    shown.press(Qt::Key_J);
    CHECK(shown.current() == q("item/2"));
    shown.press(Qt::Key_K);
    shown.press(Qt::Key_K);
    CHECK(shown.current() == q("veto/V9"));
    shown.press(Qt::Key_K);
    CHECK(shown.current() == q("veto/V9"));
}

TEST_CASE("1 accepts what is proposed, as it stands", "[pages]")
{
    Shown shown;
    shown.page.table()->setCurrentId(q("item/2"));
    shown.press(Qt::Key_1);
    REQUIRE(shown.items.size() == 1);
    CHECK(shown.items[0] == QList<QVariant>{2, true, qint64{30}, q("未写缴款机构"), QString()});
    shown.page.decided(q("item/2"));
    // The next one that waits.
    CHECK(shown.current() == q("item/2")); // the page was not given new lines yet: it still waits
    auto done = item(2, "未写缴款机构", 30);
    done.isDecided = true;
    done.comment = q("未写缴款机构");
    shown.page.setLines({item(1), done, item(3, "未写日期", 10)});
    shown.page.decided(q("item/2"));
    CHECK(shown.current() == q("item/3"));
}

TEST_CASE("the points are changed in the table and accepted then", "[pages]")
{
    Shown shown;
    shown.page.table()->setCurrentId(q("item/2"));
    shown.press(Qt::Key_2);
    auto* editor = shown.page.table()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->setText(q("1.5"));
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(shown.items.isEmpty()); // nothing is decided by typing a figure
    CHECK(shown.page.table()->line(q("item/2"))->deduction == 15);
    CHECK(shown.page.detail()->acceptButton()->text().contains(q("1.5")));
    shown.page.detail()->acceptButton()->click();
    REQUIRE(shown.items.size() == 1);
    CHECK(shown.items[0][2].toLongLong() == 15);
}

TEST_CASE("more points than the item has are refused in words, and the field goes back", "[pages]")
{
    Shown shown;
    shown.page.table()->setCurrentId(q("item/2"));
    shown.press(Qt::Key_2);
    auto* editor = shown.page.table()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->setText(q("4"));
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(shown.page.table()->line(q("item/2"))->deduction == 30);
    bool isSaid = false;
    for (const auto* label : shown.page.detail()->findChildren<QLabel*>())
        isSaid = isSaid || (label->text().contains(q("4")) && label->text().contains(q("item 2 is worth 3 points")));
    CHECK(isSaid);
}

TEST_CASE("not accepting asks for the reason first and deducts nothing", "[pages]")
{
    Shown shown;
    shown.page.table()->setCurrentId(q("item/3"));
    shown.press(Qt::Key_3);
    CHECK(shown.items.isEmpty());
    CHECK(shown.page.detail()->text().isEmpty());
    QTest::keyClicks(shown.page.detail()->field(), q("ditto"));
    CHECK_FALSE(shown.page.detail()->acceptButton()->isVisible());
    shown.page.detail()->refuseButton()->click();
    REQUIRE(shown.items.size() == 1);
    CHECK(shown.items[0] == QList<QVariant>{3, true, qint64{0}, q("ditto"), QString()});
    // And back again without having decided.
    shown.page.table()->setCurrentId(q("item/2"));
    shown.page.detail()->refuseButton()->click();
    shown.page.detail()->changeButton()->click();
    CHECK(shown.page.detail()->text() == q("未写缴款机构"));
    CHECK(shown.items.size() == 1);
}

TEST_CASE("what is typed for one item is there again when the person comes back to it", "[pages]")
{
    Shown shown;
    shown.page.table()->setCurrentId(q("item/1"));
    shown.page.detail()->field()->setPlainText(q("写了一半"));
    shown.page.table()->setCurrentId(q("item/2"));
    CHECK(shown.page.detail()->text() == q("未写缴款机构"));
    shown.page.setLines({item(1), item(2, "未写缴款机构", 30)}); // somebody else changed the batch
    shown.page.table()->setCurrentId(q("item/1"));
    CHECK(shown.page.detail()->text() == q("写了一半"));
    // Letters that are keys elsewhere are letters in the field.
    shown.page.detail()->field()->clear();
    shown.page.detail()->field()->setFocus();
    QTest::keyClicks(shown.page.detail()->field(), q("jk123g"));
    CHECK(shown.page.detail()->text() == q("jk123g"));
    CHECK(shown.items.isEmpty());
}

TEST_CASE("a veto applies or does not; a person says so", "[pages]")
{
    Shown shown;
    shown.page.detail()->acceptButton()->click();
    REQUIRE(shown.vetoes.size() == 1);
    CHECK(shown.vetoes[0] == QList<QVariant>{q("V9"), true, q("没有告知"), QString()});
    shown.page.detail()->refuseButton()->click();
    shown.page.detail()->refuseButton()->click();
    REQUIRE(shown.vetoes.size() == 2);
    CHECK(shown.vetoes[1][1].toBool() == false);
}

TEST_CASE("an item can be left out of the score and taken back", "[pages]")
{
    Shown shown;
    shown.page.table()->setCurrentId(q("item/1"));
    shown.page.detail()->field()->setPlainText(q("没有听证"));
    shown.page.detail()->leaveOutButton()->click();
    REQUIRE(shown.items.size() == 1);
    CHECK(shown.items[0] == QList<QVariant>{1, false, qint64{0}, q("没有听证"), QString()});
    auto out = item(1);
    out.isDecided = true;
    out.isApplicable = false;
    out.comment = q("没有听证");
    shown.page.setLines({out});
    shown.page.decided(q("item/1"));
    CHECK_FALSE(shown.page.detail()->acceptButton()->isVisible());
    shown.page.detail()->leaveOutButton()->click();
    CHECK(shown.items[1][1].toBool());
}

TEST_CASE("a refusal is said beside the item and what was typed stays", "[pages]")
{
    Shown shown;
    shown.page.table()->setCurrentId(q("item/1"));
    shown.page.detail()->field()->setPlainText(q("文字"));
    shown.page.showProblem(q("不能这样"));
    bool isSaid = false;
    for (const auto* label : shown.page.detail()->findChildren<QLabel*>())
        isSaid = isSaid || label->text() == q("不能这样");
    CHECK(isSaid);
    CHECK(shown.page.detail()->text() == q("文字"));
}

TEST_CASE("finishing asks once more, and Esc goes back", "[pages]")
{
    Shown shown;
    QSignalSpy signs(&shown.page, &ScoringPage::signAsked);
    shown.page.performNext();
    CHECK(signs.isEmpty());
    shown.page.setHead(Shown::head({}));
    REQUIRE(shown.page.finishButton()->isEnabled());
    shown.page.finishButton()->click();
    CHECK(signs.isEmpty());
    CHECK(shown.page.stepBack());
    CHECK_FALSE(shown.page.stepBack());
    shown.page.finishButton()->click();
    shown.page.performNext();
    CHECK(signs.size() == 1);
}

TEST_CASE("a closed sheet says why and takes nothing", "[pages]")
{
    Shown shown;
    shown.page.setHead(Shown::head({}, q("由他人评查")));
    shown.page.setLines({item(1), item(2, "未写缴款机构", 30)});
    shown.page.table()->setCurrentId(q("item/2"));
    shown.press(Qt::Key_1);
    shown.press(Qt::Key_2);
    shown.press(Qt::Key_3);
    CHECK(shown.items.isEmpty());
    CHECK(shown.page.table()->findChild<QLineEdit*>() == nullptr);
    CHECK_FALSE(shown.page.finishButton()->isEnabled());
    CHECK_FALSE(shown.page.meritButton()->isEnabled());
    CHECK_FALSE(shown.page.detail()->acceptButton()->isEnabled());
}

TEST_CASE("what is done well is written in a field of its own", "[pages]")
{
    Shown shown;
    QSignalSpy merits(&shown.page, &ScoringPage::meritWritten);
    shown.page.meritButton()->click();
    REQUIRE(shown.page.meritField()->isVisible());
    shown.page.meritField()->setPlainText(q("说理充分"));
    shown.page.meritButton()->click();
    REQUIRE(merits.size() == 1);
    CHECK(merits[0][0].toString() == q("说理充分"));
}

TEST_CASE("G goes to the paper that the item is about", "[pages]")
{
    Shown shown;
    QSignalSpy wanted(&shown.page, &ScoringPage::paperWanted);
    shown.page.setPaperOf([](const QString& id) { return id == q("item/2") ? 1 : -1; });
    shown.page.setPapers({{q("a"), q("立案审批表"), {}, 1}, {q("b"), q("决定书"), {}, 3}});
    REQUIRE(wanted.size() == 1); // the first paper shows at once
    shown.page.table()->setFocus();
    shown.page.table()->setCurrentId(q("item/1"));
    shown.press(Qt::Key_G);
    CHECK(wanted.size() == 1);
    shown.page.table()->setCurrentId(q("item/2"));
    shown.press(Qt::Key_G);
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[1][0].toString() == q("b"));
    CHECK(shown.page.papers()->currentId() == q("b"));
}
