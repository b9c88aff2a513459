// SPDX-License-Identifier: GPL-3.0-or-later
// Forms with ruled cells. Rows that a cell spans stay together; a row too tall for what is left is carried on by lines.
#include <algorithm>
#include <numeric>

#include "core/documents/DocumentText.h"
#include "ui/print/Flow.h"

namespace anjuan {
namespace {

constexpr double padding = 5;
constexpr double frame = 1.0;
constexpr double hairline = 0.5;

struct Cell {
    const FormCell* form = nullptr;
    std::size_t row = 0;
    std::size_t rows = 1;
    double left = 0, width = 0;
    std::vector<Line> lines;
    std::vector<std::vector<Line>> signatures;
    Setting setting;
    double height(double pitch) const
    {
        return static_cast<double>(lines.size()) * pitch + static_cast<double>(signatures.size()) * pitch * 1.35 + 2 * padding;
    }
};

class Form {
public:
    Form(Flow& flow, const FormTable& form) : m_flow(flow), m_form(form), m(flow.measures())
    {
        const double whole = std::accumulate(form.widths.begin(), form.widths.end(), 0.0);
        double x = m.left;
        for (const int share : form.widths) {
            m_edges.push_back(x);
            x += share * m.width() / whole;
        }
        m_edges.push_back(m.left + m.width());
        place();
        measure();
    }

    void put()
    {
        m_top = m_flow.y();
        for (std::size_t first = 0; first < m_heights.size();) {
            const auto last = bandEnd(first);
            const double height = std::accumulate(m_heights.begin() + offset(first), m_heights.begin() + offset(last), 0.0);
            const bool divisible = last == first + 1 && height > 0.3 * (m.foot() - m.top);
            if (height > m_flow.room() && (!divisible || m_flow.room() < 5 * m.formPitch))
                turn();
            if (height > m_flow.room() && divisible)
                divided(first);
            else
                band(first, last);
            first = last;
        }
        close();
    }

private:
    static std::ptrdiff_t offset(std::size_t n) { return static_cast<std::ptrdiff_t>(n); }

    void place()
    {
        const auto columns = m_form.widths.size();
        std::vector<std::size_t> takenUntil(columns, 0);
        for (std::size_t row = 0; row < m_form.rows.size(); ++row) {
            std::size_t column = 0;
            for (const auto& form : m_form.rows[row].cells) {
                while (column < columns && takenUntil[column] > row)
                    ++column;
                const auto end = std::min(columns, column + static_cast<std::size_t>(std::max(1, form.columns)));
                if (column >= end)
                    break;
                Cell cell;
                cell.form = &form;
                cell.row = row;
                cell.rows = std::min(static_cast<std::size_t>(std::max(1, form.rows)), m_form.rows.size() - row);
                cell.left = m_edges[column];
                cell.width = m_edges[end] - m_edges[column];
                std::fill(takenUntil.begin() + offset(column), takenUntil.begin() + offset(end), row + cell.rows);
                compose(cell);
                m_cells.push_back(std::move(cell));
                column = end;
            }
        }
    }

    void compose(Cell& cell)
    {
        const double width = cell.width - 2 * padding;
        cell.setting = {cell.form->isLabel ? Face::Label : Face::Hand, m.formSize, 0, 0, 0, 0, false};
        cell.lines = m_flow.lines(cell.form->text, width, cell.setting);
        if (cell.form->text.empty())
            cell.lines.clear();
        const Setting label{Face::Label, m.formSize, 0, 0, 0, 0, false};
        for (const auto& signature : cell.form->signatures) {
            const auto on = signature.on.empty() ? std::string{blankDate} : signature.on;
            const auto name = signature.name.empty() ? std::string{"　　　　"} : signature.name;
            cell.signatures.push_back(m_flow.lines(signature.role + (signature.role.empty() ? "" : "：") + name + "　　" + on, width, label));
        }
    }

    void measure()
    {
        for (const auto& row : m_form.rows)
            m_heights.push_back(std::max(row.minHeight * millimetre, m.formPitch + 2 * padding));
        for (const auto& cell : m_cells)
            if (cell.rows == 1)
                m_heights[cell.row] = std::max(m_heights[cell.row], cell.height(m.formPitch));
        for (const auto& cell : m_cells) {
            const auto from = m_heights.begin() + offset(cell.row);
            const double held = std::accumulate(from, from + offset(cell.rows), 0.0);
            m_heights[cell.row + cell.rows - 1] += std::max(0.0, cell.height(m.formPitch) - held);
        }
    }

    std::size_t bandEnd(std::size_t first) const
    {
        auto end = first + 1;
        for (bool grew = true; grew;) {
            grew = false;
            for (const auto& cell : m_cells)
                if (cell.row >= first && cell.row < end && cell.row + cell.rows > end) {
                    end = cell.row + cell.rows;
                    grew = true;
                }
        }
        return end;
    }

    void band(std::size_t first, std::size_t last)
    {
        double y = m_flow.y();
        for (auto row = first; row < last; ++row) {
            for (const auto& cell : m_cells)
                if (cell.row == row)
                    draw(cell, y, std::accumulate(m_heights.begin() + offset(row), m_heights.begin() + offset(row + cell.rows), 0.0));
            y += m_heights[row];
        }
        m_flow.advance(y - m_flow.y());
    }

    void draw(const Cell& cell, double y, double height)
    {
        box(cell, y, height);
        const double signed_ = static_cast<double>(cell.signatures.size()) * m.formPitch * 1.35;
        const double text = static_cast<double>(cell.lines.size()) * m.formPitch;
        const double spare = height - 2 * padding - signed_ - text;
        double at = y + padding + (cell.signatures.empty() && (cell.form->isLabel || cell.lines.size() <= 2) ? spare / 2 : 0);
        for (const auto& line : cell.lines) {
            m_flow.put(line, cell.left + padding, cell.width - 2 * padding, cell.form->isLabel ? Align::Centre : Align::Left, at, m.formPitch, cell.setting);
            at += m.formPitch;
        }
        sign(cell, y + height - padding - signed_);
    }

    void sign(const Cell& cell, double at)
    {
        const Setting label{Face::Label, m.formSize, 0, 0, 0, 0, false};
        for (const auto& lines : cell.signatures) {
            for (const auto& line : lines)
                m_flow.put(line, cell.left + padding, cell.width - 2 * padding, Align::Right, at, m.formPitch * 1.35, label);
            at += m.formPitch * 1.35;
        }
    }

    void box(const Cell& cell, double y, double height)
    {
        m_flow.rule(cell.left, y, cell.left + cell.width, y, hairline);
        m_flow.rule(cell.left, y, cell.left, y + height, hairline);
    }

    /// One row over several pages: each page takes as many lines of every cell as it holds.
    void divided(std::size_t row)
    {
        std::vector<std::pair<const Cell*, std::size_t>> rest;
        for (const auto& cell : m_cells)
            if (cell.row == row)
                rest.emplace_back(&cell, 0);
        for (bool more = true; more;) {
            const auto fits = static_cast<std::size_t>(std::max(1.0, (m_flow.room() - 2 * padding) / m.formPitch));
            more = false;
            std::size_t most = 0;
            for (auto& [cell, done] : rest) {
                const auto signing = cell->signatures.empty() ? 0 : cell->signatures.size() * 2;
                const auto left = cell->lines.size() - done;
                most = std::max(most, std::min(fits, left + signing));
                more = more || left + signing > fits;
            }
            part(rest, std::min(most, fits), !more);
            if (more)
                turn();
        }
    }

    void part(std::vector<std::pair<const Cell*, std::size_t>>& rest, std::size_t count, bool isLast)
    {
        const double height = static_cast<double>(count) * m.formPitch + 2 * padding;
        for (auto& [cell, done] : rest) {
            box(*cell, m_flow.y(), height);
            const auto take = std::min(count, cell->lines.size() - done);
            for (std::size_t i = 0; i < take; ++i)
                m_flow.put(cell->lines[done + i], cell->left + padding, cell->width - 2 * padding, cell->form->isLabel ? Align::Centre : Align::Left,
                           m_flow.y() + padding + static_cast<double>(i) * m.formPitch, m.formPitch, cell->setting);
            done += take;
            if (isLast)
                sign(*cell, m_flow.y() + height - padding - static_cast<double>(cell->signatures.size()) * m.formPitch * 1.35);
        }
        m_flow.advance(height);
    }

    void close()
    {
        const double right = m.left + m.width();
        if (m_flow.y() <= m_top)
            return;
        for (const double y : {m_top, m_flow.y()})
            m_flow.rule(m.left - frame / 2, y, right + frame / 2, y, frame);
        for (const double x : {m.left, right})
            m_flow.rule(x, m_top, x, m_flow.y(), frame);
    }

    void turn()
    {
        close();
        m_flow.newPage();
        m_top = m_flow.y();
    }

    Flow& m_flow;
    const FormTable& m_form;
    const Measures& m;
    std::vector<double> m_edges;
    std::vector<Cell> m_cells;
    std::vector<double> m_heights;
    double m_top = 0;
};

} // namespace

void putForm(Flow& flow, const FormTable& form)
{
    if (!form.rows.empty() && !form.widths.empty())
        Form{flow, form}.put();
    flow.advance(std::min(4.0, std::max(0.0, flow.room())));
}

} // namespace anjuan
