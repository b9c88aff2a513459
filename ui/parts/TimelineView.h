// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QAbstractListModel>
#include <QDateTime>
#include <QWidget>

#include "ui/delegates/TimelineDelegate.h"
#include "ui/look/Symbol.h"
#include "ui/look/Tone.h"

class QLineEdit;
class QListView;

namespace anjuan {

class ChipBar;

/// One thing that happened, worded.
struct TimelineLine {
    QString id;
    QDateTime when; ///< as it is to be shown, in China's time
    QString kind;   ///< key of a chip: deadline, document, review, service, attachment, system
    Symbol symbol = Symbol::None;
    QString sentence; ///< who did what to what
    QString before;   ///< the value before, when something was changed
    QString after;
    Tone tone = Tone::Text;
    bool folded = false; ///< stands for several lines of noise
    bool isTimed = true; ///< whether the time of day is known

    QString timeText() const { return isTimed ? when.toString(QStringLiteral("HH:mm")) : QString(); }
};

/// Lines with a separator before each day, newest first. `kinds` empty means all.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setLines(std::vector<TimelineLine> lines);
    void setFilter(const QStringList& kinds, const QString& text);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Shown {
        int line; ///< -1 on a separator
        QDate day;
    };
    void choose();
    bool passes(const TimelineLine& line) const;

    std::vector<TimelineLine> m_lines;
    std::vector<Shown> m_shown;
    QStringList m_kinds;
    QString m_text;
};

/// The time line with its chips and its search.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setLines(std::vector<TimelineLine> lines);
    /// Scrolls to the first line of that kind at or before the day.
    void goTo(const QDate& day);
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void openEntry(const QString& id);

private:
    TimelineModel* m_model;
    QListView* m_list;
    ChipBar* m_chips;
    QLineEdit* m_search;
};

} // namespace anjuan
