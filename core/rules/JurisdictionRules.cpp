// SPDX-License-Identifier: GPL-3.0-or-later
// Jurisdiction and time: R12–R21 of law/rules.md.
#include <algorithm>
#include <array>

#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Joint.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/rules/Finds.h"
#include "core/rules/NinetyDays.h"
#include "core/rules/Penalties.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

/// What the limitation period is counted from, whether the matter was filed first or added.
struct Pursued {
    Date ended;
    Date discovered;
    bool endangersLife;
};

Pursued pursuedBy(const Scrutiny& look)
{
    const auto read = [&](const auto& facts) {
        return Pursued{facts.conductEndedOn.value_or(look.on()), facts.discoveredOn.value_or(look.on()), facts.endangersLife};
    };
    const auto* added = look.act.as<AddMatter>();
    return added ? read(*added) : read(*look.act.as<FileCase>());
}

Result<DueDate> limitationOf(const Scrutiny& look, const Pursued& conduct)
{
    return due(look.now, conduct.endangersLife ? "D02" : "D01", conduct.ended);
}

std::string fieldOf(const Scrutiny& look, std::string_view field)
{
    return std::string{keyOf(look.act.act())} + "." + std::string{field};
}

const std::string& matterNamed(const FiledAct& act)
{
    if (const auto* added = act.as<AddMatter>())
        return added->matter;
    const auto* filing = act.as<FileCase>();
    return filing ? filing->matter : act.as<DecideOnSpot>()->matter;
}

struct Order {
    Act later;
    Act earlier;
    Provision provision;
};

/// What cannot have happened before what: 行政处罚法 54–67 in their sequence.
constexpr std::array orders{
    Order{Act::FileCase, Act::RegisterLead, p::filing},
    Order{Act::ConcludeInquiry, Act::FileCase, p::filing},
    Order{Act::IssueNotice, Act::ConcludeInquiry, p::headDecides},
    Order{Act::ServeNotice, Act::IssueNotice, p::notice},
    Order{Act::RecordDefence, Act::IssueNotice, p::notice},
    Order{Act::ReExamine, Act::RecordDefence, p::defenceHeard},
    Order{Act::GiveOpinion, Act::SubmitReview, p::legalReview},
    Order{Act::IssueDecision, Act::FileCase, p::filing},
    Order{Act::IssueDecision, Act::ServeNotice, p::noDecisionWithoutHearingOut},
    Order{Act::ServeDecision, Act::IssueDecision, p::decisionServed},
    Order{Act::RecordPayment, Act::IssueDecision, p::payment},
    Order{Act::HoldHearing, Act::CallHearing, p::hearingNotified},
    Order{Act::ReportHearing, Act::HoldHearing, p::decisionByHearingRecord},
    Order{Act::IssueDecision, Act::HoldHearing, p::decisionByHearingRecord},
    Order{Act::ExtendSeizure, Act::Seize, p::seizureTerm},
    Order{Act::LiftSeizure, Act::Seize, p::seizureHandled},
    Order{Act::CollectCash, Act::DecideOnSpot, p::cashOnTheSpot},
    Order{Act::HandInCash, Act::CollectCash, p::cashHandedIn},
    Order{Act::BankCash, Act::HandInCash, p::cashHandedIn},
    Order{Act::ServeDemand, Act::IssueDemand, p::demandBeforeEnforcement},
    Order{Act::NoteCourt, Act::ApplyCourt, p::courtAcceptance},
    Order{Act::CloseCase, Act::FileCase, p::performance},
    Order{Act::ArchiveCase, Act::CloseCase, p::wholeProcessRecorded}};

/// Whether a stated fact rests on this item.
bool supportsFacts(const CaseFile& file, const std::string& evidence)
{
    const auto* stated = file.statedFacts();
    return stated && std::ranges::any_of(stated->facts, [&](const AssertedFact& fact) {
        return std::ranges::find(fact.evidence, evidence) != fact.evidence.end();
    });
}

std::string label(Act act)
{
    return std::string{rowOf(act).label};
}

} // namespace

Findings matterInCatalogue(const Scrutiny& look)
{
    const auto matter = adopted(look.now.law->catalogue, look.now.law->adopted, matterNamed(look.act), look.on());
    if (matter)
        return {};
    auto findings = matter.refusal().findings;
    for (auto& finding : findings) {
        finding.provisions = {p::delegatedPower};
        finding.jump = fieldOf(look, "matter");
        if (finding.advice.text.empty())
            finding.advice = {N_("Refer the case to the department that holds the power"), {}};
    }
    return findings;
}

Findings decidedByTheOrgan(const Scrutiny& look)
{
    const auto& organ = look.now.setup->organ.name;
    constexpr std::string_view teams[] = {"队", "执法办公室", "执法中心"};
    if (std::ranges::none_of(teams, [&](std::string_view end) { return organ.ends_with(end); }))
        return {};
    return {found({N_("%1 is a team of the organ and decides nothing in its own name"), {organ}}, {p::delegatedPower, p::noBasisOrSubject},
        {N_("The town government or the street office decides and seals; put its name into the set-up"), {}}, std::string{keyOf(look.act.act())})};
}

Findings withinLimitation(const Scrutiny& look)
{
    const auto conduct = pursuedBy(look);
    const auto term = limitationOf(look, conduct);
    if (!term || conduct.discovered <= term->forOurDuty())
        return {};
    return {found({N_("The conduct ended on %1 and was discovered on %2, after the limitation period ran out on %3"), {conduct.ended, conduct.discovered, term->forOurDuty()}},
        {p::limitation}, {N_("Do not file; only harm to life, health or financial safety extends the period to five years"), {}}, fieldOf(look, "conduct_ended_on"))};
}

Findings limitationIsNear(const Scrutiny& look)
{
    const auto conduct = pursuedBy(look);
    const auto term = limitationOf(look, conduct);
    if (!term || conduct.discovered > term->forOurDuty() || term->forOurDuty().daysSince(conduct.discovered) > 60)
        return {};
    return {found({N_("The limitation period runs out on %1"), {term->forOurDuty()}}, {p::limitation}, {N_("Check the day on which the conduct ended"), {}},
        fieldOf(look, "conduct_ended_on"))};
}

Findings withinNinetyDays(const Scrutiny& look)
{
    const auto* filed = look.before(Act::FileCase);
    const auto last = lastDayToDecide(look.file, look.now);
    if (!filed || !last || look.on() <= *last)
        return {};
    const std::int64_t days = last->daysSince(filed->on());
    const bool penalty = look.act.act() == Act::IssueDecision;
    return {found({N_("The decision is made on day %1 of %2; the last day was %3 and does not move"), {std::int64_t{look.on().daysSince(filed->on())}, days, *last}},
        {p::ninetyDays}, {N_("The responsible head states the reason and signs; the defect stays on record"), {}},
        penalty ? "issue-decision.overdue_reason" : std::string{keyOf(look.act.act())})};
}

Findings calendarIsKnown(const Scrutiny& look)
{
    struct Starts {
        Act act;
        std::string_view limit;
    };
    constexpr Starts table[] = {{Act::PreserveEvidence, "D07"}, {Act::ServeNotice, "D11"}, {Act::SubmitReview, "D55"}, {Act::IssueDecision, "D14"}, {Act::CloseCase, "D58"}};
    const auto row = std::ranges::find(table, look.act.act(), &Starts::act);
    const auto term = row == std::end(table) ? Result<DueDate>{Refusal{}} : due(look.now, row->limit, look.on());
    if (!term || !term->isProvisional())
        return {};
    return {found({N_("The days off that follow %1 are not published: the end of this time lies between %2 and %3"), {look.on(), term->forOurDuty(), term->forTooEarly()}},
        {p::workingDays}, {N_("Load the calendar when it is out; until then keep the earlier day for our own duty and the later one for the party"), {}}, "calendar")};
}

Findings preservationApproved(const Scrutiny& look)
{
    // Asked without a signature yet: the sign-off itself sees to it. A late entry must name who approved.
    if (!look.act.isLate())
        return {};
    for (const auto& signature : look.act.taken.head.signatures) {
        const bool head = signature.as == Signer::AnyHead || signature.as == Signer::PrincipalHead;
        if (head && signature.on && *signature.on <= look.on())
            return {};
    }
    return {found({N_("No responsible head approved the preservation beforehand"), {}}, {p::preservation},
        {N_("Enter the signature that the approval bears; without one the defect stays"), {}}, "preserve-evidence")};
}

Findings preservationInTime(const Scrutiny& look)
{
    const auto* preserved = look.before(Act::PreserveEvidence);
    if (!preserved)
        return {};
    const auto term = due(look.now, "D07", preserved->on());
    if (!term || look.on() <= term->forOurDuty())
        return {};
    return {found({N_("The seven working days to decide on the preserved evidence ended on %1; it was decided on %2"), {term->forOurDuty(), look.on()}},
        {p::preservation, p::workingDays}, {N_("Decide all the same and state in the file why it came late"), {}}, "dispose-preserved")};
}

Findings datesInOrder(const Scrutiny& look)
{
    Findings findings;
    for (const auto& [later, earlier, provision] : orders) {
        if (look.act.act() != later)
            continue;
        const auto* first = look.file.first(earlier);
        if (first && first->on() > look.on())
            findings.push_back(found({N_("%1 on %2 lies before %3 on %4"), {label(later), look.on(), label(earlier), first->on()}},
                {provision}, {N_("Check both days"), {}}, std::string{keyOf(later)}));
    }
    if (look.act.act() != Act::IssueDecision)
        return findings;
    for (const auto* item : look.file.all(Act::AddEvidence)) {
        const auto* evidence = item->as<AddEvidence>();
        if (evidence->madeOn && *evidence->madeOn > look.on() && supportsFacts(look.file, evidence->id))
            findings.push_back(found({N_("Evidence %1 is of %2, later than the decision, and cannot support it"), {evidence->id, *evidence->madeOn}},
                {p::evidenceAfterDecision}, {N_("Take it out of the facts, or check its day"), {}}, "entry:" + std::to_string(item->stamp.entryNo)));
    }
    return findings;
}

} // namespace anjuan::rules
