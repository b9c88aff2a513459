// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Result.h"

namespace anjuan {

/// A cell with the place where it begins. Rows and columns count from 1; a row may run over several lines.
struct CsvCell {
    std::string text;
    std::int64_t row = 1;
    std::int64_t column = 1;
    std::int64_t line = 1;
    std::int64_t byte = 1; ///< in the UTF-8 text, from 1
};

using CsvRow = std::vector<CsvCell>;

/// Comma-separated values as RFC 4180 has them, with LF or CRLF. Empty lines are rows with one empty cell. Refuses,
/// naming file, row and column: a quote inside an unquoted cell, text after a closing quote, a quote never closed.
Result<std::vector<CsvRow>> parseCsv(std::string_view text, const std::string& file);

} // namespace anjuan
