// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>

#include "ui/models/RowModel.h"
#include "ui/pages/Page.h"
#include "ui/parts/RadarBar.h"

#include <QMetaMethod>

class QLabel;
class QPushButton;

namespace anjuan {

class ListPane;

/// One thing to do, or (with `heading`) the head of a group of them.
struct TodoLine {
    QString id;
    QString caseId;
    Symbol symbol = Symbol::None;
    QString words;
    QString number;
    QString party;
    QString due;
    Tone tone = Tone::Text; ///< Amber today, Red when past
    bool heading = false;
    int count = 0;         ///< on a heading
    QString actWords;      ///< the act at the foot; empty for none
    bool actEnabled = true;
    QString why;           ///< what stands beside it at the foot
};

/// A correction that is to be looked at again today.
struct RecheckLine {
    QString id, number, what, place;
};

/// A lead that came in and is not yet taken up.
struct LeadLine {
    QString id, party, content, received, answerBy;
};

/// What is to be done: radar, to-do by time limit, re-inspections of today, new leads. A way is offered only where somebody
/// listens to its signal.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(QWidget* parent = nullptr);

    QString title() const override;
    void setDay(const QDate& day);
    /// Each figure leads to its list: here nothing is filtered.
    void setRadar(std::vector<RadarCount> counts);
    void setTodos(std::vector<TodoLine> lines);
    void setRechecks(std::vector<RecheckLine> lines);
    void setLeads(std::vector<LeadLine> lines, const QString& note, int duplicates);
    RadarBar* radar() const { return m_radar; }

Q_SIGNALS:
    void openCase(const QString& id);
    void openTodo(const QString& id);
    void performTodo(const QString& id);
    void openRecheck(const QString& id);
    void openLead(const QString& id);
    /// The time limits of a segment of the radar ("overdue").
    void daysAsked(const QString& segment);
    /// A view of the case list ("suspended", "without").
    void viewAsked(const QString& view);
    void printWeek();
    void registerLead();
    void allCases();
    void planRoute();
    void mergeLeads();
    void importLeads();
    void assignLead(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeTodos();
    QWidget* makeSide();
    void showChosen(const QString& id);
    void countDay();

    QLabel* m_day;
    QDate m_shownDay;
    RadarBar* m_radar;
    QStringList m_views; ///< the figures that lead to a view of the case list
    RowModel<TodoLine>* m_todos = nullptr;
    RowModel<RecheckLine>* m_rechecks = nullptr;
    RowModel<LeadLine>* m_leads = nullptr;
    ListPane* m_todoPane = nullptr;
    ListPane* m_recheckPane = nullptr;
    ListPane* m_leadPane = nullptr;
    QLabel* m_chosen;
    QLabel* m_leadNote;
    QPushButton* m_open;
    QPushButton* m_act;
    QPushButton* m_merge = nullptr;
    std::vector<std::pair<QWidget*, QMetaMethod>> m_ways;
};

} // namespace anjuan
