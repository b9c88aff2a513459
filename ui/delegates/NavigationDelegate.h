// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace anjuan {

/// What an entry's count says besides its figure.
enum class Urgency { Plain, DueToday, Overdue };

/// The roles of the navigation's model, beside Cell's.
enum NavigationRole {
    CountRole = Qt::UserRole + 50, ///< int; 0 shows nothing
    UrgencyRole,                   ///< int of Urgency
    RuleAboveRole,                 ///< true when a hairline divides this entry from the one above
    PlaceRole                      ///< QString: key of the place
};

/// Symbol, name, count, and a 3 px edge on the current entry; as a rail only the symbol.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool isRail() const { return m_rail; }
    void setRail(bool rail) { m_rail = rail; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_rail = false;
};

/// A pill with a figure, right-aligned in `where`; gives its rectangle.
QRect paintCount(QPainter& painter, const QRect& where, int count, Urgency urgency);

} // namespace anjuan
