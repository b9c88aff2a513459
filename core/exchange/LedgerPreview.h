// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Result.h"
#include "core/exchange/LedgerMap.h"

namespace anjuan {

/// The top of a ledger as it stands in its file, so that a person can say what its columns mean.
struct LedgerPreview {
    std::string encoding;
    LedgerHead head;
    bool isHeadKnown = false; ///< false: the fullest of the first rows stands in for the headings until they are named
    std::vector<std::vector<std::string>> rows; ///< the first under the headings, each as long as the headings
    std::int64_t count = 0;                     ///< of all rows under the headings that are not empty
};

/// Refuses what cannot be read as a table at all (no text, no CSV, nothing in it), naming file, row and column.
Result<LedgerPreview> previewLedger(std::string_view bytes, const std::string& file, const LedgerMap& map = {}, std::size_t most = 20);

} // namespace anjuan
