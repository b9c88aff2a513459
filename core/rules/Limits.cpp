// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Limits.h"

#include <algorithm>

#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Disposition.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Payment.h"
#include "core/casefile/facts/Remedies.h"
#include "core/casefile/facts/Service.h"
#include "core/law/Amounts.h"

namespace anjuan {
namespace {

Date endOf(const Circumstances& now, std::string_view limit, Date start)
{
    const auto term = due(now, limit, start);
    return term ? term->forTooEarly() : start;
}

/// Whether the day lies within a remedy that was pending.
bool pendingOn(const CaseFile& file, Date day)
{
    for (const auto* came : file.all(Act::ReceiveRemedy)) {
        const auto kind = came->as<ReceiveRemedy>()->kind;
        if (!seeksRemedy(kind) || day < came->on())
            continue;
        const auto outcomes = file.all(Act::NoteRemedy);
        const auto ended = std::ranges::find_if(outcomes, [&](const FiledAct* o) { return !happenedBefore(*o, *came); });
        if (ended == outcomes.end() || day <= (*ended)->as<NoteRemedy>()->receivedOn.value_or((*ended)->on()))
            return true;
    }
    return false;
}

bool deferredOn(const CaseFile& file, Date day)
{
    const auto* deferred = file.facts<DeferPayment>(Act::DeferPayment);
    return deferred && deferred->until && day <= *deferred->until;
}

} // namespace

std::optional<Date> decisionReached(const CaseFile& file)
{
    const auto* served = file.last(Act::ServeDecision);
    if (!served) {
        const auto* spot = file.last(Act::DecideOnSpot);
        return spot ? std::optional{spot->on()} : std::nullopt;
    }
    const auto* facts = served->as<Serve>();
    return facts->mode == ServiceMode::Post ? facts->receivedOn : facts->receivedOn.value_or(served->on());
}

Money paidBy(const CaseFile& file, Date day)
{
    Money paid = Money::fen(0);
    for (const auto* payment : file.all(Act::RecordPayment)) {
        if (payment->on() <= day)
            paid = paid + payment->as<RecordPayment>()->paid.value_or(Money::fen(0));
    }
    for (const auto* cash : file.all(Act::CollectCash)) {
        if (cash->on() <= day)
            paid = paid + cash->as<CollectCash>()->amount.value_or(Money::fen(0));
    }
    return paid;
}

bool suedWithinDays(const CaseFile& file)
{
    const auto* decision = file.facts<IssueDecision>(Act::IssueDecision);
    const auto* order = file.facts<IssueDisposition>(Act::IssueDisposition);
    return (decision && decision->litigationDays) || (order && order->litigationDays);
}

std::optional<Date> remediesOver(const CaseFile& file, const Circumstances& now)
{
    const auto reached = decisionReached(file);
    if (!reached)
        return std::nullopt;
    Date over = std::max(endOf(now, "D29", *reached), endOf(now, suedWithinDays(file) ? "D33" : "D31", *reached));
    for (const auto* noted : file.all(Act::NoteRemedy)) {
        const auto* outcome = noted->as<NoteRemedy>();
        const Date came = outcome->receivedOn.value_or(noted->on());
        if (isReconsideration(outcome->kind))
            over = std::max(came, endOf(now, "D32", came));
        else if (outcome->kind == RemedyKind::Litigation)
            over = came;
    }
    const auto* deferred = file.facts<DeferPayment>(Act::DeferPayment);
    return deferred && deferred->until ? std::max(over, *deferred->until) : over;
}

std::optional<Date> lastDayForCourt(const CaseFile& file, const Circumstances& now)
{
    const auto over = remediesOver(file, now);
    const auto term = over ? due(now, "D23", *over) : Result<DueDate>{Refusal{}};
    return term ? std::optional{term->forOurDuty()} : std::nullopt;
}

int daysLate(const CaseFile& file, Date on, const Circumstances& now)
{
    const auto reached = decisionReached(file);
    const auto term = reached ? due(now, "D19", *reached) : Result<DueDate>{Refusal{}};
    if (!term)
        return 0;
    int days = 0;
    for (Date day = term->forTooEarly().plusDays(1); day <= on; day = day.plusDays(1))
        days += pendingOn(file, day) || deferredOn(file, day) ? 0 : 1;
    return days;
}

std::optional<Money> surchargeOwed(const CaseFile& file, Date on, const Circumstances& now)
{
    const auto* decision = file.facts<IssueDecision>(Act::IssueDecision);
    const auto fine = decision && decision->surchargeStated ? fineOf(decision->penalties) : std::nullopt;
    if (!fine)
        return std::nullopt;
    // Once the whole fine is paid nothing more falls due.
    for (const auto* payment : file.all(Act::RecordPayment)) {
        if (payment->on() <= on && paidBy(file, payment->on()) >= *fine)
            on = std::min(on, payment->on());
    }
    const int days = daysLate(file, on, now);
    return days > 0 ? std::optional{surcharge(*fine, days)} : std::nullopt;
}

} // namespace anjuan
