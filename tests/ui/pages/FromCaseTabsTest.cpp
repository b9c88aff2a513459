// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/casefile/facts/Review.h"
#include "tests/support/Test.h"
#include "tests/ui/pages/CaseViews.h"
#include "ui/pages/CaseWords.h"
#include "ui/pages/FromCaseTabs.h"
#include "ui/words/Text.h"

using namespace anjuan;
using namespace anjuan::test;

TEST_CASE("parties show their numbers masked and the agent apart", "[pages]")
{
    const auto view = practiceAfter("P05", "chen", Date::of(2026, 9, 21));
    const auto lines = partiesOf(view);
    REQUIRE(lines.size() == 3);
    CHECK(toUtf8(lines[0].name) == "云江县平砾运输有限公司");
    CHECK(lines[0].idNumber == QStringLiteral("91999999MA1PL0014D"));
    CHECK_FALSE(lines[0].confirmed);
    CHECK(toUtf8(lines[2].name) == "谢某");
    CHECK(lines[2].idNumber.contains(QStringLiteral("****")));
    CHECK_FALSE(lines[2].idNumber.contains(QStringLiteral("19850612")));
    CHECK(partiesOf(practiceAfter("P08.address", "chen", Date::of(2026, 9, 23)))[0].confirmed);
}

TEST_CASE("a personal text is masked when open and says why when it is not", "[pages]")
{
    CHECK(masked(Personal{"99999919850612011X"}) == QStringLiteral("9999**********011X"));
    CHECK(masked(Personal{"abc"}) == QStringLiteral("abc"));
    CHECK(masked(Personal{}).isEmpty());
    CHECK_FALSE(masked(Personal::locked()).isEmpty());
    CHECK(masked(Personal::locked()) != masked(Personal::destroyed()));
}

TEST_CASE("evidence keeps its order and number", "[pages]")
{
    const auto lines = evidenceOf(practiceAfter("P05", "chen", Date::of(2026, 9, 21)));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].number == 1);
    CHECK(lines[0].name.startsWith(QStringLiteral("E1 ")));
    CHECK(lines[2].symbol == Symbol::Video);
    CHECK(lines[4].lacking.isEmpty());
}

TEST_CASE("what waits for signatures stands among the documents", "[pages]")
{
    auto story = Story::practice();
    story.step("P05").told.erase("sign");
    story.stopAfter("P05");
    story.run();
    const auto lines = documentsOf(viewOf(story, "chen", Date::of(2026, 9, 21)));
    REQUIRE_FALSE(lines.empty());
    CHECK(lines[0].state == DocumentState::Signing);
    CHECK(lines[0].id.startsWith(QStringLiteral("sign:")));
}

TEST_CASE("review, service and payment become lines with their people and days", "[pages]")
{
    const auto view = practiceAfter("P24", "chen", Date::of(2026, 11, 13));
    const auto reviews = reviewsOf(view);
    REQUIRE(reviews.size() == 1);
    CHECK(toUtf8(reviews[0].reviewer) == "吴某");
    CHECK(reviews[0].conclusion == choiceWords(ReviewConclusion::Agree));
    CHECK(reviews[0].days == QStringLiteral("2 days"));
    const auto services = servicesOf(view);
    CHECK(services.size() == 6);
    const auto paid = std::ranges::find(services, Symbol::Payment, &ServiceLine::symbol);
    REQUIRE(paid != services.end());
    CHECK(paid->result.contains(QStringLiteral("6,000")));
    CHECK(discussionsOf(view).empty());
}

TEST_CASE("the time line has every act, the latest first", "[pages]")
{
    const auto view = practiceAfter("P24", "chen", Date::of(2026, 11, 13));
    const auto lines = timelineOf(view);
    REQUIRE(lines.size() == view.file.acts.size());
    CHECK(lines.front().when.date() == QDate(2026, 11, 12));
    CHECK(std::ranges::is_sorted(lines, std::ranges::greater{}, [](const TimelineLine& l) { return l.when.date(); }));
    CHECK(std::ranges::any_of(lines, [](const TimelineLine& l) { return l.kind == QStringLiteral("service"); }));
}

TEST_CASE("the overview tells what is known at that point and leaves the rest out", "[pages]")
{
    const auto early = overviewOf(practiceAfter("P01", "chen", Date::of(2026, 9, 17)));
    const auto late = overviewOf(practiceAfter("P24", "chen", Date::of(2026, 11, 13)));
    CHECK(early.size() < late.size());
    CHECK(std::ranges::none_of(late, [](const FactLine& line) { return line.value.isEmpty(); }));
    CHECK(std::ranges::any_of(late, [](const FactLine& line) { return line.value.contains(QStringLiteral("6,000")); }));
}

TEST_CASE("facts are those stated last, and of the lead before that", "[pages]")
{
    CHECK(toUtf8(factsOf(practiceAfter("P01", "chen", Date::of(2026, 9, 17))).course) == "货车未密闭，路面遗撒砂土");
    const auto stated = factsOf(practiceAfter("P11.facts", "chen", Date::of(2026, 9, 28)));
    CHECK(stated.time == QStringLiteral("2026-09-17 08:35"));
    CHECK(stated.course.contains(QStringLiteral("[E1 E2 E4 E8]")));
}
