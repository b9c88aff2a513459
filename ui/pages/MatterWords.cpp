// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/MatterWords.h"

#include <algorithm>

#include <QStringList>

#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

QString listed(const QStringList& parts)
{
    return parts.join(words(N_(", ")));
}

std::string lawOf(const Matter& matter)
{
    return std::string{matter.provision.law};
}

QStringList cautionsOf(const LawBook& law, const Matter& matter)
{
    QStringList cautions;
    if (matter.verified == Footing::Unread)
        cautions << words(labelOf(Footing::Unread));
    if (const auto moving = law.rules.toConfirm(lawOf(matter)))
        cautions << toText(*moving);
    return cautions;
}

Pick pickOf(const LawBook& law, const Matter& matter)
{
    return {matter.code, toText(matter.name), matter.provision.article > 0 ? words(matter.provision) : toText(lawOf(matter)), rangeWords(matter),
            listed(cautionsOf(law, matter))};
}

QString figures(std::int64_t least, std::int64_t most, const auto& show)
{
    return least == most ? show(least) : show(least) + QStringLiteral("–") + show(most);
}

QString hundredths(std::int64_t value)
{
    auto text = QString::number(value / 100);
    if (value % 100 != 0)
        text += QLatin1Char{'.'} + QString::number(value % 100).rightJustified(2, QLatin1Char{'0'});
    return text;
}

QString unitOf(const Matter& matter)
{
    return matter.range.per.empty() ? words(labelOf(matter.range.basis)) : toText(matter.range.per);
}

void addPower(const LawBook& law, const Matter& matter, Date on, std::vector<MatterLine>& lines)
{
    const auto* row = adoptedRow(law.adopted, matter.code, on);
    if (!adopted(law.catalogue, law.adopted, matter.code, on)) {
        auto text = words(N_("not in the organ's list"));
        if (row && row->validTo && *row->validTo < on)
            text = words(Message{N_("taken back; the last day was %1"), {*row->validTo}});
        else if (row && row->validFrom && on < *row->validFrom)
            text = words(Message{N_("not given yet; the first day is %1"), {*row->validFrom}});
        lines.push_back({words(N_("Power")), text, true});
        return;
    }
    QStringList parts{words(labelOf(row->power))};
    if (!row->basis.empty())
        parts << toText(row->basis);
    if (row->validFrom)
        parts << words(Message{N_("from %1"), {*row->validFrom}});
    if (row->validTo)
        parts << words(Message{N_("until %1"), {*row->validTo}});
    lines.push_back({words(N_("Power")), listed(parts), false});
}

void addLists(const LawBook& law, const Matter& matter, Date on, std::vector<MatterLine>& lines)
{
    for (const auto& row : law.lists.exemptionsOf(matter.code, on))
        lines.push_back({words(N_("Not punished where")), words(Message{N_("%1 (%2)"), {row.condition, row.basis}}), true});
    for (const auto& row : law.lists.boundariesOf(matter.code, on))
        lines.push_back({words(N_("Boundary")), words(Message{N_("%1: %2 (%3)"), {row.department, row.does, row.basis}}), false});
    QStringList others;
    for (const auto& row : law.lists.meetingsOf(matter.code, on)) {
        for (const auto& code : row.matters) {
            const auto other = law.catalogue.find(code, on);
            if (other && code != matter.code)
                others << toText(code + " " + (*other)->name);
        }
    }
    if (!others.isEmpty())
        lines.push_back({words(N_("May meet")), listed(others), false});
}

} // namespace

QString rangeWords(const Matter& matter)
{
    const auto& range = matter.range;
    const auto money = [](std::int64_t fen) { return words(Money::fen(fen)); };
    switch (range.basis) {
    case RangeBasis::Fixed: return words(Message{N_("%1 yuan"), {toUtf8(figures(range.min, range.max, money))}});
    case RangeBasis::PerUnit: return words(Message{N_("%1 yuan; %2"), {toUtf8(figures(range.min, range.max, money)), toUtf8(unitOf(matter))}});
    case RangeBasis::Percent:
    case RangeBasis::Multiple: return figures(range.min, range.max, hundredths) + QLatin1Char{' '} + unitOf(matter);
    case RangeBasis::NotSet:
    case RangeBasis::NoFine: return words(labelOf(range.basis));
    }
    return {};
}

std::vector<Pick> shippedMatters(const LawBook& law, Date on)
{
    std::vector<Pick> picks;
    for (const auto& matter : law.catalogue.all()) {
        if (matter.inForce.on(on))
            picks.push_back(pickOf(law, matter));
    }
    return picks;
}

std::vector<Pick> matterPicks(const LawBook& law, Date on)
{
    std::vector<Pick> picks;
    std::vector<Pick> others;
    for (const auto& matter : law.catalogue.all()) {
        if (!matter.inForce.on(on))
            continue;
        auto pick = pickOf(law, matter);
        if (adopted(law.catalogue, law.adopted, matter.code, on)) {
            picks.push_back(std::move(pick));
            continue;
        }
        auto cautions = cautionsOf(law, matter);
        cautions.prepend(words(N_("not in the organ's list")));
        pick.caution = listed(cautions);
        others.push_back(std::move(pick));
    }
    std::ranges::move(others, std::back_inserter(picks));
    return picks;
}

std::vector<MatterLine> matterLines(const LawBook& law, const Matter& matter, Date on)
{
    std::vector<MatterLine> lines;
    const auto add = [&lines](const char* name, const QString& text, bool warns = false) {
        if (!text.isEmpty())
            lines.push_back({words(name), text, warns});
    };
    QStringList penalties;
    for (const auto kind : matter.penalties)
        penalties << words(labelOf(kind));
    QStringList orders;
    for (const auto& order : matter.orders)
        orders << toText(order);
    const auto version = matter.version.empty() ? QString() : words(Message{N_(" (%1)"), {matter.version}});
    add(N_("Breaks"), toText(matter.violated));
    add(N_("Punished by"), pickOf(law, matter).article + version);
    add(N_("Fine"), rangeWords(matter));
    add(N_("Penalties"), listed(penalties));
    add(N_("Orders"), listed(orders));
    add(N_("First"), toText(matter.precondition));
    add(N_("Addressed to"), matter.subjectText.empty() ? words(labelOf(matter.subject)) : toText(matter.subjectText));
    add(N_("Department"), toText(matter.department));
    add(N_("Rests on"), words(labelOf(matter.verified)), matter.verified == Footing::Unread);
    if (const auto moving = law.rules.toConfirm(lawOf(matter)))
        add(N_("To mind"), toText(*moving), true);
    addPower(law, matter, on, lines);
    addLists(law, matter, on, lines);
    add(N_("Remark"), toText(matter.notes));
    return lines;
}

} // namespace anjuan
