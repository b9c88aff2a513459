// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

namespace anjuan {

/// What a file is by its first bytes (64 suffice), whatever its name says: "image/jpeg", "application/pdf" …;
/// "application/octet-stream" when they are not known.
std::string_view mediaTypeOf(std::span<const std::uint8_t> head);

/// A picture that can be shown and set on a sheet.
bool isPicture(std::string_view mediaType);
bool isPdf(std::string_view mediaType);

} // namespace anjuan
