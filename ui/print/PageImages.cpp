// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PageImages.h"

#include <poppler-qt6.h>

namespace anjuan {

PageImages::PageImages(std::unique_ptr<Poppler::Document> document) : m_document(std::move(document)) {}
PageImages::PageImages(PageImages&&) noexcept = default;
PageImages::~PageImages() = default;

Result<PageImages> PageImages::open(const Bytes& pdf)
{
    const QByteArray bytes(reinterpret_cast<const char*>(pdf.data()), static_cast<qsizetype>(pdf.size()));
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document || document->isLocked())
        return notValid("pdf", Message{N_("These bytes are no PDF that can be opened."), {}});
    for (const auto hint : {Poppler::Document::Antialiasing, Poppler::Document::TextAntialiasing})
        document->setRenderHint(hint);
    return PageImages{std::move(document)};
}

int PageImages::count() const { return m_document->numPages(); }

QImage PageImages::page(int number, double dotsPerInch) const
{
    const auto page = m_document->page(number);
    return page ? page->renderToImage(dotsPerInch, dotsPerInch) : QImage{};
}

QString PageImages::text(int number) const
{
    const auto page = m_document->page(number);
    return page ? page->text(QRectF{}, Poppler::Page::PhysicalLayout) : QString{};
}

QSizeF PageImages::size(int number) const
{
    const auto page = m_document->page(number);
    return page ? page->pageSizeF() : QSizeF{};
}

} // namespace anjuan
