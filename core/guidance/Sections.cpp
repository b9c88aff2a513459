// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/Guidance.h"
#include "core/law/Provisions.h"

namespace anjuan {
namespace {

namespace p = provisions;

std::vector<GuidanceLine> tierLines(const Guidance& guidance)
{
    std::vector<GuidanceLine> lines;
    for (const auto& tier : guidance.tiers) {
        const auto weight = tier.isPointedTo ? Weight::Good : Weight::Plain;
        if (tier.limits)
            lines.push_back(
                {{N_("%1: %2 to %3 yuan: %4"), {tier.name, tier.limits->least, tier.limits->most, tier.condition}},
                    {p::discretionStandard}, weight});
        else
            lines.push_back({{N_("%1: %2"), {tier.name, tier.condition}}, {p::discretionStandard}, weight});
    }
    if (guidance.tierLine)
        lines.push_back(*guidance.tierLine);
    return lines;
}

template <class T> std::vector<GuidanceLine> linesIn(const std::vector<T>& rows)
{
    std::vector<GuidanceLine> lines;
    for (const auto& row : rows)
        lines.push_back(row.line);
    return lines;
}

} // namespace

std::vector<GuidanceLine> linesOf(const SimilarFines& similar, std::optional<Money> intended)
{
    const Provisions standard{p::discretionStandard};
    if (!similar.spread)
        return {{{N_("This store holds no earlier fine of the same kind"), {}}, standard, Weight::Plain}};
    const auto& spread = *similar.spread;
    std::vector<GuidanceLine> lines;
    lines.push_back(
        {{N_("%1 earlier fines: median %2 yuan, half of them between %3 and %4, all between %5 and %6"),
             {spread.count, spread.median, spread.lowerQuartile, spread.upperQuartile, spread.least, spread.most}},
            standard, Weight::Plain});
    lines.push_back({{N_("%1 found by the same matter, %2 lines of ledgers by the same words of the cause"),
                         {similar.ofMatter, similar.ofCause}},
        standard, Weight::Plain});
    if (!intended)
        return lines;
    const auto standing = standingOf(*intended, spread);
    if (standing.where == Lies::Within)
        lines.push_back(
            {{N_("%1 yuan lies in the middle half of the earlier fines"), {*intended}}, standard, Weight::Good});
    else
        lines.push_back(
            {{standing.where == Lies::Below ? N_(
                  "%1 yuan lies %2 yuan below the middle half of the earlier fines, %3 % of the median: say why")
                                            : N_("%1 yuan lies %2 yuan above the middle half of the earlier fines, "
                                                 "%3 % of the median: say why"),
                 {*intended, standing.by, standing.percentOfMedian}},
                standard, Weight::Mind});
    return lines;
}

std::vector<GuidanceSection> sectionsOf(const Guidance& guidance, const SimilarFines& similar)
{
    std::vector<GuidanceSection> all{
        {GuidanceTopic::Range, N_("Range of the law"), {guidance.rangeLine}},
        {GuidanceTopic::Tiers, N_("Tiers of the standard"), tierLines(guidance)},
        {GuidanceTopic::Grounds, N_("What weighs"), linesIn(guidance.grounds)},
        {GuidanceTopic::Earlier, N_("Earlier cases"), linesOf(similar, guidance.intended)},
        {GuidanceTopic::Thresholds, N_("Thresholds"), linesIn(guidance.thresholds)},
        {GuidanceTopic::Competing, N_("Other articles"), linesIn(guidance.competing)},
        {GuidanceTopic::Lists, N_("Lists and versions"), guidance.lists},
    };
    if (!guidance.code.empty())
        all.front().lines.push_back(guidance.placeLine);
    std::erase_if(all, [](const GuidanceSection& section) { return section.lines.empty(); });
    return all;
}

} // namespace anjuan
