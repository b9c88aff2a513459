// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the branches, to be looked at: ANJUAN_PICTURES=folder journey_tests "[.branch-pictures]"; size, dark and tongue as in PicturesTest.
#include <cstdlib>

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "core/base/Json.h"
#include "tests/app/Practice.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"
#include "ui/forms/StepForm.h"
#include "ui/pages/CasePage.h"
#include "ui/pages/FromCaseTabs.h"
#include "ui/shell/CaseFolder.h"
#include "ui/shell/FastLanePage.h"
#include "ui/words/Text.h"
#include "ui/words/Translators.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Shoot {
    Practice practice;
    QString folder;

    explicit Shoot(const char* into) : folder(toText(into))
    {
        const char* tongue = std::getenv("ANJUAN_PICTURE_LANG");
        installTranslators(languageOf(QString::fromUtf8(tongue ? tongue : "zh_CN")));
        const char* size = std::getenv("ANJUAN_PICTURE_SIZE");
        const bool isWide = size && std::string{size} == "1920";
        practice.desktop().window().resize(isWide ? 1920 : 1366, isWide ? 1040 : 730);
        if (std::getenv("ANJUAN_PICTURE_DARK"))
            practice.desktop().window().actions().action(ActionId::Dark)->trigger();
    }
    void take(const char* name)
    {
        QTest::qWait(400);
        CHECK(practice.desktop().window().grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png")));
    }
    /// Tells the case up to and with the step.
    void tell(const Json& steps, const char* last)
    {
        const auto& first = steps[0];
        practice.turnTo(first["now"]);
        practice.sitDown(first["by"]);
        Json lead = first["facts"];
        lead["occurred_on"] = first["now"].get<std::string>().substr(0, 10);
        practice.registerLead(lead);
        for (std::size_t at = 1; at < steps.size(); ++at) {
            const auto& step = steps[at];
            practice.turnTo(step["now"]);
            practice.sitDown(step["by"]);
            INFO(step["step"].get<std::string>());
            CHECK(practice.take(step) == "");
            for (const auto& signature : step.value("sign", Json::array())) {
                practice.turnTo(signature["now"]);
                practice.sitDown(signature["by"]);
                CHECK(practice.sign(signature["opinion"]) == "");
            }
            if (step["step"] == last)
                break;
        }
    }
    void menu(const char* name)
    {
        for (auto* button : practice.folder().page()->findChildren<QPushButton*>()) {
            if (button->menu() == nullptr || button->menu()->actions().isEmpty())
                continue;
            button->menu()->popup(button->mapToGlobal(QPoint{0, button->height()}));
            QTest::qWait(200);
            CHECK(button->menu()->grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png")));
            for (auto* action : button->menu()->actions()) {
                if (action->menu()) {
                    action->menu()->popup({400, 100});
                    QTest::qWait(100);
                    CHECK(action->menu()->grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral("-sub.png")));
                    action->menu()->hide();
                    break;
                }
            }
            button->menu()->hide();
            return;
        }
    }
};

} // namespace

TEST_CASE("pictures of the branches", "[.branch-pictures]")
{
    const char* folder = std::getenv("ANJUAN_PICTURES");
    REQUIRE(folder != nullptr);
    {
        Shoot shoot{folder};
        shoot.practice.turnTo("2026-09-18T08:05");
        shoot.practice.sitDown("li");
        shoot.practice.desktop().workspace()->openFastLane();
        shoot.take("b1-fast-lane");
        auto* page = qobject_cast<FastLanePage*>(shoot.practice.desktop().window().currentPage());
        REQUIRE(page != nullptr);
        (void)page->form().setFacts({{"occurred_on", "2026-09-18"}, {"at", "08:05"}, {"officers", {"li", "wang"}}, {"kind", "natural-person"}, {"name", "吕某"}, {"matter", "CG002"},
            {"place", "西岭村村道旁"}, {"conduct", "随意倾倒生活垃圾"}, {"penalties", Json::array({Json{{"kind", "fine"}, {"amount_fen", 30000}}})}, {"defence", "无申辩"}, {"correction", "已清理"},
            {"performance", "当场缴纳"}});
        for (auto* button : page->findChildren<QPushButton*>()) {
            if (button->property("primary").toBool())
                button->click();
        }
        shoot.take("b2-fast-lane-refused");
    }
    {
        Shoot shoot{folder};
        shoot.tell(Story::stepsOf("hearing"), "H14");
        shoot.take("b3-case-with-hearing");
        shoot.menu("b4-more");
        shoot.practice.folder().openStep(Act::CallHearing);
        shoot.take("b5-call-hearing");
    }
    {
        Shoot shoot{folder};
        shoot.tell(Story::stepsOf("seizure"), "extend");
        shoot.take("b6-case-with-seizure");
        const auto lines = documentsOf(shoot.practice.view());
        for (const auto& line : lines) {
            if (toUtf8(line.name) == "扣押决定书")
                shoot.practice.folder().openPaper(line.id);
        }
        shoot.take("b7-seizure-decision");
    }
    {
        Shoot shoot{folder};
        shoot.tell(Story::stepsOf("joint"), "J.waiver");
        shoot.take("b8-case-with-two-parties");
        shoot.practice.folder().openStep(Act::ServeNotice);
        shoot.take("b9-service-on-one-of-two");
    }
    {
        Shoot shoot{folder};
        shoot.tell(Story::stepsOf("joint"), "P11.facts");
        shoot.practice.folder().openStep(Act::ConcludeInquiry);
        auto* form = shoot.practice.desktop().window().findChild<StepForm*>();
        REQUIRE(form != nullptr);
        (void)form->setFacts({{"penalties", Json::array({Json{{"kind", "fine"}, {"amount_fen", 600000}, {"party", "云江县平砾运输有限公司"}, {"matter", "HB003"}}})}});
        form->form().focusField("penalties");
        shoot.take("b10-penalty-on-one-of-two");
    }
}
