// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <fmt/format.h>

#include "core/store/Cjk2Tokenizer.h"
#include "core/store/DocketSql.h"
#include "core/store/Search.h"
#include "tests/bench/BareSqlite.h"
#include "tests/bench/Figures.h"

namespace anjuan::bench {
namespace {

constexpr RowRange firstPage{0, 50};
constexpr const char* handlerKey = "chen";
constexpr const char* matterKey = "M007";   // one of the 120 of ManyCases

/// What a list is asked for; the same goes to the store and to the bare statement.
struct Ask {
    std::string name;
    DocketFilter filter;
    DocketSort sort = DocketSort::Newest;
    Target target = Target::None;
};

std::vector<Ask> asks()
{
    DocketFilter byStage, byHandler, overdue, byText;
    byStage.stage = "filed";
    byHandler.handler = PersonId{handlerKey};
    overdue.overdueOn = Date::of(2026, 11, 20);
    byText.text = "砂土";
    return {{"list, first page, newest", {}, DocketSort::Newest, Target::Ratio}, {"list, first page, by number", {}, DocketSort::Number, Target::Ratio},
        {"list, first page, by due day", {}, DocketSort::Due, Target::Ratio}, {"list, first page, longest waiting", {}, DocketSort::Waiting, Target::Ratio},
        {"list, one stage, newest", byStage, DocketSort::Newest}, {"list, one handler, by due day", byHandler, DocketSort::Due},
        {"list, overdue, by due day", overdue, DocketSort::Due}, {"list, words typed, newest", byText, DocketSort::Newest}};
}

void bindText(const BareStatement& statement, const char* name, const std::string& text)
{
    if (const int place = sqlite3_bind_parameter_index(statement.handle(), name); place > 0)
        sqlite3_bind_text(statement.handle(), place, text.c_str(), -1, SQLITE_TRANSIENT);
}

void bindAll(BareStatement& statement, const DocketFilter& filter)
{
    bindText(statement, ":stage", filter.stage.value_or(""));
    bindText(statement, ":person", filter.handler ? filter.handler->text() : "");
    bindText(statement, ":part", "handler");
    bindText(statement, ":today", filter.overdueOn ? filter.overdueOn->iso() : "");
    bindText(statement, ":match", matchHeading(filter.text));
    bindText(statement, ":value", matterKey);
    statement.bind(":limit", firstPage.limit);
    statement.bind(":offset", firstPage.offset);
}

/// Prepares the statement, reads every column of every row where SQLite has it, and lets it go; rows read.
std::size_t readBarely(const BareSqlite& file, const std::string& sql, const DocketFilter& filter, std::size_t& bytes)
{
    BareStatement statement{file, sql};
    bindAll(statement, filter);
    const int columns = sqlite3_column_count(statement.handle());
    std::size_t rows = 0;
    for (; statement.step(); ++rows) {
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_text(statement.handle(), column))
                bytes += static_cast<std::size_t>(sqlite3_column_bytes(statement.handle(), column));
        }
    }
    return rows;
}

Figure take(const std::string& name, Target target, const Sizes& sizes, const BareSqlite& file, const std::string& sql, const DocketFilter& filter,
    const std::function<std::size_t()>& ours)
{
    std::size_t bytes = 0;
    std::size_t own = 0, bare = 0;
    const double once = timed([&] { own = ours(); });
    const int turns = once < 5 ? 20 * sizes.turns : sizes.turns;   // short ones oftener: another program's slice weighs less
    const auto series = alternate(
        sizes.warmUp, turns, [&](int) { return timed([&] { own = ours(); }); },
        [&](int) { return timed([&] { bare = readBarely(file, sql, filter, bytes); }); });
    if (own != bare)
        throw std::runtime_error(name + ": the bare statement found other rows");
    return figure(name, series, target, 1.5, fmt::format("{} rows", own));
}

} // namespace

Figures listFigures(PracticeOffice& office, const Sizes& sizes)
{
    registerCjk2Tokenizer();
    const auto file = BareSqlite::readOnly(office.path());
    const auto& queries = office.store().queries();
    Figures figures;
    for (const auto& ask : asks())
        figures.push_back(take(ask.name, ask.target, sizes, file, docketSql(ask.filter, ask.sort, DocketWanted::Rows), ask.filter,
            [&] { return queries.docket(ask.filter, ask.sort, firstPage).size(); }));
    figures.push_back(take("list, all ids, by due day", Target::None, sizes, file, docketSql({}, DocketSort::Due, DocketWanted::Ids), {},
        [&] { return queries.docketIds({}, DocketSort::Due).size(); }));
    figures.push_back(take("list, count of all", Target::None, sizes, file, docketSql({}, DocketSort::Newest, DocketWanted::Count), {},
        [&] { queries.docketCount({}); return std::size_t{1}; }));
    figures.push_back(take("earlier fines of one matter in 120", Target::None, sizes, file, finesSql(FinesOf::Matter), {},
        [&] { return queries.finesOfMatter(matterKey).size(); }));
    return figures;
}

} // namespace anjuan::bench
