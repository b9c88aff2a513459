// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"

#include <optional>

#include "core/store/Database.h"
#include "core/store/FileLock.h"
#include "core/store/Migrations.h"
#include "core/store/OnlineBackup.h"
#include "core/store/OpenGuard.h"
#include "core/store/SqlAccounts.h"
#include "core/store/SqlJournal.h"
#include "core/store/SqlQueries.h"
#include "core/store/SqlUpkeep.h"
#include "core/store/SqlVault.h"

namespace anjuan {
namespace {

using Cause = StoreFailure::Cause;
using Mode = Database::Mode;
using soci::into;
using soci::use;

StoreIdentity readIdentity(Database& database)
{
    return database.run([](soci::session& sql) {
        StoreIdentity identity;
        int practice = 0;
        long long createdAt = 0;
        sql << "SELECT store_id, unit, practice, created_at FROM office WHERE one = 1", into(identity.storeId),
            into(identity.unit), into(practice), into(createdAt);
        identity.isPractice = practice != 0;
        identity.createdAt = Instant{createdAt};
        return identity;
    });
}

void requireSameStore(Database& vault, const std::string& storeId)
{
    const auto own = vault.run([](soci::session& sql) {
        std::string id;
        sql << "SELECT store_id FROM office WHERE one = 1", into(id);
        return id;
    });
    if (own != storeId)
        throw StoreFailure(Cause::Foreign, {N_("The vault beside the store belongs to another store. Nothing was changed."), {}});
}

class SqliteStore final : public Store {
public:
    SqliteStore(std::unique_ptr<FileLock> lock, const std::filesystem::path& path, Mode mode, const KdfCost& cost)
        : m_lock(std::move(lock)), m_store(path, mode), m_vaultFile(vaultOf(path), mode),
          m_reader(path, mode == Mode::ReadWrite ? Mode::ReadOnly : mode), m_identity(readIdentity(m_store)),
          m_journal(m_store, m_keys, m_identity), m_queries(m_reader, m_keys),
          m_vault(m_vaultFile, m_store, m_keys, m_identity.storeId), m_upkeep(m_store, m_keys, m_identity),
          m_accounts(m_store, m_keys, m_identity.storeId, cost, mode != Mode::ReadWrite)
    {
        requireSameStore(m_vaultFile, m_identity.storeId);
    }

    Journal& journal() override { return m_journal; }
    Queries& queries() override { return m_queries; }
    Vault& vault() override { return m_vault; }
    Upkeep& upkeep() override { return m_upkeep; }
    Accounts& accounts() override { return m_accounts; }

private:
    std::unique_ptr<FileLock> m_lock;   // first in, last out
    Database m_store;
    Database m_vaultFile;
    Database m_reader;
    KeyRing m_keys;
    StoreIdentity m_identity;
    SqlJournal m_journal;
    SqlQueries m_queries;
    SqlVault m_vault;
    SqlUpkeep m_upkeep;
    SqlAccounts m_accounts;
};

/// The number of the file's schema, looked up without changing a byte of it.
int inspect(const std::filesystem::path& path, std::span<const SchemaStep> steps, int application)
{
    Database reader(path, liesStill(path) ? Mode::Immutable : Mode::ReadOnly);
    return inspectSchema(reader, steps, application);
}

void makeEmptyFile(const std::filesystem::path& path, std::span<const SchemaStep> steps, int application,
                   const std::function<void(soci::session&)>& fill)
{
    static_cast<void>(std::filesystem::remove(path));
    Database::makeFile(path);
    Database database(path, Mode::ReadWrite);
    migrate(database, steps, 0, application);
    database.write(fill);
}

void fillStore(soci::session& sql, const NewStore& about, const std::string& id)
{
    const int practice = about.isPractice ? 1 : 0;
    const long long createdAt = about.createdAt.milliseconds;
    const auto root = hex(sm3(std::string_view{}));
    sql << "INSERT INTO office (one, store_id, unit, practice, created_at) VALUES (1, :id, :unit, :practice, :at)", use(id, "id"),
        use(about.unit, "unit"), use(practice, "practice"), use(createdAt, "at");
    sql << "INSERT INTO head (one, entries, recorded_at, root, peaks) VALUES (1, 0, 0, :root, '0:')", use(root, "root");
}

void upgrade(const std::filesystem::path& path, std::span<const SchemaStep> steps, int from)
{
    if (from == steps.back().number)
        return;
    const auto name = path.string() + ".before-" + std::to_string(steps.back().number);
    auto free = name;
    for (int i = 2; std::filesystem::exists(free); ++i) // an upgrade that was broken off left its backup: kept, it may be needed
        free = name + "-" + std::to_string(i);
    copyOnline(path, free, Source::InUse);
    Database database(path, Mode::ReadWrite);
    migrate(database, steps, from, storeApplication);
}

} // namespace

std::unique_ptr<Store> createStore(const std::filesystem::path& path, const NewStore& about, const StoreOptions& options)
{
    refuseNetworkDrive(path, options.fileSystem);
    requireWritable(path);
    auto lock = std::make_unique<FileLock>(path);
    for (const auto& file : {path, vaultOf(path)}) {
        if (std::filesystem::exists(std::filesystem::symlink_status(file)))
            throw StoreFailure(Cause::CannotOpen, {N_("Something lies at %1 already; it is never written over."), {file.string()}});
    }
    const auto id = newUlid(about.createdAt);
    // Made under other names and given theirs when whole, the store last: a half-made store is never found.
    const std::filesystem::path newStore = path.string() + ".new";
    const std::filesystem::path newVault = vaultOf(path).string() + ".new";
    makeEmptyFile(newVault, vaultSchema(), vaultApplication,
                  [&](soci::session& sql) { sql << "INSERT INTO office (one, store_id) VALUES (1, :id)", use(id, "id"); });
    makeEmptyFile(newStore, options.schema, storeApplication, [&](soci::session& sql) { fillStore(sql, about, id); });
    std::filesystem::rename(newVault, vaultOf(path));
    std::filesystem::rename(newStore, path);
    return std::make_unique<SqliteStore>(std::move(lock), path, Mode::ReadWrite, options.kdf);
}

std::unique_ptr<Store> openStore(const std::filesystem::path& path, const StoreOptions& options)
{
    const auto vault = vaultOf(path);
    for (const auto& file : {path, vault}) {
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(file, ignored))
            throw StoreFailure(Cause::CannotOpen, {N_("There is no store at %1."), {file.string()}});
    }
    std::unique_ptr<FileLock> lock;
    if (options.access == Access::Write) {
        refuseNetworkDrive(path, options.fileSystem);
        requireWritable(path);
        requireWritable(vault);
        lock = std::make_unique<FileLock>(path);
        // Only under the lock: closing a file drops SQLite's own locks on it, if this process held any.
        inspectHeader(path, storeApplication);
        inspectHeader(vault, vaultApplication);
    }
    const int found = inspect(path, options.schema, storeApplication);
    const int vaultFound = inspect(vault, vaultSchema(), vaultApplication);
    const bool isOlder = found != options.schema.back().number || vaultFound != vaultSchema().back().number;
    if (isOlder && options.access == Access::ReadOnly)
        throw StoreFailure(Cause::CannotOpen, {N_("The store is of an older version; open it once in the program to upgrade it."), {}});
    if (options.access == Access::Write)
        upgrade(path, options.schema, found);
    const auto mode = options.access == Access::Write ? Mode::ReadWrite : liesStill(path) ? Mode::Immutable : Mode::ReadOnly;
    return std::make_unique<SqliteStore>(std::move(lock), path, mode, options.kdf);
}

Result<Verification> restoreStore(const std::filesystem::path& backup, const std::filesystem::path& to, const StoreOptions& options)
{
    refuseNetworkDrive(to, options.fileSystem);
    requireWritable(to);
    const FileLock lock(to);
    const KeyRing noKeys;
    for (const auto& [file, application] : {std::pair{backup, storeApplication}, std::pair{vaultOf(backup), vaultApplication}})
        inspectHeader(file, application);
    return copyAndVerify(backup, to, noKeys, true);
}

} // namespace anjuan
