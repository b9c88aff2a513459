// SPDX-License-Identifier: GPL-3.0-or-later
// A guide is opened from a case and printed; facts are picked in the rehearsal. With ANJUAN_PICTURES=folder pictures of both are written.
#include <cstdlib>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "tests/app/Practice.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/RehearsalPage.h"
#include "ui/shell/GuideSheet.h"
#include "ui/shell/PaperSheet.h"
#include "ui/parts/PageView.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

RehearsalPage& rehearsing(Practice& practice)
{
    auto& window = practice.desktop().window();
    window.showPlace(QStringLiteral("rehearsal"));
    auto* page = qobject_cast<RehearsalPage*>(window.currentPage());
    REQUIRE(page != nullptr);
    REQUIRE(page->isAsked());
    return *page;
}

Json lead()
{
    const auto first = Practice::told()["steps"][0];
    Json facts = first["facts"];
    facts["occurred_on"] = first["now"].get<std::string>().substr(0, 10);
    return facts;
}

} // namespace

TEST_CASE("From a lead every guide can be opened, ticked and printed", "[training]")
{
    Practice practice;
    practice.turnTo("2026-09-17T08:40");
    practice.sitDown("chen");
    practice.registerLead(lead());
    auto& folder = practice.folder();
    practice.picture("case");
    folder.page()->findChild<QPushButton*>(QStringLiteral("guide"))->click();
    auto* sheet = qobject_cast<GuideSheet*>(folder.sheet());
    REQUIRE(sheet != nullptr);
    CHECK(sheet->choice()->count() >= 11);
    sheet->choice()->setCurrentIndex(sheet->choice()->findData(QStringLiteral("spilled-material")));
    CHECK(sheet->guide().key == "spilled-material");
    const auto boxes = sheet->findChildren<QCheckBox*>();
    REQUIRE(boxes.size() > 20);
    boxes.first()->click();
    CHECK(boxes.first()->isChecked());
    practice.picture("guide");
    sheet->findChild<QPushButton*>(QStringLiteral("printGuide"))->click();
    auto* paper = qobject_cast<PaperSheet*>(folder.sheet());
    REQUIRE(paper != nullptr);
    CHECK(paper->saveTo(toText((practice.scratch() / "guide.pdf").string())));
    CHECK(std::filesystem::file_size(practice.scratch() / "guide.pdf") > 10000);
    CHECK(folder.stepBack());
    CHECK(folder.sheet() == sheet);
    CHECK(folder.stepBack());
    CHECK(folder.sheet() == nullptr);
}

TEST_CASE("In the rehearsal a pick changes at once what is open, and no case is made", "[training]")
{
    Practice practice;
    practice.turnTo("2026-09-17T08:40");
    practice.sitDown("chen");
    auto& page = rehearsing(practice);
    practice.picture("rehearsal");
    page.stageBox()->setCurrentIndex(page.stageBox()->findData(QStringLiteral("decision-approved")));
    page.box(QStringLiteral("officers"))->setCurrentIndex(1);
    auto* table = page.pane()->table();
    CHECK(table->currentId() == QStringLiteral("issue-decision"));
    CHECK(page.reasons()->text().contains(QStringLiteral("2026-09-17")));
    practice.picture("rehearsal-refused");
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 20;
    for (int i = 0; i < rounds; ++i)
        page.box(QStringLiteral("review"))->setCurrentIndex(i % 4);
    const auto each = static_cast<double>(timer.elapsed()) / rounds;
    CHECK(each < 50); // two to three in a quiet machine
    CHECK(practice.desktop().office()->office().lists(practice.desktop().office()->session()).value()->docket({}, DocketSort::Newest, {0, 10}).empty());
}
