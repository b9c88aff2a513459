// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Result.h"

namespace anjuan {

/// A resource table as people edit it: UTF-8, commas, RFC 4180 quotes, the first line names the columns. A byte-order
/// mark and CRLF are tolerated, blank lines skipped.
class CsvTable {
public:
    /// Refuses a quote that is never closed, a row with too many or too few cells, a column twice, a missing column;
    /// each with the file and the row (the header is row 1).
    static Result<CsvTable> parse(std::string_view text, std::string file, std::span<const std::string_view> columns);

    std::size_t size() const { return m_rows.size(); }
    /// The cell of a column that parse() was asked for.
    const std::string& cell(std::size_t row, std::string_view column) const;
    /// A refusal that names the file (%1), the row as counted in the file (%2), the column (%3) and the cell (%4).
    Refusal refuse(std::size_t row, std::string_view column, std::string_view sentence) const;

private:
    std::string m_file;
    std::map<std::string, std::size_t, std::less<>> m_columns;
    struct Row {
        std::int64_t number = 0;
        std::vector<std::string> cells;
    };
    std::vector<Row> m_rows;
    static Result<std::vector<Row>> split(std::string_view text, const std::string& file);
    static std::size_t splitRow(std::string_view text, std::size_t at, Row& row);
};

} // namespace anjuan
