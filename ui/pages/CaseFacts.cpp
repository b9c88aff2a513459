// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CaseFacts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/parts/Words.h"

namespace anjuan {

CaseFactsPane::CaseFactsPane(QWidget* parent)
    : QWidget(parent)
    , m_mark(new SymbolLabel(Symbol::None, Tone::Text2, 13))
    , m_saved(words({}, Type::Small, Tone::Text2))
    , m_time(new QLineEdit)
    , m_place(new QLineEdit)
    , m_course(new QPlainTextEdit)
{
    setGround(this, "base");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 16, 8);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(words(tr("Facts of the act"), Type::Heading));
    head->addStretch(1);
    head->addWidget(m_mark);
    head->addWidget(m_saved);
    column->addLayout(head);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(8);
    auto add = [&](const QString& label, QWidget* field) {
        QLabel* before = words(label, Type::Plain, Tone::Text2);
        before->setMinimumWidth(52);
        before->setAlignment(Qt::AlignRight | Qt::AlignTop);
        before->setContentsMargins(0, 4, 0, 0);
        before->setBuddy(field);
        field->setAccessibleName(label);
        form->addRow(before, field);
    };
    add(tr("Time"), m_time);
    add(tr("Place"), m_place);
    add(tr("Course"), m_course);
    m_course->setTabChangesFocus(true);
    m_course->setMaximumHeight(8 * QFontMetrics(letters(Type::Plain)).lineSpacing() + 16); // then it scrolls
    column->addLayout(form);
    column->addStretch(1);
    auto tell = [this] { Q_EMIT edited(facts()); };
    connect(m_time, &QLineEdit::textEdited, this, tell);
    connect(m_place, &QLineEdit::textEdited, this, tell);
    connect(m_course, &QPlainTextEdit::textChanged, this, tell);
    connect(m_time, &QLineEdit::returnPressed, this, [this] { m_place->setFocus(Qt::TabFocusReason); });
    connect(m_place, &QLineEdit::returnPressed, this, [this] { m_course->setFocus(Qt::TabFocusReason); });
}

void CaseFactsPane::setFacts(const CaseFacts& facts)
{
    const QSignalBlocker quiet(m_course);
    m_time->setText(facts.time);
    m_place->setText(facts.place);
    if (m_course->toPlainText() != facts.course)
        m_course->setPlainText(facts.course);
}

CaseFacts CaseFactsPane::facts() const { return {m_time->text(), m_place->text(), m_course->toPlainText()}; }

void CaseFactsPane::setReadOnly(bool readOnly)
{
    m_time->setReadOnly(readOnly);
    m_place->setReadOnly(readOnly);
    m_course->setReadOnly(readOnly);
}

void CaseFactsPane::setDraft(DraftState state, const QString& at)
{
    switch (state) {
    case DraftState::Untouched: m_saved->clear(); m_mark->show(Symbol::None, Tone::Text2); break;
    case DraftState::Writing:
        m_saved->setText(tr("saving…"));
        m_mark->show(Symbol::None, Tone::Text2);
        break;
    case DraftState::Saved:
        m_saved->setText(tr("Draft saved %1").arg(at));
        m_mark->show(Symbol::Done, Tone::Text2);
        break;
    case DraftState::Failed:
        m_saved->setText(tr("Not saved; your words are still here"));
        m_mark->show(Symbol::Caution, Tone::Amber);
        break;
    }
    setTone(m_saved, state == DraftState::Failed ? Tone::Amber : Tone::Text2);
}

} // namespace anjuan
