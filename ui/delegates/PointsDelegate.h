// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "ui/delegates/RowDelegate.h"

namespace anjuan {

/// What a cell needs beside its text to be a field of points.
enum PointsCellRole {
    MostPointsRole = Qt::UserRole + 80, ///< qint64, tenths; absent: no field
    PointsRole,                         ///< qint64, tenths, as the field holds them
};

/// Points in a framed field at the right of the cell, edited in place: 0, 0.5 … up to the most the row is worth. Rows that
/// cannot be edited, and rows without the role, are painted as words.
class PointsDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Tenths of what is typed; nothing for what is no number with one decimal between 0 and `most`.
    static std::optional<qint64> tenthsOf(const QString& typed, qint64 most);

Q_SIGNALS:
    /// What was typed is no figure, or more than the row is worth; the field goes back to what it held.
    void unreadable(const QString& id, const QString& typed) const;
};

} // namespace anjuan
