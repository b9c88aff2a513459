// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CaseRows.h"

#include "core/store/Database.h"
#include "core/store/Projections.h"
#include "tests/store/RealOffice.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

constexpr DerivedColumn columns[] = {{"no", false, true}, {"name"}, {"amount", false}, {"mark"}};
constexpr DerivedTable table{"thing", columns};

struct Things {
    Database database{{}, Database::Mode::Memory};
    Statements& sql = database.statements();

    Things()
    {
        database.script("CREATE TABLE thing (case_id TEXT, no BIGINT, name TEXT, amount BIGINT, mark TEXT, PRIMARY KEY (case_id, no)); "
                        "CREATE TABLE told (what TEXT); "
                        "CREATE TRIGGER t1 AFTER INSERT ON thing BEGIN INSERT INTO told VALUES ('insert ' || new.no); END; "
                        "CREATE TRIGGER t2 AFTER DELETE ON thing BEGIN INSERT INTO told VALUES ('delete ' || old.no); END; "
                        "CREATE TRIGGER t3 AFTER UPDATE OF name ON thing BEGIN INSERT INTO told VALUES ('name ' || new.no); END; "
                        "CREATE TRIGGER t4 AFTER UPDATE OF amount ON thing BEGIN INSERT INTO told VALUES ('amount ' || new.no); END;");
    }
    /// What was written to make `wanted` the rows of the case.
    std::string make(const std::string& caseId, const std::vector<DerivedValues>& wanted)
    {
        return database.run([&](soci::session&) {
            sql.run("DELETE FROM told");
            makeCaseRows(sql, table, caseId, wanted);
            std::string all;
            std::string what;
            sql.each("SELECT what FROM told ORDER BY rowid", [&] { all += (all.empty() ? "" : ", ") + what; }, soci::into(what));
            return all;
        });
    }
    std::string rowsOf(const std::string& caseId)
    {
        return database.run([&](soci::session&) {
            std::string all;
            std::string name;
            long long no = 0;
            long long amount = 0;
            sql.each("SELECT no, name, amount FROM thing WHERE case_id = :id ORDER BY no",
                [&] { all += std::to_string(no) + name + std::to_string(amount) + " "; }, soci::use(caseId, "id"), soci::into(no), soci::into(name),
                soci::into(amount));
            return all;
        });
    }
    std::optional<std::string> changed()
    {
        return database.run([&](soci::session&) { return firstChangedRow(sql, table); });
    }
};

DerivedValues thing(long long no, const std::string& name, long long amount)
{
    return {no, name, amount};
}

} // namespace

TEST_CASE("rows that stay are not written again, and of a changed one only what changed", "[store][lists]")
{
    Things things;
    CHECK(things.make("A", {thing(1, "a", 10), thing(2, "b", 20)}) == "insert 1, insert 2");
    CHECK(things.make("A", {thing(1, "a", 10), thing(2, "b", 20)}).empty());
    CHECK(things.make("A", {thing(1, "a", 10), thing(2, "c", 20)}) == "name 2");
    CHECK(things.make("A", {thing(1, "a", 11), thing(2, "c", 20), thing(3, "d", 0)}) == "amount 1, insert 3");
    CHECK(things.rowsOf("A") == "1a11 2c20 3d0 ");
}

TEST_CASE("rows that are no longer wanted go, and the case may lose all of them", "[store][lists]")
{
    Things things;
    things.make("A", {thing(1, "a", 1), thing(2, "b", 2), thing(3, "c", 3)});
    CHECK(things.make("A", {thing(2, "b", 2)}) == "delete 1, delete 3");
    CHECK(things.make("A", {}) == "delete 2");
    CHECK(things.rowsOf("A").empty());
    CHECK(things.make("A", {}).empty());
}

TEST_CASE("cases do not touch one another's rows", "[store][lists]")
{
    Things things;
    things.make("A", {thing(1, "a", 1)});
    things.make("B", {thing(1, "b", 2)});
    CHECK(things.make("A", {thing(1, "z", 1)}) == "name 1");
    CHECK(things.rowsOf("B") == "1b2 ");
    things.make("B", {});
    CHECK(things.rowsOf("A") == "1z1 ");
}

TEST_CASE("a row that changed on the disk no longer fits its mark", "[store][lists]")
{
    const std::vector<std::pair<std::string, std::string>> changes{{"UPDATE thing SET name = 'x' WHERE no = 2", "A"},
        {"UPDATE thing SET amount = 21 WHERE no = 2", "A"}, {"UPDATE thing SET no = 7 WHERE no = 2", "A"}, {"UPDATE thing SET case_id = 'Z' WHERE no = 2", "Z"},
        {"UPDATE thing SET mark = 'g' || substr(mark, 2) WHERE no = 2", "A"}};
    for (const auto& [change, named] : changes) {
        Things things;
        things.make("A", {thing(1, "a", 10), thing(2, "b", 20)});
        CHECK_FALSE(things.changed());
        things.database.script(change);
        INFO(change);
        CHECK(things.changed() == named);
    }
}

TEST_CASE("rows of before there were marks count as good until they are written again", "[store][lists]")
{
    Things things;
    things.make("A", {thing(1, "a", 10)});
    things.database.script("UPDATE thing SET mark = ''");
    CHECK_FALSE(things.changed());
    CHECK(things.make("A", {thing(1, "a", 10)}).empty());   // only the mark is written
    things.database.script("UPDATE thing SET name = 'x'");
    CHECK(things.changed() == "A");
}

TEST_CASE("an act that changes no line of the lists writes none", "[store][lists][office]")
{
    const FoundedPractice practice;
    OpenPractice at(practice.path, "chen");
    const CaseId id{"01SAME"};
    for (const auto& command : {practiceLead(), practiceParty(), practiceEvidence(1)})
        REQUIRE(ruleOf(at.does(id, command)) == "done");
    const auto rowids = [&] {
        return ask(practice.path, "SELECT group_concat(rowid) FROM docket") + "|" + ask(practice.path, "SELECT group_concat(rowid) FROM deadline") + "|"
            + ask(practice.path, "SELECT group_concat(rowid) FROM docket_person") + "|" + ask(practice.path, "SELECT group_concat(id) FROM search_row");
    };
    const auto before = rowids();
    REQUIRE(ruleOf(at.does(id, practiceEvidence(2))) == "done");
    const auto after = rowids();
    CHECK(after.starts_with(before));       // the new texts came behind, everything else is the row it was
    CHECK(after.size() > before.size());
    CHECK(at.store->upkeep().verify().ok());
}

TEST_CASE("a changed line of a list is found by verification and mended by rebuilding", "[store][lists][office]")
{
    const FoundedPractice practice;
    const CaseId id{"01SPOILT"};
    {
        OpenPractice at(practice.path, "chen");
        for (const auto& command : {practiceLead(), practiceParty()})
            REQUIRE(ruleOf(at.does(id, command)) == "done");
    }
    for (const auto* change : {"UPDATE docket SET party = 'somebody else'", "UPDATE deadline SET due = '2030-01-01'", "UPDATE party SET name = 'x'",
             "UPDATE docket_person SET person = 'li'"}) {
        INFO(change);
        tamper(practice.path, change);
        OpenPractice at(practice.path, "chen");
        const auto report = at.store->upkeep().verify();
        REQUIRE(report.first);
        CHECK(report.first->stream == "case/01SPOILT");
        at.store->upkeep().replaceAllDerived(at.office->deriveAll());
        CHECK(at.store->upkeep().verify().ok());
        CHECK(at.store->queries().docketRow(id)->party == "云江县某运输有限公司");
    }
}

TEST_CASE("the open limits are counted by day as they come, move and go; a changed count is found and mended", "[store][lists][office]")
{
    const FoundedPractice practice;
    OpenPractice at(practice.path, "chen");
    const CaseId id{"01DAYS"};
    const auto counted = [&] { return ask(practice.path, "SELECT group_concat(due || ' ' || open) FROM deadline_day"); };
    const auto limits = [&] { return ask(practice.path, "SELECT group_concat(due || ' ' || n) FROM (SELECT due, count(*) n FROM deadline WHERE ended_on = '' AND ours = 1 GROUP BY due)"); };
    REQUIRE(ruleOf(at.does(id, practiceLead())) == "done");
    CHECK_FALSE(counted().empty());
    CHECK(counted() == limits());
    // What the store itself never does at once: a limit that comes again, moves, ends, begins anew and goes.
    for (const auto* change : {"INSERT INTO deadline (case_id, row_no, limit_id, starts_on, due, latest, ended_on, ours) SELECT 'x', row_no, limit_id, starts_on, due, latest, '', 1 FROM deadline",
             "INSERT INTO deadline (case_id, row_no, limit_id, starts_on, due, latest, ended_on, ours) SELECT 'y', row_no, limit_id, starts_on, due, latest, '2026-09-30', 1 FROM deadline WHERE case_id = '01DAYS'",
             "UPDATE deadline SET due = '2031-01-01' WHERE case_id = 'x'", "UPDATE deadline SET ended_on = '2031-01-01' WHERE case_id = 'x'",
             "UPDATE deadline SET ended_on = '', due = '2031-02-02' WHERE case_id = 'x'", "UPDATE deadline SET ours = 0 WHERE case_id = 'x'", "UPDATE deadline SET ours = 1 WHERE case_id = 'x'",
             "UPDATE deadline SET ended_on = '' WHERE case_id = 'y'", "DELETE FROM deadline WHERE case_id <> '01DAYS'"}) {
        INFO(change);
        tamper(practice.path, change);
        CHECK(counted() == limits());
    }
    CHECK(at.store->upkeep().verify().ok());
    for (const auto* change : {"UPDATE deadline_day SET open = open + 1", "DELETE FROM deadline_day", "INSERT INTO deadline_day VALUES ('2033-03-03', 1)"}) {
        INFO(change);
        tamper(practice.path, change);
        CHECK_FALSE(at.store->upkeep().verify().ok());
        at.store->upkeep().replaceAllDerived(at.office->deriveAll());
        CHECK(at.store->upkeep().verify().ok());
        CHECK(counted() == limits());
    }
}
