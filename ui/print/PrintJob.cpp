// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintJob.h"

#include <algorithm>

#include <QPainter>
#include <QPrinter>

#include "ui/print/PageImages.h"

namespace anjuan {
namespace {

void paintSheet(QPainter& painter, const QPrinter& printer, const PageImages& pages, int number)
{
    const double resolution = std::min(printer.resolution(), 600);
    const auto image = pages.page(number, resolution);
    const auto paper = printer.pageLayout().fullRectPixels(printer.resolution());
    const auto margins = printer.pageLayout().paintRectPixels(printer.resolution()).topLeft();
    const QSizeF whole = pages.size(number) * (printer.resolution() / 72.0);
    const double scale = std::min({1.0, paper.width() / whole.width(), paper.height() / whole.height()});
    const QSizeF drawn = whole * scale;
    const QPointF corner{(paper.width() - drawn.width()) / 2 - margins.x(), (paper.height() - drawn.height()) / 2 - margins.y()};
    painter.drawImage(QRectF{corner, drawn}, image);
}

} // namespace

Result<int> sendToPrinter(const Bytes& pdf, QPrinter& printer)
{
    auto pages = PageImages::open(pdf);
    if (!pages)
        return std::move(pages).refusal();
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages->count()) : pages->count();
    QPainter painter;
    if (first > last || !painter.begin(&printer))
        return refuse(Why::Busy, Finding{.rule = "printer", .sentence = Message{N_("The printer did not take the job."), {}}});
    for (int number = first; number <= last; ++number) {
        if (number > first && !printer.newPage())
            return refuse(Why::Busy, Finding{.rule = "printer", .sentence = Message{N_("The printer stopped after page %1."), {static_cast<std::int64_t>(number - 1)}}});
        paintSheet(painter, printer, *pages, number - 1);
    }
    return last - first + 1;
}

} // namespace anjuan
