// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/ByteSource.h"
#include "core/base/Date.h"
#include "core/base/Digest.h"

namespace anjuan {

/// One file of a bundle as its manifest tells of it. `path` is relative, with `/` between its parts.
struct BundleItem {
    std::string path;
    std::string volume;      ///< "main", "internal"
    std::string title;
    std::string number;
    std::string pages;       ///< page numbers in the bound file; empty when it has none
    std::string on;
    std::string mediaType;
    std::int64_t entry = 0;
    std::int64_t size = 0;   ///< filled in when it is written
    std::string digest;      ///< SM3 of what was written
};

/// What the manifest says of the whole.
struct BundleHead {
    std::string caseId;
    std::string number;
    std::string party;
    std::string cause;
    std::string organ;
    std::string madeBy;
    Instant madeAt;
    std::int64_t entries = 0; ///< of the case, when it was made
};

/// A case file being written out: a folder, or a .zip when the target ends so. It comes to be whole or not at all, and
/// nothing is opened outside of it. Refuses a target that exists and is not an empty folder.
class BundleWriter {
public:
    static Result<BundleWriter> begin(const std::filesystem::path& to);
    BundleWriter(BundleWriter&&) noexcept;
    /// Removes what was written, unless it was finished.
    ~BundleWriter();

    using Pour = std::function<Result<Done>(const ByteSink&)>;
    /// Writes one file; its size and digest are taken from the bytes as they pass. A path that leaves the bundle, or was
    /// written before, is refused.
    Result<Done> add(BundleItem item, const Pour& pour);
    /// Writes manifest.json and gives the bundle its name.
    Result<Done> finish(const BundleHead& head);
    const std::vector<BundleItem>& items() const { return m_items; }

private:
    explicit BundleWriter(std::filesystem::path to);
    std::filesystem::path m_to;
    std::filesystem::path m_folder;   ///< written here first
    std::vector<BundleItem> m_items;
};

/// Holds a bundle's folder against its manifest: the number of files in it. Refuses by name what is missing, changed, or
/// lies there without being named.
Result<int> verifyBundle(const std::filesystem::path& folder);

} // namespace anjuan
