// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QTemporaryDir>

#include "tests/support/Test.h"
#include "ui/settings/Setting.h"
#include "ui/settings/WindowState.h"

using namespace anjuan;

namespace {

class File {
public:
    QSettings& settings() { return m_settings; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("anjuan.ini")), QSettings::IniFormat};
};

} // namespace

TEST_CASE("a setting holds its fallback until it is set", "[settings]")
{
    File file;
    Settings settings{file.settings(), QStringLiteral("chen")};
    CHECK(settings.value(setting::fontPercent) == 100);
    CHECK(settings.value(setting::previewPane));
    CHECK(toUtf8(settings.value(setting::theme)) == "system");
    settings.set(setting::fontPercent, 120);
    settings.set(setting::previewPane, false);
    settings.set(setting::theme, QStringLiteral("dark"));
    CHECK(settings.value(setting::fontPercent) == 120);
    CHECK_FALSE(settings.value(setting::previewPane));
    CHECK(toUtf8(settings.value(setting::theme)) == "dark");
}

TEST_CASE("a value that is not taken changes nothing, in the program and in the file", "[settings]")
{
    File file;
    Settings settings{file.settings(), QStringLiteral("chen")};
    settings.set(setting::fontPercent, 500);
    CHECK(settings.value(setting::fontPercent) == 100);
    settings.set(setting::theme, QStringLiteral("pink"));
    CHECK(toUtf8(settings.value(setting::theme)) == "system");
    file.settings().setValue(QStringLiteral("device/lock_after_minutes"), 100000);
    CHECK(settings.value(setting::lockMinutes) == 10);
    file.settings().setValue(QStringLiteral("device/language"), QStringLiteral("xx"));
    CHECK(toUtf8(settings.value(setting::language)) == "zh_CN");
}

TEST_CASE("settings of a person are theirs, those of the computer everybody's", "[settings]")
{
    File file;
    Settings chen{file.settings(), QStringLiteral("chen")};
    Settings li{file.settings(), QStringLiteral("li")};
    chen.set(setting::fontPercent, 140);
    chen.set(setting::lockMinutes, 5);
    CHECK(li.value(setting::fontPercent) == 100);
    CHECK(li.value(setting::lockMinutes) == 5);
}

TEST_CASE("before anybody signs in no setting of a person is kept", "[settings]")
{
    File file;
    Settings nobody{file.settings(), {}};
    nobody.set(setting::fontPercent, 140);
    CHECK(nobody.value(setting::fontPercent) == 100);
    CHECK(file.settings().allKeys().isEmpty());
}

TEST_CASE("a login with a slash stays one person", "[settings]")
{
    File file;
    Settings odd{file.settings(), QStringLiteral("a/view")};
    odd.set(setting::fontPercent, 140);
    CHECK(odd.value(setting::fontPercent) == 140);
    CHECK(file.settings().allKeys().size() == 1);
    Settings a{file.settings(), QStringLiteral("a")};
    CHECK(a.value(setting::fontPercent) == 100);
}

TEST_CASE("all settings have keys of their own and a fallback that they take", "[settings]")
{
    std::set<std::string_view> keys;
    for (const auto& row : allSettings()) {
        keys.insert(row.key);
        CHECK(row.fallback.isValid());
    }
    CHECK(keys.size() == allSettings().size());
    CHECK(keys.contains("view/font_percent"));
    CHECK(setting::language.takes(setting::language.fallback));
    CHECK(setting::theme.takes(setting::theme.fallback));
    CHECK(setting::fontPercent.takes(setting::fontPercent.fallback));
}

TEST_CASE("the state of a window is kept for its layout and forgotten with it", "[settings]")
{
    File file;
    WindowState state{file.settings()};
    const auto part = QStringLiteral("case_list/columns");
    CHECK_FALSE(state.of(part, 1).has_value());
    state.keep(part, 1, QByteArray("\0\1\2", 3));
    CHECK(state.of(part, 1) == QByteArray("\0\1\2", 3));
    CHECK_FALSE(state.of(part, 2).has_value());
    Settings settings{file.settings(), QStringLiteral("chen")};
    settings.set(setting::fontPercent, 140);
    state.forgetAll();
    CHECK_FALSE(state.of(part, 1).has_value());
    CHECK(settings.value(setting::fontPercent) == 140);
}
