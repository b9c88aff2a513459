// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FieldEditor.h"

#include <QApplication>
#include <QKeyEvent>

#include "core/base/Json.h"
#include "ui/forms/Measure.h"

namespace anjuan {
namespace {

constexpr const char* oneLineMark = "anjuan.oneLine";

bool isPlainEnter(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

FieldEditor::FieldEditor(const FieldRow& row, QWidget* parent) : QWidget(parent), m_row(row)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Json FieldEditor::typed() const
{
    return toJson(value(), m_row);
}

void FieldEditor::setTyped(const Json& json)
{
    const auto read = fromJson(json, m_row);
    setValue(read ? *read : Value{});
}

void FieldEditor::setWarned(bool warned)
{
    if (auto* part = focusProxy())
        setLook(*part, "state", warned ? QStringLiteral("warn") : QString{});
}

void FieldEditor::setSpokenName(const QString& name, const QString& help)
{
    if (auto* part = focusProxy()) {
        part->setAccessibleName(name);
        part->setAccessibleDescription(help);
    }
}

void FieldEditor::watch(QWidget* part, bool oneLine)
{
    part->setProperty(oneLineMark, oneLine);
    part->installEventFilter(this);
    if (focusProxy() == nullptr)
        setFocusProxy(part);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    auto* part = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::KeyPress && part->property(oneLineMark).toBool()
        && isPlainEnter(*static_cast<QKeyEvent*>(event))) {
        Q_EMIT entered();
        return true;
    }
    if (event->type() == QEvent::Wheel && part->property(oneLineMark).toBool() && !part->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const auto* next = QApplication::focusWidget();
        const bool popup = static_cast<QFocusEvent*>(event)->reason() == Qt::PopupFocusReason;
        if (!popup && (next == nullptr || next == part || !isAncestorOf(next)))
            Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace anjuan
