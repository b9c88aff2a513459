// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/PersonsEditor.h"

#include <algorithm>
#include <set>

#include <QComboBox>
#include <QGridLayout>

#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/forms/Measure.h"
#include "ui/forms/editors/ChoiceEditor.h"
#include "ui/words/Text.h"

namespace anjuan {
namespace {

constexpr int perLine = 2;

} // namespace

PersonsEditor::PersonsEditor(const FieldRow& row, std::vector<PersonChoice> people, QWidget* parent)
    : FieldEditor(row, parent), m_people(std::move(people)), m_grid(new QGridLayout{this}),
      m_notes(new Label{Label::Role::Small, {}, this})
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(4);
    for (int column = 0; column < perLine; ++column)
        m_grid->setColumnStretch(column, 1);
    m_notes->setTone(QStringLiteral("amber"));
    m_notes->setWordWrap(true);
    m_notes->hide();
    addPicker();
    addPicker();
    m_more = new GlyphButton{GlyphShape::Add, tr("Add a person"), this};
    m_grid->addWidget(m_more, 0, perLine);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        addPicker();
        m_pickers.back()->setFocus();
    });
}

void PersonsEditor::addPicker()
{
    auto* picker = new QComboBox{this};
    picker->setFocusPolicy(Qt::StrongFocus);
    picker->setMinimumHeight(fieldHeight(*this));
    picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    picker->setMinimumContentsLength(4);
    picker->addItem({}, QString{});
    for (const auto& person : m_people)
        picker->addItem(describe(person), toText(person.id.text()));
    if (m_more != nullptr)
        QWidget::setTabOrder(m_pickers.back(), picker);
    m_pickers.push_back(picker);
    const int index = pickerCount() - 1;
    m_grid->addWidget(picker, index / perLine, index % perLine);
    if (m_more != nullptr)
        m_grid->addWidget(m_more, index / perLine, perLine);
    m_grid->addWidget(m_notes, index / perLine + 1, 0, 1, perLine + 1);
    picker->setAccessibleName(tr("%1, person %2").arg(m_name).arg(index + 1));
    watch(picker, true);
    connect(picker, &QComboBox::activated, this, [this] {
        showNotes();
        Q_EMIT changed();
    });
}

void PersonsEditor::choose(QComboBox& picker, const std::string& id)
{
    if (picker.findData(toText(id)) < 0)
        picker.addItem(toText(id), toText(id));
    picker.setCurrentIndex(picker.findData(toText(id)));
}

Value PersonsEditor::value() const
{
    Value::Lines ids;
    for (const auto* picker : m_pickers) {
        const auto id = toUtf8(picker->currentData().toString());
        if (!id.empty())
            ids.push_back(id);
    }
    return Value{ids};
}

void PersonsEditor::setValue(const Value& value)
{
    const auto* ids = value.as<Value::Lines>();
    const Value::Lines none;
    const auto& wanted = ids != nullptr ? *ids : none;
    while (m_pickers.size() < wanted.size())
        addPicker();
    for (std::size_t i = 0; i < m_pickers.size(); ++i)
        choose(*m_pickers[i], i < wanted.size() ? wanted[i] : std::string{});
    showNotes();
}

std::optional<Message> PersonsEditor::fault() const
{
    const auto held = value();
    const auto& ids = *held.as<Value::Lines>();
    if (std::set<std::string>(ids.begin(), ids.end()).size() == ids.size())
        return std::nullopt;
    return Message{N_("%1 names the same person twice"), {std::string{row().label}}};
}

void PersonsEditor::setReadOnly(bool readOnly)
{
    for (auto* picker : m_pickers)
        picker->setEnabled(!readOnly);
    m_more->setVisible(!readOnly);
}

void PersonsEditor::setSpokenName(const QString& name, const QString& help)
{
    m_name = name;
    for (std::size_t i = 0; i < m_pickers.size(); ++i) {
        m_pickers[i]->setAccessibleName(tr("%1, person %2").arg(name).arg(i + 1));
        m_pickers[i]->setAccessibleDescription(help);
    }
}

void PersonsEditor::showNotes()
{
    QStringList notes;
    const auto held = value();
    for (const auto& id : *held.as<Value::Lines>()) {
        const auto person = std::ranges::find_if(m_people, [&](const PersonChoice& p) { return p.id.text() == id; });
        if (person != m_people.end() && person->warns)
            notes << tr("%1: %2").arg(person->name, person->note);
    }
    m_notes->setText(notes.join(QStringLiteral("; ")));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace anjuan
