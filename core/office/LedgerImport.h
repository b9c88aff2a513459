// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>

#include "core/exchange/Ledger.h"
#include "core/office/Office.h"

namespace anjuan {

/// What an import did.
struct LedgerImported {
    LedgerReading reading;            ///< what was accepted and what was not, with reasons
    std::vector<CaseId> cases;        ///< one for each accepted row, in the order of the file
};

/// Keys of the rows that are cases already.
std::set<Digest> knownRows(const Office& office, const Session& session);

/// Makes a case of each accepted row that is none yet, all in one transaction. Nothing is invented: what the row does
/// not say for certain is absent, and the original cells stand in the entry. Refuses who may not file cases.
Result<LedgerImported> importLedger(Office& office, const Session& session, LedgerReading reading);

} // namespace anjuan
