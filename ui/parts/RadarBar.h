// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QStringList>
#include <QWidget>

#include "ui/look/Symbol.h"
#include "ui/look/Tone.h"

class QAbstractButton;

namespace anjuan {

/// One segment of the radar: how many cases fall due when.
struct RadarCount {
    QString id;
    QString name;
    int count = 0;
    Tone tone = Tone::Text; ///< Red for overdue, Amber for today and no next step
    Symbol symbol = Symbol::None;
    bool apart = false; ///< a gap stands before it
    bool opens = false; ///< it leads to a list of its own, and filters nothing here
};

/// Figures side by side; each is a filter, or opens a list elsewhere. Arrow keys move, space presses.
class RadarBar : public QWidget {
    Q_OBJECT
public:
    explicit RadarBar(QWidget* parent = nullptr);
    void setCounts(const std::vector<RadarCount>& counts);
    QStringList chosen() const;
    /// Presses these filters and lets the others go; before there are figures, those that come will be pressed.
    void choose(const QStringList& ids);
    QAbstractButton* segment(const QString& id) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(const QStringList& ids);
    void opened(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    std::vector<RadarCount> m_counts;
    QStringList m_wanted; ///< chosen before there were figures
    std::vector<QAbstractButton*> m_segments;
};

} // namespace anjuan
