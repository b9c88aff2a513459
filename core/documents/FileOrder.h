// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/casefile/CaseFile.h"
#include "core/casefile/facts/AttachedFile.h"

namespace anjuan {

/// 正卷 is shown to whoever may read the file; 副卷 holds what the organ decided within.
enum class Volume { Main, Internal };

/// One piece of the bound file: a paper with what belongs to it, or an item of evidence.
struct FilePiece {
    Volume volume = Volume::Main;
    std::string kind;        ///< key of the paper's template; "evidence" for an item of evidence
    std::string title;
    std::string number;      ///< 文号; empty when it has none
    Date on;
    std::int64_t entry = 0;  ///< of the act it comes from
    std::string digest;      ///< of the paper's PDF; empty for evidence
    std::vector<AttachedFile> attached;
    bool isEvidence() const { return kind == "evidence"; }
};

/// Everything that lies in the file, in the order of binding (law/documents.md 8): each volume by itself, a proof of
/// service behind its paper. Cover, contents and binder's note are not among them.
std::vector<FilePiece> piecesOf(const CaseFile& file);

/// Pages by digest, as they were counted; a digest that is not in it cannot be printed (a recording) or was not counted.
using PageCounts = std::map<std::string, int>;

struct PageSpan {
    int first = 0;
    int last = 0;
    bool operator==(const PageSpan&) const = default;
};

/// The page numbers of each piece: counted through a volume, from 1 in each; nothing for a piece without pages.
std::vector<std::optional<PageSpan>> pageSpans(const std::vector<FilePiece>& pieces, const PageCounts& counts);
/// 4 or 4-6.
std::string spanText(const PageSpan& span);
/// All numbered pages of the volume.
int pagesIn(Volume volume, const std::vector<FilePiece>& pieces, const PageCounts& counts);

} // namespace anjuan
