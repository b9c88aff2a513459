// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QWidget>

#include "ui/parts/DeadlinePanel.h"
#include "ui/parts/GapPanel.h"
#include "ui/parts/NextStepBar.h"
#include "ui/parts/StageBar.h"
#include "ui/parts/ThumbnailStrip.h"

class QScrollArea;
class QVBoxLayout;

namespace anjuan {

/// One of the last things that happened, in short.
struct EventLine {
    QString when;
    Symbol symbol = Symbol::None;
    QString what;
};

/// What the preview beside a list shows of a case, worded.
struct CasePreview {
    QString id;
    QString title;
    QString subtitle; ///< number and handlers
    std::vector<StageLine> stages;
    QString stageNote; ///< "step 4, notice and defence"
    QString filed;     ///< "filed 10-09"
    NextStep step;     ///< its first button is shown
    std::vector<Gap> gaps;
    std::vector<DeadlineLine> deadlines;
    std::vector<EventLine> events; ///< newest first, five are shown
    std::vector<Thumbnail> thumbnails;
};

/// Title, stages, next step with gaps, time limits, last events, documents.
class PreviewPane : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget* parent = nullptr);
    void setPreview(const CasePreview& preview);
    void clear();
    QSize sizeHint() const override { return {352, 500}; }

Q_SIGNALS:
    void openCase(const QString& id);
    void perform(const QString& caseId, const QString& stepId);
    void openGap(const QString& caseId, const QString& linkId);
    void openDocument(const QString& caseId, const QString& documentId);

private:
    void addHead(QVBoxLayout* column, const CasePreview& preview);
    void addStep(QVBoxLayout* column, const CasePreview& preview);
    void addEvents(QVBoxLayout* column, const CasePreview& preview);

    QScrollArea* m_scroll;
};

} // namespace anjuan
