// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FieldBox.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/forms/Measure.h"
#include "ui/words/Words.h"

namespace anjuan {

FieldBox::FieldBox(FieldEditor* editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_beside(new QHBoxLayout), m_note(new Label{Label::Role::Small}),
      m_help(new Label{Label::Role::Small, words(editor->row().help)})
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    m_beside->setSpacing(8);
    m_beside->addWidget(editor, editor->fillsColumn() ? 1 : 0);
    m_beside->addWidget(m_note);
    if (!editor->fillsColumn())
        m_beside->addStretch(1);
    layout->addLayout(m_beside);
    layout->addWidget(m_help);
    m_note->setTone(QStringLiteral("text2"));
    m_note->hide();
    m_help->setTone(QStringLiteral("text2"));
    m_help->setWordWrap(true);
    m_help->setVisible(!m_help->text().isEmpty());
    setFocusProxy(editor);
    setMaximumWidth(measure(*this, editor->row().kind == Kind::Table ? 1100 : 720));
}

void FieldBox::showFinding(const Finding& finding, const std::vector<Way>& ways)
{
    if (m_message == nullptr) {
        m_message = new FieldMessage{this};
        layout()->addWidget(m_message);
        connect(m_message, &FieldMessage::wayChosen, this, &FieldBox::wayChosen);
    }
    m_message->setFinding(finding, ways);
    m_editor->setWarned(finding.level != Level::Hint);
    // The ways out follow their field in the Tab order.
    QWidget* last = m_editor->focusProxy();
    if (last != nullptr && m_message->focusProxy() != nullptr)
        QWidget::setTabOrder(last, m_message->focusProxy());
}

void FieldBox::clearFinding()
{
    if (m_message != nullptr)
        m_message->hide();
    m_editor->setWarned(false);
}

const FieldMessage* FieldBox::message() const
{
    return m_message != nullptr && !m_message->isHidden() ? m_message : nullptr;
}

void FieldBox::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FieldBox::setSource(const QString& where)
{
    m_editor->setReadOnly(true);
    if (m_source == nullptr) {
        m_source = new GlyphButton{GlyphShape::Link, where, this};
        m_beside->insertWidget(1, m_source);
        connect(m_source, &QAbstractButton::clicked, this, &FieldBox::sourceRequested);
        if (m_editor->focusProxy() != nullptr)
            QWidget::setTabOrder(m_editor->focusProxy(), m_source);
    }
    m_source->setToolTip(where);
    m_source->setAccessibleName(where);
}

} // namespace anjuan
