// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/TypedEditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "core/base/Json.h"
#include "ui/forms/Measure.h"
#include "ui/forms/editors/Typed.h"
#include "ui/words/Words.h"
#include "ui/words/Text.h"

namespace anjuan {

TypedEditor::TypedEditor(const FieldRow& row, Reading reading, QWidget* parent)
    : FieldEditor(row, parent), m_reading(std::move(reading)), m_beside(new QHBoxLayout{this}), m_line(new QLineEdit{this})
{
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(4);
    m_beside->addWidget(m_line);
    if (m_reading.width > 0)
        m_beside->addStretch();
    if (!m_reading.unit.isEmpty()) {
        m_unit = new QLabel{m_reading.unit, m_line};
        m_unit->setTextFormat(Qt::PlainText);
    }
    watch(m_line, true);
    fit();
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::changed);
    connect(this, &FieldEditor::left, this, [this] {
        if (const auto read = value(); !read.isEmpty() && !m_line->isReadOnly())
            m_line->setText(m_reading.show(read));
    });
}

Value TypedEditor::value() const
{
    return m_reading.read(m_line->text()).value_or(Value{});
}

void TypedEditor::setValue(const Value& value)
{
    m_line->setText(value.isEmpty() ? QString{} : m_reading.show(value));
    m_line->setCursorPosition(0);
}

Json TypedEditor::typed() const
{
    return toUtf8(m_line->text());
}

void TypedEditor::setTyped(const Json& json)
{
    if (json.is_string())
        m_line->setText(toText(json.get<std::string>()));
    else
        FieldEditor::setTyped(json);
}

std::optional<Message> TypedEditor::fault() const
{
    if (m_line->text().trimmed().isEmpty() || m_reading.read(m_line->text()))
        return std::nullopt;
    return Message{m_reading.fault, {std::string{row().label}}};
}

void TypedEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void TypedEditor::fit()
{
    m_line->setMinimumHeight(fieldHeight(*this));
    if (m_reading.width > 0)
        m_line->setFixedWidth(measure(*this, m_reading.width));
    if (m_unit != nullptr) {
        m_unit->adjustSize();
        const auto room = m_unit->width() + 8;
        m_line->setTextMargins(0, 0, room, 0);
        m_unit->move(m_line->width() - room, (m_line->height() - m_unit->height()) / 2);
    }
}

void TypedEditor::resizeEvent(QResizeEvent* event)
{
    FieldEditor::resizeEvent(event);
    fit();
}

bool TypedEditor::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return FieldEditor::event(event);
}

TypedEditor* makeTimeEditor(const FieldRow& row, QWidget* parent)
{
    Reading reading;
    reading.read = [](const QString& text) -> std::optional<Value> {
        const auto time = readTime(text);
        return time ? std::optional{Value{*time}} : std::nullopt;
    };
    reading.show = [](const Value& value) { return toText(value.as<TimeOfDay>()->text()); };
    reading.fault = N_("%1 is not a time of day; write it as 08:40");
    reading.width = 132;
    return new TypedEditor{row, std::move(reading), parent};
}

TypedEditor* makeMoneyEditor(const FieldRow& row, QWidget* parent)
{
    Reading reading;
    reading.read = [](const QString& text) -> std::optional<Value> {
        const auto money = readMoney(text);
        return money ? std::optional{Value{*money}} : std::nullopt;
    };
    reading.show = [](const Value& value) { return words(*value.as<Money>()); };
    reading.fault = N_("%1 is not an amount of money; write it in yuan with at most two decimals");
    reading.width = 132;
    reading.unit = TypedEditor::tr("yuan");
    return new TypedEditor{row, std::move(reading), parent};
}

TypedEditor* makeNumberEditor(const FieldRow& row, QWidget* parent)
{
    Reading reading;
    reading.read = [](const QString& text) -> std::optional<Value> {
        const auto number = readNumber(text);
        return number ? std::optional{Value{*number}} : std::nullopt;
    };
    reading.show = [](const Value& value) { return QString::number(*value.as<std::int64_t>()); };
    reading.fault = N_("%1 is not a whole number");
    reading.width = 132;
    return new TypedEditor{row, std::move(reading), parent};
}

} // namespace anjuan
