// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QButtonGroup>
#include <QPlainTextEdit>

#include "ui/pages/DiscussionLines.h"

namespace anjuan {

/// One member of the leadership at the meeting: what he says, and where he stands. Absent is a stance of the screen only: who was not
/// there does not stand in the minutes.
class MeetingSeat final : public QWidget {
    Q_OBJECT
public:
    static constexpr int absent = 4;
    /// `scale`: of all letters, for large screens.
    MeetingSeat(const SeatLine& line, double scale, QWidget* parent = nullptr);

    const SeatLine& line() const { return m_line; }
    /// Index of Stance, `absent`, or -1 for not yet.
    int stance() const { return m_stances->checkedId(); }
    void setStance(int stance);
    QString opinion() const { return m_opinion->toPlainText().trimmed(); }
    void setOpinion(const QString& text) { m_opinion->setPlainText(text); }
    /// He has spoken: where he does not agree, with words.
    bool hasSpoken() const;
    bool isPresent() const { return m_line.seat == Seat::Speaks && stance() != absent; }
    /// The chair waits for the others.
    void setOpen(bool open, const QString& why);
    void setSpeaking(bool speaking);
    QPlainTextEdit* editor() const { return m_opinion; }

Q_SIGNALS:
    void changed();
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeStances(double scale);
    SeatLine m_line;
    QButtonGroup* m_stances;
    QPlainTextEdit* m_opinion;
    QWidget* m_choices = nullptr;
    bool m_speaking = false;
};

/// The letters of the meeting: 14, 18 and 26 points, all times the scale (look 5).
QFont meetingLetters(int points, double scale, bool strong = false);

} // namespace anjuan
