// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of case-file review and of the registers, to be looked at: ANJUAN_PICTURES=folder journey_tests "[pictures]"
#include <cstdlib>

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "core/office/Supervision.h"
#include "tests/app/Reviewing.h"
#include "tests/support/Test.h"
#include "ui/forms/Form.h"
#include "ui/pages/ScoringDetail.h"
#include "ui/pages/ScoringTable.h"
#include "ui/shell/RegistersRoom.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("pictures of case-file review and registers", "[.pictures]")
{
    const char* folder = std::getenv("ANJUAN_PICTURES");
    REQUIRE(folder != nullptr);
    const char* size = std::getenv("ANJUAN_PICTURE_SIZE");
    const bool isWide = size && std::string{size} == "1920";
    Reviewing review;
    auto& window = review.practice.desktop().window();
    window.resize(isWide ? 1920 : 1366, isWide ? 1040 : 730);
    if (std::getenv("ANJUAN_PICTURE_DARK"))
        window.actions().action(ActionId::Dark)->trigger();
    const auto take = [&](const char* name) {
        QTest::qWait(400);
        CHECK(window.grab().save(toText(folder) + QStringLiteral("/20-%1.png").arg(QLatin1String(name))));
    };
    review.practice.turnTo("2026-11-20T15:00");
    review.practice.sitDown("chu");
    review.practice.desktop().workspace()->begin();
    take("supervision-empty");
    review.openDraw();
    review.drawSheet()->drawButton()->click();
    take("draw");
    review.draw("20261123");
    take("batch");
    review.assign("chen");
    take("own-work");
    review.assign("chu");
    auto* sheet = review.openSheet();
    REQUIRE(sheet != nullptr);
    QTest::qWait(1500);
    take("sheet");
    sheet->vetoesLink()->setChecked(false);
    sheet->table()->setCurrentId(QStringLiteral("item/28"));
    QTest::keyClick(sheet->table(), Qt::Key_G);
    sheet->table()->editPoints();
    take("sheet-decision");
    review.decideAll(*sheet);
    sheet->finishButton()->click();
    take("sheet-decided");
    sheet->finishButton()->click();
    take("sheet-signed");
    window.showPlace(QStringLiteral("supervision"));
    review.page()->reportButton()->click();
    take("report");
    review.practice.sitDown("chen");
    window.showPlace(QStringLiteral("registers"));
    take("registers");
    review.practice.desktop().workspace()->findChild<RegistersRoom*>()->lookAt(toText(std::string{ANJUAN_LEDGERS} + "/legacy_ledger.csv"));
    take("registers-import");
}
