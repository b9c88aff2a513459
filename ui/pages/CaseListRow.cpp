// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CaseListRow.h"

#include <QCoreApplication>

namespace anjuan {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(anjuan::CaseListRow)
};

Cell stateOf(const CaseListRow& row)
{
    if (row.daysLeft && *row.daysLeft < 0)
        return {.tone = Tone::Red, .symbol = Symbol::Broken, .spoken = Words::tr("overdue")};
    if (row.suspended)
        return {.tone = Tone::Text2, .symbol = Symbol::Suspended, .spoken = Words::tr("suspended")};
    if (row.noNextStep)
        return {.tone = Tone::Amber, .symbol = Symbol::Caution, .spoken = Words::tr("no next step")};
    if (row.daysLeft && *row.daysLeft == 0)
        return {.tone = Tone::Amber, .symbol = Symbol::Caution, .spoken = Words::tr("due today")};
    return {};
}

Cell deadlineOf(const CaseListRow& row)
{
    if (row.suspended)
        return {.text = Words::tr("Suspended")};
    if (row.noNextStep)
        return {.text = Words::tr("No next step"), .tone = Tone::Amber, .strong = true};
    return {.text = row.nextDeadline};
}

Cell remainingOf(const CaseListRow& row)
{
    if (!row.daysLeft)
        return {.text = QStringLiteral("—"), .tone = Tone::Text2};
    const Tone tone = remainingTone(*row.daysLeft);
    return {.text = remainingWords(*row.daysLeft), .tone = tone, .strong = tone != Tone::Text};
}

QString circled(int number)
{
    return number >= 1 && number <= 20 ? QString(QChar(0x2460 + number - 1)) : QString();
}

} // namespace

QString remainingWords(int daysLeft)
{
    if (daysLeft < 0)
        return Words::tr("overdue by %n day(s)", nullptr, -daysLeft);
    if (daysLeft == 0)
        return Words::tr("today");
    return Words::tr("%n day(s)", nullptr, daysLeft);
}

Tone remainingTone(int daysLeft) { return daysLeft < 0 ? Tone::Red : daysLeft == 0 ? Tone::Amber : Tone::Text; }

std::unique_ptr<RowModel<CaseListRow>> caseListModel()
{
    using Row = CaseListRow;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    std::vector<Column<Row>> columns{
        {QStringLiteral("state"), {}, stateOf},
        {QStringLiteral("number"), Words::tr("Case number"), [](const Row& r) { return Cell{.text = r.number, .tone = Tone::Text2}; }},
        {QStringLiteral("party"), Words::tr("Party"), [](const Row& r) { return Cell{.text = r.party}; }},
        {QStringLiteral("cause"), Words::tr("Cause"), [](const Row& r) { return Cell{.text = r.cause}; }},
        {QStringLiteral("handler"), Words::tr("Handler"), [](const Row& r) { return Cell{.text = r.handler}; }},
        {QStringLiteral("stage"), Words::tr("Stage"),
         [](const Row& r) {
             return Cell{.text = QString(circled(r.stage) + QLatin1Char(' ') + r.stageName).trimmed(), .tone = Tone::Text2};
         }},
        {QStringLiteral("deadline"), Words::tr("Next time limit"), deadlineOf},
        {QStringLiteral("remaining"), Words::tr("Remaining"), remainingOf, right},
        {QStringLiteral("waiting-on"), Words::tr("Whose turn"),
         [](const Row& r) { return Cell{.text = r.waitingOn.isEmpty() ? QStringLiteral("—") : r.waitingOn}; }},
        {QStringLiteral("waiting"), Words::tr("Waiting"),
         [](const Row& r) {
             return Cell{.text = r.daysWaiting ? Words::tr("%n day(s)", nullptr, *r.daysWaiting) : QString(),
                         .tone = Tone::Text2};
         },
         right, Words::tr("Waiting: calendar days since the case came to the person whose turn it is")}};
    return std::make_unique<RowModel<Row>>(std::move(columns), [](const Row& row) { return row.id; });
}

} // namespace anjuan
