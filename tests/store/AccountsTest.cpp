// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Accounts.h"

#include <chrono>

#include "core/store/Credentials.h"
#include "core/store/KeySession.h"
#include "core/store/PasswordRules.h"
#include "tests/store/Workshop.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const std::string second = "second tea 2026";

Account accountOf(Accounts& accounts, const std::string& login)
{
    for (const auto& account : accounts.list()) {
        if (account.login == login)
            return account;
    }
    FAIL("no account " << login);
    return {{}, PersonId{""}};
}

bool reads(Workshop& office)
{
    return office.journal().read("case/A").at(0).body.at(1).value.as<Personal>()->state() == Personal::State::Open;
}

} // namespace

TEST_CASE("the first account holds the store key; a second first one is refused", "[store][accounts]")
{
    Workshop office;
    CHECK(office.session->seesCases());
    CHECK(office.session->person() == PersonId{"p-chen"});
    CHECK_FALSE(office.store->accounts().createFirst("li", PersonId{"p-li"}, second));
    CHECK(office.store->accounts().list() == std::vector<Account>{{"chen", PersonId{"p-chen"}, true, false, false, 0}});
}

TEST_CASE("an account that a key-holder admits sees what was written before it", "[store][accounts]")
{
    Workshop office;
    auto& accounts = office.store->accounts();
    add(office, "case/A", "x", "440106199001011234");
    REQUIRE(accounts.create("li", PersonId{"p-li"}, second, office.session.get()));
    office.session->lock();
    CHECK_FALSE(reads(office));
    const auto li = accounts.signIn("li", second, morning);
    REQUIRE(li);
    CHECK((*li)->seesCases());
    CHECK(reads(office));
}

TEST_CASE("administrators sign in and see no sealed field until a key-holder admits them", "[store][accounts]")
{
    Workshop office;
    auto& accounts = office.store->accounts();
    add(office, "case/A", "x", "440106199001011234");
    REQUIRE(accounts.create("root", PersonId{"p-root"}, second, nullptr));
    CHECK_FALSE(accountOf(accounts, "root").seesCases);
    {
        const auto root = accounts.signIn("root", second, morning);
        REQUIRE(root);
        CHECK_FALSE((*root)->seesCases());
        CHECK_FALSE(reads(office));
        CHECK(accounts.create("x", PersonId{"p-x"}, second, root->get()).refusal().why == Why::NotYourRight);
        CHECK_FALSE(accounts.admit("root", **root));
        CHECK_FALSE(accounts.printRecoverySheet(**root));
    }
    REQUIRE(accounts.admit("root", *office.session));
    {
        const auto root = accounts.signIn("root", second, morning);
        CHECK((*root)->seesCases());
        CHECK(reads(office));
    }
    REQUIRE(accounts.withdraw("root"));
    CHECK_FALSE((*accounts.signIn("root", second, morning))->seesCases());
}

TEST_CASE("one login, one person, one account", "[store][accounts]")
{
    Workshop office;
    auto& accounts = office.store->accounts();
    CHECK_FALSE(accounts.create("chen", PersonId{"p-other"}, second, office.session.get()));
    CHECK_FALSE(accounts.create("chen2", PersonId{"p-chen"}, second, office.session.get()));
    CHECK_FALSE(accounts.create("", PersonId{"p-other"}, second, office.session.get()));
    CHECK(accounts.list().size() == 1);
    for (const auto& done : {accounts.unlock("nobody"), accounts.disable("nobody", true), accounts.withdraw("nobody"),
                             accounts.resetPassword("nobody", second), accounts.admit("nobody", *office.session)})
        CHECK(done.refusal().why == Why::NotFound);
}

TEST_CASE("five wrong passwords lock, across restarts and whatever the clock says", "[store][accounts]")
{
    Workshop office;
    office.session.reset();
    for (int i = 0; i < 5; ++i) {
        const auto refused = office.store->accounts().signIn("chen", "wrong password", Instant{morning.milliseconds * (i % 2)});
        REQUIRE_FALSE(refused);
        CHECK(refused.refusal().why == Why::NotYourRight);
        if (i == 2)
            office.reopen(false);
    }
    CHECK(accountOf(office.store->accounts(), "chen").isLocked);
    CHECK_FALSE(office.store->accounts().signIn("chen", password, morning));
    office.reopen(false);
    CHECK_FALSE(office.store->accounts().signIn("chen", password, Instant{morning.milliseconds + 400LL * 86'400'000}));
    CHECK_FALSE(office.store->accounts().changePassword("chen", password, second));
    REQUIRE(office.store->accounts().unlock("chen"));
    CHECK(office.store->accounts().signIn("chen", password, morning));
}

TEST_CASE("a right password before the fifth wrong one starts the count again", "[store][accounts]")
{
    Workshop office;
    auto& accounts = office.store->accounts();
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            CHECK_FALSE(accounts.signIn("chen", "wrong password", morning));
        CHECK(accountOf(accounts, "chen").failures == 4);
        CHECK(accounts.signIn("chen", password, morning));
        CHECK(accountOf(accounts, "chen").failures == 0);
    }
}

TEST_CASE("an unknown login and a wrong password get the same answer", "[store][accounts]")
{
    Workshop office;
    const auto unknown = office.store->accounts().signIn("nobody", password, morning);
    const auto wrong = office.store->accounts().signIn("chen", "wrong password", morning);
    CHECK(unknown.refusal().findings == wrong.refusal().findings);
}

TEST_CASE("a disabled account does not sign in until it is enabled", "[store][accounts]")
{
    Workshop office;
    auto& accounts = office.store->accounts();
    REQUIRE(accounts.disable("chen", true));
    CHECK_FALSE(accounts.signIn("chen", password, morning));
    REQUIRE(accounts.disable("chen", false));
    CHECK(accounts.signIn("chen", password, morning));
}

TEST_CASE("a changed password opens what the old one did, the old one nothing", "[store][accounts]")
{
    Workshop office;
    add(office, "case/A", "x", "440106199001011234");
    auto& accounts = office.store->accounts();
    CHECK_FALSE(accounts.changePassword("chen", "wrong password", second));
    CHECK_FALSE(accounts.changePassword("chen", password, "short"));
    CHECK_FALSE(accounts.changePassword("chen", password, password));
    REQUIRE(accounts.changePassword("chen", password, second));
    office.reopen(false);
    CHECK_FALSE(office.store->accounts().signIn("chen", password, morning));
    const auto session = office.store->accounts().signIn("chen", second, morning);
    REQUIRE(session);
    CHECK(reads(office));
}

TEST_CASE("a reset account signs in and waits to be admitted", "[store][accounts]")
{
    Workshop office;
    auto& accounts = office.store->accounts();
    REQUIRE(accounts.create("li", PersonId{"p-li"}, password, office.session.get()));
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE(accounts.signIn("li", "wrong password", morning));
    REQUIRE(accounts.resetPassword("li", second));
    CHECK_FALSE(accountOf(accounts, "li").isLocked);
    CHECK_FALSE(accountOf(accounts, "li").seesCases);
    CHECK_FALSE(accounts.signIn("li", password, morning));
    CHECK_FALSE((*accounts.signIn("li", second, morning))->seesCases());
    REQUIRE(accounts.admit("li", *office.session));
    CHECK((*accounts.signIn("li", second, morning))->seesCases());
}

TEST_CASE("the recovery sheet opens the store when every password is lost, with both groups only", "[store][accounts]")
{
    Workshop office;
    add(office, "case/A", "x", "440106199001011234");
    auto& accounts = office.store->accounts();
    const auto old = accounts.printRecoverySheet(*office.session).value();
    const auto sheet = accounts.printRecoverySheet(*office.session).value();
    CHECK(sheet.first != sheet.second);
    CHECK(sheet.first.size() == 31); // 26 characters in fives with five dashes
    office.session.reset();

    CHECK(accounts.isRecoverySheet(sheet));
    CHECK_FALSE(accounts.isRecoverySheet(old));
    CHECK_FALSE(accounts.isRecoverySheet({sheet.first, old.second}));
    CHECK_FALSE(accounts.isRecoverySheet({sheet.second, sheet.first}));
    CHECK_FALSE(accounts.isRecoverySheet({sheet.first, ""}));
    CHECK_FALSE(accounts.recover(old, "chen", second));
    CHECK_FALSE(accounts.recover(sheet, "nobody", second));
    CHECK_FALSE(accounts.recover(sheet, "chen", "short"));

    auto typed = sheet;
    for (auto& c : typed.first)
        c = c == '-' ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c == '0' ? 'o' : c == '1' ? 'l' : c;
    const auto session = accounts.recover(typed, "chen", second);
    REQUIRE(session);
    CHECK((*session)->seesCases());
    CHECK(reads(office));
    CHECK((*accounts.signIn("chen", second, morning))->seesCases());
    CHECK_FALSE(accounts.signIn("chen", password, morning));
}

TEST_CASE("locking a session takes the key from the store", "[store][accounts]")
{
    Workshop office;
    add(office, "case/A", "x", "440106199001011234");
    CHECK(reads(office));
    const auto keys = keysOf(*office.session);
    office.session->lock();
    CHECK(office.session->isLocked());
    CHECK_FALSE(office.session->seesCases());
    CHECK_FALSE(keys->store());
    CHECK_FALSE(keys->own());
    CHECK_FALSE(reads(office));
    CHECK_FALSE(office.store->accounts().create("li", PersonId{"p-li"}, second, office.session.get()));
}

TEST_CASE("the end of a session locks it too", "[store][accounts]")
{
    Workshop office;
    add(office, "case/A", "x", "440106199001011234");
    const auto keys = keysOf(*office.session);
    office.session.reset();
    CHECK(keys->isLocked());
    CHECK_FALSE(reads(office));
}

TEST_CASE("poor passwords are refused", "[store][accounts]")
{
    for (const auto* poor : {"", "1234567", "七个字的密码呀", "12345678", "Password", "ADMIN123", "aaaaaaaa", "abababab", "chenchenchen"}) {
        CAPTURE(poor);
        CHECK_FALSE(checkPassword("chenchenchen", poor));
    }
    for (const auto* good : {"green tea 2026", "八个汉字也是密码", "Tr0ub4dor&3"}) {
        CAPTURE(good);
        CHECK(checkPassword("chen", good));
    }
}

TEST_CASE("guessing costs what was promised: the figures stand in the file", "[store][accounts]")
{
    const KdfCost cost;
    CHECK(cost.signInBytes >= std::size_t{64} << 20U);
    CHECK(cost.signInPasses >= 3);
    CHECK(cost.keyBytes >= std::size_t{256} << 20U);
    CHECK(cost.keyPasses >= 3);

    const auto fresh = newCredentials("chen", password, cost);
    CHECK(fresh.kept.verifier.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"));
    CHECK(fresh.kept.bytes == 268'435'456);
    CHECK(fresh.kept.passes == 3);
    const auto started = std::chrono::steady_clock::now();
    CHECK(isPassword(fresh.kept, password));
    const auto taken = std::chrono::steady_clock::now() - started;
    CHECK(taken > std::chrono::milliseconds{20});
    CHECK_FALSE(isPassword(fresh.kept, "green tea 2027"));
    CHECK(privateKeyOf(fresh.kept, "chen", password));
    CHECK_FALSE(privateKeyOf(fresh.kept, "li", password));
    CHECK_FALSE(needsRehash(fresh.kept, cost));
}

TEST_CASE("a verifier made at a lower cost is made anew at the next sign-in", "[store][accounts]")
{
    Workshop office;
    office.close();
    const auto verifier = [&] { return ask(office.path, "SELECT verifier FROM account"); };
    CHECK(verifier().find("m=8,t=1") != std::string::npos);
    auto options = cheap();
    options.kdf.signInBytes = 65'536;
    CHECK(openStore(office.path, options)->accounts().signIn("chen", password, morning));
    CHECK(verifier().find("m=64,t=1") != std::string::npos);
}
