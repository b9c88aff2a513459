// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Field.h"

namespace anjuan {

/// What every act states beside its own fields: the legal day, the time of day, who acted, and why it is entered late.
struct Occurrence {
    std::optional<Date> occurredOn;
    std::optional<TimeOfDay> at;
    std::vector<PersonId> officers;
    std::string late;
};

template <>
struct Fields<Occurrence> {
    static constexpr std::array rows{
        field<&Occurrence::occurredOn>("occurred_on", N_("Occurred on"), Need::Must),
        field<&Occurrence::at>("at", N_("Time"), Need::May),
        field<&Occurrence::officers>("officers", N_("Officers"), Need::May),
        field<&Occurrence::late>("late", N_("Late entry"), Need::May).hint(N_("The day is past: say why it is entered only now")),
    };
};

} // namespace anjuan
