// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/MeetingSeat.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/Tone.h"
#include "ui/look/Type.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int stanceHeight = 36;
constexpr int edge = 4;

QLabel* lettered(const QString& text, int points, double scale, bool strong = false)
{
    auto* label = new QLabel{text};
    label->setTextFormat(Qt::PlainText);
    label->setFont(meetingLetters(points, scale, strong));
    return label;
}

} // namespace

QFont meetingLetters(int points, double scale, bool strong)
{
    QFont font = letters(Type::Plain, strong);
    font.setPointSizeF(points * scale * 0.75); // the look measures in pixels of 96 a inch
    return font;
}

MeetingSeat::MeetingSeat(const SeatLine& line, double scale, QWidget* parent)
    : QWidget(parent), m_line(line), m_stances(new QButtonGroup{this}), m_opinion(new QPlainTextEdit)
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 8, 20, 8);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(lettered(line.name, 20, scale, true));
    auto* post = lettered(line.post, 14, scale);
    head->addWidget(post, 1);
    if (line.seat == Seat::Speaks)
        head->addWidget(m_choices = makeStances(scale));
    else
        head->addWidget(lettered(line.seat == Seat::Withdrew ? words(N_("has withdrawn, says nothing")) : words(N_("handles the case: reports, does not speak")), 14, scale));
    column->addLayout(head);
    m_opinion->setFont(meetingLetters(18, scale));
    m_opinion->setTabChangesFocus(true);
    m_opinion->setAccessibleName(words(N_("Opinion")) + QLatin1Char(' ') + line.name);
    m_opinion->setPlaceholderText(words(N_("Opinion, in the gist of its own words")));
    m_opinion->setFixedHeight(QFontMetrics{m_opinion->font()}.lineSpacing() * 2 + 14);
    m_opinion->setVisible(line.seat == Seat::Speaks);
    m_opinion->installEventFilter(this);
    column->addWidget(m_opinion);
    connect(m_opinion, &QPlainTextEdit::textChanged, this, &MeetingSeat::changed);
    connect(m_stances, &QButtonGroup::idClicked, this, [this] {
        m_opinion->setVisible(stance() != absent);
        Q_EMIT entered();
        Q_EMIT changed();
    });
}

QWidget* MeetingSeat::makeStances(double scale)
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QStringList names;
    for (const auto& option : Options<Stance>::rows)
        names << words(option.label);
    names << words(N_("Absent"));
    for (int at = 0; at < names.size(); ++at) {
        auto* made = new QPushButton{names[at]};
        made->setCheckable(true);
        made->setProperty("segment", true);
        made->setFont(meetingLetters(14, scale));
        made->setFixedHeight(static_cast<int>(stanceHeight * scale));
        made->setAccessibleName(m_line.name + QLatin1Char(' ') + names[at]);
        made->installEventFilter(this);
        m_stances->addButton(made, at);
        row->addWidget(made);
    }
    return bar;
}

void MeetingSeat::setStance(int stance)
{
    if (auto* made = m_stances->button(stance); made && made->isEnabled())
        made->click();
}

bool MeetingSeat::hasSpoken() const
{
    if (m_line.seat != Seat::Speaks || stance() == absent)
        return true;
    const bool agrees = stance() == static_cast<int>(Stance::Agrees) || stance() == static_cast<int>(Stance::Recused);
    return stance() >= 0 && (agrees || !opinion().isEmpty());
}

void MeetingSeat::setOpen(bool open, const QString& why)
{
    for (auto* made : m_stances->buttons()) {
        // That the chair is absent can be said at any time: then somebody else is in the chair.
        const bool always = m_stances->id(made) == absent || m_stances->id(made) == static_cast<int>(Stance::Recused);
        made->setEnabled(open || always);
        made->setToolTip(open ? QString() : why);
    }
}

void MeetingSeat::setSpeaking(bool speaking)
{
    m_speaking = speaking;
    update();
}

bool MeetingSeat::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}

void MeetingSeat::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), colour(m_speaking ? Tone::AccentTint : Tone::Base));
    if (m_speaking)
        painter.fillRect(QRect{0, 0, edge, height()}, colour(Tone::Accent));
    painter.fillRect(QRect{0, height() - 1, width(), 1}, colour(Tone::Border));
}

} // namespace anjuan
