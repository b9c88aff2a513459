// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/QtBinder.h"

#include <algorithm>

#include <QBuffer>
#include <QImageReader>
#include <QPageLayout>
#include <QPdfWriter>

#include <qpdf/QPDFPageDocumentHelper.hh>

#include "core/base/MediaType.h"
#include "ui/print/Flow.h"
#include "ui/print/JoinPdf.h"
#include "ui/print/PaintPages.h"
#include "ui/print/PdfBytes.h"
#include "ui/print/TrueText.h"

namespace anjuan {
namespace {

/// Where the number stands: its right edge and its line, from the lower right corner of the sheet.
constexpr double numberRight = 18 * millimetre;
constexpr double numberFoot = 14 * millimetre;
constexpr double pictureMargin = 22 * millimetre;
constexpr double captionRoom = 24 * millimetre;
/// A photograph of 12 megapixels is set at about 300 dots to the inch; more would only make the file heavy.
constexpr int mostDots = 2200;

QByteArray bytesOf(const Bytes& bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

Bytes pdfOf(std::size_t pages, const std::function<void(QPainter&, std::size_t)>& paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(72 * Faces::dotsPerPoint));
    writer.setPageLayout(QPageLayout{QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}});
    writer.setCreator(QStringLiteral("Anjuan"));
    QPainter painter(&writer);
    for (std::size_t i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        paint(painter, i);
    }
    painter.end();
    return {bytes.begin(), bytes.end()};
}

QImage pictureOf(const Bytes& bytes)
{
    auto data = bytesOf(bytes);
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > mostDots)
        reader.setScaledSize(size.scaled(mostDots, mostDots, Qt::KeepAspectRatio));
    return reader.read();
}

Refusal noPages(std::size_t part, const std::string& caption)
{
    return notValid("pdf", Message{N_("Part %1 cannot be set on paper: %2"), {static_cast<std::int64_t>(part + 1), caption}});
}

/// The caption of a picture below it, centred.
std::vector<SheetPage> captionSheet(Faces& faces, const std::string& caption)
{
    Flow flow{faces, measuresOf(Look::Record)};
    const auto& m = flow.measures();
    const Setting setting{Face::Text, 12, 0, 0, 0, 0, false};
    double y = paperHeight - pictureMargin - captionRoom + 8;
    for (const auto& line : flow.lines(caption, m.width(), setting)) {
        flow.put(line, m.left, m.width(), Align::Centre, y, 18, setting);
        y += 18;
    }
    return flow.pages();
}

std::optional<Bytes> pictureSheet(Faces& faces, const BoundPart& part)
{
    const auto image = pictureOf(part.bytes);
    if (image.isNull())
        return std::nullopt;
    const auto words = captionSheet(faces, part.caption);
    const QSizeF room{paperWidth - 2 * pictureMargin, paperHeight - 2 * pictureMargin - captionRoom};
    const auto size = QSizeF{image.size()}.scaled(room, Qt::KeepAspectRatio);
    const QRectF place{(paperWidth - size.width()) / 2, pictureMargin + (room.height() - size.height()) / 2, size.width(), size.height()};
    constexpr double dots = Faces::dotsPerPoint;
    const auto pdf = pdfOf(1, [&](QPainter& painter, std::size_t) {
        painter.drawImage(QRectF{place.topLeft() * dots, place.size() * dots}, image);
        paintPages(painter, words, [] {});
    });
    return withTrueText(pdf, words);
}

/// A sheet for each page with nothing on it but its number.
Bytes numberSheets(Faces& faces, const std::vector<int>& numbers)
{
    std::vector<SheetPage> pages;
    for (const int number : numbers) {
        Flow flow{faces, measuresOf(Look::Form)};
        const Setting setting{Face::Label, 11, 0, 0, 0, 0, false};
        if (number > 0)
            flow.put(flow.lines(std::to_string(number), 100, setting).front(), paperWidth - numberRight - 100, 100, Align::Right, paperHeight - numberFoot, 14, setting);
        pages.push_back(flow.pages().front());
    }
    const auto pdf = pdfOf(pages.size(), [&](QPainter& painter, std::size_t i) { paintPages(painter, {pages[i]}, [] {}); });
    return withTrueText(pdf, pages);
}

void lay(QPDF& whole, QPDFPageObjectHelper& page, QPDFPageObjectHelper& sheet)
{
    auto form = whole.copyForeignObject(sheet.getFormXObjectForPage());
    auto resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    int suffix = 1;
    const auto name = resources.getUniqueResourceName("/No", suffix);
    auto objects = resources.getKey("/XObject");
    if (!objects.isDictionary()) {
        objects = QPDFObjectHandle::newDictionary();
        resources.replaceKey("/XObject", objects);
    } else {
        objects = objects.shallowCopy(); // other pages may share it
        resources.replaceKey("/XObject", objects);
    }
    objects.replaceKey(name, form);
    const auto drawn = page.placeFormXObject(form, name, page.getTrimBox().getArrayAsRectangle());
    page.addPageContents(whole.newStream("q\n"), true);
    page.addPageContents(whole.newStream("\nQ\n" + drawn), false);
}

Result<Printed> numbered(Faces& faces, Printed joined, const std::vector<int>& numbers)
{
    if (std::ranges::none_of(numbers, [](int number) { return number > 0; }))
        return joined;
    const auto sheets = numberSheets(faces, numbers);
    try {
        QPDF stamps;
        readPdf(stamps, sheets);
        QPDF whole;
        readPdf(whole, joined.pdf);
        auto pages = QPDFPageDocumentHelper(whole).getAllPages();
        auto stamped = QPDFPageDocumentHelper(stamps).getAllPages();
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (numbers[i] > 0)
                lay(whole, pages[i], stamped[i]);
        }
        return Printed{writtenPdf(whole), joined.pages};
    } catch (const std::exception&) {
        return notValid("pdf", Message{N_("The page numbers cannot be put on these pages."), {}});
    }
}

} // namespace

QtBinder::QtBinder() : m_faces(std::make_unique<Faces>()) {}
QtBinder::~QtBinder() = default;

std::optional<int> QtBinder::pagesOf(const Bytes& bytes, std::string_view mediaType) const
{
    if (isPdf(mediaType)) {
        const auto pages = anjuan::pagesOf(bytes);
        return pages && *pages > 0 ? std::optional{*pages} : std::nullopt;
    }
    if (!isPicture(mediaType))
        return std::nullopt;
    // A picture that begins well and cannot be read to its end makes no sheet: it must not stop the whole file.
    return pictureOf(bytes).isNull() ? std::nullopt : std::optional{1};
}

Result<Printed> QtBinder::bind(const std::vector<BoundPart>& parts)
{
    std::vector<Bytes> papers;
    std::vector<int> numbers;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& part = parts[i];
        const auto pages = pagesOf(part.bytes, part.mediaType);
        auto sheet = isPicture(part.mediaType) ? pictureSheet(*m_faces, part) : std::optional{part.bytes};
        if (!pages || !sheet)
            return noPages(i, part.caption);
        papers.push_back(std::move(*sheet));
        for (int page = 0; page < *pages; ++page)
            numbers.push_back(part.firstNumber > 0 ? part.firstNumber + page : 0);
    }
    (void)m_faces->takeUnknown(); // a caption's odd character is left out; the name stands in the list
    auto joined = joinPdf(papers);
    if (!joined)
        return joined;
    return numbered(*m_faces, std::move(*joined), numbers);
}

} // namespace anjuan
