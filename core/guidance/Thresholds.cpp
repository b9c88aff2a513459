// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/casefile/facts/Conclusion.h"
#include "core/guidance/Parts.h"
#include "core/law/Amounts.h"
#include "core/law/Provisions.h"
#include "core/rules/Penalties.h"

namespace anjuan::guidance {
namespace {

namespace p = provisions;

/// Within five per cent below: from this share of the sum on.
constexpr std::int64_t nearShare = 95;

struct Edge {
    Threshold sum;
    std::string_view reached;
    std::string_view below;
    Provisions provisions;
};

bool isNear(Money fine, Money at)
{
    constexpr std::int64_t hundred = 100;
    return fine.fen() / nearShare * hundred + fine.fen() % nearShare * hundred / nearShare >= at.fen();
}

ThresholdGuidance lineAt(const Edge& edge, std::optional<Money> fine)
{
    ThresholdGuidance threshold{edge.sum.amount, false, false, {}};
    threshold.isReached = fine && edge.sum.isReachedBy(*fine);
    threshold.isRightBelow = fine && *fine > Money::fen(0) && !threshold.isReached && isNear(*fine, edge.sum.amount);
    if (threshold.isRightBelow) {
        threshold.line = {{N_("%1 yuan lies right below the %2 yuan: a fine there is looked at twice; say in the "
                              "report why it is this sum"),
                              {*fine, edge.sum.amount}},
            edge.provisions, Weight::Mind};
        return threshold;
    }
    threshold.line = {{threshold.isReached ? edge.reached : edge.below, {edge.sum.amount}}, edge.provisions,
        threshold.isReached ? Weight::Mind : Weight::Plain};
    return threshold;
}

} // namespace

std::vector<ThresholdGuidance> thresholdsOf(SubjectKind party, std::optional<Money> fine, const Circumstances& now)
{
    std::vector<Edge> edges;
    const auto& rules = now.law->rules;
    if (const auto limit = onTheSpotLimit(party, rules, now.today))
        edges.push_back({{*limit, false, false}, N_("Above %1 yuan the decision cannot be made on the spot"),
            N_("Up to %1 yuan the decision may be made on the spot where the facts are clear"), {p::onTheSpot}});
    const auto hearing = rules.hearingThreshold(party, now.today);
    if (hearing)
        edges.push_back({*hearing, N_("From %1 yuan on the party is told of its right to a hearing (local rule)"),
            N_("A hearing is offered from %1 yuan on (local rule)"), {p::hearingLargeFine}});
    const auto discussion = rules.collectiveDiscussion(now.today);
    const bool follows
        = discussion && std::ranges::find(discussion->triggers, "达到听证标准的处罚") != discussion->triggers.end();
    if (hearing && follows)
        edges.push_back({*hearing, N_("From %1 yuan on the heads discuss it together (local rule)"),
            N_("The heads discuss it together from %1 yuan on (local rule)"), {p::collectiveDiscussion}});
    std::vector<ThresholdGuidance> thresholds;
    for (const auto& edge : edges)
        thresholds.push_back(lineAt(edge, fine));
    return thresholds;
}

std::optional<ThresholdGuidance> hearingBesideFine(const CaseFile& file, const Circumstances& now)
{
    const auto* act = file.last(Act::IssueDecision) ? file.last(Act::IssueDecision)
        : file.last(Act::IssueNotice)               ? file.last(Act::IssueNotice)
                                                    : file.last(Act::ConcludeInquiry);
    if (!act)
        return std::nullopt;
    const auto* conclusion = act->as<ConcludeInquiry>();
    auto penalties = conclusion ? conclusion->penalties : rules::penaltiesOf(*act);
    std::erase_if(penalties, [](const Penalty& penalty) { return penalty.kind == PenaltyKind::Fine; });
    if (penalties.empty() || !rules::meetsHearingThreshold({file, *act, now}, penalties))
        return std::nullopt;
    const auto confiscated = rules::sumOf(penalties, PenaltyKind::ConfiscateGains) + rules::sumOf(penalties, PenaltyKind::ConfiscateGoods);
    return ThresholdGuidance{confiscated, true, false,
        {{N_("What is imposed beside the fine gives the party the right to a hearing (local rule)"), {}}, {p::hearingMatters}, Weight::Mind}};
}

} // namespace anjuan::guidance
