// SPDX-License-Identifier: GPL-3.0-or-later
// What a case is called, who handles it and what runs beside it: read from the acts, whichever of them are there.
#include "core/casefile/CaseFile.h"
#include "core/casefile/facts/Branches.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Lead.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Preservation.h"
#include "core/casefile/facts/Service.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

CaseFile of(std::initializer_list<std::pair<Act, Facts>> acts, const std::vector<IssuedPaper>& papers = {})
{
    CaseFile file{CaseId{"01NAMES"}};
    for (const auto& [act, facts] : acts) {
        ActHead head;
        head.papers = papers;
        file = evolve(std::move(file), ActTaken{act, head, facts},
            {file.entries + 1, Date::of(2026, 9, 17), {}, PersonId{"chen"}});
    }
    return file;
}

RegisterLead lead(const char* party)
{
    RegisterLead facts;
    facts.partyName = party;
    return facts;
}

RegisterParty party(const char* name)
{
    RegisterParty facts;
    facts.name = name;
    return facts;
}

ImportLedgerRow row(const char* party, const char* cause, const char* number)
{
    ImportLedgerRow facts;
    facts.party = party;
    facts.cause = cause;
    facts.number = number;
    return facts;
}

FileCase filing(const char* cause, std::vector<PersonId> handlers)
{
    FileCase facts;
    facts.cause = cause;
    facts.handlers = std::move(handlers);
    return facts;
}

} // namespace

TEST_CASE("the party is the one registered, else the ledger's, else the lead's", "[casefile]")
{
    CHECK(of({}).partyName().empty());
    CHECK(of({{Act::RegisterLead, lead("线索所称")}}).partyName() == "线索所称");
    CHECK(of({{Act::ImportLedgerRow, row("台账所载", "c", "n")}}).partyName() == "台账所载");
    CHECK(of({{Act::RegisterLead, lead("线索所称")}, {Act::RegisterParty, party("登记")}}).partyName() == "登记");
    CHECK(of({{Act::ImportLedgerRow, row("台账所载", "c", "n")}, {Act::RegisterParty, party("登记")}}).partyName()
        == "登记");
    CHECK(of({{Act::RegisterParty, party("甲")}, {Act::RegisterParty, party("乙")}}).partyName() == "乙");
}

TEST_CASE("the cause is that of the filing, else the ledger's", "[casefile]")
{
    CHECK(of({{Act::RegisterLead, lead("p")}}).cause().empty());
    CHECK(of({{Act::ImportLedgerRow, row("p", "台账案由", "n")}}).cause() == "台账案由");
    CHECK(of({{Act::ImportLedgerRow, row("p", "台账案由", "n")}, {Act::FileCase, filing("立案案由", {})}}).cause()
        == "立案案由");
}

TEST_CASE("the number is the first that the filing's papers carry, else the ledger's", "[casefile]")
{
    const IssuedPaper unnumbered{"file-cover", "卷宗封面", "", "", ""};
    const IssuedPaper numbered{"filing-approval", "立案审批表", "云青综执立〔2026〕18号", "", ""};
    CHECK(of({{Act::FileCase, filing("c", {})}}).number().empty());
    CHECK(of({{Act::FileCase, filing("c", {})}}, {unnumbered, numbered}).number() == "云青综执立〔2026〕18号");
    CHECK(of({{Act::OrderCorrection, OrderCorrection{}}}, {numbered}).number().empty());
    CHECK(of({{Act::ImportLedgerRow, row("p", "c", "粤罚〔2023〕7号")}}).number() == "粤罚〔2023〕7号");
    CHECK(of({{Act::ImportLedgerRow, row("p", "c", "粤罚〔2023〕7号")}, {Act::FileCase, filing("c", {})}}, {numbered})
              .number()
        == "云青综执立〔2026〕18号");
}

TEST_CASE("handlers are those of the last filing", "[casefile]")
{
    CHECK(of({{Act::RegisterLead, lead("p")}}).handlers().empty());
    const auto file = of({{Act::FileCase, filing("c", {PersonId{"chen"}, PersonId{"li"}})},
        {Act::FileCase, filing("c", {PersonId{"zhou"}})}});
    CHECK(file.handlers() == std::vector{PersonId{"zhou"}});
}

TEST_CASE("a case from a ledger says so", "[casefile]")
{
    CHECK(of({{Act::ImportLedgerRow, row("p", "c", "n")}}).isFromLedger());
    CHECK_FALSE(of({{Act::RegisterLead, lead("p")}}).isFromLedger());
}

TEST_CASE("facts are given only as the kind they are", "[casefile]")
{
    const auto file = of(
        {{Act::ServeNotice, Serve{"告知书", {}, {}, {}, {}, {}, {}, {}, false, {}}}, {Act::RegisterLead, lead("p")}});
    CHECK(file.facts<Serve>(Act::ServeNotice)->paper == "告知书");
    CHECK(file.facts<Serve>(Act::ServeDecision) == nullptr);
    CHECK(file.facts<RegisterParty>(Act::RegisterLead) == nullptr);
    CHECK(file.acts[0].as<RegisterLead>() == nullptr);
    CHECK(file.entry(2)->act() == Act::RegisterLead);
    CHECK(file.entry(3) == nullptr);
    CHECK(file.entry(0) == nullptr);
}

TEST_CASE("tracks open and close again and again", "[casefile]")
{
    const std::pair<Act, Facts> preserve{Act::PreserveEvidence, PreserveEvidence{}};
    const std::pair<Act, Facts> dispose{Act::DisposePreserved, DisposePreserved{}};
    const std::pair<Act, Facts> order{Act::OrderCorrection, OrderCorrection{}};
    const std::pair<Act, Facts> again{Act::ReInspect, ReInspect{}};
    const std::pair<Act, Facts> refer{Act::ReferOut, ReferOut{}};
    using Open = std::set<Track>;
    CHECK(of({dispose, again}).tracks().empty());
    CHECK(of({preserve}).tracks() == Open{Track::Preservation});
    CHECK(of({preserve, dispose}).tracks().empty());
    CHECK(of({preserve, dispose, preserve}).tracks() == Open{Track::Preservation});
    CHECK(of({order, again, order}).tracks() == Open{Track::Correction});
    CHECK(of({order, order, again}).tracks().empty());
    CHECK(of({refer}).tracks() == Open{Track::Referral});
    CHECK(of({preserve, order, refer}).tracks() == Open{Track::Preservation, Track::Correction, Track::Referral});
}

TEST_CASE("a fine is the sum of its parts and nothing besides", "[casefile]")
{
    const auto fine = [](std::int64_t fen) { return Penalty{PenaltyKind::Fine, Money::fen(fen), {}}; };
    CHECK(fineOf({fine(1)}) == Money::fen(1));
    CHECK(fineOf({fine(0)}) == Money::fen(0));
    CHECK(fineOf({fine(600'000), fine(25)}) == Money::fen(600'025));
    CHECK_FALSE(fineOf({Penalty{PenaltyKind::Fine, {}, "数额待定"}}));
    for (std::size_t i = 0; i < Options<PenaltyKind>::rows.size(); ++i) {
        const auto kind = static_cast<PenaltyKind>(i);
        CHECK(fineOf({Penalty{kind, Money::fen(7), {}}}).has_value() == (kind == PenaltyKind::Fine));
    }
}
