// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/acts/FastLane.h"

#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/OnSpot.h"

namespace anjuan {
namespace {

constexpr std::int64_t daysToApply = 60; // 行政复议法 20

TakeStep stepOf(Act act, Facts facts, const TakeStep& head)
{
    TakeStep step = head;
    step.act = act;
    step.facts = std::move(facts);
    return step;
}

RegisterLead leadOf(const OnTheSpot& form, Date on)
{
    RegisterLead lead;
    lead.source = LeadSource::Patrol;
    lead.content = form.conduct;
    lead.place = form.place;
    lead.discoveredOn = on;
    lead.partyName = form.name;
    lead.handling = "当场处理";
    lead.procedure = ProcedureKind::OnTheSpot;
    return lead;
}

RegisterParty partyOf(const OnTheSpot& form)
{
    RegisterParty party;
    party.kind = form.partyKind;
    party.name = form.name;
    party.idNumber = form.idNumber;
    party.creditCode = form.creditCode;
    party.address = form.address;
    party.telephone = form.telephone;
    return party;
}

DecideOnSpot decisionOf(const OnTheSpot& form, const Circumstances& now)
{
    DecideOnSpot decision;
    decision.matter = form.matter;
    decision.place = form.place;
    decision.conduct = form.conduct;
    if (const auto matter = now.law->catalogue.find(form.matter)) {
        decision.violated = (*matter)->violated;
        decision.basis = cite((*matter)->provision);
    }
    decision.tier = form.tier;
    decision.penalties = form.penalties;
    decision.certificatesShown = form.certificatesShown;
    decision.told = form.told;
    decision.rightsTold = form.rightsTold;
    decision.defence = form.defence;
    decision.factsDisputed = form.factsDisputed;
    decision.correction = form.correction;
    decision.reconsiderationOrgan = now.setup->remedies.reconsiderationOrgan;
    decision.reconsiderationDays = daysToApply;
    decision.reconsiderationFirst = true;
    decision.performance = form.performance;
    decision.deliveredTo = form.name;
    decision.refusal = form.refusal;
    decision.witness = form.witness;
    decision.recorded = form.recorded;
    return decision;
}

} // namespace

std::vector<TakeStep> stepsOf(const OnTheSpot& form, const TakeStep& head, const Circumstances& now)
{
    return {stepOf(Act::RegisterLead, leadOf(form, head.occurredOn.value_or(now.today)), head), stepOf(Act::RegisterParty, partyOf(form), head),
        stepOf(Act::DecideOnSpot, decisionOf(form, now), head)};
}

} // namespace anjuan
