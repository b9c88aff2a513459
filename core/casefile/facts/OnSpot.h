// SPDX-License-Identifier: GPL-3.0-or-later
// The penalty on the spot (行政处罚法 51-53, 68-71).
#pragma once
#include "core/casefile/facts/AttachedFile.h"
#include "core/casefile/facts/Conclusion.h"

namespace anjuan {

/// Told, heard, decided and handed over at the scene by two officers, on a numbered form (51, 52).
struct DecideOnSpot {
    std::string matter;
    std::string place;
    std::string conduct;
    std::string violated;
    std::string basis;
    std::string tier;
    std::vector<Penalty> penalties;
    bool certificatesShown = false;
    bool told = false;
    bool rightsTold = false;
    std::string defence;
    bool factsDisputed = false;
    std::string correction;
    std::string reconsiderationOrgan;
    std::optional<std::int64_t> reconsiderationDays;
    bool reconsiderationFirst = false;
    std::string performance;
    std::string deliveredTo;
    std::string refusal;
    std::string witness;
    bool recorded = false;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<DecideOnSpot> {
    static constexpr std::array rows{
        field<&DecideOnSpot::matter>("matter", N_("Matter"), Need::Must),
        field<&DecideOnSpot::place>("place", N_("Place"), Need::Must),
        field<&DecideOnSpot::conduct>("conduct", N_("Conduct"), Need::Must).prose(),
        field<&DecideOnSpot::violated>("violated", N_("Provision violated"), Need::Must),
        field<&DecideOnSpot::basis>("basis", N_("Basis of the penalty"), Need::Must),
        field<&DecideOnSpot::tier>("tier", N_("Tier of the discretion standard"), Need::May),
        field<&DecideOnSpot::penalties>("penalties", N_("Penalties"), Need::Must),
        field<&DecideOnSpot::certificatesShown>("certificates_shown", N_("Certificates shown"), Need::May),
        field<&DecideOnSpot::told>("told", N_("Facts, reasons, basis and intended penalty told"), Need::May),
        field<&DecideOnSpot::rightsTold>("rights_told", N_("Rights to state and to defend told"), Need::May),
        field<&DecideOnSpot::defence>("defence", N_("Statement and defence"), Need::Must).prose(),
        field<&DecideOnSpot::factsDisputed>("facts_disputed", N_("The party disputes the facts"), Need::May),
        field<&DecideOnSpot::correction>("correction", N_("Correction ordered"), Need::Must).prose(),
        field<&DecideOnSpot::reconsiderationOrgan>("reconsideration_organ", N_("Reconsideration to"), Need::Must),
        field<&DecideOnSpot::reconsiderationDays>("reconsideration_days", N_("Days to apply for reconsideration"), Need::Must),
        field<&DecideOnSpot::reconsiderationFirst>("reconsideration_first", N_("Reconsideration before a suit told"), Need::May),
        field<&DecideOnSpot::performance>("performance", N_("How and until when to perform"), Need::Must).prose(),
        field<&DecideOnSpot::deliveredTo>("delivered_to", N_("Handed to"), Need::Must),
        field<&DecideOnSpot::refusal>("refusal", N_("Refusal and reason"), Need::May).prose(),
        field<&DecideOnSpot::witness>("witness", N_("Attesting witness"), Need::May),
        field<&DecideOnSpot::recorded>("recorded", N_("Photographs or video"), Need::May),
        field<&DecideOnSpot::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// Why cash may be taken on the spot (68, 69).
enum class CashGround { UpTo100, HardLater, Remote };

template <> struct Options<CashGround> {
    static constexpr std::array rows{
        Option{"up-to-100", N_("A fine of up to 100 yuan (art. 68, item 1)"), "依法给予一百元以下的罚款"},
        Option{"hard-later", N_("Hard to enforce later (art. 68, item 2)"), "不当场收缴事后难以执行"},
        Option{"remote", N_("Remote place, at the wish of the party (art. 69)"), "在边远、水上、交通不便地区，经当事人提出"},
    };
};

/// Cash taken on the spot, with a fiscal receipt (68-70).
struct CollectCash {
    std::optional<Money> amount;
    CashGround ground{};
    std::string receipt;
};

template <> struct Fields<CollectCash> {
    static constexpr std::array rows{
        field<&CollectCash::amount>("amount", N_("Amount"), Need::Must),
        field<&CollectCash::ground>("ground", N_("Ground"), Need::Must),
        field<&CollectCash::receipt>("receipt", N_("Number of the fiscal receipt"), Need::May),
    };
};

/// The decision is put on record with the organ (52, paragraph 3).
struct ReportOnSpot {
    std::optional<PersonId> receivedBy;
    std::string note;
};

template <> struct Fields<ReportOnSpot> {
    static constexpr std::array rows{
        field<&ReportOnSpot::receivedBy>("received_by", N_("Received by"), Need::Must),
        field<&ReportOnSpot::note>("note", N_("Note"), Need::May).prose(),
    };
};

/// The cash is handed to the organ within two working days (71).
struct HandInCash {
    std::optional<Money> amount;
    std::string receivedBy;
};

template <> struct Fields<HandInCash> {
    static constexpr std::array rows{
        field<&HandInCash::amount>("amount", N_("Amount"), Need::Must),
        field<&HandInCash::receivedBy>("received_by", N_("Received by"), Need::Must),
    };
};

/// The organ pays it into the bank within two working days (71).
struct BankCash {
    std::optional<Money> amount;
    std::string bank;
    std::string receipt;
};

template <> struct Fields<BankCash> {
    static constexpr std::array rows{
        field<&BankCash::amount>("amount", N_("Amount"), Need::Must),
        field<&BankCash::bank>("bank", N_("Bank"), Need::Must),
        field<&BankCash::receipt>("receipt", N_("Receipt"), Need::Must),
    };
};

} // namespace anjuan
