// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ScoringTable.h"

#include "ui/delegates/PointsDelegate.h"
#include "ui/pages/FromEvaluation.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using LineKind = ItemLine::Kind;

Cell pointsOf(const ItemLine& line)
{
    switch (line.kind) {
    case LineKind::Veto: return {};
    case LineKind::Group: return {.text = line.points > 0 ? pointsText(line.points) : QString(), .strong = true};
    case LineKind::Item: break;
    }
    return {.text = pointsText(line.points), .tone = Tone::Text2};
}

Cell deductedOf(const ItemLine& line)
{
    switch (line.kind) {
    case LineKind::Group: return {.text = line.deduction > 0 ? QStringLiteral("−") + pointsText(line.deduction) : QString(), .strong = true};
    case LineKind::Veto:
        if (!line.isDecided)
            return {};
        return line.vetoApplies ? Cell{.text = words(N_("applies")), .tone = Tone::Red, .symbol = Symbol::Broken} : Cell{.text = words(N_("does not apply")), .tone = Tone::Text2};
    case LineKind::Item: break;
    }
    if (!line.isApplicable)
        return {.text = QStringLiteral("—"), .tone = Tone::Text2, .spoken = words(N_("not applicable"))};
    return {.text = pointsText(line.deduction), .tone = line.isOpen() ? Tone::Text3 : Tone::Text, .strong = line.isDecided && line.deduction > 0};
}

Cell mannerOf(const ItemLine& line)
{
    if (line.kind == LineKind::Group)
        return {};
    return line.isByMachine ? Cell{.text = words(N_("by program")), .tone = Tone::Text2, .symbol = Symbol::Inspections}
                            : Cell{.text = words(N_("by person")), .tone = Tone::Text2, .symbol = Symbol::People};
}

Cell problemOf(const ItemLine& line)
{
    if (line.kind == LineKind::Group)
        return {};
    if (line.isOpen())
        return {.text = line.proposal, .tone = Tone::Amber, .symbol = Symbol::Caution, .spoken = words(Message{N_("Proposed, to be decided: %1"), {line.proposal.toStdString()}})};
    if (line.isDecided && line.comment.isEmpty())
        return {.text = words(N_("Looked at")), .tone = Tone::Text3, .symbol = Symbol::Done};
    return {.text = line.comment, .symbol = line.isDecided ? Symbol::Done : Symbol::None};
}

Column<ItemLine> column(const char* key, std::string_view title, std::function<Cell(const ItemLine&)> cell, bool right = false)
{
    return {QLatin1String(key), words(title), std::move(cell), (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, {}};
}

std::vector<Column<ItemLine>> scoringColumns()
{
    return {column("no", N_("No."), [](const ItemLine& l) { return l.kind == LineKind::Group ? Cell{.text = l.text, .strong = true} : Cell{.text = l.no, .tone = Tone::Text2}; }, true),
        column("text", N_("What is looked at"), [](const ItemLine& l) { return Cell{.text = l.kind == LineKind::Group ? QString() : l.text}; }),
        column("points", N_("Worth"), pointsOf, true), column("deducted", N_("Deduct"), deductedOf, true),
        column("manner", N_("Manner"), mannerOf), column("problem", N_("Problem found"), problemOf)};
}

} // namespace

ScoringModel::ScoringModel()
    : RowModel<ItemLine>(scoringColumns(), [](const ItemLine& line) { return line.id; }, [](const ItemLine& line) { return line.kind == LineKind::Group; })
{
}

QVariant ScoringModel::data(const QModelIndex& index, int role) const
{
    const bool isPoints = index.isValid() && index.column() == pointsColumn() && row(index.row()).kind == LineKind::Item;
    if (role == MostPointsRole)
        return isPoints && row(index.row()).isApplicable ? QVariant::fromValue<qint64>(row(index.row()).points) : QVariant();
    if (role == PointsRole)
        return isPoints ? QVariant::fromValue<qint64>(row(index.row()).deduction) : QVariant();
    if (role == Qt::TextAlignmentRole && index.isValid() && isGroup(index.row()))
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return RowModel<ItemLine>::data(index, role);
}

bool ScoringModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != PointsRole || !index.isValid())
        return false;
    if (typed)
        typed(idAt(index.row()), value.toLongLong());
    return true;
}

Qt::ItemFlags ScoringModel::flags(const QModelIndex& index) const
{
    auto flags = RowModel<ItemLine>::flags(index);
    if (m_isWritable && index.isValid() && index.column() == pointsColumn() && data(index, MostPointsRole).isValid())
        flags |= Qt::ItemIsEditable;
    return flags;
}

ScoringTable::ScoringTable(QWidget* parent) : RowTable(words(N_("Scoring table")), parent), m_lines(new ScoringModel)
{
    m_lines->setParent(this);
    setModel(m_lines);
    setWidths({52, 0, 52, 62, 74, 196});
    setEditTriggers(EditKeyPressed | SelectedClicked | DoubleClicked);
    setSelectionMode(SingleSelection);
    auto* points = new PointsDelegate(28, this);
    setItemDelegateForColumn(m_lines->pointsColumn(), points);
    connect(points, &PointsDelegate::unreadable, this, &ScoringTable::pointsUnreadable);
    m_lines->typed = [this](const QString& id, std::int64_t tenths) { Q_EMIT pointsTyped(id, tenths); };
}

void ScoringTable::setLines(std::vector<ItemLine> lines, bool writable)
{
    m_lines->setWritable(writable);
    m_lines->setRows(std::move(lines));
}

const ItemLine* ScoringTable::line(const QString& id) const
{
    const int at = m_lines->rowOf(id);
    return at < 0 ? nullptr : &m_lines->row(at);
}

const ItemLine* ScoringTable::current() const
{
    const auto* found = line(currentId());
    return found && found->kind != LineKind::Group ? found : nullptr;
}

void ScoringTable::editPoints()
{
    const auto at = m_lines->index(m_lines->rowOf(currentId()), m_lines->pointsColumn());
    if (at.isValid() && (at.flags() & Qt::ItemIsEditable)) {
        setCurrentIndex(at);
        edit(at);
    }
}

void ScoringTable::step(int by)
{
    for (int at = m_lines->rowOf(currentId()) + by; at >= 0 && at < m_lines->rowCount(); at += by) {
        if (!m_lines->isGroup(at))
            return setCurrentId(m_lines->idAt(at));
    }
}

QString ScoringTable::nextOpen() const
{
    const int count = m_lines->rowCount();
    const int from = std::max(0, m_lines->rowOf(currentId()));
    for (int step = 0; step < count; ++step) {
        const int at = (from + step) % count;
        if (m_lines->row(at).isOpen())
            return m_lines->idAt(at);
    }
    return {};
}

} // namespace anjuan
