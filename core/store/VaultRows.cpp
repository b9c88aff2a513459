// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/VaultRows.h"

#include <algorithm>

#include "core/store/Sealing.h"

namespace anjuan {

using soci::into;
using soci::use;

std::optional<std::int64_t> chunkCount(soci::session& sql, const std::string& digest)
{
    long long chunks = 0;
    soci::indicator found = soci::i_null;
    sql << "SELECT max(chunks) FROM blob_head WHERE digest = :digest", use(digest, "digest"), into(chunks, found);
    return found == soci::i_ok && chunks > 0 ? std::optional<std::int64_t>{chunks} : std::nullopt;
}

std::vector<Chunk> chunksOf(soci::session& sql, const std::string& digest)
{
    std::vector<Chunk> chunks;
    soci::blob blob(sql);
    std::string sealDigest;
    soci::statement statement
        = (sql.prepare << "SELECT sealed, seal_digest FROM chunk WHERE digest = :digest ORDER BY chunk_no",
            use(digest, "digest"), into(blob), into(sealDigest));
    statement.execute();
    while (statement.fetch()) {
        Chunk chunk{std::string(blob.get_len(), '\0'), sealDigest};
        blob.read(0, chunk.sealed.data(), chunk.sealed.size());
        chunks.push_back(std::move(chunk));
    }
    return chunks;
}

std::optional<Chunk> chunkOf(soci::session& sql, const std::string& digest, std::int64_t number)
{
    soci::blob blob(sql);
    std::string sealDigest;
    const long long no = number;
    soci::statement statement
        = (sql.prepare << "SELECT sealed, seal_digest FROM chunk WHERE digest = :digest AND chunk_no = :no",
            use(digest, "digest"), use(no, "no"), into(blob), into(sealDigest));
    if (!statement.execute(true))
        return std::nullopt;
    Chunk chunk{std::string(blob.get_len(), '\0'), sealDigest};
    blob.read(0, chunk.sealed.data(), chunk.sealed.size());
    return chunk;
}

void insertChunk(soci::session& sql, const std::string& digest, std::int64_t number, const std::string& sealed)
{
    soci::blob blob(sql);
    blob.write(0, sealed.data(), sealed.size());
    const auto sealDigest = hex(sm3(sealed));
    const long long no = number;
    sql << "INSERT INTO chunk (digest, chunk_no, sealed, seal_digest) VALUES (:digest, :no, :sealed, :seal)",
        use(digest, "digest"), use(no, "no"), use(blob, "sealed"), use(sealDigest, "seal");
}

void insertHead(soci::session& sql, const std::string& digest, std::int64_t size, std::int64_t chunks, Instant now)
{
    const long long bytes = size;
    const long long count = chunks;
    const long long at = now.milliseconds;
    sql << "INSERT INTO blob_head (digest, size, chunks, put_at) VALUES (:digest, :size, :chunks, :at)",
        use(digest, "digest"), use(bytes, "size"), use(count, "chunks"), use(at, "at");
}

void removeBlob(soci::session& sql, const std::string& digest)
{
    sql << "DELETE FROM chunk WHERE digest = :digest", use(digest, "digest");
    sql << "DELETE FROM blob_head WHERE digest = :digest", use(digest, "digest");
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

std::optional<Bytes> contentOf(
    const std::vector<Chunk>& chunks, const Digest& digest, const SecretKey& key, const std::string& storeId)
{
    Bytes bytes;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const auto place
            = placeOfChunk(storeId, digest, static_cast<std::int64_t>(i), static_cast<std::int64_t>(chunks.size()));
        const auto plain = unseal(key, chunks[i].sealed, place);
        if (!plain)
            return std::nullopt;
        bytes.insert(bytes.end(), plain->begin(), plain->end());
    }
    return sm3(bytes) == digest ? std::optional{std::move(bytes)} : std::nullopt;
}

} // namespace anjuan
