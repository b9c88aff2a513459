// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/Penalties.h"

#include <algorithm>

#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/casefile/facts/Party.h"

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

std::optional<Threshold> thresholdOf(const Scrutiny& look)
{
    const auto* party = look.file.party();
    const auto rule = look.now.law->rules.hearingThreshold(party ? subjectOf(party->kind) : SubjectKind::NaturalPerson, look.on());
    return rule ? std::optional{*rule} : std::nullopt;
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

std::optional<int> ageAtConduct(const CaseFile& file)
{
    const auto* party = file.party();
    const auto* filing = file.filing();
    if (!party || !party->bornOn || !filing || !filing->conductEndedOn)
        return std::nullopt;
    const auto on = *filing->conductEndedOn;
    const auto born = *party->bornOn;
    const bool isBefore = std::pair{on.month(), on.day()} < std::pair{born.month(), born.day()};
    return on.year() - born.year() - (isBefore ? 1 : 0);
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

std::optional<Money> hearingThreshold(const Scrutiny& look)
{
    const auto threshold = thresholdOf(look);
    return threshold ? std::optional{threshold->amount} : std::nullopt;
}

bool carriesHearing(const std::vector<Penalty>& penalties)
{
    return std::ranges::any_of(penalties, alwaysHeard, &Penalty::kind);
}

bool meetsHearingThreshold(const Scrutiny& look, const std::vector<Penalty>& penalties)
{
    if (carriesHearing(penalties))
        return true;
    const auto threshold = thresholdOf(look);
    if (!threshold)
        return false;
    for (const auto kind : {PenaltyKind::Fine, PenaltyKind::ConfiscateGains, PenaltyKind::ConfiscateGoods}) {
        const auto sum = sumOf(penalties, kind);
        if (sum > Money::yuan(0) && threshold->isReachedBy(sum))
            return true;
    }
    return false;
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

} // namespace anjuan::rules
