// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <vector>

#include <QAbstractItemModel>
#include <QWidget>

#include "ui/look/Symbol.h"
#include "ui/parts/RowTable.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace anjuan {

/// A heading with a note and small buttons, and a table below it.
class ListPane : public QWidget {
    Q_OBJECT
public:
    ListPane(const QString& heading, std::unique_ptr<QAbstractItemModel> model, const QList<int>& widths,
             QWidget* parent = nullptr);
    ~ListPane() override;

    void setNote(const QString& note);
    QPushButton* addButton(const QString& words, Symbol symbol = Symbol::None);
    QPushButton* addLink(const QString& words);
    /// A line below the table with words at the left and buttons at the right.
    void addFooter(QLabel* words, const std::vector<QPushButton*>& buttons);
    RowTable* table() const { return m_table; }

Q_SIGNALS:
    void opened(const QString& id);

private:
    std::unique_ptr<QAbstractItemModel> m_model;
    QHBoxLayout* m_head;
    QLabel* m_note;
    RowTable* m_table;
};

} // namespace anjuan
