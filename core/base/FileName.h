// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace anjuan {

/// A name that is safe as the last part of a path on every system: no folder before it, no control or direction marks,
/// no letters that Windows forbids, no leading dot, none of its device names, at most 120 bytes with the ending kept.
/// An empty rest becomes "file". A safe name is left as it is.
std::string safeFileName(std::string_view name);

} // namespace anjuan
