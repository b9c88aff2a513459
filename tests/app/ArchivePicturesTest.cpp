// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of evidence files, print centre and archive, to be looked at: ANJUAN_PICTURES=folder journey_tests "[archive-pictures]"
#include <cstdlib>

#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "core/base/Json.h"
#include "tests/app/Practice.h"
#include "tests/support/Test.h"
#include "ui/forms/StepForm.h"
#include "ui/forms/editors/FilesEditor.h"
#include "ui/parts/PageView.h"
#include "ui/shell/PrintSheet.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

void take(Practice& practice, const char* name)
{
    QTest::qWait(400);
    CHECK(practice.desktop().window().grab().save(toText(std::getenv("ANJUAN_PICTURES")) + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png")));
}

void tellAll(Practice& practice)
{
    const auto told = Practice::told();
    const auto& first = told["steps"][0];
    practice.turnTo(first["now"]);
    practice.sitDown(first["by"]);
    Json lead = first["facts"];
    lead["occurred_on"] = first["now"].get<std::string>().substr(0, 10);
    practice.registerLead(lead);
    for (std::size_t at = 1; at < told["steps"].size(); ++at) {
        const auto& step = told["steps"][at];
        practice.turnTo(step["now"]);
        practice.sitDown(step["by"]);
        CHECK(practice.take(step) == "");
        for (const auto& signature : step.value("sign", Json::array())) {
            practice.turnTo(signature["now"]);
            practice.sitDown(signature["by"]);
            CHECK(practice.sign(signature["opinion"]) == "");
        }
    }
}

QString photograph(const QTemporaryDir& folder, const QString& name, QColor ground)
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 1200);
    sky.setColorAt(0, QColor(150, 180, 210));
    sky.setColorAt(1, ground);
    painter.fillRect(image.rect(), sky);
    painter.fillRect(QRect{300, 560, 900, 360}, QColor(60, 66, 72));
    painter.end();
    const auto path = folder.filePath(name);
    REQUIRE(image.save(path, "JPG"));
    return path;
}

} // namespace

TEST_CASE("pictures of evidence files, print centre and archive", "[.archive-pictures]")
{
    REQUIRE(std::getenv("ANJUAN_PICTURES") != nullptr);
    const char* size = std::getenv("ANJUAN_PICTURE_SIZE");
    const bool isWide = size && std::string{size} == "1920";
    Practice practice;
    auto& window = practice.desktop().window();
    window.resize(isWide ? 1920 : 1366, isWide ? 1040 : 730);
    if (std::getenv("ANJUAN_PICTURE_DARK") != nullptr)
        window.actions().action(ActionId::Dark)->trigger();
    tellAll(practice);
    practice.sitDown("chen");
    practice.desktop().workspace()->openCase(practice.caseId());
    const QTemporaryDir folder;
    practice.folder().takeFiles({photograph(folder, QStringLiteral("现场照片 01.jpg"), QColor(120, 110, 90)), photograph(folder, QStringLiteral("现场照片 02.jpg"), QColor(90, 120, 80))});
    auto* sheet = qobject_cast<StepSheet*>(practice.folder().sheet());
    REQUIRE(sheet != nullptr);
    auto* editor = qobject_cast<FilesEditor*>(sheet->form().form().editor("attached"));
    REQUIRE(QTest::qWaitFor([&] { return editor->fileCount() == 2; }, 30'000));
    auto facts = sheet->form().facts();
    facts["id"] = "E20";
    facts["kind"] = "documentary";
    facts["name"] = "补充照片2张";
    facts["made_on"] = "2026-11-12";
    facts["maker"] = "陈某";
    facts["object"] = "车厢与路面";
    facts["late"] = "补充归入";
    REQUIRE(sheet->form().setFacts(facts));
    sheet->focusField(QStringLiteral("attached"));
    take(practice, "20-evidence-form");
    CHECK(practice.press(*sheet) == "");
    practice.folder().showTab(static_cast<int>(CaseTab::Evidence));
    take(practice, "21-evidence-tab");
    if (const auto* act = practice.view().file.last(Act::AddEvidence))
        practice.folder().openFiles(act->stamp.entryNo);
    take(practice, "22-files");
    practice.folder().stepBack();
    practice.folder().openPrintCentre();
    take(practice, "23-print-centre");
    auto* print = qobject_cast<PrintSheet*>(practice.folder().sheet());
    REQUIRE(print != nullptr);
    print->page()->tree()->setCurrentItem(print->page()->tree()->topLevelItem(0)->child(3));
    take(practice, "24-print-decision");
    for (auto* item : print->page()->tree()->findItems(QStringLiteral("补充照片"), Qt::MatchContains | Qt::MatchRecursive))
        print->page()->tree()->setCurrentItem(item);
    take(practice, "25-print-photo");
    CHECK(print->saveTo(toText(std::getenv("ANJUAN_PICTURES")) + QStringLiteral("/whole.pdf")));
    practice.folder().stepBack();
    window.showPlace(QStringLiteral("archive"));
    take(practice, "26-archive");
}
