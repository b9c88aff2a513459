// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>

#include "core/base/Date.h"

namespace anjuan {

/// Where no store lies yet: asks whether to set up the office or a practice office, and makes it. Nothing when the
/// person left; else the store to open.
std::optional<std::filesystem::path> firstRun(const std::filesystem::path& store, std::optional<Instant> now);

} // namespace anjuan
