// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Test.h"
#include "ui/print/Lines.h"
#include "ui/print/Sheet.h"

using namespace anjuan;

namespace {

std::u32string textOf(const Line& line)
{
    std::u32string text;
    for (const auto& placed : line.placed)
        text += placed.sort.code;
    return text;
}

Faces& faces()
{
    static Faces kept;
    return kept;
}

const double cell = measuresOf(Look::Official).width() / 28;
const Setting body{Face::Text, 16, cell, 0, 0, 0, true};

std::vector<Line> broken(const QString& text, double width = 28 * cell) { return breakLines(faces(), text, width, body); }

} // namespace

TEST_CASE("The official grid has 22 lines of 28 characters inside margins of 37, 28, 26 and 35 millimetres", "[print]")
{
    const auto m = measuresOf(Look::Official);
    CHECK(m.top == Approx(37 * millimetre));
    CHECK(m.left == Approx(28 * millimetre));
    CHECK(m.right == Approx(26 * millimetre));
    CHECK(m.bottom == Approx(35 * millimetre));
    CHECK(m.size == 16);
    CHECK((paperHeight - m.top - m.bottom) / m.pitch == Approx(22));
    const auto lines = broken(QString(60, QChar{u'案'}));
    REQUIRE(lines.size() == 3);
    CHECK(textOf(lines[0]).size() == 28);
    CHECK(textOf(lines[1]).size() == 28);
    CHECK(textOf(lines[2]).size() == 4);
}

TEST_CASE("No line begins with a closing mark or ends with an opening one, wherever they fall", "[print]")
{
    const std::u32string closing = U"，。、；：？！）〕】》”", opening = U"（〔【《“";
    const auto sentence = QStringLiteral("依据《大气污染防治法》（以下称“本法”）第七十条、第一百一十六条的规定，决定：处以罚款〔见清单〕；逾期不缴的，加处罚款。");
    for (int lead = 0; lead < 30; ++lead) {
        const auto lines = broken(QString(lead, QChar{u'案'}) + sentence + sentence);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto text = textOf(lines[i]);
            REQUIRE_FALSE(text.empty());
            INFO(QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).toStdString());
            CHECK((i == 0 || closing.find(text.front()) == std::u32string::npos));
            CHECK((i + 1 == lines.size() || opening.find(text.back()) == std::u32string::npos));
        }
    }
}

TEST_CASE("No character is lost or changed by breaking", "[print]")
{
    const auto text = QStringLiteral("统一社会信用代码91999999MA1PL0014D，测A·10001——于……（“从轻”）¥6,000.00元，𠮷某。");
    for (double width = 60; width < 450; width += 17) {
        std::u32string all;
        for (const auto& line : broken(text + text, width))
            all += textOf(line);
        CHECK(QString::fromUcs4(all.data(), static_cast<qsizetype>(all.size())) == text + text);
    }
}

TEST_CASE("Both edges are straight in every line but the last", "[print]")
{
    const auto lines = broken(QStringLiteral("当事人：云江县平砾运输有限公司，统一社会信用代码91999999MA1PL0014D，住所云江县青石街道示例路8号，法定代表人（负责人）许某，2026年9月17日8时35分许装载砂土约18立方米。"));
    REQUIRE(lines.size() >= 3);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        CHECK(lines[i].start == 0);
        CHECK(lines[i].end == Approx(28 * cell).margin(0.05));
    }
    CHECK(lines.back().end < 28 * cell);
}

TEST_CASE("Words and figures stay whole, pairs of dashes and dots stay together", "[print]")
{
    for (int lead = 18; lead < 28; ++lead) {
        const auto lines = broken(QString(lead, QChar{u'案'}) + QStringLiteral("2026年示范——以下……GB9704号"));
        std::vector<std::u32string> texts;
        for (const auto& line : lines)
            texts.push_back(textOf(line));
        std::u32string joined;
        for (const auto& text : texts)
            joined += text + U"\n";
        for (const auto* whole : {U"2026", U"——", U"……", U"GB9704"}) {
            INFO(lead);
            CHECK(joined.find(whole) != std::u32string::npos);
        }
    }
}

TEST_CASE("A code longer than the line is broken rather than run over the edge", "[print]")
{
    const auto lines = broken(QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"), 120);
    CHECK(lines.size() > 3);
    for (const auto& line : lines)
        CHECK(line.end <= 121);
}

TEST_CASE("Neighbouring marks share a square", "[print]")
{
    const auto apart = broken(QStringLiteral("法》案，案")).front();
    const auto together = broken(QStringLiteral("法》，案案")).front();
    CHECK(apart.end - together.end == Approx(8).margin(0.1));
}

TEST_CASE("A paragraph is indented by two characters, and an empty one is one empty line", "[print]")
{
    Setting indented = body;
    indented.firstIndent = 2 * cell;
    const auto lines = breakLines(faces(), QString(40, QChar{u'案'}), 28 * cell, indented);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].placed.front().x == Approx(2 * cell).margin(1));
    CHECK(textOf(lines[0]).size() == 26);
    CHECK(lines[1].placed.front().x == Approx(0).margin(1));
    CHECK(broken(QString{}).size() == 1);
}

TEST_CASE("A figure keeps its counter", "[print]")
{
    for (int lead = 20; lead < 28; ++lead) {
        std::u32string joined;
        for (const auto& line : broken(QString(lead, QChar{u'案'}) + QStringLiteral("于2026年罚6000元第12号某某某某某某")))
            joined += textOf(line) + U"\n";
        for (const auto* whole : {U"2026年", U"6000元", U"12号"})
            CHECK(joined.find(whole) != std::u32string::npos);
    }
}
