// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Queries.h"

#include "core/store/Database.h"
#include "core/store/DocketSql.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

std::string caseName(int i)
{
    return "01K" + std::to_string(100 + i);
}

DocketRow aRow(int i)
{
    DocketRow row{CaseId{caseName(i)}, "case/" + caseName(i),
        i % 4 == 0 ? "" : "罚决〔2026〕" + std::to_string(900 - i) + "号", i % 2 == 0 ? "张三" : "某建材有限公司",
        "擅自占道经营", "m-12", i % 3 == 0 ? "filed" : "noticed", "ordinary",
        {PersonId{"p-chen"}, PersonId{i % 5 == 0 ? "p-li" : "p-zhou"}}, {PersonId{i % 2 == 0 ? "role:head" : "p-li"}},
        Date::of(2026, 1, 1 + i % 28), Date::of(2026, 2, 1 + i % 28), std::nullopt, std::nullopt,
        i % 2 == 0 ? std::nullopt : std::optional{Money::yuan(i)},
        i % 4 == 0 ? std::nullopt : std::optional{Date::of(2026, 11, 1 + i % 28)}, "D03",
        Date::of(2026, 10, 1 + (i * 7) % 28), "office", i % 3, i % 10 == 0};
    return row;
}

DerivedRows rowsFor(int count)
{
    DerivedRows rows;
    for (int i = 0; i < count; ++i) {
        rows.cases.emplace_back(caseName(i));
        rows.docket.push_back(aRow(i));
        rows.deadlines.push_back({CaseId{caseName(i)}, "D03", Date::of(2026, 10, 1), Date::of(2026, 11, 1 + i % 28),
            i % 2 == 0 ? std::optional{Date::of(2026, 12, 1)} : std::nullopt,
            i % 3 == 0 ? std::optional{Date::of(2026, 11, 2)} : std::nullopt, i % 7 != 0});
        rows.parties.push_back(
            {CaseId{caseName(i)}, i % 2 == 0 ? "张三" : "某建材有限公司", i % 2 == 0 ? "" : "91440101MA5"});
    }
    return rows;
}

struct Listed : Workshop {
    Listed() { store->upkeep().replaceAllDerived(rowsFor(40)); }
    const Queries& queries() { return store->queries(); }
};

std::string planOf(const std::filesystem::path& path, const DocketFilter& filter, DocketSort sort)
{
    auto sql = docketSql(filter, sort, DocketWanted::Rows);
    std::string plan;
    Database database(path, Database::Mode::ReadOnly);
    database.run([&](soci::session& session) {
        for (const auto* name : {":stage", ":person", ":part", ":today", ":match"}) {
            for (auto at = sql.find(name); at != std::string::npos; at = sql.find(name))
                sql.replace(at, std::string_view{name}.size(), "'x'");
        }
        for (const auto* name : {":limit", ":offset"})
            sql.replace(sql.find(name), std::string_view{name}.size(), "50");
        int ignored = 0;
        std::string detail;
        soci::statement statement = (session.prepare << "EXPLAIN QUERY PLAN " + sql, soci::into(ignored),
            soci::into(ignored), soci::into(ignored), soci::into(detail));
        statement.execute();
        while (statement.fetch())
            plan += detail + "\n";
    });
    return plan;
}

} // namespace

TEST_CASE("a row of the case list comes back as it was put", "[store][queries]")
{
    Listed office;
    for (const int i : {0, 1, 4, 39}) {
        const auto row = office.queries().docketRow(CaseId{caseName(i)});
        REQUIRE(row);
        const auto wanted = aRow(i);
        CHECK(row->number == wanted.number);
        CHECK(row->party == wanted.party);
        CHECK(row->stage == wanted.stage);
        CHECK(row->handlers == wanted.handlers);
        CHECK(row->waitingFor == wanted.waitingFor);
        CHECK(row->leadOn == wanted.leadOn);
        CHECK(row->decidedOn == std::nullopt);
        CHECK(row->fine == wanted.fine);
        CHECK(row->nextDue == wanted.nextDue);
        CHECK(row->waitingSince == wanted.waitingSince);
        CHECK(row->defects == wanted.defects);
        CHECK(row->restricted == wanted.restricted);
        CHECK(row->stream == wanted.stream);
    }
    CHECK_FALSE(office.queries().docketRow(CaseId{"none"}));
}

TEST_CASE("the case list is sorted, filtered, counted and cut into pages", "[store][queries]")
{
    Listed office;
    const auto& queries = office.queries();
    CHECK(queries.docketCount({}) == 40);
    const auto newest = queries.docketIds({}, DocketSort::Newest);
    REQUIRE(newest.size() == 40);
    CHECK(newest.front() == CaseId{caseName(39)});

    const auto due = queries.docket({}, DocketSort::Due, {0, 40});
    CHECK(std::ranges::is_sorted(
        due, {}, [](const DocketRow& row) { return row.nextDue.value_or(Date::of(9999, 1, 1)); }));
    CHECK_FALSE(due.back().nextDue);
    const auto waiting = queries.docket({}, DocketSort::Waiting, {0, 40});
    CHECK(std::ranges::is_sorted(waiting, {}, &DocketRow::waitingSince));
    const auto number = queries.docket({}, DocketSort::Number, {0, 40});
    CHECK(std::ranges::is_sorted(number, {}, &DocketRow::number));

    for (const auto sort : {DocketSort::Newest, DocketSort::Number, DocketSort::Due, DocketSort::Waiting}) {
        std::vector<CaseId> paged;
        for (int offset = 0; offset < 40; offset += 7) {
            for (const auto& row : queries.docket({}, sort, {offset, 7}))
                paged.push_back(row.id);
        }
        CHECK(paged == queries.docketIds({}, sort));
    }
}

namespace {

/// Fifty cases of one matter or one cause: some decided with a fine, one of them restricted, some lines of a ledger.
struct Fined : Workshop {
    Fined()
    {
        auto rows = rowsFor(50);
        for (int i = 0; i < 50; ++i) {
            auto& row = rows.docket[static_cast<std::size_t>(i)];
            row.matter = i < 30 ? "HB003" : "";
            row.origin = i < 30 ? "office" : "ledger";
            row.fine = i % 2 == 0 ? std::optional{Money::yuan(1000 + i)} : std::nullopt;
            row.decidedOn = i % 3 == 0 ? std::nullopt : std::optional{Date::of(2026, 3, 1 + i % 28)};
            row.restricted = i == 2;
        }
        store->upkeep().replaceAllDerived(rows);
    }
};

std::string planOfFines(const std::filesystem::path& path, FinesOf what)
{
    auto sql = finesSql(what);
    sql.replace(sql.find(":value"), std::string_view{":value"}.size(), "'x'");
    std::string plan;
    Database database(path, Database::Mode::ReadOnly);
    database.run([&](soci::session& session) {
        int ignored = 0;
        std::string detail;
        soci::statement statement
            = (session.prepare << "EXPLAIN QUERY PLAN " + sql, soci::into(ignored), soci::into(ignored), soci::into(ignored), soci::into(detail));
        statement.execute();
        while (statement.fetch())
            plan += detail + "\n";
    });
    return plan;
}

} // namespace

TEST_CASE("the fines of a matter, and those of ledger lines with a cause, come the latest first", "[store][queries]")
{
    Fined office;
    const auto& queries = office.store->queries();
    const auto fines = queries.finesOfMatter("HB003");
    std::size_t wanted = 0;
    for (int i = 0; i < 30; ++i)
        wanted += i % 2 == 0 && i % 3 != 0 && i != 2 ? 1 : 0;
    CHECK(fines.size() == wanted);
    CHECK(std::ranges::is_sorted(fines, std::ranges::greater{}, &FineRow::decidedOn));
    CHECK(std::ranges::none_of(fines, [](const FineRow& row) { return row.id == CaseId{caseName(2)}; }));
    CHECK(std::ranges::find(fines, FineRow{CaseId{caseName(4)}, Date::of(2026, 3, 5), Money::yuan(1004)}) != fines.end());
    CHECK(queries.finesOfMatter("").empty());
    CHECK(queries.finesOfMatter("CG001").empty());
    const auto lines = queries.finesOfCause("擅自占道经营");
    CHECK(lines.size() == 6);
    CHECK(std::ranges::all_of(lines, [](const FineRow& row) { return row.fine >= Money::yuan(1030); }));
    CHECK(queries.finesOfCause("擅自").empty());
}

TEST_CASE("fines are found by an index that holds them", "[store][queries]")
{
    Fined office;
    CHECK(planOfFines(office.path, FinesOf::Matter).find("COVERING INDEX docket_matter_fine") != std::string::npos);
    CHECK(planOfFines(office.path, FinesOf::LedgerCause).find("COVERING INDEX docket_cause_fine") != std::string::npos);
}

TEST_CASE("filters hold together", "[store][queries]")
{
    Listed office;
    const auto& queries = office.queries();
    DocketFilter filter;
    const auto matching = [&](auto&& wanted) {
        int count = 0;
        for (int i = 0; i < 40; ++i)
            count += wanted(i) ? 1 : 0;
        CHECK(queries.docketCount(filter) == count);
        CHECK(queries.docketIds(filter, DocketSort::Due).size() == static_cast<std::size_t>(count));
        return count;
    };
    filter.stage = "filed";
    CHECK(matching([](int i) { return i % 3 == 0; }) > 0);
    filter.handler = PersonId{"p-li"};
    CHECK(matching([](int i) { return i % 3 == 0 && i % 5 == 0; }) > 0);
    filter.restricted = false;
    CHECK(matching([](int i) { return i % 3 == 0 && i % 5 == 0 && i % 10 != 0; }) > 0);
    filter = {};
    filter.waitingFor = PersonId{"role:head"};
    CHECK(matching([](int i) { return i % 2 == 0; }) > 0);
    filter.overdueOn = Date::of(2026, 11, 10);
    CHECK(matching([](int i) { return i % 2 == 0 && i % 4 != 0 && i % 28 < 9; }) > 0);
    filter = {};
    filter.text = "张三";
    CHECK(matching([](int i) { return i % 2 == 0; }) > 0);
    filter.text = "建材 占道";
    CHECK(matching([](int i) { return i % 2 == 1; }) > 0);
    filter.stage = "noticed";
    CHECK(matching([](int i) { return i % 2 == 1 && i % 3 != 0; }) > 0);
    filter.text = "”，";
    CHECK(matching([](int) { return false; }) == 0);
    filter = {};
    filter.text = "罚决〔2026〕899号";
    CHECK(matching([](int i) { return i == 1; }) == 1);
    filter = {};
    filter.stage = "' OR 1=1 --";
    CHECK(matching([](int) { return false; }) == 0);
}

TEST_CASE("each order and stage of the case list has its index", "[store][queries]")
{
    Listed office;
    for (const auto sort : {DocketSort::Newest, DocketSort::Number, DocketSort::Due, DocketSort::Waiting}) {
        for (const bool staged : {false, true}) {
            DocketFilter filter;
            if (staged)
                filter.stage = "filed";
            const auto plan = planOf(office.path, filter, sort);
            CAPTURE(plan);
            CHECK(plan.find("USING INDEX") != std::string::npos);
            CHECK(plan.find("TEMP B-TREE") == std::string::npos);
        }
    }
    DocketFilter ofPerson;
    ofPerson.handler = PersonId{"p"};
    const auto plan = planOf(office.path, ofPerson, DocketSort::Due);
    CAPTURE(plan);
    CHECK(plan.find("SEARCH p USING") != std::string::npos);
    CHECK(plan.find("SEARCH d USING") != std::string::npos);
    CHECK(plan.find("docket_person_due") != std::string::npos);   // 12,000 cases of one person are not sorted for a page
    CHECK(plan.find("TEMP B-TREE") == std::string::npos);
}

TEST_CASE("running time limits come by due day", "[store][queries]")
{
    Listed office;
    const auto& queries = office.queries();
    const auto running = queries.openDeadlines({}, {0, 100});
    CHECK(std::ranges::is_sorted(running, {}, &DeadlineRow::due));
    int expected = 0;
    for (int i = 0; i < 40; ++i)
        expected += i % 3 != 0 && i % 7 != 0 ? 1 : 0;
    CHECK(running.size() == static_cast<std::size_t>(expected));
    CHECK(std::ranges::none_of(running, [](const DeadlineRow& row) { return row.endedOn.has_value() || !row.ours; }));

    DeadlineFilter filter;
    filter.oursOnly = false;
    CHECK(queries.openDeadlines(filter, {0, 100}).size() > running.size());
    filter.until = Date::of(2026, 11, 5);
    for (const auto& row : queries.openDeadlines(filter, {0, 100}))
        CHECK(row.due <= Date::of(2026, 11, 5));
    filter.until.reset();
    filter.overdueOn = Date::of(2026, 11, 5);
    for (const auto& row : queries.openDeadlines(filter, {0, 100}))
        CHECK(row.due < Date::of(2026, 11, 5));
    filter = {};
    filter.handler = PersonId{"p-li"};
    for (const auto& row : queries.openDeadlines(filter, {0, 100}))
        CHECK(office.queries().docketRow(row.id)->handlers.back() == PersonId{"p-li"});
    CHECK_FALSE(queries.openDeadlines(filter, {0, 100}).empty());
    CHECK(queries.openDeadlines({}, {2, 3}).front().due == running[2].due);

    std::int64_t counted = 0;
    const auto days = queries.openDeadlinesByDay();
    CHECK(std::ranges::is_sorted(days, {}, &DueOnDay::due));
    for (const auto& day : days) {
        CHECK(day.count == std::ranges::count(running, day.due, &DeadlineRow::due));
        counted += day.count;
    }
    CHECK(counted == static_cast<std::int64_t>(running.size()));

    const auto all = queries.deadlinesOf(CaseId{caseName(0)});
    REQUIRE(all.size() == 1);
    CHECK(all[0].endedOn == Date::of(2026, 11, 2));
    CHECK(all[0].latest == Date::of(2026, 12, 1));
}

TEST_CASE("a party's cases are found by exact name or identifier", "[store][queries]")
{
    Listed office;
    CHECK(office.queries().casesOfParty("张三").size() == 20);
    CHECK(office.queries().casesOfParty("91440101MA5").size() == 20);
    CHECK(office.queries().casesOfParty("张").empty());
    CHECK(office.queries().casesOfParty("").empty());
    CHECK(office.queries().partiesOf(CaseId{caseName(1)}).at(0).name == "某建材有限公司");
}

TEST_CASE("a step replaces the rows of the cases it names and no others", "[store][queries]")
{
    Listed office;
    Transaction transaction;
    transaction.appends.push_back({"case/" + caseName(3), 0, {anEntry("noted")}});
    transaction.derived.cases.emplace_back(caseName(3));
    auto row = aRow(3);
    row.stage = "decided";
    row.handlers = {PersonId{"p-new"}};
    row.party = "王五";
    transaction.derived.docket.push_back(row);
    REQUIRE(office.journal().append(transaction, morning));
    DocketFilter filter;
    filter.handler = PersonId{"p-new"};
    CHECK(office.queries().docketIds(filter, DocketSort::Newest) == std::vector<CaseId>{CaseId{caseName(3)}});
    CHECK(office.queries().docketCount({}) == 40);
    CHECK(office.queries().deadlinesOf(CaseId{caseName(3)}).empty());
    CHECK(office.queries().partiesOf(CaseId{caseName(3)}).empty());
    CHECK(office.queries().search("王五", 9).size() == 1);
    CHECK(office.queries().deadlinesOf(CaseId{caseName(4)}).size() == 1);
}

TEST_CASE("derived rows of a refused step are not kept", "[store][queries]")
{
    Listed office;
    Transaction transaction;
    transaction.appends.push_back({"case/new", 5, {anEntry("noted")}});
    transaction.derived.cases.emplace_back(caseName(3));
    CHECK_FALSE(office.journal().append(transaction, morning));
    CHECK(office.queries().docketRow(CaseId{caseName(3)}));
}

TEST_CASE("cases without a next step are the open ones of this program in which nobody is waited for", "[store][lists]")
{
    Workshop office;
    auto rows = rowsFor(6);
    for (auto& row : rows.docket) {
        row.stage = "filed";
        row.waitingFor = {PersonId{"p-li"}};
        row.origin.clear();
    }
    rows.docket[1].waitingFor.clear();
    rows.docket[2].waitingFor.clear();
    rows.docket[2].stage = "archived";
    rows.docket[3].waitingFor.clear();
    rows.docket[3].origin = "ledger";
    rows.docket[4].waitingFor = {PersonId{std::string{DocketRow::suspendedTurn}}};
    office.store->upkeep().replaceAllDerived(rows);
    DocketFilter idle;
    idle.withoutNextStep = true;
    CHECK(office.store->queries().docketIds(idle, DocketSort::Newest) == std::vector{rows.docket[1].id});
    CHECK(office.store->queries().docketCount(idle) == 1);
    DocketFilter resting;
    resting.waitingFor = PersonId{std::string{DocketRow::suspendedTurn}};
    CHECK(office.store->queries().docketIds(resting, DocketSort::Newest) == std::vector{rows.docket[4].id});
}
