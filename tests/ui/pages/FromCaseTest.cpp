// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "tests/support/Test.h"
#include "core/base/Json.h"
#include "tests/ui/pages/CaseViews.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCase.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

bool has(const std::vector<StepButton>& buttons, const char* id)
{
    return std::ranges::any_of(buttons, [&](const StepButton& b) { return b.id == QLatin1String(id); });
}

} // namespace

TEST_CASE("the head of a case names party, cause, number and handlers", "[pages]")
{
    const auto header = headerOf(practiceAfter("P05", "chen", Date::of(2026, 9, 21)));
    CHECK(toUtf8(header.title) == "云江县平砾运输有限公司 · 涉嫌未密闭运输砂土");
    CHECK(toUtf8(header.officers).find("陈某") == 0);
    CHECK(toUtf8(header.officers).find("李某") != std::string::npos);
    REQUIRE_FALSE(header.tags.empty());
    CHECK(header.tags[0].words == stageWords(Stage::Filed));
}

TEST_CASE("a case of two parties names both in its head, and of each limit that a service began whose it is", "[pages]")
{
    auto story = Story::named("joint");
    story.stopAfter("J.service");
    story.run();
    const auto view = viewOf(story, "chen", Date::of(2026, 10, 8));
    CHECK(toUtf8(headerOf(view).title).find("云江县平砾运输有限公司、云江县迅安货运有限公司") == 0);
    int ofSecond = 0;
    for (const auto& line : deadlinesOf(view))
        ofSecond += line.name.endsWith(QStringLiteral(" · 云江县迅安货运有限公司")) ? 1 : 0;
    CHECK(ofSecond >= 1);
}

TEST_CASE("a lead without a party is known by what was reported", "[pages]")
{
    auto story = Story::practice();
    story.step("P01").facts().erase("party_name");
    story.stopAfter("P01");
    story.run();
    const auto header = headerOf(viewOf(story, "chen", Date::of(2026, 9, 17)));
    CHECK(toUtf8(header.title) == "货车未密闭，路面遗撒砂土");
    CHECK(header.shortName.size() <= 13);
    CHECK(header.number.isEmpty());
}

TEST_CASE("stages behind the case are done with their day, the present one is current", "[pages]")
{
    const auto lines = stagesOf(practiceAfter("P05", "chen", Date::of(2026, 9, 22)));
    REQUIRE(lines.size() == 8);
    CHECK(lines[0].state == StageState::Done);
    CHECK(lines[1].state == StageState::Done);
    CHECK(lines[1].note == QStringLiteral("09-21"));
    CHECK(lines[2].state == StageState::Current);
    CHECK(lines[3].state == StageState::ToCome);
    const auto archived = stagesOf(practiceAfter("P24", "chen", Date::of(2026, 11, 13)));
    CHECK(std::ranges::all_of(archived, [](const StageLine& line) { return line.state == StageState::Done && !line.note.isEmpty(); }));
}

TEST_CASE("a case that ended on the way has done what it reached and nothing after it", "[pages]")
{
    auto view = practiceAfter("P05", "chen", Date::of(2026, 9, 22));
    ActHead head;
    head.stageAfter = Stage::ReferredOut;
    view.file = evolve(std::move(view.file), ActTaken{Act::NoteReferral, head, rowOf(Act::NoteReferral).blank()},
        {view.file.entries + 1, Date::of(2026, 9, 22), {}, PersonId{"chen"}});
    view.file.stage = Stage::ReferredOut;
    const auto lines = stagesOf(view);
    const auto reached = coarseStage(Stage::Filed);
    for (int at = 0; at < 8; ++at)
        CHECK(lines[static_cast<std::size_t>(at)].state == (at <= reached ? StageState::Done : StageState::ToCome));
    CHECK(lines[static_cast<std::size_t>(reached)].note == QStringLiteral("09-22"));
}

TEST_CASE("the next step is offered to who may do it, and says why not to others", "[pages]")
{
    const auto handler = nextStepOf(practiceAfter("P12", "chen", Date::of(2026, 9, 30)));
    REQUIRE(handler.buttons.size() == 1);
    CHECK(handler.buttons[0].id == QStringLiteral("step:issue-notice"));
    CHECK(handler.buttons[0].enabled);
    CHECK(has(handler.others, "step:add-evidence"));
    CHECK_FALSE(has(handler.others, "step:issue-notice"));
    CHECK_FALSE(has(handler.others, "step:archive"));
    const auto reviewer = nextStepOf(practiceAfter("P12", "wu", Date::of(2026, 9, 30)));
    REQUIRE(reviewer.buttons.size() == 1);
    CHECK_FALSE(reviewer.buttons[0].enabled);
    CHECK_FALSE(reviewer.buttons[0].reason.isEmpty());
}

TEST_CASE("a proposal wants the signature of the one whose turn it is, and can be taken back by who asked", "[pages]")
{
    auto story = Story::practice();
    story.step("P05").told.erase("sign");
    story.stopAfter("P05");
    story.run();
    REQUIRE(story.file().proposals.size() == 1);
    const auto entry = QString::number(story.file().proposals[0].stamp.entryNo);
    const auto leader = nextStepOf(viewOf(story, "sun", Date::of(2026, 9, 21)));
    REQUIRE(leader.buttons.size() == 1);
    CHECK(leader.buttons[0].id == QStringLiteral("sign:") + entry);
    const auto asker = nextStepOf(viewOf(story, "chen", Date::of(2026, 9, 21)));
    REQUIRE(asker.buttons.size() == 1);
    CHECK(asker.buttons[0].id == QStringLiteral("withdraw:") + entry);
    CHECK(nextStepOf(viewOf(story, "wu", Date::of(2026, 9, 21))).buttons.empty());
}

TEST_CASE("open limits come nearest first, each with the counting behind it", "[pages]")
{
    const auto view = practiceAfter("P05", "chen", Date::of(2026, 9, 22));
    const auto lines = deadlinesOf(view);
    const auto ninety = std::ranges::find_if(lines, [](const DeadlineLine& l) { return l.id.startsWith(QStringLiteral("D03")); });
    REQUIRE(ninety != lines.end());
    CHECK(ninety->until.contains(QStringLiteral("2026-12-20")));
    CHECK(ninety->sum.contains(QStringLiteral("2026-09-21")));
    CHECK(ninety->parts.size() > 2);
    CHECK(ninety->tone == Tone::Text);
    const auto ended = std::ranges::any_of(lines, [](const DeadlineLine& l) { return l.id.startsWith(QStringLiteral("D06")); });
    CHECK_FALSE(ended);
}

TEST_CASE("what is left is worded by the day", "[pages]")
{
    const auto today = Date::of(2026, 9, 22);
    CHECK(leftWords(today.plusDays(3), today) == QStringLiteral("3 days left"));
    CHECK(leftWords(today, today) == QStringLiteral("today"));
    CHECK(leftWords(today.plusDays(-2), today) == QStringLiteral("2 days over"));
}

TEST_CASE("a gap leads to the act its finding names, and nowhere when it names none", "[pages]")
{
    Finding finding;
    finding.sentence = {"There is no such case", {}};
    finding.jump = "file.matter";
    CHECK(gapOf(finding).linkId == QStringLiteral("file.matter"));
    CHECK_FALSE(gapOf(finding).link.isEmpty());
    finding.jump = "nowhere.at_all";
    CHECK(gapOf(finding).linkId.isEmpty());
    CHECK(gapOf(finding).link.isEmpty());
}

TEST_CASE("ids of buttons are read back", "[pages]")
{
    CHECK(actOfButton(QStringLiteral("step:serve-notice")) == Act::ServeNotice);
    CHECK_FALSE(actOfButton(QStringLiteral("sign:4")));
    CHECK_FALSE(actOfButton(QStringLiteral("step:dance")));
    CHECK(proposalOfButton(QStringLiteral("sign:4"), QStringLiteral("sign")) == 4);
    CHECK_FALSE(proposalOfButton(QStringLiteral("sign:x"), QStringLiteral("sign")));
    CHECK_FALSE(proposalOfButton(QStringLiteral("withdraw:4"), QStringLiteral("sign")));
}

TEST_CASE("the preview has head, step, limits and the last five events", "[pages]")
{
    const auto preview = previewOf(practiceAfter("P13.service", "chen", Date::of(2026, 9, 30)));
    CHECK(preview.stages.size() == 8);
    CHECK(preview.events.size() == 5);
    CHECK_FALSE(preview.filed.isEmpty());
    CHECK_FALSE(preview.deadlines.empty());
}
