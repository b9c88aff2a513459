// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace anjuan {

/// An SM3 digest (GB/T 32905), 32 bytes.
using Digest = std::array<std::uint8_t, 32>;

/// 64 lower-case hexadecimal digits.
std::string hex(const Digest& digest);
std::optional<Digest> digestFromHex(std::string_view text);
Digest sm3(std::span<const std::uint8_t> bytes);
Digest sm3(std::string_view bytes);

/// Hashes a sequence of typed, length-prefixed fields, so that no two different sequences give the same bytes.
class DigestWriter {
public:
    DigestWriter();
    ~DigestWriter();
    DigestWriter(const DigestWriter&) = delete;
    DigestWriter& operator=(const DigestWriter&) = delete;

    DigestWriter& text(std::string_view value);
    DigestWriter& number(std::int64_t value);
    DigestWriter& digest(const Digest& value);
    DigestWriter& absent();
    /// Opens a list of `count` members; the members follow.
    DigestWriter& list(std::size_t count);
    /// Ends the sequence; the writer may not be used after it.
    Digest finish();

private:
    void put(char type, std::string_view bytes);
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace anjuan
