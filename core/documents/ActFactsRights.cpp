// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the notice, its service and the defence.
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Service.h"
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"

namespace anjuan {
namespace {

std::string withoutMarks(std::string text)
{
    for (const std::string_view mark : {"《", "》"}) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.erase(at, mark.size());
    }
    return bare(text);
}

/// Why nobody signed as the receiver: it follows from the way of service.
std::string notReceived(const Serve& service)
{
    switch (service.mode) {
    case ServiceMode::Leaving:
        return "受送达人未签收，依法留置";
    case ServiceMode::Post:
        return service.slip.empty() ? "见邮寄回执" : "见邮寄回执（" + service.slip + "）";
    case ServiceMode::Electronic:
        return "以电子方式送达，见到达记录";
    case ServiceMode::PublicNotice:
        return "公告送达，无收件人签收";
    case ServiceMode::PersonalDelivery:
    case ServiceMode::Entrusted:
        return {};
    }
    return {};
}

std::string within(const PaperFacts& p)
{
    const auto* served = p.before(Act::ServeNotice);
    const auto term = served ? due(p.now, "D11", dayReceived(*served)) : Result<DueDate>{Refusal{}};
    if (!term)
        return {};
    return p.act.on() <= term->forTooEarly() ? "在规定期限内提出" : "逾期提出，由本机关决定是否听取";
}

} // namespace

namespace papers {

void noticeApproval(PaperFacts& p)
{
    putConclusion(p);
    p.put("act.penalty", proposedWords(p));
    p.facts.set("act.hearing_right", putHearing(p, proposedPenalties(p)));
}

void notice(PaperFacts& p)
{
    const auto& notice = p.own<IssueNotice>();
    putConclusion(p);
    p.putLines("facts", paragraphs(notice.factsText));
    p.put("act.basis", bare(notice.basis));
    p.put("act.ground", bare(notice.reasons));
    p.put("act.penalty", notice.penalties.empty() ? bare(notice.penaltyText) : penaltyWords(p.spelledOut(notice.penalties)));
    p.put("act.defence_period", bare(notice.periodWords));
    p.facts.set("act.hearing_right", notice.hearingRight);
    p.put("act.hearing_period", p.lengthOf("D12", p.act.on()));
    p.put("act.contact", p.namesOf(p.handlers()));
    p.facts.set("act.later_law", notice.laterLaw);
}

void service(PaperFacts& p)
{
    const auto& service = p.own<Serve>();
    const auto* served = servedPaper(p.file, p.act);
    FactTree document;
    document.set("title", served ? served->title : withoutMarks(service.paper));
    if (served && !served->number.empty())
        document.set("number", served->number);
    p.facts.set("act.documents", FactTree::List{std::move(document)});
    p.put("act.addressee", service.party.empty() ? p.said("party.name") : service.party);
    p.put("act.place", bare(service.place));
    p.put("act.mode", wordOf(service.mode));
    p.put("act.received_by", service.receivedBy);
    const auto capacity = service.relation.empty() ? p.capacityOf(service.receivedBy) : bare(service.relation);
    p.put("act.receiver_relation", capacity);
    p.put("act.not_received_because", notReceived(service));
    if (!service.receivedBy.empty())
        p.put("act.received_on", service.receivedOn);
    const auto* party = p.file.party();
    const bool itself = party && (service.receivedBy == party->name || service.receivedBy == party->legalRepresentative);
    if (!service.receivedBy.empty() && !itself)
        p.put("act.proxy_reason", capacity);
    p.put("act.refusal_reason", bare(service.refusal));
    p.put("act.witness", bare(service.witness));
    const auto recorded = service.recorded ? std::string{"送达过程已拍照或者录像"} : std::string{};
    p.put("act.remark", joined({recorded, service.slip.empty() ? std::string{} : "邮寄单号" + service.slip}, "；"));
}

void defence(PaperFacts& p)
{
    const auto& heard = p.own<RecordDefence>();
    p.put("act.by", heard.by);
    p.put("act.capacity", p.capacityOf(heard.by));
    p.put("act.received_on", p.act.on());
    p.put("act.form", wordOf(heard.form));
    p.facts.set("act.is_waiver", heard.form == DefenceForm::Waiver);
    p.put("act.timeliness", within(p));
    std::vector<std::string> points;
    for (const auto& point : heard.points)
        points.push_back(bare(point));
    p.putLines("act.points", points);
}

void reexamination(PaperFacts& p)
{
    const auto& answer = p.own<ReExamine>();
    FactTree::List points;
    for (const auto& point : answer.points)
        points.push_back(FactTree{}.set("point", bare(point.point)).set("result", bare(point.result)));
    if (!points.empty())
        p.facts.set("act.points", std::move(points));
    p.put("act.conclusion", bare(answer.conclusion));
    const auto* notice = p.factsBefore<IssueNotice>(Act::IssueNotice);
    if (answer.adopted)
        p.put("act.penalty_after", "采纳的意见在作出决定时予以考虑");
    else if (notice)
        p.put("act.penalty_after", "拟作出的行政处罚仍为" + penaltyWords(p.spelledOut(notice->penalties)));
}

} // namespace papers
} // namespace anjuan
