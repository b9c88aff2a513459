// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the review screen and where they stand.
#include <algorithm>
#include <iterator>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/forms/DraftMark.h"
#include "ui/pages/ReviewSheet.h"
#include "ui/parts/Tag.h"
#include "ui/parts/ThumbnailStrip.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int figureHeight = 52;
constexpr int thumbsWidth = 104;

QBoxLayout* tight(QBoxLayout* layout)
{
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

QWidget* headed(const QString& heading, QWidget* note)
{
    auto* head = new QWidget;
    setGround(head, "base");
    head->setMinimumHeight(grown(36));
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(8);
    row->addWidget(words(heading, Type::Heading));
    row->addWidget(note);
    row->addStretch(1);
    return head;
}

} // namespace

QWidget* ReviewSheet::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(10);
    row->addWidget(words(words(N_("Legal review")), Type::PageTitle));
    auto* title = new ElidedLabel{Type::Plain};
    title->setWhole(m_lines.title);
    row->addWidget(title);
    row->addWidget(words(m_lines.number, Type::Plain, Tone::Text2));
    row->addWidget(new Tag{words(Message{N_("round %1"), {std::int64_t{m_lines.round}}}), Tone::Accent});
    row->addWidget(words(m_lines.waiting, Type::Small, Tone::Text2));
    row->addStretch(1);
    auto* open = link(words(N_("Open the case")));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openCase(m_lines.id); });
    row->addWidget(open);
    return head;
}

QWidget* ReviewSheet::makeFigures()
{
    auto* strip = new QWidget;
    strip->setObjectName(QStringLiteral("figures"));
    strip->setMinimumHeight(grown(figureHeight));
    auto* row = tight(new QHBoxLayout{strip});
    for (const auto& figure : m_lines.figures) {
        if (row->count() > 0)
            row->addWidget(hairline(Qt::Vertical));
        auto* cell = new QWidget;
        auto* column = new QVBoxLayout{cell};
        column->setContentsMargins(12, 4, 12, 4);
        column->setSpacing(0);
        column->addWidget(words(figure.label, Type::Small, Tone::Text2));
        auto* line = tight(new QHBoxLayout);
        line->setSpacing(6);
        line->addWidget(words(figure.value, Type::Heading, figure.tone));
        auto* more = new ElidedLabel{Type::Small, Tone::Text2};
        more->setWhole(figure.more);
        line->addWidget(more, 1);
        column->addLayout(line);
        row->addWidget(cell, 1);
    }
    return strip;
}

QWidget* ReviewSheet::makePapers()
{
    auto* area = new QWidget;
    auto* row = tight(new QHBoxLayout{area});
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_thumbs);
    scroll->setWidgetResizable(true);
    scroll->setFixedWidth(grown(thumbsWidth));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(scroll);
    row->addWidget(hairline(Qt::Vertical));
    auto* column = tight(new QVBoxLayout);
    auto* head = new QWidget;
    head->setMinimumHeight(grown(36));
    auto* line = new QHBoxLayout{head};
    line->setContentsMargins(12, 2, 12, 2);
    line->addWidget(m_pageTitle);
    line->addStretch(1);
    auto* fit = link(words(N_("Fit the width")));
    connect(fit, &QPushButton::clicked, this, [this] { m_pages->setFit(PageView::Fit::Width); });
    auto* actual = link(words(N_("Actual size")));
    connect(actual, &QPushButton::clicked, this, [this] { m_pages->setFit(PageView::Fit::Actual); });
    line->addWidget(actual);
    line->addWidget(fit);
    column->addWidget(head);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    connect(m_thumbs, &ThumbnailStrip::chosen, this, [this](const QString& id) { goToPage(id.toInt()); });
    connect(m_pages, &PageView::currentPageChanged, this, [this](int page) {
        const auto next = std::ranges::find_if(m_firstPages, [&](const auto& paper) { return paper.second > page + 1; });
        if (next != m_firstPages.begin()) {
            m_thumbs->choose(QString::number(std::prev(next)->second));
            m_pageTitle->setText(std::prev(next)->first + QStringLiteral("  ")
                + words(Message{N_("page %1 of %2"), {std::int64_t{page + 1}, std::int64_t{m_pages->pageCount()}}}));
        }
    });
    return area;
}

QWidget* ReviewSheet::makeRight()
{
    auto* right = new QWidget;
    right->setMinimumWidth(grown(440));
    auto* column = tight(new QVBoxLayout{right});
    auto* head = headed(words(N_("Check list")), m_count);
    head->layout()->addWidget(words(words(N_("J/K down and up · 1/2/3 judge · G to the page")), Type::Small, Tone::Text2));
    column->addWidget(head);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_list, 3);
    column->addWidget(makeRemark());
    column->addWidget(hairline(Qt::Horizontal));
    m_below->addWidget(makeChanges());
    m_below->addWidget(makeOpinion());
    column->addWidget(m_below, 2);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(makeFooter());
    return right;
}

QWidget* ReviewSheet::makeRemark()
{
    auto* line = new QWidget;
    setGround(line, "alt");
    auto* row = new QHBoxLayout{line};
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(words(words(N_("Remark")), Type::Small, Tone::Text2));
    m_remark->setAccessibleName(words(N_("Remark on this item")));
    m_remark->setPlaceholderText(words(N_("Enter here; Enter goes back to the list")));
    row->addWidget(m_remark, 1);
    auto* take = smallButton(words(N_("This page")));
    take->setToolTip(words(N_("Links the item to the page that is shown")));
    row->addWidget(take);
    connect(m_remark, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_list->currentRow() >= 0)
            m_list->items().setRemark(m_list->currentRow(), text);
    });
    connect(m_remark, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    connect(take, &QPushButton::clicked, this, [this] {
        if (m_list->currentRow() >= 0 && m_pages->pageCount() > 0)
            m_list->items().setPage(m_list->currentRow(), m_pages->currentPage() + 1);
    });
    return line;
}

QWidget* ReviewSheet::makeChanges()
{
    auto* pane = new QWidget;
    setGround(pane, "alt");
    auto* column = new QVBoxLayout{pane};
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    if (m_lines.round > 1)
        putChanges(column);
    else
        column->addWidget(words(words(N_("This is the first round: nothing to compare with")), Type::Plain, Tone::Text2));
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(pane);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

void ReviewSheet::putChanges(QVBoxLayout* column)
{
    const auto fresh = std::ranges::count_if(m_lines.changes, [](const RoundChangeLine& change) { return change.before.isEmpty(); });
    const auto changed = static_cast<std::int64_t>(m_lines.changes.size()) - fresh;
    column->addWidget(words(words(Message{N_("Compared with round %1: %2 changed, %3 new"), {std::int64_t{m_lines.round - 1}, changed, std::int64_t{fresh}}}), Type::Heading));
    for (const auto& change : m_lines.changes) {
        auto* line = new QWidget;
        auto* row = tight(new QHBoxLayout{line});
        row->setSpacing(8);
        auto* label = words(change.label, Type::Small, Tone::Text2);
        label->setFixedWidth(grown(96));
        label->setWordWrap(true);
        row->addWidget(label, 0, Qt::AlignTop);
        auto* what = words(change.before.isEmpty() ? change.after : QString(QStringLiteral("→ ") + change.after));
        what->setWordWrap(true);
        if (!change.before.isEmpty()) {
            auto* was = words(change.before, Type::Plain, Tone::Text3);
            was->setWordWrap(true);
            auto struck = was->font();
            struck.setStrikeOut(true);
            was->setFont(struck);
            row->addWidget(was, 1);
        }
        row->addWidget(what, 1);
        column->addWidget(line);
    }
    if (!m_lines.answers.isEmpty()) {
        column->addWidget(words(words(N_("Answers of the handlers")), Type::Heading));
        auto* answers = words(m_lines.answers);
        answers->setWordWrap(true);
        column->addWidget(answers);
    }
}

QWidget* ReviewSheet::makeOpinion()
{
    auto* pane = new QWidget;
    setGround(pane, "alt");
    auto* column = new QVBoxLayout{pane};
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_opinionTitle);
    m_opinion->setAccessibleName(words(N_("Opinion of the review")));
    m_opinion->setTabChangesFocus(true);
    column->addWidget(m_opinion, 1);
    auto* row = new QHBoxLayout;
    auto* back = button(words(N_("Back to the list")));
    auto* sure = button(words(N_("Give this opinion")), Symbol::Done, true);
    sure->setObjectName(QStringLiteral("giveOpinion"));
    connect(back, &QPushButton::clicked, this, &ReviewSheet::stepBack);
    connect(sure, &QPushButton::clicked, this, [this] { Q_EMIT concluded(facts(m_conclusion)); });
    connect(m_opinion, &QPlainTextEdit::textChanged, this, &ReviewSheet::edited);
    row->addStretch(1);
    row->addWidget(back);
    row->addWidget(sure);
    column->addLayout(row);
    return pane;
}

QWidget* ReviewSheet::makeFooter()
{
    auto* footer = new QWidget;
    setGround(footer, "base");
    auto* row = new QHBoxLayout{footer};
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addStretch(1);
    const auto add = [&](const char* name, std::string_view label, ReviewConclusion conclusion) {
        auto* made = button(words(label));
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, [this, conclusion] { conclude(conclusion); });
        row->addWidget(made);
    };
    add("return", N_("Return…"), ReviewConclusion::Return);
    add("disagree", N_("Disagree…"), ReviewConclusion::Disagree);
    add("refer", N_("Refer…"), ReviewConclusion::Refer);
    m_issue = button(words(N_("Issue the opinion")), Symbol::None, true);
    m_issue->setObjectName(QStringLiteral("issue"));
    connect(m_issue, &QPushButton::clicked, this, &ReviewSheet::performNext);
    row->addWidget(m_issue);
    return footer;
}

} // namespace anjuan
