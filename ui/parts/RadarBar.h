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
};

/// Figures side by side; each is a filter. Arrow keys move, space toggles.
class RadarBar : public QWidget {
    Q_OBJECT
public:
    explicit RadarBar(QWidget* parent = nullptr);
    void setCounts(const std::vector<RadarCount>& counts);
    QStringList chosen() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(const QStringList& ids);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    std::vector<RadarCount> m_counts;
    std::vector<QAbstractButton*> m_segments;
};

} // namespace anjuan
