// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PrintSheet.h"

#include <algorithm>

#include <QFileDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QVBoxLayout>

#include "core/base/MediaType.h"
#include "ui/print/PageImages.h"
#include "ui/print/PrintJob.h"
#include "ui/print/QtTypesetter.h"
#include "ui/shell/Desk.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr double screenDots = 120;
constexpr double millimetresPerPoint = 25.4 / 72;

Symbol symbolOf(const FileLeaf& leaf)
{
    if (leaf.piece.kind == "proof-of-service")
        return Symbol::Service;
    if (leaf.piece.kind == "interview-record")
        return Symbol::Interview;
    if (leaf.piece.kind == "scene-record" || leaf.piece.kind == "reinspection-record")
        return Symbol::SiteRecord;
    if (leaf.piece.kind == "payment-record")
        return Symbol::Payment;
    if (leaf.piece.kind == "review-opinion")
        return Symbol::Review;
    if (leaf.kind != FileLeaf::Kind::Piece || !leaf.piece.isEvidence())
        return Symbol::Document;
    return std::ranges::any_of(leaf.piece.attached, [](const AttachedFile& f) { return f.mediaType.starts_with("video/"); }) ? Symbol::Video : Symbol::Photo;
}

std::string_view faceName(Face face)
{
    switch (face) {
    case Face::Title: return N_("Titles");
    case Face::Label: return N_("Labels and figures");
    case Face::Text: return N_("Running text");
    case Face::Hand: return N_("What is filled in");
    }
    return {};
}

} // namespace

std::vector<FaceLine> faceLines()
{
    const auto missing = QtTypesetter{}.missingFaces();
    std::vector<FaceLine> lines;
    for (const auto face : {Face::Title, Face::Label, Face::Text, Face::Hand}) {
        const auto role = std::string{toUtf8(words(faceName(face)))};
        const auto lacking = std::ranges::find(missing, face, &MissingFace::face);
        if (lacking == missing.end())
            lines.push_back({words(Message{N_("%1: present, embedded in the PDF"), {role}}), false});
        else
            lines.push_back({words(Message{N_("%1: %2 is missing, %3 is used"), {role, lacking->wanted, lacking->used}}), true});
    }
    return lines;
}

std::vector<PrintLine> printLinesOf(const FileListing& listing)
{
    std::vector<PrintLine> lines;
    for (std::size_t at = 0; at < listing.leaves.size(); ++at) {
        const auto& leaf = listing.leaves[at];
        lines.push_back({static_cast<int>(at), toText(leaf.piece.title), leaf.pages ? toText(spanText(*leaf.pages)) : QString(), symbolOf(leaf),
            leaf.piece.volume == Volume::Internal, leaf.canBePrinted});
    }
    return lines;
}

PrintSheet::PrintSheet(Desk& desk, CaseId id, QWidget* parent) : Page(parent), m_desk(desk), m_id(std::move(id)), m_page(new PrintCentrePage)
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(m_page, &PrintCentrePage::back, this, &PrintSheet::back);
    connect(m_page, &PrintCentrePage::previewWanted, this, &PrintSheet::preview);
    connect(m_page, &PrintCentrePage::saveAsked, this, &PrintSheet::save);
    connect(m_page, &PrintCentrePage::printAsked, this, &PrintSheet::print);
    load();
}

QString PrintSheet::title() const
{
    const auto party = m_listing ? toText(m_listing->file.partyName()) : QString();
    return party.isEmpty() ? m_page->title() : m_page->title() + QStringLiteral(" ") + party;
}

void PrintSheet::load()
{
    if (m_desk.archive() == nullptr)
        return;
    auto listing = m_desk.ask([&] { return m_desk.archive()->list(m_desk.session(), m_id); });
    if (!listing)
        return m_page->say(words(listing.refusal()));
    m_listing = std::move(*listing);
    QStringList about{toText(m_listing->file.partyName()), toText(m_listing->file.cause()), toText(m_listing->file.number())};
    about.removeAll(QString());
    m_page->setCase(about.join(QStringLiteral(" · ")), m_listing->mainPages, m_listing->internalPages);
    m_page->setFaces(faceLines());
    m_page->setPrinters(QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName());
    m_page->setLines(printLinesOf(*m_listing));
    const auto apart = std::ranges::count(m_listing->leaves, false, &FileLeaf::canBePrinted);
    if (apart > 0)
        m_page->say(words(Message{N_("%1 pieces are kept beside the file and bear no page number"), {static_cast<std::int64_t>(apart)}}));
}

std::optional<Bytes> PrintSheet::printed(const std::vector<std::size_t>& chosen, bool numbered, const char* look)
{
    if (!m_listing)
        return std::nullopt;
    auto made = m_desk.ask([&] { return m_desk.archive()->print(m_desk.session(), *m_listing, chosen, numbered, look); });
    if (!made) {
        m_page->say(words(made.refusal()));
        return std::nullopt;
    }
    return std::move(made->pdf);
}

void PrintSheet::preview(int at)
{
    std::vector<PageImage> images;
    const auto place = static_cast<std::size_t>(at);
    if (m_listing && m_listing->leaves.at(place).canBePrinted) {
        const auto pdf = printed({place}, m_page->ask().isNumbered, "preview");
        const auto pages = pdf ? PageImages::open(*pdf) : Result<PageImages>{Refusal{}};
        for (int page = 0; pages && page < pages->count(); ++page)
            images.push_back({pages->page(page, screenDots), {}, pages->size(page) * millimetresPerPoint});
    }
    m_page->showPages(std::move(images));
}

std::optional<Bytes> PrintSheet::asked()
{
    const auto ask = m_page->ask();
    const std::vector<std::size_t> chosen(ask.chosen.begin(), ask.chosen.end());
    return printed(chosen, ask.isNumbered, "print");
}

bool PrintSheet::saveTo(const QString& file)
{
    const auto pdf = asked();
    if (!pdf)
        return false;
    QSaveFile out{file};
    const auto size = static_cast<qint64>(pdf->size());
    const bool written = out.open(QIODevice::WriteOnly) && out.write(reinterpret_cast<const char*>(pdf->data()), size) == size && out.commit();
    if (!written)
        m_page->say(words(Message{N_("%1 could not be written: %2"), {toUtf8(file), toUtf8(out.errorString())}}));
    return written;
}

void PrintSheet::save()
{
    const auto name = m_listing ? toText(m_listing->file.partyName()) : QString();
    const auto file = QFileDialog::getSaveFileName(this, words(N_("Save as PDF")), name + QStringLiteral(".pdf"), QStringLiteral("PDF (*.pdf)"));
    if (!file.isEmpty())
        (void)saveTo(file);
}

void PrintSheet::print()
{
    const auto pdf = asked();
    if (!pdf)
        return;
    const auto ask = m_page->ask();
    QPrinter printer{QPrinter::HighResolution};
    printer.setPrinterName(ask.printer);
    printer.setCopyCount(ask.copies);
    printer.setDuplex(ask.isDuplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    printer.setPageSize(QPageSize{QPageSize::A4});
    if (auto sent = sendToPrinter(*pdf, printer); !sent)
        m_page->say(words(sent.refusal()));
}

} // namespace anjuan
