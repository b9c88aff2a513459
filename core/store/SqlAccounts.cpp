// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlAccounts.h"

#include "core/store/AccountRefusals.h"
#include "core/store/Database.h"
#include "core/store/KeySession.h"
#include "core/store/PasswordRules.h"

namespace anjuan {
namespace {

using soci::into;
using soci::use;

constexpr int failuresUntilLocked = 5;

/// Changes one row of `account`; NotFound when there is none.
Result<Done> changeAccount(Database& database, const std::string& login, const std::function<void(soci::session&)>& change)
{
    return database.write(
        [&](soci::session& sql) -> Result<Done> {
            int found = 0;
            sql << "SELECT count(*) FROM account WHERE login = :login", use(login, "login"), into(found);
            if (found == 0)
                return unknownAccount(login);
            change(sql);
            return Done{};
        },
        [](const Result<Done>& answer) { return static_cast<bool>(answer); });
}

} // namespace

SqlAccounts::SqlAccounts(Database& database, KeyRing& ring, std::string storeId, KdfCost cost, bool isReadOnly)
    : m_database(database), m_ring(ring), m_storeId(std::move(storeId)), m_cost(cost), m_isReadOnly(isReadOnly)
{
    startSodium();
}

std::optional<SqlAccounts::Row> SqlAccounts::find(const std::string& login) const
{
    return m_database.run([&](soci::session& sql) {
        Row row;
        auto& keys = row.credentials;
        sql << "SELECT login, person, verifier, public_key, private_salt, private_ops, private_mem, private_sealed, wrap, "
               "failures, locked, disabled FROM account WHERE login = :login",
            use(login, "login"), into(row.login), into(row.person), into(keys.verifier), into(keys.publicKey),
            into(keys.salt), into(keys.passes), into(keys.bytes), into(keys.sealedPrivate), into(row.wrap),
            into(row.failures), into(row.locked), into(row.disabled);
        return sql.got_data() ? std::optional{row} : std::nullopt;
    });
}

Result<Done> SqlAccounts::insert(const std::string& login, const PersonId& person, const Credentials& keys,
                                 const std::string& wrap)
{
    return m_database.write(
        [&](soci::session& sql) -> Result<Done> {
            int taken = 0;
            sql << "SELECT count(*) FROM account WHERE login = :login OR person = :person", use(login, "login"),
                use(person.text(), "person"), into(taken);
            if (taken != 0)
                return notValid("login", {N_("There is an account %1 already, or this person has one"), {login}});
            sql << "INSERT INTO account (login, person, verifier, public_key, private_salt, private_ops, private_mem, "
                   "private_sealed, wrap, failures, locked, disabled, signed_in_at) VALUES (:login, :person, :verifier, "
                   ":public, :salt, :ops, :mem, :sealed, :wrap, 0, 0, 0, 0)",
                use(login, "login"), use(person.text(), "person"), use(keys.verifier, "verifier"),
                use(keys.publicKey, "public"), use(keys.salt, "salt"), use(keys.passes, "ops"), use(keys.bytes, "mem"),
                use(keys.sealedPrivate, "sealed"), use(wrap, "wrap");
            return Done{};
        },
        [](const Result<Done>& answer) { return static_cast<bool>(answer); });
}

std::unique_ptr<Session> SqlAccounts::enter(const Row& row, SecretKey privateKey, std::optional<SecretKey> storeKey)
{
    auto keys = std::make_shared<Keys>(std::move(privateKey), std::move(storeKey));
    m_ring.use(keys);
    return std::make_unique<KeySession>(row.login, PersonId{row.person}, std::move(keys));
}

Result<std::unique_ptr<Session>> SqlAccounts::createFirst(const std::string& login, const PersonId& person,
                                                          const std::string& password)
{
    if (!list().empty())
        return refuseAccount(Why::NotYourRight, {N_("This store has accounts already; a key-holder admits new ones"), {}});
    if (auto good = checkPassword(login, password); !good)
        return std::move(good).refusal();
    auto fresh = newCredentials(login, password, m_cost);
    auto storeKey = SecretKey::random();
    if (auto done = insert(login, person, fresh.kept, wrapFor(fresh.kept.publicKey, storeKey)); !done)
        return std::move(done).refusal();
    Row row;
    row.login = login;
    row.person = person.text();
    return enter(row, std::move(fresh.privateKey), std::move(storeKey));
}

Result<Done> SqlAccounts::create(const std::string& login, const PersonId& person, const std::string& password,
                                 const Session* admittedBy)
{
    const auto by = admittedBy ? keysOf(*admittedBy) : nullptr;
    const auto storeKey = by ? by->store() : std::nullopt;
    if (admittedBy && !storeKey)
        return keyHolderNeeded();
    if (login.empty())
        return notValid("login", {N_("%1 is missing"), {std::string{"login"}}});
    if (auto good = checkPassword(login, password); !good)
        return good;
    const auto fresh = newCredentials(login, password, m_cost);
    return insert(login, person, fresh.kept, storeKey ? wrapFor(fresh.kept.publicKey, *storeKey) : std::string{});
}

/// The row when the password is right. The failure is counted before the password is looked at, so that ending the
/// program in between spares nobody the count.
Result<SqlAccounts::Row> SqlAccounts::checkedRow(const std::string& login, const std::string& password)
{
    auto row = find(login);
    if (!row) {
        static_cast<void>(newVerifier(password, m_cost)); // an unknown login takes as long as a wrong password
        return wrongPassword();
    }
    if (row->locked != 0)
        return refuseAccount(Why::NotYourRight, {N_("The account %1 is locked after five wrong passwords"), {login}},
                  {N_("The security administrator unlocks it, or a new password is set."), {}});
    if (row->disabled != 0)
        return refuseAccount(Why::NotYourRight, {N_("The account %1 is disabled"), {login}});
    if (!m_isReadOnly)
        m_database.write([&](soci::session& sql) {
            sql << "UPDATE account SET failures = failures + 1, locked = CASE WHEN failures + 1 >= :most THEN 1 ELSE 0 END "
                   "WHERE login = :login",
                use(failuresUntilLocked, "most"), use(login, "login");
        });
    if (!isPassword(row->credentials, password))
        return wrongPassword();
    if (!m_isReadOnly)
        m_database.write([&](soci::session& sql) {
            sql << "UPDATE account SET failures = 0, locked = 0 WHERE login = :login", use(login, "login");
        });
    return *std::move(row);
}

Result<std::unique_ptr<Session>> SqlAccounts::signIn(const std::string& login, const std::string& password, Instant now)
{
    auto checked = checkedRow(login, password);
    if (!checked)
        return std::move(checked).refusal();
    const auto& row = *checked;
    auto privateKey = privateKeyOf(row.credentials, login, password);
    auto storeKey = privateKey && !row.wrap.empty() ? unwrap(row.wrap, row.credentials.publicKey, *privateKey) : std::nullopt;
    if (!privateKey || (!row.wrap.empty() && !storeKey))
        throw StoreFailure(StoreFailure::Cause::Damaged,
                           {N_("The key of account %1 is not as it was written. A key-holder has to set a new password."), {login}});
    if (!m_isReadOnly) {
        const auto verifier = needsRehash(row.credentials, m_cost) ? newVerifier(password, m_cost) : row.credentials.verifier;
        const long long at = now.milliseconds;
        m_database.write([&](soci::session& sql) {
            sql << "UPDATE account SET signed_in_at = :at, verifier = :verifier WHERE login = :login", use(at, "at"),
                use(verifier, "verifier"), use(login, "login");
        });
    }
    return enter(row, *std::move(privateKey), std::move(storeKey));
}

Result<Done> SqlAccounts::replaceKeys(const std::string& login, const Credentials& keys, const std::string& wrap)
{
    return changeAccount(m_database, login, [&](soci::session& sql) {
        sql << "UPDATE account SET verifier = :verifier, public_key = :public, private_salt = :salt, private_ops = :ops, "
               "private_mem = :mem, private_sealed = :sealed, wrap = :wrap, failures = 0, locked = 0 WHERE login = :login",
            use(keys.verifier, "verifier"), use(keys.publicKey, "public"), use(keys.salt, "salt"), use(keys.passes, "ops"),
            use(keys.bytes, "mem"), use(keys.sealedPrivate, "sealed"), use(wrap, "wrap"), use(login, "login");
    });
}

Result<Done> SqlAccounts::changePassword(const std::string& login, const std::string& oldPassword,
                                         const std::string& newPassword)
{
    auto checked = checkedRow(login, oldPassword);
    if (!checked)
        return std::move(checked).refusal();
    if (auto good = checkPassword(login, newPassword); !good)
        return good;
    if (newPassword == oldPassword)
        return notValid("password", {N_("The new password is the old one"), {}});
    const auto privateKey = privateKeyOf(checked->credentials, login, oldPassword);
    if (!privateKey)
        return wrongPassword();
    return replaceKeys(login, resealed(checked->credentials, *privateKey, login, newPassword, m_cost), checked->wrap);
}

Result<Done> SqlAccounts::resetPassword(const std::string& login, const std::string& newPassword)
{
    if (!find(login))
        return unknownAccount(login);
    if (auto good = checkPassword(login, newPassword); !good)
        return good;
    return replaceKeys(login, newCredentials(login, newPassword, m_cost).kept, {});
}

Result<Done> SqlAccounts::admit(const std::string& login, const Session& by)
{
    const auto keys = keysOf(by);
    const auto storeKey = keys ? keys->store() : std::nullopt;
    if (!storeKey)
        return keyHolderNeeded();
    const auto row = find(login);
    if (!row)
        return unknownAccount(login);
    const auto wrap = wrapFor(row->credentials.publicKey, *storeKey);
    return changeAccount(m_database, login, [&](soci::session& sql) {
        sql << "UPDATE account SET wrap = :wrap WHERE login = :login", use(wrap, "wrap"), use(login, "login");
    });
}

Result<Done> SqlAccounts::withdraw(const std::string& login)
{
    return changeAccount(m_database, login, [&](soci::session& sql) {
        sql << "UPDATE account SET wrap = '' WHERE login = :login", use(login, "login");
    });
}

Result<Done> SqlAccounts::unlock(const std::string& login)
{
    return changeAccount(m_database, login, [&](soci::session& sql) {
        sql << "UPDATE account SET failures = 0, locked = 0 WHERE login = :login", use(login, "login");
    });
}

Result<Done> SqlAccounts::disable(const std::string& login, bool disabled)
{
    const int flag = disabled ? 1 : 0;
    return changeAccount(m_database, login, [&](soci::session& sql) {
        sql << "UPDATE account SET disabled = :flag WHERE login = :login", use(flag, "flag"), use(login, "login");
    });
}

std::vector<Account> SqlAccounts::list() const
{
    return m_database.run([](soci::session& sql) {
        std::vector<Account> accounts;
        std::string login;
        std::string person;
        int sees = 0;
        int failures = 0;
        int locked = 0;
        int disabled = 0;
        soci::statement statement
            = (sql.prepare << "SELECT login, person, wrap <> '', failures, locked, disabled FROM account ORDER BY login",
               into(login), into(person), into(sees), into(failures), into(locked), into(disabled));
        statement.execute();
        while (statement.fetch())
            accounts.push_back({login, PersonId{person}, sees != 0, locked != 0, disabled != 0, failures});
        return accounts;
    });
}

} // namespace anjuan
