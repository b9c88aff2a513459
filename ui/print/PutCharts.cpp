// SPDX-License-Identifier: GPL-3.0-or-later
// Charts side by side. The words stand here as text; ChartPicture draws the bars between them.
#include <algorithm>

#include <fmt/format.h>

#include "ui/print/ChartPicture.h"
#include "ui/print/Flow.h"

namespace anjuan {
namespace {

class Words {
public:
    Words(Flow& flow, const Chart& chart, double left, double width)
        : m_flow(flow), m_chart(chart), m(flow.measures()), m_left(left), m_width(width)
    {
        m_setting = {Face::Label, m.formSize, 0, 0, 0, 0, false};
    }

    double height() const
    {
        switch (m_chart.shape) {
        case Chart::Shape::Columns: return 3 * m.formPitch + 130;
        case Chart::Shape::Bars: return m.formPitch + 8 + 1.7 * m.formPitch * static_cast<double>(m_chart.values.size());
        case Chart::Shape::Pie: return m.formPitch + 8 + std::max(120.0, 1.4 * m.formPitch * static_cast<double>(m_chart.values.size()));
        }
        return 0;
    }

    void put(double top)
    {
        centred(m_chart.title, m_left, m_width, top);
        const double body = top + m.formPitch + 6;
        switch (m_chart.shape) {
        case Chart::Shape::Columns: return columns(body);
        case Chart::Shape::Bars: return bars(body);
        case Chart::Shape::Pie: return pie(body);
        }
    }

private:
    std::string figure(const ChartValue& value) const { return fmt::format("{:g}{}", value.value, m_chart.unit); }
    Line line(const std::string& text) { return m_flow.lines(text, m_width, m_setting).front(); }
    void centred(const std::string& text, double left, double width, double y)
    {
        m_flow.put(line(text), left, width, Align::Centre, y, m.formPitch, m_setting);
    }

    void columns(double top)
    {
        const QRectF plot{m_left, top + m.formPitch, m_width, 120};
        m_flow.page().pictures.push_back({plot, m_chart});
        const double step = plot.width() / static_cast<double>(m_chart.values.size());
        double x = plot.left();
        for (const auto& value : m_chart.values) {
            centred(value.label, x, step, plot.bottom() + 2);
            centred(figure(value), x, step, plot.bottom() - plot.height() * value.value / topOf(m_chart) - m.formPitch);
            x += step;
        }
        m_flow.rule(plot.left(), plot.bottom(), plot.right(), plot.bottom(), 0.8);
    }

    void bars(double top)
    {
        double labels = 0;
        for (const auto& value : m_chart.values)
            labels = std::max(labels, line(value.label).width());
        const double step = 1.7 * m.formPitch;
        const double room = 5 * m.formSize;
        const QRectF plot{m_left + labels + 6, top, m_width - labels - 6 - room, step * static_cast<double>(m_chart.values.size())};
        m_flow.page().pictures.push_back({plot, m_chart});
        double y = top + (step - m.formPitch) / 2;
        for (const auto& value : m_chart.values) {
            m_flow.put(line(value.label), m_left, labels, Align::Right, y, m.formPitch, m_setting);
            m_flow.put(line(figure(value)), plot.left() + plot.width() * value.value / topOf(m_chart) + 5, y, m.formPitch, m_setting);
            y += step;
        }
        m_flow.rule(plot.left(), plot.top() - 2, plot.left(), plot.bottom() + 2, 0.8);
    }

    void pie(double top)
    {
        const double size = std::min(120.0, m_width / 2);
        const QRectF plot{m_left, top, size, size};
        m_flow.page().pictures.push_back({plot, m_chart});
        double y = top;
        for (std::size_t i = 0; i < m_chart.values.size(); ++i) {
            const QRectF swatch{plot.right() + 10, y + m.formPitch * 0.2, m.formPitch, m.formPitch * 0.6};
            m_flow.page().pictures.push_back({swatch, swatchOf(i)});
            const auto label = line(m_chart.values[i].label);
            m_flow.put(label, swatch.right() + 6, y, m.formPitch, m_setting);
            m_flow.put(line(figure(m_chart.values[i])), swatch.right() + 6 + label.width() + m.formSize, y, m.formPitch, m_setting);
            y += 1.4 * m.formPitch;
        }
    }

    /// A picture of one full column in the fill of the slice.
    static Chart swatchOf(std::size_t slice)
    {
        Chart chart{Chart::Shape::Pie, "", "", {}};
        chart.values.resize(slice + 1);
        chart.values.back().value = 1;
        return chart;
    }

    Flow& m_flow;
    const Chart& m_chart;
    const Measures& m;
    double m_left, m_width;
    Setting m_setting;
};

} // namespace

void putCharts(Flow& flow, const ChartBlock& block)
{
    if (block.charts.empty())
        return;
    const auto& m = flow.measures();
    constexpr double gutter = 24;
    const auto count = static_cast<double>(block.charts.size());
    const double width = (m.width() - gutter * (count - 1)) / count;
    double height = 0;
    for (const auto& chart : block.charts)
        height = std::max(height, Words{flow, chart, m.left, width}.height());
    flow.need(height + 6);
    double x = m.left;
    for (const auto& chart : block.charts) {
        Words{flow, chart, x, width}.put(flow.y());
        x += width + gutter;
    }
    flow.advance(height + 6);
}

} // namespace anjuan
