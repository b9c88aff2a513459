// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Flow.h"

namespace anjuan {

Flow::Flow(Faces& faces, const Measures& measures) : m_faces(faces), m_measures(measures), m_pages(1), m_y(measures.top) {}

void Flow::newPage()
{
    m_pages.emplace_back();
    m_y = m_measures.top;
}

void Flow::need(double points)
{
    if (room() + 0.01 < points && !isFresh())
        newPage();
}

void Flow::put(const Line& line, double left, double y, double pitch, const Setting& setting, double grey)
{
    if (line.placed.empty())
        return;
    const double baseline = y + pitch / 2 + setting.size * 0.36;
    Run run{{}, left, baseline, setting.size, grey};
    for (const auto& placed : line.placed) {
        if (!run.placed.empty() && run.placed.back().sort.font != placed.sort.font) {
            page().runs.push_back(run);
            run.placed.clear();
        }
        run.placed.push_back(placed);
    }
    page().runs.push_back(std::move(run));
}

void Flow::put(const Line& line, double left, double width, Align align, double y, double pitch, const Setting& setting, double grey)
{
    const double spare = width - line.width();
    const double shift = align == Align::Left ? 0 : (align == Align::Right ? spare : spare / 2) - line.start;
    put(line, left + shift, y, pitch, setting, grey);
}

void Flow::rule(double x1, double y1, double x2, double y2, double width, double grey)
{
    page().rules.push_back({{x1, y1}, {x2, y2}, width, grey});
}

std::vector<QString> paragraphsOf(const std::string& text)
{
    const auto parts = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(QLatin1Char('\n'));
    return {parts.begin(), parts.end()};
}

std::vector<Line> Flow::lines(const std::string& text, double width, const Setting& setting)
{
    std::vector<Line> all;
    for (const auto& paragraph : paragraphsOf(text))
        for (auto& line : breakLines(m_faces, paragraph, width, setting))
            all.push_back(std::move(line));
    return all;
}

} // namespace anjuan
