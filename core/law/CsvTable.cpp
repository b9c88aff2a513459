// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/CsvTable.h"

namespace anjuan {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr auto unclosed = std::string_view::npos;

Refusal brokenRow(const std::string& file, std::int64_t row, std::string_view sentence)
{
    return notValid(file, {sentence, {file, row}});
}

} // namespace

/// Reads one row from `at`; where the next begins, or `unclosed`.
std::size_t CsvTable::splitRow(std::string_view text, std::size_t at, Row& row)
{
    std::string cell;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (at + 1 < text.size() && text[at + 1] == '"')
                cell += text[++at];
            else
                quoted = false;
        } else if (c == '"' && cell.empty()) {
            quoted = true;
        } else if (c == ',') {
            row.cells.push_back(std::exchange(cell, {}));
        } else if (c == '\n') {
            break;
        } else if (c != '\r') {
            cell += c;
        }
    }
    row.cells.push_back(std::move(cell));
    return quoted ? unclosed : at + 1;
}

Result<std::vector<CsvTable::Row>> CsvTable::split(std::string_view text, const std::string& file)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    std::vector<Row> rows;
    std::int64_t number = 1;
    for (std::size_t at = 0; at < text.size();) {
        Row row{number, {}};
        const auto next = splitRow(text, at, row);
        if (next == unclosed)
            return brokenRow(file, number, N_("%1, row %2: a quotation mark is never closed"));
        for (; at < next && at < text.size(); ++at)
            number += text[at] == '\n' ? 1 : 0;
        if (row.cells.size() > 1 || !row.cells.front().empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

Result<CsvTable> CsvTable::parse(std::string_view text, std::string file, std::span<const std::string_view> columns)
{
    auto rows = split(text, file);
    if (!rows)
        return std::move(rows).refusal();
    if (rows->empty())
        return notValid(file, {N_("%1 is empty: its first row names the columns"), {file}});
    CsvTable table;
    const auto& header = rows->front().cells;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (!table.m_columns.emplace(header[i], i).second)
            return notValid(file, {N_("%1: the column \"%2\" stands there twice"), {file, header[i]}});
    }
    for (const auto column : columns) {
        if (!table.m_columns.contains(column))
            return notValid(file, {N_("%1: the column \"%2\" is missing"), {file, std::string{column}}});
    }
    for (const auto& row : *rows) {
        if (row.cells.size() != header.size())
            return brokenRow(file, row.number, N_("%1, row %2: there are more or fewer cells than columns"));
    }
    rows->erase(rows->begin());
    table.m_rows = std::move(*rows);
    table.m_file = std::move(file);
    return table;
}

const std::string& CsvTable::cell(std::size_t row, std::string_view column) const
{
    return m_rows.at(row).cells.at(m_columns.find(column)->second);
}

Refusal CsvTable::refuse(std::size_t row, std::string_view column, std::string_view sentence) const
{
    return notValid(
        std::string{column}, {sentence, {m_file, m_rows.at(row).number, std::string{column}, cell(row, column)}});
}

} // namespace anjuan
