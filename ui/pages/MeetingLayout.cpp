// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the meeting and where they stand.
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/pages/MeetingView.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {

QLabel* meetingWords(const QString& text, int points, double scale, bool strong, Tone tone)
{
    auto* label = words(text, Type::Plain, tone);
    label->setFont(meetingLetters(points, scale, strong));
    label->setProperty("type", QVariant{}); // its size is the meeting's own
    label->setWordWrap(true);
    return label;
}

QWidget* MeetingView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(28, 10, 28, 10);
    row->setSpacing(18);
    row->addWidget(meetingWords(words(N_("Collective discussion")), 26, m_scale, true));
    row->addWidget(m_which);
    row->addStretch(1);
    row->addWidget(m_attendance, 2);
    m_attendance->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return head;
}

QWidget* MeetingView::makeBrief()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    new QVBoxLayout{m_brief};
    setGround(m_brief, "base");
    scroll->setWidget(m_brief);
    return scroll;
}

QWidget* MeetingView::makeRight()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout{right};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget;
    setGround(head, "alt");
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(20, 8, 20, 8);
    row->addWidget(meetingWords(words(N_("Opinions of the members")), 18, m_scale, false, Tone::Text2));
    row->addStretch(1);
    row->addWidget(m_spoken);
    column->addWidget(head);
    column->addWidget(hairline(Qt::Horizontal));
    m_listColumn = new QVBoxLayout{m_list};
    m_listColumn->setContentsMargins(0, 0, 0, 0);
    m_listColumn->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    setGround(m_list, "base");
    scroll->setWidget(m_list);
    column->addWidget(scroll, 1);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(makeConclusion());
    return right;
}

QWidget* MeetingView::makeConclusion()
{
    auto* pane = new QWidget;
    setGround(pane, "alt");
    auto* column = new QVBoxLayout{pane};
    column->setContentsMargins(20, 10, 20, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(meetingWords(words(N_("The chair concludes when all have spoken")), 18, m_scale, false, Tone::Text2), 1);
    head->addWidget(m_count);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (std::size_t at = 0; at < Options<DiscussionOutcome>::rows.size(); ++at) {
        auto* made = new QPushButton{words(Options<DiscussionOutcome>::rows[at].label)};
        made->setFont(meetingLetters(18, m_scale));
        made->setFixedHeight(static_cast<int>(40 * m_scale));
        made->setCheckable(true);
        made->setProperty("segment", true);
        connect(made, &QPushButton::clicked, this, [this, at] { choose(static_cast<DiscussionOutcome>(at)); });
        m_outcomes.push_back(made);
        row->addWidget(made, 1);
    }
    column->addLayout(row);
    m_conclusion->setFont(meetingLetters(18, m_scale));
    m_conclusion->setTabChangesFocus(true);
    m_conclusion->setAccessibleName(words(N_("Conclusion, as the chair states it")));
    m_conclusion->setFixedHeight(QFontMetrics{m_conclusion->font()}.lineSpacing() * 2 + 14);
    m_conclusion->installEventFilter(this);
    column->addWidget(m_conclusion);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    m_record = button(words(N_("Enter the minutes")), Symbol::None, true);
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setFont(meetingLetters(18, m_scale));
    m_record->setFixedHeight(static_cast<int>(40 * m_scale));
    connect(m_record, &QPushButton::clicked, this, [this] { Q_EMIT concluded(m_cases[static_cast<std::size_t>(m_at)].id, facts()); });
    foot->addWidget(m_record);
    column->addLayout(foot);
    return pane;
}

QWidget* MeetingView::makeFooter()
{
    auto* footer = new QWidget;
    setGround(footer, "chrome");
    auto* row = new QHBoxLayout{footer};
    row->setContentsMargins(28, 8, 28, 8);
    row->setSpacing(22);
    row->addWidget(meetingWords(words(N_("Names are hidden; hold F8 to see them")), 18, m_scale, false, Tone::Text2), 1);
    for (const auto* key : {N_("Ctrl+1…5 stance"), N_("Ctrl+↑↓ member"), N_("Alt+1…5 outcome"), N_("PgUp PgDn case"), N_("Esc leave")}) {
        auto* label = meetingWords(words(key), 14, m_scale, false, Tone::Text2);
        label->setWordWrap(false);
        row->addWidget(label);
    }
    return footer;
}

void MeetingView::fillBrief()
{
    const auto& meeting = m_cases[static_cast<std::size_t>(m_at)];
    delete m_brief->layout();
    qDeleteAll(m_brief->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* column = new QVBoxLayout{m_brief};
    column->setContentsMargins(28, 16, 28, 16);
    column->setSpacing(12);
    column->addWidget(meetingWords(shownText(meeting.title), 26, m_scale, true));
    column->addWidget(meetingWords(meeting.below, 14, m_scale, false, Tone::Text2));
    for (const auto& line : meeting.brief) {
        auto* row = new QHBoxLayout;
        auto* label = meetingWords(line.label, 14, m_scale, false, Tone::Text2);
        label->setFixedWidth(static_cast<int>(124 * m_scale));
        row->addWidget(label, 0, Qt::AlignTop);
        auto* value = new QVBoxLayout;
        value->setSpacing(2);
        value->addWidget(meetingWords(shownText(line.value), 18, m_scale, line.strong));
        if (!line.more.isEmpty())
            value->addWidget(meetingWords(shownText(line.more), 14, m_scale, false, Tone::Text2));
        row->addLayout(value, 1);
        column->addLayout(row);
    }
    column->addStretch(1);
}

} // namespace anjuan
