// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/CaseFile.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Preservation.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

struct Telling {
    CaseFile file{CaseId{"01CASE"}};

    Telling& took(Act act, const char* day, Facts facts, const char* at = nullptr, Stage stage = Stage::Lead)
    {
        ActHead head;
        head.stageAfter = stage;
        if (at)
            head.at = TimeOfDay::parse(at);
        return happened(ActTaken{act, head, std::move(facts)}, day);
    }
    Telling& happened(const CaseEvent& event, const char* day, const char* by = "chen")
    {
        file = evolve(std::move(file), event, {file.entries + 1, *Date::parse(day), {}, PersonId{by}});
        return *this;
    }
};

Facts party(const char* name)
{
    RegisterParty facts;
    facts.name = name;
    return facts;
}

} // namespace

TEST_CASE("acts are read in the order in which they happened, not in which they were entered", "[casefile]")
{
    Telling telling;
    telling.took(Act::RegisterParty, "2026-09-20", party("后")).took(Act::RegisterParty, "2026-09-18", party("先"));
    CHECK(telling.file.party()->name == "后");
    CHECK(telling.file.first(Act::RegisterParty)->as<RegisterParty>()->name == "先");
    telling.took(Act::RegisterParty, "2026-09-20", party("同日后录"));
    CHECK(telling.file.party()->name == "同日后录");
}

TEST_CASE("the time of day decides between acts of one day where both have one", "[casefile]")
{
    Telling telling;
    telling.took(Act::RegisterParty, "2026-09-20", party("下午"), "15:00").took(Act::RegisterParty, "2026-09-20", party("上午"), "09:00");
    CHECK(telling.file.party()->name == "下午");
    CHECK(telling.file.all(Act::RegisterParty).front()->as<RegisterParty>()->name == "上午");
}

TEST_CASE("a proposal waits for its signatures and is gone when the act is taken, refused or withdrawn", "[casefile]")
{
    const ActProposed asked{Act::FileCase, {}, FileCase{}};
    Telling telling;
    telling.happened(asked, "2026-09-21");
    REQUIRE(telling.file.proposals.size() == 1);
    telling.happened(ProposalSigned{1, Signer::TeamLeader, true, "同意"}, "2026-09-21", "sun");
    REQUIRE(telling.file.proposal(1)->signatures.size() == 1);
    CHECK(telling.file.proposal(1)->signatures[0].person == PersonId{"sun"});
    SECTION("taken")
    {
        telling.took(Act::FileCase, "2026-09-21", FileCase{}, nullptr, Stage::Filed);
        CHECK(telling.file.proposals.empty());
        CHECK(telling.file.stage == Stage::Filed);
    }
    SECTION("sent back")
    {
        telling.happened(ProposalSigned{1, Signer::AnyHead, false, "补充证据"}, "2026-09-21", "feng");
        CHECK(telling.file.proposals.empty());
        CHECK(telling.file.stage == Stage::Lead);
    }
    SECTION("withdrawn")
    {
        telling.happened(ProposalWithdrawn{1, "误报"}, "2026-09-21");
        CHECK(telling.file.proposals.empty());
    }
    CHECK(telling.file.proposal(99) == nullptr);
}

TEST_CASE("a track is open from its beginning to its end", "[casefile]")
{
    Telling telling;
    telling.took(Act::OrderCorrection, "2026-09-17", OrderCorrection{});
    CHECK(telling.file.tracks() == std::set{Track::Correction});
    telling.took(Act::PreserveEvidence, "2026-09-22", PreserveEvidence{});
    CHECK(telling.file.tracks() == std::set{Track::Preservation, Track::Correction});
    telling.took(Act::ReInspect, "2026-09-20", ReInspect{}).took(Act::DisposePreserved, "2026-09-24", DisposePreserved{});
    CHECK(telling.file.tracks().empty());
}

TEST_CASE("fines are summed and a penalty without a sum is none", "[casefile]")
{
    CHECK_FALSE(fineOf({}));
    CHECK_FALSE(fineOf({{PenaltyKind::Warning, {}, {}}}));
    CHECK(fineOf({{PenaltyKind::Fine, Money::yuan(100), {}}, {PenaltyKind::ConfiscateGains, Money::yuan(9), {}}, {PenaltyKind::Fine, Money::fen(25), {}}}) == Money::fen(10025));
}

TEST_CASE("a case that holds nothing has no name yet and does not fail", "[casefile]")
{
    const CaseFile file{CaseId{"01NONE"}};
    CHECK_FALSE(file.exists());
    CHECK(file.partyName().empty());
    CHECK(file.number().empty());
    CHECK(file.handlers().empty());
    CHECK(file.last(Act::FileCase) == nullptr);
}
