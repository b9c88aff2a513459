// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DrawSheet.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/forms/Form.h"
#include "ui/parts/Words.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

/// This year until today, ten files; the seed is left to the lot.
DrawAsk ordinarily(Date today)
{
    DrawAsk ask;
    ask.title = toUtf8(words(Message{N_("Case-file review %1"), {std::to_string(today.year())}}));
    ask.from = Date::of(today.year(), 1, 1);
    ask.to = today;
    ask.size = 10;
    return ask;
}

} // namespace

DrawSheet::DrawSheet(Date today, const std::vector<std::pair<QString, QString>>& standards, QWidget* parent)
    : QWidget(parent), m_form(new Form(fieldsOf<DrawAsk>(), Surroundings{today, {}})), m_standard(new QComboBox), m_problem(words({}, Type::Plain, Tone::Amber)),
      m_draw(button(words(N_("Draw")), Symbol::None, true))
{
    setGround(this, "base");
    for (const auto& [id, name] : standards)
        m_standard->addItem(name, id);
    m_standard->setAccessibleName(words(N_("Standard")));
    const auto first = ordinarily(today);
    (void)m_form->setFacts(toJson(fieldsOf<DrawAsk>(), &first));
    auto* inside = new QWidget;
    setGround(inside, "base");
    auto* fields = new QVBoxLayout(inside);
    fields->setContentsMargins(16, 12, 16, 12);
    fields->setSpacing(8);
    auto* standardRow = new QHBoxLayout;
    standardRow->setSpacing(10);
    auto* label = words(words(N_("Standard")), Type::Plain, Tone::Text2);
    label->setMinimumWidth(grown(96));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    standardRow->addWidget(label);
    standardRow->addWidget(m_standard);
    standardRow->addStretch(1);
    fields->addLayout(standardRow);
    fields->addWidget(m_form);
    fields->addStretch(1);
    inside->setMaximumWidth(grown(760));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(scroll, 1);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(makeFoot());
}

QWidget* DrawSheet::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(8, 6, 16, 6);
    row->setSpacing(10);
    auto* leave = new QToolButton;
    leave->setIcon(icon(Symbol::Previous, Tone::Text));
    leave->setToolTip(words(N_("Back")));
    leave->setAccessibleName(leave->toolTip());
    connect(leave, &QToolButton::clicked, this, &DrawSheet::back);
    row->addWidget(leave);
    row->addWidget(words(words(N_("Draw a batch")), Type::PageTitle));
    row->addWidget(words(words(N_("from the files of the ordinary procedure that were closed in the period")), Type::Plain, Tone::Text2));
    row->addStretch(1);
    return head;
}

QWidget* DrawSheet::makeFoot()
{
    auto* foot = new QWidget;
    setGround(foot, "alt");
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 7, 16, 7);
    row->setSpacing(8);
    m_problem->setWordWrap(true);
    row->addWidget(m_problem, 1);
    row->addWidget(m_draw);
    connect(m_draw, &QPushButton::clicked, this, &DrawSheet::ask);
    return foot;
}

void DrawSheet::ask()
{
    m_problem->clear();
    if (!m_form->validate())
        return;
    DrawAsk typed;
    if (auto read = fromJson(fieldsOf<DrawAsk>(), &typed, m_form->facts()); !read)
        return showRefusal(read.refusal());
    Q_EMIT asked(typed, m_standard->currentData().toString());
}

void DrawSheet::showRefusal(const Refusal& refusal)
{
    QStringList left;
    for (const auto& finding : m_form->showRefusal(refusal))
        left << words(finding);
    m_problem->setText(left.join(QLatin1Char('\n')));
}

} // namespace anjuan
