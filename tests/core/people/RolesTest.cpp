// SPDX-License-Identifier: GPL-3.0-or-later
// Roles, certificates and who is who.
#include "core/people/Person.h"
#include "tests/support/Test.h"

using namespace anjuan;

namespace {

Person person(const char* login, std::vector<Role> roles)
{
    return {PersonId{login}, login, "", std::move(roles), {}, {}, {}, false};
}

std::string refusalOf(const std::vector<Role>& roles)
{
    const auto held = mayHoldTogether(roles);
    return held ? "" : english(held.refusal().findings.at(0).sentence);
}

} // namespace

TEST_CASE("the roles keep their stored keys in their order", "[people]")
{
    constexpr std::string_view keys[]
        = {"officer", "team-leader", "legal-reviewer", "principal-head", "deputy-head", "supervisor", "archivist",
            "auxiliary", "system-administrator", "security-administrator", "audit-administrator"};
    REQUIRE(std::size(keys) == Options<Role>::rows.size());
    for (std::size_t i = 0; i < std::size(keys); ++i)
        CHECK(keyOf(static_cast<Role>(i)) == keys[i]);
}

TEST_CASE("heads are two roles and administrators three", "[people]")
{
    for (std::size_t i = 0; i < Options<Role>::rows.size(); ++i) {
        const auto role = static_cast<Role>(i);
        INFO(keyOf(role));
        const auto holder = person("x", {role});
        CHECK(holder.is(role));
        CHECK(holder.isHead() == (role == Role::PrincipalHead || role == Role::DeputyHead));
        CHECK(holder.isAdministrator() == (role >= Role::SystemAdministrator));
    }
    CHECK_FALSE(person("x", {}).isHead());
    CHECK(person("x", {Role::Officer, Role::DeputyHead}).isHead());
}

TEST_CASE("every pair of roles is allowed or refused in words that say why", "[people]")
{
    const auto excludes = [](Role role) { return role >= Role::Auxiliary; };
    for (std::size_t i = 0; i < Options<Role>::rows.size(); ++i) {
        for (std::size_t j = 0; j < Options<Role>::rows.size(); ++j) {
            const auto a = static_cast<Role>(i);
            const auto b = static_cast<Role>(j);
            INFO(keyOf(a) << " with " << keyOf(b));
            if (a != b)
                CHECK(refusalOf({a, b}).empty() == !(excludes(a) || excludes(b)));
        }
    }
    CHECK(refusalOf({}) == "A person holds at least one role");
    CHECK(refusalOf({Role::Officer, Role::AuditAdministrator})
              .starts_with("The three administrators hold no other role"));
    CHECK(refusalOf({Role::Auxiliary, Role::Archivist}).starts_with("An auxiliary holds no other role"));
    CHECK(refusalOf({Role::Officer, Role::TeamLeader, Role::LegalReviewer, Role::PrincipalHead, Role::DeputyHead,
                        Role::Supervisor, Role::Archivist})
              .empty());
    CHECK(mayHoldTogether({Role::Officer, Role::AuditAdministrator}).refusal().findings.at(0).jump == "roles");
}

TEST_CASE("somebody is certified only with a whole certificate on one of its days", "[people]")
{
    auto officer = person("chen", {Role::Officer});
    CHECK_FALSE(officer.isCertifiedOn(Date::of(2026, 9, 17)));
    officer.certificate = Certificate{"云执证0001", Date::of(2026, 2, 28), Date::of(2026, 2, 28), ""};
    CHECK(officer.isCertifiedOn(Date::of(2026, 2, 28)));
    CHECK_FALSE(officer.isCertifiedOn(Date::of(2026, 2, 27)));
    CHECK_FALSE(officer.isCertifiedOn(Date::of(2026, 3, 1)));
    officer.certificate->validTo = Date::of(2026, 2, 27);
    CHECK_FALSE(officer.isCertifiedOn(Date::of(2026, 2, 27)));
    officer.certificate->validTo.reset();
    CHECK_FALSE(officer.isCertifiedOn(Date::of(2026, 2, 28)));
}

TEST_CASE("the roster keeps the order of admission when somebody changes", "[people]")
{
    Roster roster;
    for (const auto* login : {"a", "b", "c"})
        roster.put(person(login, {Role::Officer}));
    roster.put(person("b", {Role::TeamLeader}));
    REQUIRE(roster.all().size() == 3);
    CHECK(roster.all()[1].id == PersonId{"b"});
    CHECK(roster.all()[1].is(Role::TeamLeader));
    CHECK_FALSE(roster.all()[1].is(Role::Officer));
    CHECK(roster.find(PersonId{"B"}) == nullptr);
    CHECK(roster.nameOf(PersonId{"d"}) == "d");
}
