// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "tests/app/Practice.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"
#include "ui/forms/FieldMessage.h"
#include "ui/forms/Form.h"
#include "ui/forms/StepForm.h"
#include "ui/pages/LockScreen.h"
#include "ui/shell/SigningSheet.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

void withLead(Practice& practice)
{
    const auto told = Practice::told();
    practice.turnTo("2026-09-17T08:40");
    practice.sitDown("chen");
    Json lead = told["steps"][0]["facts"];
    lead["occurred_on"] = "2026-09-17";
    practice.registerLead(lead);
}

const Json& toldStep(const Json& told, const std::string& id)
{
    for (const auto& step : told["steps"]) {
        if (step["step"] == id)
            return step;
    }
    throw std::out_of_range(id);
}

} // namespace

TEST_CASE("what the law refuses keeps everything as it was typed, with the reason on the page", "[journey]")
{
    Practice practice;
    withLead(practice);
    const auto told = Practice::told();
    const auto& filing = toldStep(told, "P05");
    auto* sheet = practice.openStep("file");
    REQUIRE(sheet != nullptr);
    Json facts = filing["facts"];
    facts["occurred_on"] = "2026-09-17";
    facts["officers"] = {"chen", "li"};
    facts["conduct_ended_on"] = "2020-01-01"; // more than two years before it was discovered
    REQUIRE(sheet->form().setFacts(facts));
    const auto before = sheet->form().facts();
    const auto refused = practice.press(*sheet);
    INFO(refused);
    CHECK(refused.size() > std::string{"refused: "}.size());
    CHECK(practice.folder().sheet() == sheet);
    CHECK(sheet->form().facts() == before);
    CHECK(sheet->form().form().messageOf("conduct_ended_on") != nullptr);
    CHECK(practice.view().file.proposals.empty());
    CHECK(practice.view().file.stage == Stage::Lead);
}

TEST_CASE("a day in the future is refused at the day, and a day before yesterday asks why", "[journey]")
{
    Practice practice;
    withLead(practice);
    auto* sheet = practice.openStep("register-party");
    REQUIRE(sheet != nullptr);
    Json facts = toldStep(Practice::told(), "P02.party")["facts"];
    facts["occurred_on"] = "2026-09-14";
    REQUIRE(sheet->form().setFacts(facts));
    CHECK_FALSE(practice.press(*sheet).empty());
    CHECK(sheet->form().occurrence()->messageOf("late") != nullptr);
    facts["occurred_on"] = "2026-10-01";
    REQUIRE(sheet->form().setFacts(facts));
    CHECK_FALSE(practice.press(*sheet).empty());
    CHECK(sheet->form().occurrence()->messageOf("occurred_on") != nullptr);
}

TEST_CASE("a wrong password says so and opens nothing", "[journey]")
{
    Practice practice;
    practice.desktop().signIn(QStringLiteral("chen"), QStringLiteral("not this one"));
    CHECK(practice.desktop().window().isLocked());
    CHECK(practice.desktop().workspace() == nullptr);
    practice.sitDown("chen");
    CHECK_FALSE(practice.desktop().window().isLocked());
}

TEST_CASE("locking hides the pages and keeps the sheet with what was typed", "[journey]")
{
    Practice practice;
    withLead(practice);
    auto* sheet = practice.openStep("register-party");
    REQUIRE(sheet != nullptr);
    auto* name = sheet->form().form().editor("name")->findChild<QLineEdit*>();
    name->clear();
    commitText(*name, "云江县某运输有限公司");
    practice.desktop().lock();
    CHECK(practice.desktop().window().isLocked());
    CHECK_FALSE(sheet->isVisible());
    practice.desktop().signIn({}, QStringLiteral("practice-0000"));
    REQUIRE_FALSE(practice.desktop().window().isLocked());
    CHECK(practice.folder().sheet() == sheet);
    CHECK(toUtf8(name->text()) == "云江县某运输有限公司");
}

TEST_CASE("a draft outlives its tab", "[journey]")
{
    Practice practice;
    withLead(practice);
    auto* sheet = practice.openStep("register-party");
    REQUIRE(sheet != nullptr);
    auto* name = sheet->form().form().editor("name")->findChild<QLineEdit*>();
    name->clear();
    commitText(*name, "另一家公司");
    QTest::qWait(1100);
    practice.folder().stepBack();
    QApplication::processEvents();
    auto* again = practice.openStep("register-party");
    REQUIRE(again != nullptr);
    CHECK(toUtf8(again->form().form().editor("name")->findChild<QLineEdit*>()->text()) == "另一家公司");
}

TEST_CASE("a proposal that is sent back is open again for the one who asked", "[journey]")
{
    Practice practice;
    withLead(practice);
    const auto told = Practice::told();
    for (const auto* id : {"P02", "P02.party"}) {
        const auto& step = toldStep(told, id);
        practice.turnTo(step["now"]);
        CHECK(practice.take(step) == "");
    }
    auto filing = toldStep(told, "P05");
    practice.turnTo(filing["now"]);
    CHECK(practice.take(filing) == "");
    REQUIRE(practice.view().file.proposals.size() == 1);
    practice.sitDown("sun");
    auto& page = *practice.folder().page();
    Q_EMIT page.perform(QStringLiteral("sign:") + QString::number(practice.view().file.proposals[0].stamp.entryNo));
    auto* sheet = practice.folder().sheet();
    REQUIRE(sheet != nullptr);
    auto* back = sheet->findChild<QPushButton*>(QStringLiteral("sendBack"));
    back->click();
    CHECK(practice.folder().sheet() == sheet); // a reason is wanted
    CHECK(practice.view().file.proposals.size() == 1);
    commitText(*qobject_cast<SigningSheet*>(sheet)->opinion(), "证据不足，补充现场照片");
    back->click();
    CHECK(practice.folder().sheet() == nullptr);
    CHECK(practice.view().file.proposals.empty());
    practice.sitDown("chen");
    CHECK(practice.openStep("file") != nullptr);
}
