// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QWheelEvent>

#include "tests/support/Test.h"
#include "ui/look/Symbol.h"
#include "ui/look/Theme.h"
#include "ui/look/Type.h"

using namespace anjuan;

namespace {
QImage drawn(const QIcon& icon, QIcon::Mode mode = QIcon::Normal) { return icon.pixmap(QSize(32, 32), mode).toImage(); }

/// The colour of the most opaque point.
QColor ink(const QImage& image)
{
    QColor found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > found.alpha() || !found.isValid() || found == QColor(Qt::black))
                found = image.pixelColor(x, y).alpha() > 250 ? image.pixelColor(x, y) : found;
        }
    }
    return found;
}
} // namespace

TEST_CASE("the theme changes palette, style sheet and icons while the program runs", "[look]")
{
    Theme theme;
    int told = 0;
    QObject::connect(&theme, &Theme::changed, [&] { ++told; });
    theme.setBrightness(Brightness::Light);
    const QIcon sign = icon(Symbol::Cases, Tone::Accent);
    CHECK(shade() == Shade::Light);
    CHECK(qApp->palette().color(QPalette::Base) == colour(Tone::Base, Shade::Light));
    CHECK(ink(drawn(sign)) == colour(Tone::Accent, Shade::Light));

    theme.setBrightness(Brightness::Dark);
    CHECK(shade() == Shade::Dark);
    CHECK(qApp->palette().color(QPalette::Base) == colour(Tone::Base, Shade::Dark));
    CHECK(qApp->styleSheet().contains(colour(Tone::Chrome, Shade::Dark).name()));
    CHECK(ink(drawn(sign)) == colour(Tone::Accent, Shade::Dark));
    CHECK(told == 2);

    theme.setBrightness(Brightness::System);
    CHECK(shade() == theme.systemShade());
    theme.setBrightness(Brightness::Light);
}

TEST_CASE("no placeholder is left in the style sheet", "[look]")
{
    for (Shade shade : {Shade::Light, Shade::Dark}) {
        const QString sheet = styleSheet(shade);
        CHECK(sheet.size() > 2000);
        CHECK(sheet.count(QLatin1Char('@')) == 2); // the example in its first line
    }
}

TEST_CASE("letters and rows grow together from 90 to 160 per cent and no further", "[look]")
{
    Theme theme;
    theme.setLetterSize(100);
    const int row = grown(28);
    CHECK(row - QFontMetricsF(letters(Type::Plain)).height() >= 7);
    theme.setLetterSize(160);
    CHECK(letters(Type::Plain).pointSizeF() == Approx(16.0));
    CHECK(grown(28) > row);
    CHECK(qApp->font().pointSizeF() == Approx(16.0));
    theme.setLetterSize(400);
    CHECK(letterSize() == 160);
    theme.setLetterSize(10);
    CHECK(letterSize() == 90);
    theme.setLetterSize(100);
    CHECK(grown(28) == row);
}

TEST_CASE("a high-contrast system keeps its own colours", "[look]")
{
    Theme theme;
    theme.keepSystemColours();
    CHECK(qApp->styleSheet().isEmpty());
    Theme ours;
    CHECK_FALSE(qApp->styleSheet().isEmpty());
}

TEST_CASE("every symbol has its own drawing with the promised outline", "[look]")
{
    int at = 0;
    for (const SymbolRow& row : symbolTable()) {
        CHECK(int(row.symbol) == at++);
        if (row.symbol == Symbol::None)
            continue;
        QFile file(QStringLiteral(":/icons/") + QLatin1String(row.file) + QStringLiteral(".svg"));
        INFO(row.file);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        CHECK(QSvgRenderer(svg).isValid());
        CHECK(svg.contains("stroke=\"currentColor\""));
        CHECK(svg.contains("stroke-width=\"1.35\""));
        CHECK(ink(drawn(icon(row.symbol))).isValid());
    }
    CHECK(icon(Symbol::None).isNull());
    CHECK_FALSE(applicationIcon().isNull());
}

TEST_CASE("the three signs of trouble differ without colour", "[look]")
{
    const QImage blocked = drawn(icon(Symbol::Blocked));
    const QImage caution = drawn(icon(Symbol::Caution));
    const QImage broken = drawn(icon(Symbol::Broken));
    CHECK(blocked != caution);
    CHECK(caution != broken);
    CHECK(blocked != broken);
}

TEST_CASE("a disabled icon takes the disabled tone", "[look]")
{
    CHECK(ink(drawn(icon(Symbol::Print, Tone::Text), QIcon::Disabled)) == colour(Tone::Disabled));
}

TEST_CASE("a general icon exists even where the breeze theme does not", "[look]")
{
    const QString before = QIcon::themeName();
    QIcon::setThemeName(QStringLiteral("no-such-theme"));
    CHECK_FALSE(generalIcon(QStringLiteral("document-print")).isNull());
    QIcon::setThemeName(before);
}

TEST_CASE("the wheel does not change a choice that nobody is editing", "[look]")
{
    Theme theme;
    QComboBox choice;
    choice.addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    choice.ensurePolished();
    QWheelEvent wheel({5, 5}, choice.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&choice, &wheel);
    CHECK(choice.currentIndex() == 0);
}
