// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ReferralFacts.h"

#include "core/documents/DocumentWords.h"
#include "core/law/Provisions.h"
#include "core/referral/ReferralClocks.h"

namespace anjuan {
namespace {

FactTree common(const ReferralPaper& paper)
{
    const auto& organ = paper.now.setup->organ;
    const auto& letter = paper.file.drafted->letter;
    FactTree facts;
    facts.set("organ.name", organ.name).set("organ.address", organ.address).set("organ.phone", organ.phone);
    facts.set("number", paper.number).set("practice", paper.practice);
    if (paper.step.on)
        facts.set("date", dayWords(*paper.step.on));
    facts.set("referral.number", paper.file.number()).set("referral.cause", bare(letter.cause) + "一案");
    facts.set("referral.organ", letter.otherOrgan);
    facts.set("act.contact", letter.contact.empty() ? paper.now.roster.nameOf(paper.now.actor) : bare(letter.contact));
    return facts;
}

/// What has come back so far, as a sentence of the letter.
std::string standingWords(ReferralState state)
{
    switch (state) {
    case ReferralState::Sent:
        return "你单位至今未退回回执。";
    case ReferralState::Received:
        return "你单位已签收，至今未告知是否受理。";
    case ReferralState::Accepted:
    case ReferralState::InProgress:
        return "你单位已受理，至今未告知处理结果。";
    case ReferralState::Draft:
    case ReferralState::Approved:
    case ReferralState::NotApproved:
    case ReferralState::Returned:
    case ReferralState::Refused:
    case ReferralState::Replied:
    case ReferralState::Closed:
        break;
    }
    return {};
}

std::string answerWords(ReferralAct act)
{
    if (act == ReferralAct::Accept)
        return "受理";
    return act == ReferralAct::Return ? "退回补充材料" : "不予受理";
}

} // namespace

FactTree chaseFacts(const ReferralPaper& paper)
{
    auto facts = common(paper);
    facts.set("referral.standing", standingWords(paper.file.state));
    facts.set("act.text", bare(paper.step.text));
    if (const auto* sent = paper.file.last(ReferralAct::Send))
        facts.set("referral.sent_on", dayWords(*sent->step.on));
    for (const auto& clock : clocksOf(paper.file)) {
        if (clock.isOurs || clock.endedOn || !paper.step.on || !(clock.due < *paper.step.on))
            continue;
        facts.set("referral.due", dayWords(clock.due));
        facts.set("referral.days_over", std::to_string(paper.step.on->daysSince(clock.due)));
        if (clock.limit == "D37")
            facts.set("referral.basis", citation({provisions::policeReview}));
    }
    return facts;
}

FactTree receiptFacts(const ReferralPaper& paper)
{
    auto facts = common(paper);
    const auto& letter = paper.file.drafted->letter;
    facts.set("act.addressee", letter.otherOrgan).set("act.receiver", paper.now.setup->organ.name);
    facts.set("act.filled", true).set("act.answer", answerWords(paper.step.act));
    facts.set("act.received_on", dayWords(*letter.receivedOn));
    facts.set("act.received_by", paper.now.roster.nameOf(paper.file.drafted->by));
    std::int64_t copies = 0;
    for (const auto& attachment : letter.attachments)
        copies += attachment.copies;
    facts.set("act.copies", "共" + std::to_string(copies) + "份");
    const auto missing = joined(paper.step.lines, "；");
    facts.set("act.explained", paper.step.act == ReferralAct::Return ? missing : bare(paper.step.text));
    if (paper.step.act == ReferralAct::Accept && letter.replyBy)
        facts.set("act.until", dayWords(*letter.replyBy) + "前");
    else
        facts.set("act.until", std::string{"—"});
    return facts;
}

} // namespace anjuan
