// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ArchivePage.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "ui/pages/FromDocket.h"
#include "ui/pages/ListPane.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

Column<ShelfLine> plain(const char* key, const QString& title, QString ShelfLine::*member, Tone tone = Tone::Text)
{
    return {QLatin1String(key), title, [member, tone](const ShelfLine& line) { return Cell{.text = line.*member, .tone = tone}; }};
}

Cell remainingOf(const ShelfLine& line)
{
    if (line.bindBy.isEmpty())
        return {};
    const auto tone = remainingTone(line.daysLeft);
    return {.text = remainingWords(line.daysLeft), .tone = tone, .strong = tone == Tone::Red || tone == Tone::Amber};
}

Cell stateOf(const ShelfLine& line)
{
    if (line.bindBy.isEmpty() || line.daysLeft > 0)
        return {};
    return line.daysLeft < 0 ? Cell{.tone = Tone::Red, .symbol = Symbol::Broken, .spoken = words(N_("Overdue"))}
                             : Cell{.tone = Tone::Amber, .symbol = Symbol::Caution, .spoken = words(N_("Due today"))};
}

QString idOf(const ShelfLine& line)
{
    return line.id;
}

} // namespace

ArchivePage::ArchivePage(QWidget* parent) : Page(parent), m_toBind(makeToBind()), m_bound(makeBound())
{
    setGround(this, "base");
    auto* parts = new QSplitter{Qt::Vertical};
    parts->addWidget(m_toBind);
    parts->addWidget(m_bound);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(parts);
}

ListPane* ArchivePage::makeToBind()
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    auto model = std::make_unique<RowModel<ShelfLine>>(
        std::vector<Column<ShelfLine>>{{QStringLiteral("state"), {}, stateOf}, plain("number", tr("Case number"), &ShelfLine::number, Tone::Text2),
            plain("party", tr("Party"), &ShelfLine::party), plain("cause", tr("Cause"), &ShelfLine::cause, Tone::Text2),
            plain("closed", tr("Closed on"), &ShelfLine::closedOn, Tone::Text2), plain("bind-by", tr("To be bound by"), &ShelfLine::bindBy),
            {QStringLiteral("remaining"), tr("Remaining"), remainingOf, right}},
        idOf);
    m_waiting = model.get();
    auto* pane = new ListPane{tr("To be bound"), std::move(model), {30, 190, 240, 0, 110, 130, 110}};
    connect(pane, &ListPane::opened, this, &ArchivePage::openCase);
    return pane;
}

ListPane* ArchivePage::makeBound()
{
    auto model = std::make_unique<RowModel<ShelfLine>>(
        std::vector<Column<ShelfLine>>{plain("archive-number", tr("Archive number"), &ShelfLine::archiveNumber),
            plain("number", tr("Case number"), &ShelfLine::number, Tone::Text2), plain("party", tr("Party"), &ShelfLine::party),
            plain("cause", tr("Cause"), &ShelfLine::cause, Tone::Text2), plain("bound", tr("Bound on"), &ShelfLine::boundOn, Tone::Text2),
            plain("retention", tr("Kept"), &ShelfLine::retention)},
        idOf);
    m_shelved = model.get();
    auto* pane = new ListPane{tr("Bound files"), std::move(model), {190, 190, 240, 0, 110, 110}};
    connect(pane, &ListPane::opened, this, &ArchivePage::openFile);
    return pane;
}

QString ArchivePage::title() const
{
    return tr("Case files and archive");
}

void ArchivePage::setLines(const std::vector<ShelfLine>& lines)
{
    std::vector<ShelfLine> waiting;
    std::vector<ShelfLine> shelved;
    int overdue = 0;
    int today = 0;
    for (const auto& line : lines) {
        (line.isBound ? shelved : waiting).push_back(line);
        overdue += !line.isBound && !line.bindBy.isEmpty() && line.daysLeft < 0;
        today += !line.isBound && !line.bindBy.isEmpty() && line.daysLeft == 0;
    }
    m_toBind->setNote(waiting.empty() ? tr("Every closed case is bound") : tr("%n case(s)", nullptr, static_cast<int>(waiting.size())));
    m_bound->setNote(shelved.empty() ? tr("No case has been bound yet") : tr("%n file(s); open one to see and print the whole file", nullptr, static_cast<int>(shelved.size())));
    setBadge(static_cast<int>(waiting.size()), overdue > 0 ? Urgency::Overdue : today > 0 ? Urgency::DueToday : Urgency::Plain);
    m_waiting->setRows(std::move(waiting));
    m_shelved->setRows(std::move(shelved));
}

} // namespace anjuan
