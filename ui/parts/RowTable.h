// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

namespace anjuan {

/// A table with our rows: whole-row selection, no grid, Enter opens, Tab leaves, Ctrl+C copies rows as a table.
class RowTable : public QTableView {
    Q_OBJECT
public:
    explicit RowTable(const QString& accessibleName, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Widths at 100 % letters, one a column; 0 takes what is left.
    void setWidths(const QList<int>& widths);
    /// Group rows reach over all columns; call after new rows.
    void spanGroups();
    /// The id of the current row; empty when there is none.
    QString currentId() const;
    /// Makes the row with this id current; nothing happens when there is none.
    void setCurrentId(const QString& id);

Q_SIGNALS:
    void opened(const QString& id);
    void currentIdChanged(const QString& id);
    void cellClicked(const QString& id, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void measure();
    void copyRows() const;

    QList<int> m_widths;
};

} // namespace anjuan
