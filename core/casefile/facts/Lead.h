// SPDX-License-Identifier: GPL-3.0-or-later
// The source of a case and what becomes of it before filing (行政处罚法 36, 54).
#pragma once
#include "core/casefile/facts/Course.h"

namespace anjuan {

/// Where a lead comes from.
enum class LeadSource { Patrol, Complaint, Report, Assigned, ReferredIn, Media, OffSite };

template <> struct Options<LeadSource> {
    static constexpr std::array rows{
        Option{"patrol", N_("Found on patrol")},
        Option{"complaint", N_("Complaint")},
        Option{"report", N_("Report by a citizen")},
        Option{"assigned", N_("Assigned from above")},
        Option{"referred-in", N_("Referred by another organ")},
        Option{"media", N_("Media")},
        Option{"off-site", N_("Off-site enforcement")},
    };
};

/// The lead as it came in: a case at its first stage.
struct RegisterLead {
    LeadSource source{};
    std::string content;
    std::string place;
    std::string area;
    std::optional<Date> discoveredOn;
    std::string partyName;
    Personal reporter;
    Personal reporterPhone;
    std::string handling;
    std::string origin;
    ProcedureKind procedure{};
};

template <> struct Fields<RegisterLead> {
    static constexpr std::array rows{
        field<&RegisterLead::source>("source", N_("Source"), Need::Must),
        field<&RegisterLead::content>("content", N_("What was found or reported"), Need::Must).prose(),
        field<&RegisterLead::place>("place", N_("Place"), Need::Must),
        field<&RegisterLead::area>("area", N_("Area"), Need::May),
        field<&RegisterLead::discoveredOn>("discovered_on", N_("Discovered on"), Need::Must).hint(N_("The limitation period is measured to this day, not to the filing.")),
        field<&RegisterLead::partyName>("party_name", N_("Party, as far as known"), Need::May),
        field<&RegisterLead::reporter>("reporter", N_("Reporter"), Need::May),
        field<&RegisterLead::reporterPhone>("reporter_phone", N_("Telephone of the reporter"), Need::May),
        field<&RegisterLead::handling>("handling", N_("Handling proposed"), Need::Must),
        field<&RegisterLead::origin>("origin", N_("Number of the letter it came with"), Need::May),
        field<&RegisterLead::procedure>("procedure", N_("Procedure"), Need::May),
    };
};

/// Why a lead is not filed.
struct DeclineFiling {
    std::string reasons;
    bool reporterInformed = false;
};

template <> struct Fields<DeclineFiling> {
    static constexpr std::array rows{
        field<&DeclineFiling::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
        field<&DeclineFiling::reporterInformed>("reporter_informed", N_("Reporter informed"), Need::May),
    };
};

} // namespace anjuan
