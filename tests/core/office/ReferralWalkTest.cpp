// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what to a referral, and what holds whatever is tried in whatever order.
#include <random>
#include <set>

#include "core/referral/ReferralMoves.h"
#include "tests/core/office/ReferralDesk.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const std::vector<std::string> everybody{"chen", "li", "wang", "zhou", "sun", "wu", "zheng", "feng", "he", "chu", "wei", "sysadmin", "secadmin", "audadmin"};
const std::vector<std::string> officers{"chen", "li", "wang", "sun"};

bool isOneOf(const std::vector<std::string>& people, const std::string& who)
{
    return std::ranges::find(people, who) != people.end();
}

} // namespace

TEST_CASE("only officers and the head of their unit keep referrals", "[office][referral]")
{
    ReferralDesk desk;
    const auto out = desk.approved();
    const auto in = desk.referrals.receive(desk.memory.as("chen"), letterFromOutside())->record.id;
    int number = 20;
    for (const auto& who : everybody) {
        INFO(who);
        const bool may = isOneOf(officers, who);
        const bool blind = who.ends_with("admin");
        auto letter = letterFromOutside();
        letter.number = std::to_string(++number);
        CHECK(ruleOf(desk.referrals.receive(desk.memory.as(who), letter)) == (may ? "done" : "right"));
        CHECK(ruleOf(desk.referrals.list(desk.memory.as(who))) == (blind ? "right" : "done"));
        CHECK(ruleOf(desk.referrals.view(desk.memory.as(who), out)) == (blind ? "right" : "done"));
        CHECK(ruleOf(desk.asks(who, departmentFacts())) == (may ? (who == "chen" ? "done" : "proposal") : "right"));
        // An answer to a letter that came in is the unit head's; the text that is missing is told only to him.
        const auto answer = desk.says(who, in, RAct::Refuse, "");
        CHECK(answer == (blind ? "right" : who == "sun" ? "text" : "unit-head"));
        CHECK(desk.says(who, out, RAct::Send, "") == (may ? "text" : "right"));
    }
}

TEST_CASE("what is offered is what is done", "[office][referral]")
{
    ReferralDesk desk;
    const auto id = desk.sent();
    for (const auto& who : everybody) {
        if (who.ends_with("admin"))
            continue;
        INFO(who);
        const auto view = desk.referrals.view(desk.memory.as(who), id).value();
        CHECK(view.open.empty() == !isOneOf(officers, who));
        for (const auto act : view.open)
            CHECK(desk.says(who, id, act, "", {}) != "right");
    }
}

TEST_CASE("whatever is tried in whatever order, a case is in one state and both records agree", "[office][referral][property]")
{
    std::mt19937 draw{20261125};
    std::set<ReferralState> reached;
    const auto pick = [&](const auto& list) { return list[draw() % list.size()]; };
    for (int walk = 0; walk < 30; ++walk) {
        ReferralDesk desk;
        const bool police = draw() % 3 == 0;
        const bool whole = draw() % 2 == 0;
        const auto facts = police ? policeFacts() : departmentFacts(whole);
        const auto start = draw() % 3;
        const auto id = start == 0 ? desk.asks("chen", facts).value().record.id : start == 1 ? desk.approved(facts) : desk.received(facts);
        Date day = Date::of(2026, 9, 23);
        for (int move = 0; move < 16; ++move) {
            day = day.plusDays(static_cast<int>(draw() % 3));
            desk.memory.at(day.iso() + "T10:00");
            // Half of the time what is offered to somebody who may, else anything by anybody.
            const bool anything = draw() % 2 == 0;
            const auto who = anything ? pick(everybody) : pick(std::vector<std::string>{"chen", "sun", "zheng"});
            const auto offered = anything ? std::vector<RAct>{} : desk.referrals.view(desk.memory.as(who), id).value().open;
            const auto act = offered.empty() ? referralMoves()[draw() % referralMoves().size()].act : pick(offered);
            reached.insert(desk.state(id));
            const auto before = desk.memory.journal.count(streamOf(id));
            const auto caseBefore = desk.entries();
            const auto done = desk.does(who, id, act, draw() % 4 == 0 ? "" : "说明", draw() % 2 == 0 ? std::vector<std::string>{} : std::vector<std::string>{"材料"});
            if (!done) {
                CHECK(desk.memory.journal.count(streamOf(id)) == before);
                CHECK(desk.entries() == caseBefore);
            }
            const auto view = desk.view(id);
            const auto file = desk.caseView().file;
            const auto effect = effectOf(view.record.file);
            // The case left exactly when the whole of it was accepted by another organ than the police.
            const bool left = effect == ReferralEffect::HandedOver && view.letter().wholeCase;
            CHECK((file.stage == Stage::ReferredOut) == left);
            CHECK((file.stage == Stage::Filed || left));
            const bool open = effect == ReferralEffect::Waiting || effect == ReferralEffect::WithPolice
                || view.record.file.state == ReferralState::Approved;
            CHECK(file.tracks().contains(Track::Referral) == open);
            CHECK(noteFor(file, view.record) == std::nullopt);
            // What the lists say is what the journal says.
            const auto rebuilt = desk.memory.office->deriveAll();
            const auto row = std::ranges::find(rebuilt.docket, desk.id, &DocketRow::id);
            REQUIRE(row != rebuilt.docket.end());
            CHECK(desk.memory.journal.docket().at(desk.id.text()).stage == row->stage);
            CHECK(desk.memory.journal.docket().at(desk.id.text()).nextDue == row->nextDue);
        }
    }
    CHECK(reached.size() >= 8);
}
