// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaperSheet.h"

#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "ui/parts/PageView.h"
#include "ui/parts/Words.h"
#include "ui/print/PageImages.h"
#include "ui/print/PrintJob.h"
#include "ui/shell/OverlayHead.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr double screenDots = 144;

std::vector<PageImage> imagesOf(const PageImages& pages)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    std::vector<PageImage> images;
    for (int at = 0; at < pages.count(); ++at)
        images.push_back({pages.page(at, screenDots), {}, pages.size(at) * millimetresPerPoint});
    return images;
}

} // namespace

PaperSheet::PaperSheet(Bytes pdf, const QString& title, bool isDraft, QWidget* parent)
    : QWidget(parent), m_pdf(std::move(pdf)), m_title(title), m_pages(new PageView), m_problem(words({}, Type::Plain, Tone::Amber))
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(title, isDraft));
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    m_problem->setContentsMargins(16, 6, 16, 6);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_pages->setFit(PageView::Fit::Actual);
    if (auto pages = PageImages::open(m_pdf))
        m_pages->setPages(imagesOf(*pages));
    else
        say(words(pages.refusal()));
}

QWidget* PaperSheet::makeHead(const QString& title, bool isDraft)
{
    auto* head = new OverlayHead{title, words(N_("Back"))};
    connect(head, &OverlayHead::back, this, &PaperSheet::back);
    auto* row = head->row();
    if (isDraft)
        row->addWidget(words(words(N_("Draft: not issued, without a number")), Type::Plain, Tone::Amber));
    row->addStretch(1);
    if (!isDraft) {
        auto* saving = button(words(N_("Save as PDF")));
        auto* printing = button(words(N_("Print")), Symbol::Print, true);
        connect(saving, &QPushButton::clicked, this, &PaperSheet::save);
        connect(printing, &QPushButton::clicked, this, &PaperSheet::print);
        row->addWidget(saving);
        row->addWidget(printing);
    }
    return head;
}

bool PaperSheet::saveTo(const QString& file)
{
    QSaveFile out{file};
    const auto size = static_cast<qint64>(m_pdf.size());
    const bool written = out.open(QIODevice::WriteOnly) && out.write(reinterpret_cast<const char*>(m_pdf.data()), size) == size && out.commit();
    if (!written)
        say(words(Message{N_("%1 could not be written: %2"), {toUtf8(file), toUtf8(out.errorString())}}));
    return written;
}

void PaperSheet::save()
{
    const auto file = QFileDialog::getSaveFileName(this, words(N_("Save as PDF")), m_title + QStringLiteral(".pdf"), QStringLiteral("PDF (*.pdf)"));
    if (!file.isEmpty())
        (void)saveTo(file);
}

void PaperSheet::print()
{
    QPrinter printer{QPrinter::HighResolution};
    QPrintDialog dialog{&printer, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (auto sent = sendToPrinter(m_pdf, printer); !sent)
        say(words(sent.refusal()));
}

void PaperSheet::say(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace anjuan
