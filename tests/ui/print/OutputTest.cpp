// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

#include "tests/core/documents/SampleFacts.h"
#include "tests/support/Test.h"
#include "tests/ui/print/PdfReading.h"
#include "ui/print/JoinPdf.h"
#include "ui/print/PageImages.h"
#include "ui/print/PrintJob.h"
#include "ui/print/Sheet.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Printed paper(const char* kind) { return typesetter().typeset(shelf().fill(kind, sampleFacts(kind)).value()).value(); }

const Bytes rubbish{'n', 'o', ' ', 'p', 'd', 'f'};

int darkPixels(const QImage& image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    return dark;
}

} // namespace

TEST_CASE("Papers joined keep their order, their pages and their text", "[print]")
{
    const auto cover = paper("file-cover"), decision = paper("penalty-decision"), contents = paper("file-contents");
    const auto whole = joinPdf({cover.pdf, contents.pdf, decision.pdf});
    REQUIRE(whole);
    CHECK(whole->pages == cover.pages + contents.pages + decision.pages);
    CHECK(pagesOf(whole->pdf).value() == whole->pages);
    CHECK(textsOf(whole->pdf) == textsOf(cover.pdf) + textsOf(contents.pdf) + textsOf(decision.pdf));
    CHECK(joinPdf({})->pages == 0);
}

TEST_CASE("What is no PDF is refused by its place in the bundle", "[print]")
{
    const auto whole = joinPdf({paper("file-cover").pdf, rubbish});
    REQUIRE_FALSE(whole);
    CHECK(english(whole.refusal().findings.at(0).sentence).find("Paper 2") != std::string::npos);
    CHECK_FALSE(pagesOf(rubbish));
    CHECK_FALSE(PageImages::open(rubbish));
    CHECK_FALSE(PageImages::open({}));
}

TEST_CASE("Pages become pictures of A4 with ink on them", "[print]")
{
    const auto printed = paper("filing-approval");
    const auto pages = PageImages::open(printed.pdf);
    REQUIRE(pages);
    CHECK(pages->count() == printed.pages);
    CHECK(pages->size(0).width() == Approx(paperWidth).margin(1));
    CHECK(pages->size(0).height() == Approx(paperHeight).margin(1));
    const auto image = pages->page(0, 96);
    CHECK(image.width() == Approx(794).margin(2));
    CHECK(image.height() == Approx(1123).margin(2));
    CHECK(darkPixels(image) > 2000);
    CHECK(qGray(image.pixel(5, 5)) == 255);
    const auto first = pages->text(0);
    INFO(first.left(60).toStdString());
    CHECK(first.contains(QStringLiteral("立案审批表")));
    CHECK(pages->text(0) == first);
    CHECK(pages->page(99, 96).isNull());
    CHECK(pages->text(99).isEmpty());
}

TEST_CASE("The printer gets the pages that were asked for", "[print]")
{
    const auto printed = paper("penalty-decision");
    REQUIRE(printed.pages == 4); // the last one quotes the law
    QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setResolution(72);
    printer.setPageSize(QPageSize{QPageSize::A4});
    printer.setOutputFileName(folder.filePath(QStringLiteral("out.pdf")));
    CHECK(sendToPrinter(printed.pdf, printer).value() == 4);
    printer.setFromTo(2, 3);
    CHECK(sendToPrinter(printed.pdf, printer).value() == 2);
    QFile file(printer.outputFileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    CHECK(pagesOf(Bytes(bytes.begin(), bytes.end())).value() == 2);
    printer.setFromTo(7, 9);
    CHECK_FALSE(sendToPrinter(printed.pdf, printer));
    CHECK_FALSE(sendToPrinter(rubbish, printer));
}
