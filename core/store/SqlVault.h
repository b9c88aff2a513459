// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <mutex>
#include <optional>
#include <string>

#include "core/office/Vault.h"
#include "core/store/KeyRing.h"
#include "core/store/SqlJournal.h"

namespace anjuan {

class Database;

inline constexpr std::size_t chunkBytes = std::size_t{256} << 10U;

/// The vault in an SQLite file of its own. A blob whose head says no chunks is still being put, or was broken off.
class SqlVault final : public Vault {
public:
    SqlVault(Database& vault, Database& store, const KeyRing& keys, std::string storeId);
    Result<Digest> put(std::span<const std::uint8_t> bytes, Instant now) override;
    Result<Digest> putFrom(ByteSource& source, Instant now, const ByteProgress& progress) override;
    Result<Bytes> get(const Digest& digest) const override;
    Result<Bytes> piece(const Digest& digest, std::int64_t number) const override;
    bool has(const Digest& digest) const override;
    int sweep(Instant before) override;

private:
    struct Measured {
        Digest digest{};
        std::int64_t size = 0;
        std::int64_t chunks() const;
    };
    Result<Measured> measure(ByteSource& source, const ByteProgress& progress) const;
    Result<Done> putChunks(ByteSource& source, const Measured& whole, const SecretKey& key, const ByteProgress& progress);
    void discard(const std::string& name);

    Database& m_vault;
    Database& m_store;
    const KeyRing& m_keys;
    std::string m_storeId;
    std::mutex m_putting; ///< one blob is put in pieces at a time, and none while it is swept
};

/// What verifying a vault found: whole blobs, and the digest of the first that is not as it was put.
struct VaultCheck {
    std::int64_t blobs = 0;
    std::optional<std::string> damaged;
};
/// With a key the content is opened and held against its digest, otherwise the ciphertexts against theirs.
VaultCheck checkVault(Database& vault, const SecretKey* key, const std::string& storeId);

} // namespace anjuan
