// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the program at several moments of the practice case, to be looked at: ANJUAN_PICTURES=folder journey_tests "[pictures]"
#include <cstdlib>

#include <QApplication>
#include <QTest>

#include "tests/app/Practice.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"
#include "ui/pages/FromCaseTabs.h"
#include "ui/shell/CaseFolder.h"
#include "ui/forms/StepForm.h"
#include "ui/shell/PaperSheet.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

class Camera {
public:
    Camera(Practice& practice, QString folder) : m_practice(practice), m_folder(std::move(folder)) {}
    void take(const char* name)
    {
        QTest::qWait(400);
        const auto file = m_folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png");
        CHECK(m_practice.desktop().window().grab().save(file));
    }

private:
    Practice& m_practice;
    QString m_folder;
};

void until(Practice& practice, const Json& told, std::size_t& at, const std::string& last)
{
    for (; at < told["steps"].size(); ++at) {
        const auto& step = told["steps"][at];
        practice.turnTo(step["now"]);
        practice.sitDown(step["by"]);
        CHECK(practice.take(step) == "");
        if (step["step"] == last)
            break;
        for (const auto& signature : step.value("sign", Json::array())) {
            practice.turnTo(signature["now"]);
            practice.sitDown(signature["by"]);
            CHECK(practice.sign(signature["opinion"]) == "");
        }
    }
}

} // namespace

TEST_CASE("pictures of the program", "[.pictures]")
{
    const char* folder = std::getenv("ANJUAN_PICTURES");
    REQUIRE(folder != nullptr);
    const char* size = std::getenv("ANJUAN_PICTURE_SIZE");
    const bool isWide = size && std::string{size} == "1920";
    const bool isDark = std::getenv("ANJUAN_PICTURE_DARK") != nullptr;
    Practice practice;
    Camera camera{practice, toText(folder)};
    auto& window = practice.desktop().window();
    window.resize(isWide ? 1920 : 1366, isWide ? 1040 : 730);
    if (isDark)
        window.actions().action(ActionId::Dark)->trigger();
    camera.take("00-sign-in");
    const auto told = Practice::told();
    practice.turnTo("2026-09-17T08:40");
    practice.sitDown("chen");
    practice.desktop().workspace()->openNewLead();
    camera.take("01-new-lead");
    window.actions().action(ActionId::CloseTab)->trigger();
    Json lead = told["steps"][0]["facts"];
    lead["occurred_on"] = "2026-09-17";
    practice.registerLead(lead);
    std::size_t at = 1;
    until(practice, told, at, "P05");
    camera.take("02-waiting");
    practice.sitDown("sun");
    practice.desktop().workspace()->begin();
    camera.take("03-home-leader");
    practice.desktop().workspace()->openCase(practice.caseId());
    Q_EMIT practice.folder().page()->perform(QStringLiteral("sign:") + QString::number(practice.view().file.proposals[0].stamp.entryNo));
    camera.take("04-sign");
    practice.folder().stepBack();
    for (const auto& signature : told["steps"][at]["sign"]) {
        practice.turnTo(signature["now"]);
        practice.sitDown(signature["by"]);
        CHECK(practice.sign(signature["opinion"]) == "");
    }
    ++at;
    until(practice, told, at, "P13.service");
    camera.take("05-case");
    window.showPlace(QStringLiteral("todo"));
    camera.take("06-home");
    window.showPlace(QStringLiteral("cases"));
    camera.take("07-cases");
    window.showPlace(QStringLiteral("deadlines"));
    camera.take("08-deadlines");
    practice.desktop().workspace()->openCase(practice.caseId());
    for (int tab = 1; tab < 9; ++tab) {
        practice.folder().showTab(tab);
        camera.take(("09-tab-" + std::to_string(tab)).c_str());
    }
    practice.folder().openStep(Act::RecordDefence);
    camera.take("10-step");
    practice.folder().stepBack();
    practice.folder().openStep(Act::InspectScene);
    auto* sheet = qobject_cast<StepSheet*>(practice.folder().sheet());
    REQUIRE(sheet != nullptr);
    sheet->form().setFacts({});
    practice.press(*sheet);
    camera.take("11-refused");
    practice.folder().stepBack();
    for (const auto& line : documentsOf(practice.view())) {
        if (line.number.contains(QString::fromUtf8("罚告")))
            practice.folder().openPaper(line.id);
    }
    camera.take("12-paper");
    practice.desktop().lock();
    camera.take("13-locked");
}
