// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/JoinPdf.h"

#include <memory>

#include <qpdf/QPDFPageDocumentHelper.hh>

#include "ui/print/PdfBytes.h"

namespace anjuan {

Result<Printed> joinPdf(const std::vector<Bytes>& papers)
{
    QPDF whole;
    whole.emptyPDF();
    QPDFPageDocumentHelper joined(whole);
    std::vector<std::unique_ptr<QPDF>> open; // qpdf reads the sources when it writes
    int pages = 0;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        try {
            open.push_back(std::make_unique<QPDF>());
            readPdf(*open.back(), papers[i]);
            for (auto& page : QPDFPageDocumentHelper(*open.back()).getAllPages()) {
                joined.addPage(page, false);
                ++pages;
            }
        } catch (const std::exception&) {
            return notValid("pdf", Message{N_("Paper %1 is no PDF that can be joined."), {static_cast<std::int64_t>(i + 1)}});
        }
    }
    return Printed{writtenPdf(whole), pages};
}

Result<int> pagesOf(const Bytes& bytes)
{
    try {
        QPDF pdf;
        readPdf(pdf, bytes);
        return static_cast<int>(QPDFPageDocumentHelper(pdf).getAllPages().size());
    } catch (const std::exception&) {
        return notValid("pdf", Message{N_("These bytes are no PDF that can be opened."), {}});
    }
}

} // namespace anjuan
