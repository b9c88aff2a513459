// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/guidance/Guidance.h"
#include "core/office/Office.h"

namespace anjuan {

/// The decisions that this store holds against the party of the case, by its exact name or credit code: what W34 and
/// the guidance look at. At most fifty; nothing is known of what other organs decided.
std::vector<EarlierDecision> earlierDecisions(const Queries& queries, const CaseFile& file);

/// Earlier fines of the same matter, and of ledger lines whose cause is word for word the matter's name or the cause
/// of this case; this case itself is left out. The `shown` latest come with number and tier: each of them is one case
/// that is read. Refuses accounts that see no cases.
Result<SimilarFines> similarFines(
    const Office& office, const Session& session, const CaseFile& file, std::size_t shown = 10);

/// The guidance for a case with what this store knows of its party.
Result<Guidance> guidanceFor(
    const Office& office, const Session& session, const CaseFile& file, const Intended& intended = {});

} // namespace anjuan
