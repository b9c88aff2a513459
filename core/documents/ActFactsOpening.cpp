// SPDX-License-Identifier: GPL-3.0-or-later
// Papers from the lead to the filing.
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Joint.h"
#include "core/casefile/facts/Lead.h"
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"

namespace anjuan::papers {
namespace {

std::string placeOf(const PaperFacts& p)
{
    if (const auto* stated = p.latest<StateFacts>(Act::StateFacts))
        return stated->place;
    if (const auto* scene = p.factsBefore<InspectScene>(Act::InspectScene))
        return scene->place;
    const auto* lead = p.file.facts<RegisterLead>(Act::RegisterLead);
    return lead ? lead->place : std::string{};
}

/// 违法行为于…终了，…发现，未超过二年的追责期限 (行政处罚法 36).
std::string limitationWords(const PaperFacts& p, const FileCase& filing)
{
    if (!filing.conductEndedOn || !filing.discoveredOn)
        return {};
    const auto term = due(p.now, filing.endangersLife ? "D02" : "D01", *filing.conductEndedOn);
    if (!term)
        return {};
    const bool sameDay = *filing.conductEndedOn == *filing.discoveredOn;
    const auto found = sameDay ? std::string{"当日发现"} : dayWords(*filing.discoveredOn) + "发现";
    const auto inTime = *filing.discoveredOn > term->forOurDuty() ? "，已超过" : "，未超过";
    return "违法行为于" + dayWords(*filing.conductEndedOn) + "终了，" + found + inTime + termWords(term->term) + "的追责期限";
}

const Matter* matterOf(const PaperFacts& p, const FileCase& filing)
{
    const auto matter = p.now.law->catalogue.find(filing.matter, p.act.on());
    return matter ? *matter : nullptr;
}

/// Which provisions the matter stands on, and that the organ holds the power.
void putMatter(PaperFacts& p, const FileCase& filing)
{
    if (const auto* matter = matterOf(p, filing)) {
        p.put("act.violated", marked(matter->violated));
        if (!matter->provision.law.empty())
            p.put("act.basis", citation({matter->provision}));
    }
    const auto listed = adopted(p.now.law->catalogue, p.now.law->adopted, filing.matter, p.act.on());
    if (listed)
        p.put("act.catalogue", versionOn(p.now.law->adopted, p.act.on())->version);
}

} // namespace

void leadRegister(PaperFacts& p)
{
    const auto& lead = p.own<RegisterLead>();
    p.facts.set("act.source", *p.facts.find("case.source"));
    p.put("act.received_at", momentWords(p.act.on(), p.act.taken.head.at));
    p.put("act.reporter", lead.reporter);
    p.put("act.reporter_contact", lead.reporterPhone);
    p.put("act.place", bare(lead.place));
    p.put("act.content", sentence(lead.content));
    p.put("act.handling", sentence(lead.handling));
    p.put("act.registered_by", p.nameOf(p.act.stamp.madeBy));
}

void notFiled(PaperFacts& p)
{
    const auto& declined = p.own<DeclineFiling>();
    p.put("act.reason", sentence(declined.reasons));
    const auto* registered = p.before(Act::RegisterLead);
    if (!registered)
        return;
    const auto& lead = *registered->as<RegisterLead>();
    p.put("act.received_at", momentWords(registered->on(), registered->taken.head.at));
    auto summary = "线索反映：" + bare(lead.content) + "（地点：" + bare(lead.place) + "）。";
    for (const auto* visit : p.file.all(Act::InspectScene))
        summary += "\n" + dayWords(visit->on()) + "现场检查：" + bare(visit->as<InspectScene>()->observed) + "。";
    p.put("act.summary", summary);
    const bool hasReporter = !lead.reporter.isEmpty() || lead.source == LeadSource::Complaint || lead.source == LeadSource::Report;
    if (hasReporter || declined.reporterInformed)
        p.put("act.reporter_told", declined.reporterInformed ? "已告知来源人" : "尚未告知来源人");
}

void scene(PaperFacts& p)
{
    const auto& record = p.own<InspectScene>();
    p.put("act.on", p.act.on());
    p.put("act.from", record.from);
    p.put("act.to", record.to);
    p.put("act.place", bare(record.place));
    p.put("act.present", bare(record.partyPresent));
    p.putLines("act.certificates", record.certificatesShown);
    p.put("act.observed", sentence(record.observed));
    if (record.bodyCamera)
        p.put("act.evidence_taken", "检查过程使用执法记录仪录像。");
    p.put("act.assisting", p.namesOf(record.assisting));
    p.put("act.party_opinion", sentence(record.partyOpinion));
}

void correction(PaperFacts& p)
{
    const auto& order = p.own<OrderCorrection>();
    p.put("act.facts", bare(order.conduct));
    if (const auto* conclusion = p.file.conclusion())
        p.put("act.violated", bare(conclusion->violated));
    p.put("act.basis", bare(order.basis));
    p.put("act.requirement", sentence(order.requirement));
    p.put("act.due", order.due);
}

void reinspection(PaperFacts& p)
{
    const auto& record = p.own<ReInspect>();
    p.put("act.on", p.act.on());
    p.put("act.from", record.from ? record.from : p.act.taken.head.at);
    p.put("act.to", record.to);
    p.put("act.place", bare(record.place));
    p.put("act.present", joined(record.signedBy));
    p.put("act.detail", sentence(record.detail));
    p.put("act.result", wordOf(record.result));
}

void filing(PaperFacts& p)
{
    const auto& filing = p.own<FileCase>();
    p.put("act.discovered_on", filing.discoveredOn);
    p.put("act.place", bare(placeOf(p)));
    p.put("act.summary", sentence(filing.reasons));
    p.put("act.limitation", limitationWords(p, filing));
    p.put("act.criminal", wordOf(filing.criminal));
    putMatter(p, filing);
}

void addedMatter(PaperFacts& p)
{
    const auto& added = p.own<AddMatter>();
    FileCase filing;
    filing.matter = added.matter;
    filing.conductEndedOn = added.conductEndedOn;
    filing.discoveredOn = added.discoveredOn;
    filing.endangersLife = added.endangersLife;
    p.put("act.cause", bare(added.cause));
    p.put("act.discovered_on", added.discoveredOn);
    p.put("act.summary", sentence(added.reasons));
    p.put("act.limitation", limitationWords(p, filing));
    putMatter(p, filing);
}

} // namespace anjuan::papers
