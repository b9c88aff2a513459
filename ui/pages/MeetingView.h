// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <vector>

#include <QWidget>

#include "core/base/Date.h"
#include "core/base/JsonForward.h"
#include "ui/look/Tone.h"
#include "ui/pages/MeetingSeat.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace anjuan {

/// A label in the letters of the meeting.
QLabel* meetingWords(const QString& text, int points, double scale, bool strong = false, Tone tone = Tone::Text);

/// The collective discussion on a whole screen, one case at a time: the brief at the left, the responsible heads at the right, the
/// chair last, then the conclusion in the chair's words. Everything can be done with the keyboard. Opinions are recorded, not counted.
class MeetingView final : public QWidget {
    Q_OBJECT
public:
    struct Frame {
        QString place;
        QString recorder;
        QString today;             ///< worded
        std::function<TimeOfDay()> now;
    };
    MeetingView(std::vector<MeetingCase> cases, Frame frame, double scale, QWidget* parent = nullptr);

    void showCase(int at);
    int currentCase() const { return m_at; }
    bool isLast() const { return m_at + 1 >= static_cast<int>(m_cases.size()); }
    const std::vector<MeetingSeat*>& seats() const { return m_seats; }
    /// Chooses an outcome; its conclusion can then be worded.
    void choose(DiscussionOutcome outcome);
    QPlainTextEdit* conclusion() const { return m_conclusion; }
    QPushButton* outcomeButton(DiscussionOutcome outcome) const { return m_outcomes.at(static_cast<std::size_t>(outcome)); }
    QPushButton* recordButton() const { return m_record; }
    void showRefusal(const QString& sentence);
    /// The minutes of this case are entered: on to the next, or the end.
    void caseDone();

Q_SIGNALS:
    /// Facts of hold-discussion.
    void concluded(const QString& caseId, const anjuan::Json& facts);
    void finished();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBrief();
    QWidget* makeRight();
    QWidget* makeConclusion();
    QWidget* makeFooter();
    void fillBrief();
    void fillSeats();
    void keepSaid();
    void refresh();
    void reveal(bool shown);
    bool handle(int key, Qt::KeyboardModifiers with);
    void move(int by);
    int speaking() const;
    MeetingSeat* chair() const;
    QString shownText(const QString& text) const;
    Json facts() const;

    std::vector<MeetingCase> m_cases;
    Frame m_frame;
    double m_scale;
    int m_at = -1;
    bool m_revealed = false;
    std::optional<TimeOfDay> m_from;
    DiscussionOutcome m_outcome = DiscussionOutcome::AsProposed;
    bool m_chosen = false;
    QLabel* m_which;
    QLabel* m_attendance;
    QWidget* m_brief;
    QWidget* m_list;
    QVBoxLayout* m_listColumn = nullptr;
    QLabel* m_spoken;
    QLabel* m_count;
    QLabel* m_message;
    std::vector<MeetingSeat*> m_seats;
    /// What was said in each case, so that leafing through loses nothing.
    std::vector<std::vector<std::pair<int, QString>>> m_said;
    std::vector<QPushButton*> m_outcomes;
    QPlainTextEdit* m_conclusion;
    QPushButton* m_record;
};

} // namespace anjuan
