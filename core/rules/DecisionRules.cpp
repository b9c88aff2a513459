// SPDX-License-Identifier: GPL-3.0-or-later
// Decision, review and discussion: R53–R57 of law/rules.md.
#include <algorithm>

#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Review.h"
#include "core/rules/Finds.h"
#include "core/rules/Penalties.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

struct RemedyText {
    const std::string& organ;
    const std::string& court;
    std::optional<std::int64_t> days;
    std::optional<std::int64_t> months;
};

RemedyText remediesOf(const FiledAct& act)
{
    if (const auto* decision = act.as<IssueDecision>())
        return {decision->reconsiderationOrgan, decision->court, decision->reconsiderationDays, decision->litigationMonths};
    const auto* none = act.as<IssueNoPenalty>();
    return {none->reconsiderationOrgan, none->court, none->reconsiderationDays, none->litigationMonths};
}

bool agrees(const GiveOpinion& opinion)
{
    return opinion.conclusion == ReviewConclusion::Agree || opinion.conclusion == ReviewConclusion::AgreeWithChanges;
}

} // namespace

Findings decisionComplete(const Scrutiny& look)
{
    Findings findings;
    const auto lacks = [&](Message sentence, std::string jump) {
        findings.push_back(found(std::move(sentence), {p::decisionContent}, {N_("Fill it in before the decision is issued"), {}}, std::move(jump)));
    };
    const auto* party = look.file.party();
    if (!party || party->name.empty())
        lacks({N_("The decision does not name the party"), {}}, "register-party.name");
    else if (party->address.isEmpty())
        lacks({N_("The decision does not state the address of the party"), {}}, "register-party.address");
    const auto* decision = look.act.as<IssueDecision>();
    if (decision->penalties.empty())
        lacks({N_("The decision states no penalty"), {}}, "issue-decision.penalties");
    if (fineOf(decision->penalties) && !decision->surchargeStated)
        findings.push_back(found({N_("The decision does not say that a surcharge falls due on late payment"), {}}, {p::surcharge, {laws::finesCollection, 7}},
            {N_("State it, or the surcharge cannot be collected"), {}}, "issue-decision.surcharge_stated"));
    return findings;
}

Findings remediesRight(const Scrutiny& look)
{
    Findings findings;
    const auto text = remediesOf(look.act);
    const std::string step{keyOf(look.act.act())};
    const auto& remedies = look.now.setup->remedies;
    const auto wrong = [&](Message sentence, Provision provision, const char* field) {
        findings.push_back(found(std::move(sentence), {provision}, {N_("Correct the paragraph on remedies"), {}}, step + "." + field));
    };
    if (text.days != 60)
        wrong({N_("Reconsideration is applied for within 60 days, not %1"), {text.days.value_or(0)}}, {laws::reconsideration, 20}, "reconsideration_days");
    if (text.organ != remedies.reconsiderationOrgan)
        wrong({N_("Reconsideration goes to %1, not to %2"), {remedies.reconsiderationOrgan, text.organ}}, {laws::reconsideration, 24}, "reconsideration_organ");
    if (text.months != 6)
        wrong({N_("An action is brought within 6 months, not %1"), {text.months.value_or(0)}}, {laws::litigation, 46}, "litigation_months");
    if (text.court != remedies.court)
        wrong({N_("An action is brought before %1, not %2"), {remedies.court, text.court}}, {laws::litigation, 46}, "court");
    return findings;
}

Findings legallyReviewed(const Scrutiny& look)
{
    const auto* review = look.before(Act::GiveOpinion);
    const Message advice{N_("Submit the case for legal review; without a passed review no decision may be made"), {}};
    if (!review)
        return {found({N_("There is no legal review before this day"), {}}, {p::legalReview}, advice, "submit-review")};
    if (!agrees(*review->as<GiveOpinion>()))
        return {found({N_("The last legal review, of %1, did not pass the case"), {review->on()}}, {p::legalReview}, advice, "submit-review")};
    const auto* defence = look.before(Act::ReExamine);
    if (defence && defence->as<ReExamine>()->adopted && happenedBefore(*review, *defence))
        return {found({N_("The last legal review, of %1, is earlier than the defence that was adopted on %2"), {review->on(), defence->on()}},
            {p::legalReview}, {N_("A short supplementary review serves"), {}}, "submit-review")};
    return {};
}

Findings discussedByHeads(const Scrutiny& look)
{
    const auto* conclusion = look.file.conclusion();
    const auto* notice = look.factsBefore<IssueNotice>(Act::IssueNotice);
    const auto* review = look.factsBefore<GiveOpinion>(Act::GiveOpinion);
    const bool major = conclusion && conclusion->complexOrMajor;
    // The decision's own sum counts as well: a notice may be missing, or say less.
    const bool heavy = (notice && meetsHearingThreshold(look, notice->penalties)) || meetsHearingThreshold(look, penaltiesOf(look.act));
    const bool disputed = review && review->conclusion == ReviewConclusion::Disagree;
    const auto* meeting = look.factsBefore<HoldDiscussion>(Act::HoldDiscussion);
    const bool concluded = meeting && (meeting->outcome == DiscussionOutcome::AsProposed || meeting->outcome == DiscussionOutcome::Changed);
    if ((!major && !heavy && !disputed) || concluded)
        return {};
    return {found({N_("The case is complicated or major, and there are no minutes of a collective discussion by the responsible heads"), {}},
        {p::collectiveDiscussion}, {N_("Hold the collective discussion and enter its minutes"), {}}, "hold-discussion")};
}

Findings discussionInOrder(const Scrutiny& look)
{
    const auto* minutes = look.act.as<HoldDiscussion>();
    Findings findings;
    std::int64_t heads = 0;
    const auto handlers = look.file.handlers();
    for (const auto& member : minutes->members) {
        const auto* person = member.person ? look.person(*member.person) : nullptr;
        if (person && person->isHead() && member.stance != Stance::Recused)
            ++heads;
        if (person && std::ranges::find(handlers, person->id) != handlers.end())
            findings.push_back(found({N_("%1 handles the case: he reports and does not vote"), {person->name}}, {p::collectiveDiscussion}, {}, "hold-discussion.members"));
    }
    const auto wanted = minimumHeads(look);
    if (heads < wanted)
        findings.push_back(found({N_("Only %1 responsible heads of this organ took part; the local rule wants %2"), {heads, wanted}},
            {p::collectiveDiscussion}, {N_("The enforcement committee does not replace the heads of this organ"), {}}, "hold-discussion.members"));
    return findings;
}

} // namespace anjuan::rules
