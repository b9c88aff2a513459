// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

#include "core/base/Provision.h"
#include "core/base/Result.h"

namespace anjuan {

/// The name of a law that was read from a file, kept for as long as the program runs, so that a Provision may point
/// to it. The same name gives the same place; names stay few.
std::string_view lawName(std::string_view name);

/// Reads `行政处罚法 64.0.1; 行政处罚法 85` (law, then article.paragraph.item). A law without a number is cited as a
/// whole; an empty text gives none. Nothing when a number is no number.
std::optional<Provisions> parseProvisions(std::string_view text);

} // namespace anjuan
