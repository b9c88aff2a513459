// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Database.h"

#include <cerrno>
#include <fstream>

#include <sqlite3.h>

#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;
using Cause = StoreFailure::Cause;
using Mode = Database::Mode;

namespace {

struct File {
    TempFolder folder;
    std::filesystem::path path = folder / "a.db";
    File()
    {
        Database::makeFile(path);
        Database database(path, Mode::ReadWrite);
        database.script("CREATE TABLE t (n BIGINT)");
    }
};

long long countOf(Database& database)
{
    return database.run([](soci::session& sql) {
        long long count = 0;
        sql << "SELECT count(*) FROM t", soci::into(count);
        return count;
    });
}

std::string settingOf(Database& database, const std::string& pragma)
{
    return database.run([&](soci::session& sql) {
        std::string answer;
        sql << "PRAGMA " + pragma, soci::into(answer);
        return answer;
    });
}

} // namespace

TEST_CASE("a connection that writes is durable and guarded, and nothing weakens it", "[store][database]")
{
    const File file;
    Database database(file.path, Mode::ReadWrite);
    CHECK(settingOf(database, "journal_mode") == "wal");
    CHECK(settingOf(database, "synchronous") == "2");
    CHECK(settingOf(database, "foreign_keys") == "1");
    CHECK(settingOf(database, "trusted_schema") == "0");
    CHECK(settingOf(database, "secure_delete") == "1");
    CHECK(settingOf(database, "temp_store") == "2");
    // The defensive setting: the schema cannot be rewritten by hand.
    CHECK(failureOfTrying([&] { database.script("PRAGMA writable_schema = ON; DELETE FROM sqlite_master"); }).has_value());
    CHECK(countOf(database) == 0);
}

TEST_CASE("what throws or is not kept is rolled back", "[store][database]")
{
    const File file;
    Database database(file.path, Mode::ReadWrite);
    CHECK_THROWS_AS(database.write([](soci::session& sql) {
        sql << "INSERT INTO t VALUES (1)";
        throw std::runtime_error("in the middle");
    }),
        std::runtime_error);
    CHECK(countOf(database) == 0);
    const bool kept = database.write(
        [](soci::session& sql) {
            sql << "INSERT INTO t VALUES (1)";
            return false;
        },
        [](bool answer) { return answer; });
    CHECK_FALSE(kept);
    CHECK(countOf(database) == 0);
    database.write([](soci::session& sql) { sql << "INSERT INTO t VALUES (1)"; });
    CHECK(countOf(database) == 1);
}

TEST_CASE("after a failure the connection works on", "[store][database]")
{
    const File file;
    Database database(file.path, Mode::ReadWrite);
    for (int i = 0; i < 3; ++i) {
        CHECK(failureOfTrying([&] { database.write([](soci::session& sql) { sql << "INSERT INTO nowhere VALUES (1)"; }); }) == Cause::Broken);
        database.write([](soci::session& sql) { sql << "INSERT INTO t VALUES (1)"; });
    }
    CHECK(countOf(database) == 3);
}

TEST_CASE("a reading connection writes nothing", "[store][database]")
{
    const File file;
    for (const auto mode : {Mode::ReadOnly, Mode::Immutable}) {
        Database reader(file.path, mode);
        CHECK(failureOfTrying([&] { reader.write([](soci::session& sql) { sql << "INSERT INTO t VALUES (1)"; }); }) == Cause::ReadOnly);
        CHECK(countOf(reader) == 0);
    }
}

TEST_CASE("a reader sees what is committed and not what is under way", "[store][database]")
{
    const File file;
    Database writer(file.path, Mode::ReadWrite);
    Database reader(file.path, Mode::ReadOnly);
    writer.write([&](soci::session& sql) {
        sql << "INSERT INTO t VALUES (1)";
        CHECK(countOf(reader) == 0);
    });
    CHECK(countOf(reader) == 1);
}

TEST_CASE("no file is made by opening one", "[store][database]")
{
    const TempFolder folder;
    for (const auto mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        CHECK(failureOfTrying([&] { Database database(folder / "none.db", mode); }) == Cause::CannotOpen);
        CHECK_FALSE(std::filesystem::exists(folder / "none.db"));
    }
    Database::makeFile(folder / "one.db");
    CHECK(failureOfTrying([&] { Database::makeFile(folder / "one.db"); }).has_value());
    using std::filesystem::perms;
    CHECK((std::filesystem::status(folder / "one.db").permissions() & (perms::group_all | perms::others_all)) == perms::none);
}

TEST_CASE("a file that is no database is said to be foreign", "[store][database]")
{
    const TempFolder folder;
    std::ofstream(folder / "text.db") << std::string(5'000, 'x');
    CHECK(failureOfTrying([&] { Database database(folder / "text.db", Mode::ReadWrite); }) == Cause::Foreign);
}

TEST_CASE("each code of SQLite has the sentence that helps", "[store][database]")
{
    CHECK(failureOf(SQLITE_FULL, 0).cause() == Cause::DiskFull);
    CHECK(failureOf(SQLITE_READONLY, 0).cause() == Cause::ReadOnly);
    CHECK(failureOf(SQLITE_PERM, 0).cause() == Cause::ReadOnly);
    CHECK(failureOf(SQLITE_BUSY, 0).cause() == Cause::Busy);
    CHECK(failureOf(SQLITE_LOCKED, 0).cause() == Cause::Busy);
    CHECK(failureOf(SQLITE_CORRUPT, 0).cause() == Cause::Damaged);
    CHECK(failureOf(SQLITE_NOTADB, 0).cause() == Cause::Foreign);
    CHECK(failureOf(SQLITE_CANTOPEN, 0).cause() == Cause::CannotOpen);
    for (const int full : {ENOSPC, EFBIG, EDQUOT})
        CHECK(failureOf(SQLITE_IOERR, full).cause() == Cause::DiskFull);
    for (const int readOnly : {EROFS, EACCES})
        CHECK(failureOf(SQLITE_IOERR, readOnly).cause() == Cause::ReadOnly);
    CHECK(failureOf(SQLITE_IOERR, EIO).cause() == Cause::Broken);
    CHECK(failureOf(SQLITE_IOERR | (7 << 8), EIO).cause() == Cause::Broken);
    const auto unknown = failureOf(SQLITE_MISUSE, 0);
    CHECK(unknown.cause() == Cause::Broken);
    CHECK(english(unknown.sentence()).find("21") != std::string::npos);
}

TEST_CASE("an address holds no character that SQLite would read as its own", "[store][database]")
{
    CHECK(uriOf("/a/b_c-d.1", "mode=ro") == "file:/a/b_c-d.1?mode=ro");
    CHECK(uriOf("/a b", "mode=rw") == "file:/a%20b?mode=rw");
    CHECK(uriOf("/a?mode=memory#x%", "mode=rw") == "file:/a%3Fmode%3Dmemory%23x%25?mode=rw");
    CHECK(uriOf("/案", "mode=rw") == "file:/%E6%A1%88?mode=rw");
}

TEST_CASE("a failure never shows what was bound to a statement", "[store][database]")
{
    const File file;
    Database database(file.path, Mode::ReadWrite);
    database.script("CREATE TABLE p (secret TEXT PRIMARY KEY)");
    const std::string secret = "440106199001011234";
    const auto put = [&] { database.write([&](soci::session& sql) { sql << "INSERT INTO p VALUES (:s)", soci::use(secret, "s"); }); };
    put();
    try {
        put();
        FAIL("taken twice");
    } catch (const StoreFailure& failure) {
        CHECK(english(failure.sentence()).find(secret) == std::string::npos);
        CHECK(std::string{failure.what()}.find(secret) == std::string::npos);
    }
}
