// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

#include "core/base/Result.h"
#include "core/documents/Document.h"

namespace anjuan {

using Bytes = std::vector<std::uint8_t>;

/// A paper made ready for the printer: a PDF and how many pages it has.
struct Printed {
    Bytes pdf;
    int pages = 0;
};

/// Turns a filled document into pages. Equal documents give equal bytes on one machine.
class Typesetter {
public:
    virtual ~Typesetter() = default;
    /// Refuses a document with a character that no installed typeface has, naming it.
    virtual Result<Printed> typeset(const Document& document) = 0;
};

} // namespace anjuan
