// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QWheelEvent>

#include "tests/ui/forms/Typing.h"
#include "core/base/Json.h"

using namespace anjuan;

namespace {

/// The key of the field that holds the focus.
std::string focused(const Form& form)
{
    for (const auto& row : fieldsOf<Sample>()) {
        const auto* widget = QApplication::focusWidget();
        if (widget != nullptr && (form.editor(row.key) == widget || form.editor(row.key)->isAncestorOf(widget)))
            return std::string{row.key};
    }
    return {};
}

const std::vector<std::string> inOrder{"party", "id_number", "act", "seen_on", "seen_at", "tier", "fine", "days",
                                       "hearing", "handler", "officers", "goods", "evidence"};

/// The fields in the order in which Tab comes to them; links of a field belong to it.
std::vector<std::string> walk(Form& form)
{
    form.focusField("party");
    std::vector<std::string> walked;
    for (int i = 0; i < 60; ++i) {
        const auto key = focused(form);
        if (key == "party" && walked.size() > 1)
            break;
        if (!key.empty() && (walked.empty() || walked.back() != key))
            walked.push_back(key);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return walked;
}

void wheel(QWidget& widget)
{
    QWheelEvent event{QPointF{5, 5}, widget.mapToGlobal(QPointF{5, 5}), {}, QPoint{0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false};
    QApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("Tab walks the fields in the order of the table and never stays in prose", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    CHECK(walk(form) == inOrder);
    REQUIRE(form.setFacts(sampleFacts()));
    CHECK(walk(form) == inOrder);
}

TEST_CASE("Tab keeps its order when people, rows, links and ways out are added", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    auto facts = sampleFacts();
    facts["officers"] = {"chen", "li", "wang"};
    facts["evidence"].push_back({{"name", "照片"}});
    REQUIRE(form.setFacts(facts));
    form.setSource("party", QStringLiteral("取自当事人页"));
    form.showFinding("fine", {}, {{QStringLiteral("改"), QStringLiteral("mend")}, {QStringLiteral("写"), QStringLiteral("reason")}});
    CHECK(walk(form) == inOrder);
    form.editor("evidence")->setValue(Value{});
    CHECK(walk(form) == inOrder);
}

TEST_CASE("Enter goes on in a one-line field and makes a line in prose", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    form.focusField("party");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(focused(form) == "id_number");
    form.focusField("act");
    QTest::keyClicks(&proseOf(form, "act"), QStringLiteral("a"));
    QTest::keyClick(&proseOf(form, "act"), Qt::Key_Return);
    CHECK(focused(form) == "act");
    CHECK(proseOf(form, "act").toPlainText() == QStringLiteral("a\n"));
    QTest::keyClick(&proseOf(form, "act"), Qt::Key_Tab);
    CHECK(focused(form) == "seen_on");
    CHECK_FALSE(proseOf(form, "act").toPlainText().contains(QLatin1Char{'\t'}));
}

TEST_CASE("Chinese from an input method arrives in every kind of text", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    form.focusField("party");
    commitText(lineOf(form, "party"), "陈某");
    form.focusField("act");
    commitText(proseOf(form, "act"), "未密闭运输𠮷");
    form.focusField("goods");
    commitText(proseOf(form, "goods"), "篷布\n铁锹");
    CHECK(form.facts()["party"] == "陈某");
    CHECK(form.facts()["act"] == "未密闭运输𠮷");
    CHECK(form.facts()["goods"] == Json{"篷布", "铁锹"});
}

TEST_CASE("the wheel changes a choice only while it has the focus", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    REQUIRE(form.setFacts({{"tier", "lighter"}}));
    auto& combo = *form.editor("tier")->findChild<QComboBox*>();
    form.focusField("party");
    wheel(combo);
    CHECK(form.facts()["tier"] == "lighter");
    combo.setFocus();
    wheel(combo);
    CHECK(form.facts()["tier"] == "usual");
}

TEST_CASE("an answer of yes or no is taken back by Delete", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    REQUIRE(form.setFacts({{"hearing", true}}));
    form.focusField("hearing");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    CHECK_FALSE(form.facts().contains("hearing"));
}

TEST_CASE("F4 opens a calendar and the day picked stands in the field", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    REQUIRE(form.setFacts({{"seen_on", "2026-09-17"}}));
    form.focusField("seen_on");
    QTest::keyClick(&lineOf(form, "seen_on"), Qt::Key_F4);
    auto* calendar = form.editor("seen_on")->findChild<QWidget*>(QStringLiteral("calendar"));
    REQUIRE(calendar != nullptr);
    QMetaObject::invokeMethod(calendar, "clicked", Q_ARG(QDate, QDate(2026, 9, 18)));
    CHECK(form.facts()["seen_on"] == "2026-09-18");
}

TEST_CASE("prose grows with its text up to eight lines", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    form.resize(900, 1200);
    showActive(form);
    auto& prose = proseOf(form, "act");
    QTest::qWait(20);
    const int three = prose.height();
    prose.setPlainText(QStringLiteral("1\n2\n3\n4\n5\n6"));
    QTest::qWait(20);
    const int six = prose.height();
    prose.setPlainText(QStringLiteral("x\n").repeated(40));
    QTest::qWait(20);
    const int most = prose.height();
    const int line = prose.fontMetrics().lineSpacing();
    CHECK(six - three == 3 * line);
    CHECK(most - three == 5 * line);
}
