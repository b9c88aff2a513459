// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Founding.h"

#include <map>

#include "core/casefile/Bodies.h"
#include "core/office/LawOfOffice.h"
#include "core/office/People.h"
#include "core/office/Registers.h"
#include "core/base/Json.h"
#include "tests/support/MemoryOffice.h"
#include "tests/support/Test.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const Instant morning = Instant::at(Date::of(2026, 9, 17), *TimeOfDay::make(8, 0));

Json practice()
{
    return parseJson(readResource("practice/office.json"), "office.json").value();
}

Result<Founding> read(const Json& file, const std::string& password = "correct horse")
{
    return readFounding(file.dump(), *shippedLawBook(), password);
}

/// What was asked of the accounts, in order.
class NotedAccounts final : public Accounts {
public:
    std::map<std::string, bool> seesCases;   ///< by login
    std::map<std::string, std::string> passwords;
    std::vector<std::string> order;
    std::string refuses;                     ///< this login is refused

    Result<std::unique_ptr<Session>> createFirst(const std::string& login, const PersonId&, const std::string& password) override
    {
        note(login, true, password);
        return std::unique_ptr<Session>{std::make_unique<MemorySession>(login, true)};
    }
    Result<Done> create(const std::string& login, const PersonId&, const std::string& password, const Session* by) override
    {
        if (login == refuses)
            return notValid("login", {N_("%1 has no first password"), {login}});
        note(login, by != nullptr, password);
        return Done{};
    }
    Result<std::unique_ptr<Session>> signIn(const std::string&, const std::string&, Instant) override { return Refusal{}; }
    Result<Done> changePassword(const std::string&, const std::string&, const std::string&) override { return Done{}; }
    Result<Done> resetPassword(const std::string&, const std::string&) override { return Done{}; }
    Result<Done> admit(const std::string&, const Session&) override { return Done{}; }
    Result<Done> withdraw(const std::string&) override { return Done{}; }
    Result<Done> unlock(const std::string&) override { return Done{}; }
    Result<Done> disable(const std::string&, bool) override { return Done{}; }
    std::vector<Account> list() const override { return {}; }
    Result<RecoverySheet> printRecoverySheet(const Session&) override { return RecoverySheet{}; }
    bool isRecoverySheet(const RecoverySheet&) const override { return false; }
    Result<std::unique_ptr<Session>> recover(const RecoverySheet&, const std::string&, const std::string&) override { return Refusal{}; }

private:
    void note(const std::string& login, bool sees, const std::string& password)
    {
        seesCases[login] = sees;
        passwords[login] = password;
        order.push_back(login);
    }
};

} // namespace

TEST_CASE("the practice office is read whole", "[office]")
{
    const auto founding = read(practice());
    REQUIRE(ruleOf(founding) == "done");
    CHECK(founding->people.size() == 14);
    CHECK(founding->setup.organ.name == "云江县青石街道办事处");
    CHECK(founding->setup.registers.at("罚决") == "行政处罚决定书");
    const auto chen = std::ranges::find(founding->people, PersonId{"chen"}, [](const Newcomer& n) { return n.person.id; });
    REQUIRE(chen != founding->people.end());
    CHECK(chen->person.is(Role::Officer));
    CHECK(chen->person.isCertifiedOn(Date::of(2026, 9, 17)));
    const auto decisions = std::ranges::find(founding->lastNumbers, "罚决", [](const auto& pair) { return pair.first; });
    REQUIRE(decisions != founding->lastNumbers.end());
    CHECK(decisions->second == 11);
}

TEST_CASE("passwords and people never stand in the text that the journal keeps", "[office]")
{
    auto file = practice();
    file["people"][0]["first_password"] = "a very own secret";
    const auto founding = read(file);
    REQUIRE(founding);
    CHECK(founding->people.front().password == "a very own secret");
    CHECK(founding->people.back().password == "correct horse");
    for (const auto* hidden : {"a very own secret", "correct horse", "first_password", "陈某", "云执证0001"}) {
        INFO(hidden);
        CHECK(founding->text.find(hidden) == std::string::npos);
    }
}

TEST_CASE("a set-up that cannot found an office is refused at its place", "[office]")
{
    const auto refused = [](const std::function<void(Json&)>& change, const std::string& password = "correct horse") {
        auto file = practice();
        change(file);
        return ruleOf(read(file, password));
    };
    CHECK(refused([](Json&) {}) == "done");
    CHECK(refused([](Json& f) { f["people"] = Json::array(); }) == "people");
    CHECK(refused([](Json& f) { f.erase("people"); }) == "people");
    CHECK(refused([](Json& f) { f["people"][0].erase("login"); }) == "people");
    CHECK(refused([](Json& f) { f["people"][0]["name"] = ""; }) == "people");
    CHECK(refused([](Json& f) { f["people"][1]["login"] = "chen"; }) == "people.chen");
    CHECK(refused([](Json& f) { f["administrators"][0]["login"] = "chen"; }) == "people.chen");
    CHECK(refused([](Json& f) { f["people"][0]["roles"] = Json::array({"king"}); }) == "roles");
    CHECK(refused([](Json& f) { f["people"][0]["roles"] = Json::array({1}); }) == "roles");
    CHECK(refused([](Json& f) { f["people"][0]["roles"] = Json::array({"officer", "audit-administrator"}); }) == "roles");
    CHECK(refused([](Json& f) { f["people"][0]["certificate"]["valid_from"] = "2026-02-30"; }) == "people.chen.valid_from");
    CHECK(refused([](Json& f) { f["people"][0]["certificate"]["valid_to"] = "tomorrow"; }) == "people.chen.valid_to");
    CHECK(refused([](Json& f) { f["people"][0]["first_engaged_on"] = "2026-13-01"; }) == "people.chen.first_engaged_on");
    CHECK(refused([](Json&) {}, "") == "people.chen.first_password");
    CHECK(refused([](Json& f) { f["numbering"]["last_used"]["罚决"] = -1; }) == "numbering.last_used.罚决");
    CHECK(refused([](Json& f) { f["numbering"]["last_used"]["罚决"] = "eleven"; }) == "numbering.last_used.罚决");
    CHECK(refused([](Json& f) { f["organ"]["name"] = ""; }) != "done");
    CHECK_FALSE(readFounding("{", *shippedLawBook(), "x"));
    CHECK_FALSE(readFounding("[]", *shippedLawBook(), "x"));
}

TEST_CASE("founding opens accounts, writes people, set-up and registers, and gives administrators no key", "[office]")
{
    MemoryJournal journal;
    NotedAccounts accounts;
    const auto founding = read(practice()).value();
    const auto session = found(journal, accounts, founding, morning);
    REQUIRE(session);
    CHECK((*session)->login() == "chen");
    CHECK(accounts.order.front() == "chen");
    CHECK(accounts.order.size() == 14);
    for (const auto& newcomer : founding.people) {
        INFO(newcomer.person.id.text());
        CHECK(accounts.seesCases.at(newcomer.person.id.text()) == !newcomer.person.isAdministrator());
        CHECK(accounts.passwords.at(newcomer.person.id.text()) == newcomer.password);
    }
    CHECK(readPeople(journal).all().size() == 14);
    CHECK(readSetupOf(journal).organ.name == "云江县青石街道办事处");
    CHECK(nextNumber(journal, founding.setup, "罚决", 2026)->sequence == 12);
    CHECK(nextNumber(journal, founding.setup, "不罚", 2026)->sequence == 1);
}

TEST_CASE("an office is founded once; an account that is refused ends the founding without a word in the journal", "[office]")
{
    MemoryJournal journal;
    NotedAccounts accounts;
    const auto founding = read(practice()).value();
    accounts.refuses = "li";
    CHECK_FALSE(found(journal, accounts, founding, morning));
    CHECK(journal.streams("").empty());
    accounts.refuses.clear();
    REQUIRE(found(journal, accounts, founding, morning));
    const auto again = found(journal, accounts, founding, morning);
    REQUIRE_FALSE(again);
    CHECK(again.refusal().why == Why::ChangedMeanwhile);
    CHECK(readPeople(journal).all().size() == 14);
}

TEST_CASE("the first person with casework draws the key even when administrators stand first", "[office]")
{
    MemoryJournal journal;
    NotedAccounts accounts;
    auto file = practice();
    std::swap(file["people"][0], file["administrators"][0]);
    const auto founding = read(file);
    REQUIRE(ruleOf(founding) == "done");
    const auto session = found(journal, accounts, *founding, morning);
    REQUIRE(session);
    CHECK((*session)->login() == "li");
    CHECK_FALSE(accounts.seesCases.at("sysadmin"));
}

TEST_CASE("an office without a set-up works by what was shipped", "[office]")
{
    const MemoryJournal empty;
    const auto setup = readSetupOf(empty);
    CHECK(setup.organ.name.empty());
    CHECK(lawOf(setup, *shippedLawBook()).rules.version() == shippedLawBook()->rules.version());
    // A text that cannot be read counts as none.
    MemoryJournal broken;
    Transaction transaction;
    transaction.appends.push_back({StreamName{setupStream}, 0, {setupPut("{", Date::of(2026, 9, 17), PersonId{"zheng"})}});
    REQUIRE(broken.append(transaction, morning));
    CHECK(readSetupOf(broken).organ.name.empty());
}

TEST_CASE("a set-up whose law cannot be read is refused and never half applied", "[office]")
{
    const auto refused = [](const char* key, const Json& value) {
        auto file = practice();
        file[key] = value;
        const auto founding = read(file);
        return !founding;
    };
    CHECK(refused("catalogue", Json{{"version", 1}}));
    CHECK(refused("discretion_standard", Json::array({1})));
    CHECK(refused("local_rules", Json::array({Json{{"id", "no-such-rule"}}})));
    Setup setup = practiceCircumstances().setup ? *practiceCircumstances().setup : Setup{};
    auto whole = *setup.whole;
    whole["catalogue"] = Json{{"version", 1}};
    setup.whole = std::make_shared<const Json>(whole);
    CHECK_FALSE(checkedLawOf(setup, *shippedLawBook()));
    CHECK(lawOf(setup, *shippedLawBook()).adopted.size() == shippedLawBook()->adopted.size());
}
