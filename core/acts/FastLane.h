// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/acts/Command.h"
#include "core/casefile/Circumstances.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Party.h"

namespace anjuan {

/// The fast lane: a penalty on the spot in one form, from who was met to what was handed over (行政处罚法 51, 52). What follows from the
/// matter and from the set-up (articles, remedy organ) is not asked.
struct OnTheSpot {
    PartyKind partyKind{};
    std::string name;
    Personal idNumber;
    std::string creditCode;
    Personal address;
    Personal telephone;
    std::string matter;
    std::string place;
    std::string conduct;
    std::vector<Penalty> penalties;
    std::string tier;
    bool certificatesShown = false;
    bool told = false;
    bool rightsTold = false;
    std::string defence;
    bool factsDisputed = false;
    std::string correction;
    std::string performance;
    std::string refusal;
    std::string witness;
    bool recorded = false;
};

template <> struct Fields<OnTheSpot> {
    static constexpr std::array rows{
        field<&OnTheSpot::partyKind>("kind", N_("Kind"), Need::Must),
        field<&OnTheSpot::name>("name", N_("Name"), Need::Must),
        field<&OnTheSpot::idNumber>("id_number", N_("ID number"), Need::May),
        field<&OnTheSpot::creditCode>("credit_code", N_("Unified social credit code"), Need::May),
        field<&OnTheSpot::address>("address", N_("Address"), Need::May),
        field<&OnTheSpot::telephone>("telephone", N_("Telephone"), Need::May),
        field<&OnTheSpot::matter>("matter", N_("Matter"), Need::Must),
        field<&OnTheSpot::place>("place", N_("Place"), Need::Must),
        field<&OnTheSpot::conduct>("conduct", N_("Conduct"), Need::Must).prose(),
        field<&OnTheSpot::penalties>("penalties", N_("Penalties"), Need::Must),
        field<&OnTheSpot::tier>("tier", N_("Tier of the discretion standard"), Need::May),
        field<&OnTheSpot::certificatesShown>("certificates_shown", N_("Certificates shown"), Need::May),
        field<&OnTheSpot::told>("told", N_("Facts, reasons, basis and intended penalty told"), Need::May),
        field<&OnTheSpot::rightsTold>("rights_told", N_("Rights to state and to defend told"), Need::May),
        field<&OnTheSpot::defence>("defence", N_("Statement and defence"), Need::Must),
        field<&OnTheSpot::factsDisputed>("facts_disputed", N_("The party disputes the facts"), Need::May),
        field<&OnTheSpot::correction>("correction", N_("Correction ordered"), Need::Must),
        field<&OnTheSpot::performance>("performance", N_("How and until when to perform"), Need::Must),
        field<&OnTheSpot::refusal>("refusal", N_("Refusal and reason"), Need::May),
        field<&OnTheSpot::witness>("witness", N_("Attesting witness"), Need::May),
        field<&OnTheSpot::recorded>("recorded", N_("Photographs or video"), Need::May),
    };
};

/// The steps that the form stands for, in their order: lead, party, decision. `head` lends its day, time, officers and late reason to each.
/// A matter that the catalogue does not know leaves its articles empty, and the rules refuse the decision.
std::vector<TakeStep> stepsOf(const OnTheSpot& form, const TakeStep& head, const Circumstances& now);

} // namespace anjuan
