// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

namespace anjuan {

/// The one writer's lock on `<store>.lock`. The kernel holds it and lets go when the process ends in whatever way; the
/// file itself means nothing.
class FileLock {
public:
    /// Throws StoreFailure: Busy when another holds it, ReadOnly when the folder cannot be written to.
    explicit FileLock(const std::filesystem::path& store);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    int m_file = -1;
};

} // namespace anjuan
