// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/documents/Typesetter.h"

namespace anjuan {

/// Something that goes into a bound file: a PDF as it is, or a picture that is set on a sheet with its caption.
struct BoundPart {
    Bytes bytes;
    std::string mediaType = "application/pdf";
    std::string caption;      ///< under a picture
    int firstNumber = 0;      ///< of its first page; 0: its pages bear no number, as cover, contents and binder's note
};

/// Joins finished pages and puts page numbers on them: Arabic, lower right (law/documents.md 8).
class Binder {
public:
    virtual ~Binder() = default;
    /// Pages that a file makes on paper, counted in the file itself: those of a PDF, one of a picture; nothing for what
    /// cannot be printed.
    virtual std::optional<int> pagesOf(const Bytes& bytes, std::string_view mediaType) const = 0;
    /// One PDF of all parts in order. Refuses a part that makes no pages, naming its place.
    virtual Result<Printed> bind(const std::vector<BoundPart>& parts) = 0;
};

} // namespace anjuan
