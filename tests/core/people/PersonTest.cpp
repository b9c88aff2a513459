// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Person.h"
#include "tests/support/Test.h"

using namespace anjuan;

TEST_CASE("a certificate is valid on both of its days and on none outside", "[people]")
{
    const Certificate certificate{"云执证0001", Date::of(2023, 6, 1), Date::of(2028, 5, 31), "云江县青石街道办事处"};
    CHECK(certificate.isValidOn(Date::of(2023, 6, 1)));
    CHECK(certificate.isValidOn(Date::of(2028, 5, 31)));
    CHECK_FALSE(certificate.isValidOn(Date::of(2028, 6, 1)));
    CHECK_FALSE(certificate.isValidOn(Date::of(2023, 5, 31)));
    CHECK_FALSE(Certificate{"", Date::of(2023, 6, 1), Date::of(2028, 5, 31), ""}.isValidOn(Date::of(2024, 1, 1)));
    CHECK_FALSE(Certificate{"x", {}, Date::of(2028, 5, 31), ""}.isValidOn(Date::of(2024, 1, 1)));
}

TEST_CASE("the three administrators hold nothing else, and an auxiliary neither", "[people]")
{
    CHECK(mayHoldTogether({Role::Officer, Role::LegalReviewer}));
    CHECK(mayHoldTogether({Role::DeputyHead, Role::TeamLeader}));
    for (const auto administrator : {Role::SystemAdministrator, Role::SecurityAdministrator, Role::AuditAdministrator}) {
        CHECK(mayHoldTogether({administrator}));
        for (const auto& option : Options<Role>::rows) {
            const auto other = static_cast<Role>(&option - Options<Role>::rows.data());
            if (other != administrator)
                CHECK_FALSE(mayHoldTogether({administrator, other}));
        }
    }
    CHECK_FALSE(mayHoldTogether({Role::Auxiliary, Role::Officer}));
    CHECK_FALSE(mayHoldTogether({}));
}

TEST_CASE("the roster knows a person by id and replaces him whole", "[people]")
{
    Roster roster;
    roster.put({PersonId{"chen"}, "陈某", "科员", {Role::Officer}, {}, {}, {}, false});
    roster.put({PersonId{"chen"}, "陈某", "副主任", {Role::DeputyHead}, {}, {}, {}, false});
    REQUIRE(roster.all().size() == 1);
    CHECK(roster.find(PersonId{"chen"})->isHead());
    CHECK(roster.nameOf(PersonId{"chen"}) == "陈某");
    CHECK(roster.nameOf(PersonId{"nobody"}) == "nobody");
    CHECK_FALSE(roster.find(PersonId{"nobody"}));
}
