// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <vector>

#include "ui/pages/CaseListRow.h"
#include "ui/pages/Page.h"
#include "ui/parts/ChipBar.h"
#include "ui/parts/PreviewPane.h"

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace anjuan {

class EmptyState;
class FilterHeader;
class MessageStrip;
class RowTable;

/// A saved view: filter, columns, sort under one name.
struct ListView {
    QString id;
    QString name;
};

/// The case list with its filters and the preview beside it.
class CaseListPage : public Page {
    Q_OBJECT
public:
    explicit CaseListPage(QWidget* parent = nullptr);
    ~CaseListPage() override;

    QString title() const override;
    void focusFilter() override;
    bool stepBack() override;
    void togglePreview() override;

    void setViews(const std::vector<ListView>& views, const QString& current);
    /// As if it were picked from the menu; nothing when it is not offered.
    void chooseView(const QString& id);
    void setChips(const std::vector<Chip>& chips);
    void setRows(std::vector<CaseListRow> rows);
    void setPreview(const CasePreview& preview);
    /// The stages offered in the filter row.
    void setStageNames(const QStringList& names);
    void setDeadlineNames(const QStringList& names);

    RowTable* table() const { return m_table; }
    MessageStrip* message() const { return m_message; }
    /// Columns and splitter, to be kept per view; restore() refuses what an older program wrote.
    QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray& kept);

Q_SIGNALS:
    void openCase(const QString& id);
    void currentCaseChanged(const QString& id);
    void viewChosen(const QString& id);
    void filterChanged(const QString& columnKey, const QString& text);
    void chipRemoved(const QString& id);
    void filtersCleared();
    void sortChanged(const QString& columnKey, Qt::SortOrder order);
    void printAsked();
    void perform(const QString& caseId, const QString& stepId);
    void openGap(const QString& caseId, const QString& linkId);
    void openDocument(const QString& caseId, const QString& documentId);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeList();
    QWidget* makeFooter();
    void fillColumnsMenu();
    void setFields();
    void clearAll();
    void count();
    void widen();

    std::unique_ptr<RowModel<CaseListRow>> m_model;
    QPushButton* m_view;
    ChipBar* m_chips;
    QPushButton* m_clear;
    QLabel* m_count;
    QMenu* m_columns;
    RowTable* m_table;
    FilterHeader* m_header;
    QStackedWidget* m_body;
    EmptyState* m_empty;
    MessageStrip* m_message;
    QLabel* m_footer;
    QLabel* m_definition;
    PreviewPane* m_preview;
    QSplitter* m_splitter;
    QStringList m_stages;
    QStringList m_deadlines;
    bool m_wantsPreview = true;
};

} // namespace anjuan
