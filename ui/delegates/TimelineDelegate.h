// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace anjuan {

/// The roles of a time line's model, beside Cell's. Display is the sentence.
enum TimelineRole {
    TimeRole = Qt::UserRole + 60, ///< QString: 10:24, or a whole day on a separator
    FromRole,                     ///< QString: the value before, or empty
    ToRole,                       ///< QString: the value after, or empty
    KindRole                      ///< int of TimelineShape
};

enum class TimelineShape { Day, Entry, Folded };

/// Time at the left, the kind's symbol on a rail, the sentence; what changed on a second line.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace anjuan
