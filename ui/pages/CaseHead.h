// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QWidget>

#include "ui/parts/DeadlinePanel.h"
#include "ui/parts/GapPanel.h"
#include "ui/parts/NextStepBar.h"
#include "ui/parts/StageBar.h"

class QHBoxLayout;
class QLabel;
class QMenu;

namespace anjuan {

class ElidedLabel;
class MessageStrip;

/// One word about the case beside its name: procedure, open track, changed since.
struct CaseTag {
    QString words;
    Tone tone = Tone::Text;
};

/// Who and what the case is, worded.
struct CaseHeader {
    QString id;
    QString title;    ///< party and cause
    QString shortName; ///< for the tab: "037 陈某"
    QString number;   ///< in full
    std::vector<CaseTag> tags;
    QString officers;
};

/// What stays while the tabs change: name, stages, next step, gaps and time limits.
class CaseHead : public QWidget {
    Q_OBJECT
public:
    explicit CaseHead(QWidget* parent = nullptr);
    void setHeader(const CaseHeader& header);
    StageBar* stages() const { return m_stages; }
    NextStepBar* step() const { return m_step; }
    GapPanel* gaps() const { return m_gaps; }
    DeadlinePanel* deadlines() const { return m_deadlines; }
    MessageStrip* message() const { return m_message; }
    QMenu* more() const { return m_more; }

Q_SIGNALS:
    void printAsked();
    void guideAsked();

private:
    QWidget* makeTitle();

    ElidedLabel* m_title;
    ElidedLabel* m_number;
    ElidedLabel* m_officers;
    QHBoxLayout* m_tags;
    QMenu* m_more = nullptr;
    StageBar* m_stages;
    NextStepBar* m_step;
    GapPanel* m_gaps;
    DeadlinePanel* m_deadlines;
    MessageStrip* m_message;
};

} // namespace anjuan
