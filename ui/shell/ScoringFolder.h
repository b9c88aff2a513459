// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>

#include "core/office/Supervision.h"
#include "ui/pages/ScoringPage.h"
#include "ui/shell/StepSheet.h"

namespace anjuan {

/// One sheet of a review batch that is open: fills its page from the desk and does what the person decides there.
class ScoringFolder final : public QObject {
    Q_OBJECT
public:
    /// Lives and goes with the page.
    ScoringFolder(SheetTools tools, EvaluationId batch, std::string caseId, ScoringPage* page);

    ScoringPage* page() const { return m_page; }
    void reload();
    /// Until every page of the file has been counted: for tests.
    bool hasCounted() const { return m_counted >= m_papers.size(); }

Q_SIGNALS:
    /// Something of the batch changed.
    void changed();
    void said(const QString& sentence);

private:
    bool perform(const EvaluationCommand& command);
    bool load();
    void fill();
    void readPapers();
    void countNext();
    void showPaper(const QString& digest);
    std::optional<Bytes> bytesOf(const QString& digest);

    SheetTools m_tools;
    EvaluationId m_batch;
    std::string m_case;
    ScoringPage* m_page;
    std::optional<BatchView> m_view;
    std::vector<ReviewedPaper> m_papers;
    std::size_t m_counted = 0;
    int m_pagesSoFar = 0;
    bool m_showsVetoes = false;
};

} // namespace anjuan
