// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Id.h"

#include <array>
#include <stdexcept>

#include <openssl/rand.h>

namespace anjuan {

std::string newUlid(Instant now)
{
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::array<unsigned char, 16> bits{};
    if (RAND_bytes(bits.data(), static_cast<int>(bits.size())) != 1)
        throw std::runtime_error("the system gives no random numbers");
    std::string text(26, '0');
    auto time = static_cast<std::uint64_t>(now.milliseconds);
    for (std::size_t i = 10; i-- > 0; time >>= 5)
        text[i] = alphabet[time & 31U];
    for (std::size_t i = 10; i < 26; ++i)
        text[i] = alphabet[bits[i - 10] & 31U];
    return text;
}

} // namespace anjuan
