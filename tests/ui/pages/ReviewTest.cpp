// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/base/Json.h"
#include "tests/support/Test.h"
#include "tests/ui/pages/CaseViews.h"
#include "ui/delegates/VerdictDelegate.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/ReviewQueuePage.h"
#include "ui/pages/ReviewSheet.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// Returned with a problem under evidence, mended and sent again.
CaseView secondRound()
{
    auto story = Story::practice();
    story.stopAfter("P17");
    auto& opinion = story.step("P17").facts();
    opinion["conclusion"] = "return";
    opinion["items"] = {{{"item", "事实证据"}, {"verdict", "problem"}, {"remark", "照片未注明来源"}}, {{"item", "文书"}, {"verdict", "problem"}, {"remark", "日期不一致"}}};
    story.tell({{"step", "mended"}, {"act", "add-evidence"}, {"by", "chen"}, {"now", "2026-10-19T09:00"},
        {"facts", {{"id", "E2"}, {"kind", "documentary"}, {"name", "现场照片6张"}, {"made_on", "2026-09-17"}, {"object", "车厢、路面、号牌"}, {"maker", "本机关李某拍摄"}}}});
    story.tell({{"step", "again"}, {"act", "submit-review"}, {"by", "chen"}, {"now", "2026-10-19T10:00"},
        {"facts", {{"materials", {"补正材料"}}, {"note", "已补正"}, {"answers", {{{"item", "文书"}, {"answer", "日期已核对"}}}}}}});
    story.run();
    return viewOf(story, "wu", Date::of(2026, 10, 21));
}

ReviewSheetLines lines(const CaseView& view) { return reviewSheetOf(view); }

void judgeAll(ReviewSheet& sheet, char verdict)
{
    for (int row = 0; row < sheet.checklist()->items().rowCount(); ++row) {
        sheet.checklist()->setCurrentRow(row);
        QTest::keyClick(sheet.checklist(), verdict);
    }
}

QPushButton* named(ReviewSheet& sheet, const char* name) { return sheet.findChild<QPushButton*>(QLatin1String(name)); }

} // namespace

TEST_CASE("a case that was sent waits for the reviewer, never for who handled it", "[pages][review]")
{
    const auto view = practiceAfter("P16", "wu", Date::of(2026, 10, 16));
    CHECK(waitsForReviewer(view, PersonId{"wu"}));
    CHECK_FALSE(waitsForReviewer(view, PersonId{"chen"}));
    CHECK_FALSE(waitsForReviewer(view, PersonId{"li"}));
    CHECK_FALSE(waitsForReviewer(practiceAfter("P15", "wu", Date::of(2026, 10, 14)), PersonId{"wu"}));
    CHECK_FALSE(waitsForReviewer(practiceAfter("P17", "wu", Date::of(2026, 10, 16)), PersonId{"wu"}));
    CHECK(waitsForReviewer(secondRound(), PersonId{"wu"}));
}

TEST_CASE("a line of the queue counts days, round, papers and the fine", "[pages][review]")
{
    const auto line = reviewQueueLineOf(secondRound());
    CHECK(line.daysWaiting == 2);
    CHECK(line.round == 2);
    CHECK(line.papers == 0); // a story decides and prints nothing
    CHECK(line.fine == amountWords(Money::yuan(6000)));
    CHECK(line.daysLeft == 60);
    CHECK(toUtf8(line.note) == "已补正");
    CHECK(toUtf8(line.handlers).find("陈某") != std::string::npos);
}

TEST_CASE("the queue stands by days waiting and Enter opens", "[pages][review]")
{
    ReviewQueuePage page;
    ReviewQueueLine young{QStringLiteral("a"), 1, 1};
    ReviewQueueLine old{QStringLiteral("b"), 9, 2};
    page.setLines({young, old});
    CHECK(page.pane()->table()->model()->index(0, 0).data(IdRole).toString() == QStringLiteral("b"));
    CHECK(page.count() == 2);
    CHECK(page.urgency() == Urgency::DueToday);
    QSignalSpy opened(&page, &ReviewQueuePage::openReview);
    page.pane()->table()->setCurrentId(QStringLiteral("a"));
    QTest::keyClick(page.pane()->table(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toString() == QStringLiteral("a"));
}

TEST_CASE("the second round marks what changed, repeats the problem and compares", "[pages][review]")
{
    const auto sheet = lines(secondRound());
    CHECK(sheet.round == 2);
    const auto item = [&](const char* name) { return *std::ranges::find(sheet.items, QString::fromUtf8(name), &ReviewItemLine::item); };
    CHECK(item("事实证据").changed);
    CHECK(toUtf8(item("事实证据").before) == "照片未注明来源");
    CHECK_FALSE(item("当事人").changed);
    REQUIRE(sheet.changes.size() == 1);
    CHECK(toUtf8(sheet.changes[0].before) == "陈某");
    CHECK(toUtf8(sheet.changes[0].after) == "本机关李某拍摄");
    CHECK(toUtf8(sheet.answers).find("日期已核对") != std::string::npos);
    CHECK(sheet.figures.size() == 5);
    CHECK_FALSE(lines(practiceAfter("P16", "wu", Date::of(2026, 10, 16))).items[2].changed);
}

TEST_CASE("the handlers see each problem of a returned case with the way to answer, and what was mended as such", "[pages][review]")
{
    auto story = Story::practice();
    story.stopAfter("P17");
    auto& opinion = story.step("P17").facts();
    opinion["conclusion"] = "return";
    opinion["items"] = {{{"item", "事实证据"}, {"verdict", "problem"}, {"remark", "照片未注明来源"}}, {{"item", "文书"}, {"verdict", "problem"}, {"remark", "日期不一致"}}};
    story.run();
    auto gaps = roundGapsOf(viewOf(story, "chen", Date::of(2026, 10, 17)));
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].level == Level::Refuse);
    CHECK(gaps[0].sentence.contains(QString::fromUtf8("照片未注明来源")));
    CHECK(gaps[0].linkId == QStringLiteral("submit-review.answers"));
    CHECK(roundGapsOf(secondRound()).empty());
    CHECK(roundGapsOf(practiceAfter("P17", "chen", Date::of(2026, 10, 17))).empty());
}

TEST_CASE("a personal value never stands in a comparison", "[pages][review]")
{
    const FieldRow* number = nullptr;
    for (const auto& field : rowOf(Act::RegisterParty).fields) {
        if (field.privacy == Privacy::Personal)
            number = &field;
    }
    REQUIRE(number != nullptr);
    CHECK_FALSE(valueWords(Value{Personal{"440106199001011234"}}, *number).contains(QStringLiteral("4401")));
}

TEST_CASE("J and K walk the check list, 1 2 3 judge, and the buttons open when all is judged", "[pages][review]")
{
    ReviewSheet sheet{lines(practiceAfter("P16", "wu", Date::of(2026, 10, 16)))};
    auto& list = *sheet.checklist();
    CHECK(list.currentRow() == 0);
    QTest::keyClick(&list, 'j');
    CHECK(list.currentRow() == 1);
    QTest::keyClick(&list, '2');
    CHECK(list.items().lines()[1].verdict == static_cast<int>(Verdict::Problem));
    QTest::keyClick(&list, 'k');
    CHECK(list.currentRow() == 0);
    CHECK_FALSE(named(sheet, "issue")->isEnabled());
    CHECK_FALSE(named(sheet, "issue")->toolTip().isEmpty());
    judgeAll(sheet, '1');
    CHECK(named(sheet, "issue")->isEnabled());
    CHECK(named(sheet, "return")->isEnabled());
}

TEST_CASE("the opinion is composed from the items, edited, and goes out as facts", "[pages][review]")
{
    ReviewSheet sheet{lines(practiceAfter("P16", "wu", Date::of(2026, 10, 16)))};
    judgeAll(sheet, '1');
    sheet.checklist()->setCurrentRow(2);
    QTest::keyClick(sheet.checklist(), '2');
    sheet.checklist()->items().setRemark(2, QStringLiteral("起止日期不一致"));
    sheet.checklist()->items().setPage(2, 7);
    int concluded = 0;
    QObject::connect(&sheet, &ReviewSheet::concluded, &sheet, [&](const Json&) { ++concluded; });
    named(sheet, "return")->click();
    CHECK(toUtf8(sheet.opinion()->toPlainText()).find("事实证据：起止日期不一致（第7页）") != std::string::npos);
    sheet.opinion()->appendPlainText(QStringLiteral("请补正。"));
    named(sheet, "giveOpinion")->click();
    REQUIRE(concluded == 1);
    const auto facts = sheet.facts(ReviewConclusion::Return);
    CHECK(facts["conclusion"] == "return");
    CHECK(facts["items"][2]["verdict"] == "problem");
    CHECK(facts["items"][2]["page"] == 7);
    CHECK(facts["opinion"].get<std::string>().find("请补正") != std::string::npos);
    CHECK(sheet.stepBack());
    CHECK_FALSE(sheet.stepBack());
}

TEST_CASE("issuing the opinion agrees, and with a problem agrees only after changes", "[pages][review]")
{
    ReviewSheet clean{lines(practiceAfter("P16", "wu", Date::of(2026, 10, 16)))};
    judgeAll(clean, '1');
    clean.performNext();
    CHECK(clean.typed()["conclusion"] == "agree");
    ReviewSheet flawed{lines(practiceAfter("P16", "wu", Date::of(2026, 10, 16)))};
    judgeAll(flawed, '1');
    QTest::keyClick(flawed.checklist(), '2');
    flawed.performNext();
    CHECK(flawed.typed()["conclusion"] == "agree-with-changes");
}

TEST_CASE("what was typed in a review comes back from its draft", "[pages][review]")
{
    ReviewSheet first{lines(practiceAfter("P16", "wu", Date::of(2026, 10, 16)))};
    QTest::keyClick(first.checklist(), '3');
    first.checklist()->items().setRemark(0, QStringLiteral("不涉及"));
    first.opinion()->setPlainText(QStringLiteral("写到一半"));
    ReviewSheet second{lines(practiceAfter("P16", "wu", Date::of(2026, 10, 16)))};
    second.setTyped(first.typed());
    CHECK(second.checklist()->items().lines()[0].verdict == static_cast<int>(Verdict::NotApplicable));
    CHECK(second.checklist()->items().lines()[0].remark == QStringLiteral("不涉及"));
    CHECK(second.checklist()->items().lines()[1].verdict == -1);
    CHECK(second.opinion()->toPlainText() == QStringLiteral("写到一半"));
}

TEST_CASE("G goes to the page that the item names", "[pages][review]")
{
    ReviewSheet sheet{lines(practiceAfter("P16", "wu", Date::of(2026, 10, 16)))};
    sheet.resize(1200, 700);
    sheet.show();
    sheet.setPapers({{QStringLiteral("甲"), {PageImage{}, PageImage{}}}, {QStringLiteral("乙"), {PageImage{}}}});
    CHECK(sheet.pages()->pageCount() == 3);
    sheet.checklist()->items().setPage(0, 1);
    sheet.checklist()->setCurrentRow(0);
    QSignalSpy asked(sheet.checklist(), &ReviewChecklist::pageAsked);
    QTest::keyClick(sheet.checklist(), 'g');
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toInt() == 1);
}
