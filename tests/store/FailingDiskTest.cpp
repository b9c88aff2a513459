// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/wait.h>
#include <unistd.h>

#include "tests/store/FullDisk.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// What a child without any rights in the folder gets when it opens the store; 99 when it opens.
int causeForStranger(const std::filesystem::path& path, Access access)
{
    const auto child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setuid(65534) != 0)
            ::_exit(98);
        const auto cause = failureOfTrying([&] { static_cast<void>(openStore(path, cheap(access))); });
        ::_exit(cause ? static_cast<int>(*cause) : 99);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

} // namespace

TEST_CASE("a full disk is said to be one, keeps every acknowledged entry, and work goes on when there is room",
    "[store][disk]")
{
    Workshop office;
    std::int64_t acked = 0;
    std::optional<StoreFailure::Cause> cause;
    {
        const FullDisk full(700'000);
        cause = failureOfTrying([&] {
            for (int i = 0; i < 1'000; ++i) {
                add(office, "case/A", std::string(3'000, 'x'), "440106199001011234");
                ++acked;
            }
        });
        CHECK(office.journal().count("case/A") == acked);
    }
    CAPTURE(acked, cause.value_or(StoreFailure::Cause::Foreign));
    REQUIRE(cause == StoreFailure::Cause::DiskFull);
    CHECK(acked > 5);
    add(office, "case/A", "after room was made");
    CHECK(office.journal().count("case/A") == acked + 1);
    office.reopen();
    CHECK(office.journal().count("case/A") == acked + 1);
    CHECK(office.store->upkeep().verify().ok());
}

TEST_CASE("a full disk at any moment leaves no half of a step", "[store][disk]")
{
    Workshop office;
    int refused = 0;
    for (rlim_t room = 20'000; room < 400'000; room += 23'456) {
        const auto before = office.journal().count("case/A");
        Transaction both;
        both.appends.push_back({"case/A", before, {anEntry("noted", aBody(std::string(60'000, 'x')))}});
        both.appends.push_back({"case/B", office.journal().count("case/B"), {anEntry("noted")}});
        {
            const FullDisk full(room);
            refused += failureOfTrying([&] { static_cast<void>(office.journal().append(both, morning)); }) ? 1 : 0;
        }
        CHECK(office.journal().count("case/A") == office.journal().count("case/B"));
    }
    CHECK(refused > 0);
    office.reopen();
    CHECK(office.store->upkeep().verify().ok());
}

TEST_CASE("a full disk does not leave half a backup", "[store][disk]")
{
    Workshop office;
    for (int i = 0; i < 60; ++i)
        add(office, "case/A", std::string(3'000, 'x'));
    const auto to = office.folder / "copy";
    {
        const FullDisk full(100'000);
        CHECK(failureOfTrying([&] { static_cast<void>(office.store->upkeep().backup(to)); })
            == StoreFailure::Cause::DiskFull);
    }
    CHECK_FALSE(std::filesystem::exists(to));
    CHECK_FALSE(std::filesystem::exists(to.string() + ".part"));
    CHECK(office.store->upkeep().backup(to)->ok());
}

TEST_CASE("a read-only folder or file is refused for writing by name and can be read", "[store][disk]")
{
    Workshop office;
    add(office, "case/A", "x");
    office.close();
    std::filesystem::remove(office.path.string() + ".lock");
    const auto before = bytesOf(office.path);
    using std::filesystem::perms;
    const auto all = perms::owner_read | perms::group_read | perms::others_read;
    std::filesystem::permissions(office.path, all);
    std::filesystem::permissions(office.path.string() + ".vault", all);
    std::filesystem::permissions(
        office.folder.path(), all | perms::owner_exec | perms::group_exec | perms::others_exec);
    CHECK(causeForStranger(office.path, Access::Write) == static_cast<int>(StoreFailure::Cause::ReadOnly));
    CHECK(causeForStranger(office.path, Access::ReadOnly) == 99);
    CHECK(bytesOf(office.path) == before);
}
