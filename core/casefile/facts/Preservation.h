// SPDX-License-Identifier: GPL-3.0-or-later
// Advance registration and preservation of evidence (行政处罚法 56).
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// A thing under preservation.
struct PreservedItem {
    std::string name;
    std::optional<std::int64_t> quantity;
    std::string unit;
};

template <> struct Fields<PreservedItem> {
    static constexpr std::array rows{
        field<&PreservedItem::name>("name", N_("Item"), Need::Must),
        field<&PreservedItem::quantity>("quantity", N_("Quantity"), Need::Must),
        field<&PreservedItem::unit>("unit", N_("Unit"), Need::Must),
    };
};

/// Why and what; approved by a responsible head beforehand.
struct PreserveEvidence {
    std::string reason;
    std::vector<PreservedItem> items;
    std::string place;
    std::string servedTo;
};

template <> struct Fields<PreserveEvidence> {
    static constexpr std::array rows{
        field<&PreserveEvidence::reason>("reason", N_("Reason"), Need::Must).prose(),
        field<&PreserveEvidence::items>("items", N_("Items"), Need::Must),
        field<&PreserveEvidence::place>("place", N_("Place of preservation"), Need::May),
        field<&PreserveEvidence::servedTo>("served_to", N_("Handed to"), Need::Must),
    };
};

/// What becomes of the things.
enum class PreservationOutcome { Returned, Seized, Tested, Transferred, Released };

template <> struct Options<PreservationOutcome> {
    static constexpr std::array rows{
        Option{"returned", N_("Returned")},
        Option{"seized", N_("Seized")},
        Option{"tested", N_("Sent for testing")},
        Option{"transferred", N_("Handed to another organ")},
        Option{"released", N_("Preservation lifted")},
    };
};

/// The decision due within seven working days.
struct DisposePreserved {
    PreservationOutcome outcome{};
    std::string decision;
    std::string returnedTo;
};

template <> struct Fields<DisposePreserved> {
    static constexpr std::array rows{
        field<&DisposePreserved::outcome>("outcome", N_("Decision"), Need::Must),
        field<&DisposePreserved::decision>("decision", N_("Decision in words"), Need::Must).prose(),
        field<&DisposePreserved::returnedTo>("returned_to", N_("Returned to"), Need::May),
    };
};

} // namespace anjuan
