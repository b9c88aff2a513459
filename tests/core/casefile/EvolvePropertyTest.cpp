// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for any run of events, in any order, sensible or not: evolve never fails, replaying is the same as going
// on, and the acts of a file have one order.
#include <algorithm>

#include "core/casefile/CaseFile.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Service.h"
#include "tests/support/Samples.h"
#include "tests/support/Test.h"

using namespace anjuan;
using test::Random;

namespace {

struct Entry {
    CaseEvent event;
    Stamp stamp;
};

/// An entry as a store could hold it, however absurd: few days, few times, so that they meet.
Entry drawnEntry(std::int64_t entryNo, Random& random)
{
    const Stamp stamp{entryNo, Date::of(2026, 9, 17).plusDays(static_cast<int>(random.between(0, 3))),
        Instant{entryNo}, PersonId{random.chance(50) ? "chen" : "sun"}};
    const auto act = static_cast<Act>(random.between(0, static_cast<std::int64_t>(allActs().size()) - 1));
    ActHead head;
    if (random.chance(60))
        head.at = TimeOfDay::make(static_cast<int>(random.between(8, 11)), 0);
    head.stageAfter = static_cast<Stage>(random.between(0, static_cast<std::int64_t>(Stage::ReferredOut)));
    switch (random.between(0, 9)) {
    case 0:
        return {ProposalSigned{random.between(0, entryNo + 2), static_cast<Signer>(random.between(0, 4)),
                    random.chance(70), "意见"},
            stamp};
    case 1:
        return {ProposalWithdrawn{random.chance(90) ? std::optional{random.between(0, entryNo)} : std::nullopt, "r"},
            stamp};
    case 2:
    case 3:
    case 4:
        return {ActProposed{act, head, test::drawnFacts(act, random)}, stamp};
    default:
        return {ActTaken{act, head, test::drawnFacts(act, random)}, stamp};
    }
}

std::vector<Entry> drawnStream(std::size_t length, Random& random)
{
    std::vector<Entry> stream;
    for (std::size_t i = 0; i < length; ++i)
        stream.push_back(drawnEntry(static_cast<std::int64_t>(i) + 1, random));
    return stream;
}

CaseFile replayed(std::span<const Entry> stream)
{
    CaseFile file{CaseId{"01RANDOM"}};
    for (const auto& entry : stream)
        file = evolve(std::move(file), entry.event, entry.stamp);
    return file;
}

/// Everything of a file that can be seen, as text.
std::string seen(const CaseFile& file)
{
    std::string text = std::to_string(file.entries) + " " + std::string{keyOf(file.stage)} + "\n";
    for (const auto& act : file.acts)
        text += std::to_string(act.stamp.entryNo) + " " + std::string{keyOf(act.act())} + " "
            + (act.taken.head.at ? act.taken.head.at->text() : "") + " "
            + writeFacts(act.act(), act.taken.facts).dump() + "\n";
    for (const auto& proposal : file.proposals)
        text += std::to_string(proposal.stamp.entryNo) + " " + std::string{keyOf(proposal.asked.act)} + " "
            + std::to_string(proposal.signatures.size()) + "\n";
    for (const auto track : file.tracks())
        text += std::to_string(static_cast<int>(track));
    return text + file.partyName() + file.cause() + file.number();
}

} // namespace

TEST_CASE("no run of events makes evolve fail, and what is asked of the file has an answer", "[casefile]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    for (int round = 0; round < 60; ++round) {
        const auto stream = drawnStream(50, random);
        const auto file = replayed(stream);
        CHECK(file.entries == 50);
        CHECK(file.exists());
        CHECK_NOTHROW(seen(file));
        CHECK_NOTHROW(file.handlers());
        const auto acts
            = std::ranges::count_if(stream, [](const Entry& e) { return std::holds_alternative<ActTaken>(e.event); });
        CHECK(file.acts.size() == static_cast<std::size_t>(acts));
    }
}

TEST_CASE("replaying a stream gives what going on from any point of it gives", "[casefile]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    for (int round = 0; round < 20; ++round) {
        const auto stream = drawnStream(30, random);
        const auto whole = seen(replayed(stream));
        for (const std::size_t cut :
            {std::size_t{0}, std::size_t{1}, std::size_t{15}, std::size_t{29}, std::size_t{30}}) {
            auto file = replayed(std::span{stream}.first(cut));
            for (const auto& entry : std::span{stream}.subspan(cut))
                file = evolve(std::move(file), entry.event, entry.stamp);
            CHECK(seen(file) == whole);
        }
    }
}

TEST_CASE("reading entries back from the journal's bodies gives the same file", "[casefile]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    for (int round = 0; round < 20; ++round) {
        auto stream = drawnStream(40, random);
        const auto told = seen(replayed(stream));
        for (auto& entry : stream) {
            auto read = eventOf(kindOf(entry.event), bodyOf(entry.event));
            REQUIRE(read);
            entry.event = std::move(*read);
        }
        CHECK(seen(replayed(stream)) == told);
    }
}

TEST_CASE("evolve leaves the file it was given alone", "[casefile]")
{
    Random random;
    const auto stream = drawnStream(20, random);
    const auto before = replayed(stream);
    const auto text = seen(before);
    const auto next = drawnEntry(21, random);
    const auto after = evolve(before, next.event, next.stamp);
    CHECK(seen(before) == text);
    CHECK(after.entries == 21);
}

TEST_CASE("the acts of a kind stand by day, then by time, and an untimed one after what was entered before it",
    "[casefile]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    for (int round = 0; round < 40; ++round) {
        const auto file = replayed(drawnStream(120, random));
        for (const auto& row : allActs()) {
            const auto all = file.all(row.act);
            for (std::size_t i = 0; i < all.size(); ++i) {
                for (std::size_t j = i + 1; j < all.size(); ++j) {
                    const auto& a = *all[i];
                    const auto& b = *all[j];
                    const auto& at = a.taken.head.at;
                    const auto& bt = b.taken.head.at;
                    const bool days = a.on() <= b.on();
                    const bool times = a.on() != b.on() || !at || !bt || *at <= *bt;
                    const bool untimedFirst = a.on() == b.on() && !at && a.stamp.entryNo > b.stamp.entryNo;
                    const bool sameTime = a.on() == b.on() && at == bt && a.stamp.entryNo > b.stamp.entryNo;
                    if (!days || !times || untimedFirst || sameTime)
                        FAIL_CHECK(row.key << " " << a.stamp.entryNo << " before " << b.stamp.entryNo);
                }
            }
        }
    }
    SUCCEED();
}

TEST_CASE("of two acts one happened before the other, and of three with a time, or three without, there is no circle",
    "[casefile]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    for (int round = 0; round < 15; ++round) {
        const auto file = replayed(drawnStream(40, random));
        for (const auto& a : file.acts) {
            for (const auto& b : file.acts) {
                const bool same = a.stamp.entryNo == b.stamp.entryNo;
                if (happenedBefore(a, b) == happenedBefore(b, a) && !same)
                    FAIL_CHECK("two acts in no order");
                if (same && happenedBefore(a, b))
                    FAIL_CHECK("before itself");
                for (const auto& c : file.acts) {
                    const bool alike = a.taken.head.at.has_value() == b.taken.head.at.has_value()
                        && b.taken.head.at.has_value() == c.taken.head.at.has_value();
                    if (alike && happenedBefore(a, b) && happenedBefore(b, c) && !happenedBefore(a, c))
                        FAIL_CHECK("a circle");
                }
            }
        }
    }
    SUCCEED();
}

TEST_CASE("first and last are the ends of all", "[casefile]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    for (int round = 0; round < 40; ++round) {
        const auto file = replayed(drawnStream(80, random));
        for (const auto& row : allActs()) {
            const auto all = file.all(row.act);
            const auto* first = file.first(row.act);
            const auto* last = file.last(row.act);
            const bool ends = all.empty() ? !first && !last : first == all.front() && last == all.back();
            const bool kinds = std::ranges::all_of(all, [&](const auto* act) { return act->act() == row.act; });
            if (!ends || !kinds)
                FAIL_CHECK(row.key);
        }
    }
    SUCCEED();
}

TEST_CASE("an act without a time does not let two timed acts around it change places", "[casefile]")
{
    CaseFile file{CaseId{"01CIRCLE"}};
    const auto take = [&](const char* name, const char* at) {
        ActHead head;
        if (at)
            head.at = TimeOfDay::parse(at);
        RegisterParty facts;
        facts.name = name;
        file = evolve(std::move(file), ActTaken{Act::RegisterParty, head, facts},
            {file.entries + 1, Date::of(2026, 9, 17), {}, PersonId{"chen"}});
    };
    take("十点", "10:00");
    take("无时间", nullptr);
    take("九点", "09:00");
    std::string names;
    for (const auto* act : file.all(Act::RegisterParty))
        names += act->as<RegisterParty>()->name + " ";
    CHECK(names == "九点 十点 无时间 ");
    CHECK(file.party()->name == "无时间");
    take("十一点", "11:00");
    CHECK(file.party()->name == "十一点");
    take("又无时间", nullptr);
    CHECK(file.party()->name == "又无时间");
}

TEST_CASE("a proposal stays until it is taken, sent back or withdrawn, and only signatures that agree stay under it",
    "[casefile]")
{
    Random random;
    INFO("seed " << test::seedOfRun());
    for (int round = 0; round < 40; ++round) {
        const auto stream = drawnStream(60, random);
        CaseFile file{CaseId{"01PROPOSALS"}};
        for (const auto& entry : stream) {
            const auto before = file;
            file = evolve(std::move(file), entry.event, entry.stamp);
            if (const auto* signedOne = std::get_if<ProposalSigned>(&entry.event)) {
                const auto* was = before.proposal(signedOne->proposal.value_or(-1));
                const auto* is = file.proposal(signedOne->proposal.value_or(-1));
                const bool right = !was ? !is
                    : signedOne->agrees ? is && is->signatures.size() == was->signatures.size() + 1
                                        : !is;
                if (!right)
                    FAIL_CHECK("entry " << entry.stamp.entryNo);
            }
            if (std::holds_alternative<ActProposed>(entry.event) && !file.proposal(entry.stamp.entryNo))
                FAIL_CHECK("a proposal that nobody sees");
            if (const auto* taken = std::get_if<ActTaken>(&entry.event)) {
                const bool open = std::ranges::any_of(
                    file.proposals, [&](const Proposal& p) { return p.asked.act == taken->act; });
                if (open || file.stage != taken->head.stageAfter)
                    FAIL_CHECK("entry " << entry.stamp.entryNo);
            }
        }
    }
    SUCCEED();
}
