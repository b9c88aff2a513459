// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "core/base/Result.h"
#include "core/office/Accounts.h"
#include "core/office/Journal.h"
#include "core/office/Queries.h"
#include "core/office/Upkeep.h"
#include "core/office/Vault.h"
#include "core/store/KdfCost.h"
#include "core/store/Schema.h"

namespace anjuan {

/// An open store: one SQLite file, and its vault beside it (`<path>.vault`).
class Store {
public:
    virtual ~Store() = default;
    virtual Journal& journal() = 0;
    virtual Queries& queries() = 0;
    virtual Vault& vault() = 0;
    virtual Upkeep& upkeep() = 0;
    virtual Accounts& accounts() = 0;
};

enum class Access {
    Write,      ///< the one writing process; any other is refused while it lives
    ReadOnly,   ///< beside a writer: backup, verify and info only
};

/// The number statfs gives for the file system that holds a folder.
using FileSystemProbe = std::function<unsigned long(const std::filesystem::path& folder)>;

struct StoreOptions {
    Access access = Access::Write;
    KdfCost kdf;                       ///< leave alone outside tests
    FileSystemProbe fileSystem;        ///< the system's own when empty
    std::span<const SchemaStep> schema = storeSchema();
};

/// What a new store says about itself for ever.
struct NewStore {
    std::string unit;
    bool isPractice = false;
    Instant createdAt;
};

/// Makes a store where nothing lies yet, and opens it. Throws StoreFailure.
std::unique_ptr<Store> createStore(const std::filesystem::path& path, const NewStore& about,
                                   const StoreOptions& options = {});

/// Opens a store; an older schema is upgraded after a backup (`<path>.before-<number>`). Throws StoreFailure with the
/// file untouched when it is newer, foreign, damaged, half upgraded, on a network drive, read-only or in use.
std::unique_ptr<Store> openStore(const std::filesystem::path& path, const StoreOptions& options = {});

/// Copies a backup (and its vault) to a place where nothing lies yet and verifies the copy. Throws StoreFailure.
Result<Verification> restoreStore(const std::filesystem::path& backup, const std::filesystem::path& to,
                                  const StoreOptions& options = {});

} // namespace anjuan
