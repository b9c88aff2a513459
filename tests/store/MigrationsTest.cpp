// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrations.h"

#include <array>
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

#include "core/base/Json.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

constexpr const char* second
    = "CREATE TABLE extra (x TEXT); CREATE INDEX extra_x ON extra (x); INSERT INTO extra VALUES ('new')";

std::array<SchemaStep, 2> withSecond(const char* sql = second)
{
    return {storeSchema()[0], SchemaStep{2, "0002_extra.sql", sql}};
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
    const auto steps = withSecond();
    auto options = cheap();
    options.schema = steps;
    {
        const auto store = openStore(office.path, options);
        CHECK(store->upkeep().facts().schema == 2);
        CHECK(store->upkeep().verify().ok());
        CHECK(store->journal().count("case/A") == 1);
    }
    const auto copy = office.path.string() + ".before-2";
    CHECK(ask(copy, "SELECT count(*) FROM journal") == "1");
    CHECK(ask(copy, "PRAGMA user_version") == "1");
    CHECK(openStore(office.path, options)->upkeep().facts().schema == 2);
    // The program of before says which side is the newer one.
    CHECK(failureOfTrying([&] { static_cast<void>(openStore(office.path, cheap())); })
        == StoreFailure::Cause::NewerSchema);
}

TEST_CASE("a store of an older version is not upgraded by a reader", "[store][migrations]")
{
    Workshop office;
    office.close();
    const auto before = bytesOf(office.path);
    const auto steps = withSecond();
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
    const auto steps = withSecond("CREATE TABLE extra (x TEXT); INSERT INTO nowhere VALUES (1)");
    auto options = cheap();
    options.schema = steps;
    CHECK(failureOfTrying([&] { static_cast<void>(openStore(office.path, options)); }).has_value());
    office.reopen();
    CHECK(office.store->upkeep().facts().schema == 1);
    CHECK(office.journal().count("case/A") == 1);
}

TEST_CASE("a kill in the middle of an upgrade leaves it undone or done", "[store][migrations]")
{
    Workshop office;
    add(office, "case/A", "x");
    office.close();
    // Long enough to be hit, and written so that a half would show as a missing index.
    const auto steps = withSecond(
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
    CHECK(store->upkeep().facts().schema == 2);
    CHECK(store->upkeep().verify().ok());
}
