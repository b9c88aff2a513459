// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the facts that every paper of a case shares.
#include <algorithm>
#include <map>

#include "core/casefile/Joint.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Party.h"
#include "core/documents/ActFacts.h"
#include "core/base/Json.h"
#include "core/documents/DocumentWords.h"
#include "core/procedures/Procedures.h"

namespace anjuan {
namespace {

constexpr std::string_view caseWord = "案";

void putOrgan(PaperFacts& p)
{
    const auto& organ = p.now.setup->organ;
    p.put("organ.name", organ.name);
    p.put("organ.case_unit", organ.caseUnit);
    p.put("organ.address", organ.address);
    p.put("organ.phone", organ.phone);
    p.put("organ.seal_text", organ.sealText);
}

std::string partyName(const PaperFacts& p)
{
    const auto* lead = p.act.as<RegisterLead>();
    const auto known = p.file.partyName();
    return known.empty() && lead ? lead->partyName : known;
}

std::string sourceWords(const RegisterLead& lead)
{
    const auto word = wordOf(lead.source);
    return lead.origin.empty() ? word : word + "（" + lead.origin + "）";
}

void putCase(PaperFacts& p)
{
    const auto* filing = p.latest<FileCase>(Act::FileCase);
    const auto cause = bare(filing ? filing->cause : p.file.cause());
    const auto several = namesOfParties(p.file, p.act.on());
    const auto party = several.empty() ? partyName(p) : several;
    p.put("case.number", p.act.act() == Act::FileCase ? p.paper.number : p.file.number());
    p.put("case.cause", cause);
    p.put("case.conduct", conductOf(cause));
    p.put("case.name", cause.empty() ? party + "涉嫌违法的线索" : party + conductOf(cause) + std::string{caseWord});
    p.facts.set("case.is_disposition", &procedureOf(p.file) == &dispositionProcedure());
    if (const auto* lead = p.latest<RegisterLead>(Act::RegisterLead))
        p.put("case.source", sourceWords(*lead));
    if (const auto* filed = p.file.last(Act::FileCase))
        p.put("case.filed_on", filed->on());
    if (const auto* closed = p.file.last(Act::CloseCase))
        p.put("case.closed_on", closed->on());
}

/// The others who are parties of the case.
void putJointParties(PaperFacts& p)
{
    FactTree::List list;
    const auto parties = partiesOf(p.file, p.act.on());
    for (std::size_t i = 1; i < parties.size(); ++i) {
        const auto& party = parties[i];
        const bool isPerson = party.kind == PartyKind::NaturalPerson;
        FactTree row;
        row.set("name", party.name).set("is_person", isPerson);
        const auto open = [&](std::string_view key, const Personal& text) {
            if (text.state() != Personal::State::Open)
                row.set(key, true);
            else if (!text.isEmpty())
                row.set(key, text.text());
        };
        open("id_number", party.idNumber);
        open("address", party.address);
        if (!party.creditCode.empty())
            row.set("uscc", party.creditCode);
        if (!party.legalRepresentative.empty())
            row.set("legal_representative", party.legalRepresentative);
        row.set("head_title", wordOf(party.kind));
        list.push_back(std::move(row));
    }
    if (!list.empty())
        p.facts.set("joint", std::move(list));
}

void putParty(PaperFacts& p)
{
    p.put("party.name", partyName(p));
    p.put("party.you", "你（单位）");
    const auto* party = p.latest<RegisterParty>(Act::RegisterParty);
    if (!party)
        return;
    const bool person = party->kind == PartyKind::NaturalPerson;
    p.put("party.name", party->name);
    p.put("party.you", person ? "你" : "你单位");
    p.facts.set("party.is_person", person);
    p.put("party.id_number", party->idNumber);
    p.put("party.uscc", party->creditCode);
    p.put("party.legal_representative", party->legalRepresentative);
    p.put("party.head_title", wordOf(party->kind));
    p.put("party.address", party->address);
    p.put("party.phone", party->telephone);
    p.put("party.agent.name", party->agentName);
    p.put("party.agent.post", party->agentPost);
    p.put("party.agent.authority", party->agentAuthority);
    putJointParties(p);
}

/// 第2、3项事实: which of the stated facts rest on the evidence.
std::string factsOn(const StateFacts* stated, const std::string& evidence)
{
    std::vector<std::string> numbers;
    for (std::size_t i = 0; stated && i < stated->facts.size(); ++i) {
        if (std::ranges::find(stated->facts[i].evidence, evidence) != stated->facts[i].evidence.end())
            numbers.push_back(std::to_string(i + 1));
    }
    return numbers.empty() ? std::string{} : "第" + joined(numbers) + "项事实";
}

void putEvidence(PaperFacts& p)
{
    const auto* stated = p.latest<StateFacts>(Act::StateFacts);
    std::vector<std::string> texts;
    for (std::size_t i = 0; stated && i < stated->facts.size(); ++i)
        texts.push_back(bare(stated->facts[i].text));
    p.putLines("facts", texts);

    // A later entry of the same number replaces the earlier one and keeps its place.
    std::vector<const AddEvidence*> items;
    for (const auto& act : p.file.acts) {
        const auto* item = act.as<AddEvidence>();
        if (!item)
            continue;
        const auto same = std::ranges::find_if(items, [&](const auto* known) { return known->id == item->id; });
        if (same != items.end())
            *same = item;
        else
            items.push_back(item);
    }
    FactTree::List list;
    for (const auto* item : items) {
        const auto facts = factsOn(stated, item->id);
        FactTree row;
        row.set("kind", wordOf(item->kind)).set("name", bare(item->name));
        const auto object = bare(item->object);
        const auto proves = object.empty() || facts.empty() ? object + facts : object + "（" + facts + "）";
        row.set("proves", proves.empty() ? std::string{"—"} : proves);
        list.push_back(std::move(row));
    }
    if (!list.empty())
        p.facts.set("evidence", std::move(list));
}

void putRemedies(PaperFacts& p)
{
    const auto& remedies = p.now.setup->remedies;
    p.put("remedy.reconsideration_organ", remedies.reconsiderationOrgan);
    p.put("remedy.court", remedies.court);
    p.put("remedy.reconsideration_period", p.lengthOf("D29", p.act.on()));
    p.put("remedy.litigation_period", p.lengthOf("D31", p.act.on()));
    const auto& place = p.now.setup->payment;
    p.put("payment.within", p.lengthOf("D19", p.act.on()));
    p.put("payment.collecting_bank", place.bank);
    p.put("payment.account_name", place.accountName);
    p.put("payment.account_no", place.accountNumber);
    p.put("payment.electronic", place.electronic);
    p.put("payment.surcharge", bare(place.surchargeText));
}

} // namespace

void putCommon(PaperFacts& p)
{
    putOrgan(p);
    putCase(p);
    putParty(p);
    putEvidence(p);
    putEarlierActs(p);
    putRemedies(p);
}

} // namespace anjuan
