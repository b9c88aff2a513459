// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Ledger.h"

#include <algorithm>
#include <map>

#include "core/exchange/Characters.h"
#include "core/exchange/Decoding.h"
#include "core/exchange/LedgerOut.h"
#include "core/exchange/LedgerRow.h"

namespace anjuan {
namespace {

bool isEmptyRow(const CsvRow& row)
{
    return std::ranges::all_of(row, [](const CsvCell& cell) { return plainCharacters(cell.text).empty(); });
}

bool isTotal(const std::vector<std::string>& cells)
{
    const auto first = std::ranges::find_if(cells, [](const auto& cell) { return !cell.empty(); });
    if (first == cells.end())
        return false;
    const auto text = plainCharacters(*first);
    return text.starts_with(U"合计") || text.starts_with(U"总计") || text.starts_with(U"小计");
}

/// Why a row cannot be taken as a case at all.
std::optional<LedgerRejection> unusable(const CsvRow& row, const LedgerHead& head)
{
    const auto number = row.front().row;
    const auto width = head.headings.size();
    const bool tooMany = row.size() > width
        && std::any_of(row.begin() + static_cast<std::ptrdiff_t>(width), row.end(),
            [](const CsvCell& cell) { return !trimmed(cell.text).empty(); });
    if (tooMany || row.size() < width)
        return LedgerRejection{number, {},
            {N_("The row has %1 cells and the heading %2: a comma too many or too few has shifted it (line %3)"),
                {static_cast<std::int64_t>(row.size()), static_cast<std::int64_t>(width), row.front().line}}};
    return std::nullopt;
}

std::vector<std::string> cellsOf(const CsvRow& row, std::size_t width)
{
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < width; ++i)
        cells.push_back(unsafeCell(trimmed(row[i].text)));
    return cells;
}

class LedgerReader {
public:
    LedgerReader(const LedgerHead& head, LedgerReading& reading)
        : m_head(head)
        , m_reading(reading)
    {
    }

    void take(const CsvRow& row)
    {
        const auto number = row.front().row;
        if (isEmptyRow(row)) {
            m_reading.emptyRows.push_back(number);
            return;
        }
        if (auto reason = unusable(row, m_head)) {
            m_reading.rejected.push_back(std::move(*reason));
            m_above.clear();
            return;
        }
        auto cells = cellsOf(row, m_head.headings.size());
        if (isTotal(cells)) {
            m_reading.rejected.push_back({number, {}, {N_("The row is a total and no case"), {}}});
            return;
        }
        auto made = readLedgerRow(m_head, cells, m_above, number);
        m_above = std::move(cells);
        keep(std::move(made), number);
    }

private:
    void keep(LedgerCase made, std::int64_t number)
    {
        const auto& facts = made.facts;
        if (facts.parties.empty() && facts.cause.empty() && facts.number.empty()) {
            m_reading.rejected.push_back({number, {},
                {N_("The row names neither a party nor a cause nor a document number: it is no case"), {}}});
            return;
        }
        const auto [same, isNew] = m_rows.try_emplace(made.key, number);
        if (!isNew) {
            m_reading.rejected.push_back({number, {}, {N_("The row is the same as row %1"), {same->second}}});
            return;
        }
        const auto key = readLedgerNumber(facts.number);
        if (key && facts.document != LedgerDocument::Other) {
            const auto [other, first] = m_numbers.try_emplace(key->key, number);
            if (!first)
                made.notes.push_back({{}, {N_("Row %1 has the same document number"), {other->second}}});
        }
        m_reading.accepted.push_back(std::move(made));
    }

    const LedgerHead& m_head;
    LedgerReading& m_reading;
    std::vector<std::string> m_above;
    std::map<Digest, std::int64_t> m_rows;
    std::map<std::string, std::int64_t> m_numbers;
};

void remarkOnHead(const LedgerHead& head, LedgerReading& reading)
{
    if (head.row > 0)
        reading.remarks.push_back(
            {N_("%1 rows above the headings are passed over"), {static_cast<std::int64_t>(head.row)}});
    for (std::size_t i = 0; i < head.headings.size(); ++i)
        if (!head.meanings[i] && !head.headings[i].empty())
            reading.remarks.push_back(
                {N_("The column “%1” is not known; its cells are kept as text"), {head.headings[i]}});
}

} // namespace

LedgerReading LedgerReading::without(const std::set<Digest>& known) &&
{
    std::vector<LedgerCase> fresh;
    for (auto& one : accepted) {
        if (known.contains(one.key))
            rejected.push_back({one.facts.sourceRow, {}, {N_("The row has been imported before"), {}}});
        else
            fresh.push_back(std::move(one));
    }
    accepted = std::move(fresh);
    std::ranges::stable_sort(rejected, {}, &LedgerRejection::row);
    return std::move(*this);
}

Result<LedgerReading> readLedger(std::string_view bytes, const std::string& file, const LedgerMap& map)
{
    auto decoded = decodeText(bytes, file);
    if (!decoded)
        return std::move(decoded).refusal();
    auto rows = parseCsv(decoded->text, file);
    if (!rows)
        return std::move(rows).refusal();
    auto head = findLedgerHead(*rows, map, file);
    if (!head)
        return std::move(head).refusal();
    LedgerReading reading;
    reading.file = file;
    reading.encoding = decoded->encoding;
    reading.fileDigest = sm3(bytes);
    remarkOnHead(*head, reading);
    LedgerReader reader{*head, reading};
    for (std::size_t i = head->row + 1; i < rows->size(); ++i)
        reader.take((*rows)[i]);
    return reading;
}

} // namespace anjuan
