// SPDX-License-Identifier: GPL-3.0-or-later
// The bound file: joined, numbered at the lower right, pictures on sheets of their own.
#include <QBuffer>
#include <QImage>

#include "tests/core/documents/SampleFacts.h"
#include "tests/support/Test.h"
#include "tests/ui/print/PdfReading.h"
#include "ui/print/PageImages.h"
#include "ui/print/QtBinder.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Bytes paper(const char* kind) { return typesetter().typeset(shelf().fill(kind, sampleFacts(kind)).value()).value().pdf; }

Bytes picture(int width, int height, const char* format)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(40, 90, 160));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return {bytes.begin(), bytes.end()};
}

/// Dark ink in the lower right corner of a page, where the number stands.
int inkInCorner(const Bytes& pdf, int page)
{
    const auto image = PageImages::open(pdf).value().page(page, 96);
    int dark = 0;
    for (int y = image.height() * 94 / 100; y < image.height() * 97 / 100; ++y)
        for (int x = image.width() * 86 / 100; x < image.width() * 93 / 100; ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    return dark;
}

} // namespace

TEST_CASE("Pages are counted in the files themselves", "[print][binder]")
{
    const QtBinder binder;
    const auto decision = paper("penalty-decision");
    CHECK(binder.pagesOf(decision, "application/pdf") == PageImages::open(decision).value().count());
    CHECK(binder.pagesOf(picture(20, 30, "PNG"), "image/png") == 1);
    CHECK(binder.pagesOf(picture(20, 30, "JPG"), "image/jpeg") == 1);
    CHECK_FALSE(binder.pagesOf(decision, "video/mp4"));
    CHECK_FALSE(binder.pagesOf({'n', 'o'}, "application/pdf"));
    CHECK_FALSE(binder.pagesOf({'n', 'o'}, "image/png"));
    CHECK_FALSE(binder.pagesOf({}, "application/pdf"));
    // It begins like a picture and is none.
    CHECK_FALSE(binder.pagesOf({0xFF, 0xD8, 0xFF, 0xE0, ' ', 'x'}, "image/jpeg"));
}

TEST_CASE("Numbers run through the parts and stand at the lower right; cover and contents bear none", "[print][binder]")
{
    QtBinder binder;
    const auto cover = paper("file-cover"), decision = paper("penalty-decision"), approval = paper("filing-approval");
    const int pages = *binder.pagesOf(decision, "application/pdf");
    const auto bound = binder.bind({{cover, "application/pdf", {}, 0}, {decision, "application/pdf", {}, 7}, {approval, "application/pdf", {}, 7 + pages}}).value();
    CHECK(PageImages::open(bound.pdf).value().count() == bound.pages);
    CHECK(inkInCorner(bound.pdf, 0) == 0);
    const auto texts = textsOf(bound.pdf);
    const auto plain = textsOf(decision);
    for (int page = 0; page < pages; ++page) {
        CAPTURE(page);
        CHECK(inkInCorner(bound.pdf, 1 + page) > 5);
        CHECK(unspaced(texts[1 + page]) == unspaced(plain[page]) + QString::number(7 + page));
    }
    CHECK(unspaced(texts[1 + pages]).endsWith(QString::number(7 + pages)));
    for (const auto& font : fontsOf(bound.pdf))
        CHECK(font.isEmbedded);
}

TEST_CASE("The same parts are bound into the same bytes", "[print][binder]")
{
    QtBinder binder;
    const std::vector<BoundPart> parts{{paper("filing-approval"), "application/pdf", {}, 3}};
    CHECK(binder.bind(parts).value().pdf == binder.bind(parts).value().pdf);
}

TEST_CASE("A picture stands whole on a sheet of A4 with its caption below", "[print][binder]")
{
    QtBinder binder;
    for (const auto size : {QSize{3000, 400}, QSize{400, 3000}, QSize{30, 30}}) {
        const auto bound = binder.bind({{picture(size.width(), size.height(), "JPG"), "image/jpeg", "现场照片　车厢.jpg　2026-09-17 陈某", 12}}).value();
        REQUIRE(bound.pages == 1);
        const auto pages = PageImages::open(bound.pdf).value();
        CHECK(std::abs(pages.size(0).width() - 595) < 1);
        CHECK(std::abs(pages.size(0).height() - 842) < 1);
        const auto text = unspaced(textsOf(bound.pdf).front());
        CHECK(text.contains(QStringLiteral("现场照片")));
        CHECK(text.contains(QStringLiteral("2026-09-17陈某")));
        CHECK(text.endsWith(QStringLiteral("12")));
        const auto image = pages.page(0, 48);
        int blue = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                blue += image.pixelColor(x, y).blue() > 120 && image.pixelColor(x, y).red() < 90 ? 1 : 0;
        CHECK(blue > 500);
        CHECK(qGray(image.pixel(3, image.height() / 2)) == 255);
    }
}

TEST_CASE("The same count holds for counting and for binding: a broken picture has no sheet in either", "[print][binder]")
{
    QtBinder binder;
    auto broken = picture(400, 300, "PNG");
    broken.resize(60);
    CHECK_FALSE(binder.pagesOf(broken, "image/png"));
    CHECK_FALSE(binder.bind({{broken, "image/png", "照片", 1}}));
}

TEST_CASE("What cannot be set on paper is refused by its place", "[print][binder]")
{
    QtBinder binder;
    const auto refused = binder.bind({{paper("file-cover"), "application/pdf", {}, 0}, {{'n', 'o'}, "application/pdf", "附件", 1}});
    REQUIRE_FALSE(refused);
    CHECK(english(refused.refusal().findings[0].sentence).find("Part 2") != std::string::npos);
    CHECK_FALSE(binder.bind({{{1, 2, 3}, "video/mp4", "录像", 1}}));
}
