// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Type.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QStringList>

namespace anjuan {
namespace {

int factor = 100;

double points(Type type)
{
    switch (type) {
    case Type::PageTitle: return 15;
    case Type::Section: return 11;
    case Type::Heading: return 10;
    case Type::Plain: return 10;
    case Type::Small: return 9;
    }
    return 10;
}

bool isStrong(Type type) { return type == Type::PageTitle || type == Type::Section || type == Type::Heading; }

} // namespace

QString screenFamily()
{
    const QStringList present = QFontDatabase::families();
    for (const char* name : {"Microsoft YaHei UI", "Noto Sans CJK SC", "Source Han Sans SC"}) {
        if (present.contains(QLatin1String(name)))
            return QLatin1String(name);
    }
    return {};
}

QFont::Weight emphasis()
{
    static const QFont::Weight found = [] {
        const QStringList styles = QFontDatabase::styles(screenFamily());
        return styles.contains(QLatin1String("Medium")) ? QFont::Medium : QFont::Bold;
    }();
    return found;
}

QFont letters(Type type, bool strong)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points(type) * factor / 100.0);
    font.setWeight(strong ? emphasis() : QFont::Normal);
    return font;
}

QFont letters(Type type) { return letters(type, isStrong(type)); }

int letterSize() { return factor; }
void setLetterSize(int percent) { factor = std::clamp(percent, 90, 160); }

int grown(int at100)
{
    // At 10 pt and 96 dpi a line of Noto Sans CJK is 19 high; what is above that is padding and does not grow.
    return int(std::ceil(QFontMetricsF(letters(Type::Plain)).height())) + at100 - 19;
}

} // namespace anjuan
