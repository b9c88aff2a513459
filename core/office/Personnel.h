// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/office/Office.h"

namespace anjuan {

/// A person of the office with the account he signs in with; none was made yet when it is empty.
struct Member {
    Person person;
    std::optional<Account> account;
};

/// What changing an account leads to, and what must be told honestly about it.
struct AccountChange {
    /// The account signs in but sees no case until a head admits it.
    bool waitsForAdmission = false;
    /// The store key itself stays as it was; a copy of the store made before can still be opened with the old password.
    bool keyUnchanged = false;
};

/// People and their accounts under one roof: who may admit, change, disable. The system and the security administrator and a head
/// change people; only a head who holds the store key admits an account to the cases; an administrator never holds it.
/// Throws StoreFailure.
class Personnel {
public:
    /// Both outlive it.
    Personnel(Office& office, Accounts& accounts) : m_office(office), m_accounts(accounts) {}

    std::vector<Member> list() const;
    Result<Member> find(const std::string& login) const;

    /// A new person with the password for his first sign-in. A head who holds the key admits him at once.
    Result<AccountChange> add(const Session& session, const Person& person, const std::string& firstPassword);
    /// Post, certificate, qualification, roles. Nobody changes his own roles.
    Result<AccountChange> change(const Session& session, const Person& person);
    /// Takes the account and its key away, or gives the account back (then a head admits it again).
    Result<AccountChange> disable(const Session& session, const std::string& login, bool disabled);
    /// A new first password for somebody who forgot his. It drops his key; a head who sets it admits him again at once.
    Result<AccountChange> resetPassword(const Session& session, const std::string& login, const std::string& firstPassword);
    Result<AccountChange> admit(const Session& session, const std::string& login);
    /// After five wrong passwords.
    Result<AccountChange> unlock(const Session& session, const std::string& login);

private:
    Result<Done> mayChange(const Session& session) const;
    Result<Done> leavesAKeyHolder(const std::string& login) const;
    bool admitsAtOnce(const Session& session, const Person& person) const;
    const Person* actor(const Session& session) const { return m_office.roster().find(session.person()); }

    Office& m_office;
    Accounts& m_accounts;
};

} // namespace anjuan
