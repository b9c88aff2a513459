// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/CaseShelf.h"

#include <atomic>
#include <thread>

#include "core/office/CaseStream.h"
#include "core/casefile/facts/Branches.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

std::shared_ptr<const CaseFile> aFile(const std::string& id, std::int64_t entries)
{
    CaseFile file{CaseId{id}};
    file.entries = entries;
    return std::make_shared<const CaseFile>(std::move(file));
}

/// Counts how often a case is read as a whole.
class CountingJournal final : public Journal {
public:
    explicit CountingJournal(MemoryJournal& journal)
        : m_journal(journal)
    {
    }
    mutable int readings = 0;
    Result<Appended> append(const Transaction& transaction, Instant at) override
    {
        return m_journal.append(transaction, at);
    }
    std::vector<Entry> read(const StreamName& stream, std::int64_t after) const override
    {
        readings += stream.starts_with("case/") ? 1 : 0;
        return m_journal.read(stream, after);
    }
    std::int64_t count(const StreamName& stream) const override { return m_journal.count(stream); }
    std::vector<StreamName> streams(const std::string& prefix) const override { return m_journal.streams(prefix); }

private:
    MemoryJournal& m_journal;
};

class LockedSession final : public Session {
public:
    const std::string& login() const override { return m_login; }
    const PersonId& person() const override { return m_person; }
    bool seesCases() const override { return true; }
    bool isLocked() const override { return true; }
    void lock() override { }

private:
    std::string m_login = "chen";
    PersonId m_person{"chen"};
};

struct Counted {
    MemoryOffice memory;
    CaseId id = memory.archivedCase();
    CountingJournal journal{memory.journal};
    Office office{{journal, memory.queries, memory.vault, memory.clock, memory.typesetter, memory.templates,
        *shippedLawBook(), true}};

    int readingsOf(const std::function<void()>& work)
    {
        const int before = journal.readings;
        work();
        return journal.readings - before;
    }
    void look(const Session& session) { REQUIRE(office.view(session, id)); }
};

CorrectEntry correction()
{
    CorrectEntry facts;
    facts.entry = 1;
    facts.reason = "笔误";
    return facts;
}

} // namespace

TEST_CASE("a file counts only while it has read every entry", "[office]")
{
    CaseShelf shelf;
    CHECK_FALSE(shelf.find(CaseId{"A"}, 0));
    shelf.put(aFile("A", 3));
    REQUIRE(shelf.find(CaseId{"A"}, 3));
    CHECK(shelf.find(CaseId{"A"}, 3)->entries == 3);
    CHECK_FALSE(shelf.find(CaseId{"A"}, 4));
    CHECK_FALSE(shelf.find(CaseId{"A"}, 2));
    shelf.put(aFile("A", 4));
    CHECK(shelf.find(CaseId{"A"}, 4));
    CHECK_FALSE(shelf.find(CaseId{"A"}, 3));
    shelf.clear();
    CHECK_FALSE(shelf.find(CaseId{"A"}, 4));
}

TEST_CASE("the shelf keeps the files that were asked for last", "[office]")
{
    CaseShelf shelf{2};
    shelf.put(aFile("A", 1));
    shelf.put(aFile("B", 1));
    CHECK(shelf.find(CaseId{"A"}, 1));
    shelf.put(aFile("C", 1));
    CHECK(shelf.find(CaseId{"A"}, 1));
    CHECK_FALSE(shelf.find(CaseId{"B"}, 1));
    CHECK(shelf.find(CaseId{"C"}, 1));
}

TEST_CASE("a case is read once and then kept up by what is written", "[office]")
{
    Counted counted;
    const auto chen = counted.memory.as("chen");
    CHECK(counted.readingsOf([&] { counted.look(chen); }) == 1);
    CHECK(counted.readingsOf([&] { counted.look(chen); }) == 0);
    const TakeStep ask{Act::CorrectEntry, correction(), {}, {}, {}, {}, {}, {}};
    CHECK(counted.readingsOf([&] { REQUIRE(ruleOf(counted.office.perform(chen, counted.id, ask)) == "done"); }) == 0);
    CHECK(counted.readingsOf([&] { counted.look(chen); }) == 0);
    // What is on the shelf is what the journal gives.
    const auto kept = counted.office.view(chen, counted.id)->file;
    const auto read = caseOf(counted.id, counted.memory.journal.read(streamOf(counted.id)));
    CHECK(kept.entries == read.entries);
    CHECK(kept.stage == read.stage);
    REQUIRE(kept.acts.size() == read.acts.size());
    for (std::size_t i = 0; i < kept.acts.size(); ++i) {
        CHECK(kept.acts[i].stamp.entryNo == read.acts[i].stamp.entryNo);
        CHECK(kept.acts[i].stamp.recordedAt == read.acts[i].stamp.recordedAt);
        CHECK(bodyOf(kept.acts[i].taken) == bodyOf(read.acts[i].taken));
    }
}

TEST_CASE("a case that somebody else changed is read again", "[office]")
{
    Counted counted;
    const auto chen = counted.memory.as("chen");
    counted.look(chen);
    const TakeStep ask{Act::CorrectEntry, correction(), {}, {}, {}, {}, {}, {}};
    REQUIRE(ruleOf(counted.memory.office->perform(chen, counted.id, ask)) == "done");
    CHECK(counted.readingsOf([&] { counted.look(chen); }) == 1);
    CHECK(counted.office.view(chen, counted.id)->file.all(Act::CorrectEntry).size() == 1);
}

TEST_CASE("who has locked the keys is given nothing from the shelf, and empties it", "[office]")
{
    Counted counted;
    const auto chen = counted.memory.as("chen");
    counted.look(chen);
    CHECK(counted.readingsOf([&] { counted.look(LockedSession{}); }) == 1);
    CHECK(counted.readingsOf([&] { counted.look(LockedSession{}); }) == 1);
    CHECK(counted.readingsOf([&] { counted.look(chen); }) == 1);
    counted.office.reload();
    CHECK(counted.readingsOf([&] { counted.look(chen); }) == 1);
}

TEST_CASE("a shelf may be asked by the window and by a list that is read beside it", "[office]")
{
    CaseShelf shelf{8};
    std::atomic<int> wrong{0};
    const auto work = [&](int salt) {
        for (int turn = 0; turn < 20'000; ++turn) {
            const auto id = "case-" + std::to_string((turn * 7 + salt) % 16);
            shelf.put(aFile(id, 3));
            if (const auto found = shelf.find(CaseId{id}, 3); found && found->id != CaseId{id})
                ++wrong;
            if (turn % 1000 == 0)
                shelf.clear();
        }
    };
    std::jthread beside{work, 5};
    work(0);
    beside.join();
    CHECK(wrong == 0);
}
