// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Digest.h"

#include <stdexcept>

#include <openssl/evp.h>

namespace anjuan {
namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

std::string bigEndian(std::uint64_t value)
{
    std::string bytes(8, '\0');
    for (std::size_t i = 8; i-- > 0; value >>= 8)
        bytes[i] = static_cast<char>(value & 0xFFU);
    return bytes;
}

void check(int answer)
{
    if (answer != 1)
        throw std::runtime_error("SM3 is not available in this OpenSSL");
}

} // namespace

std::string hex(const Digest& digest)
{
    std::string text;
    text.reserve(64);
    for (const auto byte : digest) {
        text += hexDigits[byte >> 4U];
        text += hexDigits[byte & 15U];
    }
    return text;
}

std::optional<Digest> digestFromHex(std::string_view text)
{
    Digest digest{};
    if (text.size() != digest.size() * 2)
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto nibble = hexDigits.find(text[i]);
        if (nibble == std::string_view::npos)
            return std::nullopt;
        digest[i / 2] = static_cast<std::uint8_t>(digest[i / 2] << 4U | nibble);
    }
    return digest;
}

Digest sm3(std::span<const std::uint8_t> bytes)
{
    Digest digest{};
    unsigned length = 0;
    check(EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sm3(), nullptr));
    return digest;
}

Digest sm3(std::string_view bytes)
{
    return sm3(std::span{reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

struct DigestWriter::Context {
    EVP_MD_CTX* handle = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(handle); }
};

DigestWriter::DigestWriter() : m_context(std::make_unique<Context>())
{
    check(EVP_DigestInit_ex(m_context->handle, EVP_sm3(), nullptr));
}

DigestWriter::~DigestWriter() = default;

void DigestWriter::put(char type, std::string_view bytes)
{
    const auto length = bigEndian(bytes.size());
    check(EVP_DigestUpdate(m_context->handle, &type, 1));
    check(EVP_DigestUpdate(m_context->handle, length.data(), length.size()));
    check(EVP_DigestUpdate(m_context->handle, bytes.data(), bytes.size()));
}

DigestWriter& DigestWriter::text(std::string_view value)
{
    put('t', value);
    return *this;
}

DigestWriter& DigestWriter::number(std::int64_t value)
{
    put('n', bigEndian(static_cast<std::uint64_t>(value)));
    return *this;
}

DigestWriter& DigestWriter::digest(const Digest& value)
{
    put('d', {reinterpret_cast<const char*>(value.data()), value.size()});
    return *this;
}

DigestWriter& DigestWriter::absent()
{
    put('-', {});
    return *this;
}

DigestWriter& DigestWriter::list(std::size_t count)
{
    put('l', bigEndian(count));
    return *this;
}

Digest DigestWriter::finish()
{
    Digest result{};
    unsigned length = 0;
    check(EVP_DigestFinal_ex(m_context->handle, result.data(), &length));
    return result;
}

} // namespace anjuan
