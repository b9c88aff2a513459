// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/CaseStream.h"

#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("a case has its stream by its id", "[office]")
{
    CHECK(streamOf(CaseId{"01ABC"}) == "case/01ABC");
}

TEST_CASE("no entries make an empty file that does not exist", "[office]")
{
    const auto file = caseOf(CaseId{"01ABC"}, {});
    CHECK_FALSE(file.exists());
    CHECK(file.stage == Stage::Lead);
    CHECK(everybodyIn(CaseId{"01ABC"}, {}).empty());
}

TEST_CASE("entries of a later version's kinds are counted and change nothing else", "[office]")
{
    MemoryOffice memory;
    const auto id = memory.archivedCase();
    auto entries = memory.journal.read(streamOf(id));
    const auto before = caseOf(id, entries);
    auto unknown = entries.back();
    unknown.entryNo = before.entries + 1;
    unknown.kind = "something-of-the-next-version";
    unknown.madeBy = PersonId{"newcomer"};
    entries.push_back(unknown);
    const auto after = caseOf(id, entries);
    CHECK(after.entries == before.entries + 1);
    CHECK(after.acts.size() == before.acts.size());
    CHECK(after.stage == before.stage);
    const auto people = everybodyIn(id, entries);
    CHECK(std::ranges::is_sorted(people));
    CHECK(std::ranges::find(people, PersonId{"newcomer"}) != people.end());
    CHECK(std::ranges::find(people, PersonId{""}) == people.end());
}

TEST_CASE("a prefix of the entries makes the file as it stood then", "[office]")
{
    MemoryOffice memory;
    const auto id = memory.archivedCase();
    const auto entries = memory.journal.read(streamOf(id));
    auto stage = Stage::Lead;
    for (std::size_t n = 1; n <= entries.size(); ++n) {
        const auto file = caseOf(id, {entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(n)});
        CHECK(file.entries == static_cast<std::int64_t>(n));
        CHECK(file.stage >= stage);
        stage = file.stage;
    }
    CHECK(stage == Stage::Archived);
}
