// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/Procedures.h"

#include <algorithm>
#include <array>

#include "core/casefile/facts/Course.h"

namespace anjuan {

std::span<const Procedure* const> allProcedures()
{
    static const std::array procedures{&ordinaryProcedure(), &onTheSpotProcedure(), &dispositionProcedure()};
    return procedures;
}

const Step* stepOf(Act act)
{
    for (const auto* procedure : allProcedures()) {
        if (const auto* step = procedure->find(act))
            return step;
    }
    return nullptr;
}

const Procedure& procedureOf(const CaseFile& file)
{
    const auto* procedure = procedureNamed(Options<ProcedureKind>::rows[static_cast<std::size_t>(file.procedure())].key);
    return procedure ? *procedure : ordinaryProcedure();
}

const Procedure* procedureNamed(std::string_view id)
{
    const auto all = allProcedures();
    const auto found = std::ranges::find(all, id, [](const Procedure* p) { return p->id; });
    return found == all.end() ? nullptr : *found;
}

} // namespace anjuan
