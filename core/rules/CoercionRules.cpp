// SPDX-License-Identifier: GPL-3.0-or-later
// Coercive measures: R18, R19, W20 of law/rules.md (行政强制法 17-28); enforcement: R67, R68 (43, 44).
#include <algorithm>

#include "core/casefile/facts/Coercion.h"
#include "core/casefile/facts/Disposition.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Enforcement.h"
#include "core/casefile/facts/Service.h"
#include "core/rules/Finds.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

constexpr std::int64_t firstTerm = 30;      // 行政强制法 25
constexpr std::int64_t longestTerm = 60;
constexpr std::int64_t hoursToReport = 24;  // 行政强制法 19

bool citesArticle(const std::string& basis)
{
    return basis.find("第") != std::string::npos && basis.find("条") != std::string::npos;
}

bool headSigned(const FiledAct& act)
{
    return std::ranges::any_of(act.taken.head.signatures, [&](const SignatureGiven& each) {
        return (each.as == Signer::AnyHead || each.as == Signer::PrincipalHead) && each.on && *each.on <= act.on();
    });
}

/// The last seizure before the act that nothing lifted before it.
const FiledAct* seizureBefore(const Scrutiny& look)
{
    const auto* seized = look.before(Act::Seize);
    const auto* lifted = look.before(Act::LiftSeizure);
    return seized && lifted && happenedBefore(*seized, *lifted) ? nullptr : seized;
}

/// Whole hours from one moment to another; nothing when a time of day is missing.
std::optional<std::int64_t> hoursBetween(const FiledAct& from, const FiledAct& to)
{
    const auto& a = from.taken.head.at;
    const auto& b = to.taken.head.at;
    if (!a || !b)
        return std::nullopt;
    constexpr std::int64_t hour = 3'600'000;
    return (Instant::at(to.on(), *b).milliseconds - Instant::at(from.on(), *a).milliseconds + hour - 1) / hour;
}

bool isDayOff(const Scrutiny& look, Date day)
{
    return look.now.law->days.kind(day) == DayKind::DayOff;
}

/// The law names no hours; by convention the night runs from ten to six.
bool isNight(TimeOfDay time)
{
    return time < *TimeOfDay::make(6, 0) || !(time < *TimeOfDay::make(22, 0));
}

struct Measure {
    std::optional<Date> on;
    bool demolishes = false;
    bool urgent = false;
};

Measure measureOf(const Scrutiny& look)
{
    if (const auto* decided = look.act.as<DecideEnforcement>())
        return {decided->on, decided->measure == OwnMeasure::Demolish, false};
    const auto* done = look.act.as<CarryOut>();
    return {look.on(), done->measure == OwnMeasure::Demolish, done->urgent};
}

/// When the party can no longer seek a remedy; nothing while the decision was not served.
std::optional<Date> remediesEnd(const Scrutiny& look)
{
    const auto* served = look.before(Act::ServeDecision);
    if (!served)
        return std::nullopt;
    const auto* order = look.factsBefore<IssueDisposition>(Act::IssueDisposition);
    const auto start = served->as<Serve>()->receivedOn.value_or(served->on());
    const auto review = due(look.now, "D29", start);
    const auto suit = due(look.now, order && order->litigationDays ? "D33" : "D31", start);
    return review && suit ? std::optional{std::max(review->forTooEarly(), suit->forTooEarly())} : std::nullopt;
}

} // namespace

Findings seizureLawful(const Scrutiny& look)
{
    Findings findings;
    if (const auto* seizure = look.act.as<Seize>()) {
        if (!citesArticle(seizure->basis))
            findings.push_back(found({N_("The basis “%1” names no article of a law or regulation that gives this power"), {seizure->basis}}, {p::seizurePower},
                {N_("Name the law or administrative regulation with its article; without one there is no power to seal or seize"), {}}, "seize.basis"));
        if (seizure->days.value_or(0) > firstTerm || seizure->days.value_or(0) < 1)
            findings.push_back(found({N_("The measure is ordered for %1 days; the law allows 30"), {seizure->days.value_or(0)}}, {p::seizureTerm},
                {N_("Set at most 30 days; one extension of at most 30 is possible"), {}}, "seize.days"));
        if (seizure->necessities)
            findings.push_back(found({N_("Necessities of life of the citizen and his dependants are among the things"), {}}, {p::seizureScope},
                {N_("Take them out: they are not sealed or seized"), {}}, "seize.necessities"));
        if (look.act.isLate() && !seizure->urgent && !headSigned(look.act))
            findings.push_back(found({N_("No responsible head approved the measure beforehand"), {}}, {p::coercionProcedure},
                {N_("Enter the signature that the approval bears; without one the defect stays"), {}}, "seize"));
        return findings;
    }
    const auto* seized = seizureBefore(look);
    const auto* extension = look.act.as<ExtendSeizure>();
    if (!seized || !extension)
        return findings;
    const auto first = seized->as<Seize>()->days.value_or(firstTerm);
    if (extension->days.value_or(0) > firstTerm || first + extension->days.value_or(0) > longestTerm)
        findings.push_back(found({N_("With the extension the measure lasts %1 days; the law allows 60 in all and 30 for the extension"), {first + extension->days.value_or(0)}},
            {p::seizureTerm}, {N_("Shorten the extension, or decide and lift the measure"), {}}, "extend-seizure.days"));
    const auto term = due(look.now, "D08", seized->on());
    if (term && look.on() > term->forTooEarly())
        findings.push_back(found({N_("The measure ended on %1; what has run out is not extended"), {term->forTooEarly()}}, {p::seizureTerm, p::seizureReleased},
            {N_("Lift the measure and give the things back"), {}}, "lift-seizure"));
    if (!extension->toldInWriting)
        findings.push_back(found({N_("The extension and its reasons are not told to the party in writing"), {}}, {p::seizureExtensionTold},
            {N_("Tell the party in writing without delay"), {}}, "extend-seizure.told_in_writing"));
    return findings;
}

Findings extendedOnce(const Scrutiny& look)
{
    const auto* seized = seizureBefore(look);
    const auto* earlier = look.before(Act::ExtendSeizure);
    if (!seized || !earlier || happenedBefore(*earlier, *seized))
        return {};
    return {found({N_("The measure was already extended on %1; it is extended once only"), {earlier->on()}}, {p::seizureTerm},
        {N_("Decide on the things, or lift the measure"), {}}, "lift-seizure")};
}

Findings urgentReported(const Scrutiny& look)
{
    const auto* seized = look.before(Act::Seize);
    if (!seized || !seized->as<Seize>()->urgent)
        return {};
    const auto hours = hoursBetween(*seized, look.act);
    const bool late = hours ? *hours > hoursToReport : look.on().daysSince(seized->on()) > 1;
    if (!late)
        return {};
    return {found({N_("The urgent measure of %1 was reported after more than twenty-four hours"), {seized->on()}}, {p::coercionUrgent},
        {N_("State in the file why it came late"), {}}, "approve-urgent")};
}

Findings notAtNight(const Scrutiny& look)
{
    Findings findings;
    const auto measure = measureOf(look);
    const auto* done = look.act.as<CarryOut>();
    const std::string step{keyOf(look.act.act())};
    if (done && done->utilitiesCut)
        findings.push_back(found({N_("Water, power, heat or gas of homes was cut to make the party comply, a forbidden means"), {}}, {p::noCuttingOfUtilities},
            {N_("Restore it at once"), {}}, step + ".utilities_cut"));
    if (measure.urgent || !measure.on)
        return findings;
    if (isDayOff(look, *measure.on))
        findings.push_back(found({N_("%1 is a statutory holiday; nothing is enforced on it unless it is urgent"), {*measure.on}}, {p::noNightNoHoliday},
            {N_("Choose another day, or state what makes it urgent"), {}}, step + (done ? "" : ".on")));
    if (done && ((done->from && isNight(*done->from)) || (done->to && isNight(*done->to))))
        findings.push_back(found({N_("It was enforced at night; the law allows that only when it is urgent"), {}}, {p::noNightNoHoliday},
            {N_("State what made it urgent"), {}}, step + ".from"));
    return findings;
}

Findings demolitionAfterAll(const Scrutiny& look)
{
    const auto measure = measureOf(look);
    if (!measure.demolishes)
        return {};
    Findings findings;
    const auto lacks = [&](Message sentence, std::string jump) {
        findings.push_back(found(std::move(sentence), {p::demolition}, {N_("Wait until notice, time and remedies have run out"), {}}, std::move(jump)));
    };
    const auto* announced = look.factsBefore<AnnounceDemolition>(Act::AnnounceDemolition);
    if (!announced)
        lacks({N_("The demolition was not announced with a time to demolish oneself"), {}}, "announce-demolition");
    else if (announced->until && look.on() <= *announced->until)
        lacks({N_("The time to demolish oneself runs until %1"), {*announced->until}}, "announce-demolition.until");
    const auto over = remediesEnd(look);
    if (!over)
        lacks({N_("The order was not served, so the time to seek a remedy does not run"), {}}, "serve-decision");
    else if (look.on() <= *over)
        lacks({N_("The party can seek a remedy until %1"), {*over}}, std::string{keyOf(look.act.act())});
    if (look.file.tracks().contains(Track::Remedy))
        lacks({N_("A reconsideration or a suit is pending"), {}}, "note-remedy");
    if (!look.before(Act::ServeDemand))
        findings.push_back(found({N_("No demand was served before the enforcement"), {}}, {p::demandBeforeEnforcement}, {N_("Issue and serve the demand, and hear the party"), {}}, "issue-demand"));
    return findings;
}

} // namespace anjuan::rules
