// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "ui/models/RowModel.h"
#include "ui/pages/Page.h"
#include "ui/pages/EvaluationLines.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace anjuan {

class ListPane;
class MessageStrip;

/// The batches of case-file review, and under them the files that were drawn for the chosen one.
class SupervisionPage final : public Page {
    Q_OBJECT
public:
    explicit SupervisionPage(QWidget* parent = nullptr);

    QString title() const override;
    void setBatches(std::vector<BatchLine> batches);
    void setSheets(std::vector<SheetLine> sheets);
    /// Who can be asked to review: login and name.
    void setReviewers(const std::vector<std::pair<QString, QString>>& reviewers);
    /// Why the person cannot organise reviews; empty when he can.
    void setOrganising(const QString& whyNot);
    /// Why the report cannot be issued; empty when it can. `isIssued`: it can be looked at instead.
    void setReport(const QString& whyNot, bool isIssued);
    void showNotice(const QString& what, const QString& meaning);
    void clearNotice();

    QString batch() const;
    void chooseBatch(const QString& id);
    /// Ids of the chosen sheets.
    QStringList sheets() const;
    ListPane* batchPane() const { return m_batches; }
    ListPane* sheetPane() const { return m_sheets; }
    QComboBox* reviewer() const { return m_reviewer; }
    QPushButton* assignButton() const { return m_assign; }
    QPushButton* reportButton() const { return m_report; }
    QPushButton* drawButton() const { return m_draw; }
    QPushButton* redrawButton() const { return m_redraw; }

Q_SIGNALS:
    void batchChosen(const QString& batch);
    void drawAsked();
    /// Draw once more with the seed on record, and compare.
    void redrawAsked(const QString& batch);
    void assignAsked(const QString& batch, const QStringList& cases, const QString& reviewer);
    void sheetWanted(const QString& batch, const QString& caseId);
    void reportAsked(const QString& batch);

private:
    void makeBatches();
    void makeSheets();
    void refreshButtons();

    RowModel<BatchLine>* m_batchModel = nullptr;
    RowModel<SheetLine>* m_sheetModel = nullptr;
    ListPane* m_batches = nullptr;
    ListPane* m_sheets = nullptr;
    MessageStrip* m_notice;
    QPushButton* m_draw = nullptr;
    QPushButton* m_redraw = nullptr;
    QComboBox* m_reviewer = nullptr;
    QPushButton* m_assign = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_report = nullptr;
    QString m_whyNotOrganise;
    QString m_whyNoReport;
    bool m_isIssued = false;
};

} // namespace anjuan
