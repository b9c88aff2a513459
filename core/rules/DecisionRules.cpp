// SPDX-License-Identifier: GPL-3.0-or-later
// Decision, review and discussion: R53–R57 of law/rules.md.
#include <algorithm>
#include <set>

#include "core/casefile/Rounds.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Disposition.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Review.h"
#include "core/rules/Finds.h"
#include "core/rules/Penalties.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

/// Which court: that of the organ's seat (行政诉讼法 18; a local concentration of jurisdiction is a setting).
constexpr Provision courtOfTheOrgan{laws::litigation, 18, 1};

struct RemedyText {
    const std::string& organ;
    const std::string& court;
    std::optional<std::int64_t> days;
    std::optional<std::int64_t> monthsToSue;
    std::optional<std::int64_t> daysToSue;
};

RemedyText remediesOf(const FiledAct& act)
{
    if (const auto* decision = act.as<IssueDecision>())
        return {decision->reconsiderationOrgan, decision->court, decision->reconsiderationDays, decision->litigationMonths, decision->litigationDays};
    if (const auto* order = act.as<IssueDisposition>())
        return {order->reconsiderationOrgan, order->court, order->reconsiderationDays, order->litigationMonths, order->litigationDays};
    const auto* none = act.as<IssueNoPenalty>();
    return {none->reconsiderationOrgan, none->court, none->reconsiderationDays, none->litigationMonths, {}};
}

/// 土地管理法 83: who is ordered under that law to pull down what was built on land unlawfully occupied has fifteen
/// days to sue, not the six months of 行政诉讼法 46 (“法律另有规定的除外”). The implementing regulation is no such law.
bool ordersDemolitionUnderLandLaw(const FiledAct& act)
{
    if (const auto* order = act.as<IssueDisposition>())
        return order->basis.find("土地管理法》") != std::string::npos && order->order.find("拆除") != std::string::npos;
    const auto* decision = act.as<IssueDecision>();
    const bool underIt = decision && decision->basis.find("土地管理法》") != std::string::npos;
    return underIt && std::ranges::any_of(decision->penalties, [](const Penalty& each) { return each.detail.find("拆除") != std::string::npos; });
}

bool headsTookPart(const Scrutiny& look, const HoldDiscussion& meeting)
{
    return std::ranges::any_of(meeting.members, [&](const MemberOpinion& member) {
        const auto* person = member.person ? look.person(*member.person) : nullptr;
        return person && person->isHead() && member.stance != Stance::Recused;
    });
}

/// Why the heads must discuss the case; an empty sentence when they need not.
Message whyDiscussed(const Scrutiny& look)
{
    const auto* conclusion = look.file.conclusion();
    const auto* notice = look.factsBefore<IssueNotice>(Act::IssueNotice);
    const auto* review = look.factsBefore<GiveOpinion>(Act::GiveOpinion);
    if (conclusion && conclusion->complexOrMajor)
        return {N_("The case is complicated or major, and there are no minutes of a collective discussion by the responsible heads"), {}};
    // The decision's own sum counts as well: a notice may be missing, or say less.
    if ((notice && meetsHearingThreshold(look, notice->penalties)) || meetsHearingThreshold(look, penaltiesOf(look.act)))
        return {N_("The penalty is so heavy that a hearing must be offered, and there are no minutes of a collective discussion by the responsible heads"), {}};
    if (review && review->conclusion == ReviewConclusion::Disagree)
        return {N_("The legal review disagrees, and there are no minutes of a collective discussion by the responsible heads"), {}};
    return {};
}

/// A dissent of which nothing is known but that there was one.
bool isDissentUnsaid(const MemberOpinion& member)
{
    const bool dissents = member.stance == Stance::Disagrees || member.stance == Stance::Reserves;
    const auto label = Options<Stance>::rows[static_cast<std::size_t>(member.stance)].key;
    return dissents && (member.opinion.empty() || member.opinion == label || member.opinion == "不同意" || member.opinion == "保留");
}

} // namespace

Findings decisionComplete(const Scrutiny& look)
{
    Findings findings;
    const auto lacks = [&](Message sentence, std::string jump) {
        findings.push_back(found(std::move(sentence), {p::decisionContent}, {N_("Fill it in before the decision is issued"), {}}, std::move(jump)));
    };
    const auto parties = partiesOf(look);
    for (std::size_t i = 0; i < parties.size(); ++i) {
        const std::string step = i == 0 ? "register-party" : "add-party";
        if (parties[i].name.empty())
            lacks({N_("The decision does not name the party"), {}}, step + ".name");
        else if (parties[i].address.isEmpty() && parties.size() > 1)
            lacks({N_("The decision does not state the address of %1"), {parties[i].name}}, step + ".address");
        else if (parties[i].address.isEmpty())
            lacks({N_("The decision does not state the address of the party"), {}}, step + ".address");
    }
    const auto* decision = look.act.as<IssueDecision>();
    if (decision->factsAndEvidence.empty())
        lacks({N_("The decision does not state facts and evidence"), {}}, "issue-decision.facts_and_evidence");
    if (decision->penalties.empty())
        lacks({N_("The decision states no penalty"), {}}, "issue-decision.penalties");
    if (decision->performance.empty())
        lacks({N_("The decision does not say how and until when to perform"), {}}, "issue-decision.performance");
    if (fineOf(decision->penalties) && !decision->surchargeStated)
        findings.push_back(found({N_("The decision does not say that a surcharge falls due on late payment"), {}}, {p::surcharge, {laws::finesCollection, 7}},
            {N_("State it, or the surcharge cannot be collected"), {}}, "issue-decision.surcharge_stated"));
    return findings;
}

namespace {

/// On the spot reconsideration comes first, and that has to be said (行政复议法 23).
Findings remediesOnTheSpot(const Scrutiny& look)
{
    const auto* decision = look.act.as<DecideOnSpot>();
    const auto& organ = look.now.setup->remedies.reconsiderationOrgan;
    Findings findings;
    const auto wrong = [&](Message sentence, Provision provision, const char* field) {
        findings.push_back(found(std::move(sentence), {provision}, {N_("Correct the paragraph on remedies"), {}}, std::string{"decide-on-spot."} + field));
    };
    if (decision->reconsiderationDays != 60)
        wrong({N_("Reconsideration is applied for within 60 days, not %1"), {decision->reconsiderationDays.value_or(0)}}, p::reconsiderationTerm, "reconsideration_days");
    if (decision->reconsiderationOrgan != organ)
        wrong({N_("Reconsideration goes to %1, not to %2"), {organ, decision->reconsiderationOrgan}}, p::reconsiderationOrgan, "reconsideration_organ");
    if (!decision->reconsiderationFirst)
        wrong({N_("The decision does not say that reconsideration comes before a suit"), {}}, p::reconsiderationFirst, "reconsideration_first");
    return findings;
}

} // namespace

Findings remediesRight(const Scrutiny& look)
{
    Findings findings;
    if (look.act.as<DecideOnSpot>())
        return remediesOnTheSpot(look);
    const auto text = remediesOf(look.act);
    const std::string step{keyOf(look.act.act())};
    const auto& remedies = look.now.setup->remedies;
    const auto wrong = [&](Message sentence, Provision provision, const char* field) {
        findings.push_back(found(std::move(sentence), {provision}, {N_("Correct the paragraph on remedies"), {}}, step + "." + field));
    };
    if (text.days != 60)
        wrong({N_("Reconsideration is applied for within 60 days, not %1"), {text.days.value_or(0)}}, p::reconsiderationTerm, "reconsideration_days");
    if (text.organ != remedies.reconsiderationOrgan)
        wrong({N_("Reconsideration goes to %1, not to %2"), {remedies.reconsiderationOrgan, text.organ}}, p::reconsiderationOrgan, "reconsideration_organ");
    if (ordersDemolitionUnderLandLaw(look.act)) {
        if (text.daysToSue != 15 || text.monthsToSue.value_or(0) != 0)
            wrong({N_("An order to demolish under this law is sued against within 15 days"), {}}, p::landOrderLitigation, "litigation_days");
    } else if (text.daysToSue) {
        wrong({N_("An action is brought within 6 months, not %1 days"), {*text.daysToSue}}, p::litigationTerm, "litigation_days");
    } else if (text.monthsToSue != 6) {
        wrong({N_("An action is brought within 6 months, not %1"), {text.monthsToSue.value_or(0)}}, p::litigationTerm, "litigation_months");
    }
    if (text.court != remedies.court)
        wrong({N_("An action is brought before %1, not %2"), {remedies.court, text.court}}, courtOfTheOrgan, "court");
    return findings;
}

Findings legallyReviewed(const Scrutiny& look)
{
    const auto* review = look.before(Act::GiveOpinion);
    const Message advice{N_("Submit the case for legal review; without a passed review no decision may be made"), {}};
    if (!review)
        return {found({N_("There is no legal review before this day"), {}}, {p::legalReview}, advice, "submit-review")};
    if (!passes(*review->as<GiveOpinion>()))
        return {found({N_("The last legal review, of %1, did not pass the case"), {review->on()}}, {p::legalReview}, advice, "submit-review")};
    const auto* heard = look.before(Act::HoldHearing);
    if (heard && happenedBefore(*review, *heard))
        return {found({N_("The last legal review, of %1, is earlier than the hearing of %2"), {review->on(), heard->on()}},
            {p::legalReviewAfterHearing}, {N_("Submit the case for review again: after a hearing it is reviewed before the decision"), {}}, "submit-review")};
    const auto* defence = look.before(Act::ReExamine);
    if (defence && defence->as<ReExamine>()->adopted && happenedBefore(*review, *defence))
        return {found({N_("The last legal review, of %1, is earlier than the defence that was adopted on %2"), {review->on(), defence->on()}},
            {p::legalReview}, {N_("A short supplementary review serves"), {}}, "submit-review")};
    return {};
}

Findings discussedByHeads(const Scrutiny& look)
{
    auto why = whyDiscussed(look);
    const auto* meeting = look.factsBefore<HoldDiscussion>(Act::HoldDiscussion);
    const bool concluded = meeting && (meeting->outcome == DiscussionOutcome::AsProposed || meeting->outcome == DiscussionOutcome::Changed);
    if (why.text.empty())
        return {};
    if (concluded && !headsTookPart(look, *meeting))
        return {found({N_("No responsible head of this organ took part in the discussion; a meeting of the enforcement team does not stand in for it"), {}},
            {p::collectiveDiscussion}, {N_("Let the responsible heads of this organ discuss the case and enter their minutes"), {}}, "hold-discussion.members")};
    const auto* defence = look.before(Act::ReExamine);
    const auto* held = look.before(Act::HoldDiscussion);
    const auto* heard = look.before(Act::HoldHearing);
    if (concluded && heard && happenedBefore(*held, *heard))
        return {found({N_("The discussion of %1 is earlier than the hearing of %2"), {held->on(), heard->on()}},
            {p::collectiveDiscussion}, {N_("Let the responsible heads confirm their conclusion and enter the minutes"), {}}, "hold-discussion")};
    if (concluded && defence && defence->as<ReExamine>()->adopted && happenedBefore(*held, *defence))
        return {found({N_("The discussion of %1 is earlier than the defence that was adopted on %2"), {held->on(), defence->on()}},
            {p::collectiveDiscussion}, {N_("Let the responsible heads confirm their conclusion and enter the minutes"), {}}, "hold-discussion")};
    if (concluded)
        return {};
    return {found(std::move(why), {p::collectiveDiscussion}, {N_("Hold the collective discussion and enter its minutes"), {}}, "hold-discussion")};
}

Findings discussionInOrder(const Scrutiny& look)
{
    const auto* minutes = look.act.as<HoldDiscussion>();
    Findings findings;
    std::set<PersonId> heads;
    const auto handlers = look.file.handlers();
    for (const auto& member : minutes->members) {
        const auto* person = member.person ? look.person(*member.person) : nullptr;
        if (person && person->isHead() && member.stance != Stance::Recused)
            heads.insert(person->id);
        if (person && std::ranges::find(handlers, person->id) != handlers.end())
            findings.push_back(found({N_("%1 handles the case: he reports and does not vote"), {person->name}}, {p::collectiveDiscussion},
                {N_("Enter him among those also present"), {}}, "hold-discussion.members"));
        if (isDissentUnsaid(member))
            findings.push_back(found({N_("%1 did not agree, and the minutes do not say what he holds"), {person ? person->name : std::string{}}}, {p::collectiveDiscussion},
                {N_("Write the dissent down in the gist of its own words"), {}}, "hold-discussion.members"));
    }
    const auto wanted = minimumHeads(look);
    if (const auto took = static_cast<std::int64_t>(heads.size()); took < wanted)
        findings.push_back(found({N_("Only %1 responsible heads of this organ took part; the local rule wants %2"), {took, wanted}},
            {p::collectiveDiscussion}, {N_("The enforcement committee does not replace the heads of this organ"), {}}, "hold-discussion.members"));
    return findings;
}

} // namespace anjuan::rules
