// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/Joint.h"

#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Joint.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

struct Telling {
    CaseFile file{CaseId{"01JOINT"}};

    Telling& took(Act act, const char* on, Facts facts)
    {
        file = evolve(std::move(file), ActTaken{act, {}, std::move(facts)}, {file.entries + 1, *Date::parse(on), {}, PersonId{"chen"}});
        return *this;
    }
};

RegisterParty first(const char* name)
{
    RegisterParty party;
    party.name = name;
    return party;
}

AddParty joint(const char* name, const char* left = "")
{
    AddParty party;
    party.kind = PartyKind::IndividualBusiness;
    party.name = name;
    party.left = left;
    return party;
}

std::string names(const CaseFile& file, const char* on)
{
    std::string all;
    for (const auto& party : partiesOf(file, *Date::parse(on)))
        all += party.name + " ";
    return all;
}

std::string matters(const CaseFile& file, const char* on)
{
    std::string all;
    for (const auto& matter : mattersOf(file, *Date::parse(on)))
        all += matter.matter + ":" + matter.cause + " ";
    return all;
}

} // namespace

TEST_CASE("the parties of a day are the first and those who were added by then and have not left", "[casefile][joint]")
{
    Telling telling;
    CHECK(names(telling.file, "2026-09-30").empty());
    telling.took(Act::AddParty, "2026-09-18", joint("乙"));
    CHECK(names(telling.file, "2026-09-30") == "乙 ");
    telling.took(Act::RegisterParty, "2026-09-17", first("甲")).took(Act::AddParty, "2026-09-19", joint("丙"));
    CHECK(names(telling.file, "2026-09-17") == "甲 ");
    CHECK(names(telling.file, "2026-09-18") == "甲 乙 ");
    CHECK(names(telling.file, "2026-09-19") == "甲 乙 丙 ");
    telling.took(Act::AddParty, "2026-09-20", joint("乙", "查明未参与"));
    CHECK(names(telling.file, "2026-09-19") == "甲 乙 丙 ");
    CHECK(names(telling.file, "2026-09-20") == "甲 丙 ");
    telling.took(Act::AddParty, "2026-09-21", joint("乙"));
    CHECK(names(telling.file, "2026-09-21") == "甲 丙 乙 ");
}

TEST_CASE("an entry of the same name replaces what was known of a joint party, and never the first party", "[casefile][joint]")
{
    Telling telling;
    auto corrected = joint("乙");
    corrected.kind = PartyKind::NaturalPerson;
    corrected.creditCode = "92";
    telling.took(Act::RegisterParty, "2026-09-17", first("甲")).took(Act::AddParty, "2026-09-18", joint("乙")).took(Act::AddParty, "2026-09-18", corrected);
    telling.took(Act::AddParty, "2026-09-18", joint("甲", "离开"));
    const auto parties = partiesOf(telling.file, Date::of(2026, 9, 30));
    REQUIRE(parties.size() == 2);
    CHECK(parties[0].kind == PartyKind::NaturalPerson);
    CHECK(parties[0].creditCode.empty());
    CHECK(parties[1].kind == PartyKind::NaturalPerson);
    CHECK(parties[1].creditCode == "92");
    CHECK(telling.file.partyName() == "甲");
}

TEST_CASE("the matters of a day are that of the filing and those added by then", "[casefile][joint]")
{
    Telling telling;
    CHECK(matters(telling.file, "2026-09-30").empty());
    FileCase filing;
    filing.matter = "HB003";
    filing.cause = "一";
    AddMatter added;
    added.matter = "CG031";
    added.cause = "二";
    telling.took(Act::FileCase, "2026-09-21", filing).took(Act::AddMatter, "2026-09-24", added);
    CHECK(matters(telling.file, "2026-09-23") == "HB003:一 ");
    CHECK(matters(telling.file, "2026-09-24") == "HB003:一 CG031:二 ");
    added.cause = "二（更正）";
    telling.took(Act::AddMatter, "2026-09-25", added);
    CHECK(matters(telling.file, "2026-09-25") == "HB003:一 CG031:二（更正） ");
    CHECK(telling.file.cause() == "一");
}

TEST_CASE("who is not named is the first", "[casefile][joint]")
{
    CHECK(concerns("", "甲", 0));
    CHECK_FALSE(concerns("", "乙", 1));
    CHECK(concerns("乙", "乙", 1));
    CHECK_FALSE(concerns("乙", "甲", 0));
}
