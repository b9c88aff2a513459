// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentText.h"
#include "tests/support/Test.h"
#include "tests/ui/print/PdfReading.h"
#include "ui/print/Flow.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Document letter(std::vector<Block> blocks)
{
    Document document;
    document.title = "通知书";
    document.organ = "云江县青石街道办事处";
    document.blocks = std::move(blocks);
    return document;
}

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

QStringList pagesOfDocument(const Document& document)
{
    const auto printed = typesetter().typeset(document);
    REQUIRE(printed);
    return textsOf(printed->pdf);
}

} // namespace

TEST_CASE("The seal is never alone on a page, however long the text before it", "[print]")
{
    for (int length = 300; length < 700; length += 28) {
        const auto pages = pagesOfDocument(letter({Paragraph{Paragraph::Style::Indented, repeated("案", length)}, SealAndDate{"云江县青石街道办事处", "2026年10月19日"}}));
        INFO(length);
        CHECK(pages.last().contains(QStringLiteral("（印章）")));
        CHECK(pages.last().contains(QStringLiteral("案")));
        CHECK(pages.join(QString{}).count(QStringLiteral("案")) == length);
    }
}

TEST_CASE("A table repeats its head on each page and loses no row", "[print]")
{
    Grid grid{"", false, {{"序号", 1, Align::Centre}, {"事项名称", 4, Align::Left}}, {}};
    for (int i = 1; i <= 90; ++i)
        grid.rows.push_back({std::to_string(i), "第" + std::to_string(i) + "项材料"});
    const auto pages = pagesOfDocument(letter({grid}));
    REQUIRE(pages.size() > 2);
    for (const auto& page : pages)
        CHECK(page.count(QStringLiteral("事项名称")) == 1);
    for (int i = 1; i <= 90; ++i)
        CHECK(pages.join(QString{}).contains(QStringLiteral("第%1项材料").arg(i)));
}

TEST_CASE("A form cell longer than a page goes on over the pages with all its text", "[print]")
{
    FormTable form{{1, 4}, {{{{"摘要", true, 1, 1, {}}, {repeated("砂土沿途遗撒。", 400), false, 1, 1, {{"签名", "孙某", "2026年9月21日"}}}}, 0}}};
    auto document = letter({form});
    document.look = Look::Form;
    const auto pages = pagesOfDocument(document);
    CHECK(pages.size() >= 3);
    CHECK(unspaced(pages.join(QString{})).count(QStringLiteral("遗")) == 400);
    CHECK(unspaced(pages.last()).contains(QStringLiteral("签名：孙某2026年9月21日")));
}

TEST_CASE("Cells that span rows and columns take their place in the grid of the form", "[print]")
{
    Faces faces;
    Flow flow{faces, measuresOf(Look::Form)};
    putForm(flow, FormTable{{1, 2, 2}, {{{{"甲", true, 1, 2, {}}, {"乙", false, 1, 1, {}}, {"丙", false, 1, 1, {}}}, 10}, {{{"丁", false, 2, 1, {}}}, 10}}});
    const auto& runs = flow.page().runs;
    REQUIRE(runs.size() == 4);
    CHECK(runs[0].baseline > runs[1].baseline);
    CHECK(runs[0].baseline < runs[3].baseline);
    CHECK(runs[3].x + runs[3].placed.front().x == Approx(runs[1].x + runs[1].placed.front().x));
    CHECK(flow.y() > measuresOf(Look::Form).top + 20 * millimetre);
}

TEST_CASE("All ink stays inside the margins", "[print]")
{
    Faces faces;
    const auto m = measuresOf(Look::Official);
    Flow flow{faces, m};
    putParagraph(flow, Paragraph{Paragraph::Style::Indented, repeated("依据《行政处罚法》第六十三条，处罚款6,000.00元。", 60)}, 0);
    putAnswers(flow, Answers{{{repeated("是否知道？", 30), repeated("知道。", 50)}}});
    putSeal(flow, SealAndDate{repeated("某", 20), "2026年10月19日"});
    REQUIRE(flow.pages().size() > 1);
    for (const auto& page : flow.pages())
        for (const auto& run : page.runs) {
            CHECK(run.x + run.placed.front().x >= m.left - 9);
            CHECK(run.x + run.placed.back().x + run.placed.back().sort.advance / 2 <= m.left + m.width() + 1);
            CHECK(run.baseline <= m.foot());
            CHECK(run.baseline > m.top);
        }
}

TEST_CASE("A heading does not stay behind at the foot of a page", "[print]")
{
    for (int lines = 17; lines < 24; ++lines) {
        const auto pages = pagesOfDocument(letter({Paragraph{Paragraph::Style::Plain, repeated("案", lines * 28)}, Paragraph{Paragraph::Style::Heading, "一、标题在此"},
                                                   Paragraph{Paragraph::Style::Indented, "正文随后"}}));
        for (const auto& page : pages)
            CHECK(page.contains(QStringLiteral("标题在此")) == page.contains(QStringLiteral("正文随后")));
    }
}

TEST_CASE("Charts say every label and value, in each shape", "[print]")
{
    for (const auto shape : {Chart::Shape::Columns, Chart::Shape::Bars, Chart::Shape::Pie}) {
        auto document = letter({ChartBlock{{Chart{shape, "图1 等次", "卷", {{"优秀", 3}, {"合格", 5.5}, {"不合格", 0}}}}}});
        document.look = Look::Report;
        const auto text = unspaced(pagesOfDocument(document).first());
        for (const auto* part : {"图1等次", "优秀", "3卷", "合格", "5.5卷", "不合格", "0卷"})
            CHECK(text.contains(QString::fromUtf8(part)));
    }
}

TEST_CASE("A chart without any value above nothing is still drawn", "[print]")
{
    auto document = letter({ChartBlock{{Chart{Chart::Shape::Columns, "图", "", {{"甲", 0}}}, Chart{Chart::Shape::Pie, "图", "", {{"甲", 0}}}}}});
    CHECK(typesetter().typeset(document));
}

TEST_CASE("A page break begins a page, and places to sign are kept on it", "[print]")
{
    const auto pages = pagesOfDocument(letter({Paragraph{Paragraph::Style::Plain, "前"}, PageBreak{}, SignatureLines{{{"当事人（签名）", "", ""}, {"承办人", "陈某", "2026年9月1日"}}},
                                               Strip{{"左边", "右边"}, true}, Notes{{"说明"}}}));
    REQUIRE(pages.size() == 2);
    CHECK(unspaced(pages[1]).startsWith(QStringLiteral("当事人（签名）：年月日承办人：陈某2026年9月1日左边右边注：说明")));
}

TEST_CASE("Places to sign stand together and with the end of the text", "[print]")
{
    for (int length = 200; length < 700; length += 56) {
        const auto pages = pagesOfDocument(letter({Paragraph{Paragraph::Style::Indented, repeated("案", length)},
                                                   SignatureLines{{{"甲方", "", ""}, {"乙方", "", ""}, {"丙方", "", ""}, {"丁方", "", ""}}}}));
        INFO(length);
        for (const auto* role : {"甲方", "乙方", "丙方", "丁方"})
            CHECK(pages.last().contains(QString::fromUtf8(role)));
        CHECK(pages.last().contains(QStringLiteral("案")));
    }
}
