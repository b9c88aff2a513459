// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReferralListPage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/pages/ListPane.h"
#include "ui/parts/ChipBar.h"
#include "ui/parts/MessageStrip.h"
#include "ui/parts/Words.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

Column<ReferralLine> plain(const char* key, std::string_view title, QString ReferralLine::*member, Tone tone = Tone::Text)
{
    return {QLatin1String(key), words(title), [member, tone](const ReferralLine& line) { return Cell{.text = line.*member, .tone = tone}; }};
}

Cell signOf(const ReferralLine& line)
{
    return line.isOverdue ? Cell{.tone = Tone::Red, .symbol = Symbol::Broken, .spoken = words(N_("Overdue"))} : Cell{};
}

Cell stateOf(const ReferralLine& line)
{
    return {.text = line.state, .tone = line.isOpen ? Tone::Text : Tone::Text2, .strong = line.isOverdue};
}

Cell waitingOf(const ReferralLine& line)
{
    return line.waiting > 0 ? Cell{.text = QString::number(line.waiting)} : Cell{};
}

/// Red comes with its word, never alone.
Cell dueOf(const ReferralLine& line)
{
    if (!line.isOverdue)
        return {.text = line.due};
    return {.text = line.due.isEmpty() ? words(N_("Overdue")) : line.due + QLatin1Char(' ') + words(N_("Overdue")), .tone = Tone::Red, .strong = true};
}

} // namespace

ReferralListPage::ReferralListPage(QWidget* parent) : Page(parent), m_filter(new QLineEdit), m_chips(new ChipBar), m_message(new MessageStrip)
{
    setGround(this, "base");
    m_filter->setPlaceholderText(words(N_("Number, organ, party, cause, state")));
    m_filter->setAccessibleName(words(N_("Filter the referrals")));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(grown(360));
    m_chips->setChips({{QStringLiteral("open"), words(N_("Not closed yet")), false, false}, {QStringLiteral("overdue"), words(N_("Overdue")), false, false}});
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(12);
    head->addWidget(m_filter, 1);
    head->addWidget(m_chips);
    head->addStretch(1);
    m_sent = makePane(words(N_("Sent")), false);
    m_received = makePane(words(N_("Received")), true);
    m_registering = {m_received->addButton(words(N_("Register a letter")), Symbol::Add), m_received->addButton(words(N_("Receive a package")), Symbol::Down)};
    connect(m_registering.front(), &QPushButton::clicked, this, &ReferralListPage::registerLetter);
    connect(m_registering.back(), &QPushButton::clicked, this, &ReferralListPage::receivePackage);
    auto* lists = new QSplitter{Qt::Vertical};
    lists->addWidget(m_sent);
    lists->addWidget(m_received);
    lists->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addLayout(head);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(lists, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ReferralListPage::choose);
    connect(m_chips, &ChipBar::toggled, this, &ReferralListPage::choose);
}

ListPane* ReferralListPage::makePane(const QString& heading, bool incoming)
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    const auto day = incoming ? N_("Received on") : N_("Sent on");
    const auto waits = words(N_("Days since the last step, while an answer is waited for"));
    auto model = std::make_unique<RowModel<ReferralLine>>(
        std::vector<Column<ReferralLine>>{{QStringLiteral("sign"), {}, signOf}, {QStringLiteral("state"), words(N_("State")), stateOf},
            plain("number", N_("Number of the letter"), &ReferralLine::number, Tone::Text2), plain("organ", incoming ? N_("Sent by") : N_("Receiver"), &ReferralLine::organ),
            plain("party", N_("Party"), &ReferralLine::party), plain("cause", N_("Cause"), &ReferralLine::cause),
            plain("day", day, &ReferralLine::day, Tone::Text2), {QStringLiteral("waiting"), words(N_("Days waiting")), waitingOf, right, waits},
            {QStringLiteral("due"), words(N_("Answer due")), dueOf}},
        [](const ReferralLine& line) { return line.id; });
    m_models[incoming] = model.get();
    auto* pane = new ListPane(heading, std::move(model), {30, 110, 190, 180, 170, 0, 96, 72, 150});
    connect(pane, &ListPane::opened, this, &ReferralListPage::openReferral);
    return pane;
}

QString ReferralListPage::title() const
{
    return words(N_("Referral and assistance"));
}

void ReferralListPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

bool ReferralListPage::stepBack()
{
    const bool wasFiltered = !m_filter->text().isEmpty();
    m_filter->clear();
    return wasFiltered;
}

void ReferralListPage::setMayRegister(bool may)
{
    for (auto* each : m_registering)
        each->setVisible(may);
}

void ReferralListPage::setLines(std::vector<ReferralLine> lines)
{
    m_lines = std::move(lines);
    const auto open = std::ranges::count_if(m_lines, &ReferralLine::isOpen);
    const auto late = std::ranges::count_if(m_lines, &ReferralLine::isOverdue);
    setBadge(static_cast<int>(open), late > 0 ? Urgency::Overdue : Urgency::Plain);
    choose();
}

void ReferralListPage::choose()
{
    const auto chips = m_chips->chosen();
    std::vector<ReferralLine> shown[2];
    for (const auto& line : m_lines) {
        const bool wanted = (line.isOpen || !chips.contains(QStringLiteral("open"))) && (line.isOverdue || !chips.contains(QStringLiteral("overdue")));
        if (wanted && matches(line, m_filter->text()))
            shown[line.isIncoming].push_back(line);
    }
    for (const bool incoming : {false, true}) {
        const auto count = static_cast<std::int64_t>(shown[incoming].size());
        (incoming ? m_received : m_sent)->setNote(count == 0 ? words(N_("No entries")) : QString::number(count));
        m_models[incoming]->setRows(std::move(shown[incoming]));
    }
}

} // namespace anjuan
