// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QSignalSpy>

#include "tests/ui/forms/Typing.h"
#include "core/base/Json.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Service.h"
#include "ui/forms/Glyph.h"

using namespace anjuan;

namespace {

Finding finding(std::string_view sentence, std::string jump)
{
    Finding made;
    made.level = Level::Refuse;
    made.sentence = {sentence, {}};
    made.provisions = {{"行政处罚法", 59}};
    made.jump = std::move(jump);
    return made;
}

} // namespace

TEST_CASE("facts of every kind come out of the form as they went in", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    REQUIRE(form.setFacts(sampleFacts()));
    CHECK(form.facts() == sampleFacts());
    CHECK(form.faults().empty());
}

TEST_CASE("the facts of a form fill the struct of its table", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    REQUIRE(form.setFacts(sampleFacts()));
    Sample sample;
    REQUIRE(fromJson(fieldsOf<Sample>(), &sample, form.facts()));
    CHECK(sample.idNumber == Personal{"99999919850612011X"});
    CHECK(sample.tier == Tier::Usual);
    CHECK(sample.fine == Money::fen(564025));
    CHECK(sample.officers == std::vector{PersonId{"chen"}, PersonId{"li"}});
    CHECK(sample.evidence == std::vector{SampleLine{"现场检查笔录", Date::of(2026, 9, 29), Money::fen(1200)}});
}

TEST_CASE("an empty form has no facts and names every required field", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    CHECK(form.facts() == Json::object());
    std::vector<std::string> missing;
    for (const auto& fault : form.faults())
        missing.push_back(fault.jump);
    CHECK(missing == std::vector<std::string>{"party", "act", "seen_on", "fine"});
    CHECK(form.body().size() == fieldsOf<Sample>().size());
    CHECK(form.body().front().key == "party");
}

TEST_CASE("setting facts empties the fields that are not named", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    REQUIRE(form.setFacts(sampleFacts()));
    REQUIRE(form.setFacts({{"party", "李某"}}));
    CHECK(form.facts() == Json{{"party", "李某"}});
}

TEST_CASE("facts of another kind are refused with their key", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    const auto set = form.setFacts({{"seen_on", "2026-02-30"}});
    REQUIRE_FALSE(set);
    CHECK(set.refusal().findings.front().jump == "seen_on");
}

TEST_CASE("what cannot be read is kept as typed for the draft and comes back", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    REQUIRE(form.setFacts(sampleFacts()));
    lineOf(form, "seen_on").setText(QStringLiteral("2026-9-"));
    lineOf(form, "fine").setText(QStringLiteral("三千"));
    CHECK_FALSE(form.facts().contains("fine_fen"));
    Form again{fieldsOf<Sample>(), sampleSurroundings()};
    again.setTyped(form.typed());
    CHECK(again.typed() == form.typed());
    CHECK(toUtf8(lineOf(again, "seen_on").text()) == "2026-9-");
    CHECK(again.facts()["evidence"] == sampleFacts()["evidence"]);
    again.setTyped({{"no_such_field", "x"}, {"party", "王某"}});
    CHECK(again.facts()["party"] == "王某");
}

TEST_CASE("asking to go on shows what is missing under its field and goes to the first", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    CHECK_FALSE(form.validate());
    REQUIRE(form.messageOf("party") != nullptr);
    CHECK(toUtf8(form.messageOf("party")->sentence()) == "缺少当事人");
    CHECK(form.messageOf("fine") != nullptr);
    CHECK(form.messageOf("tier") == nullptr);
    CHECK(lineOf(form, "party").hasFocus());
    CHECK(lineOf(form, "party").property("state").toString() == QStringLiteral("warn"));
    QTest::keyClicks(&lineOf(form, "party"), QStringLiteral("x"));
    CHECK(form.messageOf("party") == nullptr);
    CHECK(lineOf(form, "party").property("state").toString().isEmpty());
}

TEST_CASE("an unreadable day is said on leaving the field, a missing one is not", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    form.focusField("seen_on");
    QTest::keyClicks(&lineOf(form, "seen_on"), QStringLiteral("2026-2-30"));
    QTest::keyClick(&lineOf(form, "seen_on"), Qt::Key_Tab);
    REQUIRE(form.messageOf("seen_on") != nullptr);
    CHECK(toUtf8(form.messageOf("seen_on")->sentence()).find("不是日历上的日期") != std::string::npos);
    form.focusField("party");
    QTest::keyClick(&lineOf(form, "party"), Qt::Key_Tab);
    CHECK(form.messageOf("party") == nullptr);
}

TEST_CASE("a day typed short is shown in full after leaving", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    form.focusField("seen_on");
    QTest::keyClicks(&lineOf(form, "seen_on"), QStringLiteral("9-17"));
    QTest::keyClick(&lineOf(form, "seen_on"), Qt::Key_Tab);
    CHECK(toUtf8(lineOf(form, "seen_on").text()) == "2026-09-17");
    form.focusField("fine");
    QTest::keyClicks(&lineOf(form, "fine"), QStringLiteral("3000"));
    QTest::keyClick(&lineOf(form, "fine"), Qt::Key_Tab);
    CHECK(toUtf8(lineOf(form, "fine").text()) == "3,000");
}

TEST_CASE("a finding of the core stands under the field its jump names, the rest is handed back", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    auto refusal = refuse(Why::Rule, finding("太低", "fine"));
    refusal.findings.push_back(finding("不全", "party.id_number"));
    refusal.findings.push_back(finding("别处", "serve-notice"));
    const auto rest = form.showRefusal(refusal);
    REQUIRE(form.messageOf("fine") != nullptr);
    CHECK(toUtf8(form.messageOf("fine")->sentence()) == "太低");
    CHECK(toUtf8(form.messageOf("fine")->advice()) == "行政处罚法第五十九条");
    CHECK(form.messageOf("id_number") != nullptr);
    REQUIRE(rest.size() == 1);
    CHECK(rest.front().jump == "serve-notice");
    form.clearFindings();
    CHECK(form.messageOf("fine") == nullptr);
}

TEST_CASE("a way out of a message is told by field and name, by mouse and by key", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    QSignalSpy chosen{&form, &Form::wayChosen};
    REQUIRE(form.showFinding("fine", finding("太低", "fine"), {{QStringLiteral("改为 5,000"), QStringLiteral("mend")}}));
    CHECK_FALSE(form.showFinding("nothing", finding("x", "")));
    const auto links = form.messageOf("fine")->findChildren<LinkButton*>();
    CHECK(links[0]->isVisible());
    CHECK_FALSE(links[1]->isVisible());
    QTest::mouseClick(links.front(), Qt::LeftButton);
    links.front()->setFocus();
    QTest::keyClick(links.front(), Qt::Key_Return);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[1][0].toString() == QStringLiteral("fine"));
    CHECK(chosen[1][1].toString() == QStringLiteral("mend"));
}

TEST_CASE("a field filled from elsewhere is read-only and leads to its source", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    QSignalSpy asked{&form, &Form::sourceRequested};
    form.setSource("party", QStringLiteral("取自当事人页"));
    CHECK(lineOf(form, "party").isReadOnly());
    const auto buttons = form.findChildren<GlyphButton*>();
    const auto link = std::find_if(buttons.begin(), buttons.end(), [](const GlyphButton* button) {
        return button->accessibleName() == QStringLiteral("取自当事人页");
    });
    REQUIRE(link != buttons.end());
    (*link)->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toString() == QStringLiteral("party"));
}

TEST_CASE("a hidden field is not asked for", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    REQUIRE(form.setFacts(sampleFacts()));
    lineOf(form, "party").clear();
    CHECK(form.faults().size() == 1);
    form.setFieldVisible("party", false);
    CHECK(form.faults().empty());
}

TEST_CASE("typing tells that the form changed, filling it does not", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    QSignalSpy changed{&form, &Form::changed};
    REQUIRE(form.setFacts(sampleFacts()));
    CHECK(changed.isEmpty());
    commitText(lineOf(form, "party"), "某");
    CHECK(changed.size() == 1);
    commitText(proseOf(form, "act"), "某");
    CHECK(changed.size() >= 2);
}

TEST_CASE("every field has a name for readers of the screen", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    for (const auto& row : fieldsOf<Sample>()) {
        INFO(row.key);
        const auto* editor = form.editor(row.key);
        REQUIRE(editor != nullptr);
        const auto* part = editor->focusProxy();
        REQUIRE(part != nullptr);
        CHECK(part->accessibleName().startsWith(toText(row.label)));
    }
}

TEST_CASE("a read-only form cannot be typed into", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    REQUIRE(form.setFacts(sampleFacts()));
    showActive(form);
    form.setReadOnly(true);
    CHECK_FALSE(lineOf(form, "party").testAttribute(Qt::WA_InputMethodEnabled));
    QTest::keyClicks(&lineOf(form, "party"), QStringLiteral("x"));
    QTest::keyClicks(&proseOf(form, "act"), QStringLiteral("x"));
    QTest::keyClick(&lineOf(form, "fine"), Qt::Key_1);
    CHECK(form.facts() == sampleFacts());
}

TEST_CASE("a field that names one of several is asked only when the case has several, and keeps what it holds", "[forms]")
{
    Surroundings around{Date::of(2026, 9, 28), {}};
    around.parties = {{QStringLiteral("甲"), QStringLiteral("甲")}};
    around.matters = {{QStringLiteral("HB003"), QStringLiteral("一")}};
    Form alone{fieldsOf<Serve>(), around};
    CHECK_FALSE(alone.editor("party")->isVisibleTo(&alone));
    around.parties.push_back({QStringLiteral("乙"), QStringLiteral("乙")});
    Form joint{fieldsOf<Serve>(), around};
    CHECK(joint.editor("party")->isVisibleTo(&joint));
    auto* combo = joint.editor("party")->findChild<QComboBox*>();
    REQUIRE(combo);
    CHECK(combo->count() == 3);

    const Json penalties{{"penalties", {{{"kind", "fine"}, {"amount_fen", 600000}, {"detail", "x"}, {"party", "乙"}, {"matter", "HB004"}}}}};
    Form table{fieldsOf<IssueNotice>(), around};
    REQUIRE(table.setFacts(penalties));
    CHECK(table.facts()["penalties"] == penalties["penalties"]);
    std::vector<bool> shown;
    for (const auto* cell : table.editor("penalties")->findChildren<FieldEditor*>())
        shown.push_back(!cell->isHidden());
    CHECK(shown == std::vector<bool>{true, true, true, true, false});
}
