// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QSignalSpy>

#include "tests/ui/forms/MemoryDrafts.h"
#include "core/base/Json.h"
#include "tests/ui/forms/Typing.h"
#include "ui/forms/DraftMark.h"
#include "ui/forms/FieldMessage.h"
#include "ui/forms/Glyph.h"
#include "ui/forms/StepForm.h"

using namespace anjuan;

namespace {

const FixedClock clockAtTen{Instant{Instant::at(Date::of(2026, 11, 22), *TimeOfDay::make(10, 24)).milliseconds + 8000}};

QPushButton& button(StepForm& page, const char* text)
{
    for (auto* found : page.findChildren<QPushButton*>()) {
        if (toUtf8(found->text()) == text)
            return *found;
    }
    FAIL("no button " << text);
    std::abort();
}

} // namespace

TEST_CASE("the act is asked for with all facts once the shape is right", "[forms]")
{
    StepForm page{fieldsOf<Sample>(), sampleSurroundings(), Occurred::AskedWithOfficers};
    page.setPrimary(QStringLiteral("提请批准告知"));
    showActive(page);
    QSignalSpy performed{&page, &StepForm::performRequested};
    auto facts = sampleFacts();
    REQUIRE(page.setFacts(facts));
    button(page, "提请批准告知").click();
    CHECK(performed.isEmpty());
    CHECK(page.occurrence()->messageOf("occurred_on") != nullptr);
    facts["occurred_on"] = "2026-11-22";
    facts["at"] = "09:30";
    REQUIRE(page.setFacts(facts));
    button(page, "提请批准告知").click();
    REQUIRE(performed.size() == 1);
    const auto given = performed[0][0].value<Json>();
    CHECK(given["occurred_on"] == "2026-11-22");
    CHECK(given["at"] == "09:30");
    CHECK(given["fine_fen"] == 564025);
    CHECK(given == page.facts());
}

TEST_CASE("Ctrl+Enter asks for the act", "[forms]")
{
    StepForm page{fieldsOf<Sample>(), sampleSurroundings(), Occurred::NotAsked};
    page.setPrimary(QStringLiteral("登记"));
    showActive(page);
    REQUIRE(page.occurrence() == nullptr);
    REQUIRE(page.setFacts(sampleFacts()));
    QSignalSpy performed{&page, &StepForm::performRequested};
    page.form().focusField("act");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(performed.size() == 1);
}

TEST_CASE("a reason is asked for when the day is past, and only then", "[forms]")
{
    StepForm page{fieldsOf<Sample>(), sampleSurroundings(), Occurred::Asked};
    const auto lateShown = [&] { return !page.occurrence()->editor("late")->parentWidget()->isHidden(); };
    CHECK_FALSE(lateShown());
    REQUIRE(page.setFacts({{"occurred_on", "2026-11-20"}}));
    CHECK(lateShown());
    REQUIRE(page.setFacts({{"occurred_on", "2026-11-22"}}));
    CHECK_FALSE(lateShown());
    CHECK(page.occurrence()->editor("officers")->parentWidget()->isHidden());
}

TEST_CASE("a draft is saved within a second after typing stops, and the mark says when", "[forms]")
{
    MemoryDrafts drafts;
    StepForm page{fieldsOf<Sample>(), sampleSurroundings(), Occurred::Asked};
    page.keepDraft("case/1/serve-notice", drafts, clockAtTen);
    showActive(page);
    auto* mark = page.findChild<DraftMark*>();
    REQUIRE(mark != nullptr);
    commitText(lineOf(page.form(), "party"), "陈某");
    CHECK(drafts.saves == 0);
    CHECK(toUtf8(mark->text()) == "正在保存…");
    REQUIRE(QTest::qWaitFor([&] { return drafts.saves == 1; }, 1000));
    CHECK(drafts.kept["case/1/serve-notice"]["fields"]["party"] == "陈某");
    CHECK(toUtf8(mark->text()) == "草稿已保存 10:24:08");
}

TEST_CASE("a draft comes back as typed, also what cannot be read", "[forms]")
{
    MemoryDrafts drafts;
    drafts.kept["k"] = {{"occurrence", {{"occurred_on", "2026-11-"}}}, {"fields", {{"party", "陈某"}, {"fine", "三千"}}}};
    StepForm page{fieldsOf<Sample>(), sampleSurroundings(), Occurred::Asked};
    page.keepDraft("k", drafts, clockAtTen);
    CHECK(toUtf8(lineOf(*page.occurrence(), "occurred_on").text()) == "2026-11-");
    CHECK(toUtf8(lineOf(page.form(), "fine").text()) == "三千");
    CHECK(page.facts()["party"] == "陈某");
    CHECK(drafts.saves == 0);
    page.draftDone();
    CHECK(drafts.kept.empty());
}

TEST_CASE("a draft that cannot be saved says so and is tried again", "[forms]")
{
    MemoryDrafts drafts;
    drafts.refuses = true;
    StepForm page{fieldsOf<Sample>(), sampleSurroundings(), Occurred::NotAsked};
    page.keepDraft("k", drafts, clockAtTen);
    showActive(page);
    commitText(lineOf(page.form(), "party"), "陈某");
    REQUIRE(QTest::qWaitFor([&] { return drafts.saves == 1; }, 1000));
    auto* mark = page.findChild<DraftMark*>();
    CHECK(toUtf8(mark->text()) == "未能保存，文字仍在");
    drafts.refuses = false;
    mark->findChild<LinkButton*>()->click();
    CHECK(drafts.kept.contains("k"));
    CHECK(toUtf8(mark->text()) == "草稿已保存 10:24:08");
}

TEST_CASE("a refusal stands under its fields and above the form when it belongs to none", "[forms]")
{
    StepForm page{fieldsOf<Sample>(), sampleSurroundings(), Occurred::Asked};
    Refusal refusal;
    for (const auto* jump : {"fine", "occurred_on", "elsewhere"}) {
        Finding finding;
        finding.sentence = {jump, {}};
        finding.jump = jump;
        refusal.findings.push_back(finding);
    }
    page.showRefusal(refusal);
    CHECK(page.form().messageOf("fine") != nullptr);
    CHECK(page.occurrence()->messageOf("occurred_on") != nullptr);
    int general = 0;
    for (const auto* message : page.findChildren<FieldMessage*>())
        general += toUtf8(message->sentence()) == "elsewhere" ? 1 : 0;
    CHECK(general == 1);
}

TEST_CASE("a disabled act says why", "[forms]")
{
    StepForm page{fieldsOf<Sample>(), sampleSurroundings(), Occurred::NotAsked};
    page.setPrimary(QStringLiteral("签发"));
    page.setPrimaryEnabled(false, QStringLiteral("法制审核意见未签（行政处罚法第五十八条）"));
    auto& act = button(page, "签发");
    CHECK_FALSE(act.isEnabled());
    CHECK(act.toolTip().startsWith(QStringLiteral("法制审核意见未签")));
    CHECK(act.property("primary").toBool());
}

TEST_CASE("the pane beside the form gives way on a narrow page", "[forms]")
{
    StepForm page{fieldsOf<Sample>(), sampleSurroundings(), Occurred::NotAsked};
    auto* side = new QWidget;
    page.setSide(side);
    page.resize(1200, 700);
    page.show();
    CHECK(side->isVisible());
    page.resize(800, 700);
    CHECK_FALSE(side->isVisible());
}

TEST_CASE("a preview is offered with what stands in the form now", "[forms]")
{
    StepForm page{fieldsOf<Sample>(), sampleSurroundings(), Occurred::NotAsked};
    QSignalSpy asked{&page, &StepForm::previewRequested};
    page.setPreview(QStringLiteral("预览文书"));
    REQUIRE(page.setFacts({{"party", "陈某"}}));
    button(page, "预览文书").click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<Json>() == Json{{"party", "陈某"}});
}
