// SPDX-License-Identifier: GPL-3.0-or-later
// Service and performance: R58–R73 of law/rules.md.
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Service.h"
#include "core/rules/Finds.h"
#include "core/rules/Limits.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

std::string fieldOf(const Scrutiny& look, const char* field)
{
    return std::string{keyOf(look.act.act())} + "." + field;
}

} // namespace

Findings servedInTime(const Scrutiny& look)
{
    const auto* decision = look.before(Act::IssueDecision);
    for (const auto other : {Act::IssueNoPenalty, Act::IssueDisposition}) {
        if (!decision)
            decision = look.before(other);
    }
    const auto* service = look.act.as<Serve>();
    if (!decision || service->mode == ServiceMode::PublicNotice)
        return {};
    const auto served = service->receivedOn.value_or(look.on());
    const auto term = due(look.now, "D14", decision->on());
    if (!term || served <= term->forTooEarly())
        return {};
    return {found({N_("The decision was served on %1; the seven working days ended on %2"), {served, term->forTooEarly()}},
        {p::decisionServed, p::workingDays}, {N_("State in the file why it was served late"), {}}, "serve-decision.received_on")};
}

Findings publicNoticeLast(const Scrutiny& look)
{
    const auto* service = look.act.as<Serve>();
    if (service->mode != ServiceMode::PublicNotice)
        return {};
    Findings findings;
    const bool failed = look.before(Act::FailedService) != nullptr;
    if (service->refusal.empty() && !failed)
        findings.push_back(found({N_("Service by public notice needs a record that the other ways failed"), {}}, {p::serviceByPublicNotice},
            {N_("Write down which ways were tried and when"), {}}, fieldOf(look, "refusal")));
    const auto term = due(look.now, "D15", look.on());
    if (service->receivedOn && term && *service->receivedOn < term->plain)
        findings.push_back(found({N_("Public notice counts as served after 30 days, on %1, not on %2"), {term->plain, *service->receivedOn}},
            {p::serviceByPublicNotice}, {N_("Correct the day on which it counts as received"), {}}, fieldOf(look, "received_on")));
    return findings;
}

Findings electronicAgreed(const Scrutiny& look)
{
    const auto* service = look.act.as<Serve>();
    const auto* address = look.factsBefore<ConfirmAddress>(Act::ConfirmAddress);
    if (service->mode != ServiceMode::Electronic || (address && address->electronicConsent))
        return {};
    return {found({N_("The party has not agreed to electronic service in a signed confirmation"), {}}, {p::electronicServiceAgreed},
        {N_("Serve in another way, or have the confirmation signed"), {}}, "confirm-address")};
}

Findings refusalWitnessed(const Scrutiny& look)
{
    const auto* service = look.act.as<Serve>();
    if (service->mode != ServiceMode::Leaving || !service->witness.empty() || service->recorded)
        return {};
    return {found({N_("A paper was left with neither an attesting witness nor photographs or video"), {}}, {p::serviceByLeaving},
        {N_("Name the witness, or record the service by photograph or video"), {}}, fieldOf(look, "witness"))};
}

Findings paidBeforeClosing(const Scrutiny& look)
{
    const auto* closing = look.act.as<CloseCase>();
    const auto* punished = look.file.punished();
    if (closing->ground != ClosingGround::Performed || !punished || look.on() < punished->on())
        return {};
    const auto fine = fineOf(look.file.penalties()).value_or(Money::yuan(0));
    const auto paid = paidBy(look.file, look.on());
    if (paid >= fine)
        return {};
    return {found({N_("%1 of %2 yuan are paid: the decision is not performed"), {paid, fine}}, {p::performance, p::enforcementMeans},
        {N_("Record the payment, or close on another ground"), {}}, "record-payment")};
}

Findings orderSeenPerformed(const Scrutiny& look)
{
    const auto* ordered = look.before(Act::IssueDisposition);
    if (look.act.as<CloseCase>()->ground != ClosingGround::Performed || !ordered)
        return {};
    const auto* seen = look.before(Act::ReInspect);
    const auto* carriedOut = look.before(Act::CarryOut);
    const bool isCorrected = seen && happenedBefore(*ordered, *seen) && seen->as<ReInspect>()->result == CorrectionResult::Corrected;
    if (isCorrected || (carriedOut && happenedBefore(*ordered, *carriedOut)))
        return {};
    return {found({N_("The case is closed as performed, and no re-inspection after the order says so"), {}}, {},
        {N_("Inspect again and record what was found, or record the enforcement"), {}}, "re-inspect")};
}

} // namespace anjuan::rules
