// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

#include "core/office/Upkeep.h"
#include "core/store/KeyRing.h"
#include "core/store/SqlJournal.h"

namespace anjuan {

class Database;

class SqlUpkeep final : public Upkeep {
public:
    SqlUpkeep(Database& store, const KeyRing& keys, StoreIdentity identity);
    Verification verify(const Progress& progress) const override;
    StoreFacts facts() const override;
    Result<Verification> backup(const std::filesystem::path& to) const override;
    void replaceAllDerived(const DerivedRows& rows) override;

private:
    Database& m_store;
    const KeyRing& m_keys;
    StoreIdentity m_identity;
};

/// Copies store and vault of `from` to `to` and verifies the copy; refuses when something lies there.
Result<Verification> copyAndVerify(const std::filesystem::path& from, const std::filesystem::path& to, const KeyRing& keys,
                                   bool isAtRest);

} // namespace anjuan
