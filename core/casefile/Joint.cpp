// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Joint.h"

#include <algorithm>

#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Joint.h"
#include "core/casefile/facts/OnSpot.h"

namespace anjuan {
namespace {

RegisterParty asParty(const AddParty& added)
{
    RegisterParty party;
    party.kind = added.kind;
    party.name = added.name;
    party.creditCode = added.creditCode;
    party.idNumber = added.idNumber;
    party.legalRepresentative = added.legalRepresentative;
    party.address = added.address;
    party.telephone = added.telephone;
    party.bornOn = added.bornOn;
    return party;
}

} // namespace

std::vector<RegisterParty> partiesOf(const CaseFile& file, Date on)
{
    std::vector<RegisterParty> parties;
    if (const auto* first = file.party())
        parties.push_back(*first);
    for (const auto* act : file.all(Act::AddParty)) {
        const auto& added = *act->as<AddParty>();
        if (act->on() > on)
            continue;
        const auto known = std::ranges::find(parties, added.name, &RegisterParty::name);
        const bool isFirst = known == parties.begin() && file.party();
        if (known == parties.end() && added.left.empty())
            parties.push_back(asParty(added));
        else if (known != parties.end() && !isFirst && added.left.empty())
            *known = asParty(added);
        else if (known != parties.end() && !isFirst)
            parties.erase(known);
    }
    return parties;
}

std::string namesOfParties(const CaseFile& file, Date on)
{
    std::string names;
    for (const auto& party : partiesOf(file, on))
        names += (names.empty() ? "" : "、") + party.name;
    return names.empty() ? file.partyName() : names;
}

std::vector<MatterOfCase> mattersOf(const CaseFile& file, Date on)
{
    std::vector<MatterOfCase> matters;
    if (const auto* filing = file.filing())
        matters.push_back({filing->matter, filing->cause, filing->conductEndedOn});
    else if (const auto* spot = file.facts<DecideOnSpot>(Act::DecideOnSpot))
        matters.push_back({spot->matter, spot->conduct, {}});
    for (const auto* act : file.all(Act::AddMatter)) {
        const auto& added = *act->as<AddMatter>();
        const auto known = std::ranges::find(matters, added.matter, &MatterOfCase::matter);
        if (act->on() > on)
            continue;
        if (known == matters.end())
            matters.push_back({added.matter, added.cause, added.conductEndedOn});
        else
            *known = {added.matter, added.cause, added.conductEndedOn};
    }
    return matters;
}

} // namespace anjuan
