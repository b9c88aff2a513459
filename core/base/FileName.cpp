// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileName.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace anjuan {
namespace {

constexpr std::size_t longest = 120;
constexpr std::size_t longestEnding = 16;
constexpr std::string_view forbidden = "<>:\"|?*/\\";
/// Marks that turn the direction of writing (U+202A…E, U+2066…9, U+200E/F): they make "gpj.exe" look like "exe.jpg".
constexpr std::array<std::string_view, 11> turning{"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067",
    "\u2068", "\u2069", "\u200E", "\u200F"};

std::string withoutTurning(std::string name)
{
    for (const auto mark : turning) {
        for (auto at = name.find(mark); at != std::string::npos; at = name.find(mark, at))
            name.erase(at, mark.size());
    }
    return name;
}

/// Cuts between characters, never within one.
std::string_view cut(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    return text.substr(0, most);
}

std::string shortened(const std::string& name)
{
    if (name.size() <= longest)
        return name;
    const auto dot = name.rfind('.');
    const auto ending = dot == std::string::npos || name.size() - dot > longestEnding ? std::string{} : name.substr(dot);
    return std::string{cut(name.substr(0, name.size() - ending.size()), longest - ending.size())} + ending;
}

bool isDevice(std::string_view name)
{
    std::string stem{name.substr(0, name.find('.'))};
    std::ranges::transform(stem, stem.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    constexpr std::array<std::string_view, 4> devices{"CON", "PRN", "AUX", "NUL"};
    if (std::ranges::find(devices, stem) != devices.end())
        return true;
    return stem.size() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")) && std::isdigit(static_cast<unsigned char>(stem[3]));
}

} // namespace

std::string safeFileName(std::string_view name)
{
    if (const auto slash = name.find_last_of("/\\"); slash != std::string_view::npos)
        name.remove_prefix(slash + 1);
    std::string safe;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20U && byte != 0x7FU && forbidden.find(c) == std::string_view::npos)
            safe += c;
    }
    safe = shortened(withoutTurning(std::move(safe)));
    // Windows drops dots and blanks at the end; a dot in front hides a file.
    const auto begin = safe.find_first_not_of(". ");
    const auto end = safe.find_last_not_of(". ");
    safe = begin == std::string::npos ? std::string{} : safe.substr(begin, end - begin + 1);
    if (safe.empty())
        return "file";
    return isDevice(safe) ? "_" + safe : safe;
}

} // namespace anjuan
