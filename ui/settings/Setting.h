// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string_view>

#include <QSettings>
#include <QString>
#include <QVariant>

#include "ui/words/Text.h"

namespace anjuan {

/// Whose setting it is: of this computer, or of the person signed in on it.
enum class Scope { Device, Person };

/// One setting: its key in the file, what holds while nothing is set, and the values it takes.
template <class T>
struct Setting {
    std::string_view key;
    T fallback;
    Scope scope;
    /// False for a value that is not taken: the fallback holds then.
    bool (*takes)(const T&) = [](const T&) { return true; };
};

/// All there is, for a page of settings and for the tests.
struct SettingRow {
    std::string_view key;
    QVariant fallback;
    Scope scope;
};
std::span<const SettingRow> allSettings();

// clang-format off
namespace setting {
inline constexpr Setting<std::string_view> language     {"language",           "zh_CN",  Scope::Device, [](const std::string_view& v) { return v == "zh_CN" || v == "en"; }};
inline constexpr Setting<std::string_view> storeFile    {"store",              "",       Scope::Device};
inline constexpr Setting<std::string_view> lastLogin    {"last_login",         "",       Scope::Device};
inline constexpr Setting<int>              lockMinutes  {"lock_after_minutes", 10,       Scope::Device, [](const int& v) { return v >= 1 && v <= 60; }};
inline constexpr Setting<std::string_view> backupFolder {"backup/folder",      "",       Scope::Device};
inline constexpr Setting<int>              backupsKept  {"backup/kept",        14,       Scope::Device, [](const int& v) { return v >= 3 && v <= 365; }};
inline constexpr Setting<std::string_view> theme        {"view/theme",         "system", Scope::Person, [](const std::string_view& v) { return v == "system" || v == "light" || v == "dark"; }};
inline constexpr Setting<int>              fontPercent  {"view/font_percent",  100,      Scope::Person, [](const int& v) { return v >= 90 && v <= 160; }};
inline constexpr Setting<bool>             previewPane  {"view/preview_pane",  true,     Scope::Person};
inline constexpr Setting<int>              dueSoonDays  {"deadlines/due_soon", 7,        Scope::Person, [](const int& v) { return v >= 1 && v <= 60; }};
} // namespace setting
// clang-format on

/// Reads and writes settings. Legal data are never here: only what a person may choose without asking anybody.
class Settings {
public:
    /// `person` is the login; empty before somebody signs in: settings of a person are then at their fallback and not kept.
    /// The file outlives it.
    Settings(QSettings& file, QString person) : m_file(file), m_person(std::move(person)) {}

    template <class T>
    T value(const Setting<T>& setting) const
    {
        const QVariant held = m_file.value(path(setting.key, setting.scope));
        if (!held.isValid() || !held.canConvert<T>())
            return setting.fallback;
        const auto given = held.value<T>();
        return setting.takes(given) ? given : setting.fallback;
    }
    QString value(const Setting<std::string_view>& setting) const;
    /// A value that the setting does not take changes nothing.
    template <class T>
    void set(const Setting<T>& setting, const T& value)
    {
        if (setting.takes(value) && keeps(setting.scope))
            m_file.setValue(path(setting.key, setting.scope), value);
    }
    void set(const Setting<std::string_view>& setting, const QString& value);

private:
    bool keeps(Scope scope) const { return scope == Scope::Device || !m_person.isEmpty(); }
    QString path(std::string_view key, Scope scope) const;
    QSettings& m_file;
    QString m_person;
};

} // namespace anjuan
