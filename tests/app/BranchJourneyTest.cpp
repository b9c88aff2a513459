// SPDX-License-Identifier: GPL-3.0-or-later
// The cases of the branches, and the fast lane, through the real window: every step a form, every signature a sheet, every paper pages.
#include <set>

#include <QApplication>
#include <QPushButton>

#include "core/procedures/Procedures.h"
#include "tests/app/Practice.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"
#include "ui/forms/StepForm.h"
#include "ui/pages/FromCaseTabs.h"
#include "ui/parts/PageView.h"
#include "ui/shell/FastLanePage.h"
#include "ui/shell/PaperSheet.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

void tell(Practice& practice, const Json& step)
{
    INFO(step["step"].get<std::string>());
    practice.turnTo(step["now"]);
    practice.sitDown(step["by"]);
    const auto refused = practice.take(step);
    CHECK(refused == "");
    for (const auto& signature : step.value("sign", Json::array())) {
        INFO("signed by " << signature["by"].get<std::string>());
        practice.turnTo(signature["now"]);
        practice.sitDown(signature["by"]);
        const auto returned = practice.sign(signature["opinion"]);
        CHECK(returned == "");
    }
    QApplication::processEvents();
}

/// Opens every paper of the case as pages; the kinds that it saw.
std::set<std::string> everyPaperOpens(Practice& practice)
{
    std::set<std::string> titles;
    for (const auto& line : documentsOf(practice.view())) {
        INFO(toUtf8(line.name));
        practice.folder().openPaper(line.id);
        auto* paper = qobject_cast<PaperSheet*>(practice.folder().sheet());
        REQUIRE(paper != nullptr);
        CHECK(paper->pages()->pageCount() >= 1);
        practice.folder().stepBack();
        titles.insert(toUtf8(line.name));
    }
    return titles;
}

} // namespace

TEST_CASE("the cases of the branches go through the window", "[journey][branches]")
{
    struct Row {
        const char* name;
        Stage end;
        const char* paper;
    };
    const auto row = GENERATE(Row{"hearing", Stage::Archived, "听证笔录"}, Row{"on-the-spot", Stage::Archived, "当场行政处罚决定书"}, Row{"disposition", Stage::Closed, "行政处理决定书"},
        Row{"seizure", Stage::Closed, "扣押决定书"}, Row{"enforcement", Stage::Closed, "强制执行申请书"},
        Row{"joint", Stage::Archived, "追加案由审批表"});
    INFO(row.name);
    const auto steps = Story::stepsOf(row.name);
    Practice practice;
    const auto& first = steps[0];
    practice.turnTo(first["now"]);
    practice.sitDown(first["by"]);
    Json lead = first["facts"];
    lead["occurred_on"] = first["now"].get<std::string>().substr(0, 10);
    if (first.contains("at"))
        lead["at"] = first["at"];
    practice.registerLead(lead);
    for (std::size_t at = 1; at < steps.size(); ++at)
        tell(practice, steps[at]);
    CHECK(practice.view().file.stage == row.end);
    CHECK(practice.view().file.proposals.empty());
    const auto titles = everyPaperOpens(practice);
    CHECK(titles.contains(row.paper));
}

TEST_CASE("the fast lane: one form, a refusal that loses nothing, one paper", "[journey][branches]")
{
    Practice practice;
    practice.turnTo("2026-09-18T08:05");
    practice.sitDown("li");
    auto& window = practice.desktop().window();
    auto* action = window.actions().action(ActionId::NewSummaryCase);
    REQUIRE(action->isVisible());
    action->trigger();
    auto* page = qobject_cast<FastLanePage*>(window.currentPage());
    REQUIRE(page != nullptr);
    QString opened;
    QObject::connect(page, &FastLanePage::done, page, [&](const Receipt& receipt) { opened = toText(receipt.id.text()); });
    Json facts{{"occurred_on", "2026-09-18"}, {"at", "08:05"}, {"officers", {"li", "wang"}}, {"kind", "natural-person"}, {"name", "吕某"}, {"matter", "CG002"}, {"place", "西岭村村道旁"},
        {"conduct", "随意倾倒生活垃圾"}, {"penalties", Json::array({Json{{"kind", "fine"}, {"amount_fen", 30000}}})}, {"certificates_shown", true}, {"told", true}, {"rights_told", true},
        {"defence", "无申辩"}, {"correction", "已清理"}, {"performance", "当场缴纳"}};
    REQUIRE(page->form().setFacts(facts));
    const auto press = [&] {
        for (auto* button : page->findChildren<QPushButton*>()) {
            if (button->property("primary").toBool())
                button->click();
        }
    };
    press();
    CHECK(opened.isEmpty());
    CHECK(messagesOn(*page).find("200") != std::string::npos);
    CHECK(page->form().facts()["conduct"] == "随意倾倒生活垃圾");
    CHECK_FALSE(page->form().form().editor("penalties")->visibleRegion().isEmpty());
    facts["penalties"][0]["amount_fen"] = 10000;
    REQUIRE(page->form().setFacts(facts));
    press();
    REQUIRE_FALSE(opened.isEmpty());
    REQUIRE(practice.desktop().workspace()->folder(opened) != nullptr);
    practice.openAs(opened);
    CHECK(practice.view().file.stage == Stage::Served);
    CHECK(everyPaperOpens(practice).contains("当场行政处罚决定书"));
}
