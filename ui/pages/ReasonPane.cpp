// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReasonPane.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/parts/GapPanel.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

QWidget* rowOf(const StepReason& reason)
{
    auto* made = new QWidget;
    auto* row = new QHBoxLayout{made};
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(8);
    row->addWidget(new SymbolLabel{levelSymbol(reason.level), levelTone(reason.level)}, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    const auto add = [&](const QString& text, Type type, Tone tone, const char* name) {
        if (text.isEmpty())
            return;
        auto* label = words(text, type, tone);
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    };
    add(levelWord(reason.level) + QStringLiteral("　") + reason.sentence, Type::Plain, Tone::Text, "sentence");
    add(reason.advice, Type::Plain, Tone::Text2, "advice");
    add(reason.article, Type::Small, Tone::Text2, "article");
    row->addLayout(column, 1);
    return made;
}

} // namespace

ReasonPane::ReasonPane(QWidget* parent) : QWidget(parent), m_heading(words({}, Type::Heading)), m_body(new QWidget), m_rows(new QVBoxLayout{m_body})
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 6, 4, 6);
    column->setSpacing(2);
    column->addWidget(m_heading);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(0);
    setGround(m_body, "base");
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_body);
    scroll->setAccessibleName(words(N_("Why")));
    setGround(scroll->viewport(), "base");
    column->addWidget(scroll, 1);
}

void ReasonPane::setReasons(const QString& about, const std::vector<StepReason>& reasons)
{
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_heading->setText(about);
    for (const auto& reason : reasons)
        m_rows->addWidget(rowOf(reason));
    if (reasons.empty())
        m_rows->addWidget(words(about.isEmpty() ? QString() : words(N_("Nothing stands in the way")), Type::Plain, Tone::Text2));
    m_rows->addStretch(1);
}

QString ReasonPane::text() const
{
    QStringList lines;
    for (const auto* label : m_body->findChildren<QLabel*>(QStringLiteral("sentence")))
        lines << label->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace anjuan
