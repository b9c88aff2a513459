// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ListPane.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/parts/Words.h"

namespace anjuan {

ListPane::ListPane(const QString& heading, std::unique_ptr<QAbstractItemModel> model, const QList<int>& widths,
                   QWidget* parent)
    : QWidget(parent)
    , m_model(std::move(model))
    , m_head(new QHBoxLayout)
    , m_note(words({}, Type::Small, Tone::Text2))
    , m_table(new RowTable(heading))
{
    setGround(this, "base");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget;
    head->setLayout(m_head);
    head->setMinimumHeight(grown(32));
    m_head->setContentsMargins(12, 4, 12, 4);
    m_head->setSpacing(8);
    m_head->addWidget(words(heading, Type::Heading));
    m_head->addWidget(m_note);
    m_head->addStretch(1);
    column->addWidget(head);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_table, 1);
    m_table->setModel(m_model.get());
    m_table->setWidths(widths);
    connect(m_table, &RowTable::opened, this, &ListPane::opened);
}

ListPane::~ListPane()
{
    m_table->disconnect(); // nobody is to hear that the rows go
    m_table->setModel(nullptr);
}

void ListPane::setNote(const QString& note) { m_note->setText(note); }

QPushButton* ListPane::addButton(const QString& text, Symbol symbol)
{
    QPushButton* made = smallButton(text, symbol);
    m_head->addWidget(made);
    return made;
}

QPushButton* ListPane::addLink(const QString& text)
{
    QPushButton* made = link(text);
    m_head->addWidget(made);
    return made;
}

void ListPane::addFooter(QLabel* text, const std::vector<QPushButton*>& buttons)
{
    auto* footer = new QWidget;
    setGround(footer, "alt");
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    row->addWidget(text);
    row->addStretch(1);
    for (QPushButton* each : buttons)
        row->addWidget(each);
    footer->setMinimumHeight(grown(40));
    layout()->addWidget(hairline(Qt::Horizontal));
    layout()->addWidget(footer);
}

} // namespace anjuan
