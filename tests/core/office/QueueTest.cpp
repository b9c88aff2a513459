// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is sent, returned, taken back, suspended and resumed, a case lies in exactly one queue.
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// The queues of the house: a signature's, the reviewer's, the head's, the handlers', the one of what rests; nobody's when the case is over.
std::string queueOf(const DocketRow& row)
{
    if (row.waitingFor.empty())
        return "over";
    if (row.isSuspended())
        return "rests";
    std::string roles;
    bool people = false;
    for (const auto& id : row.waitingFor) {
        if (id.text().starts_with("role:"))
            roles += id.text();
        else
            people = true;
    }
    // A review before the notice waits beside the handlers' own work (corrections 4): it lies with the reviewer.
    return roles.empty() ? (people ? "handlers" : "nowhere") : roles;
}

} // namespace

TEST_CASE("a case lies in exactly one queue, whatever is sent, returned, taken back, suspended and resumed", "[office][branches]")
{
    const std::set<std::string> queues{"role:team-leader", "role:head", "role:legal-reviewer", "handlers", "rests"};
    std::map<std::string, int> seen;
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        MemoryOffice desk;
        const auto id = desk.caseThrough(Act::ReExamine);
        const auto day = desk.clock.now().day();
        std::mt19937 dice{seed};
        const auto perform = [&](const char* who, const Command& command) { (void)desk.office->perform(desk.as(who), id, command); };
        const auto ask = [&](const char* who, Act act, Json facts) {
            facts["officers"] = Json::array({"chen"});
            if (const auto step = readStep(act, facts))
                perform(who, *step);
        };
        const auto sign = [&](const char* who) {
            const auto view = desk.office->view(desk.as("chen"), id);
            if (!view || view->file.proposals.empty())
                return;
            const auto& asked = view->file.proposals[dice() % view->file.proposals.size()];
            perform(who, SignProposal{asked.stamp.entryNo, asked.asked.act, dice() % 4 != 0, "意见"});
        };
        for (int i = 0; i < 80; ++i) {
            switch (dice() % 9) {
            case 0: ask("chen", Act::SubmitReview, {{"materials", {"案卷"}}, {"answers", Json::array()}}); break;
            case 1: ask("wu", Act::GiveOpinion, {{"items", {{{"item", "程序"}, {"verdict", "passed"}}}}, {"conclusion", dice() % 2 ? "return" : "agree"}, {"opinion", "意见"}}); break;
            case 2: ask("chen", Act::SuspendInquiry, {{"ground", "expertise"}, {"reasons", "等待结果"}}); break;
            case 3: ask("chen", Act::ResumeInquiry, {{"reasons", "结果已出"}}); break;
            case 4: sign("sun"); break;
            case 5: sign("feng"); break;
            case 6: {
                const auto view = desk.office->view(desk.as("chen"), id);
                if (view && !view->file.proposals.empty())
                    perform("chen", WithdrawProposal{view->file.proposals.front().stamp.entryNo, "重填"});
                break;
            }
            case 7: ask("chen", Act::ApproveDecision, {{"discussion", "不需要"}}); break;
            default: ask("chen", Act::WithdrawCase, {{"reasons", "试验"}}); break;
            }
            const auto row = desk.queries.docketRow(id);
            REQUIRE(row);
            const auto queue = queueOf(*row);
            INFO("seed " << seed << ", step " << i << ": " << queue);
            if (queue == "over")
                break;
            CHECK(queues.contains(queue));
            ++seen[queue];
            const auto derived = desk.office->deriveAll();
            const auto same = std::ranges::find(derived.docket, id, &DocketRow::id);
            REQUIRE(same != derived.docket.end());
            CHECK(queueOf(*same) == queue);
        }
        CHECK(desk.clock.now().day() == day);
    }
    for (const auto& queue : queues) {
        INFO(queue);
        CHECK(seen[queue] > 0);
    }
}

TEST_CASE("the fast lane writes all of its steps or none", "[office][branches]")
{
    MemoryOffice desk;
    desk.at("2026-09-18T08:10");
    Json form{{"officers", {"chen", "li"}}, {"kind", "natural-person"}, {"name", "吕某"}, {"matter", "CG002"}, {"place", "西岭村村道旁"}, {"conduct", "随意倾倒生活垃圾"},
        {"penalties", Json::array({Json{{"kind", "fine"}, {"amount_fen", 30000}}})}, {"certificates_shown", true}, {"told", true}, {"rights_told", true}, {"defence", "无申辩"},
        {"correction", "已清理"}, {"performance", "当场缴纳"}};
    const auto now = desk.office->circumstances(PersonId{"chen"});
    const auto before = desk.journal.streams("case/").size();
    CHECK(ruleOf(desk.office->openWith(desk.as("chen"), *readFastLane(form, now))) == "R36");
    CHECK(desk.journal.streams("case/").size() == before);
    form["penalties"][0]["amount_fen"] = 10000;
    const auto receipt = desk.office->openWith(desk.as("chen"), *readFastLane(form, now));
    REQUIRE(receipt);
    CHECK(desk.journal.streams("case/").size() == before + 1);
    REQUIRE_FALSE(receipt->papers.empty());
    CHECK(receipt->papers.back().kind == "on-spot-decision");
    CHECK(receipt->papers.back().number == "云青综执当罚〔2026〕1号");
    CHECK(ruleOf(desk.office->openWith(desk.as("wu"), *readFastLane(form, now))) == "right");
    const auto row = desk.queries.docketRow(receipt->id);
    REQUIRE(row);
    CHECK(row->procedure == "on-the-spot");
    CHECK(row->fine == Money::yuan(100));
    CHECK(row->number == "云青综执当罚〔2026〕1号");
}
