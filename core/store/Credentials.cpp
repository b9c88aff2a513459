// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Credentials.h"

#include <algorithm>
#include <cstring>
#include <new>

#include <sodium.h>

#include "core/store/Sealing.h"

namespace anjuan {
namespace {

const unsigned char* raw(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string_view textOf(const SecretKey& key) { return {reinterpret_cast<const char*>(key.data()), SecretKey::size}; }

Digest placeOfPrivate(const std::string& login)
{
    return DigestWriter().text("private-key").text(login).finish();
}

/// A 32-byte secret from its sealed text; the plain copy is zeroed.
std::optional<SecretKey> secretFrom(std::optional<std::string> plain)
{
    if (!plain || plain->size() != SecretKey::size)
        return std::nullopt;
    SecretKey key;
    std::memcpy(key.data(), plain->data(), SecretKey::size);
    sodium_memzero(plain->data(), plain->size());
    return key;
}

std::optional<SecretKey> keyOf(const std::string& password, const std::string& salt, long long passes, long long bytes)
{
    SecretKey key;
    if (salt.size() != crypto_pwhash_SALTBYTES
        || crypto_pwhash(key.data(), SecretKey::size, password.data(), password.size(), raw(salt),
                         static_cast<unsigned long long>(passes), static_cast<std::size_t>(bytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

std::string group()
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string text;
    for (int i = 0; i < 26; ++i) {
        if (i != 0 && i % 5 == 0)
            text += '-';
        text += alphabet[randombytes_uniform(32)];
    }
    return text;
}

std::string normal(std::string_view typed)
{
    std::string text;
    for (const char c : typed) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        if (upper == 'O')
            text += '0';
        else if (upper == 'I' || upper == 'L')
            text += '1';
        else if ((upper >= '0' && upper <= '9') || (upper >= 'A' && upper <= 'Z'))
            text += upper;
    }
    return text;
}

/// 260 random bits need no slow hashing.
SecretKey keyOf(const RecoverySheet& sheet)
{
    auto both = DigestWriter().text("anjuan-recovery-1").text(normal(sheet.first)).text(normal(sheet.second)).finish();
    SecretKey key;
    crypto_generichash(key.data(), SecretKey::size, both.data(), both.size(), nullptr, 0);
    sodium_memzero(both.data(), both.size());
    return key;
}

Digest placeOfRecovery(const std::string& storeId)
{
    return DigestWriter().text("recovery").text(storeId).finish();
}

} // namespace

std::string newVerifier(const std::string& password, const KdfCost& cost)
{
    char verifier[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(verifier, password.data(), password.size(), cost.signInPasses, cost.signInBytes) != 0)
        throw std::bad_alloc();
    return verifier;
}

Credentials resealed(const Credentials& old, const SecretKey& privateKey, const std::string& login,
                     const std::string& password, const KdfCost& cost)
{
    std::string salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), salt.size());
    const auto passes = static_cast<long long>(cost.keyPasses);
    const auto bytes = static_cast<long long>(cost.keyBytes);
    const auto key = keyOf(password, salt, passes, bytes);
    if (!key)
        throw std::bad_alloc();
    return {newVerifier(password, cost), old.publicKey, base64(salt), passes, bytes,
            base64(seal(*key, textOf(privateKey), placeOfPrivate(login)))};
}

NewCredentials newCredentials(const std::string& login, const std::string& password, const KdfCost& cost)
{
    SecretKey privateKey;
    std::string publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_box_keypair(reinterpret_cast<unsigned char*>(publicKey.data()), privateKey.data());
    Credentials kept;
    kept.publicKey = base64(publicKey);
    return {resealed(kept, privateKey, login, password, cost), std::move(privateKey)};
}

bool isPassword(const Credentials& credentials, const std::string& password)
{
    return crypto_pwhash_str_verify(credentials.verifier.c_str(), password.data(), password.size()) == 0;
}

bool needsRehash(const Credentials& credentials, const KdfCost& cost)
{
    return crypto_pwhash_str_needs_rehash(credentials.verifier.c_str(), cost.signInPasses, cost.signInBytes) != 0;
}

std::optional<SecretKey> privateKeyOf(const Credentials& credentials, const std::string& login, const std::string& password)
{
    const auto salt = fromBase64(credentials.salt);
    const auto sealed = fromBase64(credentials.sealedPrivate);
    const auto key = salt && sealed ? keyOf(password, *salt, credentials.passes, credentials.bytes) : std::nullopt;
    return key ? secretFrom(unseal(*key, *sealed, placeOfPrivate(login))) : std::nullopt;
}

std::string wrapFor(const std::string& publicKey, const SecretKey& storeKey)
{
    const auto open = fromBase64(publicKey).value_or(std::string(crypto_box_PUBLICKEYBYTES, '\0'));
    std::string wrap(SecretKey::size + crypto_box_SEALBYTES, '\0');
    if (open.size() != crypto_box_PUBLICKEYBYTES
        || crypto_box_seal(reinterpret_cast<unsigned char*>(wrap.data()), storeKey.data(), SecretKey::size, raw(open)) != 0)
        return {};
    return base64(wrap);
}

std::optional<SecretKey> unwrap(const std::string& wrap, const std::string& publicKey, const SecretKey& privateKey)
{
    const auto bytes = fromBase64(wrap);
    const auto open = fromBase64(publicKey);
    SecretKey key;
    const bool fits = bytes && open && bytes->size() == SecretKey::size + crypto_box_SEALBYTES
                      && open->size() == crypto_box_PUBLICKEYBYTES
                      && crypto_box_seal_open(key.data(), raw(*bytes), bytes->size(), raw(*open), privateKey.data()) == 0;
    return fits ? std::optional{std::move(key)} : std::nullopt;
}

RecoverySheet newRecoverySheet()
{
    startSodium();
    return {group(), group()};
}

std::string wrapForSheet(const RecoverySheet& sheet, const SecretKey& storeKey, const std::string& storeId)
{
    return base64(seal(keyOf(sheet), textOf(storeKey), placeOfRecovery(storeId)));
}

std::optional<SecretKey> unwrapFromSheet(const std::string& wrap, const RecoverySheet& sheet, const std::string& storeId)
{
    const auto bytes = fromBase64(wrap);
    return bytes ? secretFrom(unseal(keyOf(sheet), *bytes, placeOfRecovery(storeId))) : std::nullopt;
}

} // namespace anjuan
