// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/Guidance.h"

#include <algorithm>
#include <iterator>

#include "core/casefile/Joint.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Party.h"
#include "core/guidance/Parts.h"
#include "core/law/Competing.h"
#include "core/law/Provisions.h"
#include "core/rules/Penalties.h"

namespace anjuan {
namespace {

namespace p = provisions;

/// The fine on the first party for the matter of the filing: that is what the range of this matter speaks about.
std::optional<Money> fineOnFirst(const std::vector<Penalty>& penalties, const CaseFile& file)
{
    const auto* filing = file.filing();
    std::vector<Penalty> own;
    std::ranges::copy_if(penalties, std::back_inserter(own), [&](const Penalty& each) {
        return concerns(each.party, file.partyName(), 0) && (!filing || concerns(each.matter, filing->matter, 0));
    });
    return fineOf(own);
}

std::optional<Money> fineOnRecord(const CaseFile& file)
{
    if (const auto* decision = file.facts<IssueDecision>(Act::IssueDecision))
        return fineOnFirst(decision->penalties, file);
    if (const auto* notice = file.facts<IssueNotice>(Act::IssueNotice))
        return fineOnFirst(notice->penalties, file);
    const auto* conclusion = file.conclusion();
    return conclusion ? fineOnFirst(conclusion->penalties, file) : std::nullopt;
}

Provisions of(const Matter& matter, Provisions more = {})
{
    more.insert(more.begin(), matter.provision);
    return more;
}

void setRange(const Matter& matter, const FineBase& base, Guidance& guidance)
{
    const auto range = matter.rangeFor(base);
    if (range) {
        guidance.range = *range;
        guidance.rangeLine = {{N_("The article provides a fine of %1 to %2 yuan"), {range->least, range->most}},
            of(matter), Weight::Plain};
        return;
    }
    guidance.rangeLine = {range.refusal().findings.front().sentence, of(matter), Weight::Mind};
}

void setPlace(const CaseFile& file, const Matter& matter, Guidance& guidance)
{
    const auto& fine = guidance.intended;
    if (!fine) {
        guidance.placeLine = {{N_("No fine is intended yet"), {}}, of(matter), Weight::Plain};
        return;
    }
    const auto set = [&](FinePlace place, Message text, Provisions provisions, Weight weight) {
        guidance.place = place;
        guidance.placeLine = {std::move(text), of(matter, std::move(provisions)), weight};
    };
    if (!guidance.range)
        return set(FinePlace::Unknown, {N_("%1 yuan cannot be held against a range that is not known"), {*fine}}, {},
            Weight::Mind);
    const auto& [least, most] = *guidance.range;
    if (*fine > most)
        return set(FinePlace::AboveMost, {N_("%1 yuan is above the most of %2 yuan: never"), {*fine, most}},
            {p::kindOrRangeChanged}, Weight::Never);
    if (*fine >= least)
        return set(FinePlace::Inside, {N_("%1 yuan lies inside the range of the law"), {*fine}}, {}, Weight::Good);
    const auto* conclusion = file.conclusion();
    if (conclusion && conclusion->severity == Severity::Mitigated && !conclusion->ground.empty())
        return set(FinePlace::BelowMitigated,
            {N_("%1 yuan is below the least of %2 yuan, mitigated on the ground: %3"),
                {*fine, least, conclusion->ground}},
            {p::mitigation}, Weight::Mind);
    return set(FinePlace::BelowLeast,
        {N_("%1 yuan is below the least of %2 yuan: that needs a ground of mitigation"), {*fine, least}},
        {p::mitigation}, Weight::Never);
}

/// Which of the tiers, from light to heavy, the grounds speak for.
std::size_t pointedTier(const std::vector<Ground>& grounds, std::size_t tiers)
{
    const auto has = [&](Bearing bearing) {
        return std::ranges::any_of(grounds, [=](const Ground& ground) { return ground.bearing == bearing; });
    };
    const bool lighter = has(Bearing::Lighter) || has(Bearing::Spares);
    if (lighter == has(Bearing::Heavier))
        return tiers / 2;
    return lighter ? 0 : tiers - 1;
}

void setTiers(const CaseFile& file, const Circumstances& now, const FineBase& base, Guidance& guidance)
{
    const auto* standard = standardOn(now, now.today);
    if (!standard)
        return;
    auto tiers = standard->of(guidance.code);
    std::ranges::stable_sort(tiers, {}, [](const DiscretionTier& tier) { return tier.range.min; });
    if (tiers.empty())
        return;
    guidance.standard = standard->name;
    const auto* conclusion = file.conclusion();
    for (const auto& tier : tiers) {
        const auto limits = tier.limits(base);
        TierGuidance one{tier.tier, tier.condition, limits ? std::optional{*limits} : std::nullopt};
        one.isNamed = conclusion && conclusion->tier == tier.tier;
        one.holdsFine = limits && guidance.intended && limits->contain(*guidance.intended);
        guidance.tiers.push_back(std::move(one));
    }
    auto& pointed = guidance.tiers[pointedTier(guidance.grounds, guidance.tiers.size())];
    pointed.isPointedTo = true;
    const Provisions basis{p::discretionStandard};
    guidance.tierLine = {
        {N_("The facts on record speak for the tier “%1”; figures in its condition are for the officer to check: %2"),
            {pointed.name, pointed.condition}},
        basis, Weight::Plain};
    const auto named = std::ranges::find_if(guidance.tiers, &TierGuidance::isNamed);
    if (named == guidance.tiers.end() || !guidance.intended || !named->limits || named->holdsFine)
        return;
    guidance.tierLine = {{N_("%1 yuan lies outside the tier “%2” that the report names (%3 to %4 yuan): choose "
                             "another tier or state why it is left"),
                             {*guidance.intended, named->name, named->limits->least, named->limits->most}},
        basis, Weight::Mind};
}

void setCompeting(
    SubjectKind party, const Matter& matter, const Circumstances& now, const FineBase& base, Guidance& guidance)
{
    for (const auto& other : competitorsOf(now.law->catalogue, now.law->lists, matter, party, now.today, base)) {
        CompetingGuidance one{other.matter->code, other.matter->name, other.matter->provision, other.range};
        one.isHigher = other.range && guidance.range && other.range->most > guidance.range->most;
        one.isAdopted
            = static_cast<bool>(adopted(now.law->catalogue, now.law->adopted, other.matter->code, now.today));
        const Provisions provisions{p::noSecondFine, one.provision};
        if (one.isHigher)
            one.line = {{N_("%1 %2: up to %3 yuan, more than here. Where both apply, the article with the higher "
                            "fine is chosen"),
                            {one.code, one.name, other.range->most}},
                provisions, Weight::Mind};
        else if (other.range)
            one.line = {{N_("%1 %2: %3 to %4 yuan, not more than here. Compare it in the report"),
                            {one.code, one.name, other.range->least, other.range->most}},
                provisions, Weight::Plain};
        else
            one.line = {{N_("%1 %2: its amount is not known here. Compare it in the report"), {one.code, one.name}},
                provisions, Weight::Plain};
        guidance.competing.push_back(std::move(one));
    }
}

/// The row of the matter when the act ended, where it differs from that of today (行政处罚法 37).
void addOtherVersion(
    const CaseFile& file, const Matter& matter, const Circumstances& now, const FineBase& base, Guidance& guidance)
{
    const auto* filing = file.filing();
    if (!filing || !filing->conductEndedOn)
        return;
    const auto then = now.law->catalogue.find(matter.code, *filing->conductEndedOn);
    if (!then || *then == &matter)
        return;
    const auto before = (*then)->rangeFor(base);
    const bool isKnown = before && guidance.range;
    const bool isLighter = isKnown
        && (guidance.range->most < before->most
            || (guidance.range->most == before->most && guidance.range->least < before->least));
    const Provisions provisions{p::lawInForceOrLighter, matter.provision};
    if (isLighter)
        guidance.lists.push_back(
            {{N_("When the act ended the range was %1 to %2 yuan; the later one is lighter and applies"),
                 {before->least, before->most}},
                provisions, Weight::Good});
    else if (isKnown)
        guidance.lists.push_back(
            {{N_("When the act ended the range was %1 to %2 yuan; the later one is not lighter: the earlier applies"),
                 {before->least, before->most}},
                provisions, Weight::Mind});
    else
        guidance.lists.push_back({{N_("The matter read otherwise when the act ended: compare both versions, the "
                                      "lighter later one applies"),
                                      {}},
            provisions, Weight::Mind});
}

/// The other matters of the case, each with its own range: their penalties are judged for themselves.
void addOtherMatters(const CaseFile& file, const Circumstances& now, Guidance& guidance)
{
    const auto matters = mattersOf(file, now.today);
    for (std::size_t i = 1; i < matters.size(); ++i) {
        const auto known = now.law->catalogue.find(matters[i].matter, now.today);
        const auto range = known ? (*known)->rangeFor() : Result<FineLimits>{Refusal{}};
        if (range)
            guidance.lists.push_back({{N_("The case is also about “%1”: %2 to %3 yuan, judged for itself"), {matters[i].cause, range->least, range->most}},
                {(*known)->provision}, Weight::Mind});
        else
            guidance.lists.push_back({{N_("The case is also about “%1”, judged for itself"), {matters[i].cause}}, {p::discretionStandard}, Weight::Mind});
    }
}

void addLists(const Matter& matter, const Circumstances& now, Guidance& guidance)
{
    for (const auto& row : now.law->lists.exemptionsOf(matter.code, now.today))
        guidance.lists.push_back({{N_("Not punished by the list where: %1 (%2)"), {row.condition, row.basis}},
            {p::minorNoPenalty}, Weight::Mind});
    for (const auto& row : now.law->lists.boundariesOf(matter.code, now.today))
        guidance.lists.push_back(
            {{N_("%1: %2 (%3)"), {row.department, row.does, row.basis}}, {p::delegatedPower}, Weight::Plain});
}

} // namespace

Guidance guidanceFor(const CaseFile& file, const Circumstances& now, const Intended& intended)
{
    Guidance guidance;
    const auto* filing = file.filing();
    auto found = now.law->catalogue.find(filing ? filing->matter : std::string{}, now.today);
    if (!found)
        found = now.law->catalogue.find(filing ? filing->matter : std::string{});
    guidance.intended = intended.fine ? intended.fine : fineOnRecord(file);
    guidance.grounds = guidance::groundsOf(file, now);
    if (!found) {
        guidance.rangeLine = {{N_("The case is filed under no matter that the catalogue knows"), {}},
            {p::delegatedPower}, Weight::Mind};
        return guidance;
    }
    const Matter& matter = **found;
    const auto* party = file.party();
    const auto subject = party ? rules::subjectOf(party->kind) : SubjectKind::NaturalPerson;
    guidance.code = matter.code;
    guidance.name = matter.name;
    guidance.provision = matter.provision;
    guidance.violated = matter.violated;
    setRange(matter, intended.base, guidance);
    setPlace(file, matter, guidance);
    setTiers(file, now, intended.base, guidance);
    setCompeting(subject, matter, now, intended.base, guidance);
    guidance.thresholds = guidance::thresholdsOf(subject, guidance.intended, now);
    if (auto hearing = guidance::hearingBesideFine(file, now))
        guidance.thresholds.push_back(std::move(*hearing));
    addOtherVersion(file, matter, now, intended.base, guidance);
    addLists(matter, now, guidance);
    addOtherMatters(file, now, guidance);
    return guidance;
}

} // namespace anjuan
