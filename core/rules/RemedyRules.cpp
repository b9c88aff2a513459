// SPDX-License-Identifier: GPL-3.0-or-later
// Publicity, and what follows when a decision falls: W69-W72, R76 of law/rules.md.
#include <algorithm>

#include "core/casefile/Joint.h"
#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Closing.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Remedies.h"
#include "core/casefile/facts/Service.h"
#include "core/rules/Finds.h"
#include "core/rules/Penalties.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

bool covers(const std::vector<std::string>& redacted, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(redacted, [&](const std::string& each) {
        return std::ranges::any_of(words, [&](std::string_view word) { return each.find(word) != std::string::npos; });
    });
}

bool undone(RemedyResult result)
{
    return result == RemedyResult::Changed || result == RemedyResult::Annulled || result == RemedyResult::Unlawful || result == RemedyResult::Void;
}

} // namespace

Findings publishedInTime(const Scrutiny& look)
{
    const auto* decided = look.before(Act::IssueDecision);
    const auto term = decided ? due(look.now, "D46", decided->on()) : Result<DueDate>{Refusal{}};
    if (!term || look.on() <= term->forOurDuty())
        return {};
    return {found({N_("The decision of %1 was published on %2; the seven working days ended on %3"), {decided->on(), look.on(), term->forOurDuty()}}, {p::publication},
        {N_("State in the file why it came late"), {}}, "publish")};
}

Findings nothingPrivatePublished(const Scrutiny& look)
{
    const auto* shown = look.act.as<Publish>();
    const auto parties = anjuan::partiesOf(look.file, look.on());
    if (shown->grade == PublicationGrade::Minor)
        return {};
    Findings findings;
    const bool isPerson = std::ranges::any_of(parties, [](const RegisterParty& party) {
        return party.kind == PartyKind::NaturalPerson || party.kind == PartyKind::IndividualBusiness;
    });
    const bool isMinor = std::ranges::any_of(parties, [&](const RegisterParty& party) { return ageAtConduct(party, look.file).value_or(18) < 18; });
    if (isMinor)
        findings.push_back(found({N_("The party is a minor; what concerns minors is not published"), {}}, {p::publication, p::confidentiality},
            {N_("Choose the class that is not published"), {}}, "publish.grade"));
    if (isPerson && !covers(shown->redacted, {"身份证", "公民身份号码", "身份证件"}))
        findings.push_back(found({N_("The ID number of the party is not among what is left out"), {}}, {p::confidentiality}, {N_("Leave out ID number, address, telephone and accounts"), {}},
            "publish.redacted"));
    return findings;
}

Findings withdrawnInTime(const Scrutiny& look)
{
    const auto* noted = look.before(Act::NoteRemedy);
    if (!noted || !undone(noted->as<NoteRemedy>()->result))
        return {};
    const auto term = due(look.now, "D50", noted->as<NoteRemedy>()->receivedOn.value_or(noted->on()));
    if (!term || look.on() <= term->forOurDuty())
        return {};
    return {found({N_("The decision fell and its publication was withdrawn on %1; the three working days ended on %2"), {look.on(), term->forOurDuty()}},
        {p::publicationWithdrawn, p::workingDays}, {N_("State in the file why it came late"), {}}, "withdraw-publication")};
}

Findings policeReferralInTime(const Scrutiny& look)
{
    const auto* referral = look.act.as<ReferOut>();
    if (!referral || referral->kind != ReferralKind::Police || !referral->teamReportedOn)
        return {};
    const auto term = due(look.now, "D35", *referral->teamReportedOn);
    if (!term || look.on() <= term->forOurDuty())
        return {};
    return {found({N_("The team reported on %1; the three days to approve the referral ended on %2"), {*referral->teamReportedOn, term->forOurDuty()}}, {p::referralApproval},
        {N_("State in the file why it came late, and hand over within twenty-four hours"), {}}, "refer-out.team_reported_on")};
}

Findings servedPapersStay(const Scrutiny& look)
{
    const auto* correction = look.act.as<CorrectEntry>();
    const auto* entry = look.file.entry(correction->entry.value_or(0));
    if (!entry || correction->correction.find("删除") == std::string::npos)
        return {};
    const bool bears = !entry->taken.head.papers.empty() || !entry->taken.head.signatures.empty();
    if (!bears)
        return {};
    return {found({N_("The entry of %1 bears a paper or signatures: it is never deleted"), {entry->on()}}, {p::wholeProcessRecorded},
        {N_("Say what is void or wrong about it, and why; the entry and its number stay"), {}}, "correct-entry.correction")};
}

} // namespace anjuan::rules
