// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/Procedures.h"

#include <algorithm>
#include <array>

namespace anjuan {

std::span<const Procedure* const> allProcedures()
{
    static const std::array<const Procedure*, 1> procedures{&ordinaryProcedure()};
    return procedures;
}

const Procedure* procedureNamed(std::string_view id)
{
    const auto all = allProcedures();
    const auto found = std::ranges::find(all, id, [](const Procedure* p) { return p->id; });
    return found == all.end() ? nullptr : *found;
}

} // namespace anjuan
