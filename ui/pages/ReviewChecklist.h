// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractListModel>
#include <QListView>

#include "ui/pages/ReviewLines.h"

namespace anjuan {

/// The points of the review as a list that can be judged.
class ReviewItems final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    void setLines(std::vector<ReviewItemLine> lines);
    const std::vector<ReviewItemLine>& lines() const { return m_lines; }
    void setRemark(int row, const QString& remark);
    void setPage(int row, int page);

private:
    void touch(int row);
    std::vector<ReviewItemLine> m_lines;
};

/// The check list: J and K go down and up, 1 2 3 judge, G goes to the page, Enter to the remark.
class ReviewChecklist final : public QListView {
    Q_OBJECT
public:
    explicit ReviewChecklist(QWidget* parent = nullptr);
    ReviewItems& items() { return *m_items; }
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);

Q_SIGNALS:
    void rowChanged(int row);
    void pageAsked(int page);
    void remarkAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ReviewItems* m_items;
};

} // namespace anjuan
