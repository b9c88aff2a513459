// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/documents/Typesetter.h"

namespace anjuan {

/// One paper after the other in one PDF. Refuses bytes that are no PDF, naming which (from 1).
Result<Printed> joinPdf(const std::vector<Bytes>& papers);

/// How many pages a PDF has; refuses bytes that are no PDF.
Result<int> pagesOf(const Bytes& pdf);

} // namespace anjuan
