// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/RowTable.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include "ui/delegates/RowDelegate.h"
#include "ui/look/Type.h"
#include "ui/models/Cell.h"

namespace anjuan {

RowTable::RowTable(const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new RowDelegate(28, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setProperty("ownRing", true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.data(IdRole).toString()); });
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT cellClicked(index.data(IdRole).toString(), index.column()); });
    measure();
}

void RowTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    measure();
    if (model) {
        connect(model, &QAbstractItemModel::layoutChanged, this, &RowTable::spanGroups);
        connect(model, &QAbstractItemModel::rowsInserted, this, &RowTable::spanGroups);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &RowTable::spanGroups);
    }
}

void RowTable::setWidths(const QList<int>& widths)
{
    m_widths = widths;
    measure();
}

void RowTable::measure()
{
    verticalHeader()->setDefaultSectionSize(grown(28));
    horizontalHeader()->setFixedHeight(horizontalHeader()->inherits("anjuan::FilterHeader")
                                           ? horizontalHeader()->sizeHint().height()
                                           : grown(28));
    for (int at = 0; at < m_widths.size() && model() && at < model()->columnCount(); ++at) {
        const bool rest = m_widths[at] == 0;
        horizontalHeader()->setSectionResizeMode(at, rest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!rest)
            setColumnWidth(at, m_widths[at] <= 32 ? m_widths[at] : m_widths[at] * letterSize() / 100);
    }
}

void RowTable::spanGroups()
{
    clearSpans();
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(GroupRole).toBool())
            setSpan(row, 0, 1, model()->columnCount());
    }
}

QString RowTable::currentId() const { return currentIndex().isValid() ? currentIndex().data(IdRole).toString() : QString(); }

void RowTable::setCurrentId(const QString& id)
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(IdRole).toString() == id) {
            setCurrentIndex(model()->index(row, 0));
            return;
        }
    }
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (const QString id = currentId(); !id.isEmpty())
            Q_EMIT opened(id);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::copyRows() const
{
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells << row.siblingAtColumn(column).data().toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void RowTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentIdChanged(currentId());
}

} // namespace anjuan
