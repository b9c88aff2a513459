// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/RowModel.h"
#include "ui/pages/Page.h"
#include "ui/pages/ReviewLines.h"

namespace anjuan {

class ListPane;

/// Cases that wait for the legal reviewer, the longest waiting first.
class ReviewQueuePage final : public Page {
    Q_OBJECT
public:
    explicit ReviewQueuePage(QWidget* parent = nullptr);
    QString title() const override;
    void setLines(std::vector<ReviewQueueLine> lines);
    ListPane* pane() const { return m_pane; }

Q_SIGNALS:
    void openReview(const QString& caseId);

private:
    ListPane* m_pane;
    RowModel<ReviewQueueLine>* m_model = nullptr;
};

} // namespace anjuan
