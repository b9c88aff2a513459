// SPDX-License-Identifier: GPL-3.0-or-later
// A small file told act by act, for one rule.
#pragma once
#include <algorithm>

#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Preservation.h"
#include "core/casefile/facts/Review.h"
#include "core/casefile/facts/Service.h"
#include "core/rules/Rule.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

namespace anjuan::test {

inline Date day(const char* iso)
{
    return *Date::parse(iso);
}

/// A file told act by act; the rules look at its last act as a past fact.
struct Told {
    CaseFile file{CaseId{"01RULES"}};
    Circumstances now = practiceCircumstances();

    Told& took(Act act, const char* on, Facts facts, ActHead head = {}, const char* by = "chen")
    {
        if (head.officers.empty())
            head.officers = {PersonId{"chen"}, PersonId{"li"}};
        file = evolve(std::move(file), ActTaken{act, std::move(head), std::move(facts)},
            {file.entries + 1, day(on), {}, PersonId{by}});
        return *this;
    }
    bool finds(std::string_view rule, Mode mode = Mode::Past) const
    {
        return std::ranges::any_of(
            findingsAbout(file, file.acts.back(), now, mode), [&](const Finding& f) { return f.rule == rule; });
    }
};

inline Penalty fine(std::int64_t fen)
{
    return {PenaltyKind::Fine, Money::fen(fen), {}};
}

inline IssueNotice noticeOf(std::vector<Penalty> penalties, bool hearing = false)
{
    IssueNotice notice;
    notice.penalties = std::move(penalties);
    notice.hearingRight = hearing;
    return notice;
}

inline IssueDecision decisionOf(std::vector<Penalty> penalties)
{
    IssueDecision decision;
    decision.penalties = std::move(penalties);
    return decision;
}

inline Serve service(ServiceMode mode, const char* receivedOn)
{
    Serve facts;
    facts.mode = mode;
    facts.receivedOn = Date::parse(receivedOn);
    return facts;
}

inline RegisterParty partyOf(PartyKind kind)
{
    RegisterParty party;
    party.kind = kind;
    party.name = "某";
    return party;
}

inline ActHead signedBy(const char* person, Signer as, const char* on)
{
    ActHead head;
    head.signatures = {{PersonId{person}, as, day(on), "同意"}};
    return head;
}

inline ActHead atTime(const char* time)
{
    ActHead head;
    head.at = TimeOfDay::parse(time);
    return head;
}

} // namespace anjuan::test
