// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FromReferral.h"

#include <algorithm>

#include "tests/support/Story.h"
#include "tests/support/Test.h"
#include "ui/pages/ListPane.h"
#include "ui/pages/ReferralListPage.h"
#include "ui/pages/ReferralPage.h"
#include "ui/words/Words.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const Date sentOn = Date::of(2026, 9, 23);

/// A letter that was sent and whose answer is due on 9 October.
ReferralView sentView()
{
    ReferralView view{{ReferralId{"case-7"}, 3, {}}, {}, {}, {ReferralAct::RecordReceipt, ReferralAct::Chase}, "case", "云青综执立〔2026〕18号"};
    ReferralLetter letter;
    letter.caseId = "case";
    letter.otherOrgan = "云江县自然资源局";
    letter.party = "某公司";
    letter.cause = "未经批准取土";
    letter.facts = "取土";
    letter.wholeCase = true;
    letter.attachments = {{"照片", 4, true, ""}, {"笔录", 1, false, std::string(64, 'a')}};
    auto& file = view.record.file;
    file = evolve(std::move(file), ReferralDrafted{letter, PersonId{"chen"}});
    file = evolve(std::move(file), ReferralStepTaken{{ReferralAct::Approve, sentOn, {}, {}, {}}, PersonId{"zheng"}, {},
                                       {{"referral-letter", "案件移送函", "云青综执移函〔2026〕1号", std::string(64, 'b'), "1"}}, {}});
    file = evolve(std::move(file), ReferralStepTaken{{ReferralAct::Send, sentOn, TimeOfDay::make(14, 5), "邮寄", {}}, PersonId{"chen"}, Date::of(2026, 10, 9), {}, {}});
    view.clocks = clocksOf(file);
    view.findings = findingsOf(file, Date::of(2026, 10, 12));
    return view;
}

ReferralView arrivedView()
{
    ReferralView view{{ReferralId{"in-1"}, 1, {}}, {}, {}, {ReferralAct::Accept, ReferralAct::Return, ReferralAct::Refuse}, {}, {}};
    ReferralLetter letter;
    letter.direction = ReferralDirection::Incoming;
    letter.number = "云资移〔2026〕8号";
    letter.otherOrgan = "云江县自然资源局";
    letter.cause = "占道堆放";
    letter.receivedOn = sentOn;
    letter.replyBy = Date::of(2026, 9, 30);
    view.record.file = evolve({}, ReferralDrafted{letter, PersonId{"li"}});
    view.clocks = clocksOf(view.record.file);
    return view;
}

bool says(const std::vector<LabelledFact>& facts, std::string_view label, const QString& text)
{
    return std::ranges::any_of(facts, [&](const LabelledFact& fact) { return fact.label == words(label) && fact.text == text; });
}

} // namespace

TEST_CASE("a line of the list says how long a letter waits and when its answer is overdue", "[pages][referral]")
{
    auto line = lineOf(sentView(), Date::of(2026, 10, 9));
    CHECK(line.organ == QStringLiteral("云江县自然资源局"));
    CHECK(line.number == QStringLiteral("云青综执移函〔2026〕1号"));
    CHECK(line.day == QStringLiteral("2026-09-23"));
    CHECK(line.due == QStringLiteral("2026-10-09"));
    CHECK(line.waiting == 16);
    CHECK(line.isOpen);
    CHECK_FALSE(line.isOverdue);
    CHECK_FALSE(line.isIncoming);
    line = lineOf(sentView(), Date::of(2026, 10, 10));
    CHECK(line.isOverdue);
    CHECK(matches(line, QStringLiteral("取土 资源")));
    CHECK(matches(line, {}));
    CHECK_FALSE(matches(line, QStringLiteral("公安")));
    const auto in = lineOf(arrivedView(), Date::of(2026, 9, 25));
    CHECK(in.isIncoming);
    CHECK(in.day == QStringLiteral("2026-09-23"));
    CHECK(in.waiting == 2);
}

TEST_CASE("the next step offers what may be done; chasing before the day says why not", "[pages][referral]")
{
    auto next = nextStepOf(sentView(), Date::of(2026, 10, 9));
    REQUIRE(next.buttons.size() == 2);
    CHECK(next.buttons.front().id == buttonOf(ReferralAct::RecordReceipt));
    CHECK(next.buttons.front().enabled);
    CHECK_FALSE(next.buttons.back().enabled);
    CHECK_FALSE(next.buttons.back().reason.isEmpty());
    CHECK(next.dueTone == Tone::Amber);
    REQUIRE(next.others.size() == 1);
    CHECK(next.others.front().id == QStringLiteral("pack"));
    next = nextStepOf(sentView(), Date::of(2026, 10, 12));
    CHECK(next.buttons.back().enabled);
    CHECK(next.dueTone == Tone::Red);
    const auto in = nextStepOf(arrivedView(), Date::of(2026, 9, 24));
    CHECK(in.buttons.size() == 3);
    CHECK(in.others.empty());
    CHECK(in.dueTone == Tone::Text2);
}

TEST_CASE("every act has its button and every state its next step", "[pages][referral]")
{
    for (std::size_t at = 0; at < Options<ReferralAct>::rows.size(); ++at) {
        const auto act = static_cast<ReferralAct>(at);
        CHECK(referralActOf(buttonOf(act)) == act);
        auto view = sentView();
        view.open = {act};
        for (const auto& button : nextStepOf(view, sentOn).buttons)
            CHECK_FALSE(button.words.isEmpty());
        auto in = arrivedView();
        in.open = {act};
        for (const auto& button : nextStepOf(in, sentOn).buttons)
            CHECK_FALSE(button.words.isEmpty());
    }
    CHECK_FALSE(referralActOf(QStringLiteral("pack")));
    for (std::size_t at = 0; at < Options<ReferralState>::rows.size(); ++at) {
        for (auto view : {sentView(), arrivedView()}) {
            view.record.file.state = static_cast<ReferralState>(at);
            INFO(Options<ReferralState>::rows[at].key);
            CHECK_FALSE(nextStepOf(view, sentOn).words.isEmpty());
            CHECK(lineOf(view, sentOn).isOpen == (view.record.file.state != ReferralState::Closed));
        }
    }
}

TEST_CASE("the page shows letter, papers with digests, clocks and what happened", "[pages][referral]")
{
    auto now = practiceCircumstances();
    now.today = Date::of(2026, 10, 12);
    const auto view = sentView();
    const auto facts = factsOf(view, now);
    CHECK(says(facts, N_("Receiver"), QStringLiteral("云江县自然资源局")));
    CHECK(says(facts, N_("The whole case leaves"), words(N_("yes"))));
    CHECK_FALSE(says(factsOf(arrivedView(), now), N_("The whole case leaves"), words(N_("no"))));
    CHECK(says(factsOf(arrivedView(), now), N_("Sent by"), QStringLiteral("云江县自然资源局")));
    const auto papers = papersOf(view);
    REQUIRE(papers.size() == 3);
    CHECK(papers.at(0).number == QStringLiteral("云青综执移函〔2026〕1号"));
    CHECK(papers.at(0).digest.size() == 16);
    CHECK(papers.at(1).id.isEmpty());
    CHECK(papers.at(1).copies == QStringLiteral("4"));
    CHECK(papers.at(2).id.size() == 64);
    const auto lines = timelineOf(view, now);
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().sentence.contains(QStringLiteral("邮寄")));
    CHECK(lines.front().sentence.contains(QStringLiteral("陈某")));
    CHECK(lines.front().when.time() == QTime(14, 5));
    CHECK(timelineOf(arrivedView(), now).size() == 1);
    const auto clocks = deadlinesOf(view, now);
    REQUIRE(clocks.size() == 1);
    CHECK(clocks.front().tone == Tone::Red);
    CHECK(clocks.front().name != QStringLiteral("D70"));
    ReferralPage page;
    page.setReferral(view, now);
    page.setReferral(view, now);
    CHECK(page.papers()->table()->model()->rowCount() == 3);
    CHECK(page.title() == QStringLiteral("云江县自然资源局"));
}

TEST_CASE("the lists part sent and received, under one filter", "[pages][referral]")
{
    ReferralListPage page;
    const auto today = Date::of(2026, 10, 12);
    page.setLines({lineOf(sentView(), today), lineOf(arrivedView(), today)});
    CHECK(page.sent()->table()->model()->rowCount() == 1);
    CHECK(page.received()->table()->model()->rowCount() == 1);
    CHECK(page.count() == 2);
    CHECK(page.urgency() == Urgency::Overdue);
    QString opened;
    QObject::connect(&page, &ReferralListPage::openReferral, &page, [&](const QString& id) { opened = id; });
    Q_EMIT page.received()->opened(QStringLiteral("in-1"));
    CHECK(opened == QStringLiteral("in-1"));
    page.focusFilter();
    CHECK_FALSE(page.stepBack());
}
