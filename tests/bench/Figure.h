// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure is, how it is taken and how it is printed.
#pragma once
#include <chrono>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace anjuan::bench {

/// Milliseconds that `work` takes.
template <class Work> double timed(Work&& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values);

/// The same work done barely and by us, in turns on the same machine at the same time; milliseconds.
struct Series {
    std::vector<double> floor;
    std::vector<double> ours;
};

/// `ours(i)` and `floor(i)` do one turn each and answer its milliseconds, so that what they prepare is not counted. The
/// first `warmUp` turns are thrown away.
template <class Ours, class Floor> Series alternate(int warmUp, int turns, Ours&& ours, Floor&& floor)
{
    Series series;
    for (int i = 0; i < warmUp + turns; ++i) {
        const double own = ours(i);
        const double bare = floor(i);
        if (i < warmUp)
            continue;
        series.ours.push_back(own);
        series.floor.push_back(bare);
    }
    return series;
}

enum class Target { None, Ratio, Milliseconds };

struct Figure {
    std::string name;
    double floorMs = 0;          ///< median; 0 when there is nothing to hold it against
    double oursMs = 0;           ///< median
    int turns = 0;
    Target target = Target::None;
    double limit = 0;            ///< greatest ratio, or greatest milliseconds of ours
    std::string note;

    std::optional<double> ratio() const;
    /// Nothing for a figure without a target.
    std::optional<bool> isMet() const;
};

Figure figure(std::string name, const Series& series, Target target, double limit, std::string note = {});

using Figures = std::vector<Figure>;

/// One aligned line a figure.
void printTable(std::ostream& out, const Figures& figures);
/// One JSON object a line.
void printLines(std::ostream& out, const Figures& figures);

} // namespace anjuan::bench
