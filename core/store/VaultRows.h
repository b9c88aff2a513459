// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a vault: heads and sealed chunks. For core/store only.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <soci/soci.h>

#include "core/office/Vault.h"
#include "core/store/SecretKey.h"

namespace anjuan {

/// A chunk as it lies there: sealed bytes and the digest that was written beside them.
struct Chunk {
    std::string sealed;
    std::string digest;
    bool isWhole() const { return hex(sm3(sealed)) == digest; }
};

/// How many chunks a blob has; nothing when it is unknown or was never finished.
std::optional<std::int64_t> chunkCount(soci::session& sql, const std::string& digest);
std::vector<Chunk> chunksOf(soci::session& sql, const std::string& digest);
std::optional<Chunk> chunkOf(soci::session& sql, const std::string& digest, std::int64_t number);
void insertChunk(soci::session& sql, const std::string& digest, std::int64_t number, const std::string& sealed);
void insertHead(soci::session& sql, const std::string& digest, std::int64_t size, std::int64_t chunks, Instant now);
void removeBlob(soci::session& sql, const std::string& digest);
/// Every run of 64 hexadecimal digits in a text.
void collectDigests(const std::string& text, std::set<std::string>& digests);

/// The whole content, or nothing when a chunk, its number or the whole is not as it was put.
std::optional<Bytes> contentOf(
    const std::vector<Chunk>& chunks, const Digest& digest, const SecretKey& key, const std::string& storeId);

} // namespace anjuan
