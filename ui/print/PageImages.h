// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include <QImage>

#include "core/documents/Typesetter.h"

namespace Poppler {
class Document;
}

namespace anjuan {

/// The pages of a PDF as pictures, for previews and for the printer. White paper, never inverted.
class PageImages {
public:
    /// Refuses bytes that are no PDF, and PDFs locked by a password.
    static Result<PageImages> open(const Bytes& pdf);
    PageImages(PageImages&&) noexcept;
    ~PageImages();

    int count() const;
    /// Page numbers count from 0; an image without size for a page that is not there.
    QImage page(int number, double dotsPerInch) const;
    /// The text of a page as it lies on the paper, for search. (Poppler 22.12 answers at random in raw order.)
    QString text(int number) const;
    /// Points.
    QSizeF size(int number) const;

private:
    explicit PageImages(std::unique_ptr<Poppler::Document> document);
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace anjuan
