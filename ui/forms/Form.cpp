// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/Form.h"

#include <algorithm>

#include <QGridLayout>

#include "core/base/Json.h"
#include "ui/forms/Label.h"
#include "ui/forms/Measure.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

std::string factKey(const FieldRow& row)
{
    return std::string{row.key} + (row.kind == Kind::Money ? "_fen" : "");
}

Finding shapeFinding(const FieldRow& row, Message sentence)
{
    return notValid(std::string{row.key}, std::move(sentence)).findings.front();
}

} // namespace

Form::Form(std::span<const FieldRow> rows, Surroundings surroundings, QWidget* parent)
    : QWidget(parent), m_layout(new QGridLayout{this})
{
    // A field is never squeezed below what it asks for: the form scrolls.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_layout->setColumnStretch(1, 100);
    m_layout->setColumnStretch(2, 1); // what the widest field leaves
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(8);
    m_layout->setContentsMargins(16, 12, 16, 12);
    for (const auto& row : rows)
        addField(row, surroundings);
    m_layout->setRowStretch(static_cast<int>(m_fields.size()), 1);
    if (!m_fields.empty())
        setFocusProxy(m_fields.front());
}

Form::~Form()
{
    // A field that dies with the focus still says that it was left.
    for (auto* field : m_fields)
        field->editor().disconnect(this);
}

void Form::addField(const FieldRow& row, const Surroundings& surroundings)
{
    auto* field = new FieldBox{row, surroundings, this};
    auto* editor = &field->editor();
    const auto name = words(row.label);
    editor->setSpokenName(name, words(row.help));
    auto* label = new Label{Label::Role::Plain, row.need == Need::Must ? name + QStringLiteral(" *") : name, this};
    label->setTone(QStringLiteral("text2"));
    label->setMinimumWidth(measure(*this, 96));
    // The name stands on the first line of its field, however high that grows.
    label->setContentsMargins(0, (fieldHeight(*this) - label->fontMetrics().height()) / 2, 0, 0);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setBuddy(editor);
    const int line = static_cast<int>(m_fields.size());
    m_layout->addWidget(label, line, 0, Qt::AlignTop);
    m_layout->addWidget(field, line, 1, Qt::AlignTop);
    m_labels.push_back(label);
    m_fields.push_back(field);
    if (!surroundings.asksFor(row))
        setFieldVisible(row.key, false);
    const auto key = toText(row.key);
    connect(editor, &FieldEditor::changed, this, [this, field] {
        field->clearFinding();
        Q_EMIT changed();
    });
    connect(editor, &FieldEditor::entered, this, [this] { focusNextChild(); });
    connect(editor, &FieldEditor::left, this, [this, field] { judge(*field); });
    connect(editor, &FieldEditor::revealed, this, [this, key] { Q_EMIT revealed(key); });
    connect(field, &FieldBox::wayChosen, this, [this, key](const QString& way) { Q_EMIT wayChosen(key, way); });
    connect(field, &FieldBox::sourceRequested, this, [this, key] { Q_EMIT sourceRequested(key); });
}

void Form::judge(FieldBox& field)
{
    // A missing value is said only when the person asks to go on; an unreadable one at once.
    if (auto fault = field.editor().fault(); fault && field.message() == nullptr)
        field.showFinding(shapeFinding(field.editor().row(), std::move(*fault)), {});
}

Json Form::facts() const
{
    Json facts = Json::object();
    for (const auto* field : m_fields) {
        const auto value = field->editor().value();
        if (!value.isEmpty())
            facts[factKey(field->editor().row())] = toJson(value, field->editor().row());
    }
    return facts;
}

Body Form::body() const
{
    Body body;
    for (const auto* field : m_fields)
        body.push_back({std::string{field->editor().row().key}, field->editor().value()});
    return body;
}

Result<Done> Form::setFacts(const Json& facts)
{
    for (auto* field : m_fields) {
        const auto& row = field->editor().row();
        auto found = facts.find(factKey(row));
        if (found == facts.end())
            found = facts.find(std::string{row.key});
        auto value = found == facts.end() ? Result<Value>{Value{}} : fromJson(*found, row);
        if (!value)
            return std::move(value).refusal();
        field->editor().setValue(*value);
        field->clearFinding();
    }
    return Done{};
}

Json Form::typed() const
{
    Json typed = Json::object();
    for (const auto* field : m_fields)
        typed[std::string{field->editor().row().key}] = field->editor().typed();
    return typed;
}

void Form::setTyped(const Json& typed)
{
    for (auto* field : m_fields) {
        const auto found = typed.find(std::string{field->editor().row().key});
        if (found != typed.end())
            field->editor().setTyped(*found);
    }
}

std::vector<Finding> Form::faults() const
{
    std::vector<Finding> faults;
    for (const auto* field : m_fields) {
        const auto& editor = field->editor();
        const auto& row = editor.row();
        if (auto fault = editor.fault())
            faults.push_back(shapeFinding(row, std::move(*fault)));
        else if (row.need == Need::Must && !field->isHidden() && editor.value().isEmpty())
            faults.push_back(shapeFinding(row, {N_("%1 is missing"), {std::string{row.label}}}));
    }
    return faults;
}

bool Form::validate()
{
    clearFindings();
    const auto found = faults();
    for (const auto& fault : found)
        showFinding(fault.jump, fault);
    if (!found.empty())
        focusField(found.front().jump);
    return found.empty();
}

bool Form::showFinding(std::string_view key, const Finding& finding, const std::vector<Way>& ways)
{
    auto* field = box(key);
    if (field == nullptr)
        return false;
    field->showFinding(finding, ways);
    return true;
}

std::vector<Finding> Form::showRefusal(const Refusal& refusal)
{
    std::vector<Finding> elsewhere;
    std::string first;
    for (const auto& finding : refusal.findings) {
        const auto dot = finding.jump.rfind('.');
        const auto last = dot == std::string::npos ? finding.jump : finding.jump.substr(dot + 1);
        const auto& key = box(finding.jump) ? finding.jump : last;
        if (!showFinding(key, finding))
            elsewhere.push_back(finding);
        else if (first.empty())
            first = key;
    }
    // What is refused comes into sight, however long the form is.
    if (!first.empty())
        focusField(first);
    return elsewhere;
}

void Form::clearFindings()
{
    for (auto* field : m_fields)
        field->clearFinding();
}

const FieldMessage* Form::messageOf(std::string_view key) const
{
    const auto* field = box(key);
    return field == nullptr ? nullptr : field->message();
}

void Form::setReadOnly(bool readOnly)
{
    for (auto* field : m_fields)
        field->editor().setReadOnly(readOnly);
}

void Form::setSource(std::string_view key, const QString& where)
{
    if (auto* field = box(key))
        field->setSource(where);
}

void Form::setNote(std::string_view key, const QString& note)
{
    if (auto* field = box(key))
        field->setNote(note);
}

void Form::setFieldVisible(std::string_view key, bool visible)
{
    auto* field = box(key);
    if (!field)
        return;
    field->setVisible(visible);
    m_labels[static_cast<std::size_t>(std::ranges::find(m_fields, field) - m_fields.begin())]->setVisible(visible);
}

void Form::focusField(std::string_view key)
{
    if (auto* field = box(key))
        field->setFocus(Qt::OtherFocusReason);
}

FieldEditor* Form::editor(std::string_view key) const
{
    auto* field = box(key);
    return field == nullptr ? nullptr : &field->editor();
}

FieldBox* Form::box(std::string_view key) const
{
    const auto found = std::ranges::find_if(
        m_fields, [&](const FieldBox* field) { return field->editor().row().key == key || factKey(field->editor().row()) == key; });
    return found == m_fields.end() ? nullptr : *found;
}

} // namespace anjuan
