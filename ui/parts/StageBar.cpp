// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/StageBar.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

#include "ui/look/AnjuanStyle.h"
#include "ui/look/Symbol.h"
#include "ui/look/Type.h"

namespace anjuan {
namespace {

constexpr int circle = 22;
constexpr int textGap = 7;
constexpr int lineGap = 8;
constexpr int shortestLine = 12;
constexpr int narrow = 900;

/// One stage: a circle, its name, and a note below.
class StageMark final : public QAbstractButton {
public:
    StageMark(int number, StageLine stage, QString noteWords, QWidget* parent)
        : QAbstractButton(parent), m_number(number), m_stage(std::move(stage)), m_note(std::move(noteWords))
    {
        setFocusPolicy(m_stage.state == StageState::ToCome ? Qt::NoFocus : Qt::TabFocus);
        const QString spoken = QString::number(number) + QLatin1Char(' ') + m_stage.name + QLatin1Char(' ') + m_note;
        setAccessibleName(spoken.trimmed());
        setToolTip(spoken.trimmed());
    }
    void setNamed(bool named) { m_named = named; }
    QSize sizeHint() const override
    {
        const bool strong = isHere();
        const int name = QFontMetrics(letters(Type::Plain, strong)).horizontalAdvance(m_stage.name);
        const int note = QFontMetrics(letters(Type::Small)).horizontalAdvance(m_note) + (isReturned() ? 17 : 0);
        return {m_named ? circle + textGap + std::max(name, note) + 2 : circle, grown(44)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintCircle(painter);
        if (m_named)
            paintWords(painter);
        if (hasFocus())
            paintFocusRing(painter, rect());
    }

private:
    bool isReturned() const { return m_stage.state == StageState::Returned; }
    bool isHere() const { return m_stage.state == StageState::Current || isReturned(); }

    void paintCircle(QPainter& painter) const
    {
        const QRectF ring(0.75, (height() - circle) / 2.0 + 0.75, circle - 1.5, circle - 1.5);
        if (m_stage.state == StageState::Done) {
            painter.setPen(QPen(colour(Tone::Accent), 1.5));
            painter.drawEllipse(ring);
            paintSymbol(painter, ring.adjusted(4, 4, -4, -4), Symbol::Done, Tone::Accent);
            return;
        }
        painter.setPen(QPen(colour(isHere() ? Tone::Accent : Tone::FieldBorder), isHere() ? 1 : 1.25));
        painter.setBrush(isHere() ? QBrush(colour(Tone::AccentFill)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(ring);
        painter.setPen(colour(isHere() ? Tone::OnAccent : Tone::Text2));
        painter.setFont(letters(Type::Small, isHere()));
        painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
    }

    void paintWords(QPainter& painter) const
    {
        const int left = circle + textGap;
        const QFont name = letters(Type::Plain, isHere());
        const int nameHigh = QFontMetrics(name).height() - 2;
        const int noteHigh = m_note.isEmpty() ? 0 : QFontMetrics(letters(Type::Small)).height() - 2;
        int top = (height() - nameHigh - noteHigh) / 2;
        painter.setFont(name);
        painter.setPen(colour(m_stage.state == StageState::ToCome ? Tone::Text2 : Tone::Text));
        painter.drawText(QRect(left, top, width() - left, nameHigh), Qt::AlignVCenter, m_stage.name);
        if (m_note.isEmpty())
            return;
        top += nameHigh;
        painter.setFont(letters(Type::Small));
        int noteLeft = left;
        if (isReturned()) {
            paintSymbol(painter, QRectF(left, top + (noteHigh - 13) / 2.0, 13, 13), Symbol::Caution, Tone::Amber);
            noteLeft += 17;
        }
        painter.setPen(colour(isReturned() ? Tone::Amber : isHere() ? Tone::Accent : Tone::Text2));
        painter.drawText(QRect(noteLeft, top, width() - noteLeft, noteHigh), Qt::AlignVCenter, m_note);
    }

    int m_number;
    StageLine m_stage;
    QString m_note;
    bool m_named = true;
};

} // namespace

StageBar::StageBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stages of the case"));
}

void StageBar::setStages(const std::vector<StageLine>& stages)
{
    for (QAbstractButton* mark : m_marks)
        mark->deleteLater();
    m_marks.clear();
    m_stages = stages;
    for (int at = 0; at < int(stages.size()); ++at) {
        const StageLine& stage = stages[std::size_t(at)];
        QString note = stage.note;
        if (stage.state == StageState::Current && note.isEmpty())
            note = tr("in hand");
        if (stage.state == StageState::Returned)
            note = tr("returned");
        auto* mark = new StageMark(at + 1, stage, note, this);
        if (stage.state != StageState::ToCome)
            connect(mark, &QAbstractButton::clicked, this, [this, at] { Q_EMIT stageChosen(at); });
        mark->show();
        m_marks.push_back(mark);
    }
    place();
}

QSize StageBar::sizeHint() const { return {narrow, grown(44)}; }
QSize StageBar::minimumSizeHint() const { return {8 * (circle + 2 * lineGap + shortestLine), grown(44)}; }

void StageBar::place()
{
    const int count = int(m_marks.size());
    if (count == 0)
        return;
    auto total = [this] {
        int sum = 0;
        for (const QAbstractButton* mark : m_marks)
            sum += mark->sizeHint().width();
        return sum;
    };
    for (QAbstractButton* mark : m_marks)
        static_cast<StageMark*>(mark)->setNamed(true);
    const int lines = (count - 1) * (2 * lineGap + shortestLine);
    m_compact = width() < narrow || total() + lines > width();
    if (m_compact) {
        int here = 0;
        for (int at = 0; at < count; ++at) {
            const StageState state = m_stages[std::size_t(at)].state;
            if (state == StageState::Current || state == StageState::Returned)
                here = at;
        }
        for (int at = 0; at < count; ++at)
            static_cast<StageMark*>(m_marks[std::size_t(at)])->setNamed(std::abs(at - here) <= 1);
    }
    const int spare = std::max(lines, width() - total());
    int left = 0;
    for (int at = 0; at < count; ++at) {
        QAbstractButton* mark = m_marks[std::size_t(at)];
        mark->setGeometry(left, 0, mark->sizeHint().width(), height());
        left += mark->sizeHint().width();
        if (at + 1 < count)
            left += spare * (at + 1) / (count - 1) - spare * at / (count - 1);
    }
    update();
}

void StageBar::resizeEvent(QResizeEvent*) { place(); }

void StageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
    QWidget::changeEvent(event);
}

void StageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (std::size_t at = 0; at + 1 < m_marks.size(); ++at) {
        const int from = m_marks[at]->geometry().right() + lineGap;
        const int to = m_marks[at + 1]->geometry().left() - lineGap;
        const bool done = m_stages[at].state == StageState::Done;
        painter.fillRect(QRect(from, height() / 2 - 1, to - from, 2), colour(done ? Tone::Accent : Tone::Border));
    }
}

StageSteps::StageSteps(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageSteps::setStages(const std::vector<StageLine>& stages)
{
    m_stages = stages;
    for (std::size_t at = 0; at < stages.size(); ++at) {
        if (stages[at].state == StageState::Current || stages[at].state == StageState::Returned)
            setAccessibleName(tr("Stage %1 of %2: %3").arg(at + 1).arg(stages.size()).arg(stages[at].name));
    }
    update();
}

void StageSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int count = int(m_stages.size());
    for (int at = 0; at < count; ++at) {
        const int left = (width() + 3) * at / count;
        const int right = (width() + 3) * (at + 1) / count - 3;
        const StageState state = m_stages[std::size_t(at)].state;
        const bool here = state == StageState::Current || state == StageState::Returned;
        const int high = here ? 6 : 4;
        painter.fillRect(QRect(left, (6 - high) / 2, right - left, high),
                         colour(state == StageState::ToCome ? Tone::Border : Tone::Accent));
    }
}

} // namespace anjuan
