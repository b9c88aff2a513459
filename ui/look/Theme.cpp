// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Theme.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QStyleHints>
#include <QWidget>

#include "ui/look/AnjuanStyle.h"
#include "ui/look/Type.h"

namespace anjuan {

QString styleSheet(Shade shade)
{
    QFile file(QStringLiteral(":/look/anjuan.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const ToneRow& row : toneTable())
        sheet.replace(QLatin1Char('@') + QLatin1String(row.name) + QLatin1Char('@'), colour(row.tone, shade).name());
    const QString dark = shade == Shade::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    sheet.replace(QStringLiteral("@shade@"), dark);
    sheet.replace(QStringLiteral("@emphasis@"), QString::number(static_cast<int>(emphasis())));
    struct Size { const char* name; Type type; };
    for (const Size& size : {Size{"@title-pt@", Type::PageTitle}, Size{"@section-pt@", Type::Section},
                             Size{"@body-pt@", Type::Plain}, Size{"@small-pt@", Type::Small}})
        sheet.replace(QLatin1String(size.name), QString::number(letters(size.type).pointSizeF()) + QStringLiteral("pt"));
    return sheet;
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_systemPalette(QApplication::palette())
{
    QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons"), QStringLiteral(":/icons")});
    QFont base = QApplication::font();
    if (const QString family = screenFamily(); !family.isEmpty())
        base.setFamilies({family});
    base.setStyleHint(QFont::SansSerif);
    QApplication::setFont(base);
    QApplication::setStyle(new AnjuanStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { apply(); });
#endif
    apply();
}

Shade Theme::systemShade() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Shade::Dark : Shade::Light;
#else
    const bool dark = m_systemPalette.color(QPalette::Window).lightness() < m_systemPalette.color(QPalette::WindowText).lightness();
    return dark ? Shade::Dark : Shade::Light;
#endif
}

void Theme::setBrightness(Brightness brightness)
{
    m_brightness = brightness;
    apply();
}

void Theme::setLetterSize(int percent)
{
    anjuan::setLetterSize(percent);
    apply();
}

void Theme::keepSystemColours()
{
    m_systemColours = true;
    apply();
}

void Theme::apply()
{
    const Shade shade = m_brightness == Brightness::System ? systemShade()
        : m_brightness == Brightness::Dark                 ? Shade::Dark
                                                           : Shade::Light;
    const Worn wanted{shade, letterSize(), m_systemColours};
    if (m_worn != wanted)
        dress(wanted);
    Q_EMIT changed();
}

void Theme::dress(const Worn& wanted)
{
    m_worn = wanted;
    const Shade shade = wanted.shade;
    setShade(shade);
    QIcon::setThemeName(shade == Shade::Dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    QApplication::setFont(letters(Type::Plain));
    QApplication::setPalette(m_systemColours ? m_systemPalette : anjuan::palette(shade));
    qApp->setStyleSheet(m_systemColours ? QString() : styleSheet(shade));
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

} // namespace anjuan
