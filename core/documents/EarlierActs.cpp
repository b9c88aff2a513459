// SPDX-License-Identifier: GPL-3.0-or-later
// What a paper says of the acts before it: their numbers, days and results.
#include <algorithm>

#include "core/casefile/Joint.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Disposition.h"
#include "core/casefile/facts/Hearing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Review.h"
#include "core/casefile/facts/Service.h"
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"

namespace anjuan {
namespace {

void putCorrection(PaperFacts& p)
{
    const auto* ordered = p.before(Act::OrderCorrection);
    if (!ordered)
        return;
    const auto& order = *ordered->as<OrderCorrection>();
    p.put("correction.number", numberOn(*ordered, "correction-order"));
    p.put("correction.on", ordered->on());
    p.put("correction.due", order.due);
    p.put("correction.requirement", sentence(order.requirement));
    const auto* again = p.before(Act::ReInspect);
    if (again && !happenedBefore(*again, *ordered))
        p.put("correction.result", dayWords(again->on()) + "复查，" + wordOf(again->as<ReInspect>()->result));
    else if (order.due)
        p.put("correction.result", "改正期限至" + dayWords(*order.due) + "，尚未复查");
}

void putPreservation(PaperFacts& p)
{
    if (const auto* preserved = p.before(Act::PreserveEvidence)) {
        p.put("preservation.number", numberOn(*preserved, "preservation-notice"));
        p.put("preservation.from", preserved->on());
    }
}

void putNotice(PaperFacts& p)
{
    if (const auto* issued = p.before(Act::IssueNotice)) {
        const auto plain = numberOn(*issued, "penalty-notice");
        const bool hearing = plain.empty() && !numberOn(*issued, "hearing-right-notice").empty();
        p.put("notice.number", hearing ? numberOn(*issued, "hearing-right-notice") : plain);
        p.put("notice.title", hearing ? "行政处罚听证告知书" : "行政处罚告知书");
        p.put("notice.on", issued->on());
    }
    if (const auto* intended = p.before(Act::NotifyDisposition)) {
        p.put("notice.number", numberOn(*intended, "disposition-notice"));
        p.put("notice.title", "行政处理事先告知书");
        p.put("notice.on", intended->on());
    }
    if (const auto* served = p.before(Act::ServeNotice))
        p.put("notice.served_on", dayReceived(*served));
    if (const auto* held = p.before(Act::HoldHearing)) {
        p.put("hearing.held_on", held->on());
        p.put("hearing.outcome", std::string{Options<HearingOutcome>::rows[static_cast<std::size_t>(held->as<HoldHearing>()->outcome)].word});
    }
}

void putDefence(PaperFacts& p)
{
    std::vector<std::string> days;
    for (const auto* heard : p.file.all(Act::RecordDefence)) {
        if (heard->stamp.entryNo == p.act.stamp.entryNo || heard->on() > p.act.on())
            continue;
        if (heard->as<RecordDefence>()->form == DefenceForm::Waiver)
            p.put("defence.waived_on", heard->on());
        else
            days.push_back(dayWords(heard->on()));
    }
    p.put("defence.received_on", joined(days));
    const auto* answered = p.factsBefore<ReExamine>(Act::ReExamine);
    if (!answered)
        return;
    p.put("defence.conclusion", bare(answered->conclusion));
    std::vector<std::string> answers;
    for (const auto& point : answered->points)
        answers.push_back("关于“" + bare(point.point) + "”的意见，" + bare(point.result));
    p.put("defence.answer", joined(answers, "；"));
}

/// Of several parties, each: when the notice reached it, and what it answered.
void putTold(PaperFacts& p)
{
    const auto parties = partiesOf(p.file, p.act.on());
    if (parties.size() < 2)
        return;
    FactTree::List told;
    for (std::size_t place = 0; place < parties.size(); ++place) {
        FactTree row;
        row.set("name", parties[place].name);
        const auto isBefore = [&](const FiledAct& act) { return act.stamp.entryNo != p.act.stamp.entryNo && act.on() <= p.act.on(); };
        for (const auto* service : p.file.all(Act::ServeNotice)) {
            if (isBefore(*service) && concerns(service->as<Serve>()->party, parties[place].name, place))
                row.set("served_on", dayWords(dayReceived(*service)));
        }
        for (const auto* heard : p.file.all(Act::RecordDefence)) {
            const auto& defence = *heard->as<RecordDefence>();
            if (isBefore(*heard) && concerns(defence.party, parties[place].name, place))
                row.set(defence.form == DefenceForm::Waiver ? "waived_on" : "received_on", dayWords(heard->on()));
        }
        told.push_back(std::move(row));
    }
    p.facts.set("told", std::move(told));
}

void putReview(PaperFacts& p)
{
    if (const auto* given = p.before(Act::GiveOpinion)) {
        p.put("review.number", numberOn(*given, "review-opinion"));
        p.put("review.finished_on", given->on());
        p.put("review.conclusion", wordOf(given->as<GiveOpinion>()->conclusion));
        p.put("review.opinion", bare(given->as<GiveOpinion>()->opinion));
        p.put("review.reviewer", p.nameOf(given->stamp.madeBy));
    }
    if (const auto* held = p.before(Act::HoldDiscussion)) {
        p.put("discussion.on", held->on());
        p.put("discussion.conclusion", bare(held->as<HoldDiscussion>()->conclusion));
    }
}

void putDecision(PaperFacts& p)
{
    const auto* punished = p.before(Act::IssueDecision);
    const auto* spared = p.before(Act::IssueNoPenalty);
    if (punished && (!spared || happenedBefore(*spared, *punished))) {
        const auto& penalties = punished->as<IssueDecision>()->penalties;
        p.put("decision.number", numberOn(*punished, "penalty-decision"));
        p.put("decision.on", punished->on());
        p.put("decision.penalty", penaltyWords(p.spelledOut(penalties)));
        if (const auto fine = fineOf(penalties))
            p.put("decision.fine", yuanWords(*fine));
    } else if (const auto* ordered = p.before(Act::IssueDisposition)) {
        p.put("decision.number", numberOn(*ordered, "disposition-decision"));
        p.put("decision.on", ordered->on());
        p.put("decision.penalty", bare(ordered->as<IssueDisposition>()->order));
    } else if (const auto* spot = p.before(Act::DecideOnSpot); spot && !spared) {
        p.put("decision.number", numberOn(*spot, "on-spot-decision"));
        p.put("decision.on", spot->on());
        p.put("decision.penalty", penaltyWords(p.spelledOut(spot->as<DecideOnSpot>()->penalties)));
    } else if (spared) {
        p.put("decision.number", numberOn(*spared, "no-penalty-decision"));
        p.put("decision.on", spared->on());
        p.put("decision.penalty", "不予行政处罚");
    }
    if (const auto* served = p.before(Act::ServeDecision))
        p.put("decision.served_on", dayReceived(*served));
}

} // namespace

void putEarlierActs(PaperFacts& p)
{
    putCorrection(p);
    putPreservation(p);
    putNotice(p);
    putDefence(p);
    putTold(p);
    putReview(p);
    putDecision(p);
}

} // namespace anjuan
