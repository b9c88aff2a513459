// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/MeetingView.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/parts/Words.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int briefShare = 53;

bool isAs(const MeetingSeat& seat, Stance stance)
{
    return seat.stance() == static_cast<int>(stance);
}

QString printedOpinion(const MeetingSeat& seat)
{
    if (!seat.opinion().isEmpty())
        return seat.opinion();
    return isAs(seat, Stance::Recused) ? QStringLiteral("回避，未参加讨论") : QStringLiteral("同意");
}

} // namespace

MeetingView::MeetingView(std::vector<MeetingCase> cases, Frame frame, double scale, QWidget* parent)
    : QWidget(parent, Qt::Window), m_cases(std::move(cases)), m_frame(std::move(frame)), m_scale(scale), m_which(meetingWords({}, 18, scale, false, Tone::Text2)),
      m_attendance(meetingWords({}, 18, scale, false, Tone::Text2)), m_brief(new QWidget), m_list(new QWidget), m_spoken(meetingWords({}, 18, scale, false, Tone::Text2)),
      m_count(meetingWords({}, 18, scale)), m_message(meetingWords({}, 18, scale, true, Tone::Amber)), m_conclusion(new QPlainTextEdit), m_record(nullptr)
{
    setWindowTitle(words(N_("Collective discussion")));
    setGround(this, "base");
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(hairline(Qt::Horizontal));
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeBrief(), briefShare);
    body->addWidget(hairline(Qt::Vertical));
    body->addWidget(makeRight(), 100 - briefShare);
    column->addLayout(body, 1);
    column->addWidget(makeFooter());
    showCase(0);
}

QString MeetingView::shownText(const QString& text) const
{
    const auto& name = m_cases[static_cast<std::size_t>(m_at)].partyName;
    return m_revealed || name.isEmpty() ? text : QString{text}.replace(name, hiddenName(name));
}

void MeetingView::showCase(int at)
{
    if (at < 0 || at >= static_cast<int>(m_cases.size()))
        return;
    keepSaid();
    m_at = at;
    m_from = m_frame.now();
    m_chosen = false;
    m_conclusion->clear();
    m_message->clear();
    m_which->setText(words(Message{N_("case %1 of %2"), {std::int64_t{at + 1}, static_cast<std::int64_t>(m_cases.size())}}));
    fillBrief();
    fillSeats();
    refresh();
}

void MeetingView::keepSaid()
{
    m_said.resize(m_cases.size());
    if (m_at < 0)
        return;
    auto& said = m_said[static_cast<std::size_t>(m_at)];
    said.clear();
    for (const auto* seat : m_seats)
        said.emplace_back(seat->stance(), seat->opinion());
}

void MeetingView::fillSeats()
{
    // A seat may be the one whose key was pressed: it goes when that key is done.
    for (auto* seat : m_seats) {
        seat->hide();
        seat->deleteLater();
    }
    m_seats.clear();
    while (m_listColumn->count() > 0)
        delete m_listColumn->takeAt(0);
    for (const auto& line : m_cases[static_cast<std::size_t>(m_at)].seats) {
        auto* seat = new MeetingSeat{line, m_scale};
        for (auto* part : seat->findChildren<QWidget*>())
            part->installEventFilter(this);
        connect(seat, &MeetingSeat::changed, this, &MeetingView::refresh);
        connect(seat, &MeetingSeat::entered, this, [this, seat] {
            for (auto* each : m_seats)
                each->setSpeaking(each == seat);
        });
        m_seats.push_back(seat);
        m_listColumn->addWidget(seat);
    }
    m_listColumn->addStretch(1);
    const auto& said = m_said[static_cast<std::size_t>(m_at)];
    for (std::size_t at = 0; at < said.size() && at < m_seats.size(); ++at) {
        m_seats[at]->setOpinion(said[at].second);
        m_seats[at]->setStance(said[at].first);
    }
}

/// The principal head, or where he is absent or withdrew the last of those who are there.
MeetingSeat* MeetingView::chair() const
{
    for (auto seat = m_seats.rbegin(); seat != m_seats.rend(); ++seat) {
        if ((*seat)->isPresent() && !isAs(**seat, Stance::Recused))
            return *seat;
    }
    return nullptr;
}

void MeetingView::refresh()
{
    const auto& meeting = m_cases[static_cast<std::size_t>(m_at)];
    auto* const last = chair();
    int spoken = 0;
    int entitled = 0;
    int present = 0;
    int withdrew = 0;
    bool othersSpoke = true;
    for (auto* seat : m_seats) {
        entitled += 1;
        const bool recused = seat->line().seat == Seat::Withdrew || isAs(*seat, Stance::Recused);
        withdrew += recused;
        present += seat->isPresent() && !recused;
        spoken += seat->isPresent() && seat->stance() >= 0 && seat->hasSpoken();
        othersSpoke = othersSpoke && (seat == last || seat->hasSpoken());
    }
    for (auto* seat : m_seats)
        seat->setOpen(seat != last || othersSpoke, words(N_("The chair speaks last")));
    const bool all = last && othersSpoke && last->hasSpoken();
    const bool enough = present >= meeting.headsWanted;
    m_attendance->setText(m_frame.today + QStringLiteral(" · ") + words(Message{N_("%1 entitled, %2 present, %3 withdrew"), {std::int64_t{entitled}, std::int64_t{present}, std::int64_t{withdrew}}}));
    m_spoken->setText(words(Message{N_("%1 have spoken"), {std::int64_t{spoken}}}));
    for (std::size_t at = 0; at < m_outcomes.size(); ++at) {
        const bool deciding = decides(static_cast<DiscussionOutcome>(at));
        m_outcomes[at]->setEnabled(all && (enough || !deciding));
        m_outcomes[at]->setChecked(m_chosen && static_cast<std::size_t>(m_outcome) == at);
    }
    m_conclusion->setEnabled(all && m_chosen);
    m_record->setEnabled(all && m_chosen && !m_conclusion->toPlainText().trimmed().isEmpty());
    m_message->setText(all && !enough ? words(Message{N_("Only %1 responsible heads take part; %2 are wanted, so the case cannot be decided today"), {std::int64_t{present}, std::int64_t{meeting.headsWanted}}}) : QString());
    const auto count = [&](Stance stance) { return std::int64_t{std::ranges::count_if(m_seats, [&](const MeetingSeat* seat) { return isAs(*seat, stance); })}; };
    m_count->setText(words(Message{N_("agree %1 · disagree %2 · reserve %3"), {count(Stance::Agrees), count(Stance::Disagrees), count(Stance::Reserves)}}));
}

void MeetingView::choose(DiscussionOutcome outcome)
{
    if (!outcomeButton(outcome)->isEnabled())
        return;
    m_outcome = outcome;
    m_chosen = true;
    m_conclusion->setEnabled(true);
    m_conclusion->setPlainText(toText(proposedConclusion(outcome, toUtf8(m_cases[static_cast<std::size_t>(m_at)].proposal))));
    refresh();
    m_conclusion->setFocus(Qt::ShortcutFocusReason);
    m_conclusion->moveCursor(QTextCursor::End);
}

Json MeetingView::facts() const
{
    const auto& meeting = m_cases[static_cast<std::size_t>(m_at)];
    Json members = Json::array();
    for (const auto* seat : m_seats) {
        if (seat->line().seat == Seat::Withdrew)
            members.push_back({{"person", toUtf8(seat->line().person)}, {"opinion", "回避，未参加讨论"}, {"stance", "recused"}});
        else if (seat->isPresent())
            members.push_back({{"person", toUtf8(seat->line().person)}, {"opinion", toUtf8(printedOpinion(*seat))},
                {"stance", Options<Stance>::rows[static_cast<std::size_t>(seat->stance())].key}});
    }
    Json facts{{"place", toUtf8(m_frame.place)}, {"from", m_from->text()}, {"to", m_frame.now().text()}, {"recorder", toUtf8(m_frame.recorder)}, {"members", std::move(members)},
        {"handler_report", toUtf8(meeting.report)}, {"outcome", Options<DiscussionOutcome>::rows[static_cast<std::size_t>(m_outcome)].key},
        {"conclusion", toUtf8(m_conclusion->toPlainText().trimmed())}};
    if (const auto* last = chair())
        facts["chair"] = toUtf8(last->line().person);
    return facts;
}

void MeetingView::showRefusal(const QString& sentence) { m_message->setText(sentence); }

void MeetingView::caseDone()
{
    if (m_at + 1 < static_cast<int>(m_cases.size()))
        showCase(m_at + 1);
    else
        Q_EMIT finished();
}

void MeetingView::reveal(bool shown)
{
    if (m_revealed == shown)
        return;
    m_revealed = shown;
    fillBrief();
}

int MeetingView::speaking() const
{
    for (std::size_t at = 0; at < m_seats.size(); ++at) {
        if (m_seats[at]->isAncestorOf(focusWidget()))
            return static_cast<int>(at);
    }
    return -1;
}

void MeetingView::move(int by)
{
    const int count = static_cast<int>(m_seats.size());
    for (int at = speaking() + by; at >= 0 && at < count; at += by) {
        auto* seat = m_seats[static_cast<std::size_t>(at)];
        if (seat->line().seat == Seat::Speaks)
            return seat->editor()->setFocus(Qt::ShortcutFocusReason);
    }
}

bool MeetingView::handle(int key, Qt::KeyboardModifiers with)
{
    const bool digit = key >= Qt::Key_1 && key <= Qt::Key_5;
    if (digit && with == Qt::ControlModifier && speaking() >= 0)
        m_seats[static_cast<std::size_t>(speaking())]->setStance(key - Qt::Key_1);
    else if (digit && with == Qt::AltModifier)
        choose(static_cast<DiscussionOutcome>(key - Qt::Key_1));
    else if (with == Qt::ControlModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        move(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        showCase(m_at + (key == Qt::Key_PageDown ? 1 : -1));
    else if (with == Qt::ControlModifier && (key == Qt::Key_Return || key == Qt::Key_Enter) && m_record->isEnabled())
        m_record->click();
    else if (key == Qt::Key_F8)
        reveal(true);
    else if (key == Qt::Key_Escape)
        Q_EMIT finished();
    else
        return false;
    return true;
}

void MeetingView::keyPressEvent(QKeyEvent* event)
{
    if (!handle(event->key(), event->modifiers() & ~Qt::KeypadModifier))
        QWidget::keyPressEvent(event);
}

void MeetingView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F8 && !event->isAutoRepeat())
        reveal(false);
    QWidget::keyReleaseEvent(event);
}

bool MeetingView::eventFilter(QObject* watched, QEvent* event)
{
    // Fields would keep the keys of the meeting for themselves.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (handle(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    if (watched == m_conclusion && event->type() == QEvent::KeyRelease)
        refresh();
    return QWidget::eventFilter(watched, event);
}

} // namespace anjuan
