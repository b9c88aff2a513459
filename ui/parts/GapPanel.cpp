// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/GapPanel.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/delegates/RowDelegate.h"
#include "ui/parts/Words.h"

namespace anjuan {
namespace {

/// Rows of a gap panel have no hairlines.
class GapDelegate final : public RowDelegate {
public:
    explicit GapDelegate(QObject* parent) : RowDelegate(26, parent) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem taller(option);
        painter->save();
        painter->setClipRect(option.rect);
        taller.rect.setHeight(option.rect.height() + 1); // pushes the hairline out of the clip
        RowDelegate::paint(painter, taller, index);
        painter->restore();
    }
};

int rank(Level level)
{
    switch (level) {
    case Level::Refuse: return 0;
    case Level::Defect: return 1;
    case Level::Warn: return 2;
    case Level::Hint: return 3;
    }
    return 4;
}

} // namespace

QString levelWord(Level level)
{
    switch (level) {
    case Level::Refuse: return GapPanel::tr("Cannot");
    case Level::Defect: return GapPanel::tr("Defect");
    case Level::Warn: return GapPanel::tr("Mind");
    case Level::Hint: return GapPanel::tr("Hint");
    }
    return {};
}

Symbol levelSymbol(Level level)
{
    switch (level) {
    case Level::Refuse: return Symbol::Blocked;
    case Level::Defect: return Symbol::Broken;
    case Level::Warn: return Symbol::Caution;
    case Level::Hint: return Symbol::Hint;
    }
    return Symbol::None;
}

Tone levelTone(Level level)
{
    switch (level) {
    case Level::Refuse: return Tone::Amber;
    case Level::Defect: return Tone::Red;
    case Level::Warn:
    case Level::Hint: break;
    }
    return Tone::Text2;
}

std::vector<Gap> inOrder(std::vector<Gap> gaps)
{
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const Gap& a, const Gap& b) { return rank(a.level) < rank(b.level); });
    return gaps;
}

Cell GapPanel::sentenceOf(const Line& line) { return {.text = line.gap.sentence}; }

GapPanel::GapPanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(words({}, Type::Heading))
    , m_summary(words({}, Type::Small, Tone::Text2))
    , m_rows(new QTreeView)
{
    m_model = std::make_unique<RowModel<Line>>(
        std::vector<Column<Line>>{
            {QStringLiteral("level"), {},
             [](const Line& line) {
                 if (line.allWell)
                     return Cell{.text = {}, .tone = Tone::Text2, .symbol = Symbol::Done};
                 return Cell{.text = levelWord(line.gap.level), .tone = levelTone(line.gap.level),
                             .symbol = levelSymbol(line.gap.level), .small = true};
             }},
            {QStringLiteral("sentence"), {}, &GapPanel::sentenceOf},
            {QStringLiteral("article"), {},
             [](const Line& line) { return Cell{.text = line.gap.article, .tone = Tone::Text2, .small = true}; },
             Qt::AlignRight | Qt::AlignVCenter},
            {QStringLiteral("link"), {},
             [](const Line& line) { return Cell{.text = line.gap.link, .tone = Tone::Accent, .small = true}; },
             Qt::AlignRight | Qt::AlignVCenter}},
        [](const Line& line) { return line.id; });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(10);
    head->addWidget(m_heading);
    head->addWidget(m_summary);
    head->addStretch(1);
    column->addLayout(head);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_rows);
    column->addLayout(inset);
    column->addStretch(1);
    prepareRows();
    setGaps({});
}

void GapPanel::prepareRows()
{
    m_rows->setModel(m_model.get());
    m_rows->setItemDelegate(new GapDelegate(m_rows));
    m_rows->setRootIsDecorated(false);
    m_rows->setHeaderHidden(true);
    m_rows->setUniformRowHeights(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setIndentation(0);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setAccessibleName(tr("Why can't I go on?"));
    m_rows->setProperty("ownRing", true);
    m_rows->installEventFilter(this);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setMinimumSectionSize(16);
    connect(m_rows, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == 3)
            follow(index);
    });
    connect(m_rows, &QTreeView::doubleClicked, this, &GapPanel::follow);
}

void GapPanel::setGaps(const std::vector<Gap>& gaps)
{
    m_gaps = inOrder(gaps);
    std::vector<Line> lines;
    for (std::size_t at = 0; at < m_gaps.size(); ++at)
        lines.push_back({QString::number(at), m_gaps[at]});
    if (lines.empty()) {
        Gap well;
        well.sentence = tr("All conditions are met");
        lines.push_back({QStringLiteral("well"), well, true});
    }
    m_model->setRows(std::move(lines));
    m_heading->setText(m_gaps.empty() ? tr("Ready to go on") : tr("Why can't I go on?"));
    m_summary->setText(summary());
    measure();
}

QString GapPanel::summary() const
{
    int cannot = 0;
    int others = 0;
    for (const Gap& gap : m_gaps)
        (gap.level == Level::Refuse ? cannot : others) += 1;
    if (m_gaps.empty())
        return {};
    if (cannot > 0 && others > 0)
        return tr("%n missing", nullptr, cannot) + tr(", %n more to mind", nullptr, others);
    return cannot > 0 ? tr("%n missing", nullptr, cannot) : tr("%n to mind", nullptr, others);
}

void GapPanel::measure()
{
    const QFontMetrics small(letters(Type::Small));
    int article = 0;
    int linkWide = 60;
    for (const Gap& gap : m_gaps) {
        article = std::max(article, small.horizontalAdvance(gap.article) + 20);
        linkWide = std::max(linkWide, small.horizontalAdvance(gap.link) + 8);
    }
    article = std::min(article, std::max(0, width() * 2 / 5));
    m_rows->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    const int word = m_gaps.empty() ? 0 : small.horizontalAdvance(levelWord(Level::Refuse)) + 18;
    m_rows->header()->resizeSection(0, 16 + 8 + 8 + word);
    m_rows->header()->resizeSection(2, article);
    m_rows->header()->resizeSection(3, linkWide + 8);
    const int rows = std::min(4, m_model->rowCount());
    m_rows->setFixedHeight(rows * grown(26));
}

void GapPanel::follow(const QModelIndex& index)
{
    if (!index.isValid() || std::size_t(index.row()) >= m_gaps.size())
        return;
    if (const QString id = m_gaps[std::size_t(index.row())].linkId; !id.isEmpty())
        Q_EMIT openGap(id);
}

bool GapPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            follow(m_rows->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GapPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    measure();
}

void GapPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
    QWidget::changeEvent(event);
}

} // namespace anjuan
