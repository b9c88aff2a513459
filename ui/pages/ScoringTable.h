// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "ui/models/RowModel.h"
#include "ui/pages/EvaluationLines.h"
#include "ui/parts/RowTable.h"

namespace anjuan {

/// The lines of a sheet; the points to deduct can be typed over.
class ScoringModel final : public RowModel<ItemLine> {
public:
    ScoringModel();

    void setWritable(bool writable) { m_isWritable = writable; }
    /// Called with the id of the line and the tenths typed.
    std::function<void(const QString&, std::int64_t)> typed;
    int pointsColumn() const { return columnOf(QStringLiteral("deducted")); }

    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    bool m_isWritable = true;
};

/// The scoring table: groups, items, vetoes. Single letters go to the page; F2 or a click on the field edits the points.
class ScoringTable final : public RowTable {
    Q_OBJECT
public:
    explicit ScoringTable(QWidget* parent = nullptr);

    void setLines(std::vector<ItemLine> lines, bool writable);
    /// nullptr when the current row is none of a sheet, or a group.
    const ItemLine* current() const;
    const ItemLine* line(const QString& id) const;
    void editPoints();
    /// Up or down to the next item or veto.
    void step(int by);
    /// The next line that waits for a decision, from the current one on and round; empty when there is none.
    QString nextOpen() const;

Q_SIGNALS:
    void pointsTyped(const QString& id, qint64 tenths);
    /// Points were typed that the item does not have.
    void pointsUnreadable(const QString& id, const QString& typed);

private:
    ScoringModel* m_lines;
};

} // namespace anjuan
