// SPDX-License-Identifier: GPL-3.0-or-later
// Coercive measures (行政强制法 16-30).
#pragma once
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// The measure.
enum class MeasureKind { Seal, Seize };

template <> struct Options<MeasureKind> {
    static constexpr std::array rows{
        Option{"seal", N_("Sealing"), "查封"},
        Option{"seize", N_("Seizure"), "扣押"},
    };
};

/// A place, an installation or a thing under the measure.
struct SeizedItem {
    std::string name;
    std::optional<std::int64_t> quantity;
    std::string unit;
    std::string features;
};

template <> struct Fields<SeizedItem> {
    static constexpr std::array rows{
        field<&SeizedItem::name>("name", N_("Name of the thing"), Need::Must),
        field<&SeizedItem::quantity>("quantity", N_("Quantity"), Need::Must),
        field<&SeizedItem::unit>("unit", N_("Unit"), Need::Must),
        field<&SeizedItem::features>("features", N_("Features and state"), Need::May),
    };
};

/// Sealing or seizure with its ten steps (18), decision and list (24).
struct Seize {
    MeasureKind measure{};
    std::vector<SeizedItem> items;
    std::string reason;
    std::string basis;
    std::optional<std::int64_t> days;
    std::string place;
    std::string keptBy;
    bool informed = false;
    std::string heard;
    std::string partyPresent;
    std::string witness;
    bool recorded = false;
    bool urgent = false;
    bool necessities = false;
    std::string servedTo;
    std::vector<AttachedFile> attached{};
};

template <> struct Fields<Seize> {
    static constexpr std::array rows{
        field<&Seize::measure>("measure", N_("Measure"), Need::Must),
        field<&Seize::items>("items", N_("Places, installations or things"), Need::Must),
        field<&Seize::reason>("reason", N_("Reason"), Need::Must).prose(),
        field<&Seize::basis>("basis", N_("Basis"), Need::Must),
        field<&Seize::days>("days", N_("Days of the measure"), Need::Must),
        field<&Seize::place>("place", N_("Place"), Need::Must),
        field<&Seize::keptBy>("kept_by", N_("Kept by"), Need::Must),
        field<&Seize::informed>("informed", N_("Reasons, basis and remedies told"), Need::May),
        field<&Seize::heard>("heard", N_("Statement and defence"), Need::Must).prose(),
        field<&Seize::partyPresent>("party_present", N_("Who was present for the party"), Need::Must),
        field<&Seize::witness>("witness", N_("Attesting witness"), Need::May),
        field<&Seize::recorded>("recorded", N_("Photographs or video"), Need::May),
        field<&Seize::urgent>("urgent", N_("Urgent: approval follows within 24 hours"), Need::May),
        field<&Seize::necessities>("necessities", N_("Necessities of life among them"), Need::May),
        field<&Seize::servedTo>("served_to", N_("Handed to"), Need::Must),
        field<&Seize::attached>("attached", N_("Attached files"), Need::May),
    };
};

/// The urgent measure is reported within twenty-four hours and approved or lifted (19).
struct ApproveUrgent {
    std::optional<PersonId> reportedTo;
    bool approved = false;
    std::string note;
};

template <> struct Fields<ApproveUrgent> {
    static constexpr std::array rows{
        field<&ApproveUrgent::reportedTo>("reported_to", N_("Reported to"), Need::Must),
        field<&ApproveUrgent::approved>("approved", N_("Approved"), Need::May),
        field<&ApproveUrgent::note>("note", N_("Note"), Need::May).prose(),
    };
};

/// One extension of at most thirty days, told in writing with its reasons (25).
struct ExtendSeizure {
    std::optional<std::int64_t> days;
    std::string reasons;
    bool toldInWriting = false;
};

template <> struct Fields<ExtendSeizure> {
    static constexpr std::array rows{
        field<&ExtendSeizure::days>("days", N_("Days of the extension"), Need::Must),
        field<&ExtendSeizure::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
        field<&ExtendSeizure::toldInWriting>("told_in_writing", N_("Told to the party in writing"), Need::May),
    };
};

/// What becomes of the things (27, 28).
enum class LiftOutcome { Returned, Confiscated, Destroyed, HandedOver, Sold };

template <> struct Options<LiftOutcome> {
    static constexpr std::array rows{
        Option{"returned", N_("Given back"), "解除并返还"},
        Option{"confiscated", N_("Confiscated by the decision"), "依法没收"},
        Option{"destroyed", N_("Destroyed by law"), "依法销毁"},
        Option{"handed-over", N_("Handed to the police"), "随案移送"},
        Option{"sold", N_("Sold, proceeds returned"), "拍卖或者变卖，退还价款"},
    };
};

/// The measure ends: within its time something is decided (27), or it is lifted (28).
struct LiftSeizure {
    LiftOutcome outcome{};
    std::string reasons;
    std::string returnedTo;
};

template <> struct Fields<LiftSeizure> {
    static constexpr std::array rows{
        field<&LiftSeizure::outcome>("outcome", N_("What becomes of them"), Need::Must),
        field<&LiftSeizure::reasons>("reasons", N_("Reasons"), Need::Must).prose(),
        field<&LiftSeizure::returnedTo>("returned_to", N_("Given back to"), Need::May),
    };
};

} // namespace anjuan
