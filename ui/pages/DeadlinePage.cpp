// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DeadlinePage.h"

#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

Column<LimitLine> plain(const char* key, std::string_view title, QString LimitLine::*member, Tone tone = Tone::Text)
{
    return {QLatin1String(key), words(title), [member, tone](const LimitLine& line) { return Cell{.text = line.*member, .tone = tone}; }};
}

Cell remainingOf(const LimitLine& line)
{
    const auto tone = line.ours ? remainingTone(line.daysLeft) : Tone::Text2;
    return {.text = remainingWords(line.daysLeft), .tone = tone, .strong = tone == Tone::Red || tone == Tone::Amber};
}

Cell stateOf(const LimitLine& line)
{
    if (!line.ours || line.daysLeft > 0)
        return {};
    return line.daysLeft < 0 ? Cell{.tone = Tone::Red, .symbol = Symbol::Broken, .spoken = words(N_("Overdue"))}
                             : Cell{.tone = Tone::Amber, .symbol = Symbol::Caution, .spoken = words(N_("Due today"))};
}

QString radarIdOf(int days)
{
    return radarIdOf(Date::of(2026, 1, 1).plusDays(days), Date::of(2026, 1, 1));
}

} // namespace

DeadlinePage::DeadlinePage(QWidget* parent) : Page(parent), m_radar(new RadarBar)
{
    setGround(this, "base");
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    auto model = std::make_unique<RowModel<LimitLine>>(
        std::vector<Column<LimitLine>>{{QStringLiteral("state"), {}, stateOf}, plain("limit", N_("Time limit"), &LimitLine::limit),
            plain("number", N_("Case number"), &LimitLine::number, Tone::Text2), plain("party", N_("Party"), &LimitLine::party),
            plain("starts", N_("Runs from"), &LimitLine::starts, Tone::Text2), plain("due", N_("Ends on"), &LimitLine::due),
            {QStringLiteral("remaining"), words(N_("Remaining")), remainingOf, right}, plain("article", N_("Basis in law"), &LimitLine::article, Tone::Text2)},
        [](const LimitLine& line) { return line.id; });
    m_model = model.get();
    m_pane = new ListPane(words(N_("Time limits that run")), std::move(model), {30, 200, 180, 0, 100, 150, 96, 260});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_radar);
    column->addWidget(m_pane, 1);
    connect(m_radar, &RadarBar::filterChanged, this, &DeadlinePage::choose);
    connect(m_radar, &RadarBar::opened, this, &DeadlinePage::viewAsked);
    connect(m_pane, &ListPane::opened, this, [this](const QString& id) { Q_EMIT openCase(id.section(QLatin1Char('/'), 0, 0)); });
}

QString DeadlinePage::title() const
{
    return words(N_("Time limits"));
}

void DeadlinePage::setLines(std::vector<LimitLine> lines)
{
    m_lines = std::move(lines);
    int overdue = 0;
    int today = 0;
    for (const auto& line : m_lines) {
        overdue += line.ours && line.daysLeft < 0;
        today += line.ours && line.daysLeft == 0;
    }
    setBadge(overdue + today, overdue > 0 ? Urgency::Overdue : today > 0 ? Urgency::DueToday : Urgency::Plain);
    choose(m_radar->chosen());
}

void DeadlinePage::choose(const QStringList& radarIds)
{
    std::vector<LimitLine> shown;
    for (const auto& line : m_lines) {
        if (radarIds.isEmpty() || radarIds.contains(radarIdOf(line.daysLeft)))
            shown.push_back(line);
    }
    m_model->setRows(std::move(shown));
}

} // namespace anjuan
