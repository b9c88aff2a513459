// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReviewQueuePage.h"

#include <algorithm>
#include <functional>

#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

constexpr int longWait = 5; // working days of D55 at the least: from then on the wait is amber
constexpr int nearlyOver = 10;

using Line = ReviewQueueLine;
const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

Column<Line> text(const char* key, std::string_view title, QString Line::*member, Tone tone = Tone::Text)
{
    return {QLatin1String(key), words(title), [member, tone](const Line& line) { return Cell{.text = line.*member, .tone = tone}; }};
}

Cell waiting(const Line& line)
{
    const bool late = line.daysWaiting >= longWait;
    return {.text = QString::number(line.daysWaiting), .tone = late ? Tone::Amber : Tone::Text, .strong = late};
}

Cell round(const Line& line)
{
    return {.text = words(Message{N_("round %1"), {std::int64_t{line.round}}}), .tone = line.round > 1 ? Tone::Accent : Tone::Text2};
}

Cell left(const Line& line)
{
    if (!line.hasDaysLeft)
        return {};
    const auto tone = line.daysLeft < 0 ? Tone::Red : line.daysLeft < nearlyOver ? Tone::Amber : Tone::Text;
    return {.text = QString::number(line.daysLeft), .tone = tone, .strong = tone != Tone::Text};
}

std::vector<Column<Line>> columns()
{
    return {{QStringLiteral("waiting"), words(N_("Days waiting")), waiting, right}, {QStringLiteral("round"), words(N_("Round")), round},
        text("handlers", N_("Handlers"), &Line::handlers), text("party", N_("Party"), &Line::party), text("cause", N_("Cause"), &Line::cause),
        {QStringLiteral("fine"), words(N_("Intended fine")), [](const Line& l) { return Cell{.text = l.fine}; }, right},
        {QStringLiteral("left"), words(N_("Days left of 90")), left, right},
        {QStringLiteral("papers"), words(N_("Papers")), [](const Line& l) { return Cell{.text = QString::number(l.papers)}; }, right},
        text("note", N_("Note of the handlers"), &Line::note, Tone::Text2)};
}

} // namespace

ReviewQueuePage::ReviewQueuePage(QWidget* parent) : Page(parent)
{
    setGround(this, "base");
    auto model = std::make_unique<RowModel<Line>>(columns(), [](const Line& line) { return line.id; });
    m_model = model.get();
    m_pane = new ListPane(words(N_("Waiting for legal review")), std::move(model), {84, 72, 130, 190, 230, 100, 110, 64, 0});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_pane, 1);
    setFocusProxy(m_pane->table());
    connect(m_pane, &ListPane::opened, this, &ReviewQueuePage::openReview);
}

QString ReviewQueuePage::title() const
{
    return words(N_("Legal review"));
}

void ReviewQueuePage::setLines(std::vector<Line> lines)
{
    std::ranges::stable_sort(lines, std::ranges::greater{}, &Line::daysWaiting);
    const bool late = std::ranges::any_of(lines, [](const Line& line) { return line.daysWaiting >= longWait; });
    setBadge(static_cast<int>(lines.size()), late ? Urgency::DueToday : Urgency::Plain);
    m_pane->setNote(lines.empty() ? words(N_("Nothing waits for you. Cases you handled yourself are not shown here")) : words(N_("the longest waiting first; Enter opens")));
    m_model->setRows(std::move(lines));
}

} // namespace anjuan
