// SPDX-License-Identifier: GPL-3.0-or-later
// Which papers a step makes of its facts, and which of them goes out.
#include <algorithm>

#include "core/casefile/Act.h"
#include "core/casefile/facts/Branches.h"
#include "core/procedures/Procedures.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

std::vector<std::string> kindsOf(Act act, const Facts& facts)
{
    std::vector<std::string> kinds;
    for (const auto& paper : papersOf(*ordinaryProcedure().find(act), facts))
        kinds.emplace_back(paper.kind);
    return kinds;
}

Facts referTo(ReferralKind kind)
{
    ReferOut ask;
    ask.kind = kind;
    return ask;
}

} // namespace

TEST_CASE("a referral makes the letter of its kind, and the receipt to be filled in", "[procedures]")
{
    CHECK(kindsOf(Act::ReferOut, referTo(ReferralKind::Department)) == std::vector<std::string>{"referral-letter", "referral-receipt"});
    CHECK(kindsOf(Act::ReferOut, referTo(ReferralKind::Police)) == std::vector<std::string>{"criminal-referral", "referral-receipt"});
}

TEST_CASE("the paper that goes out is the numbered one, else the last", "[procedures]")
{
    const auto& procedure = ordinaryProcedure();
    CHECK(goingOut(*procedure.find(Act::ReferOut), referTo(ReferralKind::Police))->kind == "criminal-referral");
    CHECK(goingOut(*procedure.find(Act::PreserveEvidence), Facts{})->kind == "preservation-notice");
    CHECK(goingOut(*procedure.find(Act::ServeNotice), Facts{})->kind == "proof-of-service");
    CHECK_FALSE(goingOut(*procedure.find(Act::AddEvidence), Facts{}));
    for (const auto& step : procedure.steps) {
        INFO(rowOf(step.act).key);
        const auto always = std::ranges::count_if(step.papers, [](const Paper& paper) { return !paper.isMadeOf; });
        CHECK(std::ranges::ssize(papersOf(step, Facts{})) >= always);
    }
}
