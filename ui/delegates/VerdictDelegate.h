// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

#include "ui/delegates/RowDelegate.h"

namespace anjuan {

/// Which part of the verdict is chosen (int, -1 for none yet). Settable.
inline constexpr int VerdictRole = Qt::UserRole + 70;

/// A row of segments of which one is chosen: passed / problem / not applicable, or the votes of a meeting.
/// A click or the keys 1 … 9 on the current cell set VerdictRole.
class VerdictDelegate : public RowDelegate {
    Q_OBJECT
public:
    /// `amberAt`: the segment that means a problem, -1 for none.
    VerdictDelegate(QStringList segments, int amberAt, int heightAt100 = 32, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// Where one segment lies in a cell.
    QRect segment(const QRect& cell, int at) const;

private:
    QStringList m_segments;
    int m_amberAt;
};

} // namespace anjuan
