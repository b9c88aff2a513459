// SPDX-License-Identifier: GPL-3.0-or-later
// Review and discussion through the window: returned, mended, answered and passed; discussed with a dissent. And people.
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "core/base/Json.h"
#include "core/casefile/Rounds.h"
#include "tests/app/Practice.h"
#include "tests/support/Test.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/MeetingView.h"
#include "ui/pages/ReviewSheet.h"
#include "ui/forms/Form.h"
#include "ui/shell/DiscussionRoom.h"
#include "ui/shell/PeopleRoom.h"
#include "ui/shell/ReviewRoom.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// The practice case through the window up to and with a step.
void until(Practice& practice, const Json& told, const std::string& last)
{
    const auto& first = told["steps"][0];
    practice.turnTo(first["now"]);
    practice.sitDown(first["by"]);
    Json lead = first["facts"];
    lead["occurred_on"] = first["now"].get<std::string>().substr(0, 10);
    practice.registerLead(lead);
    for (std::size_t at = 1; at < told["steps"].size(); ++at) {
        const auto& step = told["steps"][at];
        INFO(step["step"].get<std::string>());
        practice.turnTo(step["now"]);
        practice.sitDown(step["by"]);
        REQUIRE(practice.take(step) == "");
        for (const auto& signature : step.value("sign", Json::array())) {
            practice.turnTo(signature["now"]);
            practice.sitDown(signature["by"]);
            REQUIRE(practice.sign(signature["opinion"]) == "");
        }
        if (step["step"] == last)
            return;
    }
}

template <class R>
R& room(Practice& practice)
{
    auto* found = practice.desktop().workspace()->findChild<R*>();
    REQUIRE(found != nullptr);
    return *found;
}

ReviewSheet& openReview(Practice& practice, const std::string& moment)
{
    practice.turnTo(moment);
    practice.sitDown("wu");
    practice.desktop().window().showPlace(QStringLiteral("review"));
    auto& queue = *room<ReviewRoom>(practice).queue();
    REQUIRE(QTest::qWaitFor([&] { return queue.pane()->table()->model()->rowCount() == 1; }, 5000));
    queue.pane()->table()->setCurrentId(practice.caseId());
    QTest::keyClick(queue.pane()->table(), Qt::Key_Return);
    auto* sheet = qobject_cast<ReviewSheet*>(practice.desktop().window().currentPage());
    REQUIRE(sheet != nullptr);
    return *sheet;
}

void judgeAll(ReviewSheet& sheet)
{
    for (int row = 0; row < sheet.checklist()->items().rowCount(); ++row) {
        QTest::keyClick(sheet.checklist(), '1');
        QTest::keyClick(sheet.checklist(), 'j');
    }
}

void give(ReviewSheet& sheet, const char* button)
{
    sheet.findChild<QPushButton*>(QLatin1String(button))->click();
    sheet.findChild<QPushButton*>(QStringLiteral("giveOpinion"))->click();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("a case that the review returns is mended, answered, and passes its second round", "[journey][review]")
{
    Practice practice;
    until(practice, Practice::told(), "P16");
    auto& sheet = openReview(practice, "2026-10-16T15:00");
    CHECK(sheet.pages()->pageCount() > 10);
    judgeAll(sheet);
    sheet.checklist()->setCurrentRow(2);
    QTest::keyClick(sheet.checklist(), '2');
    sheet.checklist()->items().setRemark(2, QString::fromUtf8("照片未注明来源"));
    sheet.checklist()->items().setPage(2, 3);
    sheet.checklist()->setCurrentRow(7);
    QTest::keyClick(sheet.checklist(), '2');
    give(sheet, "return");
    REQUIRE(lastOpinion(practice.view().file) != nullptr);
    const auto& opinion = *lastOpinion(practice.view().file)->as<GiveOpinion>();
    CHECK(opinion.conclusion == ReviewConclusion::Return);
    REQUIRE(problemsOf(opinion).size() == 2);
    CHECK(problemsOf(opinion)[0].page == 3);

    practice.turnTo("2026-10-19T09:00");
    practice.sitDown("chen");
    const Json bare{{"act", "submit-review"}, {"now", "2026-10-19T09:00"}, {"facts", {{"materials", {"补正材料"}}}}};
    const auto refused = practice.take(bare);
    INFO(refused);
    CHECK(refused.find("refused") == 0);
    practice.folder().stepBack();
    CHECK(practice.take({{"act", "add-evidence"}, {"now", "2026-10-19T09:10"},
              {"facts", {{"id", "E2"}, {"kind", "documentary"}, {"name", "现场照片6张"}, {"made_on", "2026-09-17"}, {"object", "车厢"}, {"maker", "李某"}}}}) == "");
    auto answered = bare;
    answered["facts"]["answers"] = Json::array({Json{{"item", "文书"}, {"answer", "已核对并更正"}}});
    CHECK(practice.take(answered) == "");
    CHECK(reviewRounds(practice.view().file) == 2);

    auto& second = openReview(practice, "2026-10-20T10:00");
    CHECK(second.checklist()->items().lines()[2].changed);
    CHECK(toUtf8(second.checklist()->items().lines()[2].before) == "照片未注明来源");
    judgeAll(second);
    give(second, "issue");
    CHECK(lastOpinion(practice.view().file)->as<GiveOpinion>()->conclusion == ReviewConclusion::Agree);
    CHECK(openSubmission(practice.view().file) == nullptr);
}

TEST_CASE("the heads discuss a major case in the meeting, one dissents, and the minutes are a paper", "[journey][discussion]")
{
    Practice practice;
    auto told = Practice::told();
    for (auto& step : told["steps"]) {
        if (step["step"] == "P11")
            step["facts"]["complex_or_major"] = true;
    }
    until(practice, told, "P17");
    practice.turnTo("2026-10-16T16:00");
    practice.sitDown("zheng");
    auto& discussion = room<DiscussionRoom>(practice);
    practice.desktop().window().showPlace(QStringLiteral("discussion"));
    REQUIRE(QTest::qWaitFor([&] { return discussion.page()->pane()->table()->model()->rowCount() == 1; }, 5000));
    const auto fields = discussion.page()->findChildren<QLineEdit*>();
    fields[0]->setText(QString::fromUtf8("二楼会议室"));
    fields[1]->setText(QString::fromUtf8("卫某"));
    discussion.beginMeeting(practice.caseId());
    auto* meeting = discussion.meeting();
    REQUIRE(meeting != nullptr);
    const auto& seats = meeting->seats();
    REQUIRE(seats.size() == 3);
    seats[0]->setStance(static_cast<int>(Stance::Agrees));
    seats[1]->setOpinion(QString::fromUtf8("当事人已主动清扫，建议再从轻"));
    seats[1]->setStance(static_cast<int>(Stance::Disagrees));
    seats[2]->setStance(static_cast<int>(Stance::Agrees));
    practice.turnTo("2026-10-16T16:25");
    meeting->choose(DiscussionOutcome::AsProposed);
    REQUIRE(meeting->recordButton()->isEnabled());
    meeting->recordButton()->click();
    QApplication::processEvents();
    const auto view = practice.view();
    const auto* held = view.file.last(Act::HoldDiscussion);
    REQUIRE(held != nullptr);
    const auto* minutes = held->as<HoldDiscussion>();
    CHECK(minutes->chair == PersonId{"zheng"});
    CHECK(minutes->members.size() == 3);
    CHECK(minutes->members[1].stance == Stance::Disagrees);
    CHECK(minutes->to == TimeOfDay::make(16, 25));
    REQUIRE(held->taken.head.papers.size() == 1);
    CHECK(held->taken.head.papers[0].kind == "discussion-minutes");
    CHECK(held->taken.head.defects.empty());
}

TEST_CASE("a head admits a new officer, who signs in and sees the cases", "[journey][people]")
{
    Practice practice;
    practice.turnTo("2026-09-17T08:40");
    practice.sitDown("zheng");
    auto& people = room<PeopleRoom>(practice);
    practice.desktop().window().showPlace(QStringLiteral("people"));
    people.refresh();
    people.page()->buttonOf(PeoplePage::Ask::Admit)->click();
    auto* sheet = qobject_cast<PersonSheet*>(people.page()->sheet());
    REQUIRE(sheet != nullptr);
    REQUIRE(sheet->form().setFacts(Json{{"login", "qian"}, {"name", "钱某"}, {"certificate", "云执证0009"}, {"certificate_from", "2026-01-01"}, {"certificate_to", "2030-12-31"}}));
    sheet->setRole(Role::Officer, true);
    sheet->setPassword(QStringLiteral("practice-0000"), QStringLiteral("practice-0000"));
    sheet->primary()->click();
    CHECK(people.page()->sheet() == nullptr);
    practice.sitDown("qian");
    CHECK(practice.desktop().office()->session().seesCases());
    practice.sitDown("sysadmin");
    auto& again = room<PeopleRoom>(practice);
    again.refresh();
    again.page()->pane()->table()->setCurrentId(QStringLiteral("qian"));
    again.page()->buttonOf(PeoplePage::Ask::Disable)->click();
    practice.desktop().window().actions().action(ActionId::SignOut)->trigger();
    practice.desktop().signIn(QStringLiteral("qian"), QStringLiteral("practice-0000"));
    CHECK(practice.desktop().window().isLocked());
}
