// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "tests/support/Test.h"
#include "ui/look/Tone.h"

using namespace anjuan;

namespace {
struct Pair {
    Tone ink, ground;
    double light, dark; ///< as the paper on the look states them
    bool text;          ///< text needs 4.5, frames 3
};
// clang-format off
const Pair pairs[] = {
    {Tone::Text, Tone::Base, 16.2, 11.4, true},        {Tone::Accent, Tone::Base, 7.2, 6.7, true},
    {Tone::Text, Tone::Select, 12.7, 8.3, true},       {Tone::Accent, Tone::AccentTint, 6.2, 5.5, true},
    {Tone::Text2, Tone::Base, 7.6, 7.4, true},         {Tone::Accent, Tone::Select, 5.7, 4.9, true},
    {Tone::Text2, Tone::Window, 6.8, 8.2, true},       {Tone::OnAccent, Tone::AccentFill, 7.2, 5.1, true},
    {Tone::Text2, Tone::Select, 6.0, 5.4, true},       {Tone::OnAccent, Tone::FillHover, 9.5, 6.4, true},
    {Tone::Text3, Tone::Base, 6.1, 6.3, true},         {Tone::Amber, Tone::Base, 6.8, 7.9, true},
    {Tone::Text3, Tone::Chrome, 5.2, 7.6, true},       {Tone::Amber, Tone::AmberTint, 6.2, 7.1, true},
    {Tone::Text3, Tone::Alt, 5.8, 5.9, true},          {Tone::Amber, Tone::Select, 5.3, 5.7, true},
    {Tone::Text3, Tone::Select, 4.8, 4.6, true},       {Tone::Red, Tone::Base, 6.5, 6.3, true},
    {Tone::FieldBorder, Tone::Base, 3.7, 4.0, false},  {Tone::Red, Tone::RedTint, 5.7, 5.8, true},
    {Tone::FieldBorder, Tone::Window, 3.3, 4.4, false}, {Tone::Red, Tone::Select, 5.1, 4.6, true},
    {Tone::AmberLine, Tone::Base, 3.5, 4.9, false},    {Tone::RedLine, Tone::Base, 5.3, 4.7, false},
};
// clang-format on
} // namespace

TEST_CASE("black on white has the greatest contrast there is and a colour on itself the least", "[look]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21.0));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1.0));
}

TEST_CASE("every pair of tones has the contrast that the look promises, light and dark", "[look]")
{
    for (const Pair& pair : pairs) {
        const double light = contrast(colour(pair.ink, Shade::Light), colour(pair.ground, Shade::Light));
        const double dark = contrast(colour(pair.ink, Shade::Dark), colour(pair.ground, Shade::Dark));
        INFO(toneTable()[std::size_t(pair.ink)].name << " on " << toneTable()[std::size_t(pair.ground)].name);
        CHECK(light == Approx(pair.light).margin(0.1));
        CHECK(dark == Approx(pair.dark).margin(0.1));
        CHECK(light >= (pair.text ? 4.5 : 3.0));
        CHECK(dark >= (pair.text ? 4.5 : 3.0));
    }
}

TEST_CASE("the table of tones stands in the order of its names", "[look]")
{
    int at = 0;
    for (const ToneRow& row : toneTable())
        CHECK(int(row.tone) == at++);
    CHECK(at == int(Tone::Paper) + 1);
}

TEST_CASE("paper stays white in the dark", "[look]")
{
    CHECK(colour(Tone::Paper, Shade::Dark) == QColor(Qt::white));
    CHECK(colour(Tone::Base, Shade::Dark) != QColor(Qt::white));
}

TEST_CASE("a selected row keeps its own text colour in the palette", "[look]")
{
    for (Shade shade : {Shade::Light, Shade::Dark}) {
        const QPalette made = palette(shade);
        CHECK(made.color(QPalette::HighlightedText) == colour(Tone::Text, shade));
        CHECK(made.color(QPalette::Inactive, QPalette::Highlight) == made.color(QPalette::Active, QPalette::Highlight));
        CHECK(made.color(QPalette::Disabled, QPalette::Text) == colour(Tone::Disabled, shade));
    }
}

TEST_CASE("no colour is written in figures outside the table of tones", "[look]")
{
    // Three, six or eight hexadecimal digits behind # or 0x, and the words of Qt for colours.
    const QRegularExpression hex(QStringLiteral("\"#[0-9A-Fa-f]{3,8}\"|#[0-9A-Fa-f]{6}\\b|0x[0-9A-Fa-f]{8}\\b|Qt::(red|blue|green|yellow|white|black|gray|darkGray|lightGray)\\b"));
    int files = 0;
    for (const char* folder : {"ui", "app", "resources/look"}) {
        QDirIterator each(QStringLiteral(ANJUAN_SOURCE "/") + QLatin1String(folder),
                          {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.qss")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            // Paper is black and white whatever the theme; pages are laid out in ui/print.
            if (path.endsWith(QStringLiteral("ui/look/Tone.cpp")) || path.contains(QStringLiteral("/ui/print/")))
                continue;
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QRegularExpressionMatch found = hex.match(QString::fromUtf8(file.readAll()));
            INFO(path.toStdString() << ": " << found.captured().toStdString());
            CHECK_FALSE(found.hasMatch());
            ++files;
        }
    }
    CHECK(files > 50);
}
