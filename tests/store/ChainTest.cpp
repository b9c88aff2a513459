// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/base/Digest.h"
#include "core/base/Json.h"
#include "core/office/Upkeep.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// Nine entries in three streams, each with a personal field: position p is entry (p-1)/3+1 of case/(A|B|C).
struct NineEntries : Workshop {
    NineEntries()
    {
        for (int round = 1; round <= 3; ++round) {
            for (const auto* stream : {"case/A", "case/B", "case/C"})
                add(*this, stream, "round " + std::to_string(round), "44010619900101123" + std::to_string(round));
        }
        close();
    }

    Verification after(const std::string& sql, bool signedIn = false)
    {
        tamper(path, sql);
        reopen(signedIn);
        auto report = store->upkeep().verify();
        close();
        return report;
    }
};

void checkNames(const Verification& report, const std::string& stream, std::int64_t entryNo, std::int64_t position)
{
    REQUIRE_FALSE(report.ok());
    CHECK(report.first->stream == stream);
    CHECK(report.first->entryNo == entryNo);
    CHECK(report.first->position == position);
    CHECK_FALSE(report.first->what.text.empty());
}

} // namespace

TEST_CASE("an untouched store verifies, without a key and with one", "[store][chain]")
{
    NineEntries office;
    office.reopen(false);
    const auto keyless = office.store->upkeep().verify();
    CHECK(keyless.ok());
    CHECK(keyless.entries == 9);
    CHECK(keyless.sealed == 9);
    CHECK(keyless.opened == 0);
    office.reopen();
    const auto withKey = office.store->upkeep().verify();
    CHECK(withKey.ok());
    CHECK(withKey.opened == 9);
    CHECK(withKey.root == keyless.root);
    CHECK(office.store->upkeep().facts().root == keyless.root);
}

TEST_CASE("every changed column of an entry is found and named", "[store][chain]")
{
    for (const auto* change :
        {"body = replace(body, 'round 2', 'round 7')", "unit = 'x'", "restricted = 1", "recorded_at = 1",
            "occurred_on = '2020-01-01'", "made_by = 'p-zhou'", "kind = 'withdrawn'", "version = 2",
            "digest = substr(digest, 2) || substr(digest, 1, 1)", "digest = ''", "body = body || ' '"}) {
        CAPTURE(change);
        NineEntries office;
        const auto report = office.after(std::string{"UPDATE journal SET "} + change + " WHERE position = 5");
        checkNames(report, "case/B", 2, 5);
    }
}

TEST_CASE("a removed entry is named by its position", "[store][chain]")
{
    NineEntries middle;
    checkNames(middle.after("DELETE FROM journal WHERE position = 4"), "", 0, 4);
    NineEntries last;
    checkNames(last.after("DELETE FROM journal WHERE position = 9"), "", 0, 9);
}

TEST_CASE("entries that changed places are named", "[store][chain]")
{
    NineEntries office;
    const auto report
        = office.after("UPDATE journal SET position = 100 WHERE position = 4; UPDATE journal SET position = 4 WHERE "
                       "position = 7; UPDATE journal SET position = 7 WHERE position = 100");
    checkNames(report, "case/A", 3, 4);
}

TEST_CASE("a last entry cut off together with the count is still found", "[store][chain]")
{
    NineEntries office;
    checkNames(office.after("DELETE FROM sealed_field WHERE position = 9; DELETE FROM journal WHERE position = 9; "
                            "UPDATE head SET entries = 8"),
        "", 0, 9);
}

TEST_CASE("a changed head is found", "[store][chain]")
{
    const auto other = hex(sm3("other"));
    NineEntries root;
    CHECK_FALSE(root.after("UPDATE head SET root = '" + other + "'").ok());
    NineEntries peaks;
    checkNames(peaks.after("UPDATE head SET peaks = substr(peaks, 1, 2 + 64 + 1) || '" + other + "'"), "", 0, 9);
    NineEntries count;
    CHECK_FALSE(count.after("UPDATE head SET entries = 12").ok());
}

TEST_CASE("sealed fields that were changed, moved, removed or added are found without a key", "[store][chain]")
{
    NineEntries changed;
    checkNames(changed.after("UPDATE sealed_field SET sealed = (SELECT sealed FROM sealed_field WHERE position = 1) "
                             "WHERE position = 6"),
        "case/C", 2, 6);
    NineEntries removed;
    checkNames(removed.after("DELETE FROM sealed_field WHERE position = 2"), "case/B", 1, 2);
    NineEntries added;
    checkNames(added.after("INSERT INTO sealed_field VALUES (3, 'more', 'AAAA', 'x')"), "case/C", 1, 3);
    NineEntries digest;
    checkNames(digest.after("UPDATE sealed_field SET digest = 'x' WHERE position = 8"), "case/B", 3, 8);
}

TEST_CASE("a ciphertext moved together with its digest is found with the key", "[store][chain]")
{
    NineEntries office;
    const auto move
        = "UPDATE sealed_field SET (sealed, digest) = (SELECT sealed, digest FROM sealed_field WHERE position = 1) "
          "WHERE position = 6";
    CHECK(office.after(move).ok()); // nothing but the key can tell
    office.reopen();
    checkNames(office.store->upkeep().verify(), "case/C", 2, 6);
    CHECK(
        failureOfTrying([&] { static_cast<void>(office.journal().read("case/C")); }) == StoreFailure::Cause::Damaged);
}

TEST_CASE("a changed entry is refused when it is read, not only when the store is verified", "[store][chain]")
{
    NineEntries office;
    tamper(office.path, "UPDATE journal SET body = replace(body, 'round 2', 'round 7') WHERE position = 5");
    office.reopen();
    CHECK(
        failureOfTrying([&] { static_cast<void>(office.journal().read("case/B")); }) == StoreFailure::Cause::Damaged);
    CHECK(office.journal().read("case/A").size() == 3);
}

TEST_CASE("flipped bytes of the file never change what is read unnoticed", "[store][chain]")
{
    NineEntries office;
    office.reopen();
    const auto truth = office.journal().read("case/B");
    office.close();
    const auto whole = bytesOf(office.path);
    const auto put = [&](const std::string& bytes) {
        std::FILE* file = std::fopen(office.path.c_str(), "wb");
        REQUIRE(std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size());
        std::fclose(file);
    };
    int noticed = 0;
    int tried = 0;
    for (std::size_t at = 17; at < whole.size(); at += 1499) {
        auto bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x11);
        put(bytes);
        ++tried;
        try {
            office.reopen();
            const bool same = office.journal().read("case/B").size() == truth.size()
                && office.journal().read("case/B")[1].body == truth[1].body;
            const bool reported = !office.store->upkeep().verify().ok();
            noticed += reported ? 1 : 0;
            CAPTURE(at, office.journal().read("case/B").size());
            CHECK((same || reported));
        } catch (const StoreFailure&) {
            ++noticed;
        }
        office.session.reset();
        office.store.reset();
        std::filesystem::remove(office.path.string() + "-wal");
        std::filesystem::remove(office.path.string() + "-shm");
    }
    put(whole);
    CHECK(tried > 50);
    CHECK(noticed > 0);
}

TEST_CASE("verification shows its progress and can be stopped", "[store][chain]")
{
    NineEntries office;
    office.reopen(false);
    int calls = 0;
    static_cast<void>(office.store->upkeep().verify([&](std::int64_t done, std::int64_t all) {
        ++calls;
        CHECK(done == 9);
        CHECK(all == 9);
        return true;
    }));
    CHECK(calls == 1);
}
