// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/Journal.h"
#include "core/store/EntryRow.h"
#include "core/store/KeyRing.h"

namespace anjuan {

class Database;

/// What a store says about itself; read once at opening.
struct StoreIdentity {
    std::string storeId;
    std::string unit;
    bool isPractice = false;
    Instant createdAt;
};

/// The journal in SQL. Every entry it returns was held against its digest.
class SqlJournal final : public Journal {
public:
    SqlJournal(Database& database, const KeyRing& keys, StoreIdentity identity);
    Result<Appended> append(const Transaction& transaction, Instant recordedAt) override;
    std::vector<Entry> read(const StreamName& stream, std::int64_t after) const override;
    std::int64_t count(const StreamName& stream) const override;
    std::vector<StreamName> streams(const std::string& prefix) const override;

private:
    Database& m_database;
    const KeyRing& m_keys;
    StoreIdentity m_identity;
};

} // namespace anjuan
