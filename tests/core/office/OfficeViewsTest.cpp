// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/CaseStream.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Party.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

struct Archived {
    MemoryOffice memory;
    CaseId id = memory.archivedCase();

    MemorySession chen() const { return memory.as("chen"); }
    std::optional<CaseId> find(const std::string& typed, const char* who = "chen") const { return memory.office->find(memory.as(who), typed); }
    std::vector<IssuedPaper> papers() const
    {
        std::vector<IssuedPaper> all;
        const auto view = memory.office->view(chen(), id).value();
        for (const auto& act : view.file.acts)
            all.insert(all.end(), act.taken.head.papers.begin(), act.taken.head.papers.end());
        return all;
    }
};

TakeStep aLead()
{
    RegisterLead lead;
    lead.content = "货车未密闭，路面遗撒";
    lead.place = "东桥路";
    lead.handling = "立即核查";
    lead.discoveredOn = Date::of(2026, 9, 17);
    return {Act::RegisterLead, lead, {}, {}, {}, {}, {}, {}};
}

std::string textOf(const Bytes& bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

TEST_CASE("a case is found by its id and by the number of each of its papers", "[office]")
{
    Archived at;
    CHECK(at.find(at.id.text()) == at.id);
    int numbers = 0;
    for (const auto& paper : at.papers()) {
        if (paper.number.empty())
            continue;
        INFO(paper.number);
        CHECK(at.find(paper.number) == at.id);
        ++numbers;
    }
    CHECK(numbers >= 8);
    CHECK_FALSE(at.find("云青综执罚决〔2026〕13号"));
    CHECK_FALSE(at.find(""));
    CHECK_FALSE(at.find("平砾"));
    CHECK_FALSE(at.find("货车未密闭，路面遗撒砂土"));   // a text of the case is no number of it
    CHECK(at.find("20260011") == at.id);                // the archive's number has no brackets
}

TEST_CASE("a number is found however it is typed", "[office]")
{
    Archived at;
    for (const auto* typed : {"云青综执罚决〔2026〕12号", "云青综执罚决[2026]12号", "云青综执罚决（2026）12号", "云青综执罚决(2026)第12号",
             "云青综执罚决字〔2026〕第12号", "云青综执罚决【2026】１２号", " 云青综执罚决〔2026〕 12 号 ", "云青综执罚决〔２０２６〕012号"}) {
        INFO(typed);
        CHECK(at.find(typed) == at.id);
    }
    for (const auto* other : {"云青综执罚决〔2025〕12号", "云青综执罚决〔2026〕1号", "云青综执罚决〔2026〕2号", "云青综执罚告〔2026〕12号"}) {
        INFO(other);
        CHECK_FALSE(at.find(other));
    }
}

TEST_CASE("accounts that see no cases find none, not even by its id", "[office]")
{
    Archived at;
    for (const auto* who : {"sysadmin", "secadmin", "audadmin"}) {
        INFO(who);
        CHECK_FALSE(at.find(at.id.text(), who));
        CHECK_FALSE(at.find("云青综执罚决〔2026〕12号", who));
    }
}

TEST_CASE("an issued paper is given byte for byte, and only as a paper of its case", "[office]")
{
    Archived at;
    const auto papers = at.papers();
    REQUIRE(papers.size() >= 20);
    for (const auto& paper : papers) {
        INFO(paper.kind);
        const auto bytes = at.memory.office->paper(at.chen(), at.id, paper.digest);
        REQUIRE(bytes);
        CHECK(hex(sm3(*bytes)) == paper.digest);
        if (!paper.number.empty())
            CHECK(textOf(*bytes).find(paper.number) != std::string::npos);
    }
    at.memory.at("2026-11-12T10:00");
    const auto other = at.memory.office->open(at.chen(), aLead()).value().id;
    CHECK(ruleOf(at.memory.office->paper(at.chen(), other, papers.front().digest)) == "document");
    CHECK(ruleOf(at.memory.office->paper(at.chen(), at.id, "no digest")) == "document");
    CHECK(ruleOf(at.memory.office->paper(at.chen(), at.id, std::string(64, 'a'))) == "document");
}

TEST_CASE("a preview is the paper without its number and writes nothing", "[office]")
{
    MemoryOffice memory;
    const auto id = memory.office->open(memory.as("chen"), aLead()).value().id;
    const auto entries = memory.journal.count(streamOf(id));
    const auto preview = memory.office->preview(memory.as("chen"), id, aLead(), "lead-register");
    REQUIRE(ruleOf(preview) == "done");
    CHECK(plainText(*preview).find("货车未密闭，路面遗撒") != std::string::npos);
    CHECK(memory.journal.count(streamOf(id)) == entries);
    const auto none = memory.office->preview(memory.as("chen"), id, aLead(), "no-such-paper");
    REQUIRE_FALSE(none);
    CHECK(ruleOf(none) == "no-such-paper");
}

TEST_CASE("the preview of a correction order shows what was typed and where the number will stand", "[office]")
{
    MemoryOffice memory;
    const auto id = memory.office->open(memory.as("chen"), aLead()).value().id;
    RegisterParty party;
    party.kind = PartyKind::LegalPerson;
    party.name = "云江县某运输有限公司";
    party.creditCode = "91999999MA1PL0014D";
    party.legalRepresentative = "许某";
    party.address = Personal{"示例路8号"};
    party.telephone = Personal{"000-0000 0201"};
    REQUIRE(ruleOf(memory.office->perform(memory.as("chen"), id, TakeStep{Act::RegisterParty, party, {}, {}, {}, {}, {}, {}})) == "done");
    OrderCorrection facts;
    facts.conduct = "车厢未密闭";
    facts.basis = "《大气污染防治法》第七十条第一款";
    facts.requirement = "立即清扫遗撒砂土";
    facts.due = Date::of(2026, 9, 18);
    const TakeStep ask{Act::OrderCorrection, facts, {}, {}, {PersonId{"chen"}, PersonId{"li"}}, {}, {}, {}};
    const auto preview = memory.office->preview(memory.as("chen"), id, ask, "correction-order");
    REQUIRE(ruleOf(preview) == "done");
    const auto text = plainText(*preview);
    CHECK(text.find("立即清扫遗撒砂土") != std::string::npos);
    CHECK(text.find("云江县某运输有限公司") != std::string::npos);
    CHECK(preview->number == "（文号待编）");
    const auto issued = memory.office->perform(memory.as("chen"), id, ask);
    REQUIRE(ruleOf(issued) == "done");
    CHECK(issued->papers.front().number == "云青综执责改〔2026〕31号");
    CHECK(issued->tookEffect);
}

TEST_CASE("a view shows limits, findings and the next step of its day", "[office]")
{
    Archived at;
    at.memory.at("2026-11-12T10:00");
    const auto view = at.memory.office->view(at.chen(), at.id);
    REQUIRE(view);
    CHECK(view->now.today == Date::of(2026, 11, 12));
    CHECK_FALSE(view->limits.empty());
    CHECK(view->file.number() == "云青综执立〔2026〕18号");
    CHECK(at.memory.office->today() == Date::of(2026, 11, 12));
    CHECK(at.memory.office->isPractice());
    int seen = 0;
    at.memory.office->eachCase(at.chen(), [&](const CaseFile& file) { seen += file.entries == view->file.entries ? 1 : 0; });
    CHECK(seen == 1);
}
