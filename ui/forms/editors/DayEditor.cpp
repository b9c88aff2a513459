// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/DayEditor.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/forms/Glyph.h"
#include "ui/forms/editors/Typed.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

Reading day(Date today)
{
    Reading reading;
    reading.read = [today](const QString& text) -> std::optional<Value> {
        const auto read = readDay(text, today);
        return read ? std::optional{Value{*read}} : std::nullopt;
    };
    reading.show = [](const Value& value) { return words(*value.as<Date>()); };
    reading.fault = N_("%1 is not a day of the calendar; write it as 2026-11-21");
    reading.width = 132;
    return reading;
}

QDate shown(Date day)
{
    return {day.year(), day.month(), day.day()};
}

} // namespace

DayEditor::DayEditor(const FieldRow& row, Date today, QWidget* parent)
    : TypedEditor(row, day(today), parent), m_today(today),
      m_button(new GlyphButton{GlyphShape::Calendar, tr("Pick from the calendar (F4)"), this})
{
    m_button->setFocusPolicy(Qt::NoFocus);
    beside().insertWidget(1, m_button);
    connect(m_button, &QAbstractButton::clicked, this, &DayEditor::pick);
}

void DayEditor::setReadOnly(bool readOnly)
{
    TypedEditor::setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

bool DayEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F4) {
        pick();
        return true;
    }
    return TypedEditor::eventFilter(watched, event);
}

void DayEditor::pick()
{
    if (line().isReadOnly())
        return;
    auto* popup = new QFrame{this, Qt::Popup};
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* calendar = new QCalendarWidget{popup};
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto now = value();
    calendar->setSelectedDate(shown(now.isEmpty() ? m_today : *now.as<Date>()));
    auto* layout = new QVBoxLayout{popup};
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate picked) {
        setValue(Value{Date::of(picked.year(), picked.month(), picked.day())});
        popup->close();
        Q_EMIT changed();
        line().setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(line().mapToGlobal(QPoint{0, line().height() + 1}));
    popup->show();
    calendar->setFocus();
}

} // namespace anjuan
