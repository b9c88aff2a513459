// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/ChoiceEditor.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>

#include "ui/forms/Measure.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {

QString describe(const PersonChoice& person)
{
    return person.note.isEmpty() ? person.name : ChoiceEditor::tr("%1 (%2)").arg(person.name, person.note);
}

ChoiceEditor::ChoiceEditor(const FieldRow& row, QWidget* parent) : FieldEditor(row, parent), m_combo(new QComboBox{this})
{
    build();
    for (const auto& option : row.options)
        add(words(option.label), std::string{option.key});
    m_combo->setCurrentIndex(row.need == Need::Must ? -1 : 0);
}

ChoiceEditor::ChoiceEditor(const FieldRow& row, const std::vector<PersonChoice>& people, QWidget* parent)
    : FieldEditor(row, parent), m_combo(new QComboBox{this})
{
    build();
    for (const auto& person : people)
        add(describe(person), person.id.text());
    m_combo->setCurrentIndex(row.need == Need::Must ? -1 : 0);
}

ChoiceEditor::ChoiceEditor(const FieldRow& row, const std::vector<CaseChoice>& choices, QWidget* parent)
    : FieldEditor(row, parent), m_combo(new QComboBox{this})
{
    build();
    for (const auto& choice : choices)
        add(choice.name, toUtf8(choice.key));
    m_combo->setCurrentIndex(row.need == Need::Must ? -1 : 0);
}

void ChoiceEditor::build()
{
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setMinimumHeight(fieldHeight(*this));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setPlaceholderText(tr("Choose"));
    if (row().need == Need::May)
        add({}, {});
    watch(m_combo, true);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::changed);
}

void ChoiceEditor::add(const QString& text, const std::string& key)
{
    m_combo->addItem(text, toText(key));
    m_combo->setItemData(m_combo->count() - 1, text, Qt::ToolTipRole);
}

Value ChoiceEditor::value() const
{
    const auto key = toUtf8(m_combo->currentData().toString());
    return key.empty() ? Value{} : Value{key};
}

void ChoiceEditor::setValue(const Value& value)
{
    const auto* key = value.as<std::string>();
    if (key == nullptr || key->empty()) {
        m_combo->setCurrentIndex(row().need == Need::Must ? -1 : 0);
        return;
    }
    // A person who has left is no longer offered, but what was recorded stays what it is.
    if (m_combo->findData(toText(*key)) < 0)
        add(toText(*key), *key);
    m_combo->setCurrentIndex(m_combo->findData(toText(*key)));
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

YesNoEditor::YesNoEditor(const FieldRow& row, QWidget* parent)
    : FieldEditor(row, parent), m_answers(new QButtonGroup{this})
{
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    for (const auto& [text, id] : {std::pair{tr("Yes"), 1}, std::pair{tr("No"), 0}}) {
        auto* button = new QRadioButton{text, this};
        button->setMinimumHeight(fieldHeight(*this));
        m_answers->addButton(button, id);
        layout->addWidget(button);
        watch(button, true);
    }
    layout->addStretch();
    connect(m_answers, &QButtonGroup::idClicked, this, &FieldEditor::changed);
}

Value YesNoEditor::value() const
{
    return m_answers->checkedId() < 0 ? Value{} : Value{m_answers->checkedId() == 1};
}

void YesNoEditor::setValue(const Value& value)
{
    const auto* yes = value.as<bool>();
    m_answers->setExclusive(false);
    m_answers->button(1)->setChecked(yes != nullptr && *yes);
    m_answers->button(0)->setChecked(yes != nullptr && !*yes);
    m_answers->setExclusive(true);
    setFocusProxy(m_answers->button(yes != nullptr && !*yes ? 0 : 1));
}

void YesNoEditor::setReadOnly(bool readOnly)
{
    m_answers->button(0)->setEnabled(!readOnly);
    m_answers->button(1)->setEnabled(!readOnly);
}

bool YesNoEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            setValue(Value{});
            Q_EMIT changed();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace anjuan
