// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Navigation.h"

#include <array>

#include <QCoreApplication>
#include <QEvent>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/models/Cell.h"
#include "ui/parts/Words.h"

namespace anjuan {
namespace {

constexpr std::array table{
    Place{"todo", QT_TRANSLATE_NOOP("anjuan::Navigation", "To-do"), Symbol::Todo},
    Place{"deadlines", QT_TRANSLATE_NOOP("anjuan::Navigation", "Time limits"), Symbol::Deadlines},
    Place{"leads", QT_TRANSLATE_NOOP("anjuan::Navigation", "Leads"), Symbol::Leads},
    Place{"inspections", QT_TRANSLATE_NOOP("anjuan::Navigation", "Inspections"), Symbol::Inspections},
    Place{"cases", QT_TRANSLATE_NOOP("anjuan::Navigation", "Cases"), Symbol::Cases},
    Place{"review", QT_TRANSLATE_NOOP("anjuan::Navigation", "Review"), Symbol::Review, true},
    Place{"discussion", QT_TRANSLATE_NOOP("anjuan::Navigation", "Discussion"), Symbol::Discussion},
    Place{"referrals", QT_TRANSLATE_NOOP("anjuan::Navigation", "Referral and assistance"), Symbol::Referrals},
    Place{"supervision", QT_TRANSLATE_NOOP("anjuan::Navigation", "File review and supervision"), Symbol::Supervision, true},
    Place{"registers", QT_TRANSLATE_NOOP("anjuan::Navigation", "Registers and reports"), Symbol::Registers},
    Place{"archive", QT_TRANSLATE_NOOP("anjuan::Navigation", "Case files and archive"), Symbol::Archive},
    Place{"catalogue", QT_TRANSLATE_NOOP("anjuan::Navigation", "Catalogue of matters"), Symbol::Registers},
    Place{"library", QT_TRANSLATE_NOOP("anjuan::Navigation", "Law library"), Symbol::Document},
    Place{"people", QT_TRANSLATE_NOOP("anjuan::Navigation", "People and equipment"), Symbol::People},
    Place{"rehearsal", QT_TRANSLATE_NOOP("anjuan::Navigation", "Rehearsal"), Symbol::Hint, true},
};

} // namespace

std::span<const Place> places() { return table; }

NavigationModel::NavigationModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_badges(table.size())
{
}

int NavigationModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(table.size()); }

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Place& place = table[std::size_t(index.row())];
    const Badge& badge = m_badges[std::size_t(index.row())];
    const QString name = QCoreApplication::translate("anjuan::Navigation", place.name);
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::ToolTipRole: return index.row() < 9 ? QString(name + QStringLiteral("  Ctrl+%1").arg(index.row() + 1)) : name;
    case Qt::AccessibleTextRole: {
        if (badge.count == 0)
            return name;
        QString spoken = name + QLatin1Char(' ') + QString::number(badge.count);
        if (badge.urgency == Urgency::Overdue)
            spoken += QLatin1Char(' ') + Navigation::tr("overdue");
        if (badge.urgency == Urgency::DueToday)
            spoken += QLatin1Char(' ') + Navigation::tr("due today");
        return spoken;
    }
    case SymbolRole: return int(place.symbol);
    case CountRole: return badge.count;
    case UrgencyRole: return int(badge.urgency);
    case RuleAboveRole: return place.ruleAbove;
    case PlaceRole: return QString(QLatin1String(place.key));
    default: return {};
    }
}

int NavigationModel::rowOf(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (key == QLatin1String(table[std::size_t(row)].key))
            return row;
    }
    return -1;
}

void NavigationModel::setCount(const QString& key, int count, Urgency urgency)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    m_badges[std::size_t(row)] = {count, urgency};
    Q_EMIT dataChanged(index(row), index(row));
}

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_model(new NavigationModel(this))
    , m_delegate(new NavigationDelegate(this))
    , m_list(new QListView)
    , m_recent(new QWidget)
{
    setGround(this, "window");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
    m_list->setObjectName(QStringLiteral("navigation"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Navigation"));
    m_list->setProperty("ownRing", true);
    column->addWidget(m_list, 100);
    auto* recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(12, 10, 12, 8);
    recent->setSpacing(0);
    recent->addWidget(hairline(Qt::Horizontal));
    recent->addSpacing(8);
    recent->addWidget(words(tr("Recently opened"), Type::Small, Tone::Text2));
    column->addWidget(m_recent);
    column->addStretch(1);
    m_recent->hide();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { Q_EMIT placeChosen(current.data(PlaceRole).toString()); });
    measure();
}

void Navigation::setRecent(const std::vector<RecentLine>& lines)
{
    for (QWidget* old : m_recentRows)
        delete old;
    m_recentRows.clear();
    for (const RecentLine& line : lines) {
        auto* row = link(line.number + QStringLiteral("   ") + line.name, m_recent);
        row->setProperty("recent", true);
        row->setToolTip(line.name);
        row->setAccessibleName(line.number + QLatin1Char(' ') + line.name);
        connect(row, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT recentChosen(id); });
        m_recent->layout()->addWidget(row);
        m_recentRows.push_back(row);
    }
    m_recent->setVisible(!lines.empty() && !isRail());
}

void Navigation::setRail(bool rail)
{
    m_delegate->setRail(rail);
    m_recent->setVisible(!rail && !m_recentRows.empty());
    m_list->doItemsLayout();
    measure();
}

void Navigation::show(const QString& key)
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(key)));
    m_list->viewport()->update();
}

void Navigation::measure()
{
    // Names must fit with a count of two figures beside them.
    int widest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString name = m_model->index(row).data().toString();
        widest = std::max(widest, QFontMetrics(letters(Type::Plain, true)).horizontalAdvance(name));
    }
    setFixedWidth(isRail() ? 44 : std::clamp(widest + 37 + 50, 168 * letterSize() / 100, 240 * letterSize() / 100));
    int high = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        high += m_delegate->sizeHint({}, m_model->index(row)).height();
    m_list->setMaximumHeight(high);
    m_list->setMinimumHeight(std::min(high, 200));
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

void Navigation::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        m_list->doItemsLayout();
    }
}

} // namespace anjuan
