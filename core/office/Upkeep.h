// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "core/base/Digest.h"
#include "core/office/Derived.h"
#include "core/office/Journal.h"

namespace anjuan {

/// The first place where the store is not as it was written. Numbers are 0 where they are not known.
struct Damage {
    StreamName stream;
    std::int64_t entryNo = 0;
    std::int64_t position = 0;
    Message what;
};

struct Verification {
    std::int64_t entries = 0; ///< read and recomputed
    std::int64_t sealed = 0; ///< sealed fields whose ciphertext is the one that was written
    std::int64_t opened = 0; ///< of these, opened with the key and held against their commitment
    std::int64_t destroyed = 0; ///< sealed fields whose ciphertext was destroyed at the end of retention
    std::int64_t blobs = 0; ///< whole blobs of the vault
    Digest root{}; ///< Merkle root over all entries, as recomputed
    std::optional<Damage> first; ///< nothing when all is as it was written
    bool ok() const { return !first; }
};

struct StoreFacts {
    std::string storeId;
    std::string unit;
    bool isPractice = false;
    int schema = 0;
    std::int64_t entries = 0;
    Instant createdAt;
    Instant lastRecordedAt;
    Digest root{};
    std::int64_t bytes = 0; ///< store and vault on the disk
};

/// Counts done of all, for a progress bar; returning false stops the work with nothing changed.
using Progress = std::function<bool(std::int64_t done, std::int64_t all)>;

/// Care of the store itself. Throws StoreFailure when the disk fails.
class Upkeep {
public:
    virtual ~Upkeep() = default;
    /// Chain, Merkle tree, head, ciphertext digests; with the key at hand the commitments and the vault's content
    /// too.
    virtual Verification verify(const Progress& progress = {}) const = 0;
    virtual StoreFacts facts() const = 0;
    /// A copy of store and vault at `to` (and `to`.vault), opened and verified after writing. Refuses when something
    /// lies there already, and leaves nothing behind when it fails.
    virtual Result<Verification> backup(const std::filesystem::path& to) const = 0;
    /// Throws all derived rows away and puts these in their place, in one transaction.
    virtual void replaceAllDerived(const DerivedRows& rows) = 0;
};

} // namespace anjuan
