// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/ProseEditor.h"

#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/words/Text.h"

namespace anjuan {
namespace {

QString joined(const Value& value)
{
    if (const auto* lines = value.as<Value::Lines>()) {
        QStringList all;
        for (const auto& line : *lines)
            all << toText(line);
        return all.join(QLatin1Char{'\n'});
    }
    if (const auto* personal = value.as<Personal>())
        return toText(personal->text());
    const auto* text = value.as<std::string>();
    return text != nullptr ? toText(*text) : QString{};
}

Value::Lines split(const QString& text)
{
    Value::Lines lines;
    const auto all = text.split(QLatin1Char{'\n'});
    for (const auto& line : all) {
        if (!line.trimmed().isEmpty())
            lines.push_back(toUtf8(line.trimmed()));
    }
    return lines;
}

} // namespace

GrowingText::GrowingText(int least, int most, QWidget* parent) : QPlainTextEdit(parent), m_least(least), m_most(most)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit);
    fit();
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    // The new width has to reach the lines of the text before they can be counted.
    QTimer::singleShot(0, this, &GrowingText::fit);
}

void GrowingText::fit()
{
    const int lines = std::clamp(static_cast<int>(std::lround(document()->size().height())), m_least, m_most);
    const auto margins = contentsMargins();
    const int drawn = isVisible() ? height() - viewport()->height() : margins.top() + margins.bottom();
    const int frame = drawn + 2 * static_cast<int>(document()->documentMargin()) + 2;
    const int height = lines * fontMetrics().lineSpacing() + frame;
    if (height != minimumHeight())
        setFixedHeight(height);
}

ProseEditor::ProseEditor(const FieldRow& row, QWidget* parent)
    : FieldEditor(row, parent), m_text(new GrowingText{row.kind == Kind::Lines ? 2 : 3, 8, this})
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    watch(m_text, false);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
}

Value ProseEditor::value() const
{
    if (m_sealed.state() != Personal::State::Open)
        return Value{m_sealed};
    const auto text = m_text->toPlainText();
    if (row().kind == Kind::Lines)
        return Value{split(text)};
    const auto trimmed = toUtf8(text.trimmed());
    return row().privacy == Privacy::Personal ? Value{Personal{trimmed}} : Value{trimmed};
}

void ProseEditor::setValue(const Value& value)
{
    const auto* personal = value.as<Personal>();
    m_sealed = personal != nullptr && personal->state() != Personal::State::Open ? *personal : Personal{};
    const bool sealed = m_sealed.state() != Personal::State::Open;
    const QSignalBlocker quiet{this};
    m_text->setPlainText(joined(value));
    m_text->setPlaceholderText(sealed ? tr("Sealed: sign in with a key to read it") : QString{});
    if (sealed)
        m_text->setReadOnly(true);
}

Json ProseEditor::typed() const
{
    return toUtf8(m_text->toPlainText());
}

void ProseEditor::setTyped(const Json& json)
{
    if (!json.is_string())
        return FieldEditor::setTyped(json);
    const QSignalBlocker quiet{this};
    m_text->setPlainText(toText(json.get<std::string>()));
}

void ProseEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly || m_sealed.state() != Personal::State::Open);
}

} // namespace anjuan
