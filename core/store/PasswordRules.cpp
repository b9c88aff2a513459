// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PasswordRules.h"

#include <algorithm>
#include <array>
#include <set>

namespace anjuan {
namespace {

constexpr std::ptrdiff_t shortest = 8;
constexpr std::array<std::string_view, 18> shipped{
    "12345678", "123456789", "1234567890", "87654321", "password", "password1", "passw0rd", "admin123", "admin888",
    "admin1234", "qwertyui", "qwerty123", "1qaz2wsx", "abcd1234", "a1234567", "a12345678", "changeme", "zhifa123",
};

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

} // namespace

Result<Done> checkPassword(const std::string& login, const std::string& password)
{
    const auto characters = std::ranges::count_if(password, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (characters < shortest)
        return notValid("password", {N_("A password has at least %1 characters"), {std::int64_t{shortest}}});
    const auto plain = lower(password);
    if (plain == lower(login) || std::ranges::find(shipped, plain) != shipped.end()
        || std::set<char>(plain.begin(), plain.end()).size() < 3)
        return notValid("password", {N_("This password is among the first that anybody would try; choose another"), {}});
    return Done{};
}

} // namespace anjuan
