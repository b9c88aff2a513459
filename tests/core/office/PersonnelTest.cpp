// SPDX-License-Identifier: GPL-3.0-or-later
// Who may admit, change and disable whom; the accounts are kept in memory, with the key as a mark.
#include "core/office/Personnel.h"

#include <algorithm>

#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

/// Keeps what the interface promises of accounts, without a lock on it.
class MemoryAccounts final : public Accounts {
public:
    Result<std::unique_ptr<Session>> createFirst(const std::string&, const PersonId&, const std::string&) override { return Refusal{}; }
    Result<Done> create(const std::string& login, const PersonId& person, const std::string& password, const Session* by) override
    {
        if (password.size() < 8)
            return notValid("password", {N_("%1 is missing"), {std::string{"password"}}});
        m_rows.push_back({login, person, by != nullptr, false, false, 0});
        return Done{};
    }
    Result<std::unique_ptr<Session>> signIn(const std::string&, const std::string&, Instant) override { return Refusal{}; }
    Result<Done> changePassword(const std::string&, const std::string&, const std::string&) override { return Done{}; }
    Result<Done> resetPassword(const std::string& login, const std::string&) override
    {
        return with(login, [](Account& a) { a.seesCases = false; a.isLocked = false; });
    }
    Result<Done> admit(const std::string& login, const Session&) override
    {
        return with(login, [](Account& a) { a.seesCases = true; });
    }
    Result<Done> withdraw(const std::string& login) override
    {
        return with(login, [](Account& a) { a.seesCases = false; });
    }
    Result<Done> unlock(const std::string& login) override
    {
        return with(login, [](Account& a) { a.isLocked = false; });
    }
    Result<Done> disable(const std::string& login, bool disabled) override
    {
        return with(login, [&](Account& a) { a.isDisabled = disabled; });
    }
    std::vector<Account> list() const override { return m_rows; }
    Result<RecoverySheet> printRecoverySheet(const Session&) override { return Refusal{}; }
    bool isRecoverySheet(const RecoverySheet&) const override { return false; }
    Result<std::unique_ptr<Session>> recover(const RecoverySheet&, const std::string&, const std::string&) override { return Refusal{}; }

    Result<Done> with(const std::string& login, const std::function<void(Account&)>& change)
    {
        const auto found = std::ranges::find(m_rows, login, &Account::login);
        if (found == m_rows.end())
            return notValid("login", {N_("There is no account %1"), {login}});
        change(*found);
        return Done{};
    }

private:
    std::vector<Account> m_rows;
};

struct House {
    MemoryOffice memory;
    MemoryAccounts accounts;
    Personnel personnel{*memory.office, accounts};

    House()
    {
        for (const auto& person : memory.office->roster().all()) {
            const MemorySession any{"zheng", true};
            (void)accounts.create(person.id.text(), person.id, "long enough", person.isAdministrator() ? nullptr : &any);
        }
    }
    MemorySession head() const { return {"zheng", true}; }
    MemorySession admin(const char* login = "sysadmin") const { return {login, false}; }
    Account account(const std::string& login) { return *personnel.find(login)->account; }
    Person person(const std::string& login) { return personnel.find(login)->person; }
};

Person newcomer(const char* login = "qian", Role role = Role::Officer)
{
    Person person{PersonId{login}, "钱某", "科员", {role}, {}, {}, {}, false};
    if (role == Role::Officer)
        person.certificate = Certificate{"云执证0009", Date::of(2026, 1, 1), Date::of(2030, 12, 31), "云江县青石街道办事处"};
    return person;
}

} // namespace

TEST_CASE("a head who holds the key admits a new person at once", "[office][people]")
{
    House house;
    const auto added = house.personnel.add(house.head(), newcomer(), "first password");
    REQUIRE(ruleOf(added) == "done");
    CHECK_FALSE(added->waitsForAdmission);
    CHECK(house.account("qian").seesCases);
    CHECK(house.person("qian").certificate->number == "云执证0009");
}

TEST_CASE("an administrator makes an account that sees nothing until a head admits it", "[office][people]")
{
    House house;
    const auto added = house.personnel.add(house.admin(), newcomer(), "first password");
    REQUIRE(ruleOf(added) == "done");
    CHECK(added->waitsForAdmission);
    CHECK_FALSE(house.account("qian").seesCases);
    CHECK(ruleOf(house.personnel.admit(house.admin(), "qian")) == "right");
    CHECK(ruleOf(house.personnel.admit(MemorySession{"zheng", false}, "qian")) == "right"); // a head who was not admitted himself
    CHECK(ruleOf(house.personnel.admit(house.head(), "qian")) == "done");
    CHECK(house.account("qian").seesCases);
}

TEST_CASE("an administrator never holds the key, whoever makes or admits him", "[office][people]")
{
    House house;
    const auto added = house.personnel.add(house.head(), newcomer("sys2", Role::SystemAdministrator), "first password");
    REQUIRE(ruleOf(added) == "done");
    CHECK_FALSE(added->waitsForAdmission);
    CHECK_FALSE(house.account("sys2").seesCases);
    CHECK(ruleOf(house.personnel.admit(house.head(), "sys2")) == "right");
    CHECK_FALSE(house.account("sys2").seesCases);
    auto officer = house.person("li");
    officer.roles = {Role::AuditAdministrator};
    const auto changed = house.personnel.change(house.head(), officer);
    REQUIRE(ruleOf(changed) == "done");
    CHECK(changed->keyUnchanged); // what he has seen he has seen
    CHECK_FALSE(house.account("li").seesCases);
}

TEST_CASE("nobody holds two of the three administrator roles, or one beside another role", "[office][people]")
{
    House house;
    auto both = newcomer("two", Role::SystemAdministrator);
    both.roles.push_back(Role::SecurityAdministrator);
    CHECK(ruleOf(house.personnel.add(house.head(), both, "first password")) == "roles");
    both.roles = {Role::AuditAdministrator, Role::Officer};
    CHECK(ruleOf(house.personnel.add(house.head(), both, "first password")) == "roles");
    CHECK(ruleOf(house.personnel.find("two")) == "person");
    auto known = house.person("secadmin");
    known.roles = {Role::SecurityAdministrator, Role::AuditAdministrator};
    CHECK(ruleOf(house.personnel.change(house.head(), known)) == "roles");
    CHECK(house.person("secadmin").roles.size() == 1);
}

TEST_CASE("officers, reviewers and the audit administrator change nobody", "[office][people]")
{
    House house;
    for (const auto* who : {"chen", "sun", "wu", "chu", "wei", "zhou", "audadmin"}) {
        INFO(who);
        const MemorySession session{who, true};
        CHECK(ruleOf(house.personnel.add(session, newcomer(), "first password")) == "right");
        CHECK(ruleOf(house.personnel.change(session, house.person("li"))) == "right");
        CHECK(ruleOf(house.personnel.disable(session, "li", true)) == "right");
        CHECK(ruleOf(house.personnel.resetPassword(session, "li", "first password")) == "right");
        CHECK(ruleOf(house.personnel.admit(session, "li")) == "right");
        CHECK(ruleOf(house.personnel.unlock(session, "li")) == "right");
    }
    CHECK(ruleOf(house.personnel.find("qian")) == "person");
    CHECK_FALSE(house.account("li").isDisabled);
}

TEST_CASE("a login is never given twice, and nothing is left of a person who was refused", "[office][people]")
{
    House house;
    CHECK(ruleOf(house.personnel.add(house.head(), newcomer("chen"), "first password")) == "login");
    CHECK(ruleOf(house.personnel.add(house.head(), newcomer("qian"), "short")) == "password");
    CHECK(ruleOf(house.personnel.find("qian")) == "person");
    auto nameless = newcomer();
    nameless.name.clear();
    CHECK(ruleOf(house.personnel.add(house.head(), nameless, "first password")) == "name");
}

TEST_CASE("nobody changes his own roles or disables himself; his own certificate he may mend", "[office][people]")
{
    House house;
    auto self = house.person("zheng");
    self.post = "主任、党工委副书记";
    CHECK(ruleOf(house.personnel.change(house.head(), self)) == "done");
    CHECK(house.person("zheng").post == "主任、党工委副书记");
    self.roles.push_back(Role::LegalReviewer);
    CHECK(ruleOf(house.personnel.change(house.head(), self)) == "right");
    CHECK(ruleOf(house.personnel.disable(house.head(), "zheng", true)) == "right");
    CHECK(ruleOf(house.personnel.resetPassword(house.head(), "zheng", "first password")) == "right");
}

TEST_CASE("who leaves loses account and key, and it is said that the key itself stays", "[office][people]")
{
    House house;
    const auto left = house.personnel.disable(house.head(), "li", true);
    REQUIRE(ruleOf(left) == "done");
    CHECK(left->keyUnchanged);
    CHECK(house.account("li").isDisabled);
    CHECK_FALSE(house.account("li").seesCases);
    CHECK(house.person("li").disabled);
    CHECK(ruleOf(house.personnel.admit(house.head(), "li")) == "right");
    // Back again: the administrator opens the account, a head admits it.
    const auto back = house.personnel.disable(house.admin(), "li", false);
    REQUIRE(ruleOf(back) == "done");
    CHECK(back->waitsForAdmission);
    CHECK_FALSE(house.account("li").seesCases);
    CHECK_FALSE(house.person("li").disabled);
    CHECK(ruleOf(house.personnel.disable(house.head(), "li", false)) == "done");
    CHECK(house.account("li").seesCases);
}

TEST_CASE("the last head who can admit others stays", "[office][people]")
{
    House house;
    CHECK(ruleOf(house.personnel.disable(house.admin(), "feng", true)) == "done");
    CHECK(ruleOf(house.personnel.disable(house.admin(), "he", true)) == "done");
    CHECK(ruleOf(house.personnel.disable(house.admin(), "zheng", true)) == "right");
    auto last = house.person("zheng");
    last.roles = {Role::Officer};
    CHECK(ruleOf(house.personnel.change(house.admin(), last)) == "right");
    CHECK(ruleOf(house.personnel.resetPassword(house.admin("secadmin"), "zheng", "first password")) == "right");
    CHECK(house.account("zheng").seesCases);
}

TEST_CASE("a reset by the security administrator waits for a head, a reset by a head does not", "[office][people]")
{
    House house;
    CHECK(ruleOf(house.personnel.resetPassword(house.admin("sysadmin"), "chen", "first password")) == "right");
    const auto waits = house.personnel.resetPassword(house.admin("secadmin"), "chen", "first password");
    REQUIRE(ruleOf(waits) == "done");
    CHECK(waits->waitsForAdmission);
    CHECK_FALSE(house.account("chen").seesCases);
    const auto atOnce = house.personnel.resetPassword(house.head(), "chen", "first password");
    REQUIRE(ruleOf(atOnce) == "done");
    CHECK_FALSE(atOnce->waitsForAdmission);
    CHECK(house.account("chen").seesCases);
}

TEST_CASE("an account that wrong passwords locked is unlocked by the security administrator", "[office][people]")
{
    House house;
    (void)house.accounts.with("chen", [](Account& a) { a.isLocked = true; });
    CHECK(ruleOf(house.personnel.unlock(house.admin("sysadmin"), "chen")) == "right");
    CHECK(house.account("chen").isLocked);
    CHECK(ruleOf(house.personnel.unlock(house.admin("secadmin"), "chen")) == "done");
    CHECK_FALSE(house.account("chen").isLocked);
}

TEST_CASE("that somebody left is not slipped in with another change", "[office][people]")
{
    House house;
    auto li = house.person("li");
    li.disabled = true;
    CHECK(ruleOf(house.personnel.change(house.head(), li)) == "disabled");
    CHECK(ruleOf(house.personnel.change(house.head(), newcomer("ghost"))) == "person");
}
