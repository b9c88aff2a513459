// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/FilterHeader.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>

#include "ui/look/Type.h"
#include "ui/parts/Words.h"

namespace anjuan {

FilterHeader::FilterHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_ground(new QFrame(this))
    , m_line(hairline(Qt::Horizontal, this))
{
    setGround(m_ground, "window");
    setMinimumSectionSize(24);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::place);
}

int FilterHeader::filterRow() const { return grown(28); }

QSize FilterHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), grown(28) + filterRow()}; }

void FilterHeader::setFields(const std::vector<FilterField>& fields)
{
    for (const Editor& old : m_editors)
        old.widget->deleteLater();
    m_editors.clear();
    for (const FilterField& field : fields) {
        const QString name = tr("Filter: %1").arg(model() ? model()->headerData(field.column, Qt::Horizontal).toString() : QString());
        QWidget* made = nullptr;
        if (field.options.isEmpty()) {
            auto* line = new QLineEdit(this);
            line->setPlaceholderText(field.placeholder);
            connect(line, &QLineEdit::textEdited, this,
                    [this, field](const QString& text) { Q_EMIT filterChanged(field.column, text); });
            made = line;
        } else {
            auto* choice = new QComboBox(this);
            choice->addItems(field.options);
            connect(choice, &QComboBox::activated, this, [this, field](int at) {
                Q_EMIT filterChanged(field.column, at == 0 ? QString() : field.options[at]);
            });
            made = choice;
        }
        made->setProperty("small", true);
        made->setAccessibleName(name);
        made->show();
        m_editors.push_back({field.column, made});
    }
    updateGeometries();
}

QString FilterHeader::filter(int column) const
{
    for (const Editor& editor : m_editors) {
        if (editor.column != column)
            continue;
        if (const auto* line = qobject_cast<QLineEdit*>(editor.widget))
            return line->text();
        if (const auto* choice = qobject_cast<QComboBox*>(editor.widget); choice && choice->currentIndex() > 0)
            return choice->currentText();
    }
    return {};
}

void FilterHeader::setFilter(int column, const QString& text)
{
    for (const Editor& editor : m_editors) {
        if (editor.column != column)
            continue;
        if (auto* line = qobject_cast<QLineEdit*>(editor.widget))
            line->setText(text);
        if (auto* choice = qobject_cast<QComboBox*>(editor.widget))
            choice->setCurrentIndex(std::max(0, choice->findText(text)));
    }
}

void FilterHeader::clearFilters()
{
    for (const Editor& editor : m_editors) {
        if (!filter(editor.column).isEmpty()) {
            setFilter(editor.column, {});
            Q_EMIT filterChanged(editor.column, {});
        }
    }
}

void FilterHeader::focusFirst()
{
    if (!m_editors.empty())
        m_editors.front().widget->setFocus(Qt::ShortcutFocusReason);
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_editors.empty() ? 0 : filterRow());
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    const int row = filterRow();
    const int top = height() - row;
    m_ground->setGeometry(0, top, width(), row);
    m_ground->setVisible(!m_editors.empty());
    m_line->setGeometry(0, height() - 1, width(), 1);
    m_ground->lower();
    m_line->raise();
    for (const Editor& editor : m_editors) {
        const int left = sectionViewportPosition(editor.column);
        editor.widget->setGeometry(left + 2, top + 2, sectionSize(editor.column) - 4, row - 5);
        editor.widget->setVisible(!isSectionHidden(editor.column));
    }
}

void FilterHeader::changeEvent(QEvent* event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometries();
}

} // namespace anjuan
