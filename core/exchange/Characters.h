// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace anjuan {

/// The characters of a UTF-8 text; bytes that are not UTF-8 become U+FFFD one by one.
std::u32string charactersOf(std::string_view utf8);
std::string utf8Of(std::u32string_view characters);
/// Full-width forms as ASCII, every kind of white space and byte-order mark gone: what readers compare.
std::u32string plainCharacters(std::string_view utf8);
/// True when `text` holds `part`.
bool holds(std::u32string_view text, std::u32string_view part);
/// UTF-8 text without white space (also U+3000, U+00A0) at both ends.
std::string trimmed(std::string_view utf8);

} // namespace anjuan
