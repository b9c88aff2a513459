// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <utility>
#include <vector>

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include "ui/models/Cell.h"

namespace anjuan {

/// One column of a table: its stable key, its title, and how a row fills it.
template <class Row>
struct Column {
    QString key;
    QString title;
    std::function<Cell(const Row&)> cell;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QString tip; ///< what the column means, shown over its title
};

/// Rows of a value type under a table of columns. setRows() keeps what is selected, by id: rows that stay keep their
/// persistent indexes, whatever their new place. Ids are unique within one list.
template <class Row>
class RowModel : public QAbstractTableModel {
public:
    using Id = std::function<QString(const Row&)>;
    using Heads = std::function<bool(const Row&)>; ///< true for a row that only heads a group

    RowModel(std::vector<Column<Row>> columns, Id id, Heads heads = {}, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_id(std::move(id))
        , m_heads(std::move(heads))
    {
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }

    const Row& row(int at) const { return m_rows.at(std::size_t(at)); }
    const std::vector<Row>& rows() const { return m_rows; }
    const std::vector<Column<Row>>& columns() const { return m_columns; }
    QString idAt(int at) const { return m_id(row(at)); }
    bool isGroup(int at) const { return m_heads && m_heads(row(at)); }

    /// -1 when no row has this id.
    int rowOf(const QString& id) const
    {
        for (int at = 0; at < rowCount(); ++at) {
            if (idAt(at) == id)
                return at;
        }
        return -1;
    }
    int columnOf(const QString& key) const
    {
        for (int at = 0; at < columnCount(); ++at) {
            if (m_columns[std::size_t(at)].key == key)
                return at;
        }
        return -1;
    }

    void setRows(std::vector<Row> rows)
    {
        QHash<QString, int> places;
        for (int at = 0; at < int(rows.size()); ++at)
            places.insert(m_id(rows[std::size_t(at)]), at);
        removeMissing(places);
        insertNew(rows);
        reorder(std::move(rows), places);
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
            return {};
        if (role == IdRole)
            return idAt(index.row());
        if (role == GroupRole)
            return isGroup(index.row());
        const Column<Row>& column = m_columns[std::size_t(index.column())];
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment);
        if (!isAboutCell(role))
            return {};
        const Cell cell = column.cell(row(index.row()));
        switch (role) {
        case Qt::DisplayRole: return cell.text;
        case Qt::ToolTipRole: return cell.spoken.isEmpty() ? cell.text : cell.spoken;
        case Qt::AccessibleTextRole: return spoken(column, cell);
        case ToneRole: return int(cell.tone);
        case SymbolRole: return int(cell.symbol);
        case StrongRole: return cell.strong;
        case SmallRole: return cell.small;
        default: return cell.tag;
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row>& column = m_columns[std::size_t(section)];
        switch (role) {
        case Qt::DisplayRole: return column.title;
        case Qt::ToolTipRole: return column.tip.isEmpty() ? QVariant() : QVariant(column.tip);
        case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
        default: return {};
        }
    }

    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        if (index.isValid() && isGroup(index.row()))
            return Qt::ItemIsEnabled;
        return QAbstractTableModel::flags(index);
    }

private:
    static bool isAboutCell(int role)
    {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole || role == ToneRole
            || role == SymbolRole || role == StrongRole || role == TagRole
            || role == SmallRole;
    }
    static QString spoken(const Column<Row>& column, const Cell& cell)
    {
        QStringList words;
        if (!column.title.isEmpty())
            words << column.title;
        words << (cell.spoken.isEmpty() ? cell.text : cell.spoken);
        if (!cell.tag.isEmpty())
            words << cell.tag;
        return words.join(QLatin1Char(' '));
    }

    void removeMissing(const QHash<QString, int>& places)
    {
        for (int at = rowCount() - 1; at >= 0; --at) {
            if (places.contains(idAt(at)))
                continue;
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
        }
    }

    void insertNew(const std::vector<Row>& rows)
    {
        QHash<QString, bool> present;
        for (const Row& kept : m_rows)
            present.insert(m_id(kept), true);
        std::vector<Row> fresh;
        for (const Row& candidate : rows) {
            if (!present.contains(m_id(candidate)))
                fresh.push_back(candidate);
        }
        if (fresh.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
        m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }

    void reorder(std::vector<Row> rows, const QHash<QString, int>& places)
    {
        bool moved = false;
        for (int at = 0; at < rowCount(); ++at)
            moved = moved || places.value(idAt(at)) != at;
        if (moved) {
            Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
            const QModelIndexList before = persistentIndexList();
            QModelIndexList after;
            for (const QModelIndex& index : before)
                after << createIndex(places.value(idAt(index.row())), index.column());
            m_rows = std::move(rows);
            changePersistentIndexList(before, after);
            Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
        } else {
            m_rows = std::move(rows);
        }
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    std::vector<Column<Row>> m_columns;
    Id m_id;
    Heads m_heads;
    std::vector<Row> m_rows;
};

} // namespace anjuan
