// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReferralPage.h"

#include <algorithm>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/pages/CaseWords.h"
#include "ui/pages/ListPane.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/Tag.h"
#include "ui/parts/Words.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int shortName = 14;

void empty(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

Column<ReferralPaperLine> plain(const char* key, std::string_view title, QString ReferralPaperLine::*member, Tone tone = Tone::Text)
{
    return {QLatin1String(key), words(title), [member, tone](const ReferralPaperLine& line) { return Cell{.text = line.*member, .tone = tone}; }};
}

Tone toneOf(Level level)
{
    return level == Level::Refuse || level == Level::Defect ? Tone::Red : level == Level::Warn ? Tone::Amber : Tone::Text2;
}

} // namespace

ReferralPage::ReferralPage(QWidget* parent)
    : Page(parent), m_heading(new ElidedLabel(Type::PageTitle)), m_number(new ElidedLabel(Type::Plain, Tone::Text2)), m_tags(new QHBoxLayout), m_link(link({})),
      m_message(new MessageStrip), m_step(new NextStepBar), m_deadlines(new DeadlinePanel), m_timeline(new TimelineView)
{
    setGround(this, "base");
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_message);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_step);
    column->addWidget(hairline(Qt::Horizontal));
    auto* sides = new QSplitter{Qt::Horizontal};
    sides->addWidget(makeLetter());
    sides->addWidget(makeSide());
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setChildrenCollapsible(false);
    column->addWidget(sides, 1);
    connect(m_step, &NextStepBar::perform, this, &ReferralPage::perform);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT openCase(m_case); });
    if (auto* calendar = m_deadlines->findChild<QWidget*>(QStringLiteral("weekCalendar")))
        calendar->hide();
}

QWidget* ReferralPage::makeHead()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(m_heading);
    row->addWidget(m_number);
    m_tags->setSpacing(6);
    row->addLayout(m_tags);
    row->addStretch(1);
    row->addWidget(m_link);
    return bar;
}

QWidget* ReferralPage::makeLetter()
{
    m_facts = new QWidget;
    setGround(m_facts, "base");
    m_rows = new QFormLayout{m_facts};
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(6);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_facts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(grown(190));
    auto model = std::make_unique<RowModel<ReferralPaperLine>>(
        std::vector<Column<ReferralPaperLine>>{plain("name", N_("Paper"), &ReferralPaperLine::name), plain("number", N_("Number"), &ReferralPaperLine::number, Tone::Text2),
            plain("copies", N_("Copies"), &ReferralPaperLine::copies), plain("digest", N_("Digest (SM3)"), &ReferralPaperLine::digest, Tone::Text2)},
        [](const ReferralPaperLine& line) -> QString { return line.id + QLatin1Char('/') + line.name; });
    m_model = model.get();
    m_papers = new ListPane(words(N_("Letter and attachments")), std::move(model), {0, 190, 60, 150});
    connect(m_papers, &ListPane::opened, this, [this](const QString& id) {
        const auto digest = id.section(QLatin1Char('/'), 0, 0);
        if (!digest.isEmpty())
            Q_EMIT openPaper(digest);
    });
    auto* both = new QSplitter{Qt::Vertical};
    both->addWidget(scroll);
    both->addWidget(m_papers);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setChildrenCollapsible(false);
    return both;
}

QWidget* ReferralPage::makeSide()
{
    auto* side = new QWidget;
    setGround(side, "base");
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_deadlines);
    auto* findings = new QWidget;
    m_findings = new QVBoxLayout{findings};
    m_findings->setContentsMargins(16, 6, 16, 6);
    m_findings->setSpacing(4);
    column->addWidget(findings);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_timeline, 1);
    return side;
}

void ReferralPage::setTags(const ReferralView& view, const Circumstances& now)
{
    empty(m_tags);
    m_tags->addWidget(new Tag{choiceWords(view.record.file.state), Tone::Accent});
    if (lineOf(view, now.today).isOverdue)
        m_tags->addWidget(new Tag{words(N_("Overdue")), Tone::Red});
}

void ReferralPage::setFindings(const ReferralView& view)
{
    empty(m_findings);
    for (const auto& finding : view.findings) {
        auto* line = words(words(finding), Type::Small, toneOf(finding.level));
        line->setWordWrap(true);
        m_findings->addWidget(line);
    }
}

void ReferralPage::setReferral(const ReferralView& view, const Circumstances& now)
{
    const auto whole = titleOf(view);
    m_title = toText(view.letter().otherOrgan).left(shortName);
    m_heading->setWhole(whole);
    m_number->setWhole(toText(view.record.file.number()));
    setTags(view, now);
    m_case = toText(view.caseId);
    m_link->setVisible(!m_case.isEmpty());
    m_link->setText(view.caseNumber.empty() ? words(N_("Open the case")) : words(Message{N_("Open case %1"), {view.caseNumber}}));
    m_step->setStep(nextStepOf(view, now.today));
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    for (const auto& fact : factsOf(view, now)) {
        auto* text = words(fact.text);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addRow(words(fact.label, Type::Plain, Tone::Text2), text);
    }
    m_model->setRows(papersOf(view));
    m_deadlines->setDeadlines(deadlinesOf(view, now));
    setFindings(view);
    m_timeline->setLines(timelineOf(view, now));
    Q_EMIT titleChanged();
}

} // namespace anjuan
