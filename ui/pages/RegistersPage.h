// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "ui/pages/FromLedger.h"
#include "ui/pages/Page.h"
#include "ui/models/RowModel.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace anjuan {

class ListPane;
class MessageStrip;

/// Ledgers in and out: a file is looked at, its columns named and every row tried before anything is taken over.
class RegistersPage final : public Page {
    Q_OBJECT
public:
    explicit RegistersPage(QWidget* parent = nullptr);

    QString title() const override;
    bool stepBack() override;
    /// The days of the span as typed; empty is open.
    QString from() const;
    QString to() const;
    void setSpan(const QString& from, const QString& to);
    /// Why nothing can be imported by this person; empty when it can.
    void setImporting(const QString& whyNot);
    /// Shows the file; the place of import is open until it is taken over or left.
    void setImport(const LedgerImportLines& lines);
    /// Back to the beginning, saying what came of it.
    void setDone(const QString& sentence);
    void showProblem(const QString& what, const QString& meaning);
    bool isImporting() const;

    QPushButton* chooseButton() const { return m_choose; }
    QPushButton* exportButton() const { return m_export; }
    QPushButton* annualButton() const { return m_annual; }
    QPushButton* takeOverButton() const { return m_takeOver; }
    ListPane* said() const { return m_said; }
    QTableWidget* rows() const { return m_rows; }
    QComboBox* meaningOf(const QString& heading) const;
    QString outcome() const;

Q_SIGNALS:
    void fileAsked();
    void exportAsked();
    void annualAsked();
    /// A column was given another meaning: key, or empty for text only.
    void meaningChosen(const QString& heading, const QString& key);
    void takeOverAsked();
    void left();

private:
    QWidget* makeStart();
    QWidget* makeImport();
    QWidget* makeHead();
    QWidget* makeColumns();
    void makeRows();
    QWidget* makeFoot();
    void fillColumns(const std::vector<LedgerColumnLine>& columns);
    void fillRows(const LedgerImportLines& lines);

    MessageStrip* m_notice;
    QStackedWidget* m_stack;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QPushButton* m_choose;
    QPushButton* m_export;
    QPushButton* m_annual;
    QLabel* m_outcome;
    QLabel* m_file;
    QLabel* m_summary;
    QGridLayout* m_columns;
    QTableWidget* m_rows;
    ListPane* m_said = nullptr;
    RowModel<LedgerRowLine>* m_saidModel = nullptr;
    QPushButton* m_takeOver;
    std::vector<std::pair<QString, QComboBox*>> m_meanings;
};

} // namespace anjuan
