// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QWidget>

#include "core/base/Refusal.h"

class QLabel;
class QVBoxLayout;

namespace anjuan {

/// One reason in full, worded.
struct StepReason {
    Level level = Level::Refuse;
    QString sentence;
    QString article;
    QString advice;
};

/// Why a step stands as it does: each reason whole, with its article and what to do. Nothing is elided; it scrolls.
class ReasonPane : public QWidget {
    Q_OBJECT
public:
    explicit ReasonPane(QWidget* parent = nullptr);
    /// `about` names the step; without reasons the pane says that nothing stands in the way.
    void setReasons(const QString& about, const std::vector<StepReason>& reasons);
    /// The sentences that show, a line each.
    QString text() const;

private:
    QLabel* m_heading;
    QWidget* m_body;
    QVBoxLayout* m_rows;
};

} // namespace anjuan
