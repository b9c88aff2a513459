// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/LineEditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include "core/base/Json.h"
#include "ui/forms/Glyph.h"
#include "ui/forms/editors/Typed.h"
#include "ui/words/Text.h"

namespace anjuan {
namespace {

Reading plainText(bool personal)
{
    Reading reading;
    reading.read = [personal](const QString& text) -> std::optional<Value> {
        const auto trimmed = toUtf8(text.trimmed());
        if (trimmed.empty())
            return Value{};
        return personal ? Value{Personal{trimmed}} : Value{trimmed};
    };
    reading.show = [](const Value& value) {
        const auto* hidden = value.as<Personal>();
        return toText(hidden != nullptr ? hidden->text() : *value.as<std::string>());
    };
    return reading;
}

/// Figures, letters and the signs between them: a number. Names and addresses are read in full.
bool looksLikeNumber(const QString& text)
{
    return text.size() >= 6 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c.isSpace() || c == QLatin1Char{'-'});
    });
}

} // namespace

LineEditor::LineEditor(const FieldRow& row, QWidget* parent)
    : TypedEditor(row, plainText(row.privacy == Privacy::Personal), parent)
{
    if (row.key == "password")
        line().setEchoMode(QLineEdit::Password);
    if (row.privacy != Privacy::Personal)
        return;
    m_eye = new GlyphButton{GlyphShape::Eye, tr("Hold to show in full"), this};
    m_eye->hide();
    beside().addWidget(m_eye);
    connect(m_eye, &QAbstractButton::pressed, this, &LineEditor::reveal);
    connect(m_eye, &QAbstractButton::released, this, &LineEditor::mask);
    connect(this, &FieldEditor::left, this, &LineEditor::mask);
}

Value LineEditor::value() const
{
    if (m_sealed.state() != Personal::State::Open)
        return Value{m_sealed};
    if (!m_masked)
        return TypedEditor::value();
    return Value{Personal{toUtf8(m_text.trimmed())}};
}

void LineEditor::setValue(const Value& value)
{
    m_masked = false;
    const auto* hidden = value.as<Personal>();
    m_sealed = hidden != nullptr && hidden->state() != Personal::State::Open ? *hidden : Personal{};
    const bool sealed = m_sealed.state() != Personal::State::Open;
    TypedEditor::setValue(sealed ? Value{} : value);
    line().setPlaceholderText(!sealed                                          ? QString{}
                              : m_sealed.state() == Personal::State::Locked ? tr("Sealed: sign in with a key to read it")
                                                                            : tr("Destroyed at the end of retention"));
    line().setReadOnly(m_readOnly || sealed);
    if (!line().hasFocus())
        mask();
}

Json LineEditor::typed() const
{
    return m_masked ? Json(toUtf8(m_text)) : TypedEditor::typed();
}

void LineEditor::setTyped(const Json& json)
{
    m_masked = false;
    TypedEditor::setTyped(json);
    if (!line().hasFocus())
        mask();
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    TypedEditor::setReadOnly(readOnly || m_sealed.state() != Personal::State::Open);
}

QString LineEditor::shown() const
{
    return line().text();
}

bool LineEditor::masks() const
{
    return row().privacy == Privacy::Personal && looksLikeNumber(line().text().trimmed());
}

void LineEditor::mask()
{
    if (m_eye != nullptr)
        m_eye->setVisible(m_masked || masks());
    if (m_masked || !masks())
        return;
    m_text = line().text();
    m_masked = true;
    line().setText(maskedNumber(m_text.trimmed()));
}

void LineEditor::reveal()
{
    if (!m_masked)
        return;
    m_masked = false;
    line().setText(m_text);
    m_text.clear();
    Q_EMIT revealed();
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &line() && event->type() == QEvent::FocusIn && !line().isReadOnly())
        reveal();
    return TypedEditor::eventFilter(watched, event);
}

} // namespace anjuan
