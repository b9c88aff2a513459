// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/DeadlinePanel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/parts/Words.h"

namespace anjuan {

DeadlinePanel::DeadlinePanel(bool brief, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_brief(brief)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 16, 6);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(words(tr("Time limits"), brief ? Type::Small : Type::Heading, brief ? Tone::Text2 : Tone::Text));
    head->addStretch(1);
    if (!brief) {
        QPushButton* calendar = link(tr("Week"), this);
        calendar->setAccessibleName(tr("Show the week's time limits"));
        calendar->setObjectName(QStringLiteral("weekCalendar"));
        connect(calendar, &QPushButton::clicked, this, &DeadlinePanel::openCalendar);
        head->addWidget(calendar);
    }
    column->addLayout(head);
    m_grid->setHorizontalSpacing(brief ? 6 : 8);
    m_grid->setVerticalSpacing(brief ? 3 : 2);
    m_grid->setColumnStretch(2, 1);
    column->addLayout(m_grid);
    column->addStretch(1);
}

void DeadlinePanel::setDeadlines(const std::vector<DeadlineLine>& lines)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const DeadlineLine& line : lines)
        addLine(line, row);
    if (lines.empty())
        m_grid->addWidget(words(tr("No time limit runs"), Type::Plain, Tone::Text2), 0, 0, 1, 4);
}

void DeadlinePanel::addLine(const DeadlineLine& line, int& row)
{
    QLabel* name = words(line.name, Type::Plain, Tone::Text2, this);
    name->setMinimumWidth(72 - 6);
    m_grid->addWidget(name, row, 0);
    const bool plain = line.tone == Tone::Text2;
    auto* value = new QWidget;
    auto* across = new QHBoxLayout(value);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(6);
    const bool light = plain || (m_brief && line.tone == Tone::Text);
    across->addWidget(words(line.remaining, light ? Type::Plain : Type::Heading, line.tone));
    auto* until = new ElidedLabel(Type::Plain, Tone::Text2);
    until->setWhole(line.until);
    across->addWidget(until, 1);
    m_grid->addWidget(value, row, 1, 1, m_brief || line.parts.empty() ? 3 : 2);
    if (!m_brief && !line.parts.empty()) {
        QPushButton* why = link(tr("Why"), this);
        why->setAccessibleName(tr("Why: %1").arg(line.name));
        connect(why, &QPushButton::clicked, this, [this, line, why] {
            auto* popup = new SumPopup(line, this);
            popup->adjustSize();
            const QPoint below = why->mapToGlobal(QPoint(why->width() - popup->width(), why->height() + 2));
            popup->move(below);
            popup->show();
            Q_EMIT whyOpened(line.id);
        });
        m_grid->addWidget(why, row, 3);
    }
    ++row;
    if (m_brief)
        return;
    for (const QString& text : {line.sum, line.uncertain}) {
        if (text.isEmpty())
            continue;
        auto* below = new ElidedLabel(Type::Small, Tone::Text2, this);
        below->setWhole(text);
        m_grid->addWidget(below, row, 1, 1, 3);
        ++row;
    }
}

SumPopup::SumPopup(const DeadlineLine& line, QWidget* parent)
    : QWidget(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(360);
    setAccessibleName(tr("How %1 is reckoned").arg(line.name));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    grid->addWidget(words(line.name, Type::Heading), row++, 0, 1, 2);
    auto addPart = [&](const SumPart& part, Type type) {
        QLabel* what = words(part.what, type, type == Type::Heading ? Tone::Text : Tone::Text2);
        what->setWordWrap(true);
        grid->addWidget(what, row, 0);
        QLabel* value = words(part.value, type);
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    };
    for (const SumPart& part : line.parts)
        addPart(part, Type::Plain);
    grid->addWidget(hairline(Qt::Horizontal), row++, 0, 1, 2);
    addPart({tr("Last day"), line.result}, Type::Heading);
    if (!line.uncertain.isEmpty()) {
        QLabel* note = words(line.uncertain, Type::Small, Tone::Text2);
        note->setWordWrap(true);
        grid->addWidget(note, row, 0, 1, 2);
    }
}

void SumPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(colour(Tone::FieldBorder));
    painter.setBrush(colour(Tone::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace anjuan
