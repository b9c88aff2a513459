// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Characters.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace anjuan {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Lead {
    int more;
    char32_t bits;
    char32_t least;
};

Lead leadOf(unsigned char byte)
{
    if (byte < 0x80)
        return {0, byte, 0};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1, byte & 0x1FU, 0x80};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {2, byte & 0x0FU, 0x800};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {3, byte & 0x07U, 0x10000};
    return {-1, 0, 0};
}

/// The character at `at`, which moves past it.
char32_t next(std::string_view text, std::size_t& at)
{
    const auto lead = leadOf(static_cast<unsigned char>(text[at++]));
    if (lead.more < 0 || at + static_cast<std::size_t>(lead.more) > text.size())
        return replacement;
    char32_t c = lead.bits;
    for (int i = 0; i < lead.more; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + static_cast<std::size_t>(i)]);
        if ((byte & 0xC0U) != 0x80)
            return replacement;
        c = (c << 6U) | (byte & 0x3FU);
    }
    if (c < lead.least || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return replacement;
    at += static_cast<std::size_t>(lead.more);
    return c;
}

bool isSpace(char32_t c)
{
    return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F
        || c == 0xFEFF;
}

} // namespace

std::u32string charactersOf(std::string_view utf8)
{
    std::u32string text;
    text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();)
        text.push_back(next(utf8, at));
    return text;
}

std::string utf8Of(std::u32string_view characters)
{
    std::string text;
    const auto put = [&](char32_t value) { text.push_back(static_cast<char>(static_cast<unsigned char>(value))); };
    for (const char32_t c : characters) {
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0U | (c >> 6U));
            put(0x80U | (c & 0x3FU));
        } else if (c < 0x10000) {
            put(0xE0U | (c >> 12U));
            put(0x80U | ((c >> 6U) & 0x3FU));
            put(0x80U | (c & 0x3FU));
        } else {
            put(0xF0U | (c >> 18U));
            put(0x80U | ((c >> 12U) & 0x3FU));
            put(0x80U | ((c >> 6U) & 0x3FU));
            put(0x80U | (c & 0x3FU));
        }
    }
    return text;
}

std::u32string plainCharacters(std::string_view utf8)
{
    auto text = charactersOf(utf8);
    std::erase_if(text, isSpace);
    for (auto& c : text) {
        if (c >= 0xFF01 && c <= 0xFF5E)
            c -= 0xFEE0;
        else if (c == 0xFFE5)
            c = 0xA5;
    }
    return text;
}

bool holds(std::u32string_view text, std::u32string_view part)
{
    return text.find(part) != std::u32string_view::npos;
}

std::string trimmed(std::string_view utf8)
{
    auto text = charactersOf(utf8);
    const auto first = std::ranges::find_if_not(text, isSpace);
    text.erase(text.begin(), first);
    while (!text.empty() && isSpace(text.back()))
        text.pop_back();
    return utf8Of(text);
}

} // namespace anjuan
