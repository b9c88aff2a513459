// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Sealing.h"

#include <sodium.h>

namespace anjuan {
namespace {

constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

unsigned char* raw(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
const unsigned char* raw(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

} // namespace

std::string seal(const SecretKey& key, std::string_view plain, const Digest& place)
{
    std::string sealed(nonceBytes + plain.size() + tagBytes, '\0');
    randombytes_buf(sealed.data(), nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + nonceBytes, nullptr, raw(plain), plain.size(), place.data(),
                                               place.size(), nullptr, raw(sealed), key.data());
    return sealed;
}

std::optional<std::string> unseal(const SecretKey& key, std::string_view sealed, const Digest& place)
{
    if (sealed.size() < nonceBytes + tagBytes)
        return std::nullopt;
    std::string plain(sealed.size() - nonceBytes - tagBytes, '\0');
    const int answer = crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed) + nonceBytes,
                                                                  sealed.size() - nonceBytes, place.data(), place.size(),
                                                                  raw(sealed), key.data());
    return answer == 0 ? std::optional{plain} : std::nullopt;
}

std::string base64(std::string_view bytes)
{
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), raw(bytes), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the terminating zero
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const int answer = sodium_base642bin(raw(bytes), bytes.size(), text.data(), text.size(), nullptr, &length, &end,
                                         sodium_base64_VARIANT_ORIGINAL);
    if (answer != 0 || end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(length);
    return bytes;
}

Digest placeOfField(std::string_view storeId, std::string_view stream, std::int64_t entryNo, std::string_view field)
{
    return DigestWriter().text("field").text(storeId).text(stream).number(entryNo).text(field).finish();
}

Digest placeOfChunk(std::string_view storeId, const Digest& blob, std::int64_t chunkNo, std::int64_t chunks)
{
    return DigestWriter().text("chunk").text(storeId).digest(blob).number(chunkNo).number(chunks).finish();
}

Digest commitmentOf(std::string_view salt, std::string_view text)
{
    return DigestWriter().text("anjuan-personal-1").text(salt).text(text).finish();
}

std::string newSalt()
{
    startSodium();
    std::string salt(saltBytes, '\0');
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

} // namespace anjuan
