// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Penalties.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/casefile/Joint.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Party.h"
#include "core/law/Provisions.h"

namespace anjuan::rules {
namespace {

/// 行政处罚法 63, paragraph 1, items 3 and 4: a hearing whatever the sum.
bool alwaysHeard(PenaltyKind kind)
{
    switch (kind) {
    case PenaltyKind::LowerGrade:
    case PenaltyKind::RevokeLicence:
    case PenaltyKind::SuspendBusiness:
    case PenaltyKind::CloseDown:
    case PenaltyKind::BarFromTrade:
        return true;
    case PenaltyKind::Warning:
    case PenaltyKind::Criticism:
    case PenaltyKind::Fine:
    case PenaltyKind::ConfiscateGains:
    case PenaltyKind::ConfiscateGoods:
    case PenaltyKind::SuspendLicence:
    case PenaltyKind::RestrictBusiness:
    case PenaltyKind::Detention:
    case PenaltyKind::Other:
        return false;
    }
    return false;
}

std::optional<Threshold> thresholdOf(const Scrutiny& look, PartyKind party)
{
    const auto rule = look.now.law->rules.hearingThreshold(subjectOf(party), look.on());
    return rule ? std::optional{*rule} : std::nullopt;
}

/// Whether what falls on one party gives it the right to a hearing.
bool givesHearing(const Scrutiny& look, PartyKind party, const std::vector<Penalty>& penalties)
{
    if (carriesHearing(penalties))
        return true;
    const auto threshold = thresholdOf(look, party);
    if (!threshold)
        return false;
    return std::ranges::any_of(std::array{PenaltyKind::Fine, PenaltyKind::ConfiscateGains, PenaltyKind::ConfiscateGoods}, [&](PenaltyKind kind) {
        const auto sum = sumOf(penalties, kind);
        return sum > Money::yuan(0) && threshold->isReachedBy(sum);
    });
}

} // namespace

Money sumOf(const std::vector<Penalty>& penalties, PenaltyKind kind)
{
    Money sum = Money::yuan(0);
    for (const auto& penalty : penalties) {
        if (penalty.kind == kind && penalty.amount)
            sum = sum + *penalty.amount;
    }
    return sum;
}

SubjectKind subjectOf(PartyKind kind)
{
    switch (kind) {
    case PartyKind::NaturalPerson:
        return SubjectKind::NaturalPerson;
    case PartyKind::IndividualBusiness:
        return SubjectKind::IndividualBusiness;
    case PartyKind::LegalPerson:
    case PartyKind::OtherOrganisation:
        return SubjectKind::Organisation;
    }
    return SubjectKind::Organisation;
}

std::optional<int> ageAtConduct(const RegisterParty& party, const CaseFile& file)
{
    const auto* filing = file.filing();
    const auto* spot = file.last(Act::DecideOnSpot);
    // What is decided on the spot was seen there and then.
    const auto ended = filing ? filing->conductEndedOn : spot ? std::optional{spot->on()} : std::nullopt;
    if (!party.bornOn || !ended)
        return std::nullopt;
    const auto on = *ended;
    const auto born = *party.bornOn;
    const bool isBefore = std::pair{on.month(), on.day()} < std::pair{born.month(), born.day()};
    return on.year() - born.year() - (isBefore ? 1 : 0);
}

std::optional<int> ageAtConduct(const CaseFile& file)
{
    const auto* party = file.party();
    return party ? ageAtConduct(*party, file) : std::nullopt;
}

std::vector<RegisterParty> partiesOf(const Scrutiny& look)
{
    auto parties = anjuan::partiesOf(look.file, look.on());
    if (parties.empty())
        parties.emplace_back();
    return parties;
}

std::vector<Penalty> fallingOn(const std::vector<Penalty>& penalties, const RegisterParty& party, std::size_t place)
{
    std::vector<Penalty> own;
    std::ranges::copy_if(penalties, std::back_inserter(own), [&](const Penalty& each) { return concerns(each.party, party.name, place); });
    return own;
}

std::vector<Share> sharesOf(const Scrutiny& look, const std::vector<Penalty>& penalties)
{
    std::vector<Share> shares;
    const auto parties = partiesOf(look);
    auto matters = mattersOf(look.file, look.on());
    if (matters.empty())
        matters.emplace_back();
    for (std::size_t i = 0; i < parties.size(); ++i) {
        const auto own = fallingOn(penalties, parties[i], i);
        for (std::size_t m = 0; m < matters.size(); ++m) {
            Share share{parties[i], {}, m == 0, {}};
            std::ranges::copy_if(own, std::back_inserter(share.penalties), [&](const Penalty& each) { return concerns(each.matter, matters[m].matter, m); });
            if (share.penalties.empty())
                continue;
            if (m == 0)
                share.matter = matterOf(look);
            else if (const auto known = look.now.law->catalogue.find(matters[m].matter))
                share.matter = *known;
            shares.push_back(std::move(share));
        }
    }
    return shares;
}

const Matter* matterOf(const Scrutiny& look)
{
    const auto* filing = look.file.filing();
    const auto* spot = look.act.as<DecideOnSpot>() ? look.act.as<DecideOnSpot>() : look.file.facts<DecideOnSpot>(Act::DecideOnSpot);
    if (!filing && !spot)
        return nullptr;
    const auto matter = look.now.law->catalogue.find(filing ? filing->matter : spot->matter);
    return matter ? *matter : nullptr;
}

std::optional<Money> hearingThreshold(const Scrutiny& look, PartyKind party)
{
    const auto threshold = thresholdOf(look, party);
    return threshold ? std::optional{threshold->amount} : std::nullopt;
}

bool carriesHearing(const std::vector<Penalty>& penalties)
{
    return std::ranges::any_of(penalties, alwaysHeard, &Penalty::kind);
}

std::optional<RegisterParty> whoMayBeHeard(const Scrutiny& look, const std::vector<Penalty>& penalties)
{
    const auto parties = partiesOf(look);
    for (std::size_t i = 0; i < parties.size(); ++i) {
        if (givesHearing(look, parties[i].kind, fallingOn(penalties, parties[i], i)))
            return parties[i];
    }
    return std::nullopt;
}

bool meetsHearingThreshold(const Scrutiny& look, const std::vector<Penalty>& penalties)
{
    return whoMayBeHeard(look, penalties).has_value();
}

std::int64_t minimumHeads(const Scrutiny& look)
{
    const auto rule = look.now.law->rules.collectiveDiscussion(look.on());
    return rule ? rule->minimumHeads : 0;
}

const std::vector<Penalty>& penaltiesOf(const FiledAct& act)
{
    static const std::vector<Penalty> none;
    if (const auto* notice = act.as<IssueNotice>())
        return notice->penalties;
    if (const auto* spot = act.as<DecideOnSpot>())
        return spot->penalties;
    const auto* decision = act.as<IssueDecision>();
    return decision ? decision->penalties : none;
}

Provision provisionOf(NoPenaltyGround ground)
{
    switch (ground) {
    case NoPenaltyGround::Minor:
        return provisions::minorNoPenalty;
    case NoPenaltyGround::FirstOffence:
        return provisions::firstOffence;
    case NoPenaltyGround::NoFault:
        return provisions::noFault;
    case NoPenaltyGround::Under14:
        return provisions::minors;
    case NoPenaltyGround::Incapable:
        return provisions::mentalCapacity;
    case NoPenaltyGround::NotMadeOut:
        return provisions::factsNotMadeOut;
    case NoPenaltyGround::Limitation:
        return provisions::limitation;
    }
    return provisions::penaltyWaived;
}

} // namespace anjuan::rules
