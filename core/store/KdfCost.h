// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

namespace anjuan {

/// What guessing a password costs (Argon2id passes and bytes). The program always takes these defaults; only tests
/// that are not about the figures take cheaper ones.
struct KdfCost {
    unsigned long long signInPasses = 3;
    std::size_t signInBytes = std::size_t{64} << 20U;
    unsigned long long keyPasses = 3;
    std::size_t keyBytes = std::size_t{256} << 20U;
};

} // namespace anjuan
