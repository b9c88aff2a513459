// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QMouseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>

#include "tests/support/Test.h"
#include "ui/delegates/NavigationDelegate.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/delegates/TimelineDelegate.h"
#include "ui/delegates/VerdictDelegate.h"
#include "ui/look/Tone.h"
#include "ui/look/Type.h"
#include "ui/models/Cell.h"

using namespace anjuan;

namespace {
bool shows(const QImage& image, const QColor& wanted)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == wanted)
                return true;
        }
    }
    return false;
}

QImage painted(const QAbstractItemDelegate& delegate, const QModelIndex& index, QStyle::State state = QStyle::State_Enabled)
{
    QImage image(240, 40, QImage::Format_ARGB32);
    image.fill(colour(Tone::Base));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 240, 40);
    option.state = state;
    delegate.paint(&painter, option, index);
    return image;
}
} // namespace

TEST_CASE("a row has a hairline below and the select ground when it is chosen", "[delegates]")
{
    QStandardItemModel model(1, 1);
    const RowDelegate delegate;
    const QImage plain = painted(delegate, model.index(0, 0));
    CHECK(plain.pixelColor(5, 39) == colour(Tone::Border));
    CHECK_FALSE(shows(plain, colour(Tone::Select)));
    const QImage chosen = painted(delegate, model.index(0, 0), QStyle::State_Enabled | QStyle::State_Selected);
    CHECK(chosen.pixelColor(5, 5) == colour(Tone::Select));
}

TEST_CASE("an amber cell stays amber when its row is chosen", "[delegates]")
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QStringLiteral("MMMM"));
    model.setData(model.index(0, 0), int(Tone::Amber), ToneRole);
    model.setData(model.index(0, 0), true, StrongRole);
    const RowDelegate delegate;
    CHECK(shows(painted(delegate, model.index(0, 0)), colour(Tone::Amber)));
    CHECK(shows(painted(delegate, model.index(0, 0), QStyle::State_Enabled | QStyle::State_Selected), colour(Tone::Amber)));
}

TEST_CASE("the current cell shows a ring inside itself", "[delegates]")
{
    QStandardItemModel model(1, 1);
    const QImage image = painted(RowDelegate(), model.index(0, 0), QStyle::State_Enabled | QStyle::State_HasFocus);
    CHECK(image.pixelColor(1, 20) == colour(Tone::Accent));
}

TEST_CASE("rows are as high as their letters need", "[delegates]")
{
    QStandardItemModel model(1, 1);
    const RowDelegate delegate;
    CHECK(delegate.sizeHint({}, model.index(0, 0)).height() == grown(28));
    const int before = delegate.sizeHint({}, model.index(0, 0)).width();
    model.setData(model.index(0, 0), QStringLiteral("words"));
    model.setData(model.index(0, 0), QStringLiteral("tag"), TagRole);
    CHECK(delegate.sizeHint({}, model.index(0, 0)).width() > before + tagWidth(QStringLiteral("tag")));
}

TEST_CASE("a count that is due today is amber with its sign and one overdue is red", "[delegates]")
{
    QImage image(60, 24, QImage::Format_ARGB32);
    for (const auto& [urgency, ground] : {std::pair{Urgency::Plain, Tone::Border}, {Urgency::DueToday, Tone::AmberTint}, {Urgency::Overdue, Tone::RedTint}}) {
        image.fill(colour(Tone::Base));
        QPainter painter(&image);
        const QRect at = paintCount(painter, image.rect(), 3, urgency);
        painter.end();
        CHECK(at.right() == image.rect().right());
        CHECK(shows(image, colour(ground)));
    }
}

TEST_CASE("the current place has an edge of its own and the rail leaves out the words", "[delegates]")
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QStringLiteral("Cases"));
    NavigationDelegate delegate;
    const QImage chosen = painted(delegate, model.index(0, 0), QStyle::State_Enabled | QStyle::State_Selected);
    CHECK(chosen.pixelColor(1, 20) == colour(Tone::Accent));
    CHECK(delegate.sizeHint({}, model.index(0, 0)).width() == 168);
    delegate.setRail(true);
    CHECK(delegate.sizeHint({}, model.index(0, 0)).width() == 44);
    CHECK_FALSE(shows(painted(delegate, model.index(0, 0)), colour(Tone::Text)));
}

TEST_CASE("an entry that changed a value is higher and strikes the old one", "[delegates]")
{
    QStandardItemModel model(2, 1);
    model.setData(model.index(0, 0), int(TimelineShape::Entry), KindRole);
    model.setData(model.index(1, 0), int(TimelineShape::Entry), KindRole);
    model.setData(model.index(1, 0), QStringLiteral("8,000"), FromRole);
    model.setData(model.index(1, 0), QStringLiteral("6,000"), ToRole);
    const TimelineDelegate delegate;
    CHECK(delegate.sizeHint({}, model.index(1, 0)).height() > delegate.sizeHint({}, model.index(0, 0)).height());
    QImage image(300, 60, QImage::Format_ARGB32);
    image.fill(colour(Tone::Base));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    delegate.paint(&painter, option, model.index(1, 0));
    painter.end();
    CHECK(shows(image, colour(Tone::Text3)));
}

TEST_CASE("a click or a figure key sets the verdict", "[delegates]")
{
    QStandardItemModel model(1, 1);
    VerdictDelegate delegate({QStringLiteral("passed"), QStringLiteral("problem"), QStringLiteral("n/a")}, 1);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 400, 32);
    const QPointF at = delegate.segment(option.rect, 1).center();
    QMouseEvent click(QEvent::MouseButtonRelease, at, at, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    CHECK(delegate.editorEvent(&click, &model, option, model.index(0, 0)));
    CHECK(model.index(0, 0).data(VerdictRole).toInt() == 1);
    CHECK(shows(painted(delegate, model.index(0, 0)), colour(Tone::AmberTint)));
    QKeyEvent key(QEvent::KeyPress, Qt::Key_3, Qt::NoModifier);
    CHECK(delegate.editorEvent(&key, &model, option, model.index(0, 0)));
    CHECK(model.index(0, 0).data(VerdictRole).toInt() == 2);
    CHECK(shows(painted(delegate, model.index(0, 0)), colour(Tone::AccentFill)));
    QKeyEvent beyond(QEvent::KeyPress, Qt::Key_7, Qt::NoModifier);
    CHECK_FALSE(delegate.editorEvent(&beyond, &model, option, model.index(0, 0)));
    CHECK(model.index(0, 0).data(VerdictRole).toInt() == 2);
}
