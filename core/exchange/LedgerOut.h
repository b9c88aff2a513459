// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/Ledger.h"

namespace anjuan {

/// A cell that a spreadsheet program can never take for a formula: one that begins with = + - @ (also full-width,
/// also after spaces), a tab or a line break is preceded by an apostrophe.
std::string safeCell(std::string_view text);
/// Takes the apostrophe of safeCell away again.
std::string unsafeCell(std::string_view text);

/// Rows as CSV: UTF-8 with byte-order mark, CRLF, every cell quoted and safe.
std::string writeCsv(const std::vector<std::vector<std::string>>& rows);

/// The headings of our own ledger and the cells of one case under them.
std::vector<std::string> ledgerHeadings();
std::vector<std::string> ledgerCells(const LedgerFacts& facts);

/// A ledger ready to be written: its cases in their order, and what must be known to read it (span, counting rule, who, when,
/// with which version), one line a pair.
struct LedgerExtract {
    std::vector<LedgerFacts> cases;
    std::vector<std::vector<std::string>> notes;
};

/// Writes a table whole or not at all: `.csv` with its rows only, `.xlsx` with the notes on a second sheet; `sums` are the
/// columns whose cells can be added up. Refuses (NotValid, jump = the file) another ending, and what cannot be written.
Result<Done> writeTable(const std::filesystem::path& file, const std::string& name, const std::vector<std::vector<std::string>>& rows,
    const std::vector<std::vector<std::string>>& notes, const std::vector<std::size_t>& sums = {});
Result<Done> writeLedger(const std::filesystem::path& file, const LedgerExtract& extract);

} // namespace anjuan
