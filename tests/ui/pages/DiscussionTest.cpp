// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/documents/Document.h"
#include "tests/support/Test.h"
#include "tests/ui/pages/CaseViews.h"
#include "ui/pages/DiscussionPage.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/MeetingView.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

CaseView major()
{
    auto story = Story::practice();
    story.stopAfter("P17");
    story.step("P11").facts()["complex_or_major"] = true;
    story.run();
    return viewOf(story, "chen", Date::of(2026, 10, 16));
}

MeetingView::Frame frame()
{
    return {QStringLiteral("二楼会议室"), QStringLiteral("卫某"), QStringLiteral("2026-10-16"), [] { return *TimeOfDay::make(15, 12); }};
}

std::unique_ptr<MeetingView> meeting(int cases = 1)
{
    std::vector<MeetingCase> list(static_cast<std::size_t>(cases), meetingCaseOf(major()));
    auto made = std::make_unique<MeetingView>(std::move(list), frame(), 1.0);
    made->resize(1366, 768);
    made->show();
    made->activateWindow();
    return made;
}

void say(MeetingSeat& seat, Stance stance, const char* opinion = "")
{
    seat.setOpinion(QString::fromUtf8(opinion));
    seat.setStance(static_cast<int>(stance));
}

} // namespace

TEST_CASE("a case stands on the agenda with the reason and its article", "[pages][discussion]")
{
    const auto line = agendaLineOf(major());
    REQUIRE(line);
    CHECK_FALSE(line->why.isEmpty());
    CHECK_FALSE(line->article.isEmpty());
    CHECK(toUtf8(line->party) == "云江县平砾运输有限公司");
    CHECK_FALSE(agendaLineOf(practiceAfter("P17", "chen", Date::of(2026, 10, 16))));
}

TEST_CASE("the meeting begins only with a place and a recorder, for the minutes name both", "[pages][discussion]")
{
    DiscussionPage page;
    page.setLines({*agendaLineOf(major())});
    const auto fields = page.findChildren<QLineEdit*>();
    REQUIRE(fields.size() == 2);
    QSignalSpy begun(&page, &DiscussionPage::beginMeeting);
    QPushButton* begin = nullptr;
    for (auto* each : page.findChildren<QPushButton*>()) {
        if (each->text() == words(N_("Begin the meeting")))
            begin = each;
    }
    REQUIRE(begin != nullptr);
    CHECK_FALSE(begin->isEnabled());
    fields[0]->setText(QStringLiteral("会议室"));
    fields[1]->setText(QStringLiteral("卫某"));
    CHECK(begin->isEnabled());
    begin->click();
    CHECK(begun.size() == 1);
}

TEST_CASE("the brief is one page of what the heads must know and holds no personal number", "[pages][discussion]")
{
    const auto view = major();
    const auto brief = meetingCaseOf(view);
    CHECK(brief.brief.size() == 7);
    CHECK(brief.headsWanted == 3);
    const auto paper = briefPaperOf(brief, QStringLiteral("机关"), true);
    REQUIRE(paper.blocks.size() == 1);
    CHECK(std::get<FormTable>(paper.blocks[0]).rows.size() == 8);
    CHECK(paper.isPractice);
    for (const auto& line : brief.brief)
        CHECK_FALSE((line.value + line.more).contains(QStringLiteral("99999919850612011X")));
}

TEST_CASE("the chair speaks last, and the conclusion waits for all", "[pages][discussion]")
{
    const auto view = meeting();
    const auto& seats = view->seats();
    REQUIRE(seats.size() == 3);
    CHECK(toUtf8(seats[2]->line().name) == "郑某");
    say(*seats[2], Stance::Agrees);
    CHECK(seats[2]->stance() == -1); // not yet: the others have not spoken
    say(*seats[0], Stance::Agrees);
    say(*seats[1], Stance::Disagrees);
    CHECK_FALSE(seats[1]->hasSpoken()); // a dissent wants its words
    say(*seats[1], Stance::Disagrees, "当事人已主动清扫，建议从轻");
    CHECK_FALSE(view->outcomeButton(DiscussionOutcome::AsProposed)->isEnabled());
    say(*seats[2], Stance::Agrees);
    CHECK(view->outcomeButton(DiscussionOutcome::AsProposed)->isEnabled());
    CHECK_FALSE(view->recordButton()->isEnabled());
}

TEST_CASE("without enough heads the case cannot be decided, only put off", "[pages][discussion]")
{
    const auto view = meeting();
    const auto& seats = view->seats();
    seats[0]->setStance(MeetingSeat::absent);
    say(*seats[1], Stance::Agrees);
    say(*seats[2], Stance::Agrees);
    CHECK_FALSE(view->outcomeButton(DiscussionOutcome::AsProposed)->isEnabled());
    CHECK_FALSE(view->outcomeButton(DiscussionOutcome::Changed)->isEnabled());
    CHECK(view->outcomeButton(DiscussionOutcome::Deferred)->isEnabled());
}

TEST_CASE("a meeting is held with the keyboard alone and ends in the facts of its minutes", "[pages][discussion]")
{
    const auto view = meeting();
    Json facts;
    QObject::connect(view.get(), &MeetingView::concluded, view.get(), [&](const QString&, const Json& given) { facts = given; });
    view->setFocus();
    for (auto* seat : view->seats()) {
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::ControlModifier);
        seat->editor()->setFocus();
        QTest::keyClicks(seat->editor(), QStringLiteral("ok"));
        QTest::keyClick(seat->editor(), seat == view->seats()[1] ? Qt::Key_2 : Qt::Key_1, Qt::ControlModifier);
    }
    QTest::keyClick(view.get(), Qt::Key_1, Qt::AltModifier);
    CHECK(toUtf8(view->conclusion()->toPlainText()).find("罚款人民币6000元") != std::string::npos);
    QTest::keyClick(view.get(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(facts.is_object());
    CHECK(facts["chair"] == "zheng");
    CHECK(facts["members"].size() == 3);
    CHECK(facts["members"][1]["stance"] == "disagrees");
    CHECK(facts["members"][1]["opinion"] == "ok");
    CHECK(facts["outcome"] == "as-proposed");
    CHECK(facts["place"] == "二楼会议室");
    CHECK(facts["recorder"] == "卫某");
    CHECK(facts["from"] == "15:12");
}

TEST_CASE("the name of the party is hidden until F8 is held", "[pages][discussion]")
{
    const auto view = meeting();
    const auto shows = [&] {
        for (auto* label : view->findChildren<QLabel*>()) {
            if (label->text().contains(QStringLiteral("云江县平砾运输有限公司")))
                return true;
        }
        return false;
    };
    CHECK_FALSE(shows());
    QTest::keyPress(view.get(), Qt::Key_F8);
    CHECK(shows());
    QTest::keyRelease(view.get(), Qt::Key_F8);
    CHECK_FALSE(shows());
}

TEST_CASE("leafing to another case and back loses nothing that was said", "[pages][discussion]")
{
    const auto view = meeting(2);
    say(*view->seats()[0], Stance::Disagrees, "不同意，理由如下");
    QTest::keyClick(view.get(), Qt::Key_PageDown);
    CHECK(view->currentCase() == 1);
    CHECK(view->seats()[0]->stance() == -1);
    QTest::keyClick(view.get(), Qt::Key_PageUp);
    CHECK(view->currentCase() == 0);
    CHECK(view->seats()[0]->stance() == static_cast<int>(Stance::Disagrees));
    CHECK(toUtf8(view->seats()[0]->opinion()) == "不同意，理由如下");
    QSignalSpy finished(view.get(), &MeetingView::finished);
    QTest::keyClick(view.get(), Qt::Key_Escape);
    CHECK(finished.size() == 1);
}
