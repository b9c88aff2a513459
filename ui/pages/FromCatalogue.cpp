// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FromCatalogue.h"

#include <algorithm>

#include <QStringList>

#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

bool holds(const CatalogueLine& line, const QStringList& typed)
{
    return std::ranges::all_of(typed, [&](const QString& word) {
        return line.code.contains(word, Qt::CaseInsensitive) || line.name.contains(word) || line.article.contains(word);
    });
}

QString powerOf(const LawBook& law, const Matter& matter, Date on)
{
    const auto* row = adoptedRow(law.adopted, matter.code, on);
    if (row == nullptr)
        return {};
    if (row->validTo && *row->validTo < on)
        return words(N_("taken back"));
    if (row->validFrom && on < *row->validFrom)
        return words(N_("not given yet"));
    return words(labelOf(row->power));
}

QString daysOf(const InForce& inForce)
{
    if (inForce.from && inForce.to)
        return words(Message{N_("%1 to %2"), {*inForce.from, *inForce.to}});
    if (inForce.from)
        return words(Message{N_("from %1"), {*inForce.from}});
    return inForce.to ? words(Message{N_("until %1"), {*inForce.to}}) : words(N_("no day stated"));
}

QString rangeOf(const DiscretionTier& tier)
{
    if (const auto limits = tier.limits())
        return words(Message{N_("%1 to %2 yuan"), {limits->least, limits->most}});
    return words(Message{N_("%1 to %2 per cent"), {tier.range.min / 100, tier.range.max / 100}});
}

void addTiers(const LawBook& law, const std::string& code, Date on, std::vector<MatterLine>& lines)
{
    const auto* current = standardOn(law.standards, on);
    for (const auto& standard : law.standards) {
        for (const auto& tier : standard.of(code)) {
            const auto name = words(Message{N_("Tier “%1”"), {tier.tier}});
            const auto text = words(Message{N_("%1: %2"), {toUtf8(rangeOf(tier)), tier.condition}});
            const bool holdsToday = &standard == current;
            lines.push_back({name, holdsToday ? text : words(Message{N_("%1 (standard in force from %2)"), {toUtf8(text), standard.inForceFrom}}), false});
        }
    }
}

void addVersions(const LawBook& law, const Matter& shown, std::vector<MatterLine>& lines)
{
    for (const auto& matter : law.catalogue.all()) {
        if (matter.code == shown.code && &matter != &shown)
            lines.push_back({words(N_("Other version")), words(Message{N_("%1: %2, %3"), {toUtf8(daysOf(matter.inForce)), cite(matter.provision), toUtf8(rangeWords(matter))}}), false});
    }
}

} // namespace

std::vector<CatalogueLine> catalogueLinesOf(const LawBook& law, Date on, const QString& typed)
{
    const auto wanted = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<CatalogueLine> lines;
    for (const auto& matter : law.catalogue.all()) {
        if (!matter.inForce.on(on))
            continue;
        CatalogueLine line{toText(matter.code), toText(matter.name), matter.provision.article > 0 ? words(matter.provision) : toText(std::string{matter.provision.law}),
            rangeWords(matter), powerOf(law, matter, on), static_cast<bool>(adopted(law.catalogue, law.adopted, matter.code, on))};
        if (holds(line, wanted))
            lines.push_back(std::move(line));
    }
    std::ranges::stable_partition(lines, &CatalogueLine::isHeld);
    return lines;
}

std::vector<MatterLine> matterSheet(const LawBook& law, const std::string& code, Date on)
{
    auto found = law.catalogue.find(code, on);
    if (!found)
        found = law.catalogue.find(code);
    if (!found)
        return {};
    auto lines = matterLines(law, **found, on);
    addTiers(law, code, on, lines);
    addVersions(law, **found, lines);
    return lines;
}

std::vector<MatterLine> changeLines(const CatalogueAnswer& answer)
{
    std::vector<MatterLine> lines;
    for (const auto& change : answer.changes) {
        QStringList columns;
        for (const auto& column : change.fields)
            columns << words(columnLabel(column));
        auto text = toText(change.code) + QStringLiteral("　") + toText(change.name);
        if (!columns.isEmpty())
            text += QStringLiteral("　") + columns.join(words(N_(", ")));
        const auto name = words(labelOf(change.about)) + QStringLiteral("　") + words(labelOf(change.kind));
        lines.push_back({name, text, change.kind == CatalogueChange::Kind::Removed});
    }
    return lines;
}

} // namespace anjuan
