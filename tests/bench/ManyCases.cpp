// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ManyCases.h"

#include <array>
#include <random>

#include <fmt/format.h>

namespace anjuan::bench {
namespace {

using std::array;
using std::string_view;

constexpr array<string_view, 8> families{"陈", "李", "王", "周", "孙", "吴", "郑", "冯"};
constexpr array<string_view, 8> names{"平砾", "清禾", "远帆", "朝露", "松涛", "云栖", "石桥", "南塘"};
constexpr array<string_view, 5> trades{"运输有限公司", "餐饮店", "建材经营部", "物业服务有限公司", "水果店"};
constexpr array<string_view, 5> conducts{"未密闭运输砂土", "占用道路经营", "露天焚烧落叶", "擅自设置广告牌", "夜间施工噪声超标"};
constexpr array<string_view, 5> places{"东桥路", "河滨路", "示例大道", "青石巷", "南塘街"};
constexpr array<string_view, 9> stages{"lead", "filed", "inquiry-closed", "notice-served", "in-review", "decided", "served", "closed", "archived"};
constexpr array<string_view, 6> people{"chen", "li", "wang", "zhou", "sun", "wu"};

class Drawing {
public:
    std::size_t below(std::size_t bound) { return m_random() % bound; }
    template <std::size_t N> string_view from(const array<string_view, N>& list) { return list[below(N)]; }

private:
    std::mt19937 m_random{20261122};   // its numbers are the same everywhere
};

Date dayAfter(Date day, std::size_t days)
{
    return day.plusDays(static_cast<int>(days));
}

CaseId idOf(int number)
{
    return CaseId{fmt::format("01JBENCH{:018}", number)};
}

DocketRow docketRow(int number, Drawing& draw)
{
    const auto lead = dayAfter(Date::of(2021, 1, 4), draw.below(2100));
    const auto stage = draw.below(stages.size());
    DocketRow row{.id = idOf(number), .waitingSince = dayAfter(lead, draw.below(60))};
    row.stream = "case/" + row.id.text();
    row.party = draw.below(3) == 0 ? fmt::format("{}某", draw.from(families)) : fmt::format("云江县{}{}{}", draw.from(names), number % 977, draw.from(trades));
    row.cause = fmt::format("涉嫌{}", draw.from(conducts));
    row.matter = fmt::format("M{:03}", draw.below(120));
    row.stage = stages[stage];
    row.procedure = "ordinary";
    const auto handler = draw.below(people.size());
    row.handlers = {PersonId{std::string{people[handler]}}, PersonId{std::string{people[(handler + 1) % people.size()]}}};
    row.leadOn = lead;
    row.origin = "practice";
    row.defects = draw.below(20) == 0 ? 1 : 0;
    if (stage > 0) {
        row.filedOn = dayAfter(lead, 4);
        row.number = fmt::format("云青综执立〔{}〕{}号", lead.year(), number);
    }
    if (stage >= 5) {
        row.decidedOn = dayAfter(lead, 40);
        row.fine = Money::fen(100'000 + static_cast<std::int64_t>(draw.below(50)) * 10'000);
    }
    if (stage >= 7)
        row.closedOn = dayAfter(lead, 70);
    else {
        row.nextDue = dayAfter(lead, 90);
        row.nextDueName = "D03";
        row.waitingFor = {stage == 4 ? PersonId{"role:legal-reviewer"} : row.handlers.front()};
    }
    return row;
}

void addLimits(const DocketRow& row, DerivedRows& rows)
{
    const auto lead = *row.leadOn;
    const auto ended = [&](std::size_t days) { return row.closedOn ? std::optional{dayAfter(lead, days)} : std::nullopt; };
    rows.deadlines.push_back({row.id, "D01", lead, dayAfter(lead, 7), {}, row.filedOn, true});
    rows.deadlines.push_back({row.id, "D03", lead, dayAfter(lead, 90), {}, ended(60), true});
    rows.deadlines.push_back({row.id, "D20", lead, dayAfter(lead, 120), {}, ended(65), false});
}

} // namespace

DerivedRows manyCases(int count)
{
    Drawing draw;
    DerivedRows rows;
    for (int number = 1; number <= count; ++number) {
        auto row = docketRow(number, draw);
        addLimits(row, rows);
        rows.parties.push_back({row.id, row.party, fmt::format("91999999MA{:07}X", number)});
        rows.search.push_back({row.id, fmt::format("{}{}号门前，{}", draw.from(places), draw.below(300), row.cause), false});
        rows.cases.push_back(row.id);
        rows.docket.push_back(std::move(row));
    }
    return rows;
}

} // namespace anjuan::bench
