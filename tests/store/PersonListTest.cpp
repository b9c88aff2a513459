// SPDX-License-Identifier: GPL-3.0-or-later
// A person's own lists: held against looking at every case, and kept up when days move.
#include <algorithm>

#include "tests/store/RealOffice.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

constexpr int howMany = 60;

std::optional<Date> dueOf(int i)
{
    return i % 4 == 0 ? std::nullopt : std::optional{Date::of(2026, 12, 1).plusDays((i * 37) % 50)};
}

DocketRow aRow(int i)
{
    const auto number = std::string(i < 10 ? "0" : "") + std::to_string(i);
    std::vector<PersonId> handlers{PersonId{i % 3 == 0 ? "chen" : "li"}};
    if (i % 5 == 0)
        handlers.emplace_back("wang");
    return {CaseId{"C" + number}, "case/C" + number, number, "某公司", "渣土", "m", i % 2 == 0 ? "filed" : "lead", "ordinary", handlers,
        {PersonId{i % 2 == 0 ? "role:head" : "chen"}}, {}, {}, {}, {}, {}, dueOf(i), dueOf(i) ? "D03" : "", Date::of(2026, 11, 1).plusDays(i % 9), "office", 0,
        i % 11 == 0};
}

struct Lists : Workshop {
    std::vector<DocketRow> all;

    Lists()
    {
        DerivedRows rows;
        for (int i = 0; i < howMany; ++i) {
            all.push_back(aRow(i));
            rows.cases.push_back(all.back().id);
        }
        rows.docket = all;
        store->upkeep().replaceAllDerived(rows);
    }
    std::vector<std::string> asked(const DocketFilter& filter, DocketSort sort) const
    {
        std::vector<std::string> ids;
        for (const auto& row : store->queries().docket(filter, sort, {0, 1'000}))
            ids.push_back(row.id.text());
        return ids;
    }
    /// The same by looking at every case.
    std::vector<std::string> looked(const DocketFilter& filter, DocketSort sort) const
    {
        auto rows = all;
        std::erase_if(rows, [&](const DocketRow& row) {
            const auto holds = [](const std::vector<PersonId>& people, const std::optional<PersonId>& one) {
                return !one || std::ranges::find(people, *one) != people.end();
            };
            return !holds(row.handlers, filter.handler) || !holds(row.waitingFor, filter.waitingFor) || (filter.stage && row.stage != *filter.stage)
                || (filter.overdueOn && !(row.nextDue && *row.nextDue < *filter.overdueOn)) || (!filter.restricted && row.restricted);
        });
        std::ranges::stable_sort(rows, [&](const DocketRow& a, const DocketRow& b) {
            const auto last = Date::of(9999, 12, 31);
            switch (sort) {
            case DocketSort::Newest:
                return b.id < a.id;
            case DocketSort::Number:
                return std::tie(a.number, a.id) < std::tie(b.number, b.id);
            case DocketSort::Due:
                return std::pair{a.nextDue.value_or(last), a.id} < std::pair{b.nextDue.value_or(last), b.id};
            case DocketSort::Waiting:
                return std::pair{a.waitingSince, a.id} < std::pair{b.waitingSince, b.id};
            }
            return false;
        });
        std::vector<std::string> ids;
        for (const auto& row : rows)
            ids.push_back(row.id.text());
        return ids;
    }
};

} // namespace

TEST_CASE("each list of a person holds what looking at every case gives, in that order", "[store][queries]")
{
    const Lists lists;
    int compared = 0;
    for (const auto sort : {DocketSort::Newest, DocketSort::Number, DocketSort::Due, DocketSort::Waiting}) {
        for (const auto* person : {"chen", "li", "wang", "nobody", "role:head"}) {
            for (int way = 0; way < 16; ++way) {
                DocketFilter filter;
                ((way & 1) != 0 ? filter.waitingFor : filter.handler) = PersonId{person};
                if ((way & 2) != 0)
                    filter.stage = "filed";
                if ((way & 4) != 0)
                    filter.overdueOn = Date::of(2026, 12, 20);
                filter.restricted = (way & 8) == 0;
                CAPTURE(person, way, static_cast<int>(sort));
                const auto looked = lists.looked(filter, sort);
                CHECK(lists.asked(filter, sort) == looked);
                CHECK(lists.store->queries().docketCount(filter) == static_cast<std::int64_t>(looked.size()));
                ++compared;
            }
        }
    }
    CHECK(compared == 320);
}

TEST_CASE("a case moves in its people's lists when its due day moves, and leaves those of who no longer has it", "[store][queries]")
{
    Lists lists;
    auto row = lists.all.at(33);
    row.nextDue = Date::of(2026, 1, 1);
    row.handlers = {PersonId{"wang"}};
    Transaction transaction;
    transaction.appends.push_back({row.stream, 0, {anEntry("noted")}});
    transaction.derived.cases.push_back(row.id);
    transaction.derived.docket.push_back(row);
    REQUIRE(lists.journal().append(transaction, morning));
    lists.all.at(33) = row;
    for (const auto* person : {"chen", "li", "wang"}) {
        DocketFilter filter;
        filter.handler = PersonId{person};
        CHECK(lists.asked(filter, DocketSort::Due) == lists.looked(filter, DocketSort::Due));
    }
    DocketFilter wangs;
    wangs.handler = PersonId{"wang"};
    CHECK(lists.asked(wangs, DocketSort::Due).front() == row.id.text());
    CHECK(lists.store->upkeep().verify().ok());
}
