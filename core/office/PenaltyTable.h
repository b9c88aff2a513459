// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

#include "core/casefile/CaseFile.h"
#include "core/office/LedgerExport.h"

namespace anjuan {

/// The kinds of the yearly table of penalties as published since the law of 2021, in its order, and how many decisions fall
/// under each.
struct PenaltyCount {
    std::string_view heading;
    std::int64_t decisions = 0;
};

/// The table of penalties of the yearly enforcement data (行政执法年度数据). Decisions are counted by the day of the decision,
/// those that were changed later too; a decision with several kinds counts once, under the heaviest that is named, and under
/// 其他 only when it names nothing else. `amount` is what the decisions say; a confiscation without a sum adds nothing.
struct PenaltyTable {
    std::array<PenaltyCount, 12> kinds;
    std::int64_t total = 0;
    Money amount = Money::fen(0);
    std::int64_t fromLedgers = 0; ///< lines taken over that have a decision in the span: their kinds are not on record, they are not counted

    PenaltyTable();
    void add(const CaseFile& file, const LedgerSpan& span);
};

/// 0.6 for 6,000 yuan: ten thousands of yuan, exact.
std::string tenThousands(Money money);

/// The table over every case, ready to be written (heading row and one row of figures; notes as in LedgerExtract). A span
/// needs both its days (jump "from" or "to").
struct PenaltyTableSheet {
    PenaltyTable table;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::vector<std::string>> notes;
};
Result<PenaltyTableSheet> penaltyTable(const Office& office, const Session& session, const LedgerSpan& span, const std::string& version,
    const std::function<void()>& onCase = {});

} // namespace anjuan
