// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

namespace anjuan {

/// Takes `word` off the front of `text`; false and nothing taken when it does not stand there.
bool take(std::string_view& text, std::string_view word);
/// Takes a number off the front: 一百一十六, 〇, 十二, also 116; below 10000. Nothing taken when there is none.
std::optional<int> takeNumber(std::string_view& text);
/// Takes blanks of every kind off the front, the ideographic and those without width included.
void takeBlanks(std::string_view& text);
/// Without the blanks at either end.
std::string_view withoutBlanks(std::string_view text);
/// One character of UTF-8 at the front, whole; empty at the end. What is no UTF-8 comes byte by byte.
std::string_view firstCharacter(std::string_view text);

} // namespace anjuan
