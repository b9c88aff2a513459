// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Field.h"

namespace anjuan {

/// Only what the name itself says; a masked personal name is NotSaid, for it may be a shop's owner.
enum class LedgerPartyKind { Organisation, Person, NotSaid };

template <> struct Options<LedgerPartyKind> {
    static constexpr std::array rows{Option{"organisation", N_("Organisation")},
        Option{"person", N_("Natural person")}, Option{"not_said", N_("Not said")}};
};

struct LedgerParty {
    std::string name; ///< as written, masks kept
    LedgerPartyKind kind = LedgerPartyKind::NotSaid;
};

/// The parties of a cell. Two short names joined by 、 are two parties; a company name is never split.
std::vector<LedgerParty> readLedgerParties(std::string_view cell);

} // namespace anjuan
