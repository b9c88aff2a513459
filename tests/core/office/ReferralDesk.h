// SPDX-License-Identifier: GPL-3.0-or-later
// The practice office with a case under inquiry, and its referrals.
#pragma once
#include <algorithm>

#include "core/acts/ReadStep.h"
#include "core/base/Json.h"
#include "core/office/CaseStream.h"
#include "core/office/Referrals.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

namespace anjuan::test {

using RAct = ReferralAct;

inline Json departmentFacts(bool whole = true)
{
    return Json{{"kind", "department"}, {"receiver", "云江县自然资源局"}, {"facts_found", "涉案土地未经批准建设"}, {"reasons", "该行为不属于本机关职权范围"},
        {"attachments", Json::array({"现场检查（勘验）笔录", "照片四张"})}, {"whole_case", whole}, {"officers", Json::array({"chen", "li"})}};
}

inline Json policeFacts()
{
    auto facts = departmentFacts();
    facts["kind"] = "police";
    facts["receiver"] = "云江县公安局";
    facts["suspected_crime"] = "污染环境罪";
    facts["team_reported_on"] = "2026-09-22";
    return facts;
}

struct ReferralDesk {
    MemoryOffice memory;
    CaseId id;
    Referrals referrals{*memory.office, {memory.journal, memory.vault, memory.clock, memory.typesetter, memory.templates}};

    explicit ReferralDesk(Act through = Act::FileCase) : id(memory.caseThrough(through)) { memory.at("2026-09-23T09:00"); }

    Result<ReferralView> asks(const std::string& who, const Json& facts)
    {
        return referrals.open(memory.as(who), id, readStep(Act::ReferOut, facts).value());
    }
    Result<ReferralView> does(const std::string& who, const ReferralId& referral, RAct act, const std::string& text = "说明", std::vector<std::string> lines = {},
                              std::optional<TimeOfDay> at = {})
    {
        return referrals.perform(memory.as(who), referral, {{act, memory.clock.now().day(), at, text, std::move(lines)}});
    }
    std::string says(const std::string& who, const ReferralId& referral, RAct act, const std::string& text = "说明", std::vector<std::string> lines = {})
    {
        return ruleOf(does(who, referral, act, text, std::move(lines)));
    }
    /// Asked for by an officer, signed by the unit head and the principal head.
    ReferralId approved(const Json& facts = departmentFacts())
    {
        const auto asked = asks("chen", facts);
        REQUIRE(ruleOf(asked) == "done");
        REQUIRE(says("sun", asked->record.id, RAct::Approve, "同意") == "done");
        REQUIRE(says("zheng", asked->record.id, RAct::Approve, "同意") == "done");
        return asked->record.id;
    }
    ReferralId sent(const Json& facts = departmentFacts())
    {
        const auto referral = approved(facts);
        REQUIRE(says("chen", referral, RAct::Send, "专人送达") == "done");
        return referral;
    }
    ReferralId received(const Json& facts = departmentFacts())
    {
        const auto referral = sent(facts);
        REQUIRE(says("chen", referral, RAct::RecordReceipt, "钱某签收") == "done");
        return referral;
    }
    ReferralView view(const ReferralId& referral) { return referrals.view(memory.as("chen"), referral).value(); }
    ReferralState state(const ReferralId& referral) { return view(referral).record.file.state; }
    CaseView caseView() { return memory.office->view(memory.as("chen"), id).value(); }
    std::int64_t entries() { return memory.journal.count(streamOf(id)); }
    std::string text(const ReferralId& referral, const std::string& digest)
    {
        const auto bytes = referrals.paper(memory.as("chen"), referral, digest);
        REQUIRE(bytes);
        return {bytes->begin(), bytes->end()};
    }
    bool hasTrack() { return caseView().file.tracks().contains(Track::Referral); }
    bool finds(const std::string& rule, Level level)
    {
        const auto view = caseView();
        return std::ranges::any_of(view.findings, [&](const Located& l) { return l.finding.rule == rule && l.finding.level == level; });
    }
};

inline ReferralLetter letterFromOutside()
{
    ReferralLetter letter;
    letter.number = "云资移〔2026〕8号";
    letter.otherOrgan = "云江县自然资源局";
    letter.party = "云江县某养殖场";
    letter.cause = "占道堆放饲料";
    letter.facts = "该场在村道堆放饲料，影响通行";
    letter.reason = "属于镇街职权";
    letter.receivedOn = Date::of(2026, 9, 23);
    letter.replyBy = Date::of(2026, 9, 30);
    letter.attachments = {{"巡查照片", 2, false, ""}};
    return letter;
}

} // namespace anjuan::test
