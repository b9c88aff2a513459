// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include "tests/support/Test.h"
#include "core/base/Json.h"
#include "tests/ui/gallery/Samples.h"
#include "ui/look/Theme.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/LockScreen.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/RowTable.h"
#include "ui/parts/Words.h"

using namespace anjuan;

namespace {
QString q(const char* text) { return QString::fromUtf8(text); }

QPushButton* buttonOf(QWidget& parent, const QString& text)
{
    for (auto* each : parent.findChildren<QPushButton*>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}
} // namespace

TEST_CASE("remaining days are worded and toned by what the law says of them", "[pages]")
{
    CHECK(remainingTone(-1) == Tone::Red);
    CHECK(remainingTone(0) == Tone::Amber);
    CHECK(remainingTone(1) == Tone::Text);
    CHECK(remainingWords(0) == q("today"));
    CHECK(remainingWords(-3).contains(q("3")));
}

TEST_CASE("the state column shows overdue, due today, no next step and suspended, and nothing else", "[pages]")
{
    auto model = caseListModel();
    CaseListRow overdue{.id = q("1"), .daysLeft = -1};
    CaseListRow today{.id = q("2"), .daysLeft = 0};
    CaseListRow soon{.id = q("3"), .daysLeft = 2};
    CaseListRow none{.id = q("4"), .noNextStep = true};
    CaseListRow suspended{.id = q("5"), .suspended = true};
    model->setRows({overdue, today, soon, none, suspended});
    const Symbol wanted[] = {Symbol::Broken, Symbol::Caution, Symbol::None, Symbol::Caution, Symbol::Suspended};
    for (int row = 0; row < 5; ++row)
        CHECK(model->index(row, 0).data(SymbolRole).toInt() == int(wanted[row]));
    CHECK(model->index(0, 0).data(Qt::AccessibleTextRole).toString() == q("overdue"));
    CHECK(model->index(3, model->columnOf(q("deadline"))).data(ToneRole).toInt() == int(Tone::Amber));
    CHECK(model->index(2, model->columnOf(q("remaining"))).data(StrongRole).toBool() == false);
    CHECK(model->index(1, model->columnOf(q("remaining"))).data(StrongRole).toBool());
}

TEST_CASE("the list keeps the chosen case when its rows come anew", "[pages]")
{
    CaseListPage page;
    samples::fillList(page);
    page.table()->setCurrentId(q("041"));
    QSignalSpy current(&page, &CaseListPage::currentCaseChanged);
    samples::fillList(page);
    CHECK(page.table()->currentId() == q("041"));
    page.table()->setCurrentId(q("018"));
    REQUIRE(current.size() == 1);
    CHECK(current[0][0].toString() == q("018"));
}

TEST_CASE("an empty list says why and offers to clear the filters", "[pages]")
{
    CaseListPage page;
    page.setRows({});
    page.show();
    QSignalSpy cleared(&page, &CaseListPage::filtersCleared);
    auto* empty = page.findChild<EmptyState*>();
    REQUIRE(empty);
    CHECK(empty->isVisible());
    CHECK_FALSE(page.table()->isVisible());
    empty->findChild<QPushButton*>()->click();
    CHECK(cleared.size() == 1);
}

TEST_CASE("the preview gives way on a narrow screen and F9 brings it back", "[pages]")
{
    CaseListPage page;
    samples::fillList(page);
    page.resize(1200, 600);
    page.show();
    auto* preview = page.findChild<PreviewPane*>();
    CHECK(preview->isVisible());
    page.resize(1000, 600);
    CHECK_FALSE(preview->isVisible());
    page.togglePreview();
    CHECK(preview->isVisible());
}

TEST_CASE("Esc clears one level of filters at a time", "[pages]")
{
    CaseListPage page;
    samples::fillList(page);
    QSignalSpy removed(&page, &CaseListPage::chipRemoved);
    CHECK(page.stepBack());
    REQUIRE(removed.size() == 1);
    CHECK(removed[0][0].toString() == q("state"));
    page.setChips({});
    CHECK_FALSE(page.stepBack());
}

TEST_CASE("the layout of a list is kept, and one of another program is refused", "[pages]")
{
    CaseListPage page;
    page.table()->setColumnWidth(2, 177);
    const QByteArray kept = page.saveLayout();
    CaseListPage other;
    CHECK(other.restoreLayout(kept));
    CHECK(other.table()->columnWidth(2) == 177);
    CHECK_FALSE(other.restoreLayout(QByteArray("nonsense")));
    CHECK_FALSE(other.restoreLayout({}));
}

TEST_CASE("a case page passes on what is asked of it", "[pages]")
{
    CasePage page;
    samples::fillCase(page);
    page.resize(1200, 640);
    page.show();
    QSignalSpy perform(&page, &CasePage::perform);
    QSignalSpy gap(&page, &CasePage::openGap);
    QSignalSpy row(&page, &CasePage::openRow);
    page.performNext();
    REQUIRE(perform.size() == 1);
    CHECK(perform[0][0].toString() == q("draft"));
    Q_EMIT page.head()->gaps()->openGap(q("people"));
    CHECK(gap.size() == 1);
    page.showTab(int(CaseTab::Documents));
    for (auto* table : page.findChildren<RowTable*>()) {
        if (!table->isVisible())
            continue;
        table->setCurrentId(q("3"));
        QTest::keyClick(table, Qt::Key_Return);
    }
    REQUIRE(row.size() == 1);
    CHECK(row[0][0].value<CaseTab>() == CaseTab::Documents);
    CHECK(row[0][1].toString() == q("3"));
    CHECK(page.title() == q("037 陈某"));
}

TEST_CASE("tabs carry their counts and a done stage leads to the time line", "[pages]")
{
    CasePage page;
    samples::fillCase(page);
    CHECK(page.tabs()->tabText(int(CaseTab::Evidence)).endsWith(q(" 5")));
    CHECK(page.tabs()->tabText(int(CaseTab::Health)).endsWith(q(" 92")));
    page.setEvidence({});
    CHECK_FALSE(page.tabs()->tabText(int(CaseTab::Evidence)).contains(q("0")));
    Q_EMIT page.head()->stages()->stageChosen(1);
    CHECK(page.tabs()->currentIndex() == int(CaseTab::Timeline));
}

TEST_CASE("another widget can take the place of a tab's body", "[pages]")
{
    CasePage page;
    samples::fillCase(page);
    page.show();
    page.showTab(int(CaseTab::Review));
    auto* form = new QWidget;
    page.setTabBody(CaseTab::Review, form);
    CHECK(form->isVisible());
    page.showTab(int(CaseTab::Discussion));
    CHECK_FALSE(form->isVisible());
    page.showTab(int(CaseTab::Review));
    CHECK(form->isVisible());
    page.setReviews({{q("1"), 2}}); // the model of the old body still takes its rows
}

TEST_CASE("each change of the facts is told at once and Enter goes to the next field", "[pages]")
{
    CaseFactsPane pane;
    pane.setFacts({q("t"), q("p"), q("c")});
    pane.show();
    QSignalSpy edited(&pane, &CaseFactsPane::edited);
    pane.setFacts({q("t"), q("p"), q("other")});
    CHECK(edited.isEmpty());
    const auto lines = pane.findChildren<QLineEdit*>();
    REQUIRE(lines.size() == 2);
    QTest::keyClicks(lines[0], q("1"));
    CHECK(edited.size() == 1);
    CHECK(pane.facts().time == q("t1"));
    auto* prose = pane.findChild<QPlainTextEdit*>();
    CHECK(prose->tabChangesFocus());
    pane.setReadOnly(true);
    QTest::keyClicks(lines[0], q("2"));
    CHECK(pane.facts().time == q("t1"));
    pane.setDraft(DraftState::Failed, {});
    bool said = false;
    for (const QLabel* label : pane.findChildren<QLabel*>())
        said = said || label->text().startsWith(q("Not saved"));
    CHECK(said);
}

TEST_CASE("home leads from a thing to do to its case and says why an act is not possible", "[pages]")
{
    HomePage page;
    samples::fillHome(page);
    page.show();
    QSignalSpy opened(&page, &HomePage::openCase);
    RowTable* todos = nullptr;
    for (auto* each : page.findChildren<RowTable*>())
        todos = each->accessibleName() == q("To-do") ? each : todos;
    REQUIRE(todos);
    todos->setCurrentId(q("2"));
    QPushButton* act = buttonOf(page, q("登记送达"));
    REQUIRE(act);
    CHECK_FALSE(act->isEnabled());
    CHECK(act->toolTip().contains(q("缺 2 项")));
    buttonOf(page, q("Open the case"))->click();
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == q("2"));
    QTest::keyClick(todos, Qt::Key_Up);
    CHECK_FALSE(todos->model()->index(todos->currentIndex().row(), 0).data(IdRole).toString() == q("2"));
}

TEST_CASE("the lock screen gives the password once and keeps nothing", "[pages]")
{
    LockScreen lock;
    lock.askUnlock(q("Zhang"), QTime(10, 14), 10);
    lock.show();
    QSignalSpy asked(&lock, &LockScreen::unlock);
    QLineEdit* password = nullptr;
    for (auto* field : lock.findChildren<QLineEdit*>()) {
        if (field->echoMode() == QLineEdit::Password)
            password = field;
    }
    REQUIRE(password);
    QTest::keyClick(password, Qt::Key_Return);
    CHECK(asked.isEmpty());
    QTest::keyClicks(password, q("secret"));
    QTest::keyClick(password, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toString() == q("Zhang"));
    CHECK(asked[0][1].toString() == q("secret"));
    CHECK(password->text().isEmpty());
}
