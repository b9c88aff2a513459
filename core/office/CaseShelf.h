// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <vector>

#include "core/casefile/CaseFile.h"

namespace anjuan {

/// The case files that were read or written last, so that an act need not read, check and open a long case again that
/// nobody has changed. A file counts only while its stream holds as many entries as it has read; entries are never
/// changed, so the number says all. May be asked from several threads: lists are read beside the window's own.
/// Personal texts in it are open: only callers who hold the key may be given one.
class CaseShelf {
public:
    explicit CaseShelf(std::size_t places = 64)
        : m_places(places)
    {
    }
    /// The file when it has read exactly `entries`; nullptr otherwise.
    std::shared_ptr<const CaseFile> find(const CaseId& id, std::int64_t entries);
    /// Puts the file in front; the one that was asked for longest ago makes room.
    void put(std::shared_ptr<const CaseFile> file);
    void clear();

private:
    std::size_t m_places;
    std::vector<std::shared_ptr<const CaseFile>> m_files; ///< the latest last
};

} // namespace anjuan
