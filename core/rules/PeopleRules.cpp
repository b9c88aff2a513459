// SPDX-License-Identifier: GPL-3.0-or-later
// Capacity and people: R01–R11 of law/rules.md.
#include <algorithm>

#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Recusal.h"
#include "core/casefile/facts/Service.h"
#include "core/rules/Finds.h"
#include "core/rules/Investigators.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

/// Post, electronic and public service need no two officers (law/corrections.md 17).
bool needsTwoOfficers(const FiledAct& act)
{
    const auto* service = act.as<Serve>();
    return !service || service->mode == ServiceMode::PersonalDelivery || service->mode == ServiceMode::Leaving;
}

std::vector<PersonId> officersOf(const FiledAct& act)
{
    const auto* filing = act.as<FileCase>();
    return filing ? filing->handlers : act.taken.head.officers;
}

bool isNoInquiry(Act act)
{
    return act == Act::HoldDiscussion || act == Act::HoldHearing || act == Act::ReportHearing;
}

/// Everybody who investigated: handlers, and officers of every act before the one looked at.
std::vector<PersonId> investigators(const Scrutiny& look)
{
    std::vector<PersonId> people = look.file.handlers();
    for (const auto& act : look.file.acts) {
        const bool before = act.stamp.entryNo != look.act.stamp.entryNo && happenedBefore(act, look.act);
        if (!before || isNoInquiry(act.act()))
            continue;
        const auto& officers = act.taken.head.officers;
        people.insert(people.end(), officers.begin(), officers.end());
    }
    return people;
}

bool counts(const Scrutiny& look, const PersonId& id, Date day)
{
    const auto* person = look.person(id);
    return person && !person->is(Role::Auxiliary) && person->isCertifiedOn(day);
}

std::int64_t certified(const Scrutiny& look, const FiledAct& act)
{
    const auto officers = officersOf(act);
    return std::ranges::count_if(officers, [&](const PersonId& id) { return counts(look, id, act.on()); });
}

/// Everybody whose name stands under the act: officers, signatures, and the maker where the maker signs.
std::vector<PersonId> peopleUnder(const FiledAct& act)
{
    auto people = officersOf(act);
    for (const auto& signature : act.taken.head.signatures) {
        if (signature.person)
            people.push_back(*signature.person);
    }
    const auto kind = act.act();
    if (kind == Act::GiveOpinion || kind == Act::IssueDecision || kind == Act::IssueNoPenalty || kind == Act::IssueDisposition
        || kind == Act::ReportHearing)
        people.push_back(act.stamp.madeBy);
    std::ranges::sort(people);
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

/// The day on which the person was to withdraw, when that was before the act and nothing later took it back.
std::optional<Date> withdrewBefore(const Scrutiny& look, const PersonId& id)
{
    std::optional<Date> since;
    for (const auto* act : look.file.all(Act::DecideRecusal)) {
        const auto* decision = act->as<DecideRecusal>();
        if (decision->person == id && happenedBefore(*act, look.act))
            since = decision->answer == RecusalAnswer::Granted ? std::optional{act->on()} : std::nullopt;
    }
    return since;
}

/// Whether a decision on the recusal asked for in this act followed: one on that person, where the wish names one. A wish
/// that only an interview notes is answered by any decision, or taken up by a wish of its own.
bool answered(const CaseFile& file, const FiledAct& asked, const std::optional<PersonId>& about)
{
    return std::ranges::any_of(file.acts, [&](const FiledAct& later) {
        if (!happenedBefore(asked, later))
            return false;
        const auto* decision = later.as<DecideRecusal>();
        return decision ? !about || decision->person == about : !about && later.as<AskRecusal>();
    });
}

} // namespace

bool investigated(const Scrutiny& look, const PersonId& id)
{
    const auto people = investigators(look);
    return std::ranges::find(people, id) != people.end();
}

Findings twoCertifiedOfficers(const Scrutiny& look)
{
    if (!needsTwoOfficers(look.act) || certified(look, look.act) >= 2)
        return {};
    return {found({N_("%1: only %2 officer with a certificate valid on %3; the law wants two, and auxiliaries are not counted"),
                      {std::string{rowOf(look.act.act()).label}, certified(look, look.act), look.on()}},
        {p::officers}, {N_("Name a second officer whose certificate is valid on that day"), {}},
        std::string{keyOf(look.act.act())} + (look.act.as<FileCase>() ? ".handlers" : ".officers"))};
}

Findings recordsHadTwoOfficers(const Scrutiny& look)
{
    Findings findings;
    for (const auto& act : look.file.acts) {
        if (act.act() != Act::InspectScene && act.act() != Act::Interview)
            continue;
        const auto corrected = std::ranges::any_of(look.file.acts, [&](const FiledAct& other) {
            const auto* correction = other.as<CorrectEntry>();
            return correction && correction->entry == act.stamp.entryNo;
        });
        if (!corrected && certified(look, act) < 2)
            findings.push_back(found({N_("The record of %1 was made by fewer than two certified officers and is evidence of the facts"), {act.on()}},
                {p::officers}, {N_("Have the record mended or take the evidence anew, then enter a correction that names it"), {}},
                "entry:" + std::to_string(act.stamp.entryNo)));
    }
    return findings;
}

Findings certificatesValid(const Scrutiny& look)
{
    Findings findings;
    if (!needsTwoOfficers(look.act))
        return findings;
    const auto& organ = look.now.setup->organ.name;
    for (const auto& id : officersOf(look.act)) {
        const auto* person = look.person(id);
        if (!person || person->is(Role::Auxiliary))
            continue;
        if (person->isCertifiedOn(look.on())) {
            const auto& issuedFor = person->certificate->organ;
            if (!issuedFor.empty() && issuedFor != organ)
                findings.push_back(found({N_("The enforcement certificate of %1 is one of %2, not of %3"), {person->name, issuedFor, organ}},
                    {p::officers, p::officerWithoutCertificate},
                    {N_("Choose another officer, or enter the certificate that this organ uses under People"), {}}, "people:" + id.text()));
            continue;
        }
        findings.push_back(found({N_("%1 held no valid enforcement certificate on %2"), {person->name, look.on()}}, {p::officers},
            {N_("Choose another officer, or enter the renewed certificate under People"), {}}, "people:" + id.text()));
    }
    return findings;
}

Findings notOnlyAuxiliaries(const Scrutiny& look)
{
    const auto* record = look.act.as<InspectScene>();
    const auto officers = officersOf(look.act);
    const auto auxiliary = std::ranges::any_of(officers, [&](const PersonId& id) {
        const auto* person = look.person(id);
        return person && person->is(Role::Auxiliary);
    });
    const bool onlyAuxiliaries = record && !record->assisting.empty() && certified(look, look.act) == 0;
    if (!auxiliary && !onlyAuxiliaries)
        return {};
    return {found({N_("An auxiliary is entered as an officer, or auxiliaries acted alone"), {}}, {p::coercionOfficers, p::officers},
        {N_("Enter auxiliaries as assisting; they sign nothing and are never counted"), {}},
        std::string{keyOf(look.act.act())} + (auxiliary ? ".officers" : ".assisting"))};
}

Findings reviewerIsNotHandler(const Scrutiny& look)
{
    if (!investigated(look, look.act.stamp.madeBy))
        return {};
    return {found({N_("%1 handled this case and cannot review it"), {look.name(look.act.stamp.madeBy)}}, {p::legalReview},
        {N_("Another qualified reviewer gives the opinion"), {}}, "give-opinion")};
}

Findings reviewerIsQualified(const Scrutiny& look)
{
    const auto* person = look.person(look.act.stamp.madeBy);
    if (!person || !person->is(Role::LegalReviewer))
        return {};
    const auto& q = person->qualification;
    // Those who reviewed before 2018 are outside the wording "for the first time"; the cut-off day is unverified [U].
    const bool before = q && q->firstEngagedOn && *q->firstEngagedOn < Date::of(2018, 1, 1);
    const bool inTime = q && !q->number.empty() && (!q->obtainedOn || *q->obtainedOn <= look.on());
    if (before || inTime)
        return {};
    return {found({N_("%1 has no legal qualification on record and first reviewed after the rule came into force"), {person->name}},
        {p::reviewerQualified}, {N_("Enter the qualification under People, or let another reviewer give the opinion"), {}},
        "people:" + person->id.text())};
}

Findings approverIsNotHandler(const Scrutiny& look)
{
    std::vector<PersonId> approvers;
    for (const auto& signature : look.act.taken.head.signatures) {
        if (signature.person && (signature.as == Signer::AnyHead || signature.as == Signer::PrincipalHead))
            approvers.push_back(*signature.person);
    }
    if (look.act.act() == Act::IssueDecision || look.act.act() == Act::IssueNoPenalty || look.act.act() == Act::IssueDisposition)
        approvers.push_back(look.act.stamp.madeBy);
    Findings findings;
    for (const auto& id : approvers) {
        if (investigated(look, id))
            findings.push_back(found({N_("%1 took part in the inquiry and cannot approve the result"), {look.name(id)}}, {p::headDecides},
                {N_("Another responsible head approves"), {}}, std::string{keyOf(look.act.act())}));
    }
    return findings;
}

Findings recusedSignsNothing(const Scrutiny& look)
{
    Findings findings;
    for (const auto& id : peopleUnder(look.act)) {
        const auto granted = withdrewBefore(look, id);
        if (granted)
            findings.push_back(found({N_("%1 was to withdraw from this case on %2 and signs nothing of it any more"), {look.name(id), *granted}},
                {p::recusalDuty}, {N_("Let somebody else do it"), {}}, std::string{keyOf(look.act.act())}));
    }
    return findings;
}

namespace {

/// From the first to the last minute of a record; nothing when it says no times.
std::optional<std::pair<TimeOfDay, TimeOfDay>> spanOf(const FiledAct& act)
{
    const auto* interview = act.as<Interview>();
    if (!interview || !interview->from || !interview->to)
        return std::nullopt;
    return std::pair{*interview->from, *interview->to};
}

bool shareAnOfficer(const FiledAct& a, const FiledAct& b)
{
    const auto& others = b.taken.head.officers;
    return std::ranges::any_of(a.taken.head.officers, [&](const PersonId& id) { return std::ranges::find(others, id) != others.end(); });
}

} // namespace

Findings interviewsApart(const Scrutiny& look)
{
    Findings findings;
    const auto* own = look.act.as<Interview>();
    for (const std::string_view several : {"、", "，", ","}) {
        if (own->person.find(several) == std::string::npos)
            continue;
        findings.push_back(found({N_("One record names several persons interviewed: %1"), {own->person}}, {p::documentaryEvidence},
            {N_("Interview each person alone, with a record of his own"), {}}, "interview.person"));
        break;
    }
    const auto span = spanOf(look.act);
    for (const auto* other : look.file.all(Act::Interview)) {
        const auto theirs = spanOf(*other);
        if (other->stamp.entryNo == look.act.stamp.entryNo || other->on() != look.on() || !span || !theirs || !shareAnOfficer(look.act, *other))
            continue;
        const bool overlap = span->first < theirs->second && theirs->first < span->second;
        if (overlap)
            findings.push_back(found({N_("The same officer interviews two persons at once: this record overlaps that of %1"), {other->as<Interview>()->person}},
                {p::documentaryEvidence}, {N_("Check the times of both records"), {}}, "interview.from"));
    }
    return findings;
}

Findings recusalWasDecided(const Scrutiny& look)
{
    for (const auto& act : look.file.acts) {
        const auto* wish = act.as<AskRecusal>();
        const auto* interview = act.as<Interview>();
        const bool asked = wish || (interview && interview->recusalAsked);
        if (!asked || answered(look.file, act, wish ? wish->person : std::nullopt))
            continue;
        return {found({N_("Recusal was asked for on %1 and no decision on it is on record"), {act.on()}}, {p::recusalDecided},
            {N_("Have the responsible head decide on the recusal first"), {}}, "entry:" + std::to_string(act.stamp.entryNo))};
    }
    return {};
}

Findings notOnOneself(const Scrutiny& look)
{
    const auto* decision = look.act.as<DecideRecusal>();
    if (!decision || decision->person != look.act.stamp.madeBy)
        return {};
    return {found({N_("%1 decides on his or her own recusal; the law does not say who decides then, by convention the heads do so together"),
                      {look.name(look.act.stamp.madeBy)}},
        {p::recusalDecided}, {N_("Let another responsible head decide, and put it before the heads"), {}}, "decide-recusal.person")};
}

Findings policeReferralByPrincipal(const Scrutiny& look)
{
    const auto* referral = look.act.as<ReferOut>();
    if (!referral || referral->kind != ReferralKind::Police)
        return {};
    for (const auto& signature : look.act.taken.head.signatures) {
        const auto* person = signature.person ? look.person(*signature.person) : nullptr;
        if (signature.as == Signer::AnyHead && person && !person->is(Role::PrincipalHead))
            return {found({N_("A referral to the police is approved by the principal head or the head in charge, not by %1"), {person->name}},
                {p::referralTeam, p::referralApproval}, {N_("Let the principal head approve it within three days of the report"), {}}, "refer-out")};
    }
    return {};
}

} // namespace anjuan::rules
