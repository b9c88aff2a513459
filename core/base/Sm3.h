// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <span>

#include "core/base/Digest.h"

namespace anjuan {

/// The SM3 digest of bytes that come in pieces: the same as sm3() of the whole.
class Sm3 {
public:
    Sm3();
    ~Sm3();
    Sm3(const Sm3&) = delete;
    Sm3& operator=(const Sm3&) = delete;

    Sm3& add(std::span<const std::uint8_t> piece);
    /// Ends the sum; it may not be used after it.
    Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace anjuan
