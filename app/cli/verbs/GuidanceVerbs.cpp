// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks about the penalty of a case: range, tiers, grounds, earlier cases, thresholds, other articles.
#include <fmt/format.h>

#include "app/cli/WithOffice.h"
#include "core/base/Json.h"
#include "core/office/EarlierCases.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

struct GuidanceArguments {
    std::string id;
    std::string fine;
    std::string baseAmount;
    std::string baseQuantity;
    std::size_t shown = 10;
};

std::string say(const auto& told)
{
    return toUtf8(words(told));
}

Json limitsJson(const std::optional<FineLimits>& limits)
{
    return limits ? Json{{"least_fen", limits->least.fen()}, {"most_fen", limits->most.fen()}} : Json{};
}

Json lineJson(const GuidanceLine& line)
{
    constexpr std::string_view weights[] = {"plain", "good", "mind", "never"};
    return {{"text", say(line.text)}, {"article", cite(line.provisions)},
        {"weight", weights[static_cast<std::size_t>(line.weight)]}};
}

Json moneyJson(const std::optional<Money>& money)
{
    return money ? Json(money->fen()) : Json{};
}

Json tiersJson(const Guidance& guidance)
{
    Json tiers = Json::array();
    for (const auto& tier : guidance.tiers)
        tiers.push_back({{"tier", tier.name}, {"condition", tier.condition}, {"range", limitsJson(tier.limits)},
            {"named", tier.isNamed}, {"pointed_to", tier.isPointedTo}, {"holds_fine", tier.holdsFine}});
    return tiers;
}

Json groundsJson(const Guidance& guidance)
{
    constexpr std::string_view bearings[] = {"spares", "lighter", "neutral", "heavier"};
    Json grounds = Json::array();
    for (const auto& ground : guidance.grounds) {
        auto json = lineJson(ground.line);
        json["bearing"] = bearings[static_cast<std::size_t>(ground.bearing)];
        grounds.push_back(std::move(json));
    }
    return grounds;
}

Json competingJson(const Guidance& guidance)
{
    Json rows = Json::array();
    for (const auto& other : guidance.competing) {
        auto json = lineJson(other.line);
        json.update({{"code", other.code}, {"name", other.name}, {"range", limitsJson(other.range)},
            {"higher", other.isHigher}, {"adopted", other.isAdopted}});
        rows.push_back(std::move(json));
    }
    return rows;
}

Json thresholdsJson(const Guidance& guidance)
{
    Json rows = Json::array();
    for (const auto& threshold : guidance.thresholds) {
        auto json = lineJson(threshold.line);
        json.update({{"at_fen", threshold.at.fen()}, {"reached", threshold.isReached},
            {"right_below", threshold.isRightBelow}});
        rows.push_back(std::move(json));
    }
    return rows;
}

Json similarJson(const SimilarFines& similar, const std::optional<Money>& intended)
{
    Json json{{"count", similar.spread ? similar.spread->count : 0}, {"of_matter", similar.ofMatter},
        {"of_cause", similar.ofCause}, {"latest", Json::array()}};
    if (similar.spread) {
        const auto& s = *similar.spread;
        json.update({{"least_fen", s.least.fen()}, {"lower_quartile_fen", s.lowerQuartile.fen()},
            {"median_fen", s.median.fen()}, {"upper_quartile_fen", s.upperQuartile.fen()},
            {"most_fen", s.most.fen()}});
        if (intended) {
            constexpr std::string_view places[] = {"below", "within", "above"};
            const auto standing = standingOf(*intended, s);
            json["intended"] = {{"lies", places[static_cast<std::size_t>(standing.where)]},
                {"by_fen", standing.by.fen()}, {"percent_of_median", standing.percentOfMedian}};
        }
    }
    for (const auto& fine : similar.latest)
        json["latest"].push_back({{"number", fine.number}, {"decided_on", fine.decidedOn.iso()},
            {"fine_fen", fine.fine.fen()}, {"tier", fine.tier}, {"from_ledger", fine.isFromLedger}});
    return json;
}

Json guidanceJson(const Guidance& g, const SimilarFines& similar)
{
    constexpr std::string_view places[]
        = {"no-fine", "unknown", "inside", "below-mitigated", "below-least", "above-most"};
    Json lists = Json::array();
    for (const auto& line : g.lists)
        lists.push_back(lineJson(line));
    return {{"matter", g.code}, {"name", g.name}, {"violated", g.violated},
        {"article", g.code.empty() ? "" : cite(g.provision)}, {"range", limitsJson(g.range)},
        {"range_line", lineJson(g.rangeLine)}, {"intended_fen", moneyJson(g.intended)},
        {"place", places[static_cast<std::size_t>(g.place)]}, {"place_line", lineJson(g.placeLine)},
        {"standard", g.standard}, {"tiers", tiersJson(g)}, {"tier_line", g.tierLine ? lineJson(*g.tierLine) : Json{}},
        {"grounds", groundsJson(g)}, {"similar", similarJson(similar, g.intended)}, {"thresholds", thresholdsJson(g)},
        {"competing", competingJson(g)}, {"lists", lists}};
}

std::string guidanceText(const Guidance& guidance, const SimilarFines& similar)
{
    constexpr std::string_view signs[] = {" ", "+", "!", "x"};
    std::string text = guidance.code.empty()
        ? std::string{}
        : fmt::format("{}  {}  {}\n", guidance.code, guidance.name, cite(guidance.provision));
    for (const auto& section : sectionsOf(guidance, similar)) {
        text += "\n" + say(section.heading) + "\n";
        for (const auto& line : section.lines)
            text += fmt::format("  {} {}  [{}]\n", signs[static_cast<std::size_t>(line.weight)], say(line.text),
                cite(line.provisions));
    }
    for (const auto& fine : similar.latest)
        text += fmt::format("    {}  {}  {}  {}\n", fine.decidedOn.iso(), say(fine.fine), fine.tier, fine.number);
    return text;
}

/// A sum in yuan as typed; nothing typed is nothing.
Result<std::optional<Money>> moneyOf(const std::string& typed, const char* option)
{
    if (typed.empty())
        return std::optional<Money>{};
    const auto money = Money::parse(typed);
    if (!money)
        return notValid(option, {N_("%1 is no sum in yuan; write 6000 or 5640.25"), {typed}});
    return std::optional{*money};
}

Result<int> guide(const Terminal& terminal, const GuidanceArguments& arguments, OpenOffice& opened)
{
    auto& office = opened.office();
    const auto& session = opened.session();
    const auto fine = moneyOf(arguments.fine, "--fine");
    const auto amount = moneyOf(arguments.baseAmount, "--base-amount");
    const auto quantity = moneyOf(arguments.baseQuantity, "--base-quantity");
    for (const auto* one : {&fine, &amount, &quantity}) {
        if (!*one)
            return one->refusal();
    }
    const auto id = session.seesCases() ? office.find(session, arguments.id) : std::nullopt;
    const auto view = office.view(session, id.value_or(CaseId{arguments.id}));
    if (!view)
        return view.refusal();
    // A quantity has at most two decimals, as a sum has.
    const Intended intended{*fine, {*amount, *quantity ? std::optional{(*quantity)->fen()} : std::nullopt}};
    const auto guidance = guidanceFor(office, session, view->file, intended);
    if (!guidance)
        return guidance.refusal();
    const auto similar = similarFines(office, session, view->file, arguments.shown);
    if (!similar)
        return similar.refusal();
    return terminal.answer(guidanceJson(*guidance, *similar), guidanceText(*guidance, *similar));
}

// clang-format off
const Verb verbs[] = {
    {"case guidance", "What speaks about the penalty: range, tiers, grounds, earlier cases, thresholds", [](CLI::App& app) -> Run {
        auto a = std::make_shared<GuidanceArguments>();
        app.add_option("case", a->id, "Case id or document number")->required();
        app.add_option("--fine", a->fine, "The fine that is thought of, in yuan; that on record when absent");
        app.add_option("--base-amount", a->baseAmount, "The amount by which the range is measured, in yuan");
        app.add_option("--base-quantity", a->baseQuantity, "The quantity by which the range is measured");
        app.add_option("--shown", a->shown, "How many earlier fines are listed")->check(CLI::Range(0, 200));
        return withOffice(a, guide); }},
};
// clang-format on

} // namespace

std::span<const Verb> guidanceVerbs()
{
    return verbs;
}

} // namespace anjuan
