// SPDX-License-Identifier: GPL-3.0-or-later
// The party of a case.
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// What the party is in law.
enum class PartyKind { NaturalPerson, IndividualBusiness, LegalPerson, OtherOrganisation };

template <> struct Options<PartyKind> {
    static constexpr std::array rows{
        Option{"natural-person", N_("Natural person")},
        Option{"individual-business", N_("Individual business")},
        Option{"legal-person", N_("Legal person")},
        Option{"other-organisation", N_("Other organisation")},
    };
};

/// The party with what identifies it. Later entries replace earlier ones; nothing is lost.
struct RegisterParty {
    PartyKind kind{};
    std::string name;
    std::string creditCode;
    Personal idNumber;
    std::string legalRepresentative;
    Personal address;
    Personal telephone;
    std::string agentName;
    std::string agentPost;
    Personal agentIdNumber;
    std::string agentAuthority;
    std::optional<Date> bornOn;
};

template <> struct Fields<RegisterParty> {
    static constexpr std::array rows{
        field<&RegisterParty::kind>("kind", N_("Kind of party"), Need::Must),
        field<&RegisterParty::name>("name", N_("Name"), Need::Must),
        field<&RegisterParty::creditCode>("credit_code", N_("Unified social credit code"), Need::May),
        field<&RegisterParty::idNumber>("id_number", N_("ID number"), Need::May),
        field<&RegisterParty::legalRepresentative>("legal_representative", N_("Legal representative or person in charge"), Need::May),
        field<&RegisterParty::address>("address", N_("Address"), Need::May),
        field<&RegisterParty::telephone>("telephone", N_("Telephone"), Need::May),
        field<&RegisterParty::agentName>("agent_name", N_("Agent"), Need::May),
        field<&RegisterParty::agentPost>("agent_post", N_("Post of the agent"), Need::May),
        field<&RegisterParty::agentIdNumber>("agent_id_number", N_("ID number of the agent"), Need::May),
        field<&RegisterParty::agentAuthority>("agent_authority", N_("Authority of the agent"), Need::May),
        field<&RegisterParty::bornOn>("born_on", N_("Born on"), Need::May),
    };
};

} // namespace anjuan
