// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/Typesetter.h"

class QPrinter;

namespace anjuan {

/// Sends frozen pages to the printer as they are: each page on its sheet, at the printer's resolution (600 dots at the most), scaled
/// only when the paper is smaller. Honours the printer's page range. Returns the pages sent; refuses when the printer does not begin.
Result<int> sendToPrinter(const Bytes& pdf, QPrinter& printer);

} // namespace anjuan
