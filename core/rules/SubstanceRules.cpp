// SPDX-License-Identifier: GPL-3.0-or-later
// Substance: R25–R41 of law/rules.md, and corrections 12.
#include <algorithm>

#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Disposition.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Party.h"
#include "core/rules/Finds.h"
#include "core/base/Json.h"
#include "core/rules/Penalties.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

std::string stepOf(const Scrutiny& look)
{
    return std::string{keyOf(look.act.act())};
}

const std::string& basisOf(const FiledAct& act)
{
    if (const auto* notice = act.as<IssueNotice>())
        return notice->basis;
    if (const auto* spot = act.as<DecideOnSpot>())
        return spot->basis;
    if (const auto* order = act.as<IssueDisposition>())
        return order->basis;
    return act.as<IssueDecision>()->basis;
}

const std::vector<Penalty>& penaltiesProposed(const Scrutiny& look)
{
    const auto* conclusion = look.act.as<ConcludeInquiry>();
    return conclusion ? conclusion->penalties : penaltiesOf(look.act);
}

/// Where the day of birth of the party at this place is entered.
std::string birthField(std::size_t place)
{
    return place == 0 ? "register-party.born_on" : "add-party.born_on";
}

std::string tierField(const Scrutiny& look)
{
    return look.act.as<DecideOnSpot>() ? "decide-on-spot.tier" : "conclude-inquiry.tier";
}

/// The tier that the act names, or the report before it; nothing when there is neither.
std::optional<std::string> tierNamed(const Scrutiny& look)
{
    if (const auto* spot = look.act.as<DecideOnSpot>())
        return spot->tier;
    const auto* conclusion = look.act.act() == Act::ConcludeInquiry ? look.act.as<ConcludeInquiry>() : look.file.conclusion();
    return conclusion ? std::optional{conclusion->tier} : std::nullopt;
}

bool isMitigated(const ConcludeInquiry* conclusion)
{
    return conclusion && conclusion->severity == Severity::Mitigated && !conclusion->ground.empty();
}

/// Whether every title in 《》 is one that laws, regulations and rules do not bear (行政处罚法 16).
bool restsOnNormativeDocumentsOnly(std::string_view basis)
{
    constexpr std::string_view open = "《", close = "》";
    constexpr std::string_view titles[] = {"通知", "意见", "公告", "通告", "方案", "基准", "标准", "指引", "函"};
    bool any = false;
    for (auto at = basis.find(open); at != std::string_view::npos; at = basis.find(open, at + 1)) {
        const auto title = basis.substr(at + open.size(), basis.find(close, at) - at - open.size());
        if (std::ranges::none_of(titles, [&](std::string_view end) { return title.ends_with(end); }))
            return false;
        any = true;
    }
    return any;
}

bool hasEvidence(const CaseFile& file, const std::string& id)
{
    return std::ranges::any_of(file.acts, [&](const FiledAct& act) {
        const auto* item = act.as<AddEvidence>();
        return item && item->id == id;
    });
}

} // namespace

Findings noPenaltyUnderFourteen(const Scrutiny& look)
{
    Findings findings;
    const auto parties = partiesOf(look);
    for (std::size_t i = 0; i < parties.size(); ++i) {
        const auto age = ageAtConduct(parties[i], look.file);
        const bool isSpared = parties.size() > 1 && fallingOn(penaltiesOf(look.act), parties[i], i).empty();
        if (age && *age < 14 && !isSpared)
            findings.push_back(found({N_("%1 was %2 years old when the act ended: under fourteen there is no penalty"), {parties[i].name, std::int64_t{*age}}},
                {p::minors}, {N_("Decide on no penalty, and order the guardian to discipline the child"), {}}, birthField(i)));
    }
    return findings;
}

Findings minorsTreatedLighter(const Scrutiny& look)
{
    const auto* conclusion = look.file.conclusion();
    if (!conclusion || conclusion->severity == Severity::Lenient || conclusion->severity == Severity::Mitigated)
        return {};
    Findings findings;
    const auto parties = partiesOf(look);
    for (std::size_t i = 0; i < parties.size(); ++i) {
        const auto age = ageAtConduct(parties[i], look.file);
        const bool isSpared = parties.size() > 1 && fallingOn(penaltiesOf(look.act), parties[i], i).empty();
        if (age && *age >= 14 && *age < 18 && !isSpared)
            findings.push_back(found({N_("%1 was %2 years old when the act ended: from fourteen to eighteen the penalty is lighter or mitigated, and the report chooses neither"),
                                         {parties[i].name, std::int64_t{*age}}},
                {p::minors}, {N_("Choose lighter or mitigated in the investigation report, with its ground"), {}}, "conclude-inquiry.severity"));
    }
    return findings;
}

Findings fineWithinRange(const Scrutiny& look)
{
    Findings findings;
    for (const auto& share : sharesOf(look, penaltiesOf(look.act))) {
        const auto fine = fineOf(share.penalties);
        const auto range = share.matter ? share.matter->rangeFor() : Result<FineLimits>{Refusal{}};
        if (!fine || !range)
            continue;
        if (*fine > range->most)
            findings.push_back(found({N_("The fine of %1 yuan is above the %2 yuan that the law allows"), {*fine, range->most}}, {share.matter->provision, p::kindOrRangeChanged},
                {N_("Keep within the range of the matter"), {}}, stepOf(look) + ".penalties"));
        else if (*fine < range->least && !isMitigated(look.file.conclusion()))
            findings.push_back(found({N_("The fine of %1 yuan is below the least of %2 yuan: lenient stays within the range, and no ground of mitigation is chosen"), {*fine, range->least}},
                {share.matter->provision, p::mitigation}, {N_("State the ground of mitigation in law, or raise the fine to the least"), {}}, "conclude-inquiry.severity"));
    }
    return findings;
}

Findings kindsAllowed(const Scrutiny& look)
{
    Findings findings;
    for (const auto& share : sharesOf(look, penaltiesOf(look.act))) {
        if (!share.matter || share.matter->penalties.empty())
            continue;
        for (const auto& penalty : share.penalties) {
            if (!share.matter->provides(penalty.kind))
                findings.push_back(found({N_("The article of the matter does not provide this kind of penalty: %1"), {std::string{statutoryName(penalty.kind)}}},
                    {share.matter->provision, p::kindOrRangeChanged}, {N_("Take it out, or cite the article that provides it"), {}}, stepOf(look) + ".penalties"));
        }
    }
    return findings;
}

Findings fineWasBefore(const Scrutiny& look)
{
    if (!look.act.as<FileCase>()->finedBefore)
        return {};
    return {found({N_("The same act was fined before; this case may lead to other measures, never to a fine"), {}}, {p::noSecondFine},
        {N_("Go on only where another measure is wanted"), {}}, "file.fined_before")};
}

Findings noSecondFine(const Scrutiny& look)
{
    const auto* filing = look.file.filing();
    const auto isFine = [](const Penalty& penalty) { return penalty.kind == PenaltyKind::Fine; };
    if (!filing || !filing->finedBefore || std::ranges::none_of(penaltiesOf(look.act), isFine))
        return {};
    return {found({N_("The same act was fined before; it is not fined a second time"), {}}, {p::noSecondFine},
        {N_("Take the fine out; other measures stay possible"), {}}, stepOf(look) + ".penalties")};
}

Findings basisNamesArticle(const Scrutiny& look)
{
    const auto& basis = basisOf(look.act);
    const auto jump = stepOf(look) + ".basis";
    if (basis.find("第") == std::string::npos || basis.find("条") == std::string::npos)
        return {found({N_("The basis “%1” names no article of a law, regulation or rule"), {basis}}, {p::normativeBasis, p::noBasisOrSubject},
            {N_("Name law, article, paragraph and item"), {}}, jump)};
    if (!restsOnNormativeDocumentsOnly(basis))
        return {};
    return {found({N_("The basis “%1” is only a normative document; it cannot set a penalty"), {basis}}, {p::normativeBasis, p::noBasisOrSubject},
        {N_("Name the law, regulation or rule that sets the penalty"), {}}, jump)};
}

Findings correctionOrdered(const Scrutiny& look)
{
    const auto* conclusion = look.file.conclusion();
    if (look.before(Act::OrderCorrection) || (conclusion && conclusion->correctionOrdered))
        return {};
    return {found({N_("No order to correct is on record"), {}}, {p::orderCorrection}, {N_("Order correction, or state why it is not needed"), {}}, "order-correction")};
}

Findings withinTier(const Scrutiny& look)
{
    const auto* matter = matterOf(look);
    const auto named = tierNamed(look);
    const auto& penalties = penaltiesProposed(look);
    const auto* standard = standardOn(look.now, look.on());
    if (!matter || !fineOf(penalties) || !named || !standard)
        return {};
    const auto tiers = standard->of(matter->code);
    if (tiers.empty())
        return {};
    const auto tier = std::ranges::find(tiers, *named, &DiscretionTier::tier);
    if (tier == tiers.end())
        return {found({N_("No tier of the discretion standard is named for this matter"), {}}, {p::discretionStandard},
            {N_("Choose the tier whose condition the facts meet"), {}}, tierField(look))};
    const auto limits = tier->limits();
    Findings findings;
    for (const auto& share : sharesOf(look, penalties)) {
        const auto fine = fineOf(share.penalties);
        if (fine && share.isFirstMatter && limits && !limits->contain(*fine))
            findings.push_back(found({N_("The fine of %1 yuan lies outside the tier “%2” (%3 to %4 yuan)"), {*fine, tier->tier, limits->least, limits->most}},
                {p::discretionStandard}, {N_("Choose another tier or state why it is left"), {}}, tierField(look)));
    }
    return findings;
}

Findings crimeReferred(const Scrutiny& look)
{
    const auto results = look.file.referralResults();
    if (std::ranges::find(results, ReferralResult::WithPolice) != results.end())
        return {found({N_("The police hold the case; no new fine is imposed while they do, and a penalty may not stand in for a referral"), {}},
            {p::noPenaltyInstead, p::crimeReferred}, {N_("Wait for their answer; when they do not file, the case goes on"), {}}, "refer-out")};
    // The police were asked and did not file: the case goes on here (国务院令310号 10).
    const auto asked = look.file.all(Act::ReferOut);
    const bool toPolice = std::ranges::any_of(asked, [](const FiledAct* act) { return act->as<ReferOut>()->kind == ReferralKind::Police; });
    if (toPolice && std::ranges::find(results, ReferralResult::GoesOn) != results.end())
        return {};
    const auto* filing = look.file.filing();
    const auto* conclusion = look.file.conclusion();
    const auto view = conclusion ? conclusion->criminal : filing ? filing->criminal : CriminalView::NotSuspected;
    const auto* referral = look.factsBefore<ReferOut>(Act::ReferOut);
    if (view != CriminalView::Suspected || (referral && referral->kind == ReferralKind::Police))
        return {};
    return {found({N_("A crime is suspected and the case was not referred; a penalty may not stand in for a referral"), {}},
        {p::crimeReferred, p::crimeOutcome}, {N_("Refer the case to the police with the approval of the principal head"), {}}, "refer-out")};
}

Findings factsHaveEvidence(const Scrutiny& look)
{
    const auto* stated = look.file.statedFacts();
    if (!stated || stated->facts.empty())
        return {found({N_("No facts are stated"), {}}, {p::factsProven, p::evidenceVerified}, {N_("State each fact and link the evidence for it"), {}}, "state-facts")};
    Findings findings;
    for (const auto& fact : stated->facts) {
        const auto linked = std::ranges::any_of(fact.evidence, [&](const std::string& id) { return hasEvidence(look.file, id); });
        if (!linked)
            findings.push_back(found({N_("Fact %1 is linked to no evidence: %2"), {fact.id, fact.text}}, {p::factsProven, p::evidenceVerified},
                {N_("Link the evidence, or do not rest the decision on it"), {}}, "state-facts.facts"));
    }
    return findings;
}

Findings basisMayBeReplaced(const Scrutiny& look)
{
    const auto* matter = matterOf(look);
    const auto show = matter ? look.now.law->rules.toConfirm(matter->provision.law) : std::nullopt;
    if (!show)
        return {};
    return {found({N_("%1 may have been replaced by a new law; the office confirms the version that applies"), {std::string{matter->provision.law}}},
        {p::lawInForceOrLighter}, {N_("Check which version was in force on the day of the conduct"), {}}, "conclude-inquiry.basis")};
}

Findings landIsKnown(const Scrutiny& look)
{
    const auto* order = look.act.as<IssueDisposition>();
    const bool builds = order->order.find("拆除") != std::string::npos;
    if (!builds || (!order->landClass.empty() && !order->planStatus.empty() && !order->competent.empty()))
        return {};
    return {found({N_("An order to demolish without class of the land, standing under the plan and the competence of this organ"), {}}, {p::planningTown},
        {N_("Find out whose matter it is before choosing the article"), {}}, "issue-disposition.land_class")};
}

} // namespace anjuan::rules
