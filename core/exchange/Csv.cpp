// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Csv.h"

#include <optional>

namespace anjuan {
namespace {

class Parser {
public:
    Parser(std::string_view text, const std::string& file)
        : m_text(text)
        , m_file(file)
    {
    }

    Result<std::vector<CsvRow>> parse()
    {
        std::vector<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow row;
            bool more = true;
            while (more) {
                row.push_back({{}, static_cast<std::int64_t>(rows.size()) + 1,
                    static_cast<std::int64_t>(row.size()) + 1, m_line, static_cast<std::int64_t>(m_at) + 1});
                if (auto trouble = readCell(row.back()))
                    return *trouble;
                more = m_at < m_text.size() && m_text[m_at] == ',';
                m_at += more ? 1 : 0;
            }
            rows.push_back(std::move(row));
            endLine();
        }
        return rows;
    }

private:
    bool isLineEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == '\n'
            || (m_text[m_at] == '\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] == '\n'));
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at < m_text.size())
            ++m_at;
        ++m_line;
    }

    Refusal trouble(std::string_view sentence, const CsvCell& cell) const
    {
        return notValid(m_file, {sentence, {m_file, cell.row, cell.column, cell.line}});
    }

    std::optional<Refusal> readCell(CsvCell& cell)
    {
        if (m_at < m_text.size() && m_text[m_at] == '"')
            return readQuoted(cell);
        const auto begin = m_at;
        while (!isLineEnd() && m_text[m_at] != ',') {
            if (m_text[m_at] == '"')
                return trouble(
                    N_("%1, row %2, column %3 (line %4): a quotation mark stands inside a cell that is not quoted"),
                    cell);
            ++m_at;
        }
        cell.text = m_text.substr(begin, m_at - begin);
        return std::nullopt;
    }

    std::optional<Refusal> readQuoted(CsvCell& cell)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\n')
                ++m_line;
            if (m_text[m_at] != '"') {
                cell.text += m_text[m_at];
                continue;
            }
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                cell.text += '"';
                ++m_at;
                continue;
            }
            ++m_at;
            if (!isLineEnd() && m_text[m_at] != ',')
                return trouble(
                    N_("%1, row %2, column %3 (line %4): there is text after the closing quotation mark"), cell);
            return std::nullopt;
        }
        return trouble(N_("%1, row %2, column %3 (line %4): a quotation mark is opened and never closed"), cell);
    }

    std::string_view m_text;
    const std::string& m_file;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
};

} // namespace

Result<std::vector<CsvRow>> parseCsv(std::string_view text, const std::string& file)
{
    return Parser{text, file}.parse();
}

} // namespace anjuan
