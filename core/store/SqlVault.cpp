// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlVault.h"

#include <algorithm>
#include <set>

#include "core/store/Database.h"

namespace anjuan {
namespace {

using soci::into;
using soci::use;

Refusal needsKey()
{
    Finding finding;
    finding.rule = "vault";
    finding.sentence = {N_("Only somebody who is signed in and holds the store key can do this"), {}};
    return refuse(Why::NotYourRight, std::move(finding));
}

bool holds(soci::session& sql, const std::string& digest)
{
    int count = 0;
    sql << "SELECT count(*) FROM blob_head WHERE digest = :digest", use(digest, "digest"), into(count);
    return count != 0;
}

/// The chunks of a blob in order: sealed bytes and the digest that was written beside them.
struct Chunk {
    std::string sealed;
    std::string digest;
    bool isWhole() const { return hex(sm3(sealed)) == digest; }
};

std::vector<Chunk> chunksOf(soci::session& sql, const std::string& digest)
{
    std::vector<Chunk> chunks;
    soci::blob blob(sql);
    std::string sealDigest;
    soci::statement statement
        = (sql.prepare << "SELECT sealed, seal_digest FROM chunk WHERE digest = :digest ORDER BY chunk_no", use(digest, "digest"),
           into(blob), into(sealDigest));
    statement.execute();
    while (statement.fetch()) {
        Chunk chunk{std::string(blob.get_len(), '\0'), sealDigest};
        blob.read(0, chunk.sealed.data(), chunk.sealed.size());
        chunks.push_back(std::move(chunk));
    }
    return chunks;
}

/// The whole content, or nothing when a chunk, its number or the whole is not as it was put.
std::optional<Bytes> contentOf(const std::vector<Chunk>& chunks, const Digest& digest, const SecretKey& key,
                               const std::string& storeId)
{
    Bytes bytes;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const auto place = placeOfChunk(storeId, digest, static_cast<std::int64_t>(i), static_cast<std::int64_t>(chunks.size()));
        const auto plain = unseal(key, chunks[i].sealed, place);
        if (!plain)
            return std::nullopt;
        bytes.insert(bytes.end(), plain->begin(), plain->end());
    }
    return sm3(bytes) == digest ? std::optional{std::move(bytes)} : std::nullopt;
}

void insertChunk(soci::session& sql, const std::string& digest, long long number, const std::string& sealed)
{
    soci::blob blob(sql);
    blob.write(0, sealed.data(), sealed.size());
    const auto sealDigest = hex(sm3(sealed));
    sql << "INSERT INTO chunk (digest, chunk_no, sealed, seal_digest) VALUES (:digest, :no, :sealed, :seal)",
        use(digest, "digest"), use(number, "no"), use(blob, "sealed"), use(sealDigest, "seal");
}

void collectDigests(const std::string& text, std::set<std::string>& digests)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    for (auto at = text.begin(); at != text.end();) {
        at = std::find_if(at, text.end(), isHex);
        const auto end = std::find_if_not(at, text.end(), isHex);
        if (end - at == 64)
            digests.emplace(at, end);
        at = end;
    }
}

} // namespace

SqlVault::SqlVault(Database& vault, Database& store, const KeyRing& keys, std::string storeId)
    : m_vault(vault), m_store(store), m_keys(keys), m_storeId(std::move(storeId))
{
}

Result<Digest> SqlVault::put(std::span<const std::uint8_t> bytes, Instant now)
{
    const auto key = m_keys.key(Purpose::Vault);
    if (!key)
        return needsKey();
    const auto digest = sm3(bytes);
    const auto name = hex(digest);
    const auto size = static_cast<long long>(bytes.size());
    const auto chunks = static_cast<long long>(std::max<std::size_t>(1, (bytes.size() + chunkBytes - 1) / chunkBytes));
    const long long at = now.milliseconds;
    m_vault.write([&](soci::session& sql) {
        if (holds(sql, name)) {
            // Put again: it is wanted again, so the sweep must not take it for an old orphan.
            sql << "UPDATE blob_head SET put_at = :at WHERE digest = :digest", use(at, "at"), use(name, "digest");
            return;
        }
        sql << "INSERT INTO blob_head (digest, size, chunks, put_at) VALUES (:digest, :size, :chunks, :at)", use(name, "digest"),
            use(size, "size"), use(chunks, "chunks"), use(at, "at");
        for (long long number = 0; number < chunks; ++number) {
            const auto begin = static_cast<std::size_t>(number) * chunkBytes;
            const auto part = bytes.subspan(begin, std::min(chunkBytes, bytes.size() - begin));
            const std::string_view plain{reinterpret_cast<const char*>(part.data()), part.size()};
            insertChunk(sql, name, number, seal(*key, plain, placeOfChunk(m_storeId, digest, number, chunks)));
        }
        if (!contentOf(chunksOf(sql, name), digest, *key, m_storeId))
            throw StoreFailure(StoreFailure::Cause::Broken,
                               {N_("The disk does not read or write as it should. Nothing of this step was saved."), {}});
    });
    return digest;
}

Result<Bytes> SqlVault::get(const Digest& digest) const
{
    const auto key = m_keys.key(Purpose::Vault);
    if (!key)
        return needsKey();
    return m_vault.run([&](soci::session& sql) -> Result<Bytes> {
        const auto name = hex(digest);
        if (!holds(sql, name)) {
            Finding finding;
            finding.rule = "vault";
            finding.sentence = {N_("The vault holds nothing under the digest %1"), {name}};
            return refuse(Why::NotFound, std::move(finding));
        }
        auto content = contentOf(chunksOf(sql, name), digest, *key, m_storeId);
        if (!content)
            throw StoreFailure(StoreFailure::Cause::Damaged,
                               {N_("The file with the digest %1 is not as it was put. Restore it from a backup."), {name}});
        return std::move(*content);
    });
}

bool SqlVault::has(const Digest& digest) const
{
    return m_vault.run([&](soci::session& sql) { return holds(sql, hex(digest)); });
}

int SqlVault::sweep(Instant before)
{
    // While both turns are held nobody can append an entry that names what is about to go.
    return m_store.run([&](soci::session& store) {
        std::set<std::string> named;
        std::string body;
        soci::statement bodies = (store.prepare << "SELECT body FROM journal", into(body));
        bodies.execute();
        while (bodies.fetch())
            collectDigests(body, named);
        int removed = 0;
        m_vault.write([&](soci::session& sql) {
            std::vector<std::string> orphans;
            std::string digest;
            const long long limit = before.milliseconds;
            soci::statement old = (sql.prepare << "SELECT digest FROM blob_head WHERE put_at < :limit", use(limit, "limit"), into(digest));
            old.execute();
            while (old.fetch()) {
                if (!named.contains(digest))
                    orphans.push_back(digest);
            }
            for (const auto& orphan : orphans) {
                sql << "DELETE FROM chunk WHERE digest = :digest", use(orphan, "digest");
                sql << "DELETE FROM blob_head WHERE digest = :digest", use(orphan, "digest");
                ++removed;
            }
        });
        return removed;
    });
}

VaultCheck checkVault(Database& vault, const std::optional<SecretKey>& key, const std::string& storeId)
{
    return vault.run([&](soci::session& sql) {
        VaultCheck check;
        std::vector<std::pair<std::string, long long>> blobs;
        std::string name;
        long long count = 0;
        soci::statement heads = (sql.prepare << "SELECT digest, chunks FROM blob_head ORDER BY put_at, digest", into(name), into(count));
        heads.execute();
        while (heads.fetch())
            blobs.emplace_back(name, count);
        for (const auto& [digest, expected] : blobs) {
            const auto chunks = chunksOf(sql, digest);
            const auto plain = digestFromHex(digest);
            const bool whole = plain && static_cast<long long>(chunks.size()) == expected
                               && std::ranges::all_of(chunks, [](const Chunk& chunk) { return chunk.isWhole(); })
                               && (!key || contentOf(chunks, *plain, *key, storeId));
            if (!whole) {
                check.damaged = digest;
                return check;
            }
            ++check.blobs;
        }
        return check;
    });
}

} // namespace anjuan
