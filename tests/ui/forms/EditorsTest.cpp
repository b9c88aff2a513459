// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QSignalSpy>

#include "tests/ui/forms/Typing.h"
#include "core/base/Json.h"
#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/forms/editors/LineEditor.h"
#include "ui/forms/editors/PersonsEditor.h"
#include "ui/forms/editors/TableEditor.h"

using namespace anjuan;

namespace {

const FieldRow& sampleRow(std::string_view key)
{
    const auto rows = fieldsOf<Sample>();
    return *std::find_if(rows.begin(), rows.end(), [&](const FieldRow& row) { return row.key == key; });
}

} // namespace

TEST_CASE("a personal number is starred, shown in full while edited, and whole in the facts", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    showActive(form);
    form.focusField("party");
    REQUIRE(form.setFacts(sampleFacts()));
    QSignalSpy revealed{&form, &Form::revealed};
    auto& line = lineOf(form, "id_number");
    CHECK(toUtf8(line.text()) == "9999**********011X");
    CHECK(form.facts()["id_number"] == "99999919850612011X");
    CHECK(form.typed()["id_number"] == "99999919850612011X");
    line.setFocus();
    CHECK(toUtf8(line.text()) == "99999919850612011X");
    REQUIRE(revealed.size() == 1);
    CHECK(revealed[0][0].toString() == QStringLiteral("id_number"));
    form.focusField("party");
    CHECK(toUtf8(line.text()) == "9999**********011X");
    CHECK(form.facts()["id_number"] == "99999919850612011X");
}

TEST_CASE("a starred read-only number is shown while the eye is held", "[forms]")
{
    LineEditor editor{sampleRow("id_number")};
    editor.setReadOnly(true);
    editor.setValue(Value{Personal{"99999919850612011X"}});
    QSignalSpy revealed{&editor, &FieldEditor::revealed};
    auto* eye = editor.findChild<GlyphButton*>();
    REQUIRE(eye != nullptr);
    QTest::mousePress(eye, Qt::LeftButton);
    CHECK(toUtf8(editor.shown()) == "99999919850612011X");
    QTest::mouseRelease(eye, Qt::LeftButton);
    CHECK(toUtf8(editor.shown()) == "9999**********011X");
    CHECK(revealed.size() == 1);
}

TEST_CASE("a sealed text is kept as it is and cannot be edited", "[forms]")
{
    LineEditor editor{sampleRow("id_number")};
    editor.setValue(Value{Personal::locked()});
    CHECK(editor.value() == Value{Personal::locked()});
    CHECK(editor.findChild<QLineEdit*>()->isReadOnly());
    editor.setReadOnly(false);
    CHECK(editor.findChild<QLineEdit*>()->isReadOnly());
    editor.setValue(Value{Personal{"x"}});
    CHECK_FALSE(editor.findChild<QLineEdit*>()->isReadOnly());
    CHECK(editor.value() == Value{Personal{"x"}});
}

TEST_CASE("a first password is not shown while it is typed", "[forms]")
{
    const FieldRow row{"password", "口令"};
    LineEditor editor{row};
    CHECK(editor.findChild<QLineEdit*>()->echoMode() == QLineEdit::Password);
}

TEST_CASE("people are picked in order, two at first and as many as there are", "[forms]")
{
    PersonsEditor editor{sampleRow("officers"), sampleSurroundings().people};
    CHECK(editor.pickerCount() == 2);
    editor.setValue(Value{Value::Lines{"li", "chen", "wang"}});
    CHECK(editor.pickerCount() == 3);
    CHECK(editor.value() == Value{Value::Lines{"li", "chen", "wang"}});
    editor.findChild<GlyphButton*>()->click();
    CHECK(editor.pickerCount() == 4);
    CHECK(editor.value() == Value{Value::Lines{"li", "chen", "wang"}});
}

TEST_CASE("whoever has a reason against being chosen is named below", "[forms]")
{
    PersonsEditor editor{sampleRow("officers"), sampleSurroundings().people};
    editor.setValue(Value{Value::Lines{"chen", "wang"}});
    const auto* note = editor.findChild<Label*>();
    REQUIRE(note != nullptr);
    CHECK_FALSE(note->isHidden());
    CHECK(toUtf8(note->text()).find("2026-12-10") != std::string::npos);
    editor.setValue(Value{Value::Lines{"chen", "li"}});
    CHECK(note->isHidden());
}

TEST_CASE("the same person twice is a fault of shape", "[forms]")
{
    PersonsEditor editor{sampleRow("officers"), sampleSurroundings().people};
    editor.setValue(Value{Value::Lines{"chen", "chen"}});
    REQUIRE(editor.fault().has_value());
    editor.setValue(Value{Value::Lines{"chen", "li"}});
    CHECK_FALSE(editor.fault().has_value());
}

TEST_CASE("a person who has left stays what was recorded", "[forms]")
{
    Form form{fieldsOf<Sample>(), sampleSurroundings()};
    REQUIRE(form.setFacts({{"handler", "gone"}, {"officers", {"gone", "li"}}}));
    CHECK(form.facts()["handler"] == "gone");
    CHECK(form.facts()["officers"] == Json{"gone", "li"});
}

TEST_CASE("rows are added and taken away; an empty row is none", "[forms]")
{
    TableEditor editor{sampleRow("evidence"), sampleSurroundings()};
    CHECK(editor.rowCount() == 0);
    editor.addRow();
    editor.addRow();
    CHECK(editor.rowCount() == 2);
    CHECK(editor.value().isEmpty());
    CHECK_FALSE(editor.fault().has_value());
    editor.cell(0, 0).setValue(Value{std::string{"照片"}});
    editor.cell(1, 0).setValue(Value{std::string{"笔录"}});
    QSignalSpy changed{&editor, &FieldEditor::changed};
    for (auto* button : editor.cell(0, 0).parentWidget()->findChildren<GlyphButton*>(QString{}, Qt::FindDirectChildrenOnly))
        button->click();
    CHECK(editor.rowCount() == 1);
    CHECK(changed.size() == 1);
    CHECK(toJson(editor.value(), editor.row())[0]["name"] == "笔录");
}

TEST_CASE("a row that lacks a required cell is a fault, and its cell is marked", "[forms]")
{
    TableEditor editor{sampleRow("evidence"), sampleSurroundings()};
    editor.addRow();
    editor.cell(0, 2).setValue(Value{Money::yuan(1)});
    REQUIRE(editor.fault().has_value());
    CHECK(editor.fault()->arguments.front() == Argument{std::string{"名称"}});
}

TEST_CASE("cells of a table are named by column and row", "[forms]")
{
    TableEditor editor{sampleRow("evidence"), sampleSurroundings()};
    editor.addRow();
    editor.addRow();
    CHECK(toUtf8(editor.cell(1, 0).focusProxy()->accessibleName()) == "名称，第 2 行");
}
