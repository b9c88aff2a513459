// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include <QHeaderView>
#include <QStringList>

class QLineEdit;
class QFrame;

namespace anjuan {

/// The editor under one column: a line, or a choice when there are options (the first one stands for "all").
struct FilterField {
    int column = 0;
    QStringList options;
    QString placeholder;
};

/// A header with a row of filter fields below the titles.
class FilterHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FilterHeader(QWidget* parent = nullptr);
    void setFields(const std::vector<FilterField>& fields);
    /// What stands in the field of a column; empty for none and for "all".
    QString filter(int column) const;
    /// Fills a field without telling.
    void setFilter(int column, const QString& text);
    void clearFilters();
    /// Puts the cursor into the first field (Ctrl+F).
    void focusFirst();
    QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(int column, const QString& text);

protected:
    void updateGeometries() override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    int filterRow() const;

    struct Editor {
        int column;
        QWidget* widget;
    };
    std::vector<Editor> m_editors;
    QFrame* m_ground;
    QFrame* m_line;
};

} // namespace anjuan
