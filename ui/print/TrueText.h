// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/documents/Typesetter.h"
#include "ui/print/Sheet.h"

namespace anjuan {

/// Makes a PDF of ours say the very characters that were written: the fonts' ToUnicode tables name the drawn character where one glyph
/// serves several (行, not the Kangxi radical ⾏), and runs that are spaced out carry their text beside them. Also takes away
/// what would differ from one making to the next.
Bytes withTrueText(const Bytes& pdf, const std::vector<SheetPage>& pages);

} // namespace anjuan
