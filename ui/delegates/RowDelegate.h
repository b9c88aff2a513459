// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace anjuan {

/// Paints the rows of every table: hairline below, symbol, words in their tone, a tag, one ring on the current cell.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(int heightAt100 = 28, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    int m_height;
};

/// A frame with small words inside; gives the width it took. `tone` Text means neutral.
int paintTag(QPainter& painter, const QRect& where, const QString& words, int tone);
int tagWidth(const QString& words);

} // namespace anjuan
