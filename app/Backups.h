// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>
#include <vector>

#include "core/base/Clock.h"
#include "core/office/Upkeep.h"

namespace anjuan {

/// One dated copy of a store.
struct BackupCopy {
    std::filesystem::path file;
    Date day;
    TimeOfDay time;
    bool operator==(const BackupCopy&) const = default;
};

/// The dated copies of one store in a folder: `store-20261125-0802.anjuan` and its vault. Knows no screen and needs no key.
class Backups {
public:
    /// An empty folder means `backups` beside the store.
    Backups(std::filesystem::path store, std::filesystem::path folder, int keep);

    const std::filesystem::path& folder() const { return m_folder; }
    /// The newest first. Files of other names are not ours and are never touched.
    std::vector<BackupCopy> copies() const;
    std::optional<BackupCopy> last() const;
    /// No copy of that day yet.
    bool isDue(Date today) const;
    /// Writes a copy, opens and verifies it, then lets go of the oldest beyond the number to keep. Runs beside the one who
    /// writes to the store. A copy that does not verify is refused, and nothing older is let go.
    Result<BackupCopy> make(Instant now) const;

private:
    std::filesystem::path nameOf(Instant now) const;
    void letGo() const;
    std::filesystem::path m_store;
    std::filesystem::path m_folder;
    int m_keep;
};

} // namespace anjuan
