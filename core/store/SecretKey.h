// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>

namespace anjuan {

/// 32 secret bytes in guarded, locked memory that is zeroed at the end. Moves, never copies.
class SecretKey {
public:
    static constexpr std::size_t size = 32;
    SecretKey();    ///< all zero
    ~SecretKey();
    SecretKey(SecretKey&& other) noexcept;
    SecretKey& operator=(SecretKey&& other) noexcept;
    SecretKey(const SecretKey&) = delete;
    SecretKey& operator=(const SecretKey&) = delete;

    static SecretKey random();
    SecretKey copy() const;
    /// A key of its own for one purpose, from which this one cannot be computed.
    SecretKey derive(std::uint64_t purpose) const;
    std::uint8_t* data() { return m_bytes; }
    const std::uint8_t* data() const { return m_bytes; }
    std::span<std::uint8_t> bytes() { return {m_bytes, size}; }
    std::span<const std::uint8_t> bytes() const { return {m_bytes, size}; }

private:
    std::uint8_t* m_bytes;
};

/// libsodium made ready; throws std::runtime_error when the system gives no randomness.
void startSodium();

} // namespace anjuan
