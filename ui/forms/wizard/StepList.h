// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

namespace anjuan {

/// The steps of the first run at the side: done with a tick, the current one filled, the rest open.
class StepList final : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QStringList steps, QWidget* parent = nullptr);
    /// From 0.
    void setCurrent(int step);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintStep(QPainter& painter, int step, const QRect& line) const;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace anjuan
