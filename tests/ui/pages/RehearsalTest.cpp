// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "tests/support/Rehearsing.h"
#include "ui/pages/FromRehearsal.h"
#include "ui/pages/ListPane.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const RehearsalStep* lineOf(const RehearsalShown& shown, const char* id)
{
    const auto found = std::ranges::find(shown.steps, QString::fromLatin1(id), &RehearsalStep::id);
    return found == shown.steps.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("what is refused stands first, and every step of the procedure stands once under its head", "[rehearsal]")
{
    const auto shown = shownOf(simulated({{"fine", "30000"}}, {Stage::NoticeApproved, 0}));
    CHECK(shown.stopped.isEmpty());
    CHECK(shown.stages.size() == 8);
    CHECK(shown.about == QStringLiteral("issue-notice"));
    REQUIRE(shown.steps.size() > 2);
    CHECK(shown.steps[0].isHead);
    CHECK(shown.steps[1].id == QStringLiteral("issue-notice"));
    CHECK(shown.steps[1].symbol == Symbol::Blocked);
    CHECK_FALSE(shown.steps[1].reasons.empty());
    const auto heads = std::ranges::count_if(shown.steps, &RehearsalStep::isHead);
    CHECK(static_cast<std::size_t>(std::ranges::size(shown.steps)) == ordinaryProcedure().steps.size() + static_cast<std::size_t>(heads));
}

TEST_CASE("a case that was refused says at which step and why; a limit that runs stands beside it", "[rehearsal]")
{
    const auto shown = shownOf(simulated({{"matter", "HB006"}}));
    CHECK(shown.stopped.contains(words(rowOf(Act::FileCase).label)));
    CHECK_FALSE(shown.reason.isEmpty());
    CHECK(shown.about == QStringLiteral("file"));
    CHECK(lineOf(shown, "file")->symbol == Symbol::Blocked);
    CHECK_FALSE(shownOf(simulated({}, {Stage::Filed, 0})).deadlines.empty());
}

TEST_CASE("each question of the table is asked, and a pick is told at once", "[rehearsal]")
{
    RehearsalPage page;
    page.ask(questionsOf(rehearsal().exercise), stageOptions(ordinaryProcedure()), QStringLiteral("notice-served"));
    CHECK(page.isAsked());
    CHECK(page.stage() == QStringLiteral("notice-served"));
    CHECK(page.picks().size() == rehearsal().exercise.questions().size());
    for (const auto& question : rehearsal().exercise.questions()) {
        const auto* box = page.box(toText(question.key));
        REQUIRE(box != nullptr);
        CHECK(box->count() == static_cast<int>(question.choices.size()));
        CHECK_FALSE(box->accessibleName().isEmpty());
        CHECK(page.picks().at(question.key) == question.choices.front().key);
    }
    QSignalSpy picked{&page, &RehearsalPage::picked};
    page.box(QStringLiteral("officers"))->setCurrentIndex(1);
    page.daysBox()->setValue(3);
    page.stageBox()->setCurrentIndex(0);
    CHECK(picked.count() == 3);
    CHECK(page.picks().at("officers") == "one");
    CHECK(page.days() == 3);
    CHECK(page.stage() == QStringLiteral("lead"));
    page.findChild<QPushButton*>(QStringLiteral("again"))->click();
    CHECK(picked.count() == 4);
    CHECK(page.picks().at("officers") == "two");
    CHECK(page.days() == 0);
    CHECK(page.stage() == QStringLiteral("notice-served"));
}

TEST_CASE("the step that is looked at gives its reasons; another one gives its own", "[rehearsal]")
{
    RehearsalPage page;
    page.resize(1200, 700);
    page.ask(questionsOf(rehearsal().exercise), stageOptions(ordinaryProcedure()), QStringLiteral("notice-served"));
    page.show(shownOf(simulated({{"defence", "unanswered"}, {"review", "none"}}, {Stage::NoticeServed, 0})));
    auto* table = page.pane()->table();
    CHECK_FALSE(table->currentId().isEmpty());
    const auto rowsFor = [&](const char* id) {
        table->setCurrentId(QString::fromLatin1(id));
        return page.reasons()->text();
    };
    CHECK(rowsFor("approve-decision") != rowsFor("register-lead"));
}
