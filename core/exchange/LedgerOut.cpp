// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LedgerOut.h"

#include <algorithm>
#include <array>

#include "core/exchange/Characters.h"
#include "core/exchange/Workbook.h"

namespace anjuan {
namespace {

bool beginsAFormula(std::string_view text)
{
    const auto plain = plainCharacters(text);
    if (!plain.empty() && std::u32string_view{U"=+-@"}.find(plain.front()) != std::u32string_view::npos)
        return true;
    return !text.empty() && (text.front() == '\t' || text.front() == '\r' || text.front() == '\n');
}

/// Also what already begins with our apostrophe, so that taking one away gives back what was written.
bool needsMark(std::string_view text)
{
    while (!text.empty() && text.front() == '\'') {
        text.remove_prefix(1);
        if (beginsAFormula(text))
            return true;
    }
    return beginsAFormula(text);
}

struct OutColumn {
    std::string_view heading;
    std::string (*cell)(const LedgerFacts&);
};

std::string day(const std::optional<Date>& date)
{
    return date ? date->iso() : std::string{};
}

std::string partiesOf(const LedgerFacts& facts)
{
    std::string text;
    for (const auto& party : facts.parties)
        text += (text.empty() ? "" : "、") + party.name;
    return text;
}

// clang-format off
constexpr std::array outColumns{
    OutColumn{"序号",       [](const LedgerFacts& f) { return f.serial; }},
    OutColumn{"职权编码",   [](const LedgerFacts& f) { return f.powerCode; }},
    OutColumn{"项目名称",   [](const LedgerFacts& f) { return f.matter; }},
    OutColumn{"处罚文号",   [](const LedgerFacts& f) { return f.number; }},
    OutColumn{"立案时间",   [](const LedgerFacts& f) { return day(f.filedOn); }},
    OutColumn{"决定日期",   [](const LedgerFacts& f) { return day(f.decidedOn); }},
    OutColumn{"被处罚人",   partiesOf},
    OutColumn{"案由",       [](const LedgerFacts& f) { return f.cause; }},
    OutColumn{"处罚依据",   [](const LedgerFacts& f) { return f.basis; }},
    OutColumn{"处罚结果",   [](const LedgerFacts& f) { return f.result; }},
    OutColumn{"罚款金额",   [](const LedgerFacts& f) { return f.fine ? f.fine->plain() : std::string{}; }},
    OutColumn{"结案时间",   [](const LedgerFacts& f) { return f.closedOn ? f.closedOn->iso() : f.closingAsWritten; }},
    OutColumn{"来源编号",   [](const LedgerFacts& f) { return f.source; }},
};
// clang-format on

} // namespace

std::string safeCell(std::string_view text)
{
    return needsMark(text) ? "'" + std::string{text} : std::string{text};
}

std::string unsafeCell(std::string_view text)
{
    const bool ours = text.size() > 1 && text.front() == '\'' && needsMark(text.substr(1));
    return std::string{ours ? text.substr(1) : text};
}

std::string writeCsv(const std::vector<std::vector<std::string>>& rows)
{
    std::string out = "\xEF\xBB\xBF";
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out += i == 0 ? "\"" : ",\"";
            for (const char c : safeCell(row[i])) {
                if (c == '"')
                    out += '"';
                out += c;
            }
            out += '"';
        }
        out += "\r\n";
    }
    return out;
}

std::vector<std::string> ledgerHeadings()
{
    std::vector<std::string> headings;
    for (const auto& column : outColumns)
        headings.emplace_back(column.heading);
    return headings;
}

std::vector<std::string> ledgerCells(const LedgerFacts& facts)
{
    std::vector<std::string> cells;
    for (const auto& column : outColumns)
        cells.push_back(column.cell(facts));
    return cells;
}

Result<Done> writeTable(const std::filesystem::path& file, const std::string& name, const std::vector<std::vector<std::string>>& rows,
    const std::vector<std::vector<std::string>>& notes, const std::vector<std::size_t>& sums)
{
    const auto ending = file.extension().string();
    if (ending == ".csv")
        return writeWhole(file, writeCsv(rows));
    if (ending == ".xlsx")
        return writeWorkbook(file, {{name, rows, sums}, {"说明", notes}});
    return notValid(file.string(), {N_("%1 ends in neither .csv nor .xlsx; name the file so that its kind is known"), {file.string()}});
}

Result<Done> writeLedger(const std::filesystem::path& file, const LedgerExtract& extract)
{
    std::vector<std::vector<std::string>> rows{ledgerHeadings()};
    for (const auto& facts : extract.cases)
        rows.push_back(ledgerCells(facts));
    const auto fine = std::ranges::find(rows.front(), "罚款金额") - rows.front().begin();
    return writeTable(file, "台账", rows, extract.notes, {static_cast<std::size_t>(fine)});
}

} // namespace anjuan
