// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerPreview.h"

#include <algorithm>

#include "core/exchange/Characters.h"
#include "core/exchange/Decoding.h"

namespace anjuan {
namespace {

constexpr std::size_t firstRows = 10;

std::size_t fullness(const CsvRow& row)
{
    return static_cast<std::size_t>(std::ranges::count_if(row, [](const CsvCell& cell) { return !trimmed(cell.text).empty(); }));
}

/// The first of the fullest rows at the top.
LedgerHead standInHead(const std::vector<CsvRow>& rows, const LedgerMap& map)
{
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), firstRows));
    const auto found = std::max_element(rows.begin(), end, [](const auto& a, const auto& b) { return fullness(a) < fullness(b); });
    LedgerHead head;
    head.row = static_cast<std::size_t>(found - rows.begin());
    for (const auto& cell : *found) {
        head.headings.push_back(trimmed(cell.text));
        head.meanings.push_back(map.meaningOf(cell.text));
    }
    return head;
}

std::vector<std::string> cellsOf(const CsvRow& row, std::size_t width)
{
    std::vector<std::string> cells;
    for (const auto& cell : row)
        cells.push_back(trimmed(cell.text));
    cells.resize(width);
    return cells;
}

} // namespace

Result<LedgerPreview> previewLedger(std::string_view bytes, const std::string& file, const LedgerMap& map, std::size_t most)
{
    auto decoded = decodeText(bytes, file);
    if (!decoded)
        return std::move(decoded).refusal();
    auto rows = parseCsv(decoded->text, file);
    if (!rows)
        return std::move(rows).refusal();
    if (std::ranges::all_of(*rows, [](const CsvRow& row) { return fullness(row) == 0; }))
        return notValid(file, {N_("%1 has no rows"), {file}});
    LedgerPreview preview;
    preview.encoding = decoded->encoding;
    auto known = findLedgerHead(*rows, map, file);
    preview.isHeadKnown = static_cast<bool>(known);
    preview.head = known ? std::move(*known) : standInHead(*rows, map);
    for (std::size_t at = preview.head.row + 1; at < rows->size(); ++at) {
        if (fullness((*rows)[at]) == 0)
            continue;
        ++preview.count;
        if (preview.rows.size() < most)
            preview.rows.push_back(cellsOf((*rows)[at], preview.head.headings.size()));
    }
    return preview;
}

} // namespace anjuan
