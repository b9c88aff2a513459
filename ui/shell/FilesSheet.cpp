// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FilesSheet.h"

#include <algorithm>

#include <QBuffer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/MediaType.h"
#include "ui/forms/editors/FilesEditor.h"
#include "ui/parts/PageView.h"
#include "ui/parts/ThumbnailStrip.h"
#include "ui/parts/Words.h"
#include "ui/print/PageImages.h"
#include "ui/shell/Desk.h"
#include "ui/shell/OverlayHead.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr double screenDots = 144;
constexpr int mostPixels = 3000;
constexpr double millimetresPerPoint = 25.4 / 72;
/// What is shown lies in memory: a longer file is saved, not shown.
constexpr std::int64_t mostShown = std::int64_t{64} << 20;

bool canBeShown(const AttachedFile& file)
{
    return file.size <= mostShown && (isPdf(file.mediaType) || isPicture(file.mediaType));
}

std::vector<PageImage> pictureOf(const Bytes& bytes)
{
    auto data = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    const auto image = reader.read();
    if (image.isNull())
        return {};
    return {{image, {}, QSizeF{image.size()} * (25.4 / screenDots)}};
}

std::vector<PageImage> sheetsOf(const Bytes& bytes)
{
    std::vector<PageImage> images;
    const auto pages = PageImages::open(bytes);
    for (int at = 0; pages && at < pages->count(); ++at)
        images.push_back({pages->page(at, screenDots), {}, pages->size(at) * millimetresPerPoint});
    return images;
}

} // namespace

FilesSheet::FilesSheet(Desk& desk, CaseId id, const QString& title, std::vector<AttachedFile> files, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_id(std::move(id)), m_files(std::move(files)), m_strip(new ThumbnailStrip{Qt::Vertical}), m_pages(new PageView),
      m_about(words({}, Type::Small, Tone::Text2)), m_problem(words({}, Type::Plain, Tone::Amber))
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(title));
    column->addWidget(hairline(Qt::Horizontal));
    m_problem->setContentsMargins(16, 6, 16, 6);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    auto* side = new QScrollArea;
    side->setWidget(m_strip);
    side->setWidgetResizable(true);
    side->setFixedWidth(168);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setVisible(m_files.size() > 1);
    row->addWidget(side);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    m_pages->setFit(PageView::Fit::WholePage);
    m_pages->setAccessibleName(words(N_("Attached files")));
    connect(m_strip, &ThumbnailStrip::chosen, this, &FilesSheet::openFile);
    fillStrip();
    if (!m_files.empty())
        openFile(toText(m_files.front().digest));
}

QWidget* FilesSheet::makeHead(const QString& title)
{
    auto* head = new OverlayHead{title, words(N_("Back"))};
    connect(head, &OverlayHead::back, this, &FilesSheet::back);
    auto* row = head->row();
    row->addWidget(m_about);
    row->addStretch(1);
    auto* saving = button(words(N_("Save a copy")));
    connect(saving, &QPushButton::clicked, this, &FilesSheet::save);
    row->addWidget(saving);
    return head;
}

void FilesSheet::fillStrip()
{
    std::vector<Thumbnail> thumbnails;
    for (const auto& file : m_files)
        thumbnails.push_back({toText(file.digest), toText(file.name), {}});
    m_strip->setThumbnails(thumbnails);
}

const AttachedFile* FilesSheet::shown() const
{
    const auto found = std::ranges::find(m_files, m_shown, &AttachedFile::digest);
    return found == m_files.end() ? nullptr : &*found;
}

void FilesSheet::openFile(const QString& digest)
{
    m_shown = toUtf8(digest);
    const auto* file = shown();
    if (!file)
        return;
    m_strip->choose(digest);
    say({});
    m_pages->setPages({});
    QStringList about{toText(file->name), sizeWords(file->size)};
    if (file->takenOn)
        about << words(Message{N_("taken on %1"), {*file->takenOn}});
    if (!file->takenBy.empty())
        about << words(Message{N_("by %1"), {file->takenBy}});
    m_about->setText(about.join(QStringLiteral(" · ")));
    if (!canBeShown(*file))
        return say(words(Message{N_("%1 is shown by another program: save a copy and open it there"), {file->name}}));
    Bytes bytes;
    const auto taken = m_desk.attachment(m_id, m_shown, [&](std::span<const std::uint8_t> piece) {
        bytes.insert(bytes.end(), piece.begin(), piece.end());
        return true;
    });
    if (!taken)
        return say(words(taken.refusal()));
    auto images = isPdf(file->mediaType) ? sheetsOf(bytes) : pictureOf(bytes);
    if (images.empty())
        return say(words(Message{N_("%1 cannot be shown: its content is not what it seems"), {file->name}}));
    m_pages->setPages(std::move(images));
}

bool FilesSheet::saveTo(const QString& path)
{
    QSaveFile out{path};
    if (!out.open(QIODevice::WriteOnly)) {
        say(words(Message{N_("%1 could not be written: %2"), {toUtf8(path), toUtf8(out.errorString())}}));
        return false;
    }
    const auto taken = m_desk.attachment(m_id, m_shown, [&](std::span<const std::uint8_t> piece) {
        const auto size = static_cast<qint64>(piece.size());
        return out.write(reinterpret_cast<const char*>(piece.data()), size) == size;
    });
    if (!taken) {
        out.cancelWriting();
        say(words(taken.refusal()));
        return false;
    }
    const bool written = out.commit();
    if (!written)
        say(words(Message{N_("%1 could not be written: %2"), {toUtf8(path), toUtf8(out.errorString())}}));
    return written;
}

void FilesSheet::save()
{
    const auto* file = shown();
    const auto path = file ? QFileDialog::getSaveFileName(this, words(N_("Save a copy")), toText(file->name)) : QString();
    if (!path.isEmpty())
        (void)saveTo(path);
}

void FilesSheet::say(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace anjuan
