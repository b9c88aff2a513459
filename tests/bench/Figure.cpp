// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Figure.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/Json.h"

namespace anjuan::bench {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::optional<double> Figure::ratio() const
{
    return floorMs > 0 ? std::optional{oursMs / floorMs} : std::nullopt;
}

std::optional<bool> Figure::isMet() const
{
    switch (target) {
    case Target::None:
        return std::nullopt;
    case Target::Ratio:
        return ratio() && *ratio() <= limit;
    case Target::Milliseconds:
        return oursMs <= limit;
    }
    return std::nullopt;
}

Figure figure(std::string name, const Series& series, Target target, double limit, std::string note)
{
    return {std::move(name), median(series.floor), median(series.ours), static_cast<int>(series.ours.size()), target, limit, std::move(note)};
}

namespace {

std::string targetText(const Figure& figure)
{
    switch (figure.target) {
    case Target::None:
        return "-";
    case Target::Ratio:
        return fmt::format("<= {:.1f}x", figure.limit);
    case Target::Milliseconds:
        return fmt::format("<= {:.0f} ms", figure.limit);
    }
    return {};
}

std::string metText(const Figure& figure)
{
    const auto met = figure.isMet();
    return !met ? "-" : *met ? "yes" : "NO";
}

} // namespace

void printTable(std::ostream& out, const Figures& figures)
{
    std::size_t width = 6;
    for (const auto& figure : figures)
        width = std::max(width, figure.name.size());
    out << fmt::format("{:<{}}  {:>10}  {:>10}  {:>7}  {:>9}  {:>4}  {:>5}  {}\n", "figure", width, "floor ms", "ours ms", "ratio", "target",
        "met", "turns", "note");
    for (const auto& figure : figures) {
        const auto ratio = figure.ratio();
        out << fmt::format("{:<{}}  {:>10}  {:>10.3f}  {:>7}  {:>9}  {:>4}  {:>5}  {}\n", figure.name, width,
            figure.floorMs > 0 ? fmt::format("{:.3f}", figure.floorMs) : "-", figure.oursMs, ratio ? fmt::format("{:.2f}", *ratio) : "-",
            targetText(figure), metText(figure), figure.turns, figure.note);
    }
}

void printLines(std::ostream& out, const Figures& figures)
{
    for (const auto& figure : figures) {
        Json line{{"figure", figure.name}, {"ours_ms", figure.oursMs}, {"turns", figure.turns}, {"note", figure.note}};
        if (const auto ratio = figure.ratio()) {
            line["floor_ms"] = figure.floorMs;
            line["ratio"] = *ratio;
        }
        if (const auto met = figure.isMet()) {
            line[figure.target == Target::Ratio ? "target_ratio" : "target_ms"] = figure.limit;
            line["met"] = *met;
        }
        out << line.dump() << '\n';
    }
}

} // namespace anjuan::bench
