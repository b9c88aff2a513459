// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "core/base/Id.h"
#include "core/base/Result.h"

namespace anjuan {

/// Somebody who is signed in, with the keys in locked memory. While it lives unlocked the store reads and writes
/// sealed fields with its key; lock() or the end of the object zeroes them.
class Session {
public:
    virtual ~Session() = default;
    virtual const std::string& login() const = 0;
    virtual const PersonId& person() const = 0;
    /// True when the account holds the store key (administrators and accounts not yet admitted do not).
    virtual bool seesCases() const = 0;
    virtual bool isLocked() const = 0;
    virtual void lock() = 0;
};

struct Account {
    std::string login;
    PersonId person;
    bool seesCases = false;
    bool isLocked = false; ///< after five wrong passwords in a row
    bool isDisabled = false;
    int failures = 0;
    bool operator==(const Account&) const = default;
};

/// What a key-holder prints and gives to two persons: only both groups together open the store again.
struct RecoverySheet {
    std::string first;
    std::string second;
};

/// Who may sign in and who holds the store key. Who has the right to call what is decided by Office; what needs a key
/// cannot be done without it. Throws StoreFailure when the disk fails.
class Accounts {
public:
    virtual ~Accounts() = default;
    /// The first account of a new store draws the store key and holds it. Refuses when there is an account already.
    virtual Result<std::unique_ptr<Session>> createFirst(
        const std::string& login, const PersonId& person, const std::string& password)
        = 0;
    /// With a key-holder the account sees cases at once; with nullptr it holds no key (administrators).
    virtual Result<Done> create(
        const std::string& login, const PersonId& person, const std::string& password, const Session* admittedBy)
        = 0;
    /// Five wrong passwords in a row lock the account whatever the clock says. The same refusal for an unknown login
    /// and a wrong password.
    virtual Result<std::unique_ptr<Session>> signIn(
        const std::string& login, const std::string& password, Instant now)
        = 0;
    virtual Result<Done> changePassword(
        const std::string& login, const std::string& oldPassword, const std::string& newPassword)
        = 0;
    /// A new password for somebody who forgot it: new key pair, no store key until a key-holder admits it again.
    virtual Result<Done> resetPassword(const std::string& login, const std::string& newPassword) = 0;
    /// Wraps the store key of the key-holder to the account.
    virtual Result<Done> admit(const std::string& login, const Session& by) = 0;
    /// Takes the wrapped store key away from the account.
    virtual Result<Done> withdraw(const std::string& login) = 0;
    virtual Result<Done> unlock(const std::string& login) = 0;
    virtual Result<Done> disable(const std::string& login, bool disabled) = 0;
    virtual std::vector<Account> list() const = 0;

    /// Draws a new recovery sheet; an older one stops working.
    virtual Result<RecoverySheet> printRecoverySheet(const Session& by) = 0;
    /// True when both groups open the store key: asked back at set-up.
    virtual bool isRecoverySheet(const RecoverySheet& sheet) const = 0;
    /// Gives an existing account a new password and the store key from the sheet, and signs it in.
    virtual Result<std::unique_ptr<Session>> recover(
        const RecoverySheet& sheet, const std::string& login, const std::string& newPassword)
        = 0;
};

} // namespace anjuan
