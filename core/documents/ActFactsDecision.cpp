// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of review, discussion and decision.
#include <algorithm>

#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Review.h"
#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"
#include "core/rules/Penalties.h"

namespace anjuan {
namespace {

struct ItemWord {
    std::string_view item;
    std::string_view passed;
};

/// How a review says that an item passed (the items of law/documents.md 5).
constexpr ItemWord itemWords[] = {{"主体权限", "合法"}, {"当事人", "准确"}, {"事实证据", "清楚充分"}, {"定性", "准确"}, {"依据", "正确"},
                                  {"裁量", "适当"}, {"程序", "合法"}, {"文书", "规范"}, {"移送", "没有应当移送的情形"}};

std::string verdictWord(const ReviewedItem& item)
{
    const auto found = std::ranges::find(itemWords, std::string_view{item.item}, &ItemWord::item);
    return item.verdict == Verdict::Passed && found != std::end(itemWords) ? std::string{found->passed} : wordOf(item.verdict);
}

template <class T>
void putRemedies(PaperFacts& p, const T& decision, std::optional<std::int64_t> daysToSue = {})
{
    p.put("remedy.reconsideration_organ", decision.reconsiderationOrgan);
    p.put("remedy.court", decision.court);
    if (decision.reconsiderationDays)
        p.put("remedy.reconsideration_period", chineseNumber(static_cast<int>(*decision.reconsiderationDays)) + "日");
    if (daysToSue)
        p.put("remedy.litigation_period", chineseNumber(static_cast<int>(*daysToSue)) + "日");
    else if (decision.litigationMonths)
        p.put("remedy.litigation_period", chineseNumber(static_cast<int>(*decision.litigationMonths)) + "个月");
}

/// 以上事实，有……等证据证明, or a last clause 有……证明.
bool namesEvidence(const std::string& prose)
{
    constexpr std::string_view has = "，有";
    const auto clause = prose.rfind(has);
    const auto stop = prose.rfind("。");
    const bool last = clause != std::string::npos && (stop == std::string::npos || stop < clause);
    const bool proven = prose.ends_with("证明") || prose.ends_with("证实") || prose.ends_with("为证") || prose.ends_with("佐证");
    return prose.find("以上事实") != std::string::npos || (last && proven);
}

/// The decision's own words on facts and evidence; a text that names the evidence is not followed by the list of it.
void putFactsAndEvidence(PaperFacts& p, const std::string& prose)
{
    p.putLines("facts", paragraphs(prose));
    p.facts.set("act.names_evidence", namesEvidence(bare(prose)));
}

std::string postOf(const PaperFacts& p, const PersonId& id)
{
    const auto* person = p.now.roster.find(id);
    return person ? person->post : std::string{};
}

FactTree memberFacts(const PaperFacts& p, const MemberOpinion& member)
{
    FactTree row;
    const auto stance = wordOf(member.stance);
    const bool said = member.opinion.find(stance) != std::string::npos;
    row.set("name", p.nameOf(*member.person)).set("opinion", bare(member.opinion) + (said ? "。" : "（" + stance + "）。"));
    if (const auto post = postOf(p, *member.person); !post.empty())
        row.set("post", post);
    return row;
}

void putMembers(PaperFacts& p, const HoldDiscussion& minutes)
{
    FactTree::List members, speakers;
    std::vector<std::string> recused;
    for (const auto& member : minutes.members) {
        if (!member.person)
            continue;
        const auto* person = p.now.roster.find(*member.person);
        auto row = memberFacts(p, member);
        if (member.stance == Stance::Recused)
            recused.push_back(p.nameOf(*member.person));
        else if (person && person->is(Role::PrincipalHead))
            p.put("act.head_opinion", p.nameOf(*member.person) + "：" + *row.find("opinion")->text());
        else
            speakers.push_back(row);
        members.push_back(std::move(row));
    }
    p.put("act.attended", std::to_string(members.size()));
    p.put("act.recusals", recused.empty() ? std::string{} : joined(recused) + "回避");
    if (!members.empty())
        p.facts.set("act.members", std::move(members));
    if (!speakers.empty())
        p.facts.set("act.speakers", std::move(speakers));
}

std::int64_t headsOf(const PaperFacts& p)
{
    return std::ranges::count_if(p.now.roster.all(), [](const Person& each) { return each.isHead() && !each.disabled; });
}

std::string reviewReason(const PaperFacts& p)
{
    const auto scope = p.now.law->rules.legalReviewScope(p.act.on());
    const auto* conclusion = p.file.conclusion();
    if (conclusion && conclusion->complexOrMajor)
        return "案件情况疑难复杂，依法应当进行法制审核";
    const bool always = scope && *scope == ReviewScope::AllOrdinaryCases;
    return always ? "普通程序案件，本机关规定作出决定前均进行法制审核" : "依法或者按照本机关规定应当进行法制审核";
}

} // namespace

namespace papers {

void submission(PaperFacts& p)
{
    p.put("act.penalty", proposedWords(p));
    p.put("act.reason", reviewReason(p));
    p.putLines("act.materials", p.own<SubmitReview>().materials);
    FactTree::List replies;
    for (const auto& answer : p.own<SubmitReview>().answers) {
        if (!answer.answer.empty())
            replies.push_back(FactTree{}.set("item", answer.item).set("reply", sentence(answer.answer)));
    }
    if (!replies.empty())
        p.facts.set("act.replies", std::move(replies));
    p.put("act.submitted_by", p.nameOf(p.act.stamp.madeBy));
    p.put("act.submitted_on", p.act.on());
    if (const auto term = due(p.now, "D55", p.act.on()))
        p.put("act.due", term->forOurDuty());
}

void opinion(PaperFacts& p)
{
    const auto& opinion = p.own<GiveOpinion>();
    if (const auto* submitted = p.before(Act::SubmitReview)) {
        p.put("act.received_on", submitted->on());
        p.putLines("act.materials", submitted->as<SubmitReview>()->materials);
    }
    p.put("act.finished_on", p.act.on());
    FactTree::List items;
    for (const auto& item : opinion.items) {
        FactTree row;
        row.set("item", bare(item.item)).set("conclusion", verdictWord(item));
        if (!item.remark.empty() && bare(item.remark) != verdictWord(item))
            row.set("remark", bare(item.remark) + (item.page ? "（第" + std::to_string(*item.page) + "页）" : std::string{}));
        items.push_back(std::move(row));
    }
    if (!items.empty())
        p.facts.set("act.items", std::move(items));
    p.put("act.conclusion", wordOf(opinion.conclusion));
    p.put("act.reasons", sentence(opinion.opinion));
    p.put("act.reviewer", p.nameOf(p.act.stamp.madeBy));
    const auto* reviewer = p.now.roster.find(p.act.stamp.madeBy);
    if (reviewer && reviewer->qualification)
        p.put("act.qualification", "法律职业资格" + reviewer->qualification->number);
}

void minutes(PaperFacts& p)
{
    const auto& minutes = p.own<HoldDiscussion>();
    p.put("act.on", p.act.on());
    p.put("act.from", minutes.from);
    p.put("act.to", minutes.to);
    p.put("act.place", bare(minutes.place));
    if (minutes.chair) {
        p.put("act.chair", p.nameOf(*minutes.chair));
        p.put("act.chair_post", postOf(p, *minutes.chair));
    }
    p.put("act.entitled", std::to_string(headsOf(p)));
    putMembers(p, minutes);
    p.put("act.observers", joined(minutes.alsoPresent));
    p.put("act.recorder", minutes.recorder);
    p.put("act.report", sentence(minutes.handlerReport));
    const auto reviewed = around("审核人", p.said("review.reviewer"), "：" + p.said("review.conclusion") + "。" + around("", p.said("review.opinion"), "。"));
    p.put("act.review_opinion", reviewed.empty() ? "讨论时尚未出具法制审核意见。" : reviewed);
    p.put("act.outcome", wordOf(minutes.outcome));
    p.put("act.conclusion", sentence(minutes.conclusion));
}

void decisionApproval(PaperFacts& p)
{
    putConclusion(p);
    p.put("act.no_discussion_because", bare(p.own<ApproveDecision>().discussion));
    p.put("act.penalty", proposedWords(p));
    p.facts.set("act.no_penalty", proposesNoPenalty(p));
}

void decision(PaperFacts& p)
{
    const auto& decision = p.own<IssueDecision>();
    putConclusion(p);
    putFactsAndEvidence(p, decision.factsAndEvidence);
    p.put("act.violated", bare(decision.violated));
    p.put("act.basis", bare(decision.basis));
    p.facts.erase("act.tier");
    p.put("act.tier", bare(decision.tier));
    p.put("act.penalty", penaltyWords(p.spelledOut(decision.penalties)));
    const auto handling = bare(decision.defenceHandling);
    p.put("defence.answer", handling.find("复核") == std::string::npos ? around("经复核，", handling, "") : handling);
    p.put("act.performance", bare(decision.performance));
    putRemedies(p, decision, decision.litigationDays);
    p.facts.set("act.later_law", decision.laterLaw);
    const auto fine = fineOf(decision.penalties);
    if (fine)
        p.put("act.fine", yuanWords(*fine));
    const bool onlyFine = std::ranges::all_of(decision.penalties, [](const Penalty& each) { return each.kind == PenaltyKind::Fine; });
    if (fine && !onlyFine)
        p.put("act.other_performance", bare(decision.performance));
    if (!decision.surchargeStated)
        p.facts.erase("payment.surcharge");
}

void noPenalty(PaperFacts& p)
{
    const auto& decision = p.own<IssueNoPenalty>();
    putFactsAndEvidence(p, decision.factsAndEvidence);
    const bool madeOut = decision.ground != NoPenaltyGround::NotMadeOut;
    p.facts.set("act.made_out", madeOut);
    if (madeOut)
        p.put("act.violated", bare(decision.violated));
    p.put("act.reasons", bare(decision.reasons));
    p.put("act.ground", wordOf(decision.ground));
    p.put("act.no_penalty_basis", nationalLaw(rules::provisionOf(decision.ground)));
    p.put("act.education", bare(decision.education));
    putRemedies(p, decision);
}

} // namespace papers
} // namespace anjuan
