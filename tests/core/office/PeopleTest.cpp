// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/People.h"

#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

PersonEntry anEntry()
{
    PersonEntry entry;
    entry.login = "qin";
    entry.name = "秦某";
    entry.roles = {"officer"};
    return entry;
}

Person aPerson(const std::string& login, std::vector<Role> roles)
{
    return {PersonId{login}, "秦某", "科员", std::move(roles), {}, {}, {}, false};
}

} // namespace

TEST_CASE("a person is read back as he was entered", "[office]")
{
    Person person = aPerson("qin", {Role::Officer, Role::LegalReviewer});
    person.certificate = Certificate{"云执证0009", Date::of(2024, 1, 1), Date::of(2028, 12, 31), "云江县青石街道办事处"};
    person.qualification = LegalQualification{"A2019", Date::of(2019, 3, 1), Date::of(2021, 8, 1)};
    person.organ = "云江县司法局";
    person.disabled = true;
    const auto back = personOf(entryOf(person));
    REQUIRE(back);
    CHECK(back->id == person.id);
    CHECK(back->name == person.name);
    CHECK(back->post == person.post);
    CHECK(back->roles == person.roles);
    CHECK(back->certificate == person.certificate);
    CHECK(back->qualification == person.qualification);
    CHECK(back->organ == person.organ);
    CHECK(back->disabled);
}

TEST_CASE("a person without certificate and qualification has none", "[office]")
{
    const auto person = personOf(anEntry());
    REQUIRE(person);
    CHECK_FALSE(person->certificate);
    CHECK_FALSE(person->qualification);
    CHECK_FALSE(person->isCertifiedOn(Date::of(2026, 9, 17)));
}

TEST_CASE("roles that are unknown, missing or exclude each other are refused at their field", "[office]")
{
    auto entry = anEntry();
    entry.roles = {"king"};
    CHECK(ruleOf(personOf(entry)) == "roles");
    entry.roles = {};
    CHECK(ruleOf(personOf(entry)) == "roles");
    for (const auto* administrator : {"system-administrator", "security-administrator", "audit-administrator"}) {
        entry.roles = {administrator};
        CHECK(ruleOf(personOf(entry)) == "done");
        entry.roles = {administrator, "officer"};
        CHECK(ruleOf(personOf(entry)) == "roles");
    }
}

TEST_CASE("a certificate that ends before it begins is refused", "[office]")
{
    auto entry = anEntry();
    entry.certificateNumber = "云执证0009";
    entry.certificateFrom = Date::of(2026, 5, 1);
    entry.certificateTo = Date::of(2026, 4, 30);
    CHECK(ruleOf(personOf(entry)) == "certificate_to");
    entry.certificateTo = Date::of(2026, 5, 1);
    CHECK(ruleOf(personOf(entry)) == "done");
}

TEST_CASE("the last entry of a person counts, and one that cannot be read changes nobody", "[office]")
{
    MemoryJournal journal;
    const auto on = Date::of(2026, 9, 17);
    Transaction transaction;
    auto broken = personChanged(aPerson("qin", {Role::Officer}), on, PersonId{"zheng"});
    for (auto& value : broken.body) {
        if (value.key == "roles")
            value.value = Value{Value::Lines{"king"}};
    }
    transaction.appends.push_back({StreamName{peopleStream}, 0,
        {personChanged(aPerson("qin", {Role::Officer}), on, PersonId{"zheng"}), personChanged(aPerson("qin", {Role::TeamLeader}), on, PersonId{"zheng"}), broken}});
    REQUIRE(journal.append(transaction, Instant::at(on, *TimeOfDay::make(9, 0))));
    const auto roster = readPeople(journal);
    REQUIRE(roster.all().size() == 1);
    CHECK(roster.find(PersonId{"qin"})->is(Role::TeamLeader));
    CHECK_FALSE(roster.find(PersonId{"qin"})->is(Role::Officer));
}

TEST_CASE("administrators of system and security and the heads admit people; nobody else does", "[office]")
{
    MemoryOffice memory;
    for (const auto* may : {"sysadmin", "secadmin", "zheng", "feng"}) {
        INFO(may);
        CHECK(ruleOf(memory.office->putPerson(memory.as(may), aPerson("qin", {Role::Officer}))) == "done");
        CHECK(memory.office->roster().find(PersonId{"qin"})->is(Role::Officer));
    }
    const auto before = memory.journal.count(StreamName{peopleStream});
    for (const auto* mayNot : {"audadmin", "chen", "sun", "wu", "chu", "wei", "zhou", "nobody"}) {
        INFO(mayNot);
        CHECK(ruleOf(memory.office->putPerson(memory.as(mayNot), aPerson("qin", {Role::TeamLeader}))) == "right");
    }
    CHECK(ruleOf(memory.office->putPerson(memory.as("zheng"), aPerson("qin", {Role::SystemAdministrator, Role::AuditAdministrator}))) == "roles");
    CHECK(memory.journal.count(StreamName{peopleStream}) == before);
    CHECK(memory.office->roster().find(PersonId{"qin"})->is(Role::Officer));
}

TEST_CASE("what another program entered about people is known after reading again", "[office]")
{
    MemoryOffice memory;
    Office other{{memory.journal, memory.queries, memory.vault, memory.clock, memory.typesetter, memory.templates, *shippedLawBook(), true}};
    REQUIRE(memory.office->putPerson(memory.as("zheng"), aPerson("qin", {Role::Officer})));
    CHECK_FALSE(other.roster().find(PersonId{"qin"}));
    other.reload();
    REQUIRE(other.roster().find(PersonId{"qin"}));
    CHECK(other.circumstances(PersonId{"qin"}).who()->is(Role::Officer));
}
