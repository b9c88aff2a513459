// SPDX-License-Identifier: GPL-3.0-or-later
// A referral through the window: asked for in its case, approved, sent, chased, accepted; and a letter that comes in.
// With ANJUAN_PICTURES=folder it writes pictures of the moments, to be looked at.
#include <cstdlib>

#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "core/office/Referrals.h"
#include "core/base/Json.h"
#include "core/casefile/facts/Lead.h"
#include "tests/app/Practice.h"
#include "tests/support/Test.h"
#include "ui/forms/StepForm.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/ReferralListPage.h"
#include "ui/parts/MessageStrip.h"
#include "ui/shell/PaperSheet.h"
#include "ui/shell/ReferralFolder.h"
#include "ui/shell/ReferralRoom.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct TwoOffices {
    Practice practice;

    TwoOffices()
    {
        auto& window = practice.desktop().window();
        const char* size = std::getenv("ANJUAN_PICTURE_SIZE");
        const bool isWide = size && std::string{size} == "1920";
        window.resize(isWide ? 1920 : 1366, isWide ? 1040 : 730);
        if (std::getenv("ANJUAN_PICTURE_DARK"))
            window.actions().action(ActionId::Dark)->trigger();
    }
    MainWindow& window() { return practice.desktop().window(); }
    void picture(const char* name)
    {
        const char* folder = std::getenv("ANJUAN_PICTURES");
        if (!folder)
            return;
        QTest::qWait(400);
        CHECK(window().grab().save(toText(folder) + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png")));
    }
    void at(const std::string& moment, const std::string& who)
    {
        practice.turnTo(moment);
        practice.sitDown(who);
    }
    void untilFiled()
    {
        const auto told = Practice::told();
        at(told["steps"][0]["now"], told["steps"][0]["by"]);
        Json lead = told["steps"][0]["facts"];
        lead["occurred_on"] = told["steps"][0]["now"].get<std::string>().substr(0, 10);
        practice.registerLead(lead);
        for (std::size_t step = 1; practice.view().file.stage == Stage::Lead; ++step) {
            at(told["steps"][step]["now"], told["steps"][step]["by"]);
            REQUIRE(practice.take(told["steps"][step]) == "");
            for (const auto& signature : told["steps"][step].value("sign", Json::array())) {
                at(signature["now"], signature["by"]);
                REQUIRE(practice.sign(signature["opinion"]) == "");
            }
        }
    }
    ReferralListPage& lists()
    {
        window().showPlace(QStringLiteral("referrals"));
        auto* page = qobject_cast<ReferralListPage*>(window().currentPage());
        REQUIRE(page != nullptr);
        return *page;
    }
    ReferralFolder& open(const QString& id)
    {
        Q_EMIT lists().openReferral(id);
        auto* folder = qobject_cast<ReferralFolder*>(window().currentPage());
        REQUIRE(folder != nullptr);
        return *folder;
    }
    QString referral() { return toText(practice.view().referrals.back().id.text()); }
    /// Opens the form of the act, fills it and presses its button; what it says when it refuses.
    static std::string does(ReferralFolder& folder, ReferralAct act, const Json& facts)
    {
        Q_EMIT folder.page()->perform(buttonOf(act));
        REQUIRE(folder.form() != nullptr);
        auto whole = folder.form()->facts();
        whole.update(facts);
        REQUIRE(folder.form()->setFacts(whole));
        return press(*folder.form()) ? messagesOn(*folder.form()) : std::string{};
    }
    /// Whether the form is still there.
    static bool press(StepForm& form)
    {
        QPointer<StepForm> still{&form};
        for (auto* button : form.findChildren<QPushButton*>()) {
            if (button->property("primary").toBool()) {
                button->click();
                break;
            }
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return still && form.isVisible();
    }
};

const Json asked{{"kind", "department"}, {"receiver", "云江县自然资源局"}, {"facts_found", "核查中发现涉案场地未经批准取土，取土面积约三百平方米。"},
    {"reasons", "该行为由自然资源主管部门查处，不属于本机关职权范围"}, {"attachments", Json::array({"现场检查（勘验）笔录", "现场照片四张"})}, {"whole_case", true},
    {"measures", "已责令停止取土"}, {"act_ended_on", "2026-09-20"}, {"copied_to", Json::array({"云江县司法局"})}, {"contact", "陈某"}};

} // namespace

TEST_CASE("a referral goes out of its case through the window and the case ends by it", "[journey][referral]")
{
    TwoOffices office;
    office.untilFiled();
    office.at("2026-09-23T09:00", "chen");
    office.practice.folder().openStep(Act::ReferOut);
    auto* sheet = qobject_cast<StepSheet*>(office.practice.folder().sheet());
    REQUIRE(sheet != nullptr);
    auto facts = sheet->form().facts();
    facts.update(asked);
    REQUIRE(sheet->form().setFacts(facts));
    office.picture("r01-ask");
    REQUIRE(office.practice.press(*sheet) == "");
    CHECK(office.lists().sent()->table()->model()->rowCount() == 1);
    office.picture("r02-lists-draft");
    for (const auto* who : {"sun", "zheng"}) {
        office.at("2026-09-23T10:00", who);
        auto& folder = office.open(office.referral());
        REQUIRE(office.does(folder, ReferralAct::Approve, {{"text", "同意"}}) == "");
    }
    CHECK(office.practice.view().referrals.back().file.state == ReferralState::Approved);

    office.at("2026-09-23T11:00", "chen");
    auto* folder = &office.open(office.referral());
    QTemporaryDir away;
    folder->packInto(away.path());
    const auto packages = QDir{away.path()}.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(packages.size() == 1);
    CHECK_FALSE(office.does(*folder, ReferralAct::Send, {{"text", ""}}).empty());
    office.picture("r03-refused");
    REQUIRE(folder->stepBack());
    REQUIRE(office.does(*folder, ReferralAct::Send, {{"text", "专人送达"}, {"at", "11:00"}}) == "");
    office.picture("r04-sent");

    office.at("2026-10-12T09:00", "chen");
    folder = &office.open(office.referral());
    office.picture("r05-overdue");
    REQUIRE(office.does(*folder, ReferralAct::Chase, {{"text", "请于本周内函复"}}) == "");
    const auto chase = folder->page()->papers()->table()->model()->rowCount();
    CHECK(chase == 5);
    (void)office.lists();
    office.picture("r06-lists-overdue");
    folder = &office.open(office.referral());
    const auto papers = office.practice.view().referrals.back().file.papers();
    Q_EMIT folder->page()->openPaper(toText(papers.back().digest));
    CHECK(folder->findChild<PaperSheet*>() != nullptr);
    office.picture("r07-chase-letter");
    folder->stepBack();
    Q_EMIT folder->page()->openPaper(toText(papers.front().digest));
    office.picture("r08-letter");
    folder->stepBack();
    REQUIRE(office.does(*folder, ReferralAct::RecordReceipt, {{"text", "钱某"}}) == "");
    REQUIRE(office.does(*folder, ReferralAct::Accept, {{"text", "同意受理"}}) == "");
    CHECK(office.practice.view().file.stage == Stage::ReferredOut);
    office.picture("r09-accepted");
    // Back to the case, and from the case to the referral again.
    Q_EMIT folder->page()->openCase(office.practice.caseId());
    CHECK(office.window().currentPage() == &office.practice.folder());
    office.picture("r10-case");
    Q_EMIT office.practice.folder().page()->openGap(QStringLiteral("referral:") + office.referral());
    CHECK(qobject_cast<ReferralFolder*>(office.window().currentPage()) != nullptr);
}

TEST_CASE("a letter that comes in is registered, accepted, and opens its case in the window", "[journey][referral]")
{
    TwoOffices office;
    office.at("2026-09-23T09:00", "chen");
    auto& lists = office.lists();
    office.picture("r20-empty");
    Q_EMIT lists.registerLetter();
    auto* form = office.window().currentPage()->findChild<StepForm*>();
    REQUIRE(form != nullptr);
    CHECK(office.press(*form));
    office.picture("r21-letter-missing");
    Json facts{{"kind", "department"}, {"other_organ", "云江县自然资源局"}, {"number", "云资移〔2026〕8号"}, {"received_on", "2026-09-23"}, {"party", "云江县某养殖场"},
        {"cause", "占道堆放饲料"}, {"place", "青石街道西岭村村道"}, {"facts", "该场在村道堆放饲料，影响通行。"}, {"reply_by", "2026-09-30"}};
    REQUIRE(form->setFacts(facts));
    office.picture("r22-letter");
    CHECK_FALSE(office.press(*form));
    auto* folder = qobject_cast<ReferralFolder*>(office.window().currentPage());
    REQUIRE(folder != nullptr);
    office.picture("r23-arrived");
    // An officer is offered nothing to decide.
    CHECK(folder->page()->step()->findChildren<QPushButton*>().size() <= 1);
    office.at("2026-09-23T10:00", "sun");
    const auto views = office.practice.desktop().office()->referrals().list(office.practice.desktop().office()->session());
    REQUIRE(views);
    folder = &office.open(toText(views->front().record.id.text()));
    REQUIRE(office.does(*folder, ReferralAct::Accept, {{"text", "请陈某、李某核查"}}) == "");
    office.picture("r24-accepted");
    auto& opened = *office.practice.desktop().office();
    const auto view = opened.referrals().view(opened.session(), views->front().record.id);
    REQUIRE(view);
    REQUIRE_FALSE(view->caseId.empty());
    const auto lead = opened.office().view(opened.session(), CaseId{view->caseId});
    REQUIRE(lead);
    CHECK(lead->file.facts<RegisterLead>(Act::RegisterLead)->source == LeadSource::ReferredIn);
    Q_EMIT folder->page()->openCase(toText(view->caseId));
    office.picture("r25-lead");

    // What is no package is refused by name, above the lists.
    office.at("2026-09-23T11:00", "chen");
    QTemporaryDir nothing;
    auto* room = office.practice.desktop().workspace()->findChild<ReferralRoom*>();
    REQUIRE(room != nullptr);
    auto& page = office.lists();
    room->receiveFrom(nothing.path());
    CHECK_FALSE(page.message()->isHidden());
    office.picture("r26-no-package");
}
