// SPDX-License-Identifier: GPL-3.0-or-later
// Filing of a case (行政处罚法 54, 60).
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// Whether the conduct may be a crime (行政处罚法 27, 57).
enum class CriminalView { NotSuspected, Suspected, Referred };

template <> struct Options<CriminalView> {
    static constexpr std::array rows{
        Option{"not-suspected", N_("No suspicion of a crime")},
        Option{"suspected", N_("Suspected crime, not referred")},
        Option{"referred", N_("Suspected crime, referred")},
    };
};

/// The application to file; the approval of the head starts the ninety days.
struct FileCase {
    std::string cause;
    std::string matter;
    std::vector<PersonId> handlers;
    std::optional<Date> conductEndedOn;
    std::optional<Date> discoveredOn;
    bool endangersLife = false;
    bool finedBefore = false;
    CriminalView criminal{};
    std::string reasons;
};

template <> struct Fields<FileCase> {
    static constexpr std::array rows{
        field<&FileCase::cause>("cause", N_("Cause"), Need::Must),
        field<&FileCase::matter>("matter", N_("Matter"), Need::Must).hint(N_("Choosing a matter fills articles, range and competent department.")),
        field<&FileCase::handlers>("handlers", N_("Handlers"), Need::Must),
        field<&FileCase::conductEndedOn>("conduct_ended_on", N_("Conduct ended on"), Need::Must),
        field<&FileCase::discoveredOn>("discovered_on", N_("Discovered on"), Need::Must),
        field<&FileCase::endangersLife>("endangers_life", N_("Concerns life, health or financial safety, with harmful result"), Need::May),
        field<&FileCase::finedBefore>("fined_before", N_("The same act was fined before"), Need::May),
        field<&FileCase::criminal>("criminal", N_("Crime"), Need::Must),
        field<&FileCase::reasons>("reasons", N_("Facts and reasons for filing"), Need::Must).prose(),
    };
};

/// Why a filed case is withdrawn.
struct WithdrawCase {
    std::string reasons;
};

template <> struct Fields<WithdrawCase> {
    static constexpr std::array rows{
        field<&WithdrawCase::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
    };
};

} // namespace anjuan
