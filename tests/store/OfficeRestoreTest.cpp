// SPDX-License-Identifier: GPL-3.0-or-later
// What an office has, seen through its doors, before and after its store went through a backup and came back elsewhere.
#include <chrono>

#include "core/casefile/facts/Party.h"
#include "core/office/CaseStream.h"
#include "tests/store/RealOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// Everything an officer can see: entries, papers byte for byte, lists, accounts.
std::vector<std::string> dump(OpenPractice& at)
{
    std::vector<std::string> lines;
    for (const auto& stream : at.store->journal().streams("")) {
        for (const auto& entry : at.store->journal().read(stream))
            lines.push_back(stream + " " + std::to_string(entry.entryNo) + " " + entry.kind + " " + hex(entry.digest));
    }
    at.office->eachCase(*at.session, [&](const CaseFile& file) {
        for (const auto& act : file.acts) {
            for (const auto& paper : act.taken.head.papers) {
                const auto bytes = at.office->paper(*at.session, file.id, paper.digest);
                lines.push_back(paper.title + " " + (bytes ? hex(sm3(*bytes)) : "missing"));
            }
        }
        if (const auto* party = file.party())
            lines.push_back(party->name + " " + party->telephone.text() + " " + party->address.text());
    });
    for (const auto& row : at.store->queries().docket({}, DocketSort::Number, {0, 1'000}))
        lines.push_back(row.id.text() + " " + row.number + " " + row.party + " " + row.stage + " " + row.nextDueName);
    for (const auto& account : at.store->accounts().list())
        lines.push_back(account.login + (account.seesCases ? " sees" : " does not see"));
    return lines;
}

void work(OpenPractice& at, int drill)
{
    const CaseId id{"01DRILL" + std::to_string(drill)};
    for (const auto& command : {practiceLead(), practiceParty(), practiceEvidence(drill), practiceCorrection(drill)})
        REQUIRE(ruleOf(at.does(id, command)) == "done");
}

} // namespace

TEST_CASE("twenty restore drills give back what was there", "[store][backup][office]")
{
    const FoundedPractice practice;
    for (int drill = 0; drill < 20; ++drill) {
        const TempFolder elsewhere;
        const auto copy = practice.folder / ("backup-" + std::to_string(drill));
        std::vector<std::string> before;
        {
            OpenPractice at(practice.path, "chen");
            work(at, drill);
            const auto report = at.store->upkeep().backup(copy);
            REQUIRE(report);
            REQUIRE(report->ok());
            before = dump(at);
            work(at, 100 + drill);   // what comes after the backup is not in it
        }
        const auto restored = restoreStore(copy, elsewhere / "restored.anjuan", cheap());
        REQUIRE(restored);
        CHECK(restored->ok());
        OpenPractice again(elsewhere / "restored.anjuan", "chen");
        CAPTURE(drill);
        CHECK(dump(again) == before);
        work(again, 200);            // and work goes on there
        CHECK(again.store->upkeep().verify().ok());
    }
}

TEST_CASE("a copy of the store without its vault is said to be none", "[store][backup][office]")
{
    const FoundedPractice practice;
    const TempFolder elsewhere;
    const auto alone = elsewhere / "alone.anjuan";
    std::filesystem::copy_file(practice.path, alone);
    CHECK(failureOfTrying([&] { static_cast<void>(openStore(alone, cheap())); }) == StoreFailure::Cause::CannotOpen);
    CHECK(failureOfTrying([&] { static_cast<void>(restoreStore(alone, elsewhere / "to.anjuan", cheap())); }).has_value());
    CHECK_FALSE(std::filesystem::exists(elsewhere / "to.anjuan"));
}

TEST_CASE("the three administrators open the store and see no case and no personal text in it", "[store][accounts][office]")
{
    const FoundedPractice practice;
    const CaseId id{"01HIDDEN"};
    {
        OpenPractice at(practice.path, "chen");
        work(at, 1);
        for (const auto& command : {practiceLead(), practiceParty()})
            REQUIRE(ruleOf(at.does(id, command)) == "done");
    }
    for (const auto* who : {"sysadmin", "secadmin", "audadmin"}) {
        INFO(who);
        OpenPractice at(practice.path, who);
        CHECK_FALSE(at.session->seesCases());
        CHECK(ruleOf(at.office->view(*at.session, id)) == "right");
        CHECK(ruleOf(at.office->lists(*at.session)) == "right");
        CHECK(ruleOf(at.does(id, practiceEvidence(1))) == "right");
        CHECK_FALSE(at.office->find(*at.session, id.text()));
        int seen = 0;
        at.office->eachCase(*at.session, [&](const CaseFile&) { ++seen; });
        CHECK(seen == 0);
        // Not even below the door: without the key personal fields stay locked.
        const auto file = caseOf(id, at.store->journal().read(streamOf(id)));
        REQUIRE(file.party());
        CHECK(file.party()->telephone.state() == Personal::State::Locked);
        CHECK(file.party()->address.state() == Personal::State::Locked);
        CHECK(at.store->queries().search("示例路8号", 5).empty());
    }
    OpenPractice at(practice.path, "li");
    CHECK(at.office->view(*at.session, id)->file.party()->telephone.text() == "000-0000 0201");
}

TEST_CASE("a case is found in the store by the number of a paper, however it is typed", "[store][search][office]")
{
    const FoundedPractice practice;
    OpenPractice at(practice.path, "chen");
    work(at, 1);
    for (const auto* typed : {"云青综执责改〔2026〕31号", "云青综执责改(2026)31号", "云青综执责改字[2026]第31号", "云青综执责改〔２０２６〕３１号", "01DRILL1"}) {
        INFO(typed);
        CHECK(at.office->find(*at.session, typed) == CaseId{"01DRILL1"});
    }
    for (const auto* other : {"云青综执责改〔2026〕3号", "云青综执责改〔2026〕32号", "云青综执罚决〔2026〕31号", "责改", "", "\"*", "OR"}) {
        INFO(other);
        CHECK_FALSE(at.office->find(*at.session, other));
    }
}

TEST_CASE("of two windows on one store the second is refused at once and the first goes on", "[store][opening][office]")
{
    const FoundedPractice practice;
    OpenPractice at(practice.path, "chen");
    const auto begin = std::chrono::steady_clock::now();
    CHECK(failureOfTrying([&] { const OpenPractice second(practice.path, "li"); }) == StoreFailure::Cause::Busy);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{1});
    work(at, 1);
}
