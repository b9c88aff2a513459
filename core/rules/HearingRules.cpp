// SPDX-License-Identifier: GPL-3.0-or-later
// The hearing: R06, R48, R49 of law/rules.md (行政处罚法 63-65).
#include <algorithm>

#include "core/casefile/Joint.h"
#include "core/casefile/facts/Hearing.h"
#include "core/casefile/facts/Service.h"
#include "core/rules/Finds.h"
#include "core/rules/Investigators.h"
#include "core/rules/Penalties.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

std::optional<PersonId> chairOf(const Scrutiny& look)
{
    if (const auto* call = look.act.as<CallHearing>())
        return call->chair;
    if (const auto* held = look.act.as<HoldHearing>())
        return held->chair;
    return look.act.stamp.madeBy;
}

/// The last service of the notice on the party at `place`; nullptr when there is none yet.
const FiledAct* noticeServedOn(const Scrutiny& look, std::string_view party, std::size_t place)
{
    const FiledAct* last = nullptr;
    for (const auto* service : look.file.all(Act::ServeNotice)) {
        if (service->on() <= look.on() && concerns(service->as<Serve>()->party, party, place))
            last = service;
    }
    return last;
}

/// The request of the party that stands: made in time and not taken back.
const FiledAct* openRequestOf(const Scrutiny& look, std::string_view party, std::size_t place)
{
    const FiledAct* standing = nullptr;
    for (const auto* asked : look.file.all(Act::AskHearing)) {
        const auto& request = *asked->as<AskHearing>();
        if (asked->on() <= look.on() && concerns(request.party, party, place))
            standing = request.form == HearingRequest::Withdrawn ? nullptr : asked;
    }
    const auto* served = standing ? noticeServedOn(look, party, place) : nullptr;
    if (!served)
        return standing;
    const auto term = due(look.now, "D12", served->as<Serve>()->receivedOn.value_or(served->on()));
    const auto asked = standing->as<AskHearing>()->receivedOn.value_or(standing->on());
    return !term || asked <= term->forTooEarly() ? standing : nullptr;
}

/// The first request that was not followed by a hearing; each party asks, and takes back, for itself.
const FiledAct* unheardRequest(const Scrutiny& look)
{
    const auto* held = look.before(Act::HoldHearing);
    const auto parties = partiesOf(look);
    for (std::size_t i = 0; i < parties.size(); ++i) {
        const auto* asked = openRequestOf(look, parties[i].name, i);
        if (asked && (!held || happenedBefore(*held, *asked)))
            return asked;
    }
    return nullptr;
}

/// The day on which the party was told of the hearing: that of the service of the notice, else of the notice.
Date toldOn(const Scrutiny& look, const FiledAct& call)
{
    for (const auto* service : look.file.all(Act::ServePaper)) {
        const auto* facts = service->as<Serve>();
        if (!happenedBefore(*service, call) && facts->paper.find("听证通知") != std::string::npos)
            return facts->receivedOn.value_or(service->on());
    }
    return call.on();
}

std::int64_t workingDaysBetween(const Scrutiny& look, Date from, Date to)
{
    std::int64_t days = 0;
    for (auto day = from.plusDays(1); day < to; day = day.plusDays(1))
        days += look.now.law->days.isWorkingDay(day).value_or(true) ? 1 : 0;
    return days;
}

Findings tooSoon(const Scrutiny& look, Date told, Date hearing, std::string jump)
{
    const auto latest = due(look.now, "D13", hearing);
    if (!latest || told < latest->forOurDuty() || told == latest->forOurDuty())
        return {};
    return {found({N_("The notice of %1 leaves %2 working days before the hearing on %3; the law wants seven"),
                      {told, workingDaysBetween(look, told, hearing), hearing}},
        {p::hearingNotified, p::workingDays}, {N_("Choose a later day for the hearing: the notice may go out on %1 at the latest for this one"), {latest->forOurDuty()}},
        std::move(jump))};
}

} // namespace

Findings chairDidNotInvestigate(const Scrutiny& look)
{
    const auto chair = chairOf(look);
    if (!chair || !investigated(look, *chair))
        return {};
    return {found({N_("%1 investigated this case and cannot chair its hearing"), {look.name(*chair)}}, {p::hearingChair},
        {N_("Name somebody who took no part in the inquiry"), {}}, std::string{keyOf(look.act.act())} + (look.act.act() == Act::ReportHearing ? "" : ".chair"))};
}

Findings hearingWasHeld(const Scrutiny& look)
{
    const auto* asked = unheardRequest(look);
    if (!asked)
        return {};
    return {found({N_("A hearing was asked for in time on %1 and was not held"), {asked->as<AskHearing>()->receivedOn.value_or(asked->on())}},
        {p::hearingMatters, p::hearingAsked}, {N_("Call and hold the hearing first; only the party may take the request back"), {}}, "call-hearing")};
}

Findings reportFollowsHearing(const Scrutiny& look)
{
    if (look.before(Act::HoldHearing))
        return {};
    return {found({N_("No hearing is on record that could be reported on"), {}}, {p::decisionByHearingRecord}, {N_("Enter the record of the hearing first"), {}}, "hold-hearing")};
}

Findings hearingCalledInTime(const Scrutiny& look)
{
    if (const auto* call = look.act.as<CallHearing>())
        return call->hearingOn ? tooSoon(look, look.on(), *call->hearingOn, "call-hearing.hearing_on") : Findings{};
    const auto* call = look.before(Act::CallHearing);
    if (!call)
        return {found({N_("There is no notice of this hearing on record"), {}}, {p::hearingNotified}, {N_("Enter the notice and its service as they were"), {}}, "call-hearing")};
    return tooSoon(look, toldOn(look, *call), look.on(), "hold-hearing");
}

} // namespace anjuan::rules
