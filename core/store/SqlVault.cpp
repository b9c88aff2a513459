// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlVault.h"

#include <algorithm>
#include <limits>

#include "core/base/Sm3.h"
#include "core/store/Database.h"
#include "core/store/VaultRows.h"

namespace anjuan {
namespace {

using soci::into;
using soci::use;

/// Chunks written in one transaction of a long blob: 4 MB, a turn that nobody waits for.
constexpr std::int64_t chunksInTurn = 16;

Refusal needsKey()
{
    Finding finding;
    finding.rule = "vault";
    finding.sentence = {N_("Only somebody who is signed in and holds the store key can do this"), {}};
    return refuse(Why::NotYourRight, std::move(finding));
}

Refusal unknown(const std::string& name)
{
    Finding finding;
    finding.rule = "vault";
    finding.sentence = {N_("The vault holds nothing under the digest %1"), {name}};
    return refuse(Why::NotFound, std::move(finding));
}

Refusal changedWhileRead()
{
    return notValid("attached", {N_("The file changed while it was read. Nothing of it was kept; close it elsewhere, then try again."), {}});
}

[[noreturn]] void throwBroken()
{
    throw StoreFailure(StoreFailure::Cause::Broken,
        {N_("The disk does not read or write as it should. Nothing of this step was saved."), {}});
}

[[noreturn]] void throwDamaged(const std::string& name)
{
    throw StoreFailure(StoreFailure::Cause::Damaged,
        {N_("The file with the digest %1 is not as it was put. Restore it from a backup."), {name}});
}

std::int64_t chunksFor(std::int64_t size)
{
    const auto step = static_cast<std::int64_t>(chunkBytes);
    return std::max<std::int64_t>(1, (size + step - 1) / step);
}

std::string_view textOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The blob lies there whole; it is wanted again, so the sweep must not take it for an old orphan.
bool isHeldAndWanted(soci::session& sql, const std::string& name, Instant now)
{
    if (!chunkCount(sql, name))
        return false;
    const long long at = now.milliseconds;
    sql << "UPDATE blob_head SET put_at = :at WHERE digest = :digest AND put_at < :before", use(at, "at"), use(name, "digest"),
        use(at, "before");
    return true;
}

} // namespace

SqlVault::SqlVault(Database& vault, Database& store, const KeyRing& keys, std::string storeId)
    : m_vault(vault)
    , m_store(store)
    , m_keys(keys)
    , m_storeId(std::move(storeId))
{
}

std::int64_t SqlVault::Measured::chunks() const
{
    return chunksFor(size);
}

Result<Digest> SqlVault::put(std::span<const std::uint8_t> bytes, Instant now)
{
    const auto key = m_keys.key(Purpose::Vault);
    if (!key)
        return needsKey();
    const auto digest = sm3(bytes);
    const auto name = hex(digest);
    const auto chunks = chunksFor(static_cast<std::int64_t>(bytes.size()));
    m_vault.write([&](soci::session& sql) {
        if (isHeldAndWanted(sql, name, now))
            return;
        removeBlob(sql, name); // what was broken off while it was put in pieces
        insertHead(sql, name, static_cast<std::int64_t>(bytes.size()), chunks, now);
        for (std::int64_t number = 0; number < chunks; ++number) {
            const auto begin = static_cast<std::size_t>(number) * chunkBytes;
            const auto part = bytes.subspan(begin, std::min(chunkBytes, bytes.size() - begin));
            insertChunk(sql, name, number, seal(*key, textOf(part), placeOfChunk(m_storeId, digest, number, chunks)));
        }
        if (!contentOf(chunksOf(sql, name), digest, *key, m_storeId))
            throwBroken();
    });
    return digest;
}

Result<SqlVault::Measured> SqlVault::measure(ByteSource& source, const ByteProgress& progress) const
{
    if (auto begun = source.rewind(); !begun)
        return std::move(begun).refusal();
    Measured whole;
    Sm3 sum;
    Bytes piece(chunkBytes);
    for (;;) {
        auto count = source.read(piece);
        if (!count)
            return std::move(count).refusal();
        if (*count == 0)
            break;
        sum.add(std::span{piece}.first(*count));
        whole.size += static_cast<std::int64_t>(*count);
        // Reading once is half of the way.
        if (progress && !progress(whole.size / 2))
            return stopped();
    }
    whole.digest = sum.finish();
    return whole;
}

Result<Digest> SqlVault::putFrom(ByteSource& source, Instant now, const ByteProgress& progress)
{
    const auto key = m_keys.key(Purpose::Vault);
    if (!key)
        return needsKey();
    const std::lock_guard lock(m_putting);
    auto whole = measure(source, progress);
    if (!whole)
        return std::move(whole).refusal();
    const auto name = hex(whole->digest);
    bool isHeld = false;
    m_vault.write([&](soci::session& sql) {
        isHeld = isHeldAndWanted(sql, name, now);
        if (isHeld)
            return;
        removeBlob(sql, name);
        insertHead(sql, name, whole->size, 0, now);
    });
    if (isHeld)
        return whole->digest;
    auto put = putChunks(source, *whole, *key, progress);
    if (!put) {
        discard(name);
        return std::move(put).refusal();
    }
    return whole->digest;
}

Result<Done> SqlVault::putChunks(ByteSource& source, const Measured& whole, const SecretKey& key, const ByteProgress& progress)
{
    if (auto begun = source.rewind(); !begun)
        return begun;
    const auto name = hex(whole.digest);
    const auto chunks = whole.chunks();
    Sm3 sum;
    std::int64_t done = 0;
    Bytes piece(chunkBytes);
    for (std::int64_t first = 0; first < chunks; first += chunksInTurn) {
        const auto last = std::min(chunks, first + chunksInTurn);
        std::optional<Refusal> refused;
        m_vault.write([&](soci::session& sql) {
            for (auto number = first; number < last && !refused; ++number) {
                auto count = source.read(piece);
                if (!count) {
                    refused = std::move(count).refusal();
                    return;
                }
                const auto plain = std::span{piece}.first(*count);
                const auto place = placeOfChunk(m_storeId, whole.digest, number, chunks);
                insertChunk(sql, name, number, seal(key, textOf(plain), place));
                const auto back = chunkOf(sql, name, number);
                const auto opened = back ? unseal(key, back->sealed, place) : std::nullopt;
                if (!opened || *opened != textOf(plain))
                    throwBroken();
                sum.add(plain);
                done += static_cast<std::int64_t>(*count);
            }
        });
        if (refused)
            return *std::move(refused);
        if (progress && !progress((whole.size + done) / 2))
            return stopped();
    }
    if (sum.finish() != whole.digest)
        return changedWhileRead();
    m_vault.write([&](soci::session& sql) {
        const long long count = chunks;
        sql << "UPDATE blob_head SET chunks = :chunks WHERE digest = :digest", use(count, "chunks"), use(name, "digest");
    });
    return Done{};
}

void SqlVault::discard(const std::string& name)
{
    m_vault.write([&](soci::session& sql) { removeBlob(sql, name); });
}

Result<Bytes> SqlVault::get(const Digest& digest) const
{
    const auto key = m_keys.key(Purpose::Vault);
    if (!key)
        return needsKey();
    return m_vault.run([&](soci::session& sql) -> Result<Bytes> {
        const auto name = hex(digest);
        if (!chunkCount(sql, name))
            return unknown(name);
        auto content = contentOf(chunksOf(sql, name), digest, *key, m_storeId);
        if (!content)
            throwDamaged(name);
        return std::move(*content);
    });
}

Result<Bytes> SqlVault::piece(const Digest& digest, std::int64_t number) const
{
    const auto key = m_keys.key(Purpose::Vault);
    if (!key)
        return needsKey();
    return m_vault.run([&](soci::session& sql) -> Result<Bytes> {
        const auto name = hex(digest);
        const auto chunks = chunkCount(sql, name);
        if (!chunks)
            return unknown(name);
        if (number >= *chunks)
            return Bytes{};
        const auto chunk = chunkOf(sql, name, number);
        const auto plain = chunk ? unseal(*key, chunk->sealed, placeOfChunk(m_storeId, digest, number, *chunks)) : std::nullopt;
        if (!plain)
            throwDamaged(name);
        return Bytes(plain->begin(), plain->end());
    });
}

bool SqlVault::has(const Digest& digest) const
{
    return m_vault.run([&](soci::session& sql) { return chunkCount(sql, hex(digest)).has_value(); });
}

int SqlVault::sweep(Instant before)
{
    const std::lock_guard lock(m_putting);
    // While both turns are held nobody can append an entry that names what is about to go.
    return m_store.run([&](soci::session& store) {
        int removed = 0;
        m_vault.write([&](soci::session& sql) {
            std::vector<std::string> candidates;
            std::string digest;
            const long long limit = before.milliseconds;
            soci::statement old = (sql.prepare << "SELECT digest FROM blob_head WHERE put_at < :limit OR chunks = 0",
                use(limit, "limit"), into(digest));
            old.execute();
            while (old.fetch())
                candidates.push_back(digest);
            if (candidates.empty())
                return;
            std::set<std::string> named;
            std::string body;
            soci::statement bodies = (store.prepare << "SELECT body FROM journal", into(body));
            bodies.execute();
            while (bodies.fetch())
                collectDigests(body, named);
            // Entries never go, so what one names is kept for good and need not be looked for again.
            const long long forGood = std::numeric_limits<std::int64_t>::max();
            for (const auto& candidate : candidates) {
                if (named.contains(candidate)) {
                    sql << "UPDATE blob_head SET put_at = :good WHERE digest = :digest", use(forGood, "good"), use(candidate, "digest");
                    continue;
                }
                removeBlob(sql, candidate);
                ++removed;
            }
        });
        return removed;
    });
}

VaultCheck checkVault(Database& vault, const SecretKey* key, const std::string& storeId)
{
    return vault.run([&](soci::session& sql) {
        VaultCheck check;
        std::vector<std::pair<std::string, long long>> blobs;
        std::string name;
        long long count = 0;
        // What is being put has no chunks yet and is named by no entry.
        soci::statement heads = (sql.prepare << "SELECT digest, chunks FROM blob_head WHERE chunks > 0 ORDER BY put_at, digest",
            into(name), into(count));
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
