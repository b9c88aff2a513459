// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// What kind of party the law speaks of. How an individual business (个体工商户) is treated is a local rule.
enum class SubjectKind { NaturalPerson, IndividualBusiness, Organisation };
template <> struct Options<SubjectKind> {
    static constexpr std::array rows{Option{"natural-person", N_("natural person")},
        Option{"individual-business", N_("individual business")}, Option{"organisation", N_("organisation")}};
};

} // namespace anjuan
