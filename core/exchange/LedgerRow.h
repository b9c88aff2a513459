// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/exchange/Ledger.h"

namespace anjuan {

/// The meaning of one row: `cells` are trimmed texts, as many as the head has headings. `above` are the cells of the
/// row before with 同上 resolved (empty for the first row); `cells` is left resolved likewise.
LedgerCase readLedgerRow(
    const LedgerHead& head, std::vector<std::string>& cells, const std::vector<std::string>& above, std::int64_t row);

} // namespace anjuan
