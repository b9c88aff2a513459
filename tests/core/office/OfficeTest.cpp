// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Office.h"

#include "core/office/CaseStream.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// Lets somebody else write to the case first, as often as wished.
class Disturbed final : public Journal {
public:
    explicit Disturbed(MemoryJournal& journal) : m_journal(journal) {}
    int others = 0;   ///< appends that still come first

    Result<Appended> append(const Transaction& transaction, Instant at) override
    {
        if (others > 0) {
            --others;
            const auto& stream = transaction.appends.front().stream;
            Transaction first;
            first.appends.push_back({stream, m_journal.count(stream), {{"noted-by-somebody", 1, at.day(), PersonId{"li"}, {}}}});
            (void)m_journal.append(first, at);
        }
        return m_journal.append(transaction, at);
    }
    std::vector<Entry> read(const StreamName& stream, std::int64_t after) const override { return m_journal.read(stream, after); }
    std::int64_t count(const StreamName& stream) const override { return m_journal.count(stream); }
    std::vector<StreamName> streams(const std::string& prefix) const override { return m_journal.streams(prefix); }

private:
    MemoryJournal& m_journal;
};

/// The practice office behind a journal that others write to as well.
struct Busy {
    MemoryOffice memory;
    Disturbed journal{memory.journal};
    Office office{{journal, memory.queries, memory.vault, memory.clock, memory.typesetter, memory.templates, *shippedLawBook(), true}};
};

TakeStep aLead(const std::string& content = "货车未密闭")
{
    RegisterLead lead;
    lead.source = static_cast<LeadSource>(0);
    lead.content = content;
    lead.place = "东桥路";
    lead.handling = "立即核查";
    lead.discoveredOn = Date::of(2026, 9, 17);
    return {Act::RegisterLead, lead, {}, {}, {}, {}, {}, {}};
}

AddEvidence evidence(const std::string& id)
{
    AddEvidence facts;
    facts.id = id;
    facts.name = "照片";
    facts.madeOn = Date::of(2026, 9, 17);
    facts.object = "现场";
    return facts;
}

TakeStep anEvidence(const std::string& id)
{
    return {Act::AddEvidence, evidence(id), {}, {}, {}, {}, {}, {}};
}

template <class T> Why whyOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.refusal().why;
}

} // namespace

TEST_CASE("a lead opens a case whose first entry it is", "[office]")
{
    MemoryOffice memory;
    const auto receipt = memory.office->open(memory.as("chen"), aLead());
    REQUIRE(ruleOf(receipt) == "done");
    CHECK(receipt->entries == 1);
    CHECK(receipt->tookEffect);
    REQUIRE(receipt->papers.size() == 1);
    CHECK(receipt->papers.front().kind == "lead-register");
    CHECK(receipt->papers.front().number.empty());
    const auto view = memory.office->view(memory.as("chen"), receipt->id);
    REQUIRE(view);
    CHECK(view->file.entries == 1);
    CHECK(view->file.stage == Stage::Lead);
    REQUIRE(view->next);
    CHECK(view->next->act == Act::FileCase);
    CHECK(view->steps.size() == ordinaryProcedure().steps.size());
    CHECK(memory.journal.docket().at(receipt->id.text()).stage == "lead");
}

TEST_CASE("what was seen must still be what is there", "[office]")
{
    MemoryOffice memory;
    const auto id = memory.office->open(memory.as("chen"), aLead()).value().id;
    CHECK(ruleOf(memory.office->perform(memory.as("chen"), id, anEvidence("E1"), 1)) == "done");
    const auto stale = memory.office->perform(memory.as("li"), id, anEvidence("E2"), 1);
    CHECK(whyOf(stale) == Why::ChangedMeanwhile);
    CHECK(ruleOf(stale) == "expected");
    CHECK_FALSE(stale.refusal().findings.front().advice.text.empty());
    CHECK(memory.journal.count(streamOf(id)) == 2);
    CHECK(ruleOf(memory.office->perform(memory.as("li"), id, anEvidence("E2"), 2)) == "done");
    CHECK(ruleOf(memory.office->perform(memory.as("li"), id, anEvidence("E3"))) == "done");
}

TEST_CASE("a clash is decided once more on what is there now, and told when it clashes again", "[office]")
{
    Busy busy;
    const auto id = busy.office.open(busy.memory.as("chen"), aLead()).value().id;
    busy.journal.others = 1;
    const auto second = busy.office.perform(busy.memory.as("chen"), id, anEvidence("E1"));
    REQUIRE(ruleOf(second) == "done");
    CHECK(second->entries == 3);
    busy.journal.others = 2;
    const auto never = busy.office.perform(busy.memory.as("chen"), id, anEvidence("E2"));
    CHECK(whyOf(never) == Why::ChangedMeanwhile);
    CHECK(busy.memory.journal.count(streamOf(id)) == 5);
    const auto view = busy.office.view(busy.memory.as("chen"), id);
    REQUIRE(view);
    CHECK(view->file.all(Act::AddEvidence).size() == 1);
}

TEST_CASE("with the number of entries that the person saw a clash is told at once", "[office]")
{
    Busy busy;
    const auto id = busy.office.open(busy.memory.as("chen"), aLead()).value().id;
    busy.journal.others = 1;
    CHECK(whyOf(busy.office.perform(busy.memory.as("chen"), id, anEvidence("E1"), 1)) == Why::ChangedMeanwhile);
    CHECK(busy.office.view(busy.memory.as("chen"), id)->file.all(Act::AddEvidence).empty());
}

TEST_CASE("what others entered meanwhile is in the file that is decided on and shown", "[office]")
{
    Busy busy;
    const auto id = busy.office.open(busy.memory.as("chen"), aLead()).value().id;
    // A second Office over the same journal stands for another program.
    REQUIRE(ruleOf(busy.memory.office->perform(busy.memory.as("li"), id, anEvidence("E1"))) == "done");
    CHECK(busy.office.view(busy.memory.as("chen"), id)->file.entries == 2);
    const auto mine = busy.office.perform(busy.memory.as("chen"), id, anEvidence("E2"));
    REQUIRE(mine);
    CHECK(mine->entries == 3);
    CHECK(busy.memory.office->view(busy.memory.as("li"), id)->file.all(Act::AddEvidence).size() == 2);
}

TEST_CASE("a case that is not there is said not to be there", "[office]")
{
    MemoryOffice memory;
    const CaseId none{"01NOTHING"};
    CHECK(whyOf(memory.office->view(memory.as("chen"), none)) == Why::NotFound);
    CHECK(whyOf(memory.office->perform(memory.as("chen"), none, anEvidence("E1"))) == Why::NotFound);
    CHECK(ruleOf(memory.office->paper(memory.as("chen"), none, std::string(64, '0'))) == "document");
    CHECK(memory.journal.count(streamOf(none)) == 0);
}

TEST_CASE("the three administrators see no case and do nothing in one", "[office]")
{
    MemoryOffice memory;
    const auto lead = memory.office->open(memory.as("chen"), aLead());
    const auto& id = lead->id;
    for (const auto* who : {"sysadmin", "secadmin", "audadmin"}) {
        INFO(who);
        const auto session = memory.as(who);
        CHECK(whyOf(memory.office->view(session, id)) == Why::NotYourRight);
        CHECK(whyOf(memory.office->lists(session)) == Why::NotYourRight);
        CHECK(whyOf(memory.office->preview(session, id, aLead(), "lead-register")) == Why::NotYourRight);
        CHECK(whyOf(memory.office->paper(session, id, lead->papers.front().digest)) == Why::NotYourRight);
        CHECK(whyOf(memory.office->open(session, aLead())) == Why::NotYourRight);
        CHECK(whyOf(memory.office->perform(session, id, anEvidence("E1"))) == Why::NotYourRight);
        CHECK(whyOf(memory.office->takeOver(session, {})) == Why::NotYourRight);
        int seen = 0;
        memory.office->eachCase(session, [&](const CaseFile&) { ++seen; });
        CHECK(seen == 0);
    }
    int seen = 0;
    memory.office->eachCase(memory.as("chen"), [&](const CaseFile& file) { seen += file.id == id ? 1 : 0; });
    CHECK(seen == 1);
    CHECK(memory.office->lists(memory.as("chen")));
}

TEST_CASE("an act that needs signatures takes effect with the last one", "[office]")
{
    MemoryOffice memory;
    const auto id = memory.archivedCase();
    // The filing stands as four entries: asked for, two signatures, and the act with the last of them.
    const auto entries = memory.journal.read(streamOf(id));
    const auto asked = std::ranges::find(entries, std::string{"file-proposed"}, &Entry::kind);
    REQUIRE(entries.end() - asked >= 4);
    CHECK(asked[1].kind == "proposal-signed");
    CHECK(asked[2].kind == "proposal-signed");
    CHECK(asked[3].kind == "filed");
    const auto view = memory.office->view(memory.as("chen"), id);
    CHECK(view->file.stage == Stage::Archived);
    CHECK(view->next == nullptr);
    CHECK(view->file.proposals.empty());
}

TEST_CASE("listeners hear of each change while they hold their subscription", "[office]")
{
    MemoryOffice memory;
    std::vector<std::string> heard;
    auto subscription = memory.office->subscribe([&](const CaseId& id) { heard.push_back(id.text()); });
    const auto id = memory.office->open(memory.as("chen"), aLead()).value().id;
    CHECK(ruleOf(memory.office->perform(memory.as("chen"), id, anEvidence("E1"))) == "done");
    CHECK(heard == std::vector<std::string>{id.text(), id.text()});
    (void)memory.office->perform(memory.as("sun"), id, SignProposal{0, Act::FileCase, true, {}});   // refused: nobody is told
    CHECK(heard.size() == 2);
    subscription.reset();
    (void)memory.office->perform(memory.as("chen"), id, anEvidence("E2"));
    CHECK(heard.size() == 2);
}

TEST_CASE("a look at something personal stands in the stream of who looked", "[office]")
{
    MemoryOffice memory;
    const CaseId id{"01SOME"};
    memory.office->noteLook(memory.as("chen"), id, "party.id_number");
    memory.office->noteLook(memory.as("chen"), id, "interview");
    memory.office->noteLook(memory.as("li"), id, "party.telephone");
    const auto looks = memory.journal.read("access/chen");
    REQUIRE(looks.size() == 2);
    CHECK(looks[0].kind == "looked-at");
    CHECK(looks[0].madeBy == PersonId{"chen"});
    CHECK(looks[0].body == Body{{"case", Value{std::string{"01SOME"}}}, {"what", Value{std::string{"party.id_number"}}}});
    CHECK(memory.journal.count("access/li") == 1);
}

TEST_CASE("rebuilt from the journal the lists are what they were", "[office]")
{
    MemoryOffice memory;
    const auto id = memory.archivedCase();
    memory.at("2026-11-12T09:00");
    const auto rows = memory.office->deriveAll();
    REQUIRE(rows.docket.size() == 1);
    const auto& kept = memory.journal.docket().at(id.text());
    const auto& row = rows.docket.front();
    CHECK(row.number == kept.number);
    CHECK(row.stage == kept.stage);
    CHECK(row.party == kept.party);
    CHECK(row.fine == kept.fine);
    CHECK(row.closedOn == kept.closedOn);
    CHECK(row.waitingSince == kept.waitingSince);
    CHECK(rows.parties.size() == 1);
    CHECK_FALSE(rows.search.empty());
    for (const auto& limit : rows.deadlines)
        CHECK(limit.id == id);
}
