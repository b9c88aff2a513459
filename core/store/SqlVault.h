// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/office/Vault.h"
#include "core/store/KeyRing.h"
#include "core/store/SqlJournal.h"

namespace anjuan {

class Database;

inline constexpr std::size_t chunkBytes = std::size_t{256} << 10U;

/// The vault in an SQLite file of its own.
class SqlVault final : public Vault {
public:
    SqlVault(Database& vault, Database& store, const KeyRing& keys, std::string storeId);
    Result<Digest> put(std::span<const std::uint8_t> bytes, Instant now) override;
    Result<Bytes> get(const Digest& digest) const override;
    bool has(const Digest& digest) const override;
    int sweep(Instant before) override;

private:
    Database& m_vault;
    Database& m_store;
    const KeyRing& m_keys;
    std::string m_storeId;
};

/// What verifying a vault found: whole blobs, and the digest of the first that is not as it was put.
struct VaultCheck {
    std::int64_t blobs = 0;
    std::optional<std::string> damaged;
};
/// With a key the content is opened and held against its digest, otherwise the ciphertexts against theirs.
VaultCheck checkVault(Database& vault, const std::optional<SecretKey>& key, const std::string& storeId);

} // namespace anjuan
