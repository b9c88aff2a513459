// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of review, meeting and people: ANJUAN_PICTURES=folder journey_tests "pictures of review, meeting and people"
#include <cstdlib>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "core/base/Json.h"
#include "tests/app/Practice.h"
#include "tests/support/Test.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/MeetingView.h"
#include "ui/pages/ReviewSheet.h"
#include "ui/shell/DiscussionRoom.h"
#include "ui/shell/PeopleRoom.h"
#include "ui/shell/ReviewRoom.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Pictured {
    Practice practice;
    QString folder = QString::fromLocal8Bit(std::getenv("ANJUAN_PICTURES"));
    bool wide = std::getenv("ANJUAN_PICTURE_SIZE") && std::string{std::getenv("ANJUAN_PICTURE_SIZE")} == "1920";

    Pictured()
    {
        auto& window = practice.desktop().window();
        window.resize(wide ? 1920 : 1366, wide ? 1040 : 730);
        if (std::getenv("ANJUAN_PICTURE_DARK"))
            window.actions().action(ActionId::Dark)->trigger();
    }
    void take(QWidget& widget, const char* name)
    {
        QTest::qWait(500);
        CHECK(widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png")));
    }
    void take(const char* name) { take(practice.desktop().window(), name); }
    template <class R>
    R& room() { return *practice.desktop().workspace()->findChild<R*>(); }
    void tell(const Json& step)
    {
        practice.turnTo(step["now"]);
        practice.sitDown(step["by"]);
        CHECK(practice.take(step) == "");
        for (const auto& signature : step.value("sign", Json::array())) {
            practice.turnTo(signature["now"]);
            practice.sitDown(signature["by"]);
            CHECK(practice.sign(signature["opinion"]) == "");
        }
    }
    void people()
    {
        practice.turnTo("2026-11-20T09:00");
        practice.sitDown("zheng");
        practice.desktop().window().showPlace(QStringLiteral("people"));
        take("25-people");
        room<PeopleRoom>().page()->buttonOf(PeoplePage::Ask::Admit)->click();
        take("26-person");
        room<PeopleRoom>().page()->stepBack();
    }
};

} // namespace

TEST_CASE("pictures of review, meeting and people", "[.pictures]")
{
    REQUIRE(std::getenv("ANJUAN_PICTURES") != nullptr);
    Pictured look;
    auto& practice = look.practice;
    auto told = Practice::told();
    Json lead = told["steps"][0]["facts"];
    lead["occurred_on"] = "2026-09-17";
    practice.turnTo("2026-09-17T08:40");
    practice.sitDown("chen");
    practice.registerLead(lead);
    for (std::size_t at = 1; at < told["steps"].size(); ++at) {
        auto step = told["steps"][at];
        if (step["step"] == "P11")
            step["facts"]["complex_or_major"] = true;
        if (step["step"] == "P17") {
            step["facts"]["conclusion"] = "return";
            step["facts"]["items"] = Json::array({Json{{"item", "事实证据"}, {"verdict", "problem"}, {"remark", "现场照片未注明拍摄人"}}, Json{{"item", "文书"}, {"verdict", "problem"}, {"remark", "起止日期与询问笔录不一致"}}});
        }
        look.tell(step);
        if (step["step"] == "P17")
            break;
    }
    practice.turnTo("2026-10-19T09:00");
    practice.sitDown("chen");
    look.take("20-returned");
    CHECK(practice.take({{"act", "add-evidence"}, {"now", "2026-10-19T09:10"},
              {"facts", {{"id", "E2"}, {"kind", "documentary"}, {"name", "现场照片6张"}, {"made_on", "2026-09-17"}, {"object", "车厢、路面、号牌"}, {"maker", "本机关李某拍摄"}}}}) == "");
    practice.openStep("submit-review");
    look.take("21-answers");
    practice.folder().stepBack();
    Json again{{"act", "submit-review"}, {"now", "2026-10-19T09:20"}, {"facts", {{"note", "已补正，请复核"}}}};
    again["facts"]["materials"] = Json::array({"补正材料"});
    again["facts"]["answers"] = Json::array({Json{{"item", "文书"}, {"answer", "已核对并更正起止日期"}}});
    CHECK(practice.take(again) == "");

    practice.turnTo("2026-10-21T10:24");
    practice.sitDown("wu");
    practice.desktop().window().showPlace(QStringLiteral("review"));
    look.take("22-queue");
    look.room<ReviewRoom>().openReview(practice.caseId());
    auto* sheet = qobject_cast<ReviewSheet*>(practice.desktop().window().currentPage());
    REQUIRE(sheet != nullptr);
    for (int row = 0; row < 6; ++row) {
        sheet->checklist()->setCurrentRow(row);
        QTest::keyClick(sheet->checklist(), row == 2 ? '2' : '1');
    }
    sheet->checklist()->items().setRemark(2, QString::fromUtf8("起止日期与询问笔录第2页不一致"));
    sheet->checklist()->items().setPage(2, 7);
    sheet->checklist()->setCurrentRow(2);
    look.take("23-review");

    practice.sitDown("zheng");
    practice.desktop().window().showPlace(QStringLiteral("discussion"));
    auto& discussion = look.room<DiscussionRoom>();
    const auto fields = discussion.page()->findChildren<QLineEdit*>();
    fields[0]->setText(QString::fromUtf8("二楼会议室"));
    fields[1]->setText(QString::fromUtf8("卫某"));
    look.take("24-agenda");
    discussion.beginMeeting(practice.caseId());
    auto* meeting = discussion.meeting();
    REQUIRE(meeting != nullptr);
    meeting->showNormal();
    meeting->resize(look.wide ? 1920 : 1366, look.wide ? 1080 : 768);
    meeting->seats()[0]->setOpinion(QString::fromUtf8("事实清楚，同意按拟处意见。"));
    meeting->seats()[0]->setStance(0);
    meeting->seats()[1]->setOpinion(QString::fromUtf8("当事人已主动清扫，建议再从轻。"));
    meeting->seats()[1]->setStance(1);
    look.take(*meeting, "24-meeting");
    meeting->seats()[2]->setStance(0);
    meeting->choose(DiscussionOutcome::AsProposed);
    look.take(*meeting, "24-meeting-end");
    meeting->hide();
    look.people();
}
