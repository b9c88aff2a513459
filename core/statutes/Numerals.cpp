// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statutes/Numerals.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace anjuan {
namespace {

constexpr std::array<std::string_view, 8> blanks{
    " ", "\t", "\r", "\n", "　", "\xC2\xA0", "\xE2\x80\x8B", "\xEF\xBB\xBF"};
constexpr std::array<std::string_view, 10> digits{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array<std::pair<std::string_view, int>, 3> units{{{"千", 1000}, {"百", 100}, {"十", 10}}};
constexpr int tooMuch = 10000;

std::optional<int> takeDigit(std::string_view& text)
{
    if (take(text, "〇"))
        return 0;
    for (std::size_t digit = 0; digit < digits.size(); ++digit)
        if (take(text, digits[digit]))
            return static_cast<int>(digit);
    return std::nullopt;
}

std::optional<int> takeUnit(std::string_view& text)
{
    for (const auto& [word, value] : units)
        if (take(text, word))
            return value;
    return std::nullopt;
}

std::optional<int> takeArabic(std::string_view& text)
{
    std::size_t end = 0;
    int value = 0;
    for (; end < text.size() && text[end] >= '0' && text[end] <= '9' && value < tooMuch; ++end)
        value = value * 10 + (text[end] - '0');
    if (end == 0 || value >= tooMuch)
        return std::nullopt;
    text.remove_prefix(end);
    return value;
}

} // namespace

bool take(std::string_view& text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    return true;
}

std::optional<int> takeNumber(std::string_view& text)
{
    if (const auto arabic = takeArabic(text))
        return arabic;
    auto rest = text;
    int sum = 0;
    int lastUnit = tooMuch;
    bool any = false;
    for (;;) {
        const auto before = rest;
        const auto digit = takeDigit(rest);
        const auto unit = takeUnit(rest);
        if (!digit && !unit)
            break;
        if (unit && *unit >= lastUnit) {
            rest = before;
            break;
        }
        sum += digit.value_or(1) * unit.value_or(1);
        any = true;
        if (unit)
            lastUnit = *unit;
        else if (*digit != 0)
            break;
    }
    if (!any)
        return std::nullopt;
    text = rest;
    return sum;
}

void takeBlanks(std::string_view& text)
{
    while (std::ranges::any_of(blanks, [&](std::string_view blank) { return take(text, blank); })) { }
}

std::string_view withoutBlanks(std::string_view text)
{
    takeBlanks(text);
    const auto takeLast = [&](std::string_view blank) {
        const bool ends = text.ends_with(blank);
        text.remove_suffix(ends ? blank.size() : 0);
        return ends;
    };
    while (std::ranges::any_of(blanks, takeLast)) { }
    return text;
}

std::string_view firstCharacter(std::string_view text)
{
    if (text.empty())
        return text;
    std::size_t length = 1;
    while (length < text.size() && length < 4 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        ++length;
    return text.substr(0, length);
}

} // namespace anjuan
