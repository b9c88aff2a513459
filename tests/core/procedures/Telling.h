// SPDX-License-Identifier: GPL-3.0-or-later
// A case told act by act, and the limits that its acts start.
#pragma once
#include <algorithm>

#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Preservation.h"
#include "core/casefile/facts/Service.h"
#include "core/procedures/Clocks.h"
#include "tests/support/Story.h"
#include "tests/support/Test.h"

namespace anjuan::test {

/// A case told act by act; days of September and October 2026 unless said otherwise.
struct Telling {
    CaseFile file{CaseId{"01CLOCKS"}};
    Circumstances now = practiceCircumstances();

    Telling() { now.today = Date::of(2026, 10, 20); }
    Telling& took(Act act, const char* day, Facts facts, const char* at = nullptr)
    {
        ActHead head;
        if (at)
            head.at = TimeOfDay::parse(at);
        file = evolve(std::move(file), ActTaken{act, head, std::move(facts)},
            {file.entries + 1, *Date::parse(day), {}, PersonId{"chen"}});
        return *this;
    }
    Telling& took(Act act, const char* day) { return took(act, day, rowOf(act).blank()); }

    std::vector<RunningLimit> all(std::string_view limit) const
    {
        auto found = limitsOf(file, now);
        std::erase_if(found, [&](const RunningLimit& l) { return l.limit != limit; });
        return found;
    }
    RunningLimit one(std::string_view limit) const
    {
        const auto found = all(limit);
        REQUIRE(found.size() == 1);
        return found.front();
    }
};

inline Serve received(const char* day)
{
    Serve service;
    service.receivedOn = Date::parse(day);
    return service;
}

inline IssueDecision fining(std::int64_t yuan)
{
    IssueDecision decision;
    decision.penalties = {{PenaltyKind::Fine, Money::yuan(yuan), {}}};
    return decision;
}

inline RecordPayment paying(std::int64_t yuan)
{
    RecordPayment payment;
    payment.paid = Money::yuan(yuan);
    return payment;
}

inline IssueNotice notice(bool hearing)
{
    IssueNotice facts;
    facts.hearingRight = hearing;
    return facts;
}

inline RecordDefence defence(DefenceForm form)
{
    RecordDefence facts;
    facts.form = form;
    return facts;
}

inline OrderCorrection correctBy(std::optional<Date> due)
{
    OrderCorrection order;
    order.due = due;
    return order;
}

} // namespace anjuan::test
