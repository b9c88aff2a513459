// SPDX-License-Identifier: GPL-3.0-or-later
// Several parties, and several matters, in one case (行政处罚法 54, 59: each is found out, and named, for itself).
#pragma once
#include "core/casefile/facts/Party.h"

namespace anjuan {

/// One who acted together with the party. Another entry of the same name replaces it; with `left` it is a party no longer.
struct AddParty {
    PartyKind kind{};
    std::string name;
    std::string creditCode;
    Personal idNumber;
    std::string legalRepresentative;
    Personal address;
    Personal telephone;
    std::optional<Date> bornOn;
    std::string part;
    std::string left;
};

template <> struct Fields<AddParty> {
    static constexpr std::array rows{
        field<&AddParty::kind>("kind", N_("Kind of party"), Need::Must),
        field<&AddParty::name>("name", N_("Name"), Need::Must),
        field<&AddParty::creditCode>("credit_code", N_("Unified social credit code"), Need::May),
        field<&AddParty::idNumber>("id_number", N_("ID number"), Need::May),
        field<&AddParty::legalRepresentative>("legal_representative", N_("Legal representative or person in charge"), Need::May),
        field<&AddParty::address>("address", N_("Address"), Need::May),
        field<&AddParty::telephone>("telephone", N_("Telephone"), Need::May),
        field<&AddParty::bornOn>("born_on", N_("Born on"), Need::May),
        field<&AddParty::part>("part", N_("Part in the conduct"), Need::Must).prose(),
        field<&AddParty::left>("left", N_("Why it is a party no longer"), Need::May).prose().hint(N_("Only when somebody entered before drops out.")),
    };
};

/// A further matter that is investigated in the same case; the head approves it as he approved the filing (行政处罚法 54).
struct AddMatter {
    std::string cause;
    std::string matter;
    std::optional<Date> conductEndedOn;
    std::optional<Date> discoveredOn;
    bool endangersLife = false;
    std::string reasons;
};

template <> struct Fields<AddMatter> {
    static constexpr std::array rows{
        field<&AddMatter::cause>("cause", N_("Cause"), Need::Must),
        field<&AddMatter::matter>("matter", N_("Matter"), Need::Must).hint(N_("Choosing a matter fills articles, range and competent department.")),
        field<&AddMatter::conductEndedOn>("conduct_ended_on", N_("Conduct ended on"), Need::Must),
        field<&AddMatter::discoveredOn>("discovered_on", N_("Discovered on"), Need::Must),
        field<&AddMatter::endangersLife>("endangers_life", N_("Concerns life, health or financial safety, with harmful result"), Need::May),
        field<&AddMatter::reasons>("reasons", N_("Facts and reasons for filing"), Need::Must).prose(),
    };
};

} // namespace anjuan
