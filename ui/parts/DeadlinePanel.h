// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QWidget>

#include "ui/look/Tone.h"

class QGridLayout;

namespace anjuan {

/// One line of the sum behind a date: "filed", "2026-10-09".
struct SumPart {
    QString what;
    QString value;
};

/// One time limit that runs, worded.
struct DeadlineLine {
    QString id;
    QString name;
    QString remaining; ///< "44 days left", "today"
    Tone tone = Tone::Text; ///< Amber today, Red when past
    QString until;     ///< "to 2027-01-07 Thu"
    QString sum;       ///< start + term − excluded (article), on one line
    QString uncertain; ///< what is not published yet
    std::vector<SumPart> parts;
    QString result; ///< the last line of the pop-up
};

/// The time limits of a case; "why" opens the sum.
class DeadlinePanel : public QWidget {
    Q_OBJECT
public:
    /// `brief` leaves out the sums and the ways (preview pane).
    explicit DeadlinePanel(bool brief = false, QWidget* parent = nullptr);
    void setDeadlines(const std::vector<DeadlineLine>& lines);

Q_SIGNALS:
    void openCalendar();
    void whyOpened(const QString& id);

private:
    void addLine(const DeadlineLine& line, int& row);

    QGridLayout* m_grid;
    bool m_brief;
};

/// The pop-up with one line a part.
class SumPopup : public QWidget {
    Q_OBJECT
public:
    SumPopup(const DeadlineLine& line, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace anjuan
