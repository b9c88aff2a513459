// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/wizard/SetupPage.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/forms/Form.h"
#include "ui/forms/Label.h"

namespace anjuan {

SetupPage::SetupPage(const QString& heading, const QString& sentence, std::span<const FieldRow> rows, Surroundings surroundings)
    : m_heading(heading), m_form(new Form{rows, std::move(surroundings)}), m_below(new QVBoxLayout)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout{content};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addLayout(m_below);
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(4);
    auto* title = new Label{Label::Role::PageTitle, heading};
    title->setContentsMargins(16, 0, 0, 0);
    auto* line = new Label{Label::Role::Plain, sentence};
    line->setContentsMargins(16, 0, 0, 0);
    line->setTone(QStringLiteral("text2"));
    line->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(line);
    layout->addWidget(area, 1);
    connect(m_form, &Form::changed, this, &SetupPage::edited);
}

Json SetupPage::typed() const
{
    return m_form->typed();
}

void SetupPage::setTyped(const Json& typed)
{
    m_form->setTyped(typed);
}

void SetupPage::initializePage()
{
    m_form->setFocus();
}

bool SetupPage::validatePage()
{
    if (!m_form->validate())
        return false;
    const auto faults = furtherFaults();
    for (const auto& fault : faults)
        m_form->showFinding(fault.jump, fault);
    return faults.empty();
}

} // namespace anjuan
