// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of data: the head comes again on each page.
#include <algorithm>
#include <numeric>

#include "ui/print/Flow.h"

namespace anjuan {
namespace {

constexpr double padding = 3.5;

class Table {
public:
    Table(Flow& flow, const Grid& grid) : m_flow(flow), m_grid(grid), m(flow.measures())
    {
        double whole = 0;
        for (const auto& column : grid.columns)
            whole += column.width;
        double x = m.left;
        for (const auto& column : grid.columns) {
            m_edges.push_back(x);
            x += column.width * m.width() / whole;
        }
        m_edges.push_back(m.left + m.width());
    }

    void put()
    {
        std::vector<std::string> titles;
        for (const auto& column : m_grid.columns)
            titles.push_back(column.title);
        m_head = compose(titles, Setting{Face::Title, m.formSize, 0, 0, 0, 0, false});
        const double first = m_grid.rows.empty() ? 0 : heightOf(compose(m_grid.rows.front(), value()));
        m_flow.need(caption().height + heightOf(m_head) + first);
        putCaption();
        head();
        for (const auto& texts : m_grid.rows) {
            const auto row = compose(texts, value());
            if (heightOf(row) > m_flow.room()) {
                foot();
                m_flow.newPage();
                head();
            }
            put(row, value());
            if (m_grid.threeLines && &texts != &m_grid.rows.back())
                across(m_flow.y(), 0.3, 0.35);
        }
        foot();
        m_flow.advance(std::min(8.0, std::max(0.0, m_flow.room())));
    }

private:
    using Row = std::vector<std::vector<Line>>;
    struct Caption {
        std::vector<Line> lines;
        double height = 0;
    };

    Setting value() const { return {m_grid.threeLines ? Face::Label : Face::Hand, m.formSize, 0, 0, 0, 0, false}; }

    Caption caption()
    {
        if (m_grid.caption.empty())
            return {};
        return {m_flow.lines(m_grid.caption, m.width(), Setting{Face::Label, m.formSize, 0, 0, 0, 0, false}), m.formPitch + 6};
    }

    void putCaption()
    {
        const auto text = caption();
        if (text.lines.empty())
            return;
        m_flow.put(text.lines.front(), m.left, m.width(), Align::Centre, m_flow.y() + 3, m.formPitch, Setting{Face::Label, m.formSize, 0, 0, 0, 0, false});
        m_flow.advance(text.height);
    }

    Row compose(const std::vector<std::string>& texts, const Setting& setting)
    {
        Row row;
        for (std::size_t i = 0; i + 1 < m_edges.size(); ++i)
            row.push_back(m_flow.lines(i < texts.size() ? texts[i] : "", m_edges[i + 1] - m_edges[i] - 2 * padding, setting));
        return row;
    }

    double heightOf(const Row& row) const
    {
        std::size_t most = 1;
        for (const auto& cell : row)
            most = std::max(most, cell.size());
        return static_cast<double>(most) * m.formPitch + 2 * padding;
    }

    void put(const Row& row, const Setting& setting, bool isHead = false)
    {
        const double height = heightOf(row);
        for (std::size_t i = 0; i < row.size(); ++i) {
            const double width = m_edges[i + 1] - m_edges[i] - 2 * padding;
            double y = m_flow.y() + (height - static_cast<double>(row[i].size()) * m.formPitch) / 2;
            for (const auto& line : row[i]) {
                m_flow.put(line, m_edges[i] + padding, width, isHead ? Align::Centre : m_grid.columns[i].align, y, m.formPitch, setting);
                y += m.formPitch;
            }
        }
        if (!m_grid.threeLines) {
            for (const double x : m_edges)
                m_flow.rule(x, m_flow.y(), x, m_flow.y() + height);
            across(m_flow.y(), 0.5);
        }
        m_flow.advance(height);
    }

    void head()
    {
        if (m_grid.threeLines)
            across(m_flow.y(), 1.4);
        put(m_head, Setting{Face::Title, m.formSize, 0, 0, 0, 0, false}, true);
        if (m_grid.threeLines)
            across(m_flow.y(), 0.8);
    }

    void foot() { across(m_flow.y(), m_grid.threeLines ? 1.4 : 0.5); }

    void across(double y, double width, double grey = 0) { m_flow.rule(m.left, y, m.left + m.width(), y, width, grey); }

    Flow& m_flow;
    const Grid& m_grid;
    const Measures& m;
    std::vector<double> m_edges;
    Row m_head;
};

} // namespace

void putGrid(Flow& flow, const Grid& grid)
{
    if (!grid.columns.empty())
        Table{flow, grid}.put();
}

} // namespace anjuan
