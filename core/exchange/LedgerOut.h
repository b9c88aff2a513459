// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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

} // namespace anjuan
