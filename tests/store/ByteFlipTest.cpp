// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes change on the disk. Whatever that makes of a value that is read must be told: by the reading or by verification.
// A deterministic sample of the store in the suite; ANJUAN_FLIPS=1 tries every byte with both masks.
#include <cstdlib>
#include <iostream>

#include "core/office/CaseStream.h"
#include "tests/store/RealOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// Everything that the store says of cases: entries with their values, papers, lists.
std::vector<std::string> saysAll(Store& store)
{
    std::vector<std::string> lines;
    for (const auto& stream : store.journal().streams("")) {
        for (const auto& entry : store.journal().read(stream)) {
            lines.push_back(stream + "|" + std::to_string(entry.entryNo) + "|" + entry.kind + "|" + entry.madeBy.text() + "|" + entry.occurredOn.iso() + "|"
                + std::to_string(entry.recordedAt.milliseconds) + "|" + std::to_string(std::hash<std::string>{}(hex(entry.digest))));
            for (const auto& [key, value] : entry.body) {
                if (const auto* text = value.as<std::string>())
                    lines.push_back(key + "=" + *text);
                if (const auto* secret = value.as<Personal>())
                    lines.push_back(key + "=" + std::to_string(static_cast<int>(secret->state())) + secret->text());
            }
        }
    }
    const auto& queries = store.queries();
    for (const auto& row : queries.docket({}, DocketSort::Newest, {0, 100})) {
        lines.push_back(row.id.text() + "|" + row.number + "|" + row.party + "|" + row.cause + "|" + row.stage + "|" + row.waitingSince.iso() + "|" + row.origin);
        for (const auto& limit : queries.deadlinesOf(row.id))
            lines.push_back(limit.limit + "|" + limit.due.iso() + "|" + limit.startsOn.iso());
        for (const auto& party : queries.partiesOf(row.id))
            lines.push_back(party.name + "|" + party.identifier);
    }
    const auto facts = store.upkeep().facts();
    lines.push_back(facts.storeId + "|" + std::to_string(facts.entries) + "|" + hex(facts.root));
    return lines;
}

struct SmallStore : FoundedPractice {
    SmallStore()
    {
        OpenPractice at(path, "chen");
        const CaseId id{"01FLIP"};
        for (const auto& command : {practiceLead(), practiceParty(), practiceEvidence(1), practiceCorrection(1)})
            REQUIRE(ruleOf(at.does(id, command)) == "done");
    }
};

struct Outcome {
    int tried = 0;
    int reported = 0;
    int unchanged = 0;
    int silent = 0;
    std::vector<std::size_t> silentAt;
};

void put(const std::filesystem::path& path, const std::string& bytes)
{
    std::FILE* file = std::fopen(path.c_str(), "wb");
    REQUIRE(std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size());
    std::fclose(file);
    std::filesystem::remove(path.string() + "-wal");
    std::filesystem::remove(path.string() + "-shm");
}

enum class Told { Reported, Unchanged, Silent };

Told tryOnce(const std::filesystem::path& path, const std::vector<std::string>& truth, bool verifies)
{
    try {
        const auto store = openStore(path, cheap());
        auto session = store->accounts().signIn("chen", practicePassword, morning);
        if (!session)
            return Told::Reported;
        const bool same = saysAll(*store) == truth;
        if (verifies && !store->upkeep().verify().ok())
            return Told::Reported;
        return same ? Told::Unchanged : Told::Silent;
    } catch (const StoreFailure&) {
        return Told::Reported;
    }
}

Outcome flipped(const SmallStore& small, std::size_t stride, bool bothMasks, bool verifies = true)
{
    std::vector<std::string> truth;
    {
        const OpenPractice at(small.path, "chen");
        truth = saysAll(*at.store);
    }
    const auto whole = bytesOf(small.path);
    Outcome outcome;
    for (std::size_t at = 0; at < whole.size(); at += stride) {
        for (const char mask : {'\x01', '\x40'}) {
            if (!bothMasks && (mask == '\x01') != (outcome.tried % 2 == 0))
                continue;
            auto bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ mask);
            put(small.path, bytes);
            const auto told = tryOnce(small.path, truth, verifies);
            ++outcome.tried;
            outcome.reported += told == Told::Reported ? 1 : 0;
            outcome.unchanged += told == Told::Unchanged ? 1 : 0;
            outcome.silent += told == Told::Silent ? 1 : 0;
            if (told == Told::Silent && outcome.silentAt.size() < 20)
                outcome.silentAt.push_back(at);
            if (!bothMasks)
                break;
        }
    }
    put(small.path, whole);
    return outcome;
}

} // namespace

TEST_CASE("a byte that changes what is read is reported", "[store][flips]")
{
    const SmallStore small;
    const bool all = std::getenv("ANJUAN_FLIPS") != nullptr;
    const auto outcome = flipped(small, all ? 1 : 331, all);
    if (all)
        std::cout << outcome.tried << " flips: " << outcome.reported << " reported, " << outcome.unchanged << " change nothing, " << outcome.silent << " silent\n";
    CAPTURE(outcome.tried, outcome.reported, outcome.unchanged, outcome.silentAt);
    CHECK(outcome.silent == 0);
    CHECK(outcome.reported > 50);
    CHECK(outcome.tried > 500);
}

TEST_CASE("the flips find values that change silently when verification is left out", "[store][flips]")
{
    const SmallStore small;
    const auto outcome = flipped(small, 61, false, false);
    CHECK(outcome.silent > 0);
}
