// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/FieldBox.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/forms/Measure.h"
#include "ui/forms/editors/Editors.h"
#include "ui/words/Words.h"

namespace anjuan {

FieldBox::FieldBox(const FieldRow& row, const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent), m_editor(makeEditor(row, surroundings, this)), m_beside(new QHBoxLayout),
      m_note(new Label{Label::Role::Small}), m_help(new Label{Label::Role::Small, words(row.help)}), m_source(new GlyphButton{GlyphShape::Link, {}, this}),
      m_message(new FieldMessage{this})
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    m_beside->setSpacing(8);
    m_beside->addWidget(m_editor, m_editor->fillsColumn() ? 1 : 0);
    m_beside->addWidget(m_source);
    m_beside->addWidget(m_note);
    if (!m_editor->fillsColumn())
        m_beside->addStretch(1);
    layout->addLayout(m_beside);
    layout->addWidget(m_help);
    layout->addWidget(m_message);
    m_source->hide();
    m_message->hide();
    connect(m_source, &QAbstractButton::clicked, this, &FieldBox::sourceRequested);
    connect(m_message, &FieldMessage::wayChosen, this, &FieldBox::wayChosen);
    m_note->setTone(QStringLiteral("text2"));
    m_note->hide();
    m_help->setTone(QStringLiteral("text2"));
    m_help->setWordWrap(true);
    m_help->setVisible(!m_help->text().isEmpty());
    setFocusProxy(m_editor);
    setMaximumWidth(measure(*this, row.kind == Kind::Table ? 1100 : 720));
}

void FieldBox::showFinding(const Finding& finding, const std::vector<Way>& ways)
{
    m_message->setFinding(finding, ways);
    m_editor->setWarned(finding.level != Level::Hint);
}

void FieldBox::clearFinding()
{
    m_message->hide();
    m_editor->setWarned(false);
}

const FieldMessage* FieldBox::message() const
{
    return m_message->isHidden() ? nullptr : m_message;
}

void FieldBox::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FieldBox::setSource(const QString& where)
{
    m_editor->setReadOnly(true);
    m_source->show();
    m_source->setToolTip(where);
    m_source->setAccessibleName(where);
}

} // namespace anjuan
