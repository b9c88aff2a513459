// SPDX-License-Identifier: GPL-3.0-or-later
// Referrals built by commands.
#pragma once
#include "core/casefile/facts/Branches.h"
#include "core/referral/DecideReferral.h"
#include "tests/support/Test.h"

namespace anjuan::test {

inline ReferralLetter toDepartment()
{
    ReferralLetter letter;
    letter.caseId = "case-1";
    letter.otherOrgan = "某区自然资源局";
    letter.cause = "非法占地";
    letter.facts = "占地25平方米";
    return letter;
}

inline ReferralLetter toPolice()
{
    auto letter = toDepartment();
    letter.kind = ReferralKind::Police;
    letter.otherOrgan = "某区公安分局";
    letter.suspectedCrime = "污染环境";
    letter.team = {PersonId{"chen"}, PersonId{"li"}};
    letter.teamReportedOn = Date::of(2026, 11, 2);
    letter.attachments = {{"移送书", 1, true, ""}};
    return letter;
}

inline ReferralLetter cameIn()
{
    auto letter = toDepartment();
    letter.direction = ReferralDirection::Incoming;
    letter.caseId.clear();
    letter.number = "某资移〔2026〕3号";
    letter.party = "某甲";
    letter.receivedOn = Date::of(2026, 11, 3);
    letter.replyBy = Date::of(2026, 11, 13);
    return letter;
}

/// A referral that goes on by commands of the clerk, and of the head for approval.
class Letters {
public:
    ReferralCircumstances clerk() const { return {PersonId{"chen"}, m_today, false, false, aWeek}; }
    ReferralCircumstances head() const { return {PersonId{"head"}, m_today, true, false, aWeek}; }
    ReferralCircumstances principal() const { return {PersonId{"mayor"}, m_today, true, true, aWeek}; }

    void does(const ReferralCircumstances& who, const ReferralCommand& command)
    {
        const auto events = decide(m_file, command, who);
        if (!events)
            FAIL(english(events.refusal().findings.at(0).sentence));
        for (const auto& event : events.value())
            m_file = evolve(std::move(m_file), event);
    }
    std::string says(const ReferralCircumstances& who, const ReferralCommand& command) const
    {
        const auto events = decide(m_file, command, who);
        REQUIRE_FALSE(events);
        const auto& finding = events.refusal().findings.at(0);
        return finding.rule == "entry" ? finding.jump : std::string{finding.rule};
    }
    void step(ReferralAct act, Date on, std::string text = "text")
    {
        const bool approval = act == ReferralAct::Approve || act == ReferralAct::Decline;
        does(approval ? principal() : clerk(), ReferralStep{act, on, std::nullopt, std::move(text), {"missing"}});
    }
    const ReferralFile& file() const { return m_file; }

private:
    /// Any calendar will do here: a week for five days.
    static Date aWeek(Date day) { return day.plusDays(7); }
    ReferralFile m_file;
    Date m_today = Date::of(2026, 11, 22);
};

} // namespace anjuan::test
