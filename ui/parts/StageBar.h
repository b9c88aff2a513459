// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QWidget>

class QAbstractButton;

namespace anjuan {

enum class StageState { Done, Current, Returned, ToCome };

/// One of the coarse stages of a case, worded.
struct StageLine {
    QString name;
    QString note; ///< the day it was done; empty otherwise
    StageState state = StageState::ToCome;
};

/// The stages on one line. Each is a button of its own for keys and screen readers; done ones lead to the time line.
class StageBar : public QWidget {
    Q_OBJECT
public:
    explicit StageBar(QWidget* parent = nullptr);
    void setStages(const std::vector<StageLine>& stages);
    /// True when there is no room for all names.
    bool isCompact() const { return m_compact; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageChosen(int at);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    std::vector<StageLine> m_stages;
    std::vector<QAbstractButton*> m_marks;
    bool m_compact = false;
};

/// The small form: one bar a stage.
class StageSteps : public QWidget {
    Q_OBJECT
public:
    explicit StageSteps(QWidget* parent = nullptr);
    void setStages(const std::vector<StageLine>& stages);
    QSize sizeHint() const override { return {176, 6}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<StageLine> m_stages;
};

} // namespace anjuan
