// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/Picker.h"

#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

#include "ui/look/Type.h"
#include "ui/words/Text.h"

namespace anjuan {
namespace {

constexpr int soughtRole = Qt::UserRole + 1;
constexpr int shownRows = 10;
constexpr int popupWidth = 640;

/// Finds by everything that stands in a row, writes the key into the line.
class Finder final : public QCompleter {
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex& index) const override { return index.siblingAtColumn(0).data().toString(); }
};

QStandardItemModel* modelOf(const std::vector<Pick>& picks, QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({Picker::tr("Code"), Picker::tr("Name"), Picker::tr("Article"), Picker::tr("Range"), Picker::tr("To mind")});
    for (const auto& pick : picks) {
        const QStringList texts{toText(pick.key), pick.name, pick.article, pick.range, pick.caution};
        QList<QStandardItem*> cells;
        for (const auto& text : texts) {
            cells << new QStandardItem(text);
            cells.back()->setToolTip(text);
            cells.back()->setEditable(false);
        }
        cells.front()->setData(texts.join(QLatin1Char(' ')), soughtRole);
        model->appendRow(cells);
    }
    return model;
}

} // namespace

Picker::Picker(QLineEdit& line, const std::vector<Pick>& picks)
    : QObject(&line)
    , m_line(line)
    , m_completer(new Finder(modelOf(picks, this), this))
{
    m_line.setPlaceholderText(tr("Type a part of the name, the code or the article; Down shows the whole list"));
    makePopup();
    m_line.installEventFilter(this);
    // A choice is a person's edit: the form hears of it as of typing.
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), &m_line, [this](const QString& key) {
        m_line.setText(key);
        Q_EMIT m_line.textEdited(key);
    });
}

void Picker::makePopup()
{
    auto* popup = new QTreeView;
    popup->setRootIsDecorated(false);
    popup->setUniformRowHeights(true);
    popup->setAllColumnsShowFocus(true);
    popup->setMinimumWidth(grown(popupWidth));
    m_completer->setCompletionRole(soughtRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(shownRows);
    m_completer->setPopup(popup);
    m_line.setCompleter(m_completer);
    auto* header = popup->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
}

bool Picker::eventFilter(QObject* watched, QEvent* event)
{
    const bool opens = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (opens && !m_line.isReadOnly() && !m_completer->popup()->isVisible()) {
        m_completer->setCompletionPrefix(m_line.text().trimmed());
        if (m_completer->completionCount() <= 1)
            m_completer->setCompletionPrefix({});
        m_completer->complete();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace anjuan
