// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/PreviewPane.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/parts/Words.h"

namespace anjuan {
namespace {

QVBoxLayout* section(QVBoxLayout* column)
{
    if (column->count() > 0)
        column->addWidget(hairline(Qt::Horizontal));
    auto* part = new QVBoxLayout;
    part->setContentsMargins(16, 8, 16, 8);
    part->setSpacing(4);
    column->addLayout(part);
    return part;
}

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
{
    setGround(this, "alt");
    setMinimumWidth(320);
    setAccessibleName(tr("Preview of the case"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll);
    clear();
}

void PreviewPane::clear()
{
    auto* nothing = new QWidget;
    setGround(nothing, "alt");
    m_scroll->setWidget(nothing);
}

void PreviewPane::setPreview(const CasePreview& preview)
{
    auto* body = new QWidget;
    setGround(body, "alt");
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    addHead(section(column), preview);
    addStep(section(column), preview);
    column->addWidget(hairline(Qt::Horizontal));
    auto* deadlines = new DeadlinePanel(true);
    deadlines->setDeadlines(preview.deadlines);
    column->addWidget(deadlines);
    addEvents(section(column), preview);
    auto* strip = new ThumbnailStrip(Qt::Horizontal);
    strip->setThumbnails({preview.thumbnails.begin(),
                          preview.thumbnails.begin() + std::min<std::ptrdiff_t>(5, std::ssize(preview.thumbnails))});
    connect(strip, &ThumbnailStrip::chosen, this,
            [this, id = preview.id](const QString& document) { Q_EMIT openDocument(id, document); });
    section(column)->addWidget(strip);
    column->addStretch(1);
    m_scroll->setWidget(body);
}

void PreviewPane::addHead(QVBoxLayout* column, const CasePreview& preview)
{
    auto* first = new QHBoxLayout;
    auto* title = new ElidedLabel(Type::Section);
    title->setWhole(preview.title);
    first->addWidget(title, 1);
    auto* open = new QToolButton;
    open->setIcon(icon(Symbol::Jump, Tone::Text));
    open->setToolTip(tr("Open the case"));
    open->setAccessibleName(open->toolTip());
    connect(open, &QToolButton::clicked, this, [this, id = preview.id] { Q_EMIT openCase(id); });
    first->addWidget(open);
    column->addLayout(first);
    auto* subtitle = new ElidedLabel(Type::Small, Tone::Text2);
    subtitle->setWhole(preview.subtitle);
    column->addWidget(subtitle);
    auto* steps = new StageSteps;
    steps->setStages(preview.stages);
    column->addWidget(steps);
    auto* below = new QHBoxLayout;
    below->addWidget(words(preview.stageNote, Type::Small, Tone::Text2));
    below->addStretch(1);
    below->addWidget(words(preview.filed, Type::Small, Tone::Text2));
    column->addLayout(below);
}

void PreviewPane::addStep(QVBoxLayout* column, const CasePreview& preview)
{
    column->addWidget(words(tr("Next step"), Type::Small, Tone::Text2));
    auto* line = new QHBoxLayout;
    auto* what = new ElidedLabel(Type::Heading);
    what->setWhole(preview.step.words);
    line->addWidget(what, 1);
    if (!preview.step.buttons.empty()) {
        const StepButton& act = preview.step.buttons.front();
        QPushButton* made = smallButton(act.words);
        made->setEnabled(act.enabled);
        made->setToolTip(act.enabled ? QString() : act.reason);
        connect(made, &QPushButton::clicked, this,
                [this, id = preview.id, step = act.id] { Q_EMIT perform(id, step); });
        line->addWidget(made);
    }
    column->addLayout(line);
    for (const Gap& gap : inOrder(preview.gaps)) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new SymbolLabel(levelSymbol(gap.level), levelTone(gap.level)));
        auto* sentence = new ElidedLabel;
        sentence->setWhole(gap.sentence);
        sentence->setAccessibleName(levelWord(gap.level) + QLatin1Char(' ') + gap.sentence);
        row->addWidget(sentence, 1);
        if (!gap.linkId.isEmpty()) {
            QPushButton* open = link(tr("Open"));
            open->setAccessibleName(tr("Open: %1").arg(gap.sentence));
            connect(open, &QPushButton::clicked, this,
                    [this, id = preview.id, where = gap.linkId] { Q_EMIT openGap(id, where); });
            row->addWidget(open);
        }
        column->addLayout(row);
    }
}

void PreviewPane::addEvents(QVBoxLayout* column, const CasePreview& preview)
{
    column->addWidget(words(tr("Last five events"), Type::Small, Tone::Text2));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const EventLine& event : preview.events) {
        if (row == 5)
            break;
        QLabel* when = words(event.when, Type::Small, Tone::Text2);
        when->setMinimumWidth(68);
        grid->addWidget(when, row, 0);
        grid->addWidget(new SymbolLabel(event.symbol), row, 1);
        auto* what = new ElidedLabel;
        what->setWhole(event.what);
        grid->addWidget(what, row++, 2);
    }
    column->addLayout(grid);
}

} // namespace anjuan
