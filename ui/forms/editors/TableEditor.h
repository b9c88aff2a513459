// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/forms/FieldEditor.h"

class QVBoxLayout;

namespace anjuan {

class LinkButton;

/// Rows of a sub-table, one editor a cell. Rows are added and taken away; an empty row counts as none. With many columns a
/// row takes several lines, each cell under its label.
class TableEditor final : public FieldEditor {
    Q_OBJECT
public:
    TableEditor(const FieldRow& row, Surroundings surroundings, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;
    Json typed() const override;
    void setTyped(const Json& json) override;
    /// The first cell that cannot be read, or a required one missing in a row that has something.
    std::optional<Message> fault() const override;
    void setReadOnly(bool readOnly) override;
    void setWarned(bool warned) override;
    void setSpokenName(const QString& name, const QString& help) override;

    int rowCount() const { return static_cast<int>(m_lines.size()); }
    FieldEditor& cell(int row, int column) const;
    void addRow();

private:
    struct Line {
        QWidget* widget = nullptr;
        std::vector<FieldEditor*> cells;
    };
    bool wraps() const;
    QWidget* makeHeader();
    Line makeLine();
    void removeRow(const QWidget* widget);
    void clear();
    void nameCells();
    Surroundings m_surroundings;
    std::vector<Line> m_lines;
    QVBoxLayout* m_rows;
    LinkButton* m_add;
    QString m_name;
};

} // namespace anjuan
