// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails under acts that are done through the Office.
#include "core/office/CaseStream.h"
#include "core/office/Registers.h"
#include "tests/store/FullDisk.h"
#include "tests/store/RealOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

std::uintmax_t sizeOf(const std::filesystem::path& path)
{
    std::error_code ignored;
    const auto size = std::filesystem::file_size(path, ignored);
    return ignored ? 0 : size;
}

struct Tried {
    int full = 0;
    int done = 0;
    int otherwise = 0;
};

} // namespace

TEST_CASE("a disk that is full at any point of an act keeps what was acknowledged and takes the act again when there is room", "[store][disk][office]")
{
    const FoundedPractice practice;
    OpenPractice at(practice.path, "chen");
    const CaseId id{"01FULL"};
    REQUIRE(ruleOf(at.does(id, practiceLead())) == "done");
    REQUIRE(ruleOf(at.does(id, practiceParty())) == "done");
    Tried tried;
    std::int64_t acked = 2;
    for (int point = 0; point < 60; ++point) {
        const auto room = sizeOf(practice.path.string() + "-wal") + static_cast<std::uintmax_t>(point) * 1'700;
        std::optional<StoreFailure::Cause> cause;
        {
            const FullDisk full(room);
            cause = failureOfTrying([&] { acked += at.does(id, practiceCorrection(point)) ? 1 : 0; });
        }
        tried.full += cause == StoreFailure::Cause::DiskFull ? 1 : 0;
        tried.done += cause ? 0 : 1;
        tried.otherwise += cause && cause != StoreFailure::Cause::DiskFull ? 1 : 0;
        CAPTURE(point, room, acked);
        REQUIRE(at.store->journal().count(streamOf(id)) == acked);
        REQUIRE(at.store->journal().count(registerStream("责改", 2026)) == acked - 2 + 1);
        REQUIRE(at.office->view(*at.session, id)->file.entries == acked);
        if (cause) {
            REQUIRE(ruleOf(at.does(id, practiceCorrection(point))) == "done");
            ++acked;
        }
    }
    CHECK(tried.full > 10);
    CHECK(tried.done > 0);
    CHECK(tried.otherwise == 0);
    CHECK(at.store->upkeep().verify().ok());
}

TEST_CASE("with room again the very next act is taken, and a new start finds all of them", "[store][disk][office]")
{
    const FoundedPractice practice;
    const CaseId id{"01ROOM"};
    std::int64_t acked = 0;
    {
        OpenPractice at(practice.path, "chen");
        const auto lead = at.does(id, practiceLead());
        REQUIRE(lead);
        acked = lead->entries;
        {
            const FullDisk full(10);
            CHECK(failureOfTrying([&] { static_cast<void>(at.does(id, practiceEvidence(1))); }) == StoreFailure::Cause::DiskFull);
            CHECK(at.office->view(*at.session, id)->file.entries == acked);
        }
        REQUIRE(ruleOf(at.does(id, practiceEvidence(1))) == "done");
        ++acked;
    }
    const OpenPractice again(practice.path, "chen");
    CHECK(again.store->journal().count(streamOf(id)) == acked);
    CHECK(again.store->upkeep().verify().ok());
}
