// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/LedgerImport.h"

#include "core/office/CaseStream.h"
#include "core/casefile/facts/Branches.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

constexpr const char* twoRows = "当事人,案由,处罚决定书文号,立案时间,处罚结果,结案时间\n"
                                "甲公司,焚烧秸秆,云青综执罚决〔2025〕3号,2025-01-06,罚款1000元已缴纳,2025-01-20\n"
                                "乙店,占道经营,,2025-02-01,,\n";

LedgerReading reading(std::string_view csv, const std::string& name = "old.csv")
{
    auto read = readLedger(csv, name);
    REQUIRE(read);
    return std::move(read).value();
}

struct Importing {
    MemoryOffice memory;

    Result<LedgerImported> import(const char* who, std::string_view csv = twoRows) { return importLedger(*memory.office, memory.as(who), reading(csv)); }
    const ImportLedgerRow& row(const CaseId& id)
    {
        view = memory.office->view(memory.as("chen"), id).value().file;
        const auto* facts = view.facts<ImportLedgerRow>(Act::ImportLedgerRow);
        REQUIRE(facts);
        return *facts;
    }
    CaseFile view{CaseId{""}};
};

} // namespace

TEST_CASE("each accepted row of a ledger is a case, all in one go", "[office]")
{
    Importing at;
    const auto imported = at.import("chen");
    REQUIRE(ruleOf(imported) == "done");
    REQUIRE(imported->cases.size() == 2);
    const auto& first = at.row(imported->cases[0]);
    CHECK(first.party == "甲公司");
    CHECK(first.cause == "焚烧秸秆");
    CHECK(first.number == "云青综执罚决〔2025〕3号");
    CHECK(first.filedOn == Date::of(2025, 1, 6));
    CHECK(first.fine == Money::fen(100'000));
    CHECK(first.file == "old.csv");
    CHECK(first.cells.size() == 6);
    CHECK(at.view.isFromLedger());
    CHECK(at.view.entries == 1);
    const auto& second = at.row(imported->cases[1]);
    CHECK(second.party == "乙店");
    CHECK(second.number.empty());
    CHECK_FALSE(second.fine);
    CHECK_FALSE(second.closedOn);
}

TEST_CASE("the stage of a case from a ledger is what its row shows and no more", "[office]")
{
    Importing at;
    const auto imported = at.import("chen", "当事人,案由,立案时间,处罚结果,结案时间\n甲,焚烧,,,\n乙,焚烧,2025-01-06,,\n"
                                            "丙,焚烧,2025-01-06,罚款1000元,\n丁,焚烧,2025-01-06,罚款1000元已缴纳,2025-02-01\n");
    REQUIRE(ruleOf(imported) == "done");
    REQUIRE(imported->cases.size() == 4);
    std::vector<Stage> stages;
    for (const auto& id : imported->cases) {
        (void)at.row(id);
        stages.push_back(at.view.stage);
    }
    CHECK(stages == std::vector{Stage::Lead, Stage::Filed, Stage::Decided, Stage::Closed});
    for (const auto& id : imported->cases) {
        const auto& line = at.memory.journal.docket().at(id.text());
        CHECK(line.origin == "ledger");
        CHECK(line.procedure == "ledger");
        CHECK(line.waitingFor.empty());
    }
}

TEST_CASE("a ledger that is imported again adds nothing", "[office]")
{
    Importing at;
    REQUIRE(ruleOf(at.import("chen")) == "done");
    CHECK(knownRows(*at.memory.office, at.memory.as("chen")).size() == 2);
    const auto again = at.import("sun");
    REQUIRE(ruleOf(again) == "done");
    CHECK(again->cases.empty());
    CHECK(again->reading.rejected.size() == 2);
    const auto more = at.import("chen", std::string{twoRows} + "丙,倾倒垃圾,,2025-03-01,,\n");
    REQUIRE(ruleOf(more) == "done");
    CHECK(more->cases.size() == 1);
    CHECK(at.memory.journal.streams("case/").size() == 3);
}

TEST_CASE("a ledger without a row that is new writes nothing", "[office]")
{
    Importing at;
    const auto none = at.import("chen", "当事人,案由\n");
    REQUIRE(ruleOf(none) == "done");
    CHECK(none->cases.empty());
    CHECK(at.memory.journal.streams("case/").empty());
}

TEST_CASE("who files no cases takes none over", "[office]")
{
    Importing at;
    for (const auto* who : {"wu", "chu", "zhou", "sysadmin", "secadmin", "audadmin", "nobody"}) {
        INFO(who);
        CHECK(ruleOf(at.import(who)) == "right");
    }
    CHECK(at.memory.journal.streams("case/").empty());
    const auto refused = at.import("wu");
    CHECK(refused.refusal().findings.front().sentence.arguments.size() == 1);   // names the act, not the account
    for (const auto* who : {"chen", "sun", "wei", "zheng"}) {
        INFO(who);
        Importing own;
        CHECK(ruleOf(own.import(who)) == "done");
    }
}

TEST_CASE("a clash while taking over leaves no case behind", "[office]")
{
    Importing at;
    std::vector<ActTaken> acts;
    ActTaken act{Act::ImportLedgerRow, {}, ImportLedgerRow{}};
    acts.push_back(act);
    acts.push_back(act);
    const auto cases = at.memory.office->takeOver(at.memory.as("chen"), std::move(acts));
    REQUIRE(cases);
    CHECK(cases->size() == 2);
    CHECK(cases->front() != cases->back());
    for (const auto& id : *cases)
        CHECK(at.memory.journal.count(streamOf(id)) == 1);
}

TEST_CASE("our own ledger coming back makes no second case of one that was made here", "[office]")
{
    Importing at;
    const auto id = at.memory.archivedCase();
    const std::string csv = "当事人,案由,处罚决定书文号,处罚结果\n"
                            "云江县平砾运输有限公司,未密闭运输砂土,云青综执罚决〔2026〕12号,罚款6000元已缴纳\n"
                            "甲公司,焚烧秸秆,云青综执罚决〔2025〕3号,罚款1000元已缴纳\n";
    const auto imported = at.import("chen", csv);
    REQUIRE(ruleOf(imported) == "done");
    REQUIRE(imported->cases.size() == 1);
    CHECK(at.row(imported->cases[0]).party == "甲公司");
    REQUIRE(imported->reading.rejected.size() == 1);
    CHECK(imported->reading.rejected[0].row == 2);
    CHECK(english(imported->reading.rejected[0].reason) == "云青综执罚决〔2026〕12号 is a case of this office already");
    CHECK(at.memory.office->find(at.memory.as("chen"), "云青综执罚决〔2026〕12号") == id);
}
