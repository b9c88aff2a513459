// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PdfBytes.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

namespace anjuan {

void readPdf(QPDF& pdf, const Bytes& bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("paper", reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

Bytes writtenPdf(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {buffer->getBuffer(), buffer->getBuffer() + buffer->getSize()};
}

} // namespace anjuan
