// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Setting.h"

#include <vector>

#include <QUrl>

namespace anjuan {
namespace {

SettingRow row(const Setting<std::string_view>& setting)
{
    return {setting.key, toText(setting.fallback), setting.scope};
}

template <class T>
SettingRow row(const Setting<T>& setting)
{
    return {setting.key, QVariant::fromValue(setting.fallback), setting.scope};
}

} // namespace

std::span<const SettingRow> allSettings()
{
    static const std::vector<SettingRow> rows{
        row(setting::language), row(setting::storeFile),   row(setting::lastLogin),   row(setting::lockMinutes),
        row(setting::backupFolder), row(setting::backupsKept),
        row(setting::theme),    row(setting::fontPercent), row(setting::previewPane), row(setting::dueSoonDays)};
    return rows;
}

QString Settings::value(const Setting<std::string_view>& setting) const
{
    const auto held = m_file.value(path(setting.key, setting.scope));
    const auto text = toUtf8(held.toString());
    return held.isValid() && setting.takes(text) ? toText(text) : toText(setting.fallback);
}

void Settings::set(const Setting<std::string_view>& setting, const QString& value)
{
    const auto text = toUtf8(value);
    if (setting.takes(text) && keeps(setting.scope))
        m_file.setValue(path(setting.key, setting.scope), value);
}

QString Settings::path(std::string_view key, Scope scope) const
{
    if (scope == Scope::Device)
        return QStringLiteral("device/") + toText(key);
    // A login is typed by people: it must not open another group of the file.
    return QStringLiteral("person/") + QString::fromLatin1(QUrl::toPercentEncoding(m_person)) + QLatin1Char{'/'} + toText(key);
}

} // namespace anjuan
