// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/Agenda.h"

#include "core/base/Json.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Story reviewed(bool major)
{
    auto story = Story::practice();
    story.stopAfter("P17");
    if (major)
        story.step("P11").facts()["complex_or_major"] = true;
    return story;
}

Json minutes(const char* outcome, Json members)
{
    return {{"step", "meeting"}, {"act", "hold-discussion"}, {"by", "chen"}, {"now", "2026-10-16T16:00"},
        {"facts", {{"place", "会议室"}, {"from", "15:10"}, {"to", "15:50"}, {"chair", "zheng"}, {"recorder", "卫某"}, {"handler_report", "汇报"}, {"members", std::move(members)},
            {"outcome", outcome}, {"conclusion", "同意拟处理意见"}}}};
}

Json member(const char* person, const char* opinion, const char* stance)
{
    return {{"person", person}, {"opinion", opinion}, {"stance", stance}};
}

Json three(const char* second = "agrees")
{
    return {member("feng", "事实清楚，同意", "agrees"), member("he", second == std::string{"agrees"} ? "同意" : "当事人已主动停工，建议从轻", second), member("zheng", "同意", "agrees")};
}

std::optional<Finding> why(Story& story)
{
    story.run();
    return whyToDiscuss(story.file(), story.now());
}

} // namespace

TEST_CASE("an ordinary case need not be discussed, a complicated or major one must", "[discussion]")
{
    auto plain = reviewed(false);
    CHECK_FALSE(why(plain));
    auto major = reviewed(true);
    const auto finding = why(major);
    REQUIRE(finding);
    CHECK(finding->rule == "R56");
    CHECK(cite(finding->provisions) == "行政处罚法第五十七条第二款");
    CHECK(english(finding->sentence).find("complicated or major") != std::string::npos);
}

TEST_CASE("a penalty with the right to a hearing and a review that disagrees must be discussed, each with its own reason", "[discussion]")
{
    auto heavy = Story::practice();
    heavy.stopAfter("P13.service");
    heavy.step("P13").told["late"] = "纸质办理";
    heavy.step("P13").told["occurred_on"] = "2026-09-30";
    heavy.step("P13").facts()["penalties"] = {{{"kind", "fine"}, {"amount_fen", 6000000}}};
    heavy.step("P13").facts()["penalty_text"] = "罚款人民币60000元";
    heavy.step("P13").facts()["hearing_right"] = true;
    const auto hearing = why(heavy);
    REQUIRE(hearing);
    CHECK(english(hearing->sentence).find("hearing") != std::string::npos);
    auto disputed = reviewed(false);
    disputed.step("P17").facts()["conclusion"] = "disagree";
    const auto disagrees = why(disputed);
    REQUIRE(disagrees);
    CHECK(english(disagrees->sentence).find("disagrees") != std::string::npos);
}

TEST_CASE("a concluded discussion settles it, a deferred one does not", "[discussion]")
{
    auto held = reviewed(true);
    held.tell(minutes("as-proposed", three()));
    CHECK_FALSE(why(held));
    auto deferred = reviewed(true);
    deferred.tell(minutes("deferred", three()));
    CHECK(why(deferred));
}

TEST_CASE("nothing is discussed before the inquiry is closed", "[discussion]")
{
    auto story = Story::practice();
    story.stopAfter("P10");
    CHECK_FALSE(why(story));
}

TEST_CASE("the heads sit in order, the principal head last; who handles the case reports", "[discussion]")
{
    auto story = reviewed(true);
    story.person("he").certificate = Certificate{"云执证0010", Date::of(2023, 1, 1), Date::of(2028, 1, 1), "云江县青石街道办事处"};
    story.step("P05").facts()["handlers"] = {"chen", "he"};
    story.run();
    const auto seats = attendantsOf(story.file(), story.now());
    REQUIRE(seats.size() == 3);
    CHECK(seats.back().person == PersonId{"zheng"});
    CHECK(seats.back().isPrincipal);
    CHECK(seats[1].seat == Seat::Reports);
}

TEST_CASE("attendance counts responsible heads who did not withdraw", "[discussion]")
{
    const auto now = practiceCircumstances();
    std::vector<MemberOpinion> members{{PersonId{"feng"}, "同意", Stance::Agrees}, {PersonId{"he"}, "回避", Stance::Recused}, {PersonId{"chen"}, "同意", Stance::Agrees}};
    const auto attendance = attendanceOf(members, now);
    CHECK(attendance.wanted == 3);
    CHECK(attendance.present == 1);
    CHECK_FALSE(attendance.isEnough());
    members[1].stance = Stance::Disagrees; // a dissent is taking part
    members.push_back({PersonId{"zheng"}, "同意", Stance::Agrees});
    CHECK(attendanceOf(members, now).isEnough());
}

TEST_CASE("only two outcomes decide, and each has words to begin with", "[discussion]")
{
    int deciding = 0;
    for (const auto outcome : {DiscussionOutcome::AsProposed, DiscussionOutcome::Changed, DiscussionOutcome::Back, DiscussionOutcome::Refer, DiscussionOutcome::Deferred}) {
        deciding += decides(outcome);
        CHECK_FALSE(proposedConclusion(outcome, "罚款").empty());
    }
    CHECK(deciding == 2);
    CHECK(proposedConclusion(DiscussionOutcome::AsProposed, "罚款6000元").find("罚款6000元") != std::string::npos);
    CHECK(proposedConclusion(DiscussionOutcome::AsProposed, "").find("：") == std::string::npos);
}

TEST_CASE("W57 warns of too few heads, of a handler who votes and of a dissent nobody wrote down", "[rules][discussion]")
{
    auto silent = reviewed(true);
    silent.tell(minutes("as-proposed", three("disagrees")));
    silent.run();
    CHECK_FALSE(silent.finds("W57"));
    auto few = reviewed(true);
    few.tell(minutes("as-proposed", {member("feng", "同意", "agrees"), member("zheng", "同意", "agrees")}));
    few.run();
    CHECK(few.finds("W57", Level::Warn, "meeting"));
    auto voting = reviewed(true);
    auto with = three();
    with.push_back(member("chen", "同意", "agrees"));
    voting.tell(minutes("as-proposed", with));
    voting.run();
    CHECK(voting.finds("W57", Level::Warn, "meeting"));
    auto unsaid = reviewed(true);
    auto members = three();
    members[1] = member("he", "不同意", "disagrees");
    unsaid.tell(minutes("as-proposed", members));
    unsaid.run();
    CHECK(unsaid.finds("W57", Level::Warn, "meeting"));
}
