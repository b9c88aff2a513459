// SPDX-License-Identifier: GPL-3.0-or-later
// Surcharge, collection and the application to the court: R62-R66 of law/rules.md (行政处罚法 67, 72, 73; 行政强制法 53-55).
#include <algorithm>

#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Enforcement.h"
#include "core/casefile/facts/Payment.h"
#include "core/casefile/facts/Remedies.h"
#include "core/casefile/facts/Service.h"
#include "core/law/Amounts.h"
#include "core/rules/Finds.h"
#include "core/rules/Limits.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

std::optional<Money> surchargeAsked(const FiledAct& act)
{
    if (const auto* payment = act.as<RecordPayment>())
        return payment->surcharge;
    if (const auto* demand = act.as<IssueDemand>())
        return demand->surchargeDue;
    return act.as<ApplyCourt>()->surcharge;
}

const char* surchargeField(const FiledAct& act)
{
    return act.as<RecordPayment>() ? "surcharge" : act.as<IssueDemand>() ? "surcharge_due" : "surcharge";
}

} // namespace

Findings surchargeWithinLimits(const Scrutiny& look)
{
    const auto asked = surchargeAsked(look.act);
    if (!asked || *asked <= Money::yuan(0))
        return {};
    const auto fine = fineOf(look.file.penalties()).value_or(Money::yuan(0));
    const auto jump = std::string{keyOf(look.act.act())} + "." + surchargeField(look.act);
    Findings findings;
    if (*asked > fine)
        findings.push_back(found({N_("The surcharge of %1 yuan is more than the fine of %2 yuan"), {*asked, fine}}, {p::surcharge}, {N_("It never exceeds the fine"), {}}, jump));
    const auto* decision = look.factsBefore<IssueDecision>(Act::IssueDecision);
    if (decision && !decision->surchargeStated)
        findings.push_back(found({N_("The decision does not state a surcharge, so none can be collected"), {}}, {p::surchargeStated}, {N_("Leave it out"), {}}, jump));
    const auto most = surcharge(fine, daysLate(look.file, look.on(), look.now));
    if (findings.empty() && *asked > most)
        findings.push_back(found({N_("By %1 the surcharge comes to %2 yuan, not %3: days of a reconsideration, a suit or a deferral are not counted"), {look.on(), most, *asked}},
            {p::surcharge, p::surchargeStopped}, {N_("Take the sum that the program counts"), {}}, jump));
    return findings;
}

Findings notInCash(const Scrutiny& look)
{
    const auto* payment = look.act.as<RecordPayment>();
    if (payment->channel.find("现金") == std::string::npos || payment->channel.find("银行") != std::string::npos)
        return {};
    return {found({N_("An officer took the fine in cash; who fines does not collect"), {}}, {p::finingAndCollectingApart},
        {N_("The party pays into the bank or through the electronic system"), {}}, "record-payment.channel")};
}

Findings courtAfterAll(const Scrutiny& look)
{
    Findings findings;
    const auto over = remediesOver(look.file, look.now);
    if (!over)
        findings.push_back(found({N_("The decision was not served, so the time to seek a remedy does not run"), {}}, {p::courtApplication}, {N_("Serve it first"), {}}, "serve-decision"));
    else if (look.on() <= *over)
        findings.push_back(found({N_("The party can seek a remedy until %1; the court is applied to after that day"), {*over}}, {p::courtApplication},
            {N_("Wait until that day is over"), {}}, "apply-court"));
    if (look.file.tracks().contains(Track::Remedy))
        findings.push_back(found({N_("A reconsideration or a suit is pending"), {}}, {p::courtApplication}, {N_("Wait for its outcome"), {}}, "note-remedy"));
    const auto* served = look.before(Act::ServeDemand);
    const auto term = served ? due(look.now, "D22", served->as<Serve>()->receivedOn.value_or(served->on())) : Result<DueDate>{Refusal{}};
    if (!served)
        findings.push_back(found({N_("No demand was served"), {}}, {p::courtDemand}, {N_("Issue and serve the demand, and wait ten working days"), {}}, "issue-demand"));
    else if (term && look.on() <= term->forTooEarly())
        findings.push_back(found({N_("The ten working days after the demand end on %1"), {term->forTooEarly()}}, {p::courtDemand, p::coercionWorkingDays},
            {N_("Apply after that day"), {}}, "serve-demand"));
    return findings;
}

Findings courtInTime(const Scrutiny& look)
{
    const auto last = lastDayForCourt(look.file, look.now);
    if (!last || look.on() <= *last)
        return {};
    return {found({N_("The three months to apply to the court ended on %1; the court refuses without good reason"), {*last}}, {p::courtApplication, p::courtWithinThreeMonths},
        {N_("State the good reason in the application, or record that enforcement ends"), {}}, "apply-court")};
}

Findings noCourtForDemolition(const Scrutiny& look)
{
    const auto* application = look.act.as<ApplyCourt>();
    if (application->other.find("拆除") == std::string::npos)
        return {};
    return {found({N_("By a judicial reply courts do not take applications to demolish under the planning law; it has not been read, confirm it"), {}},
        {Provision{laws::planning, 68}}, {N_("The county government orders the demolition"), {}}, "apply-court.other")};
}

} // namespace anjuan::rules
