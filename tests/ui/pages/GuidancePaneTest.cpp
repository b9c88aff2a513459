// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/GuidancePane.h"

#include <QLineEdit>
#include <QTest>

#include "core/base/Json.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Filing.h"
#include "tests/support/Test.h"
#include "tests/ui/pages/CaseViews.h"
#include "ui/forms/Form.h"
#include "ui/parts/RangeBar.h"

using namespace anjuan;
using namespace anjuan::test;

namespace {

Json concluded(std::int64_t yuan)
{
    return {{"tier", "从轻"}, {"severity", "lenient"}, {"outcome", "penalty"},
        {"penalties", {{{"kind", "fine"}, {"amount_fen", yuan * 100}}}}};
}

SimilarFines fiveEarlier()
{
    SimilarFines similar;
    similar.spread
        = spreadOf({Money::yuan(2000), Money::yuan(5000), Money::yuan(6000), Money::yuan(8000), Money::yuan(20000)});
    similar.ofMatter = 5;
    similar.latest = {{"云青综执立〔2026〕7号", Date::of(2026, 3, 4), Money::yuan(8000), "一般", false}};
    return similar;
}

} // namespace

TEST_CASE("the guidance stands beside a form that asks for penalties, and beside no other", "[pages][guidance]")
{
    CHECK(GuidancePane::isFor(Form{fieldsOf<ConcludeInquiry>(), Surroundings{Date::of(2026, 9, 28), {}}}));
    CHECK_FALSE(GuidancePane::isFor(Form{fieldsOf<FileCase>(), Surroundings{Date::of(2026, 9, 28), {}}}));
}

TEST_CASE("the guidance follows the fine that is typed", "[pages][guidance]")
{
    const auto view = practiceAfter("P11.facts", "chen", Date::of(2026, 9, 28));
    Form form{fieldsOf<ConcludeInquiry>(), Surroundings{view.now.today, {}}};
    GuidancePane pane{&form, Act::ConcludeInquiry, view.file, view.now, fiveEarlier()};
    CHECK(pane.text().contains(QStringLiteral("No fine is intended yet")));
    REQUIRE(form.setFacts(concluded(6000)));
    pane.follow();
    CHECK(pane.text().contains(QStringLiteral("6,000 yuan lies inside the range of the law")));
    CHECK(pane.text().contains(QStringLiteral("6,000 yuan lies in the middle half of the earlier fines")));
    CHECK(pane.text().contains(QString::fromUtf8("从轻\n(named)")));
    CHECK(pane.text().contains(QString::fromUtf8("2026-03-04 · 云青综执立〔2026〕7号 · 一般")));
    REQUIRE(form.setFacts(concluded(20001)));
    pane.follow();
    CHECK(pane.text().contains(QStringLiteral("above the most of 20,000 yuan: never")));
    CHECK(pane.text().contains(QStringLiteral("outside the tier")));
    CHECK_FALSE(pane.text().contains(QStringLiteral("inside the range")));
}

TEST_CASE("a range that is measured by an amount is told once the amount is typed", "[pages][guidance]")
{
    auto story = Story::practice();
    story.step("P05").facts()["matter"] = "GH001";
    story.stopAfter("P11.facts");
    story.run();
    const auto view = viewOf(story, "chen", Date::of(2026, 9, 28));
    Form form{fieldsOf<ConcludeInquiry>(), Surroundings{view.now.today, {}}};
    GuidancePane pane{&form, Act::ConcludeInquiry, view.file, view.now, {}};
    auto* amount = pane.findChild<QLineEdit*>();
    REQUIRE(amount != nullptr);
    CHECK_FALSE(amount->parentWidget()->isHidden());
    CHECK(pane.findChild<RangeBar*>() == nullptr);
    QTest::keyClicks(amount, QStringLiteral("1000000"));
    CHECK(pane.text().contains(QStringLiteral("a fine of 50,000 to 100,000 yuan")));
    CHECK(pane.findChild<RangeBar*>() != nullptr);
    const auto other = practiceAfter("P11.facts", "chen", Date::of(2026, 9, 28));
    CHECK(GuidancePane(nullptr, Act::ConcludeInquiry, other.file, other.now, {})
              .findChild<QLineEdit*>()
              ->parentWidget()
              ->isHidden());
}

TEST_CASE("a sum keeps its place on the bar, and one outside stays at its edge", "[parts][guidance]")
{
    RangeBar bar;
    bar.resize(412, bar.sizeHint().height());
    bar.show({Money::yuan(2000), Money::yuan(20000),
        {{QStringLiteral("light"), Money::yuan(5000), Money::yuan(8000), true}}, Money::yuan(6000), {}, {}});
    CHECK(bar.placeOf(Money::yuan(2000)) == bar.placeOf(Money::yuan(1)));
    CHECK(bar.placeOf(Money::yuan(20000)) == bar.placeOf(Money::yuan(900000)));
    CHECK(bar.placeOf(Money::yuan(2000)) > 0);
    CHECK(bar.placeOf(Money::yuan(20000)) < bar.width());
    int before = bar.placeOf(Money::yuan(2000));
    for (int yuan = 2500; yuan <= 20000; yuan += 500) {
        CHECK(bar.placeOf(Money::yuan(yuan)) > before);
        before = bar.placeOf(Money::yuan(yuan));
    }
    CHECK(bar.accessibleName() == QStringLiteral("Range 2,000 to 20,000 · intended 6,000"));
    CHECK_FALSE(bar.grab().isNull());
}
