// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include "core/law/CsvTable.h"
#include "core/law/Keys.h"

namespace anjuan {

/// Reads the cells of one row and keeps the first refusal; what could not be read has a neutral value until then.
class CsvCells {
public:
    CsvCells(const CsvTable& table, std::size_t row)
        : m_table(table)
        , m_row(row)
    {
    }

    const std::string& text(std::string_view column) const { return m_table.cell(m_row, column); }
    /// Refuses this cell: file %1, row %2, column %3, what stands there %4.
    void no(std::string_view column, std::string_view sentence)
    {
        if (!refusal)
            refusal = m_table.refuse(m_row, column, sentence);
    }
    std::string must(std::string_view column)
    {
        if (text(column).empty())
            no(column, N_("%1, row %2: %3 is missing"));
        return text(column);
    }
    template <class E> E key(std::string_view column)
    {
        const auto value = fromKey<E>(text(column));
        if (!value)
            no(column, N_("%1, row %2: %3 \"%4\" is none of the known words"));
        return value.value_or(E{});
    }
    std::optional<Date> day(std::string_view column)
    {
        const auto value = Date::parse(text(column));
        if (!value && !text(column).empty())
            no(column, N_("%1, row %2: %3 \"%4\" is no day; write 2026-11-22"));
        return value;
    }
    InForce inForce(std::string_view from, std::string_view to)
    {
        const InForce days{day(from), day(to)};
        if (days.from && days.to && *days.to < *days.from)
            no(to, N_("%1, row %2: %3 \"%4\" lies before the day from which the row is in force"));
        return days;
    }
    int number(std::string_view column)
    {
        int value = 0;
        const auto& cell = text(column);
        const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
        if (error != std::errc{} || end != cell.data() + cell.size() || value < 1)
            no(column, N_("%1, row %2: %3 \"%4\" is no number from 1 up"));
        return value;
    }
    /// A figure with at most two decimals, in hundredths.
    std::int64_t hundredths(std::string_view column)
    {
        const auto value = Money::parse(text(column));
        if (!value)
            no(column, N_("%1, row %2: %3 \"%4\" is no figure with at most two decimals"));
        return value ? value->fen() : 0;
    }

    std::optional<Refusal> refusal;

private:
    const CsvTable& m_table;
    std::size_t m_row;
};

} // namespace anjuan
