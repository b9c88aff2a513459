// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sm3.h"

#include <stdexcept>

#include <openssl/evp.h>

namespace anjuan {
namespace {

void check(int answer)
{
    if (answer != 1)
        throw std::runtime_error("SM3 is not available in this OpenSSL");
}

} // namespace

struct Sm3::Context {
    EVP_MD_CTX* handle = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(handle); }
};

Sm3::Sm3() : m_context(std::make_unique<Context>())
{
    check(EVP_DigestInit_ex(m_context->handle, EVP_sm3(), nullptr));
}

Sm3::~Sm3() = default;

Sm3& Sm3::add(std::span<const std::uint8_t> piece)
{
    check(EVP_DigestUpdate(m_context->handle, piece.data(), piece.size()));
    return *this;
}

Digest Sm3::finish()
{
    Digest result{};
    unsigned length = 0;
    check(EVP_DigestFinal_ex(m_context->handle, result.data(), &length));
    return result;
}

} // namespace anjuan
