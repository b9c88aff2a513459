// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SecretKey.h"

#include <cstring>
#include <new>
#include <stdexcept>
#include <utility>

#include <sodium.h>

namespace anjuan {

void startSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        throw std::runtime_error("libsodium does not start");
}

SecretKey::SecretKey()
{
    startSodium();
    m_bytes = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_bytes == nullptr)
        throw std::bad_alloc();
    sodium_memzero(m_bytes, size);
}

SecretKey::~SecretKey()
{
    sodium_free(m_bytes); // zeroes first
}

SecretKey::SecretKey(SecretKey&& other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)) {}

SecretKey& SecretKey::operator=(SecretKey&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.m_bytes, size);
    return key;
}

SecretKey SecretKey::copy() const
{
    SecretKey key;
    std::memcpy(key.m_bytes, m_bytes, size);
    return key;
}

SecretKey SecretKey::derive(std::uint64_t purpose) const
{
    SecretKey key;
    crypto_kdf_derive_from_key(key.m_bytes, size, purpose, "anjuan01", m_bytes);
    return key;
}

} // namespace anjuan
