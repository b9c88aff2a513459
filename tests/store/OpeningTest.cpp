// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

#include "tests/store/Workshop.h"
#include "core/base/Json.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;
using Cause = StoreFailure::Cause;

namespace {

/// The cause with which opening fails; the file must be byte for byte the same afterwards.
std::optional<Cause> refusal(const std::filesystem::path& path, const StoreOptions& options = cheap())
{
    const auto before = bytesOf(path);
    const auto cause = failureOfTrying([&] { static_cast<void>(openStore(path, options)); });
    CHECK(bytesOf(path) == before);
    return cause;
}

void putFile(const std::filesystem::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

} // namespace

TEST_CASE("a new store opens again and knows its office", "[store][opening]")
{
    Workshop office;
    const auto facts = office.store->upkeep().facts();
    CHECK(facts.unit == "某镇综合行政执法办公室");
    CHECK(facts.storeId.size() == 26);
    CHECK(facts.schema == storeSchema().back().number);
    CHECK_FALSE(facts.isPractice);
    office.reopen();
    CHECK(office.store->upkeep().facts().storeId == facts.storeId);
    office.close();
    CHECK(ask(office.path, "PRAGMA journal_mode") == "wal");
    CHECK(ask(office.path, "PRAGMA application_id") == std::to_string(0x414E4A55));
}

TEST_CASE("a store is never made over something", "[store][opening]")
{
    Workshop office;
    office.close();
    const auto before = bytesOf(office.path);
    CHECK(failureOfTrying([&] {
        static_cast<void>(createStore(office.path, {"x", false, morning}, cheap()));
    }) == Cause::CannotOpen);
    CHECK(bytesOf(office.path) == before);
}

TEST_CASE("where there is no store nothing is made", "[store][opening]")
{
    const TempFolder folder;
    CHECK(failureOfTrying([&] { static_cast<void>(openStore(folder / "none", cheap())); }) == Cause::CannotOpen);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a newer schema is refused by name and not touched", "[store][opening]")
{
    Workshop office;
    office.close();
    tamper(office.path, "PRAGMA user_version = 9");
    CHECK(refusal(office.path) == Cause::NewerSchema);
    CHECK(refusal(office.path, cheap(Access::ReadOnly)) == Cause::NewerSchema);
}

TEST_CASE("another program's file is refused and not touched", "[store][opening]")
{
    Workshop office;
    office.close();
    tamper(office.folder / "other", "CREATE TABLE t (x); INSERT INTO t VALUES (1); CREATE TABLE journal (x)");
    for (const auto* suffix : {"", ".vault"})
        std::filesystem::copy_file(office.folder / "other", (office.folder / "foreign").string() + suffix);
    CHECK(refusal(office.folder / "foreign") == Cause::Foreign);
    CHECK(refusal(office.folder / "foreign", cheap(Access::ReadOnly)) == Cause::Foreign);

    putFile(office.folder / "text", std::string(5'000, 'x'));
    putFile((office.folder / "text").string() + ".vault", "x");
    CHECK(refusal(office.folder / "text") == Cause::Foreign);
    putFile(office.folder / "empty", "");
    putFile((office.folder / "empty").string() + ".vault", "");
    CHECK(refusal(office.folder / "empty") == Cause::Foreign);
}

TEST_CASE("a trigger, view, table or index that somebody added is refused", "[store][opening]")
{
    for (const auto* added : {"CREATE TRIGGER thief AFTER INSERT ON journal BEGIN DELETE FROM docket; END",
             "CREATE VIEW peek AS SELECT * FROM account", "CREATE TABLE more (x)",
             "CREATE INDEX more ON journal (kind)"}) {
        CAPTURE(added);
        Workshop office;
        office.close();
        tamper(office.path, added);
        CHECK(refusal(office.path) == Cause::Foreign);
    }
}

TEST_CASE("a store that was left half upgraded is refused", "[store][opening]")
{
    for (const auto* half : {"DROP TABLE docket", "DROP INDEX docket_due", "PRAGMA user_version = 0",
             "ALTER TABLE head ADD COLUMN more TEXT",
             "DROP TRIGGER journal_is_never_deleted; CREATE TRIGGER "
             "journal_is_never_deleted BEFORE DELETE ON journal BEGIN SELECT 1; END; DROP TRIGGER IF EXISTS x"}) {
        CAPTURE(half);
        Workshop office;
        office.close();
        if (std::string_view{half}.starts_with("DROP TRIGGER"))
            static_cast<void>(ask(office.path, half));
        else
            tamper(office.path, half);
        const auto cause = refusal(office.path);
        CHECK((cause == Cause::Damaged || cause == Cause::Foreign));
    }
}

TEST_CASE("a file cut short is refused", "[store][opening]")
{
    Workshop office;
    office.close();
    const auto whole = bytesOf(office.path);
    for (const std::size_t length : {std::size_t{20}, std::size_t{99}, std::size_t{4096}, whole.size() / 2}) {
        CAPTURE(length);
        putFile(office.path, whole.substr(0, length));
        const auto cause = refusal(office.path);
        CHECK((cause == Cause::Damaged || cause == Cause::Foreign));
    }
}

TEST_CASE("network drives are refused for writing whatever they call themselves", "[store][opening]")
{
    Workshop office;
    office.close();
    for (const unsigned long kind : {0xFF534D42UL, 0xFE534D42UL, 0x517BUL, 0x6969UL, 0x01021997UL, 0x65735546UL}) {
        CAPTURE(kind);
        auto options = cheap();
        options.fileSystem = [&](const std::filesystem::path&) { return kind; };
        CHECK(refusal(office.path, options) == Cause::NetworkFileSystem);
        CHECK(failureOfTrying([&] {
            static_cast<void>(createStore(office.folder / "n", {"x", false, morning}, options));
        }) == Cause::NetworkFileSystem);
        options.access = Access::ReadOnly;
        CHECK_FALSE(refusal(office.path, options));
    }
    auto local = cheap();
    local.fileSystem = [](const std::filesystem::path&) { return 0xEF53UL; };
    CHECK_FALSE(failureOfTrying([&] { static_cast<void>(openStore(office.path, local)); }));
}

TEST_CASE("folders that are synchronised to other computers are refused", "[store][opening]")
{
    const TempFolder folder;
    for (const auto* name :
        {"OneDrive", "OneDrive - 某镇", "Dropbox", "坚果云", "BaiduSyncdisk", "WPS云盘", "Nextcloud"}) {
        CAPTURE(name);
        std::filesystem::create_directories(folder / name / "案卷");
        CHECK(failureOfTrying([&] {
            static_cast<void>(createStore(folder / name / "案卷" / "s", {"x", false, morning}, cheap()));
        }) == Cause::NetworkFileSystem);
    }
    CHECK_FALSE(failureOfTrying([&] {
        std::filesystem::create_directories(folder / "My Dropbox notes");
        static_cast<void>(createStore(folder / "My Dropbox notes" / "s", {"x", false, morning}, cheap()));
    }));
}

TEST_CASE("a second writer is refused at once, a reader for backup and verification is not", "[store][opening]")
{
    Workshop office;
    add(office, "case/A", "x");
    CHECK(failureOfTrying([&] { static_cast<void>(openStore(office.path, cheap())); }) == Cause::Busy);

    const auto inOther = [&](Access access) {
        const auto child = ::fork();
        if (child == 0) {
            const auto cause = failureOfTrying([&] {
                auto store = openStore(office.path, cheap(access));
                if (!store->upkeep().verify().ok() || store->upkeep().facts().entries != 1
                    || !store->upkeep().backup(office.folder / "copy")->ok())
                    ::_exit(98);
            });
            ::_exit(cause ? static_cast<int>(*cause) : 99);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WEXITSTATUS(status);
    };
    CHECK(inOther(Access::Write) == static_cast<int>(Cause::Busy));
    CHECK(inOther(Access::ReadOnly) == 99);
    add(office, "case/A", "y");
    office.close();
    CHECK(inOther(Access::ReadOnly) != 99); // the copy lies there already, and there are two entries now
    CHECK_FALSE(failureOfTrying([&] { static_cast<void>(openStore(office.path, cheap())); }));
}

TEST_CASE("a store that is only read refuses to write", "[store][opening]")
{
    Workshop office;
    office.close();
    const auto store = openStore(office.path, cheap(Access::ReadOnly));
    const auto session = store->accounts().signIn("chen", password, morning);
    REQUIRE(session);
    Transaction transaction;
    transaction.appends.push_back({"case/A", 0, {anEntry("noted")}});
    CHECK(failureOfTrying([&] { static_cast<void>(store->journal().append(transaction, morning)); })
        == Cause::ReadOnly);
}

TEST_CASE("a vault of another store is refused", "[store][opening]")
{
    Workshop one;
    Workshop other;
    one.close();
    other.close();
    std::filesystem::copy_file(other.path.string() + ".vault", one.path.string() + ".vault",
        std::filesystem::copy_options::overwrite_existing);
    CHECK(refusal(one.path) == Cause::Foreign);
    std::filesystem::remove(one.path.string() + ".vault");
    CHECK(refusal(one.path) == Cause::CannotOpen);
}
