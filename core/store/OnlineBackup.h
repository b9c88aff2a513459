// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

namespace anjuan {

enum class Source {
    InUse,   ///< somebody may be writing to it
    AtRest,  ///< a backup: read without leaving anything beside it
};

/// Copies an SQLite file as of one moment, while others read and write it, to a new file: written beside it under another
/// name, made durable, then given its name, which must be free. Throws StoreFailure and leaves nothing behind.
void copyOnline(const std::filesystem::path& from, const std::filesystem::path& to, Source source);

} // namespace anjuan
