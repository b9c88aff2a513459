// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "core/simulate/Exercise.h"
#include "ui/models/RowModel.h"
#include "ui/pages/Page.h"
#include "ui/pages/ReasonPane.h"
#include "ui/parts/DeadlinePanel.h"
#include "ui/parts/StageBar.h"

class QComboBox;
class QScrollArea;
class QSpinBox;

namespace anjuan {

class ListPane;
class MessageStrip;

/// A choice or a stage as it is offered.
struct RehearsalOption {
    QString key;
    QString label;
};

/// One question at the left.
struct RehearsalQuestion {
    QString key;
    QString group;
    QString label;
    std::vector<RehearsalOption> options;
};

/// One step at the right; a line that `isHead` heads those below it.
struct RehearsalStep {
    QString id;
    QString label;
    QString whose;
    QString why;      ///< the first reason
    QString article;
    Symbol symbol = Symbol::None;
    Tone tone = Tone::Text;
    bool isHead = false;
    std::vector<StepReason> reasons;
};

/// Everything that a simulation shows, worded.
struct RehearsalShown {
    QString standing;     ///< stage and day
    QString stopped;      ///< the step at which the case was refused; empty when it went through
    QString reason;
    QString about;        ///< id of the step that is looked at first
    std::vector<StageLine> stages;
    std::vector<RehearsalStep> steps;
    std::vector<DeadlineLine> deadlines;
};

/// 推演: facts are picked at the left; what is open, what not and why, and which limits run stand at the right. Nothing of
/// it is kept. The page knows no rule: it tells what was picked and shows what it is given.
class RehearsalPage final : public Page {
    Q_OBJECT
public:
    explicit RehearsalPage(QWidget* parent = nullptr);
    QString title() const override;

    /// The procedures that can be rehearsed; the first is picked.
    void offerProcedures(const std::vector<RehearsalOption>& procedures);
    QString procedure() const;
    /// In the place of what was asked before; the first option of each is picked.
    void ask(const std::vector<RehearsalQuestion>& questions, const std::vector<RehearsalOption>& stages, const QString& stage);
    void show(RehearsalShown shown);
    void setProblem(const QString& sentence);
    bool isAsked() const { return !m_boxes.empty(); }

    Picks picks() const;
    QString stage() const;
    int days() const;
    QComboBox* box(const QString& question) const;
    QComboBox* procedureBox() const { return m_procedure; }
    QComboBox* stageBox() const { return m_stage; }
    QSpinBox* daysBox() const { return m_days; }
    ListPane* pane() const { return m_pane; }
    ReasonPane* reasons() const { return m_reasons; }

Q_SIGNALS:
    /// Something was picked.
    void picked();
    /// Another procedure was picked: its questions are to be asked.
    void procedurePicked();

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    void reset();
    void lookAt(const QString& step);

    QScrollArea* m_scroll = nullptr;
    QComboBox* m_procedure;
    QComboBox* m_stage;
    QSpinBox* m_days;
    std::map<QString, QComboBox*> m_boxes;
    QString m_firstStage;
    QLabel* m_standing;
    MessageStrip* m_stopped;
    StageBar* m_stages;
    RowModel<RehearsalStep>* m_model = nullptr;
    ListPane* m_pane = nullptr;
    ReasonPane* m_reasons;
    DeadlinePanel* m_deadlines;
    bool m_isResetting = false;
};

} // namespace anjuan
