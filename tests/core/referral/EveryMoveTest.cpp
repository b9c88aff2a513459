// SPDX-License-Identifier: GPL-3.0-or-later
// Every act from every state, and every clock on both sides of its end.
#include <algorithm>
#include <map>

#include "core/referral/ReferralClocks.h"
#include "core/referral/ReferralMoves.h"
#include "tests/core/referral/Letters.h"

using namespace anjuan;
using anjuan::test::Letters;
using Move = ReferralAct;
using State = ReferralState;

namespace {

Date day(int d)
{
    return Date::of(2026, 11, d);
}

/// What may be done where, in the words of 国务院令310号 5–10 and of an exchange of letters: one line a state.
const std::map<State, std::vector<Move>>& allowed()
{
    static const std::map<State, std::vector<Move>> acts{{State::Draft, {Move::Approve, Move::Decline, Move::Withdraw}}, {State::Approved, {Move::Send}}, {State::NotApproved, {Move::Close}},
        {State::Sent, {Move::RecordReceipt, Move::Chase}}, {State::Received, {Move::Accept, Move::Return, Move::Refuse, Move::Chase}}, {State::Accepted, {Move::Start, Move::Reply, Move::Chase}},
        {State::Returned, {Move::Send}}, {State::Refused, {Move::Close}}, {State::InProgress, {Move::Reply, Move::Chase}}, {State::Replied, {Move::Close}}, {State::Closed, {}}};
    return acts;
}

/// What the police may be asked or told beside that.
std::vector<Move> allowedWithPolice(State state)
{
    switch (state) {
    case State::Received:
        return {Move::PassOn};
    case State::Refused:
        return {Move::AskAgain, Move::AskSupervision};
    case State::Accepted:
    case State::InProgress:
    case State::Replied:
        return {Move::HandOverGoods};
    default:
        return {};
    }
}

/// The acts that lead to the state.
std::vector<Move> wayTo(State state)
{
    switch (state) {
    case State::Draft:
        return {};
    case State::Approved:
        return {Move::Approve};
    case State::NotApproved:
        return {Move::Decline};
    case State::Sent:
        return {Move::Approve, Move::Send};
    case State::Received:
        return {Move::Approve, Move::Send, Move::RecordReceipt};
    case State::Accepted:
        return {Move::Approve, Move::Send, Move::RecordReceipt, Move::Accept};
    case State::Returned:
        return {Move::Approve, Move::Send, Move::RecordReceipt, Move::Return};
    case State::Refused:
        return {Move::Approve, Move::Send, Move::RecordReceipt, Move::Refuse};
    case State::InProgress:
        return {Move::Approve, Move::Send, Move::RecordReceipt, Move::Accept, Move::Start};
    case State::Replied:
        return {Move::Approve, Move::Send, Move::RecordReceipt, Move::Accept, Move::Reply};
    case State::Closed:
        return {Move::Decline, Move::Close};
    }
    return {};
}

Letters at(State state, const ReferralLetter& letter)
{
    Letters letters;
    letters.does(letters.clerk(), letter);
    for (const auto act : wayTo(state))
        letters.step(act, day(4));
    return letters;
}

std::optional<ReferralClock> clockOf(const Letters& letters, std::string_view limit)
{
    const auto clocks = clocksOf(letters.file());
    const auto found = std::ranges::find(clocks, limit, &ReferralClock::limit);
    return found == clocks.end() ? std::nullopt : std::optional{*found};
}

/// A chase before the answer is due: the step exists, its day has not come.
bool isTooEarly(const Result<std::vector<ReferralEvent>>& decision)
{
    return !decision && decision.refusal().findings.at(0).rule == "not-due";
}

ReferralStep step(Move act, Date on, std::optional<TimeOfDay> time = {})
{
    return {act, on, time, "text", {"missing"}};
}

} // namespace

TEST_CASE("from every state exactly the acts of its line are open, for both kinds of letter", "[referral]")
{
    for (const auto& letter : {test::toDepartment(), test::toPolice()}) {
        for (const auto& [state, acts] : allowed()) {
            const auto letters = at(state, letter);
            REQUIRE(letters.file().state == state);
            for (std::size_t i = 0; i < Options<Move>::rows.size(); ++i) {
                const auto act = static_cast<Move>(i);
                const auto more = letter.kind == ReferralKind::Police ? allowedWithPolice(state) : std::vector<Move>{};
                const bool open = std::ranges::find(acts, act) != acts.end() || std::ranges::find(more, act) != more.end();
                const auto decision = decide(letters.file(), step(act, day(5)), letters.principal());
                INFO(Options<Move>::rows[i].key << " from " << Options<State>::rows[static_cast<std::size_t>(state)].key);
                CHECK((decision || decision.refusal().why != Why::NotAtThisStage || isTooEarly(decision)) == open);
                // Only the drafter withdraws, and a chase waits for the day the answer is due.
                if (act != Move::Withdraw && act != Move::Chase)
                    CHECK(static_cast<bool>(decision) == open);
            }
        }
    }
}

TEST_CASE("no step lies before the one before it or after today", "[referral]")
{
    for (const auto& [state, acts] : allowed()) {
        if (wayTo(state).empty())
            continue;
        const auto letters = at(state, test::toPolice());
        for (const auto act : acts) {
            INFO(Options<Move>::rows[static_cast<std::size_t>(act)].key);
            CHECK(letters.says(letters.principal(), step(act, day(3))) == "on");
            CHECK(letters.says(letters.principal(), step(act, day(23))) == "on");
            const auto decision = decide(letters.file(), step(act, day(4)), letters.principal());
            CHECK((decision || isTooEarly(decision)));
        }
    }
}

TEST_CASE("the principal head decides on the third day, not on the fourth", "[referral]")
{
    struct Day {
        int number;
        bool missed;
    };
    const auto on = GENERATE(Day{2, false}, Day{5, false}, Day{6, true});
    const auto act = GENERATE(Move::Approve, Move::Decline);
    Letters letters;
    letters.does(letters.clerk(), test::toPolice());
    letters.step(act, day(on.number));
    const auto clock = clockOf(letters, "D35");
    REQUIRE(clock);
    CHECK(clock->startsOn == day(2));
    CHECK(clock->due == day(5));
    CHECK(clock->isMissed == on.missed);
    const auto findings = findingsOf(letters.file(), day(on.number));
    CHECK(std::ranges::any_of(findings, [](const Finding& f) { return f.rule == "W72" && f.level == Level::Defect; }) == on.missed);
}

TEST_CASE("the hand-over is held to the hour where both hours are known, else to the day", "[referral]")
{
    struct HandOver {
        std::optional<TimeOfDay> approved;
        int sentDay;
        std::optional<TimeOfDay> sent;
        bool missed;
    };
    const auto ten = TimeOfDay::make(10, 0);
    const auto hand = GENERATE_COPY(HandOver{ten, 5, TimeOfDay::make(9, 59), false}, HandOver{ten, 5, ten, false}, HandOver{ten, 5, TimeOfDay::make(10, 1), true},
        HandOver{ten, 5, {}, false}, HandOver{{}, 5, TimeOfDay::make(23, 59), false}, HandOver{ten, 6, TimeOfDay::make(0, 1), true}, HandOver{{}, 6, {}, true});
    Letters letters;
    letters.does(letters.clerk(), test::toPolice());
    letters.does(letters.principal(), step(Move::Approve, day(4), hand.approved));
    CHECK(clockOf(letters, "D36")->due == day(5));
    CHECK_FALSE(clockOf(letters, "D36")->endedOn);
    letters.does(letters.clerk(), step(Move::Send, day(hand.sentDay), hand.sent));
    CHECK(clockOf(letters, "D36")->isMissed == hand.missed);
}

TEST_CASE("a letter that is sent again was handed over the first time", "[referral]")
{
    auto letters = at(State::Returned, test::toPolice());
    letters.step(Move::Send, day(10));
    CHECK(clockOf(letters, "D36")->endedOn == day(4));
    CHECK_FALSE(clockOf(letters, "D36")->isMissed);
}

TEST_CASE("the clocks of a letter to the police run one after the other", "[referral]")
{
    const std::map<State, std::vector<std::string_view>> running{{State::Draft, {"D35"}}, {State::Approved, {"D35", "D36"}}, {State::NotApproved, {"D35"}},
        {State::Sent, {"D35", "D36"}}, {State::Received, {"D35", "D36", "D37"}}, {State::Accepted, {"D35", "D36", "D37", "D41"}},
        {State::Refused, {"D35", "D36", "D37", "D38"}}};
    for (const auto& [state, limits] : running) {
        const auto letters = at(state, test::toPolice());
        for (const auto limit : limits) {
            INFO(limit);
            REQUIRE(clockOf(letters, limit));
        }
        CHECK(clockOf(letters, "D38").has_value() == (state == State::Refused));
        CHECK(clockOf(letters, "D41").has_value() == (state == State::Accepted));
        CHECK_FALSE(clockOf(letters, "D70"));
    }
}

TEST_CASE("an ordinary letter has the day it names, or the local number of working days", "[referral]")
{
    const bool names = GENERATE(false, true);
    auto letter = test::toDepartment();
    if (names)
        letter.replyBy = day(9);
    Letters letters;
    letters.does(letters.clerk(), letter);
    letters.step(Move::Approve, day(3));
    letters.step(Move::Send, day(3));
    CHECK(clockOf(letters, "D70")->due == (names ? day(9) : day(10)));
    letters.step(Move::RecordReceipt, day(4));
    letters.step(Move::Refuse, day(9));
    CHECK(clockOf(letters, "D70")->endedOn == day(9));
    CHECK_FALSE(clockOf(letters, "D70")->isMissed);
}

TEST_CASE("what a referral does to our case, state by state and kind by kind", "[referral]")
{
    using Effect = ReferralEffect;
    const std::map<State, std::pair<Effect, Effect>> effects{{State::Draft, {Effect::None, Effect::None}}, {State::Approved, {Effect::None, Effect::None}},
        {State::NotApproved, {Effect::GoesOn, Effect::GoesOn}}, {State::Sent, {Effect::Waiting, Effect::WithPolice}},
        {State::Received, {Effect::Waiting, Effect::WithPolice}}, {State::Accepted, {Effect::HandedOver, Effect::WithPolice}},
        {State::Returned, {Effect::GoesOn, Effect::GoesOn}}, {State::Refused, {Effect::GoesOn, Effect::GoesOn}},
        {State::InProgress, {Effect::HandedOver, Effect::WithPolice}}, {State::Replied, {Effect::HandedOver, Effect::WithPolice}},
        {State::Closed, {Effect::GoesOn, Effect::GoesOn}}};
    for (const auto& [state, wanted] : effects) {
        INFO(Options<State>::rows[static_cast<std::size_t>(state)].key);
        CHECK(effectOf(at(state, test::toDepartment()).file()) == wanted.first);
        CHECK(effectOf(at(state, test::toPolice()).file()) == wanted.second);
    }
}

TEST_CASE("after a refusal the police are asked again, uphold, and the prosecutor is asked: each in its three days", "[referral]")
{
    auto letters = at(State::Refused, test::toPolice());
    CHECK(clockOf(letters, "D38")->due == day(7));
    CHECK_FALSE(clockOf(letters, "D38")->isOurs);
    CHECK(letters.says(letters.principal(), step(Move::Uphold, day(5))) == "stage"); // nobody asked yet
    CHECK(letters.says(letters.principal(), step(Move::Accept, day(5))) == "stage");
    letters.step(Move::AskAgain, day(5));
    CHECK(clockOf(letters, "D38")->endedOn == day(5));
    CHECK(clockOf(letters, "D39")->due == day(8));
    CHECK_FALSE(clockOf(letters, "D39")->isOurs);
    CHECK(effectOf(letters.file()) == ReferralEffect::GoesOn);
    CHECK(letters.says(letters.principal(), step(Move::AskAgain, day(6))) == "stage"); // once
    CHECK(letters.says(letters.principal(), step(Move::Chase, day(8))) == "not-due");
    letters.step(Move::Chase, day(9));
    letters.step(Move::Uphold, day(10));
    CHECK(clockOf(letters, "D39")->isMissed);
    CHECK(clockOf(letters, "D40")->due == day(13));
    CHECK(clockOf(letters, "D40")->isOurs);
    const auto findings = findingsOf(letters.file(), day(14));
    CHECK(std::ranges::any_of(findings, [](const Finding& f) { return f.rule == "W72" && english(f.sentence).find("to supervise by 2026-11-13") != std::string::npos; }));
    letters.step(Move::AskSupervision, day(12));
    CHECK(clockOf(letters, "D40")->endedOn == day(12));
    letters.step(Move::Accept, day(15));
    CHECK(effectOf(letters.file()) == ReferralEffect::WithPolice);
}

TEST_CASE("goods and material go to the police within three days of their filing", "[referral]")
{
    auto letters = at(State::Accepted, test::toPolice());
    CHECK(clockOf(letters, "D41")->due == day(7));
    CHECK(clockOf(letters, "D41")->isOurs);
    CHECK_FALSE(clockOf(letters, "D41")->endedOn);
    const auto says = [&](Date today, const char* part) {
        const auto findings = findingsOf(letters.file(), today);
        return std::ranges::any_of(findings, [&](const Finding& f) { return english(f.sentence).find(part) != std::string::npos; });
    };
    CHECK_FALSE(says(day(7), "to be handed to the police"));
    CHECK(says(day(8), "Goods and material were to be handed to the police by 2026-11-07"));
    letters.step(Move::HandOverGoods, day(8));
    CHECK(clockOf(letters, "D41")->endedOn == day(8));
    CHECK(says(day(8), "the three days ended on 2026-11-07"));
}

TEST_CASE("closing ends the wait for the police and the prosecutor; goods can still be handed over after it", "[referral]")
{
    auto refused = at(State::Refused, test::toPolice());
    refused.step(Move::AskAgain, day(5));
    refused.step(Move::Uphold, day(6));
    refused.step(Move::Close, day(7));
    CHECK(clockOf(refused, "D40")->endedOn == day(7));
    CHECK(std::ranges::none_of(findingsOf(refused.file(), day(20)), [](const Finding& f) { return english(f.sentence).find("to supervise") != std::string::npos; }));
    CHECK(refused.says(refused.principal(), step(Move::HandOverGoods, day(8))) == "stage"); // the police have no case
    auto replied = at(State::Replied, test::toPolice());
    replied.step(Move::Close, day(5));
    replied.step(Move::HandOverGoods, day(6));
    CHECK(clockOf(replied, "D41")->endedOn == day(6));
    CHECK(replied.file().state == State::Closed);
}

TEST_CASE("a case that the police pass on shows whether they did so within a day", "[referral]")
{
    auto letters = at(State::Received, test::toPolice());
    CHECK_FALSE(clockOf(letters, "D42"));
    letters.step(Move::PassOn, day(6));
    CHECK(clockOf(letters, "D42")->due == day(5));
    CHECK(clockOf(letters, "D42")->isMissed);
    CHECK_FALSE(clockOf(letters, "D42")->isOurs);
    CHECK(letters.file().state == State::Received);
}
