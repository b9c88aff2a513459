// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QApplication>
#include <QTest>

#include "tests/app/Practice.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCaseTabs.h"
#include "ui/parts/PageView.h"
#include "ui/shell/PaperSheet.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// Does one told step in the window, with every signature under it.
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

} // namespace

TEST_CASE("the practice case goes from the lead to the archive through the window", "[journey]")
{
    Practice practice;
    const auto told = Practice::told();
    const auto& first = told["steps"][0];
    practice.turnTo(first["now"]);
    practice.sitDown(first["by"]);
    Json lead = first["facts"];
    lead["occurred_on"] = first["now"].get<std::string>().substr(0, 10);
    lead["at"] = first["at"];
    practice.registerLead(lead);
    CHECK(practice.view().file.stage == Stage::Lead);
    for (std::size_t at = 1; at < told["steps"].size(); ++at)
        tell(practice, told["steps"][at]);

    const auto view = practice.view();
    CHECK(view.file.stage == Stage::Archived);
    CHECK(view.file.proposals.empty());
    std::map<std::string, std::string> numbers;
    for (const auto& line : documentsOf(view)) {
        if (!line.number.isEmpty())
            numbers[toUtf8(line.name)] = toUtf8(line.number);
    }
    for (const auto& [title, number] : told["expected"]["numbers"].items()) {
        INFO(title);
        CHECK(numbers[title] == number.get<std::string>());
    }
    practice.folder().reload();
    CHECK(practice.folder().title() == toText(view.file.partyName()));

    // Every paper of the file opens as pages.
    for (const auto& line : documentsOf(view)) {
        INFO(toUtf8(line.name));
        practice.folder().openPaper(line.id);
        auto* paper = qobject_cast<PaperSheet*>(practice.folder().sheet());
        REQUIRE(paper != nullptr);
        CHECK(paper->pages()->pageCount() >= 1);
        practice.folder().stepBack();
    }
}
