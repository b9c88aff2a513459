// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/TimelineView.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/models/Cell.h"
#include "ui/parts/ChipBar.h"
#include "ui/parts/Words.h"

namespace anjuan {

void TimelineModel::setLines(std::vector<TimelineLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const TimelineLine& a, const TimelineLine& b) { return a.when > b.when; });
    m_lines = std::move(lines);
    choose();
}

void TimelineModel::setFilter(const QStringList& kinds, const QString& text)
{
    m_kinds = kinds;
    m_text = text;
    choose();
}

bool TimelineModel::passes(const TimelineLine& line) const
{
    if (!m_kinds.isEmpty() && !m_kinds.contains(line.kind))
        return false;
    return m_text.isEmpty() || line.sentence.contains(m_text, Qt::CaseInsensitive)
        || line.before.contains(m_text, Qt::CaseInsensitive) || line.after.contains(m_text, Qt::CaseInsensitive);
}

void TimelineModel::choose()
{
    beginResetModel();
    m_shown.clear();
    QDate day;
    for (int at = 0; at < int(m_lines.size()); ++at) {
        const TimelineLine& line = m_lines[std::size_t(at)];
        if (!passes(line))
            continue;
        if (line.when.date() != day) {
            day = line.when.date();
            m_shown.push_back({-1, day});
        }
        m_shown.push_back({at, day});
    }
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Shown& shown = m_shown[std::size_t(index.row())];
    if (shown.line < 0) {
        const QString day = shown.day.toString(Qt::ISODate) + QLatin1Char(' ')
            + QLocale().dayName(shown.day.dayOfWeek(), QLocale::ShortFormat);
        if (role == KindRole)
            return int(TimelineShape::Day);
        return role == TimeRole || role == Qt::AccessibleTextRole ? QVariant(day) : QVariant();
    }
    const TimelineLine& line = m_lines[std::size_t(shown.line)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return line.sentence;
    case Qt::AccessibleTextRole:
        return QStringList{line.timeText(), line.sentence, line.before, line.after}
            .join(QLatin1Char(' '))
            .trimmed();
    case TimeRole: return line.timeText();
    case FromRole: return line.before;
    case ToRole: return line.after;
    case KindRole: return int(line.folded ? TimelineShape::Folded : TimelineShape::Entry);
    case ToneRole: return int(line.tone);
    case SymbolRole: return int(line.symbol);
    case IdRole: return line.id;
    default: return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && m_shown[std::size_t(index.row())].line < 0)
        return Qt::ItemIsEnabled;
    return QAbstractListModel::flags(index);
}

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , m_model(new TimelineModel(this))
    , m_list(new QListView)
    , m_chips(new ChipBar)
    , m_search(new QLineEdit)
{
    setGround(this, "base");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 16, 6);
    head->addWidget(m_chips);
    head->addStretch(1);
    m_search->setPlaceholderText(tr("Search the time line"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setMaximumWidth(240);
    m_search->setProperty("small", true);
    head->addWidget(m_search, 1);
    column->addLayout(head);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Time line"));
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_chips->setChips({{QStringLiteral("deadline"), tr("Time limits")}, {QStringLiteral("document"), tr("Documents")},
                       {QStringLiteral("review"), tr("Review")}, {QStringLiteral("service"), tr("Service")},
                       {QStringLiteral("attachment"), tr("Attachments")}, {QStringLiteral("system"), tr("System")}});
    auto refilter = [this] { m_model->setFilter(m_chips->chosen(), m_search->text().trimmed()); };
    connect(m_chips, &ChipBar::toggled, this, refilter);
    connect(m_search, &QLineEdit::textChanged, this, refilter);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const QString id = index.data(IdRole).toString(); !id.isEmpty())
            Q_EMIT openEntry(id);
    });
}

void TimelineView::setLines(std::vector<TimelineLine> lines) { m_model->setLines(std::move(lines)); }

void TimelineView::goTo(const QDate& day)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.data(KindRole).toInt() != int(TimelineShape::Day))
            continue;
        if (QDate::fromString(index.data(TimeRole).toString().left(10), Qt::ISODate) <= day) {
            m_list->setCurrentIndex(m_model->index(row + 1));
            m_list->scrollTo(index, QListView::PositionAtTop);
            return;
        }
    }
}

} // namespace anjuan
