// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <fstream>

#include "core/documents/DocumentText.h"
#include "tests/core/documents/SampleFacts.h"
#include "tests/support/Test.h"
#include "tests/ui/print/PdfReading.h"
#include "ui/print/JoinPdf.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

QString headOf(const Grid& grid)
{
    QString head;
    for (const auto& column : grid.columns)
        head += unspaced(column.title);
    return head;
}

/// What the pages say without their numbers, footers and the heads that tables repeat.
QString runningText(const Document& document, const QStringList& pages)
{
    QString all;
    for (int i = 0; i < pages.size(); ++i) {
        auto text = unspaced(pages[i]);
        for (const auto& margin : {QStringLiteral("—%1—").arg(i + 1), QStringLiteral("第%1页共%2页").arg(i + 1).arg(pages.size()), unspaced(document.footer)})
            if (text.endsWith(margin))
                text.chop(margin.size());
        for (const auto& block : document.blocks)
            if (const auto* grid = std::get_if<Grid>(&block); grid && i > 0 && text.startsWith(headOf(*grid)))
                text.remove(0, headOf(*grid).size());
        all += text;
    }
    return all;
}

/// With ANJUAN_SHOW set to a folder, keeps the papers there to be looked at.
void show(const std::string& kind, const Bytes& pdf)
{
    if (const char* folder = std::getenv("ANJUAN_SHOW"))
        std::ofstream{std::string{folder} + "/" + kind + ".pdf", std::ios::binary}.write(reinterpret_cast<const char*>(pdf.data()),
                                                                                         static_cast<std::streamsize>(pdf.size()));
}

} // namespace

TEST_CASE("Every paper becomes pages whose text is the very characters that were written", "[print]")
{
    for (const auto& [kind, form] : shelf().all()) {
        INFO(kind);
        const auto document = shelf().fill(kind, sampleFacts(kind)).value();
        const auto printed = typesetter().typeset(document);
        REQUIRE(printed);
        show(kind, printed->pdf);
        const auto pages = textsOf(printed->pdf);
        CHECK(pages.size() == printed->pages);
        CHECK(pagesOf(printed->pdf).value() == printed->pages);
        CHECK(runningText(document, pages).toStdString() == unspaced(plainText(document)).toStdString());
    }
}

TEST_CASE("Every typeface in a paper is embedded, and only with what the paper uses", "[print]")
{
    for (const auto* kind : {"penalty-decision", "filing-approval", "evaluation-report"}) {
        const auto printed = typesetter().typeset(shelf().fill(kind, sampleFacts(kind)).value()).value();
        const auto fonts = fontsOf(printed.pdf);
        CHECK(fonts.size() >= 2);
        for (const auto& font : fonts) {
            INFO(font.name);
            CHECK(font.isEmbedded);
            CHECK(font.name.find('+') == 7);
        }
        CHECK(printed.pdf.size() < 400'000);
    }
}

TEST_CASE("No character comes out as the radical that shares its shape", "[print]")
{
    Document document;
    document.title = "行人日月木水火土金力口大女子";
    document.blocks = {Paragraph{Paragraph::Style::Heading, "一、行、人、日、月、见、龙、齿、长、门、马、鱼、鸟、麦、页、风、飞、食、黑"}};
    const auto text = textsOf(typesetter().typeset(document)->pdf).join(QString{});
    for (const auto character : text) {
        INFO(QString{character}.toStdString());
        CHECK_FALSE((character.unicode() >= 0x2E80 && character.unicode() <= 0x2FDF));
    }
    CHECK(unspaced(text).startsWith(QStringLiteral("行人日月木水火土金力口大女子一、行、人、日")));
}

TEST_CASE("Two characters of one shape in one paper are still told apart", "[print]")
{
    Document document;
    document.title = "便条";
    document.blocks = {Paragraph{Paragraph::Style::Heading, "行与⾏，日与⽇"}};
    CHECK(unspaced(textsOf(typesetter().typeset(document)->pdf).join(QString{})).startsWith(QStringLiteral("便条行与⾏，日与⽇")));
    document.blocks = {Paragraph{Paragraph::Style::Heading, "行与日"}};
    CHECK(unspaced(textsOf(typesetter().typeset(document)->pdf).join(QString{})).startsWith(QStringLiteral("便条行与日")));
}

TEST_CASE("A spaced title is found when searched as it is written", "[print]")
{
    const auto printed = typesetter().typeset(shelf().fill("penalty-decision", sampleFacts("penalty-decision")).value()).value();
    CHECK(textsOf(printed.pdf).first().contains(QStringLiteral("行政处罚决定书\n")));
}

TEST_CASE("The same document gives the same bytes, another one does not", "[print]")
{
    auto document = shelf().fill("correction-order", sampleFacts("correction-order")).value();
    const auto first = typesetter().typeset(document).value();
    CHECK(typesetter().typeset(document)->pdf == first.pdf);
    document.number = "云青综执责改〔2026〕32号";
    CHECK_FALSE(typesetter().typeset(document)->pdf == first.pdf);
}

TEST_CASE("Practice papers say so on each page, others on none", "[print]")
{
    auto document = shelf().fill("penalty-decision", sampleFacts("penalty-decision")).value();
    document.isPractice = true;
    const auto marked = textsOf(typesetter().typeset(document)->pdf);
    REQUIRE(marked.size() > 1);
    for (const auto& page : marked)
        CHECK(page.contains(QStringLiteral("练习")));
    document.isPractice = false;
    CHECK_FALSE(textsOf(typesetter().typeset(document)->pdf).join(QString{}).contains(QStringLiteral("练习")));
}

TEST_CASE("Page numbers stand on numbered papers only", "[print]")
{
    const auto decision = textsOf(typesetter().typeset(shelf().fill("penalty-decision", sampleFacts("penalty-decision")).value())->pdf);
    for (int i = 0; i < decision.size(); ++i)
        CHECK(decision[i].contains(QStringLiteral("— %1 —").arg(i + 1)));
    for (const auto* kind : {"file-cover", "file-contents", "binder-note"})
        for (const auto& page : textsOf(typesetter().typeset(shelf().fill(kind, sampleFacts(kind)).value())->pdf))
            CHECK_FALSE(page.contains(QStringLiteral("— 1 —")));
}

TEST_CASE("A character that no typeface has is refused by name, not printed as a hole", "[print]")
{
    Document document;
    document.title = "便条";
    document.blocks = {Paragraph{Paragraph::Style::Indented, "某\U0010FFFD某\U0010FFFD"}};
    const auto printed = typesetter().typeset(document);
    REQUIRE_FALSE(printed);
    REQUIRE(printed.refusal().findings.size() == 1);
    CHECK(english(printed.refusal().findings[0].sentence).find("U+10FFFD") != std::string::npos);
    document.blocks = {Paragraph{Paragraph::Style::Indented, "某"}};
    CHECK(typesetter().typeset(document));
}

TEST_CASE("Missing typefaces are named with what stands in for them", "[print]")
{
    for (const auto& missing : typesetter().missingFaces()) {
        CHECK_FALSE(missing.wanted.empty());
        CHECK_FALSE(missing.used.empty());
        CHECK(missing.wanted != missing.used);
    }
}
