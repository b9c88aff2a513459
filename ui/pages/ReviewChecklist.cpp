// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReviewChecklist.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "core/casefile/facts/Review.h"
#include "ui/delegates/VerdictDelegate.h"
#include "ui/look/Type.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

enum ItemRole { RemarkRole = Qt::UserRole + 80, PageRole, ChangedRole, BeforeRole };

constexpr int plainHeight = 32;
constexpr int tallHeight = 52;

QString secondLine(const QModelIndex& index)
{
    const auto remark = index.data(RemarkRole).toString();
    const auto before = index.data(BeforeRole).toString();
    return remark.isEmpty() && !before.isEmpty() ? words(N_("Before:")) + QLatin1Char(' ') + before : remark;
}

/// The name at the left, the verdict at the right, the remark below.
class ItemDelegate final : public VerdictDelegate {
public:
    using VerdictDelegate::VerdictDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool tall = !secondLine(index).isEmpty() || index.data(PageRole).toInt() > 0;
        return {VerdictDelegate::sizeHint(option, index).width() + 160, grown(tall ? tallHeight : plainHeight)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        paintGround(*painter, option, index);
        painter->restore();
        QStyleOptionViewItem top = option;
        top.rect = head(option.rect);
        VerdictDelegate::paint(painter, top, index);
        if (option.rect.height() > top.rect.height()) {
            // The hairline belongs under the remark.
            const bool chosen = option.state & QStyle::State_Selected;
            painter->fillRect(QRect{top.rect.left(), top.rect.bottom(), top.rect.width(), 1}, colour(chosen ? Tone::Select : Tone::Base));
        }
        paintName(*painter, top.rect, index);
        paintRemark(*painter, option.rect.adjusted(40, top.rect.height() - 4, -12, -4), index);
    }
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override
    {
        QStyleOptionViewItem top = option;
        top.rect = head(option.rect);
        return VerdictDelegate::editorEvent(event, model, top, index);
    }

private:
    static QRect head(const QRect& whole) { return {whole.left(), whole.top(), whole.width(), grown(plainHeight)}; }

    static void paintName(QPainter& painter, const QRect& line, const QModelIndex& index)
    {
        painter.save();
        painter.setFont(letters(Type::Plain));
        painter.setPen(colour(Tone::Text2));
        painter.drawText(QRect{line.left() + 12, line.top(), 24, line.height()}, Qt::AlignVCenter, QString::number(index.row() + 1));
        painter.setPen(colour(Tone::Text));
        const auto name = index.data().toString();
        painter.drawText(line.adjusted(40, 0, 0, 0), Qt::AlignVCenter, name);
        if (index.data(ChangedRole).toBool()) {
            const int left = line.left() + 40 + painter.fontMetrics().horizontalAdvance(name) + 8;
            const auto changed = words(N_("changed"));
            paintTag(painter, QRect{left, line.center().y() - 9, tagWidth(changed), 20}, changed, static_cast<int>(Tone::Text));
        }
        painter.restore();
    }
    static void paintRemark(QPainter& painter, const QRect& line, const QModelIndex& index)
    {
        painter.save();
        painter.setFont(letters(Type::Small));
        int right = line.right();
        if (const int page = index.data(PageRole).toInt(); page > 0) {
            const auto link = words(Message{N_("page %1"), {std::int64_t{page}}});
            painter.setPen(colour(Tone::Accent));
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, link);
            right -= painter.fontMetrics().horizontalAdvance(link) + 12;
        }
        const bool problem = index.data(VerdictRole).toInt() == static_cast<int>(Verdict::Problem);
        painter.setPen(colour(problem ? Tone::Amber : Tone::Text2));
        const QRect place{line.left(), line.top(), right - line.left(), line.height()};
        painter.drawText(place, Qt::AlignVCenter, painter.fontMetrics().elidedText(secondLine(index), Qt::ElideRight, place.width()));
        painter.restore();
    }
};

QStringList verdicts()
{
    QStringList list;
    for (const auto& option : Options<Verdict>::rows)
        list << words(option.label);
    return list;
}

} // namespace

QVariant ReviewItems::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return line.item;
    case Qt::ToolTipRole: return secondLine(index).isEmpty() ? line.item : secondLine(index);
    case Qt::AccessibleTextRole: return line.verdict < 0 ? line.item : line.item + QLatin1Char(' ') + verdicts().value(line.verdict) + QLatin1Char(' ') + line.remark;
    case VerdictRole: return line.verdict;
    case RemarkRole: return line.remark;
    case PageRole: return line.page;
    case ChangedRole: return line.changed;
    case BeforeRole: return line.before;
    default: return {};
    }
}

bool ReviewItems::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != VerdictRole || !index.isValid() || index.row() >= rowCount())
        return false;
    m_lines[static_cast<std::size_t>(index.row())].verdict = value.toInt();
    touch(index.row());
    return true;
}

void ReviewItems::setLines(std::vector<ReviewItemLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void ReviewItems::setRemark(int row, const QString& remark)
{
    m_lines.at(static_cast<std::size_t>(row)).remark = remark;
    touch(row);
}

void ReviewItems::setPage(int row, int page)
{
    m_lines.at(static_cast<std::size_t>(row)).page = page;
    touch(row);
}

void ReviewItems::touch(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

ReviewChecklist::ReviewChecklist(QWidget* parent) : QListView(parent), m_items(new ReviewItems(this))
{
    setModel(m_items);
    setItemDelegate(new ItemDelegate{verdicts(), static_cast<int>(Verdict::Problem), plainHeight, this});
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(words(N_("Check list of the review")));
    connect(m_items, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void ReviewChecklist::setCurrentRow(int row)
{
    if (row >= 0 && row < m_items->rowCount())
        setCurrentIndex(m_items->index(row));
}

void ReviewChecklist::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_J || key == Qt::Key_K)
        return setCurrentRow(currentRow() + (key == Qt::Key_J ? 1 : -1));
    if (key >= Qt::Key_1 && key <= Qt::Key_3 && currentIndex().isValid()) {
        m_items->setData(currentIndex(), key - Qt::Key_1, VerdictRole);
        return;
    }
    if (key == Qt::Key_G && currentIndex().isValid()) {
        Q_EMIT pageAsked(currentIndex().data(PageRole).toInt());
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT remarkAsked();
        return;
    }
    QListView::keyPressEvent(event);
}

void ReviewChecklist::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT rowChanged(current.row());
}

} // namespace anjuan
