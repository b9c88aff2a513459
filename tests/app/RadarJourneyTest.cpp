// SPDX-License-Identifier: GPL-3.0-or-later
// From the figures of the radar, on the home page and over the time limits, to the lists behind them.
#include <QAbstractButton>
#include <QTest>

#include "tests/app/Practice.h"
#include "tests/support/Test.h"
#include "ui/pages/CaseListPage.h"
#include "ui/pages/DeadlinePage.h"
#include "ui/pages/HomePage.h"
#include "ui/pages/ListPane.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

template <class P>
P& pageAt(Practice& practice, const char* place)
{
    auto& window = practice.desktop().window();
    window.showPlace(QString::fromLatin1(place));
    QTest::qWait(200); // the lists are read on a thread of their own
    auto* page = qobject_cast<P*>(window.currentPage());
    REQUIRE(page != nullptr);
    return *page;
}

void press(RadarBar* radar, const char* segment)
{
    auto* button = radar->segment(QString::fromLatin1(segment));
    REQUIRE(button != nullptr);
    button->click();
    QTest::qWait(200);
}

} // namespace

TEST_CASE("each figure of the radar leads to the cases that it counts", "[radar]")
{
    Practice practice;
    practice.turnTo("2026-09-17T08:40");
    practice.sitDown("chen");
    Json lead = Practice::told()["steps"][0]["facts"];
    lead["occurred_on"] = "2026-09-17";
    practice.registerLead(lead);
    practice.turnTo("2026-10-30T08:40"); // the days to check the lead are over
    auto& window = practice.desktop().window();
    const auto current = [&] { return window.currentPage(); };

    auto& home = pageAt<HomePage>(practice, "todo");
    CHECK(home.radar()->segment(QStringLiteral("overdue"))->accessibleName().endsWith(QStringLiteral(" 1")));
    press(home.radar(), "overdue");
    auto* deadlines = qobject_cast<DeadlinePage*>(current());
    REQUIRE(deadlines != nullptr);
    CHECK(deadlines->radar()->chosen() == QStringList{QStringLiteral("overdue")});
    CHECK(deadlines->pane()->table()->model()->rowCount() == 1);
    press(deadlines->radar(), "overdue");
    press(deadlines->radar(), "today");
    CHECK(deadlines->pane()->table()->model()->rowCount() == 0);
    press(deadlines->radar(), "suspended");
    CHECK(qobject_cast<CaseListPage*>(current()) != nullptr);

    press(pageAt<HomePage>(practice, "todo").radar(), "without");
    CHECK(qobject_cast<CaseListPage*>(current()) != nullptr);
}
