// SPDX-License-Identifier: GPL-3.0-or-later
// Service of papers (行政处罚法 61; 民事诉讼法 88-95).
#pragma once
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// The ways of service.
enum class ServiceMode { PersonalDelivery, Leaving, Post, Electronic, PublicNotice, Entrusted };

template <> struct Options<ServiceMode> {
    static constexpr std::array rows{
        Option{"personal", N_("Personal service")},
        Option{"leaving", N_("Service by leaving")},
        Option{"post", N_("Service by post")},
        Option{"electronic", N_("Electronic service")},
        Option{"public-notice", N_("Service by public notice")},
        Option{"entrusted", N_("Entrusted service")},
    };
};

/// How one paper reached the party.
struct Serve {
    std::string paper;
    ServiceMode mode{};
    std::string place;
    std::string receivedBy;
    std::string relation;
    std::optional<Date> receivedOn;
    std::string refusal;
    std::string witness;
    bool recorded = false;
    std::string slip;
    std::vector<AttachedFile> attached{};
    std::string party{};   ///< on whom, where there are several; empty: the first
};

template <> struct Fields<Serve> {
    static constexpr std::array rows{
        field<&Serve::paper>("paper", N_("Paper served"), Need::Must),
        field<&Serve::party>("party", N_("On which party"), Need::May).oneOf(Among::Parties),
        field<&Serve::mode>("mode", N_("Mode of service"), Need::Must),
        field<&Serve::place>("place", N_("Place"), Need::May),
        field<&Serve::receivedBy>("received_by", N_("Received by"), Need::May),
        field<&Serve::relation>("relation", N_("Relation to the party"), Need::May),
        field<&Serve::receivedOn>("received_on", N_("Received on"), Need::May).hint(N_("For post: the day on the receipt.")),
        field<&Serve::refusal>("refusal", N_("Refusal and reason"), Need::May).prose(),
        field<&Serve::witness>("witness", N_("Attesting witness"), Need::May),
        field<&Serve::recorded>("recorded", N_("Photographs or video"), Need::May),
        field<&Serve::slip>("slip", N_("Number of the postal slip"), Need::May),
        field<&Serve::attached>("attached", N_("Attached files"), Need::May),
    };
};

} // namespace anjuan
