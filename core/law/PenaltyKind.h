// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// The kinds of penalty of 行政处罚法 9, from light to heavy as the annual tables rank them. Orders to correct, to
/// stop or to demolish are none of them.
enum class PenaltyKind {
    Warning,
    Criticism,
    Fine,
    ConfiscateGains,
    ConfiscateGoods,
    SuspendLicence,
    LowerGrade,
    RestrictBusiness,
    SuspendBusiness,
    CloseDown,
    BarFromTrade,
    RevokeLicence,
    Detention,
    Other
};
template <> struct Options<PenaltyKind> {
    static constexpr std::array rows{Option{"warning", N_("warning")},
        Option{"criticism", N_("circulated criticism")}, Option{"fine", N_("fine")},
        Option{"confiscate-gains", N_("confiscation of illegal gains")},
        Option{"confiscate-goods", N_("confiscation of illegal goods")},
        Option{"suspend-licence", N_("suspension of a licence")},
        Option{"lower-grade", N_("lowering of a qualification grade")},
        Option{"restrict-business", N_("restriction of business")},
        Option{"suspend-business", N_("order to suspend business")}, Option{"close-down", N_("order to close down")},
        Option{"bar-from-trade", N_("bar from the trade")}, Option{"revoke-licence", N_("revocation of a licence")},
        Option{"detention", N_("administrative detention")}, Option{"other", N_("other penalty")}};
};

/// The word that documents and returns use: 没收违法所得.
std::string_view statutoryName(PenaltyKind kind);

} // namespace anjuan
