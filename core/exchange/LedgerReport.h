// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "core/exchange/Ledger.h"

namespace anjuan {

enum class LedgerRowState { Accepted, Rejected };

/// One line of the report on an import: a row and one thing to say about it. Accepted rows without a note have one
/// line with an empty sentence.
struct LedgerReportLine {
    std::int64_t row = 0;
    LedgerRowState state = LedgerRowState::Accepted;
    std::string what; ///< party and cause, shortened; empty for rejected rows
    std::string column;
    Message sentence;
};

struct LedgerReport {
    std::vector<Message> head; ///< file, encoding, counts, remarks
    std::vector<LedgerReportLine> lines; ///< by row
};

LedgerReport reportOn(const LedgerReading& reading);

/// The report as text, one line each; `words` gives the sentences in the reader's language.
std::string printed(const LedgerReport& report, const std::function<std::string(const Message&)>& words);

} // namespace anjuan
