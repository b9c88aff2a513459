// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the branches that say more than their act: penalties in words, sums, what was counted.
#include "core/casefile/facts/Coercion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Hearing.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Remedies.h"
#include "core/casefile/facts/Service.h"
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"

namespace anjuan::papers {

void onSpot(PaperFacts& p)
{
    asTold(p);
    const auto& decision = p.own<DecideOnSpot>();
    p.put("act.penalty", penaltyWords(p.spelledOut(decision.penalties)));
    p.facts.set("act.fine", fineOf(decision.penalties).has_value());
    p.put("act.reconsideration_period", p.lengthOf("D29", p.act.on()));
    if (decision.refusal.empty())
        p.put("act.receipt", "当场交付" + decision.deliveredTo);
    else
        p.put("act.receipt", "当事人拒绝签收：" + bare(decision.refusal));
}

void onSpotRecord(PaperFacts& p)
{
    asTold(p);
    if (const auto* decided = p.before(Act::DecideOnSpot)) {
        const auto& decision = *decided->as<DecideOnSpot>();
        p.put("decision.number", numberOn(*decided, "on-spot-decision"));
        p.put("decision.on", decided->on());
        p.put("decision.penalty", penaltyWords(p.spelledOut(decision.penalties)));
        p.put("act.conduct", bare(decision.conduct));
        p.put("act.basis", bare(decision.basis));
        p.put("act.place", bare(decision.place));
    }
    const auto* cash = p.factsBefore<CollectCash>(Act::CollectCash);
    if (cash && cash->amount)
        p.put("act.collected", "当场收缴" + yuanWords(*cash->amount) + around("，财政票据号码", cash->receipt, ""));
}

void hearing(PaperFacts& p)
{
    asTold(p);
    const auto* call = p.act.as<CallHearing>() ? p.act.as<CallHearing>() : p.factsBefore<CallHearing>(Act::CallHearing);
    if (call && call->hearingOn)
        p.put("act.held_at", momentWords(*call->hearingOn, call->hearingAt));
    const auto* held = p.before(Act::HoldHearing);
    if (held) {
        const auto& record = *held->as<HoldHearing>();
        p.put("act.held_on", held->on());
        p.put("act.held_in", bare(record.place));
        p.put("act.went", std::string{Options<HearingOutcome>::rows[static_cast<std::size_t>(record.outcome)].word});
        if (record.chair)
            p.put("act.chaired_by", p.nameOf(*record.chair));
        p.put("act.case_put", bare(record.casePut));
        p.putLines("act.points", record.points);
    }
    if (const auto* investigators = p.act.as<HoldHearing>())
        p.put("act.investigator_names", p.namesOf(investigators->investigators));
    const auto* request = p.before(Act::AskHearing);
    if (request)
        p.put("act.asked_on", request->as<AskHearing>()->receivedOn ? *request->as<AskHearing>()->receivedOn : request->on());
}

void seizure(PaperFacts& p)
{
    asTold(p);
    const auto& measure = p.own<Seize>();
    p.put("act.until", p.act.on().plusDays(static_cast<int>(measure.days.value_or(0))));
    p.put("act.reconsideration_period", p.lengthOf("D29", p.act.on()));
    p.put("act.litigation_period", p.lengthOf("D31", p.act.on()));
}

/// Extension and release speak of the measure before them.
void afterSeizure(PaperFacts& p)
{
    asTold(p);
    const auto* seized = p.before(Act::Seize);
    if (!seized)
        return;
    const auto& measure = *seized->as<Seize>();
    p.put("act.measure", std::string{Options<MeasureKind>::rows[static_cast<std::size_t>(measure.measure)].word});
    p.put("act.measure_number", numberOn(*seized, measure.measure == MeasureKind::Seal ? "sealing-decision" : "seizure-decision"));
    p.put("act.seized_on", seized->on());
    FactTree::List items;
    for (const auto& item : measure.items)
        items.push_back(FactTree{}.set("name", item.name).set("quantity", std::to_string(item.quantity.value_or(0))).set("unit", item.unit));
    if (!items.empty())
        p.facts.set("act.items", std::move(items));
    if (const auto* extension = p.act.as<ExtendSeizure>()) {
        const auto first = seized->on().plusDays(static_cast<int>(measure.days.value_or(0)));
        p.put("act.first_until", first);
        p.put("act.until", first.plusDays(static_cast<int>(extension->days.value_or(0))));
    }
}

void demand(PaperFacts& p)
{
    asTold(p);
    for (const auto* came : p.file.all(Act::ReceiveRemedy)) {
        const auto kind = came->as<ReceiveRemedy>()->kind;
        if (kind != RemedyKind::Prosecutor && kind != RemedyKind::JudicialAdvice && came->on() <= p.act.on())
            p.facts.set("act.sought", true);
    }
    if (!p.file.punished() && p.file.last(Act::IssueDisposition))
        p.facts.set("act.order", true);
}

/// Remedies of an order: the six months, or the days that a law sets in their place.
void order(PaperFacts& p)
{
    asTold(p);
    p.put("act.reconsideration_period", p.lengthOf("D29", p.act.on()));
    const auto days = p.facts.find("act.litigation_days");
    p.put("act.litigation_period", days && days->text() ? p.lengthOf("D33", p.act.on()) : p.lengthOf("D31", p.act.on()));
}

} // namespace anjuan::papers
