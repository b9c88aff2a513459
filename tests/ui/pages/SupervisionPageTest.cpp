// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SupervisionPage.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/base/Json.h"
#include "tests/support/Test.h"
#include "ui/forms/FieldMessage.h"
#include "ui/forms/Form.h"
#include "ui/pages/DrawSheet.h"
#include "ui/pages/ListPane.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/RowTable.h"

using namespace anjuan;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

struct Shown {
    SupervisionPage page;
    Shown()
    {
        page.setReviewers({{q("chu"), q("褚某")}, {q("wang"), q("王某")}});
        page.setBatches({{.id = q("B2"), .title = q("第三季度")}, {.id = q("B1"), .title = q("上半年")}});
        page.setSheets({{.id = q("c1"), .number = q("12号")}, {.id = q("c2"), .number = q("13号")}});
        page.setReport(q("2 卷未签"), false);
    }
    void chooseAll() { page.sheetPane()->table()->selectAll(); }
};

bool says(const QWidget& page, const QString& text)
{
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (label->text().contains(text) && !label->isHidden())
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("the latest batch is chosen, and choosing another tells", "[pages]")
{
    Shown shown;
    CHECK(shown.page.batch() == q("B2"));
    QSignalSpy chosen(&shown.page, &SupervisionPage::batchChosen);
    shown.page.chooseBatch(q("B1"));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toString() == q("B1"));
    shown.page.setBatches({{.id = q("B3")}, {.id = q("B2")}, {.id = q("B1")}});
    CHECK(shown.page.batch() == q("B1"));
}

TEST_CASE("several files are given to one reviewer at once", "[pages]")
{
    Shown shown;
    CHECK_FALSE(shown.page.assignButton()->isEnabled());
    CHECK_FALSE(shown.page.assignButton()->toolTip().isEmpty());
    shown.chooseAll();
    shown.page.reviewer()->setCurrentIndex(1);
    QSignalSpy asked(&shown.page, &SupervisionPage::assignAsked);
    shown.page.assignButton()->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toString() == q("B2"));
    CHECK(asked[0][1].toStringList().size() == 2);
    CHECK(asked[0][2].toString() == q("wang"));
    // The list of people may come anew; who was chosen stays.
    shown.page.setReviewers({{q("he"), q("何某")}, {q("chu"), q("褚某")}, {q("wang"), q("王某")}});
    CHECK(shown.page.reviewer()->currentData().toString() == q("wang"));
}

TEST_CASE("who is no supervision officer organises nothing, and is told why", "[pages]")
{
    Shown shown;
    shown.chooseAll();
    shown.page.setOrganising(q("由监督人员组织"));
    for (auto* button : {shown.page.drawButton(), shown.page.assignButton(), shown.page.reportButton()}) {
        CHECK_FALSE(button->isEnabled());
        CHECK(button->toolTip() == q("由监督人员组织"));
    }
    // Opening a sheet and checking the draw is everybody's.
    CHECK(shown.page.redrawButton()->isEnabled());
    QSignalSpy wanted(&shown.page, &SupervisionPage::sheetWanted);
    shown.page.sheetPane()->table()->setCurrentId(q("c2"));
    QTest::keyClick(shown.page.sheetPane()->table(), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][1].toString() == q("c2"));
}

TEST_CASE("the report waits for the last signature and can be looked at afterwards", "[pages]")
{
    Shown shown;
    CHECK_FALSE(shown.page.reportButton()->isEnabled());
    CHECK(shown.page.reportButton()->toolTip() == q("2 卷未签"));
    shown.page.setReport({}, false);
    CHECK(shown.page.reportButton()->isEnabled());
    shown.page.setReport({}, true);
    shown.chooseAll();
    CHECK(shown.page.reportButton()->isEnabled());
    CHECK_FALSE(shown.page.assignButton()->isEnabled());
    shown.page.setOrganising(q("由监督人员组织"));
    CHECK(shown.page.reportButton()->isEnabled()); // to look at
}

TEST_CASE("a refusal stands above the lists until it is answered", "[pages]")
{
    Shown shown;
    shown.page.show();
    shown.page.showNotice(q("陈某办理过12号案"), q("另选评查人"));
    CHECK(says(shown.page, q("陈某办理过12号案")));
    shown.page.clearNotice();
    CHECK(shown.page.findChild<MessageStrip*>()->isHidden());
    shown.page.setBatches({});
    CHECK_FALSE(shown.page.redrawButton()->isEnabled());
}

TEST_CASE("a draw is asked with what stands in the form", "[pages]")
{
    DrawSheet sheet{Date::of(2026, 11, 20), {{q("ordinary-100"), q("普通程序标准")}}};
    QSignalSpy asked(&sheet, &DrawSheet::asked);
    sheet.drawButton()->click();
    CHECK(asked.isEmpty()); // no seed yet
    REQUIRE(sheet.form().messageOf("seed") != nullptr);
    auto facts = sheet.form().facts();
    CHECK(facts["period_from"] == "2026-01-01");
    CHECK(facts["period_to"] == "2026-11-20");
    CHECK(facts["size"] == 10);
    facts["seed"] = "20261123";
    facts["method"] = "stratified";
    REQUIRE(sheet.form().setFacts(facts));
    sheet.drawButton()->click();
    REQUIRE(asked.size() == 1);
    const auto ask = asked[0][0].value<DrawAsk>();
    CHECK(ask.seed == "20261123");
    CHECK(ask.method == SampleMethod::Stratified);
    CHECK(ask.size == 10);
    CHECK(ask.from == Date::of(2026, 1, 1));
    CHECK(asked[0][1].toString() == q("ordinary-100"));
}

TEST_CASE("what a draw is refused for stands under its field, the rest below the form", "[pages]")
{
    DrawSheet sheet{Date::of(2026, 11, 20), {{q("ordinary-100"), q("普通程序标准")}}};
    sheet.show();
    sheet.showRefusal(notValid("period_to", {N_("The period ends before it begins, or one of its days is missing"), {}}));
    CHECK(sheet.form().messageOf("period_to") != nullptr);
    sheet.showRefusal(notValid("population", {N_("There is no case to draw from"), {}}));
    CHECK(says(sheet, q("no case to draw from")));
}
