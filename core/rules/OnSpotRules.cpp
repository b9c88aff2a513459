// SPDX-License-Identifier: GPL-3.0-or-later
// The penalty on the spot: R36, R37, R38 of law/rules.md (行政处罚法 51-53, 68-70), and moving between procedures.
#include "core/casefile/facts/Course.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Party.h"
#include "core/law/Amounts.h"
#include "core/rules/Finds.h"
#include "core/rules/Penalties.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

bool mayBeOnTheSpot(PenaltyKind kind)
{
    return kind == PenaltyKind::Fine || kind == PenaltyKind::Warning;
}

const Message toOrdinary{N_("Move the case to the ordinary procedure"), {}};

} // namespace

Findings fitForTheSpot(const Scrutiny& look)
{
    const auto* decision = look.act.as<DecideOnSpot>();
    const auto* party = look.file.party();
    const auto limit = onTheSpotLimit(party ? subjectOf(party->kind) : SubjectKind::NaturalPerson, look.now.law->rules, look.on());
    Findings findings;
    const auto fine = fineOf(decision->penalties);
    if (fine && limit && *fine > *limit)
        findings.push_back(found({N_("A fine of %1 yuan is above the %2 yuan that may be decided on the spot against this party"), {*fine, *limit}}, {p::onTheSpot},
            toOrdinary, "decide-on-spot.penalties"));
    for (const auto& penalty : decision->penalties) {
        if (!mayBeOnTheSpot(penalty.kind))
            findings.push_back(found({N_("On the spot only a warning or a fine is decided, not this: %1"), {std::string{statutoryName(penalty.kind)}}}, {p::onTheSpot},
                toOrdinary, "decide-on-spot.penalties"));
    }
    if (decision->penalties.empty())
        findings.push_back(found({N_("The decision states no penalty"), {}}, {p::onTheSpotContent}, {N_("Fill it in before the decision is issued"), {}}, "decide-on-spot.penalties"));
    if (decision->factsDisputed)
        findings.push_back(found({N_("The party disputes the facts: they are not beyond doubt"), {}}, {p::onTheSpot}, toOrdinary, "decide-on-spot.facts_disputed"));
    const auto* scene = look.before(Act::InspectScene);
    if (scene && scene->on() != look.on())
        findings.push_back(found({N_("The scene was met on %1; a decision on the spot is made there and then"), {scene->on()}}, {p::onTheSpot, p::onTheSpotIssued},
            toOrdinary, "decide-on-spot"));
    return findings;
}

Findings rightsToldOnTheSpot(const Scrutiny& look)
{
    const auto* decision = look.act.as<DecideOnSpot>();
    Findings findings;
    const auto lacks = [&](bool is, Message sentence, Provision provision, const char* field) {
        if (!is)
            findings.push_back(found(std::move(sentence), {provision}, {N_("Do it before the decision is handed over, and note it"), {}}, std::string{"decide-on-spot."} + field));
    };
    lacks(decision->certificatesShown, {N_("The officers have not shown their certificates"), {}}, p::onTheSpotIssued, "certificates_shown");
    lacks(decision->told, {N_("Facts, reasons, basis and intended penalty were not told"), {}}, p::notice, "told");
    lacks(decision->rightsTold, {N_("The rights to state and to defend were not told"), {}}, p::notice, "rights_told");
    return findings;
}

Findings cashHasGround(const Scrutiny& look)
{
    const auto* cash = look.act.as<CollectCash>();
    if (!cash->amount || cash->ground != CashGround::UpTo100 || *cash->amount <= cashOnTheSpotLimit)
        return {};
    return {found({N_("%1 yuan in cash: up to 100 yuan need no other ground, this needs one"), {*cash->amount}}, {p::cashOnTheSpot, p::cashRemote},
        {N_("Let the party pay through the bank, or state the ground of article 68, item 2 or article 69"), {}}, "collect-cash.ground")};
}

Findings cashHasReceipt(const Scrutiny& look)
{
    if (!look.act.as<CollectCash>()->receipt.empty())
        return {};
    return {found({N_("Cash was taken without a fiscal receipt; the party may refuse to pay"), {}}, {p::fiscalReceipt},
        {N_("Hand over the receipt of the finance department and enter its number"), {}}, "collect-cash.receipt")};
}

Findings procedureMayChange(const Scrutiny& look)
{
    const auto* change = look.act.as<ChangeProcedure>();
    if (change->procedure != ProcedureKind::OnTheSpot || !look.before(Act::FileCase))
        return {};
    return {found({N_("A case that was filed is not decided on the spot any more"), {}}, {p::onTheSpot, p::filing}, {N_("Go on in the ordinary procedure"), {}},
        "change-procedure.procedure")};
}

} // namespace anjuan::rules
