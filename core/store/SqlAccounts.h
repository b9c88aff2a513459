// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/Accounts.h"
#include "core/store/Credentials.h"
#include "core/store/KeyRing.h"

namespace anjuan {

class Database;

/// The accounts in SQL; whoever signs in becomes the one with whose keys the store works.
class SqlAccounts final : public Accounts {
public:
    /// In a store that is only read, wrong passwords cannot be counted; a lock that stands is respected.
    SqlAccounts(Database& database, KeyRing& ring, std::string storeId, KdfCost cost, bool isReadOnly);

    Result<std::unique_ptr<Session>> createFirst(const std::string& login, const PersonId& person,
                                                 const std::string& password) override;
    Result<Done> create(const std::string& login, const PersonId& person, const std::string& password,
                        const Session* admittedBy) override;
    Result<std::unique_ptr<Session>> signIn(const std::string& login, const std::string& password, Instant now) override;
    Result<Done> changePassword(const std::string& login, const std::string& oldPassword,
                                const std::string& newPassword) override;
    Result<Done> resetPassword(const std::string& login, const std::string& newPassword) override;
    Result<Done> admit(const std::string& login, const Session& by) override;
    Result<Done> withdraw(const std::string& login) override;
    Result<Done> unlock(const std::string& login) override;
    Result<Done> disable(const std::string& login, bool disabled) override;
    std::vector<Account> list() const override;
    Result<RecoverySheet> printRecoverySheet(const Session& by) override;
    bool isRecoverySheet(const RecoverySheet& sheet) const override;
    Result<std::unique_ptr<Session>> recover(const RecoverySheet& sheet, const std::string& login,
                                             const std::string& newPassword) override;

private:
    struct Row {
        std::string login;
        std::string person;
        Credentials credentials;
        std::string wrap;
        int failures = 0;
        int locked = 0;
        int disabled = 0;
    };
    std::optional<Row> find(const std::string& login) const;
    Result<Row> checkedRow(const std::string& login, const std::string& password);
    Result<Done> insert(const std::string& login, const PersonId& person, const Credentials& credentials,
                        const std::string& wrap);
    Result<Done> replaceKeys(const std::string& login, const Credentials& credentials, const std::string& wrap);
    std::unique_ptr<Session> enter(const Row& row, SecretKey privateKey, std::optional<SecretKey> storeKey);
    std::optional<SecretKey> keyFromSheet(const RecoverySheet& sheet) const;

    Database& m_database;
    KeyRing& m_ring;
    std::string m_storeId;
    KdfCost m_cost;
    bool m_isReadOnly;
};

} // namespace anjuan
