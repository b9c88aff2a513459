// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Statements.h"

#include "core/store/Database.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;
using soci::into;
using soci::use;

namespace {

struct Memory {
    Database database{{}, Database::Mode::Memory};
    Statements& sql = database.statements();

    Memory() { database.script("CREATE TABLE t (name TEXT PRIMARY KEY, number BIGINT NOT NULL)"); }
    void put(const std::string& name, long long number)
    {
        database.run([&](soci::session&) { sql.run("INSERT INTO t (name, number) VALUES (:name, :number)", use(name, "name"), use(number, "number")); });
    }
    std::optional<long long> numberOf(const std::string& name)
    {
        return database.run([&](soci::session&) {
            long long number = 0;
            const bool found = sql.run("SELECT number FROM t WHERE name = :name", use(name, "name"), into(number));
            return found ? std::optional{number} : std::nullopt;
        });
    }
};

} // namespace

TEST_CASE("a statement that was prepared once takes other values each time", "[store][statements]")
{
    Memory memory;
    for (int i = 0; i < 50; ++i)
        memory.put("row " + std::to_string(i), i * i);
    for (int i = 0; i < 50; ++i)
        CHECK(memory.numberOf("row " + std::to_string(i)) == static_cast<long long>(i) * i);
    CHECK_FALSE(memory.numberOf("no such row"));
    CHECK(memory.numberOf("row 7") == 49);
}

TEST_CASE("each row is seen once and in order, and none where there is none", "[store][statements]")
{
    Memory memory;
    for (const auto* name : {"c", "a", "b"})
        memory.put(name, 1);
    std::string seen;
    std::string name;
    const auto look = [&](long long from) {
        seen.clear();
        memory.sql.each("SELECT name FROM t WHERE number >= :from ORDER BY name", [&] { seen += name; }, use(from, "from"), into(name));
        return seen;
    };
    CHECK(look(0) == "abc");
    CHECK(look(2).empty());
    CHECK(look(1) == "abc");
}

TEST_CASE("texts are kept whole whatever they hold", "[store][statements]")
{
    Memory memory;
    const std::string odd = "引号 ' \" :name ; -- \n 𠮷";
    memory.put(odd, 1);
    memory.put(std::string(70'000, 'x'), 2);
    CHECK(memory.numberOf(odd) == 1);
    CHECK(memory.numberOf(std::string(70'000, 'x')) == 2);
}

TEST_CASE("a statement that fails is let go and works the next time", "[store][statements]")
{
    Memory memory;
    memory.put("a", 1);
    CHECK(failureOfTrying([&] { memory.put("a", 2); }).has_value());
    memory.put("b", 3);
    CHECK(memory.numberOf("a") == 1);
    CHECK(memory.numberOf("b") == 3);
    CHECK(failureOfTrying([&] { memory.database.run([&](soci::session&) { memory.sql.run("SELECT nothing FROM nowhere"); }); }).has_value());
    CHECK(memory.numberOf("b") == 3);
}

TEST_CASE("a row that throws ends the statement and nothing else", "[store][statements]")
{
    Memory memory;
    memory.put("a", 1);
    memory.put("b", 2);
    std::string name;
    const auto stop = [&] { throw std::runtime_error(name); };
    CHECK_THROWS_AS(memory.sql.each("SELECT name FROM t ORDER BY name", stop, into(name)), std::runtime_error);
    CHECK(name == "a");
    memory.put("c", 3);   // no statement is left open that would hold the table
    memory.database.script("DROP TABLE t");
}

TEST_CASE("no read is left open: the log can be folded into the store after each", "[store][statements]")
{
    Workshop office;
    for (int i = 0; i < 5; ++i) {
        add(office, "case/A", "x");
        CHECK(office.journal().read("case/A", 0).size() == static_cast<std::size_t>(i) + 1);
        static_cast<void>(office.store->queries().docket({}, DocketSort::Newest, {0, 50}));
        CHECK(ask(office.path, "PRAGMA wal_checkpoint(TRUNCATE)") == "0");   // 0: nobody was in the way
        CHECK(std::filesystem::file_size(office.path.string() + "-wal") == 0);
    }
}

TEST_CASE("the schema may change under a prepared statement", "[store][statements]")
{
    Memory memory;
    memory.put("a", 1);
    CHECK(memory.numberOf("a") == 1);
    memory.database.script("CREATE INDEX t_number ON t (number); ALTER TABLE t ADD COLUMN more TEXT");
    CHECK(memory.numberOf("a") == 1);
    memory.put("b", 2);
    CHECK(memory.numberOf("b") == 2);
}
