// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "core/exchange/LedgerOut.h"
#include "core/office/Office.h"

namespace anjuan {

/// From and to, both days counted; an end that is absent is open.
struct LedgerSpan {
    std::optional<Date> from;
    std::optional<Date> to;
};

/// What a case says under the headings of the ledger. Of a line that came from a ledger, what that line said.
LedgerFacts ledgerFactsOf(const CaseFile& file, const Catalogue& catalogue);

/// The ledger (处罚台账) of every case the office has, by the day that counts: filed, else decided, else closed. A case without
/// such a day (a lead) is in it only when no span is asked for. `version` is the program's. Refuses accounts that see no cases,
/// and a span that ends before it begins (jump "to").
/// `onCase` is called after each case that was looked at.
Result<LedgerExtract> extractLedger(const Office& office, const Session& session, const LedgerSpan& span, const std::string& version,
    const std::function<void()>& onCase = {});

} // namespace anjuan
