// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that are remembered, and backups that are made without being asked for.
#include <atomic>
#include <chrono>
#include <fstream>
#include <thread>

#include <QAction>
#include <QLabel>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include "app/Backups.h"
#include "core/store/Store.h"
#include "tests/app/Practice.h"
#include "tests/support/Test.h"
#include "ui/look/Type.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

QString statusOf(Practice& practice)
{
    QStringList said;
    for (const auto* label : practice.desktop().window().statusLine().findChildren<QLabel*>()) {
        if (!label->text().isEmpty() && label->isVisibleTo(&practice.desktop().window()))
            said << label->text();
    }
    return said.join(QLatin1Char('|'));
}

void settle(Practice& practice)
{
    practice.desktop().waitForBackup();
    QTest::qWait(30);
}

std::vector<BackupCopy> copiesOf(Practice& practice)
{
    return Backups{practice.folderOnDisk() / "practice.anjuan", {}, 14}.copies();
}

} // namespace

TEST_CASE("look, letters and lock are a person's or a computer's, and hold at the next start", "[care][journey]")
{
    Practice practice;
    practice.sitDown("chen");
    auto& window = practice.desktop().window();
    window.actions().action(ActionId::Larger)->trigger();
    window.actions().action(ActionId::Larger)->trigger();
    CHECK(practice.desktop().settings().value(setting::fontPercent) == 120);
    practice.sitDown("li");
    CHECK(letterSize() == 100);
    practice.sitDown("chen");
    CHECK(letterSize() == 120);
    QTimer::singleShot(100, &window, [&] {
        auto* dialog = window.findChild<SettingsDialog*>();
        REQUIRE(dialog != nullptr);
        const auto figures = dialog->findChildren<QSpinBox*>();
        REQUIRE(figures.size() == 3);
        figures[0]->setValue(150);
        CHECK(letterSize() == 150);
        figures[1]->setValue(25);
        dialog->reject();
    });
    window.actions().action(ActionId::Settings)->trigger();
    CHECK(practice.desktop().settings().value(setting::fontPercent) == 150);
    CHECK(practice.desktop().settings().value(setting::lockMinutes) == 25);
    window.actions().action(ActionId::NormalSize)->trigger();
    CHECK(practice.desktop().settings().value(setting::fontPercent) == 100);
}

TEST_CASE("a list that is still being read has ended before the session it asks for is replaced", "[care][journey]")
{
    std::atomic<bool> hasEnded{false}; // outlives the readers, which the practice office waits for
    Practice practice;
    practice.sitDown("chen");
    practice.desktop().desk()->read(
        [&](const Queries&) {
            std::this_thread::sleep_for(std::chrono::seconds{2});
            hasEnded = true;
            return 0;
        },
        [](int) {});
    practice.sitDown("li");
    CHECK(hasEnded);
    practice.desktop().desk()->waitForReaders();
}

TEST_CASE("the first sign-in of a day makes one verified copy, and the status bar tells the truth", "[care][journey]")
{
    Practice practice;
    practice.turnTo("2026-09-17T08:40");
    practice.sitDown("chen");
    settle(practice);
    REQUIRE(copiesOf(practice).size() == 1);
    CHECK(copiesOf(practice).front().day == Date::of(2026, 9, 17));
    CHECK(statusOf(practice).contains(QStringLiteral("08:40")));
    practice.turnTo("2026-09-17T11:00");
    practice.sitDown("li");
    settle(practice);
    CHECK(copiesOf(practice).size() == 1);
    practice.desktop().window().actions().action(ActionId::Backup)->trigger();
    settle(practice);
    CHECK(copiesOf(practice).size() == 2);
    practice.turnTo("2026-09-18T08:30");
    practice.sitDown("chen");
    settle(practice);
    CHECK(copiesOf(practice).size() == 3);
    StoreOptions options;
    options.access = Access::ReadOnly;
    CHECK(openStore(copiesOf(practice).front().file, options)->upkeep().verify().ok());
}

TEST_CASE("a copy that cannot be written is said in amber with its reason, and the work goes on", "[care][journey]")
{
    Practice practice;
    practice.turnTo("2026-09-17T08:40");
    const auto blocked = practice.folderOnDisk() / "backups";
    {
        std::ofstream{blocked} << "a file where the folder should be";
    }
    practice.sitDown("chen");
    settle(practice);
    CHECK(copiesOf(practice).empty());
    CHECK(statusOf(practice).contains(StatusLine::tr("Backup failed; the last one: %1").left(4)));
    CHECK_FALSE(practice.desktop().window().isLocked());
    std::filesystem::remove(blocked);
    practice.desktop().backUp();
    settle(practice);
    CHECK(copiesOf(practice).size() == 1);
}

TEST_CASE("the oldest copies go when a new one was verified, and files of other names stay", "[care]")
{
    Practice practice;
    const auto store = practice.folderOnDisk() / "practice.anjuan";
    const auto folder = practice.folderOnDisk() / "copies";
    std::filesystem::create_directories(folder);
    {
        std::ofstream{folder / "practice-2026.anjuan"} << "mine";
    }
    {
        std::ofstream{folder / "practice-20261399-0800.anjuan"} << "no day";
    }
    const Backups backups{store, folder, 3};
    CHECK(backups.isDue(Date::of(2026, 9, 1)));
    for (int day = 1; day <= 5; ++day) {
        auto made = backups.make(Instant::at(Date::of(2026, 9, day), *TimeOfDay::make(8, day)));
        REQUIRE(made);
        CHECK(std::filesystem::exists(made->file));
    }
    const auto copies = backups.copies();
    REQUIRE(copies.size() == 3);
    CHECK(copies.front().day == Date::of(2026, 9, 5));
    CHECK(copies.back().day == Date::of(2026, 9, 3));
    CHECK(copies.front().time == *TimeOfDay::make(8, 5));
    CHECK_FALSE(backups.isDue(Date::of(2026, 9, 5)));
    CHECK(backups.isDue(Date::of(2026, 9, 6)));
    CHECK(std::filesystem::exists(folder / "practice-2026.anjuan"));
    CHECK(std::filesystem::exists(folder / "practice-20261399-0800.anjuan"));
    CHECK(backups.make(Instant::at(Date::of(2026, 9, 5), *TimeOfDay::make(8, 5))).value() == copies.front());
    CHECK_FALSE(Backups{folder / "no-store.anjuan", folder, 3}.make(
        Instant::at(Date::of(2026, 9, 6), *TimeOfDay::make(8, 0))));
}
