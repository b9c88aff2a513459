// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

#include "core/base/Date.h"
#include "core/base/Result.h"

namespace anjuan {

/// Packs every file of a folder, names in UTF-8 and sorted, all dated `at`. The archive comes to be whole or not at all;
/// one that exists is not written over.
Result<Done> zipFolder(const std::filesystem::path& folder, const std::filesystem::path& to, Instant at);

} // namespace anjuan
