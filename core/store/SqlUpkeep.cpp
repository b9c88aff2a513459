// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlUpkeep.h"

#include "core/store/Database.h"
#include "core/store/OnlineBackup.h"
#include "core/store/OpenGuard.h"
#include "core/store/Projections.h"
#include "core/store/Verifier.h"

namespace anjuan {
namespace {

using soci::into;

Database::Mode readingMode(const std::filesystem::path& path)
{
    return liesStill(path) ? Database::Mode::Immutable : Database::Mode::ReadOnly;
}

/// Takes a copy away again unless it is kept.
struct Copies {
    std::filesystem::path path;
    bool isKept = false;
    ~Copies()
    {
        std::error_code ignored;
        if (!isKept) {
            std::filesystem::remove(path, ignored);
            std::filesystem::remove(vaultOf(path), ignored);
        }
    }
};

} // namespace

SqlUpkeep::SqlUpkeep(Database& store, const KeyRing& keys, StoreIdentity identity)
    : m_store(store)
    , m_keys(keys)
    , m_identity(std::move(identity))
{
}

Verification SqlUpkeep::verify(const Progress& progress) const
{
    // Connections of their own: the lists and the next step need not wait for it.
    const auto vaultPath = vaultOf(m_store.path());
    Database store(m_store.path(), readingMode(m_store.path()));
    Database vault(vaultPath, readingMode(vaultPath));
    return verifyStore(store, vault, m_keys, progress);
}

StoreFacts SqlUpkeep::facts() const
{
    StoreFacts facts;
    facts.storeId = m_identity.storeId;
    facts.unit = m_identity.unit;
    facts.isPractice = m_identity.isPractice;
    facts.createdAt = m_identity.createdAt;
    m_store.run([&](soci::session& sql) {
        long long entries = 0;
        long long recordedAt = 0;
        std::string root;
        sql << "SELECT entries, recorded_at, root FROM head WHERE one = 1", into(entries), into(recordedAt),
            into(root);
        sql << "PRAGMA user_version", into(facts.schema);
        facts.entries = entries;
        facts.lastRecordedAt = Instant{recordedAt};
        facts.root = digestFromHex(root).value_or(Digest{});
    });
    std::error_code ignored;
    for (const auto& file : {m_store.path(), vaultOf(m_store.path())}) {
        const auto bytes = std::filesystem::file_size(file, ignored);
        facts.bytes += ignored ? 0 : static_cast<std::int64_t>(bytes);
    }
    return facts;
}

Result<Verification> copyAndVerify(
    const std::filesystem::path& from, const std::filesystem::path& to, const KeyRing& keys, bool isAtRest)
{
    for (const auto& target : {to, vaultOf(to)}) {
        if (std::filesystem::exists(std::filesystem::symlink_status(target)))
            return notValid("to", {N_("Something lies at %1 already; it is never written over"), {target.string()}});
    }
    const auto source = isAtRest ? Source::AtRest : Source::InUse;
    Copies copies{to};
    // The store first: whatever an entry in it names was in the vault before the entry.
    copyOnline(from, to, source);
    copyOnline(vaultOf(from), vaultOf(to), source);
    Database store(to, Database::Mode::Immutable);
    Database vault(vaultOf(to), Database::Mode::Immutable);
    auto report = verifyStore(store, vault, keys, {});
    copies.isKept = report.ok();
    return report;
}

Result<Verification> SqlUpkeep::backup(const std::filesystem::path& to) const
{
    return copyAndVerify(m_store.path(), to, m_keys, false);
}

void SqlUpkeep::replaceAllDerived(const DerivedRows& rows)
{
    const auto key = m_keys.key(Purpose::SearchTerms);
    m_store.write([&](soci::session&) {
        clearDerived(m_store.statements());
        replaceDerived(m_store.statements(), rows, key.get());
    });
}

} // namespace anjuan
