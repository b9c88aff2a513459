// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that go into papers are Chinese in every language of the window.
#include "ui/pages/Prefill.h"
#include "core/base/Json.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Party.h"
#include "core/rules/Limits.h"

#include <algorithm>

#include "ui/pages/PrefillReview.h"

namespace anjuan {
namespace {

constexpr int reconsiderationDays = 60; // 行政复议法 20
constexpr int litigationMonths = 6;     // 行政诉讼法 46

void put(Json& facts, const char* key, const std::string& text)
{
    if (!text.empty())
        facts[key] = text;
}

void put(Json& facts, const char* key, const Personal& text)
{
    put(facts, key, text.text());
}

void put(Json& facts, const char* key, const std::optional<Date>& day)
{
    if (day)
        facts[key] = day->iso();
}

const Matter* matterOf(const CaseView& view)
{
    const auto* filing = view.file.filing();
    if (!filing)
        return nullptr;
    const auto found = view.now.law->catalogue.find(filing->matter);
    return found ? *found : nullptr;
}

std::string factsText(const CaseView& view)
{
    std::string text;
    if (const auto* stated = view.file.statedFacts()) {
        for (const auto& fact : stated->facts)
            text += (text.empty() ? "" : "；") + fact.text;
    }
    return text;
}

/// 罚款人民币6000元: the words of the penalty as the notice prints them.
std::string penaltyText(const std::vector<Penalty>& penalties)
{
    std::string text;
    for (const auto& penalty : penalties) {
        text += (text.empty() ? "" : "；") + std::string{statutoryName(penalty.kind)};
        if (penalty.amount) {
            const auto fen = penalty.amount->fen();
            text += "人民币" + std::to_string(fen / 100) + (fen % 100 == 0 ? "" : "." + std::to_string(100 + fen % 100).substr(1)) + "元";
        }
        text += penalty.detail;
    }
    return text;
}

Json ofInquiry(const CaseView& view)
{
    Json facts = Json::object();
    if (const auto* matter = matterOf(view)) {
        put(facts, "violated", matter->violated);
        put(facts, "basis", cite(matter->provision));
    }
    facts["correction_ordered"] = view.file.last(Act::OrderCorrection) != nullptr;
    if (const auto* filing = view.file.filing())
        facts["criminal"] = Options<CriminalView>::rows[static_cast<std::size_t>(filing->criminal)].key;
    return facts;
}

Json ofNotice(const CaseView& view)
{
    Json facts = Json::object();
    put(facts, "facts_text", factsText(view));
    if (const auto* end = view.file.conclusion()) {
        put(facts, "penalty_text", penaltyText(end->penalties));
        facts["penalties"] = writeFacts(Act::ConcludeInquiry, *end).value("penalties", Json::array());
        put(facts, "reasons", end->characterisation + (end->ground.empty() ? "" : "；" + end->ground));
        put(facts, "basis", end->basis);
    }
    facts["statement_right"] = true;
    facts["defence_right"] = true;
    if (const auto printed = view.now.law->rules.printed("defence_period", view.now.today))
        put(facts, "period_words", *printed);
    return facts;
}

void putRemedies(Json& facts, const Setup& setup)
{
    put(facts, "reconsideration_organ", setup.remedies.reconsiderationOrgan);
    facts["reconsideration_days"] = reconsiderationDays;
    put(facts, "court", setup.remedies.court);
    facts["litigation_months"] = litigationMonths;
}

Json ofDecision(const CaseView& view)
{
    Json facts = Json::object();
    put(facts, "facts_and_evidence", factsText(view));
    if (const auto* end = view.file.conclusion()) {
        facts["penalties"] = writeFacts(Act::ConcludeInquiry, *end).value("penalties", Json::array());
        put(facts, "violated", end->violated);
        put(facts, "basis", end->basis);
        put(facts, "tier", end->tier);
    }
    if (const auto* again = view.file.facts<ReExamine>(Act::ReExamine))
        put(facts, "defence_handling", "当事人提出陈述申辩，经复核：" + again->conclusion);
    else if (!view.file.last(Act::RecordDefence))
        put(facts, "defence_handling", "当事人在规定的期限内未提出陈述、申辩");
    const auto& payment = view.now.setup->payment;
    if (!payment.bank.empty())
        put(facts, "performance", "收到决定书之日起十五日内到" + payment.bank + "或者通过电子支付系统缴纳");
    facts["surcharge_stated"] = !payment.surchargeText.empty();
    putRemedies(facts, *view.now.setup);
    return facts;
}

Json ofNoPenalty(const CaseView& view)
{
    Json facts = Json::object();
    put(facts, "facts_and_evidence", factsText(view));
    if (const auto* end = view.file.conclusion()) {
        put(facts, "violated", end->violated);
        put(facts, "reasons", end->ground);
    }
    putRemedies(facts, *view.now.setup);
    return facts;
}

/// The paper to be served: the last one of that act, or the last numbered one at all.
std::string paperToServe(const CaseFile& file, std::optional<Act> made)
{
    const IssuedPaper* last = nullptr;
    for (const auto& act : file.acts) {
        if (made && act.act() != *made)
            continue;
        for (const auto& paper : act.taken.head.papers) {
            if (!paper.number.empty())
                last = &paper;
        }
    }
    return last ? last->title + "（" + last->number + "）" : std::string{};
}

Json ofService(const CaseView& view, std::optional<Act> made)
{
    Json facts = Json::object();
    put(facts, "paper", paperToServe(view.file, made));
    facts["received_on"] = view.now.today.iso();
    if (const auto* confirmed = view.file.facts<ConfirmAddress>(Act::ConfirmAddress)) {
        put(facts, "place", confirmed->address);
        put(facts, "received_by", confirmed->recipient);
    }
    const auto* party = view.file.party();
    if (party && facts.value("received_by", "") == party->agentName && !party->agentName.empty())
        put(facts, "relation", party->agentPost.empty() ? "受委托人" : "受委托的" + party->agentPost);
    return facts;
}

Json ofFiling(const CaseView& view)
{
    Json facts = Json::object();
    if (const auto* lead = view.file.facts<RegisterLead>(Act::RegisterLead)) {
        put(facts, "discovered_on", lead->discoveredOn);
        put(facts, "conduct_ended_on", lead->discoveredOn);
    }
    facts["handlers"] = Json::array({view.now.actor.text()});
    return facts;
}

Json ofParty(const CaseView& view)
{
    if (const auto* party = view.file.party())
        return writeFacts(Act::RegisterParty, *party);
    Json facts = Json::object();
    put(facts, "name", view.file.partyName());
    return facts;
}

Json ofAddress(const CaseView& view)
{
    Json facts = Json::object();
    if (const auto* party = view.file.party()) {
        put(facts, "recipient", party->agentName.empty() ? party->name : party->agentName);
        put(facts, "address", party->address);
        put(facts, "telephone", party->telephone);
    }
    return facts;
}

Json ofPlace(const CaseView& view)
{
    Json facts = Json::object();
    if (const auto* lead = view.file.facts<RegisterLead>(Act::RegisterLead))
        put(facts, "place", lead->place);
    return facts;
}

Json ofFacts(const CaseView& view)
{
    if (const auto* stated = view.file.statedFacts())
        return writeFacts(Act::StateFacts, *stated);
    auto facts = ofPlace(view);
    if (const auto* filing = view.file.filing())
        put(facts, "ended_on", filing->conductEndedOn);
    return facts;
}

Json ofReExamination(const CaseView& view)
{
    Json facts = Json::object();
    if (const auto* defence = view.file.facts<RecordDefence>(Act::RecordDefence)) {
        facts["points"] = Json::array();
        for (const auto& point : defence->points)
            facts["points"].push_back({{"point", point}});
    }
    return facts;
}

/// What of the fine is not paid yet, and the surcharge counted to today.
void putOwed(Json& facts, const CaseView& view, const char* fineKey, const char* surchargeKey)
{
    const auto today = view.now.today;
    if (const auto fine = fineOf(view.file.penalties())) {
        const auto paid = paidBy(view.file, today);
        facts[fineKey] = fine->fen() - std::min(fine->fen(), paid.fen());
    }
    if (const auto owed = surchargeOwed(view.file, today, view.now))
        facts[surchargeKey] = owed->fen();
}

Json ofPayment(const CaseView& view)
{
    Json facts = Json::object();
    put(facts, "by", view.file.partyName());
    putOwed(facts, view, "paid_fen", "surcharge_fen");
    return facts;
}

Json ofDemand(const CaseView& view)
{
    Json facts = Json::object();
    putOwed(facts, view, "fine_due_fen", "surcharge_due_fen");
    return facts;
}

Json ofCourt(const CaseView& view)
{
    Json facts = Json::object();
    put(facts, "court", view.now.setup->remedies.court);
    putOwed(facts, view, "fine_fen", "surcharge_fen");
    return facts;
}

Json ofCorrection(const CaseView& view)
{
    Json facts = Json::object();
    if (const auto* lead = view.file.facts<RegisterLead>(Act::RegisterLead))
        put(facts, "conduct", lead->content);
    if (const auto* matter = matterOf(view))
        put(facts, "basis", matter->violated);
    return facts;
}

} // namespace

Json prefillOfLead(const Circumstances& now)
{
    return {{"discovered_on", now.today.iso()}};
}

Json prefillOf(Act act, const CaseView& view)
{
    switch (act) {
    case Act::RegisterLead: return prefillOfLead(view.now);
    case Act::RegisterParty: return ofParty(view);
    case Act::InspectScene: return ofPlace(view);
    case Act::OrderCorrection: return ofCorrection(view);
    case Act::FileCase: return ofFiling(view);
    case Act::Interview: return {{"rights_told", {"陈述申辩", "申请回避"}}};
    case Act::ConfirmAddress: return ofAddress(view);
    case Act::AddEvidence: return {{"id", "E" + std::to_string(view.file.all(Act::AddEvidence).size() + 1)}, {"made_on", view.now.today.iso()}};
    case Act::StateFacts: return ofFacts(view);
    case Act::ConcludeInquiry: return ofInquiry(view);
    case Act::IssueNotice: return ofNotice(view);
    case Act::ServeNotice: return ofService(view, Act::IssueNotice);
    case Act::ServeDecision: return ofService(view, view.file.last(Act::IssueDecision) ? Act::IssueDecision : Act::IssueNoPenalty);
    case Act::ServePaper: return ofService(view, std::nullopt);
    case Act::ReExamine: return ofReExamination(view);
    case Act::SubmitReview: return prefillOfSubmission(view);
    case Act::GiveOpinion: return prefillOfOpinion();
    case Act::IssueDecision: return ofDecision(view);
    case Act::IssueNoPenalty: return ofNoPenalty(view);
    case Act::Publish: return {{"redacted", {"住址", "电话", "身份证件号码", "账号"}}};
    case Act::RecordPayment: return ofPayment(view);
    case Act::IssueDemand: return ofDemand(view);
    case Act::ApplyCourt: return ofCourt(view);
    case Act::ArchiveCase: return {{"volumes", {"正卷", "副卷"}}};
    default: break;   // nothing of it follows from the case
    }
    return Json::object();
}

} // namespace anjuan
