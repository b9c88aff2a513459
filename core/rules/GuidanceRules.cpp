// SPDX-License-Identifier: GPL-3.0-or-later
// What a penalty is weighed against: W28, W32, W34, R35 and W40 of law/rules.md.
#include <algorithm>

#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/law/Competing.h"
#include "core/rules/Amounts.h"
#include "core/rules/Finds.h"
#include "core/rules/Penalties.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

const std::vector<Penalty>& penaltiesHere(const FiledAct& act)
{
    const auto* conclusion = act.as<ConcludeInquiry>();
    return conclusion ? conclusion->penalties : penaltiesOf(act);
}

SubjectKind partyOf(const CaseFile& file)
{
    const auto* party = file.party();
    return party ? subjectOf(party->kind) : SubjectKind::NaturalPerson;
}

/// The competitors of the matter whose law the report does not name among those it considered; none without a fine.
std::vector<Competitor> notCompared(const Scrutiny& look)
{
    const auto* matter = matterOf(look);
    if (!matter || !fineOf(penaltiesHere(look.act)))
        return {};
    const auto* conclusion = look.file.conclusion();
    auto others = competitorsOf(look.now.law->catalogue, look.now.law->lists, *matter, partyOf(look.file), look.on());
    std::erase_if(others, [&](const Competitor& other) {
        return conclusion && conclusion->alsoConsidered.find(other.matter->provision.law) != std::string::npos;
    });
    return others;
}

bool reachesFurther(const Scrutiny& look, const Competitor& other)
{
    const auto own = matterOf(look)->rangeFor();
    return own && other.range && other.range->most > own->most;
}

/// The facts that are linked to evidence, with the reasons and the facts of the decision itself, in one text.
std::string provenText(const Scrutiny& look, const IssueNoPenalty& decision)
{
    std::string text = decision.reasons + decision.factsAndEvidence;
    if (const auto* stated = look.file.statedFacts()) {
        for (const auto& fact : stated->facts) {
            if (!fact.evidence.empty())
                text += fact.text;
        }
    }
    return text;
}

bool saysOneOf(const std::string& text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

bool hasProvenFact(const CaseFile& file)
{
    const auto* stated = file.statedFacts();
    return stated
        && std::ranges::any_of(stated->facts, [](const AssertedFact& fact) { return !fact.evidence.empty(); });
}

/// The highest amount that the file names of this measure.
Money amountOf(const Scrutiny& look, CrimeMeasure measure)
{
    Money most = sumOf(penaltiesHere(look.act),
        measure == CrimeMeasure::Gains ? PenaltyKind::ConfiscateGains : PenaltyKind::ConfiscateGoods);
    const auto see = [&](const std::string& text) {
        for (const auto amount : amountsIn(text))
            most = std::max(most, amount);
    };
    if (measure == CrimeMeasure::Gains) {
        for (const auto* interview : look.file.all(Act::Interview))
            see(interview->as<Interview>()->illegalGain);
    } else if (const auto* stated = look.file.statedFacts()) {
        for (const auto& fact : stated->facts)
            see(fact.text);
    }
    return most;
}

} // namespace

Findings higherFineChosen(const Scrutiny& look)
{
    Findings findings;
    for (const auto& other : notCompared(look)) {
        if (!reachesFurther(look, other))
            continue;
        const auto* matter = matterOf(look);
        findings.push_back(found(
            {N_("The act may also meet %1 %2, whose fine goes up to %3 yuan; that of %4 goes up to %5 yuan"),
                {other.matter->code, other.matter->name, other.range->most, matter->code, matter->rangeFor()->most}},
            {p::noSecondFine, other.matter->provision},
            {N_("Compare both in the report; where both apply, the one with the higher fine is chosen"), {}},
            "conclude-inquiry.also_considered"));
    }
    return findings;
}

Findings competingCompared(const Scrutiny& look)
{
    Findings findings;
    for (const auto& other : notCompared(look)) {
        if (reachesFurther(look, other))
            continue;
        findings.push_back(found({N_("The act may also meet %1 %2; the report does not compare the two"),
                                     {other.matter->code, other.matter->name}},
            {p::noSecondFine, other.matter->provision},
            {N_("Name it among the provisions considered, with its range"), {}}, "conclude-inquiry.also_considered"));
    }
    return findings;
}

Findings illegalGainAsked(const Scrutiny& look)
{
    const auto* matter = matterOf(look);
    const auto& penalties = penaltiesHere(look.act);
    const auto isGains = [](const Penalty& penalty) { return penalty.kind == PenaltyKind::ConfiscateGains; };
    if (!matter || !matter->provides(PenaltyKind::ConfiscateGains) || penalties.empty()
        || std::ranges::any_of(penalties, isGains))
        return {};
    for (const auto* interview : look.file.all(Act::Interview)) {
        if (!interview->as<Interview>()->illegalGain.empty())
            return {};
    }
    return {found(
        {N_("The article provides confiscation of illegal gains, and no interview says whether there were any"), {}},
        {p::illegalGains, matter->provision},
        {N_("Ask for the gains and write down the answer, also that there were none"), {}},
        "interview.illegal_gain")};
}

Findings exemptionLookedAt(const Scrutiny& look)
{
    const auto* matter = matterOf(look);
    const auto* conclusion = look.act.as<ConcludeInquiry>();
    if (!matter || penaltiesHere(look.act).empty() || (conclusion && conclusion->alsoConsidered.find("不予处罚") != std::string::npos))
        return {};
    Findings findings;
    for (const auto& row : look.now.law->lists.exemptionsOf(matter->code, look.on()))
        findings.push_back(found({N_("This matter is on the list of what is not punished: %1 (%2)"), {row.condition, row.basis}}, {p::minorNoPenalty},
            {N_("Say in the report, with the word 不予处罚, whether the facts meet the condition"), {}}, conclusion ? "conclude-inquiry.also_considered" : "decide-on-spot.matter"));
    return findings;
}

Findings firstOffenceIsFirst(const Scrutiny& look)
{
    if (look.act.as<IssueNoPenalty>()->ground != NoPenaltyGround::FirstOffence)
        return {};
    const auto* filing = look.file.filing();
    const EarlierDecision* latest = nullptr;
    for (const auto& earlier : look.now.earlier) {
        const bool isSameKind = filing
            && (earlier.matter == filing->matter || (earlier.matter.empty() && earlier.conduct == filing->cause));
        if (isSameKind && earlier.file != look.file.id && earlier.decidedOn < look.on()
            && (!latest || latest->decidedOn < earlier.decidedOn))
            latest = &earlier;
    }
    if (!latest)
        return {};
    return {
        found({N_("The ground is a first offence, but a decision of the same kind was made against the party on %1"),
                  {latest->decidedOn}},
            {p::firstOffence}, {N_("Look at that case; record source, scope and day of the query"), {}},
            "issue-no-penalty.ground")};
}

Findings minorElementsShown(const Scrutiny& look)
{
    const auto* decision = look.act.as<IssueNoPenalty>();
    if (decision->ground != NoPenaltyGround::Minor)
        return {};
    Findings findings;
    const auto add = [&](std::string_view sentence, std::string_view advice, const char* jump) {
        findings.push_back(found({sentence, {}}, {p::minorNoPenalty}, {advice, {}}, jump));
    };
    if (!hasProvenFact(look.file)) {
        add(N_("No penalty because the act was minor: no stated fact is linked to evidence"),
            N_("State the facts that make it minor, and link the evidence for each"), "state-facts.facts");
        return findings;
    }
    const auto text = provenText(look, *decision);
    if (!saysOneOf(text, {"轻微", "较轻", "显著"}))
        add(N_("No penalty because the act was minor: nothing says why it is minor"),
            N_("Say in the reasons what makes the act minor, resting on a stated fact"), "issue-no-penalty.reasons");
    const auto* inspected = look.factsBefore<ReInspect>(Act::ReInspect);
    if (!inspected || inspected->result != CorrectionResult::Corrected)
        add(N_("No penalty because the act was minor: no re-inspection shows that it was corrected"),
            N_("Re-inspect and record that it was corrected in time"), "re-inspect");
    if (!saysOneOf(text, {"后果", "危害", "损害", "损失", "影响"}))
        add(N_("No penalty because the act was minor: nothing says that it did no harm"),
            N_("State as a fact with its evidence that no harm was done"), "issue-no-penalty.reasons");
    return findings;
}

Findings crimeIsNear(const Scrutiny& look)
{
    const auto* matter = matterOf(look);
    const auto* conclusion = look.file.conclusion();
    const auto* referral = look.factsBefore<ReferOut>(Act::ReferOut);
    const auto prompts = look.now.law->rules.criminalPrompts(look.on());
    if (!matter || !prompts || (conclusion && conclusion->criminal != CriminalView::NotSuspected)
        || (referral && referral->kind == ReferralKind::Police))
        return {};
    Findings findings;
    constexpr std::int64_t whole = 100;
    for (const auto& prompt : *prompts) {
        for (const auto& [measure, from] :
            prompt.matter == matter->code ? prompt.amounts : std::vector<CrimeAmount>{}) {
            const auto amount = amountOf(look, measure);
            if (amount.fen() < from.fen() / whole * prompt.nearPercent || amount == Money::fen(0))
                continue;
            findings.push_back(found(
                {amount < from
                        ? N_("The file names %1 yuan (%2): near the %3 yuan from which a crime comes into view: %4")
                        : N_("The file names %1 yuan (%2): it reaches the %3 yuan from which a crime comes into "
                             "view: %4"),
                    {amount, std::string{labelOf(measure)}, from, prompt.prompt}},
                {p::referralReached},
                {N_("Say in the report whether a crime is suspected, and refer it when it is"), {}},
                "conclude-inquiry.criminal"));
        }
    }
    return findings;
}

} // namespace anjuan::rules
