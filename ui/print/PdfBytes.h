// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <qpdf/QPDF.hh>

#include "core/documents/Typesetter.h"

namespace anjuan {

/// Opens a PDF that lies in memory; `bytes` must outlive `pdf`. Throws QPDFExc for what is no PDF.
void readPdf(QPDF& pdf, const Bytes& bytes);
/// Writes it out; equal content gives equal bytes.
Bytes writtenPdf(QPDF& pdf);

} // namespace anjuan
