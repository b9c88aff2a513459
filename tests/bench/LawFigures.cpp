// SPDX-License-Identifier: GPL-3.0-or-later
// What the law costs: the time limits of many cases counted again, the pre-check of a whole one, the radar over all.
#include <fmt/format.h>

#include "core/procedures/Clocks.h"
#include "core/rules/Rule.h"
#include "core/store/SqlQueries.h"
#include "tests/bench/BareSqlite.h"
#include "tests/bench/Figures.h"

namespace anjuan::bench {
namespace {

constexpr double limitsPerSecond = 200'000;
constexpr double milliseconds = 1000;

/// Cases at several points of their course, as the office reads them.
std::vector<CaseView> casesUnderWay(PracticeOffice& office)
{
    std::vector<CaseView> views;
    for (const auto* before : {"P06", "P12", "P16", "P20", "P24"}) {
        const auto id = office.tell(before);
        views.push_back(must(office.withoutPaper().view(office.as("chen", "2026-11-12T09:00"), id)));
    }
    return views;
}

Figure limitsAgain(const std::vector<CaseView>& views, const Sizes& sizes)
{
    std::size_t limits = 0;
    Series series;
    for (int turn = 0; turn < std::max(1, sizes.turns / 10); ++turn) {
        limits = 0;
        series.ours.push_back(timed([&] {
            for (int i = 0; i < sizes.cases; ++i) {
                const auto& view = views[static_cast<std::size_t>(i) % views.size()];
                limits += limitsOf(view.file, view.now).size();
            }
        }));
    }
    const double allowed = static_cast<double>(limits) / limitsPerSecond * milliseconds;
    const double took = median(series.ours);
    return figure(fmt::format("time limits of {} cases counted again", sizes.cases), series, Target::Milliseconds, allowed,
        fmt::format("{} limits, {:.0f} a second", limits, static_cast<double>(limits) / took * milliseconds));
}

Figure preCheck(const CaseView& whole, const Sizes& sizes)
{
    std::size_t found = 0;
    Series series;
    for (int turn = 0; turn < 10 * sizes.turns; ++turn)
        series.ours.push_back(timed([&] { found = checkFile(whole.file, whole.now).size(); }));
    return figure("pre-check of a whole case", series, Target::Milliseconds, 2, fmt::format("{} acts, {} findings", whole.file.acts.size(), found));
}

/// The question as SQLite answers it without the counts that the store keeps (schema 0004).
constexpr std::string_view limitsByDay = "SELECT due, count(*) FROM deadline WHERE ended_on = '' AND ours = 1 GROUP BY due ORDER BY due";

} // namespace

Figures lawFigures(PracticeOffice& office, const Sizes& sizes)
{
    const auto views = casesUnderWay(office);
    return {limitsAgain(views, sizes), preCheck(views.back(), sizes)};
}

Figures radarFigures(PracticeOffice& office, const Sizes& sizes)
{
    const auto file = BareSqlite::readOnly(office.path());
    const auto& queries = office.store().queries();
    const auto bare = [&] {
        BareStatement statement{file, std::string{limitsByDay}};
        std::size_t days = 0;
        while (statement.step())
            days += sqlite3_column_int64(statement.handle(), 1) > 0 ? 1 : 0;
        return days;
    };
    std::size_t days = 0;
    const auto series = alternate(
        sizes.warmUp, sizes.turns, [&](int) { return timed([&] { days = queries.openDeadlinesByDay().size(); }); },
        [&](int) { return timed([&] { (void)bare(); }); });
    Series alone;
    alone.ours = series.ours;
    return {figure("radar over all open time limits", series, Target::Ratio, 1.5, fmt::format("{} days", days)),
        figure("the same in milliseconds", alone, Target::Milliseconds, 50, fmt::format("{} days", days))};
}

} // namespace anjuan::bench
