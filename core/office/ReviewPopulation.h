// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/evaluation/EvaluationSample.h"
#include "core/law/Catalogue.h"
#include "core/office/Journal.h"
#include "core/office/Queries.h"

namespace anjuan {

/// The closed and archived cases of the ordinary procedure that were closed from `from` to `to` (both count), by day of
/// closing and id. The docket names them; what the record says of each is read from its own stream. Lines taken over
/// from a ledger have no papers to review and are left out.
std::vector<PopulationCase> populationOf(
    const Journal& journal, const Queries& queries, const Catalogue& catalogue, const std::string& unit, Date from, Date to);

} // namespace anjuan
