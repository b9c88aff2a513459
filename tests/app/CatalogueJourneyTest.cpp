// SPDX-License-Identifier: GPL-3.0-or-later
// A head compares a new list of powers and a new discretion standard with what is in force, and puts them in force in the window.
// With ANJUAN_PICTURES=folder pictures are written.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/base/Json.h"
#include "tests/app/Practice.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/Test.h"
#include "ui/pages/MatterListPage.h"
#include "ui/pages/ListPane.h"
#include "ui/shell/CatalogueRoom.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

MatterListPage& catalogue(Practice& practice)
{
    auto& window = practice.desktop().window();
    window.showPlace(QStringLiteral("catalogue"));
    auto* page = qobject_cast<MatterListPage*>(window.currentPage());
    REQUIRE(page != nullptr);
    return *page;
}

CatalogueRoom& room(Practice& practice)
{
    auto* found = practice.desktop().workspace()->findChild<CatalogueRoom*>();
    REQUIRE(found != nullptr);
    return *found;
}

QString labelsOf(const QWidget& page)
{
    QStringList said;
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page))
            said << label->text();
    }
    return said.join(QLatin1Char('\n'));
}

QString file(const ScratchFolder& folder, const char* name, const std::string& text)
{
    writeFile(folder / name, text);
    return toText((folder / name).string());
}

} // namespace

TEST_CASE("a head compares a list of powers with the one in force and puts it in force; others only look", "[catalogue]")
{
    const ScratchFolder folder;
    const auto powers = file(folder, "赋权.json", R"({"matters": ["HB003", {"code": "GH003", "power": "own", "basis": "城乡规划法第六十五条"}],
        "exemptions": [{"matter": "HB003", "condition": "虚构的免罚情形", "basis": "虚构的清单第一条"}]})");
    Practice practice;
    practice.turnTo("2026-09-17T08:40");

    practice.sitDown("chen");
    CHECK_FALSE(catalogue(practice).importButton()->isEnabled());
    CHECK_FALSE(catalogue(practice).importButton()->toolTip().isEmpty());
    catalogue(practice).searchField()->setText(QStringLiteral("HB003"));
    REQUIRE(catalogue(practice).list()->table()->model()->rowCount() == 1);
    Q_EMIT catalogue(practice).matterChosen(QStringLiteral("HB003"));
    CHECK(catalogue(practice).text().contains(QStringLiteral("档次“从轻”")));
    practice.picture("catalogue");
    catalogue(practice).searchField()->clear();

    practice.sitDown("zheng");
    auto& page = catalogue(practice);
    room(practice).offer(powers);
    CHECK(page.text().contains(QStringLiteral("赋权.json")));
    CHECK(page.text().contains(QStringLiteral("免罚清单　新增")));
    CHECK(page.text().contains(QStringLiteral("HB003")));
    practice.picture("catalogue-offer");

    page.versionField()->setText(QStringLiteral("2026-10"));
    page.fromField()->setText(QStringLiteral("某日"));
    page.adoptButton()->click();
    CHECK(labelsOf(page).contains(QStringLiteral("某日")));
    page.fromField()->setText(QStringLiteral("2026年10月1日"));
    page.adoptButton()->click();
    CHECK_FALSE(page.adoptButton()->isVisibleTo(&page));
    Q_EMIT page.matterChosen(QStringLiteral("HB003"));
    CHECK(page.text().contains(QStringLiteral("虚构的免罚情形")));

    practice.turnTo("2026-10-08T08:40");
    practice.desktop().window().showPlace(QStringLiteral("todo"));
    CHECK(labelsOf(*catalogue(practice).list()).contains(QStringLiteral("其中本机关2项")));
}

TEST_CASE("a file that cannot be read is named with its row and changes nothing", "[catalogue]")
{
    const ScratchFolder folder;
    const auto bad = file(folder, "坏.csv", "code,name\nHB003,甲\n");
    Practice practice;
    practice.turnTo("2026-09-17T08:40");
    practice.sitDown("zheng");
    auto& page = catalogue(practice);
    const auto before = labelsOf(*page.list());
    room(practice).offer(bad);
    CHECK(labelsOf(page).contains(QStringLiteral("坏.csv")));
    CHECK_FALSE(page.adoptButton()->isVisibleTo(&page));
    CHECK(labelsOf(*page.list()) == before);
}
