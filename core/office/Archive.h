// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

#include "core/casefile/facts/Closing.h"
#include "core/documents/Binder.h"
#include "core/documents/FileOrder.h"
#include "core/exchange/CaseBundle.h"
#include "core/office/Office.h"

namespace anjuan {

/// One line of the bound file: what the print centre lists and prints.
struct FileLeaf {
    enum class Kind { Cover, Contents, Piece, BinderNote };
    Kind kind = Kind::Piece;
    FilePiece piece;                 ///< title and volume of the others too
    std::optional<PageSpan> pages;   ///< as they are numbered in the bound file; nothing for what bears no number
    bool canBePrinted = true;        ///< false: physical evidence, a recording
};

/// The whole file in order: cover, contents, main volume, binder's note, internal volume.
struct FileListing {
    CaseFile file;
    std::vector<FileLeaf> leaves;
    int mainPages = 0;
    int internalPages = 0;
    bool isBound = false;            ///< archived: cover, contents and note are the frozen ones
};

/// A case at the end of its way: to be bound, or bound.
struct ShelfRow {
    DocketRow row;
    bool isBound = false;
    std::optional<Date> bindBy;      ///< end of the limit to bind (D58), while it is not bound
    std::optional<Date> boundOn;
    std::string archiveNumber;
    RetentionPeriod retention{};
};

/// What an Archive works with; all of it outlives the Archive.
struct ArchiveParts {
    const Vault& vault;
    const Clock& clock;
    Typesetter& typesetter;
    Binder& binder;
};

/// The bound file (立卷): listed, printed whole or in part, written out as a bundle. Rights and looks go through the Office.
class Archive {
public:
    Archive(Office& office, ArchiveParts parts) : m_office(office), m_parts(parts) {}

    Result<FileListing> list(const Session& session, const CaseId& id) const;
    /// The chosen leaves as one PDF, page numbers as in the bound file; without `numbered` none are put on.
    /// Refuses a leaf that cannot be printed or made yet, saying why.
    /// `look` is what goes on record: that it was printed, or only looked at.
    Result<Printed> print(const Session& session, const FileListing& listing, const std::vector<std::size_t>& chosen, bool numbered = true,
                          const std::string& look = "print") const;
    /// Closed cases that wait to be bound, and bound ones, the newest first; `limit` of each. May run on a thread of its own.
    Result<std::vector<ShelfRow>> shelf(const Session& session, int limit) const;
    /// Every leaf that can be printed.
    Result<Printed> printWhole(const Session& session, const CaseId& id) const;
    /// The whole file as single files with a manifest: a folder, or a .zip. Nothing remains when it is refused.
    Result<std::vector<BundleItem>> bundle(const Session& session, const CaseId& id, const std::filesystem::path& to, const ByteProgress& progress = {});

private:
    Result<Bytes> sheetOf(const Session& session, const FileListing& listing, const FileLeaf& leaf) const;
    Result<Done> addLeaf(const Session& session, const FileListing& listing, std::size_t at, BundleWriter& writer, const ByteProgress& progress);
    Result<Done> addParts(const FileLeaf& leaf, const Bytes& paper, bool numbered, std::vector<BoundPart>& parts) const;

    Office& m_office;
    ArchiveParts m_parts;
};

} // namespace anjuan
