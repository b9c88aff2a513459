// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/base/Digest.h"
#include "core/store/SecretKey.h"

namespace anjuan {

/// XChaCha20-Poly1305 of `plain` bound to `place` (what it belongs to): nonce and ciphertext as bytes. A ciphertext
/// moved to another place does not open.
std::string seal(const SecretKey& key, std::string_view plain, const Digest& place);
/// Nothing when key, place or a single bit is another.
std::optional<std::string> unseal(const SecretKey& key, std::string_view sealed, const Digest& place);

std::string base64(std::string_view bytes);
std::optional<std::string> fromBase64(std::string_view text);

/// Where a field of an entry stands, as unseal() asks for it.
Digest placeOfField(std::string_view storeId, std::string_view stream, std::int64_t entryNo, std::string_view field);
Digest placeOfChunk(std::string_view storeId, const Digest& blob, std::int64_t chunkNo, std::int64_t chunks);

/// The salted commitment that stands in an entry's body for a personal text.
Digest commitmentOf(std::string_view salt, std::string_view text);

/// A salt of 32 random bytes.
std::string newSalt();
inline constexpr std::size_t saltBytes = 32;

/// What keys the store derives from the store key.
enum class Purpose : std::uint64_t { Fields = 1, SearchTerms = 2, Vault = 3 };

} // namespace anjuan
