// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editors/TableEditor.h"

#include <algorithm>

#include <QGridLayout>
#include <QVBoxLayout>

#include "core/base/Json.h"
#include "ui/forms/Glyph.h"
#include "ui/forms/Label.h"
#include "ui/forms/editors/Editors.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int perLine = 4;
constexpr int mostInOneLine = 7;

int stretchOf(const FieldRow& column)
{
    switch (column.kind) {
    case Kind::Prose:
    case Kind::Lines:
    case Kind::Persons:
    case Kind::Table: return 4;
    case Kind::Line:
    case Kind::Choice:
    case Kind::Person: return 3;
    case Kind::Day:
    case Kind::Time:
    case Kind::Money:
    case Kind::Number:
    case Kind::YesNo: return 1;
    }
    return 1;
}

QString headOf(const FieldRow& column)
{
    return column.need == Need::Must ? words(column.label) + QStringLiteral(" *") : words(column.label);
}

} // namespace

TableEditor::TableEditor(const FieldRow& row, Surroundings surroundings, QWidget* parent)
    : FieldEditor(row, parent), m_surroundings(std::move(surroundings)), m_rows(new QVBoxLayout),
      m_add(new LinkButton{tr("Add a row"), this})
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    if (!wraps())
        layout->addWidget(makeHeader());
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addRow();
        m_lines.back().cells.front()->setFocus();
        Q_EMIT changed();
    });
}

TableEditor::~TableEditor()
{
    // A cell that dies with the focus still says that it was left.
    for (auto& line : m_lines) {
        for (auto* editor : line.cells)
            editor->disconnect(this);
    }
}

bool TableEditor::wraps() const
{
    return row().columns.size() > mostInOneLine;
}

FieldEditor& TableEditor::cell(int row, int column) const
{
    return *m_lines.at(static_cast<std::size_t>(row)).cells.at(static_cast<std::size_t>(column));
}

QWidget* TableEditor::makeHeader()
{
    auto* header = new QWidget{this};
    auto* grid = new QGridLayout{header};
    grid->setContentsMargins(0, 0, 0, 0);
    int at = 0;
    for (const auto& column : row().columns) {
        if (!m_surroundings.asksFor(column)) {
            ++at;
            continue;
        }
        auto* label = new Label{Label::Role::Small, headOf(column), header};
        label->setTone(QStringLiteral("text2"));
        grid->addWidget(label, 0, at);
        const auto width = std::unique_ptr<FieldEditor>{makeEditor(column, m_surroundings, nullptr)};
        grid->setColumnMinimumWidth(at, width->minimumSizeHint().width());
        grid->setColumnStretch(at++, stretchOf(column));
    }
    grid->setColumnMinimumWidth(at, GlyphButton{GlyphShape::Remove, {}}.sizeHint().width());
    return header;
}

TableEditor::Line TableEditor::makeLine()
{
    Line line;
    line.widget = new QWidget{this};
    auto* grid = new QGridLayout{line.widget};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    int at = 0;
    for (const auto& column : row().columns) {
        auto* editor = makeEditor(column, m_surroundings, line.widget);
        editor->setVisible(m_surroundings.asksFor(column));
        const int place = wraps() ? at % perLine : at;
        const int above = wraps() ? at / perLine * 2 : 0;
        if (wraps())
            grid->addWidget(new Label{Label::Role::Small, m_surroundings.asksFor(column) ? headOf(column) : QString{}, line.widget}, above, place);
        grid->addWidget(editor, above + 1, place, Qt::AlignTop);
        if (m_surroundings.asksFor(column))
            grid->setColumnStretch(place, wraps() ? 1 : stretchOf(column));
        line.cells.push_back(editor);
        connect(editor, &FieldEditor::changed, this, &FieldEditor::changed);
        connect(editor, &FieldEditor::left, this, &FieldEditor::left);
        connect(editor, &FieldEditor::entered, this, [this] { focusNextChild(); });
        ++at;
    }
    auto* remove = new GlyphButton{GlyphShape::Remove, tr("Remove the row"), line.widget};
    grid->addWidget(remove, 1, wraps() ? perLine : at, Qt::AlignTop);
    connect(remove, &QAbstractButton::clicked, this, [this, widget = line.widget] { removeRow(widget); });
    return line;
}

void TableEditor::addRow()
{
    m_lines.push_back(makeLine());
    auto& line = m_lines.back();
    m_rows->addWidget(line.widget);
    setFocusProxy(m_lines.front().cells.front());
    // The new cells stand at the end of the Tab order of the window: bring them before the link.
    auto* before = m_add->previousInFocusChain();
    for (auto* part : line.widget->findChildren<QWidget*>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && part->window() == window()) {
            QWidget::setTabOrder(before, part);
            before = part;
        }
    }
    line.widget->show();
    nameCells();
}

void TableEditor::removeRow(const QWidget* widget)
{
    const auto found = std::ranges::find(m_lines, widget, &Line::widget);
    if (found == m_lines.end())
        return;
    found->widget->hide();
    found->widget->deleteLater();
    m_lines.erase(found);
    setFocusProxy(m_lines.empty() ? static_cast<QWidget*>(m_add) : m_lines.front().cells.front());
    m_add->setFocus();
    nameCells();
    Q_EMIT changed();
}

void TableEditor::clear()
{
    for (auto& line : m_lines)
        delete line.widget;
    m_lines.clear();
    setFocusProxy(m_add);
}

void TableEditor::nameCells()
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        for (auto* editor : m_lines[i].cells) {
            const auto name = tr("%1, row %2").arg(words(editor->row().label)).arg(i + 1);
            editor->setSpokenName(name, words(editor->row().help));
        }
    }
}

Value TableEditor::value() const
{
    Value::Table table;
    for (const auto& line : m_lines) {
        Value::Row values;
        for (const auto* editor : line.cells)
            values.push_back(editor->value());
        if (std::ranges::any_of(values, [](const Value& v) { return !v.isEmpty(); }))
            table.push_back(std::move(values));
    }
    return Value{table};
}

void TableEditor::setValue(const Value& value)
{
    clear();
    const auto* table = value.as<Value::Table>();
    if (table == nullptr)
        return;
    for (const auto& values : *table) {
        addRow();
        auto& cells = m_lines.back().cells;
        for (std::size_t i = 0; i < cells.size() && i < values.size(); ++i)
            cells[i]->setValue(values[i]);
    }
}

Json TableEditor::typed() const
{
    Json rows = Json::array();
    for (const auto& line : m_lines) {
        Json cells = Json::array();
        for (const auto* editor : line.cells)
            cells.push_back(editor->typed());
        rows.push_back(std::move(cells));
    }
    return rows;
}

void TableEditor::setTyped(const Json& json)
{
    clear();
    if (!json.is_array())
        return;
    for (const auto& typedRow : json) {
        addRow();
        auto& cells = m_lines.back().cells;
        for (std::size_t i = 0; i < cells.size() && typedRow.is_array() && i < typedRow.size(); ++i)
            cells[i]->setTyped(typedRow[i]);
    }
}

std::optional<Message> TableEditor::fault() const
{
    for (const auto& line : m_lines) {
        const bool any = std::ranges::any_of(line.cells, [](const FieldEditor* e) { return !e->value().isEmpty(); });
        for (const auto* editor : line.cells) {
            if (auto fault = editor->fault())
                return fault;
            if (any && editor->row().need == Need::Must && editor->value().isEmpty())
                return Message{N_("%1 is missing"), {std::string{editor->row().label}}};
        }
    }
    return std::nullopt;
}

void TableEditor::setReadOnly(bool readOnly)
{
    m_add->setVisible(!readOnly);
    for (auto& line : m_lines) {
        for (auto* editor : line.cells)
            editor->setReadOnly(readOnly);
        const auto buttons = line.widget->findChildren<GlyphButton*>(QString{}, Qt::FindDirectChildrenOnly);
        for (auto* button : buttons)
            button->setVisible(!readOnly);
    }
}

void TableEditor::setWarned(bool warned)
{
    for (auto& line : m_lines) {
        for (auto* editor : line.cells)
            editor->setWarned(warned && editor->fault().has_value());
    }
}

void TableEditor::setSpokenName(const QString& name, const QString& help)
{
    m_name = name;
    setAccessibleName(name);
    setAccessibleDescription(help);
    m_add->setAccessibleName(tr("%1: add a row").arg(name));
}

} // namespace anjuan
