// SPDX-License-Identifier: GPL-3.0-or-later
// Papers after the decision, and those by which a case ends without one.
#include <algorithm>

#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Preservation.h"
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"
#include "core/law/Provisions.h"

namespace anjuan {
namespace {

constexpr std::string_view nameWord = "姓名";

std::string monthsWords(const Publish& published)
{
    if (!published.months)
        return published.grade == PublicationGrade::Minor ? "不予公示" : std::string{};
    return chineseNumber(static_cast<int>(*published.months)) + "个月";
}

/// What became of the case before it is closed, from its acts.
std::string resultWords(const PaperFacts& p)
{
    const auto decidedOn = p.said("decision.on");
    if (decidedOn.empty()) {
        if (const auto* referred = p.before(Act::ReferOut))
            return dayWords(referred->on()) + "移送" + referred->as<ReferOut>()->receiver + "处理。";
        if (const auto* ended = p.before(Act::TerminateInquiry))
            return dayWords(ended->on()) + "终止调查。";
        const auto* withdrawn = p.before(Act::WithdrawCase);
        return withdrawn ? dayWords(withdrawn->on()) + "撤销立案。" : std::string{};
    }
    const auto decided = decidedOn + "作出决定" + around("（", p.said("decision.number"), "）") + "：" + p.said("decision.penalty");
    return decided + around("；", p.said("decision.served_on"), "送达") + "。";
}

std::string publicationWords(const PaperFacts& p)
{
    const auto* act = p.before(Act::Publish);
    if (!act)
        return "未公示";
    const auto& published = *act->as<Publish>();
    if (!published.months && published.grade == PublicationGrade::Minor)
        return "违法行为轻微，不予公示";
    return dayWords(act->on()) + "公示" + around("，期限", monthsWords(published), "");
}

/// A name that is not shown keeps its first character.
std::string shownName(const PaperFacts& p, const Publish& published)
{
    const auto name = p.said("party.name");
    const bool hidden = std::ranges::find(published.redacted, nameWord) != published.redacted.end();
    return hidden && name.size() > 3 ? name.substr(0, 3) + "某" : name;
}

std::string measuresWords(const PaperFacts& p)
{
    const auto* preserved = p.before(Act::PreserveEvidence);
    if (!preserved)
        return {};
    const auto* disposed = p.before(Act::DisposePreserved);
    const auto what = dayWords(preserved->on()) + "先行登记保存的证据";
    if (!disposed)
        return what + "，尚未作出处理决定";
    return what + "，已于" + dayWords(disposed->on()) + "作出处理决定：" + bare(disposed->as<DisposePreserved>()->decision);
}

} // namespace

namespace papers {

void publication(PaperFacts& p)
{
    const auto& published = p.own<Publish>();
    p.put("act.shown_name", shownName(p, published));
    p.put("act.class", wordOf(published.grade));
    p.put("act.period", monthsWords(published));
    p.put("act.published_on", p.act.on());
    p.put("act.channel", bare(published.where));
    p.putLines("act.redacted", published.redacted);
}

void payment(PaperFacts& p)
{
    const auto& payment = p.own<RecordPayment>();
    const auto* served = p.before(Act::ServeDecision);
    if (const auto term = served ? due(p.now, "D19", dayReceived(*served)) : Result<DueDate>{Refusal{}})
        p.put("act.due", term->forTooEarly());
    if (payment.paid)
        p.put("act.paid", yuanWords(*payment.paid));
    p.put("act.paid_on", p.act.on());
    p.put("act.by", payment.by);
    p.put("act.channel", bare(payment.channel));
    p.put("act.receipt_no", payment.receipt);
    if (payment.surcharge && payment.surcharge->fen() > 0)
        p.put("act.surcharge", yuanWords(*payment.surcharge));
    p.put("act.registered_by", p.nameOf(p.act.stamp.madeBy));
}

void closing(PaperFacts& p)
{
    const auto& closing = p.own<CloseCase>();
    p.put("act.result", resultWords(p));
    p.put("act.performance", sentence(closing.result));
    p.put("act.goods", sentence(closing.property));
    p.put("act.remedies", sentence(closing.remedies));
    p.put("act.publication", sentence(publicationWords(p)));
    p.put("act.ground", wordOf(closing.ground) + "。");
}

void withdrawal(PaperFacts& p)
{
    if (const auto* conclusion = p.file.conclusion())
        p.put("act.summary", sentence(conclusion->course));
    p.put("act.ground", sentence(p.own<WithdrawCase>().reasons));
    p.put("act.measures", sentence(measuresWords(p)));
}

void referral(PaperFacts& p)
{
    const auto& referral = p.own<ReferOut>();
    p.put("act.receiver", bare(referral.receiver));
    p.put("act.findings", bare(referral.factsFound));
    p.put("act.reason", bare(referral.reasons));
    p.put("act.what", referral.wholeCase ? "该案" : "有关线索和材料");
    const bool police = referral.kind == ReferralKind::Police;
    p.put("act.basis", police ? nationalLaw(provisions::crimeReferred) + "、" + citation({provisions::referralReached})
                              : nationalLaw(provisions::placeOfAct) + "、第二十三条");
    FactTree::List materials;
    for (const auto& name : referral.attachments)
        materials.push_back(FactTree{}.set("name", bare(name)));
    if (!materials.empty())
        p.facts.set("act.materials", std::move(materials));
    p.put("act.suspected_crime", bare(referral.suspectedCrime));
    p.put("act.measures", bare(referral.measures));
    if (const auto ends = referral.actEndedOn ? due(p.now, "D01", *referral.actEndedOn) : Result<DueDate>{Refusal{}}) {
        p.put("act.ended_on", referral.actEndedOn);
        p.put("act.limitation_ends", std::optional{ends->plain});
    }
    p.put("act.reply_by", referral.replyBy);
    p.put("act.copied_to", joined(referral.copiedTo));
    p.put("act.contact", referral.contact.empty() ? p.namesOf(p.handlers()) : bare(referral.contact));
}

/// The receipt that goes with the letter, to be filled in by the other organ.
void referralReceipt(PaperFacts& p)
{
    const auto& papers = p.act.taken.head.papers;
    p.put("act.addressee", p.now.setup->organ.name);
    p.put("act.receiver", bare(p.own<ReferOut>().receiver));
    p.put("referral.number", papers.empty() ? std::string{} : papers.front().number);
    p.put("referral.cause", p.file.cause().empty() ? std::string{"线索"} : bare(p.file.cause()) + "一案");
}

} // namespace papers
} // namespace anjuan
