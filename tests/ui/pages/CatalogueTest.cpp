// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "tests/support/Story.h"
#include "tests/support/Test.h"
#include "ui/pages/MatterListPage.h"
#include "ui/pages/ListPane.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

const Date today = Date::of(2026, 9, 17);

bool says(const std::vector<MatterLine>& lines, const char* name, const char* part)
{
    return std::ranges::any_of(lines, [&](const MatterLine& line) { return line.name == QString::fromUtf8(name) && line.text.contains(QString::fromUtf8(part)); });
}

} // namespace

TEST_CASE("the list begins with what the organ may use and is narrowed by code, name and article", "[catalogue]")
{
    const auto law = practiceCircumstances().law;
    const auto lines = catalogueLinesOf(*law, today);
    REQUIRE(lines.size() > 20);
    CHECK(std::ranges::is_partitioned(lines, &CatalogueLine::isHeld));
    CHECK(lines.front().isHeld);
    CHECK_FALSE(lines.back().isHeld);
    CHECK_FALSE(lines.front().power.isEmpty());
    REQUIRE(catalogueLinesOf(*law, today, QStringLiteral("hb003")).size() == 1);
    for (const auto& line : catalogueLinesOf(*law, today, QStringLiteral("大气污染 一百一十六条")))
        CHECK(line.article == QStringLiteral("大气污染防治法第一百一十六条"));
    CHECK(catalogueLinesOf(*law, today, QStringLiteral("没有这样的事项")).empty());
}

TEST_CASE("the sheet of a matter names its tiers in every version of the standard and its other rows", "[catalogue]")
{
    LawBook law = *practiceCircumstances().law;
    auto next = law.standards.front();
    next.inForceFrom = Date::of(2027, 1, 1);
    law.standards.push_back(next);
    const auto matter = *law.catalogue.find("HB003");
    REQUIRE(matter);
    auto later = *matter;
    later.provision.article = 117;
    auto rows = matterSheet(law, "HB003", today);
    CHECK(says(rows, "Tier “从轻”", " yuan: "));
    CHECK(says(rows, "Tier “从轻”", "(standard in force from 2027-01-01)"));
    CHECK(std::ranges::none_of(rows, [](const MatterLine& line) { return line.name == QStringLiteral("Other version"); }));
    CHECK(matterSheet(law, "ZZ999", today).empty());
}

TEST_CASE("each change is a line: what happens to what, and the columns in words", "[catalogue]")
{
    CatalogueAnswer answer;
    answer.changes.push_back({CatalogueChange::Kind::Changed, "HB003", "甲", {"min", "condition"}, CatalogueChange::About::Tier});
    answer.changes.push_back({CatalogueChange::Kind::Removed, "HB004", "乙", {}, CatalogueChange::About::Power});
    const auto lines = changeLines(answer);
    REQUIRE(lines.size() == 2);
    CHECK(says(lines, "tier　changed", "HB003　甲　least fine, condition"));
    CHECK_FALSE(lines[0].warns);
    CHECK(lines[1].warns);
}

TEST_CASE("an offer takes the bar, with a version and a day only where it makes a version", "[catalogue]")
{
    MatterListPage page;
    CHECK_FALSE(page.adoptButton()->isVisibleTo(&page));
    page.showOffer(QStringLiteral("lists.json"), false, QStringLiteral("v"), QStringLiteral("2026-10-01"));
    CHECK(page.adoptButton()->isVisibleTo(&page));
    CHECK_FALSE(page.versionField()->isVisibleTo(&page));
    page.showOffer(QStringLiteral("matters.csv"), true, QStringLiteral("v"), QStringLiteral("2026-10-01"));
    CHECK(page.versionField()->isVisibleTo(&page));
    CHECK(page.version() == QStringLiteral("v"));
    page.hideOffer();
    CHECK_FALSE(page.adoptButton()->isVisibleTo(&page));
}
