// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrations.h"

#include <csignal>
#include <optional>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

constexpr const char* second
    = "CREATE TABLE extra (x TEXT); CREATE INDEX extra_x ON extra (x); INSERT INTO extra VALUES ('new')";

const int known = storeSchema().back().number;

/// The schema as it is and one more step: the program of tomorrow.
std::vector<SchemaStep> withOneMore(const char* sql = second)
{
    std::vector<SchemaStep> steps(storeSchema().begin(), storeSchema().end());
    steps.push_back({known + 1, "9999_extra.sql", sql});
    return steps;
}

/// A store as the first released schema made it, with a case in its lists.
void makeFirstStore(const std::filesystem::path& path)
{
    auto options = cheap();
    options.schema = storeSchema().first(1);
    {
        const auto store = createStore(path, {"x", false, morning}, options);
        const auto session = store->accounts().createFirst("chen", PersonId{"p-chen"}, password).value();
        Transaction transaction;
        transaction.appends.push_back({"case/A", 0, {anEntry("noted", aBody("of the first version", "13800138000"))}});
        if (!store->journal().append(transaction, morning))
            throw std::runtime_error("not written");
    }
    tamper(path,
        "INSERT INTO docket VALUES ('A', 'case/A', '1', 'p', 'c', 'm', 'filed', 'ordinary', 'chen', 'chen', '', '', '', '', -1, "
        "'2026-12-01', 'D03', '2026-11-01', 'office', 0, 0), ('B', 'case/B', '2', 'p', 'c', 'm', 'filed', 'ordinary', 'chen', 'chen', '', "
        "'', '', '', -1, '2026-11-30', 'D03', '2026-11-01', 'office', 0, 0); "
        "INSERT INTO docket_person VALUES ('chen', 'handler', 'A'), ('chen', 'handler', 'B'), ('li', 'handler', 'GONE'); "
        "INSERT INTO search_row VALUES (1, 'A')");
}

void dieNow(sqlite3_context*, int, sqlite3_value**)
{
    ::kill(::getpid(), SIGKILL);
}

int teachToDie(sqlite3* handle, char**, const sqlite3_api_routines*)
{
    return sqlite3_create_function(handle, "die_now", 0, SQLITE_UTF8, nullptr, dieNow, nullptr, nullptr);
}

/// The step with a death after its first `statements` statements; nothing when it has fewer.
std::optional<std::string> dyingAfter(const std::string& sql, int statements)
{
    std::size_t begin = 0;
    std::size_t end = 0;
    for (int i = 0; i < statements;) {
        end = sql.find(";\n", end);
        if (end == std::string::npos)
            return std::nullopt;
        end += 2;
        // A trigger holds statements of its own: the end of one of those is no end.
        if (sqlite3_complete(sql.substr(begin, end - begin).c_str()) == 0)
            continue;
        begin = end;
        ++i;
    }
    return sql.substr(0, end) + "SELECT die_now();\n" + sql.substr(end);
}

} // namespace

TEST_CASE("every step has its number and says on its first line what it is about", "[store][migrations]")
{
    for (const auto steps : {storeSchema(), vaultSchema()}) {
        int number = 0;
        for (const auto& step : steps) {
            CHECK(step.number == ++number);
            CHECK(step.sql.starts_with("-- 20"));
            CHECK(step.name.ends_with(".sql"));
        }
        CHECK(number >= 1);
    }
}

TEST_CASE("an older store is upgraded once, after a backup", "[store][migrations]")
{
    Workshop office;
    add(office, "case/A", "before the upgrade", "13800138000");
    office.close();
    const auto steps = withOneMore();
    auto options = cheap();
    options.schema = steps;
    {
        const auto store = openStore(office.path, options);
        CHECK(store->upkeep().facts().schema == known + 1);
        CHECK(store->upkeep().verify().ok());
        CHECK(store->journal().count("case/A") == 1);
    }
    const auto copy = office.path.string() + ".before-" + std::to_string(known + 1);
    CHECK(ask(copy, "SELECT count(*) FROM journal") == "1");
    CHECK(ask(copy, "PRAGMA user_version") == std::to_string(known));
    CHECK(openStore(office.path, options)->upkeep().facts().schema == known + 1);
    // The program of before says which side is the newer one.
    CHECK(failureOfTrying([&] { static_cast<void>(openStore(office.path, cheap())); })
        == StoreFailure::Cause::NewerSchema);
}

TEST_CASE("a store of an older version is not upgraded by a reader", "[store][migrations]")
{
    Workshop office;
    office.close();
    const auto before = bytesOf(office.path);
    const auto steps = withOneMore();
    auto options = cheap(Access::ReadOnly);
    options.schema = steps;
    CHECK(failureOfTrying([&] { static_cast<void>(openStore(office.path, options)); })
        == StoreFailure::Cause::CannotOpen);
    CHECK(bytesOf(office.path) == before);
}

TEST_CASE("an upgrade that fails in the middle leaves the store as it was", "[store][migrations]")
{
    Workshop office;
    add(office, "case/A", "x");
    office.close();
    const auto steps = withOneMore("CREATE TABLE extra (x TEXT); INSERT INTO nowhere VALUES (1)");
    auto options = cheap();
    options.schema = steps;
    CHECK(failureOfTrying([&] { static_cast<void>(openStore(office.path, options)); }).has_value());
    office.reopen();
    CHECK(office.store->upkeep().facts().schema == known);
    CHECK(office.journal().count("case/A") == 1);
}

TEST_CASE("a kill in the middle of an upgrade leaves it undone or done", "[store][migrations]")
{
    Workshop office;
    add(office, "case/A", "x");
    office.close();
    // Long enough to be hit, and written so that a half would show as a missing index.
    const auto steps = withOneMore(
        "CREATE TABLE extra (x TEXT); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
        "i < 60000) INSERT INTO extra SELECT hex(randomblob(20)) FROM n; CREATE INDEX extra_x ON extra (x)");
    auto options = cheap();
    options.schema = steps;
    int undone = 0;
    for (useconds_t pause = 10'000; pause < 700'000 && undone < 6; pause += 45'000) {
        const auto child = ::fork();
        if (child == 0) {
            try {
                static_cast<void>(openStore(office.path, options));
            } catch (...) {
                ::_exit(5);
            }
            ::_exit(0);
        }
        ::usleep(pause);
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        const auto cause = failureOfTrying([&] { static_cast<void>(openStore(office.path, cheap())); });
        if (cause) {
            CHECK(cause == StoreFailure::Cause::NewerSchema);
            break;
        }
        ++undone;
    }
    CHECK(undone > 0);
    const auto store = openStore(office.path, options);
    CHECK(store->upkeep().facts().schema == known + 1);
    CHECK(store->upkeep().verify().ok());
}

TEST_CASE("a store of the first schema is upgraded to today's with its lists in order", "[store][migrations]")
{
    const TempFolder folder;
    const auto path = folder / "old.anjuan";
    makeFirstStore(path);
    const auto store = openStore(path, cheap());
    const auto session = store->accounts().signIn("chen", password, morning).value();
    CHECK(store->upkeep().facts().schema == known);
    CHECK(store->journal().read("case/A", 0).front().body == aBody("of the first version", "13800138000"));
    DocketFilter mine;
    mine.handler = PersonId{"chen"};
    const auto rows = store->queries().docket(mine, DocketSort::Due, {0, 10});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == CaseId{"B"});
    CHECK(rows[1].id == CaseId{"A"});
    CHECK(store->upkeep().verify().ok());
    CHECK(std::filesystem::exists(path.string() + ".before-" + std::to_string(known)));
}

TEST_CASE("a death after any statement of an upgrade leaves the store as it was, and the next start upgrades it", "[store][migrations]")
{
    REQUIRE(sqlite3_auto_extension(reinterpret_cast<void (*)()>(teachToDie)) == SQLITE_OK);
    int deaths = 0;
    for (const auto& step : storeSchema().subspan(1)) {
        for (int after = 0; dyingAfter(std::string{step.sql}, after); ++after) {
            const TempFolder folder;
            const auto path = folder / "old.anjuan";
            makeFirstStore(path);
            const auto before = bytesOf(path);
            const auto text = *dyingAfter(std::string{step.sql}, after);
            std::vector<SchemaStep> steps(storeSchema().begin(), storeSchema().begin() + step.number - 1);
            steps.push_back({step.number, step.name, text});
            const auto child = ::fork();
            if (child == 0) {
                auto options = cheap();
                options.schema = steps;
                try {
                    static_cast<void>(openStore(path, options));
                } catch (...) {
                    ::_exit(5);
                }
                ::_exit(0);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            CAPTURE(step.name, after);
            REQUIRE(WIFSIGNALED(status));
            ++deaths;
            CHECK(ask(path, "PRAGMA user_version") == std::to_string(step.number - 1));
            if (step.number == 2)
                CHECK(bytesOf(path) == before);
            const auto store = openStore(path, cheap());
            CHECK(store->upkeep().facts().schema == known);
            CHECK(store->upkeep().verify().ok());
            CHECK(store->journal().count("case/A") == 1);
        }
    }
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(teachToDie));
    CHECK(deaths >= 4);
}
