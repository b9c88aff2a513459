// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Filled : Workshop {
    Digest photograph{};

    Filled()
    {
        photograph = store->vault().put(Bytes(400'000, 7), morning).value();
        for (int i = 0; i < 30; ++i)
            add(*this, "case/" + std::to_string(i % 4), "entry " + hex(photograph), "13800138000");
    }
};

std::vector<std::string> dump(Journal& journal)
{
    std::vector<std::string> lines;
    for (const auto& stream : journal.streams("")) {
        for (const auto& entry : journal.read(stream))
            lines.push_back(stream + " " + std::to_string(entry.entryNo) + " " + hex(entry.digest) + " "
                            + entry.body.at(1).value.as<Personal>()->text());
    }
    return lines;
}

} // namespace

TEST_CASE("a backup of a store in use opens, verifies and holds everything", "[store][backup]")
{
    Filled office;
    const auto to = office.folder / "backup";
    const auto report = office.store->upkeep().backup(to);
    REQUIRE(report);
    CHECK(report->ok());
    CHECK(report->entries == 30);
    CHECK(report->blobs == 1);
    CHECK(report->opened == 30);
    const auto truth = dump(office.journal());
    add(office, "case/0", "after the backup");
    office.close();

    auto copy = openStore(to, cheap());
    const auto session = copy->accounts().signIn("chen", password, morning).value();
    CHECK(dump(copy->journal()) == truth);
    CHECK(copy->vault().get(office.photograph).value() == Bytes(400'000, 7));
}

TEST_CASE("a backup needs no key", "[store][backup]")
{
    Filled office;
    office.session->lock();
    const auto report = office.store->upkeep().backup(office.folder / "backup");
    REQUIRE(report);
    CHECK(report->ok());
    CHECK(report->opened == 0);
}

TEST_CASE("a backup is never written over anything", "[store][backup]")
{
    Filled office;
    for (const auto* name : {"one", "two.vault"}) {
        std::ofstream(office.folder / name) << "mine";
        const auto to = office.folder / std::string{name}.substr(0, 3);
        CHECK(office.store->upkeep().backup(to).refusal().why == Why::NotValid);
        CHECK(bytesOf(office.folder / name) == "mine");
    }
    CHECK_FALSE(std::filesystem::exists(office.folder / "two"));
    CHECK(office.store->upkeep().backup(office.path).refusal().why == Why::NotValid);
}

TEST_CASE("a damaged store says so when it is backed up and leaves no copy", "[store][backup]")
{
    Filled office;
    office.close();
    tamper(office.path, "UPDATE journal SET kind = 'x' WHERE position = 7");
    office.reopen(false);
    const auto report = office.store->upkeep().backup(office.folder / "backup");
    REQUIRE(report);
    REQUIRE_FALSE(report->ok());
    CHECK(report->first->position == 7);
    CHECK_FALSE(std::filesystem::exists(office.folder / "backup"));
    CHECK_FALSE(std::filesystem::exists(office.folder / "backup.vault"));
}

TEST_CASE("nothing but the two files is left of a backup", "[store][backup]")
{
    Filled office;
    std::filesystem::create_directory(office.folder / "to");
    REQUIRE(office.store->upkeep().backup(office.folder / "to" / "b")->ok());
    std::vector<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(office.folder / "to"))
        names.push_back(file.path().filename().string());
    std::ranges::sort(names);
    CHECK(names == std::vector<std::string>{"b", "b.vault"});
}

TEST_CASE("a backup is restored elsewhere, whole and verified", "[store][backup]")
{
    Filled office;
    const auto truth = dump(office.journal());
    REQUIRE(office.store->upkeep().backup(office.folder / "backup")->ok());
    office.close();
    const auto to = office.folder / "restored";
    const auto report = restoreStore(office.folder / "backup", to, cheap());
    REQUIRE(report);
    CHECK(report->ok());
    CHECK(report->entries == 30);
    auto store = openStore(to, cheap());
    const auto session = store->accounts().signIn("chen", password, morning).value();
    CHECK(dump(store->journal()) == truth);
    store.reset();
    CHECK(restoreStore(office.folder / "backup", to, cheap()).refusal().why == Why::NotValid);
}

TEST_CASE("a damaged backup is not restored", "[store][backup]")
{
    Filled office;
    REQUIRE(office.store->upkeep().backup(office.folder / "backup")->ok());
    tamper(office.folder / "backup", "DELETE FROM journal WHERE position = 12");
    const auto report = restoreStore(office.folder / "backup", office.folder / "restored", cheap());
    REQUIRE(report);
    CHECK(report->first->position == 12);
    CHECK_FALSE(std::filesystem::exists(office.folder / "restored"));

    std::ofstream(office.folder / "text") << "no store";
    CHECK(failureOfTrying([&] { static_cast<void>(restoreStore(office.folder / "text", office.folder / "x", cheap())); })
          == StoreFailure::Cause::Foreign);
}
