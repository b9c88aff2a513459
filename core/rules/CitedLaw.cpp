// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/CitedLaw.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Disposition.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/rules/Penalties.h"

namespace anjuan {
namespace {

void addFrom(std::vector<CitedPlace>& cited, std::string_view field, std::string_view text)
{
    for (auto& citation : citationsIn(text))
        cited.push_back({std::string{field}, std::move(citation)});
}

/// Every citation that leads somewhere, with where it leads.
std::vector<QuotedLaw> followed(const Scrutiny& look)
{
    std::vector<QuotedLaw> all;
    const auto day = conductEnded(look);
    if (!look.now.law || !look.now.law->statutes || !day)
        return all;
    const auto& shelf = *look.now.law->statutes;
    const auto first = appliesLaterLaw(look.act) ? look.on() : *day;
    for (auto& [field, citation] : citedBy(look.act)) {
        auto found = shelf.resolve(citation, first);
        if (found.found != Found::Whole)
            found = shelf.resolve(citation, look.on());
        if (found.found == Found::Whole)
            all.push_back({std::move(citation), std::move(found)});
    }
    return all;
}

} // namespace

std::vector<CitedPlace> citedBy(const FiledAct& act)
{
    std::vector<CitedPlace> cited;
    if (const auto* notice = act.as<IssueNotice>())
        addFrom(cited, "issue-notice.basis", notice->basis);
    if (const auto* decision = act.as<IssueDecision>()) {
        addFrom(cited, "issue-decision.violated", decision->violated);
        addFrom(cited, "issue-decision.basis", decision->basis);
    }
    if (const auto* none = act.as<IssueNoPenalty>()) {
        addFrom(cited, "issue-no-penalty.violated", none->violated);
        cited.push_back({"issue-no-penalty.ground", citationOf(rules::provisionOf(none->ground))});
    }
    if (const auto* spot = act.as<DecideOnSpot>()) {
        addFrom(cited, "decide-on-spot.violated", spot->violated);
        addFrom(cited, "decide-on-spot.basis", spot->basis);
    }
    if (const auto* notice = act.as<NotifyDisposition>())
        addFrom(cited, "notify-disposition.basis", notice->basis);
    if (const auto* order = act.as<IssueDisposition>()) {
        addFrom(cited, "issue-disposition.violated", order->violated);
        addFrom(cited, "issue-disposition.basis", order->basis);
    }
    return cited;
}

std::optional<Date> conductEnded(const Scrutiny& look)
{
    if (const auto* stated = look.factsBefore<StateFacts>(Act::StateFacts); stated && stated->endedOn)
        return stated->endedOn;
    if (const auto* filing = look.file.filing())
        return filing->conductEndedOn;
    return look.act.as<DecideOnSpot>() ? std::optional{look.on()} : std::nullopt;
}

bool appliesLaterLaw(const FiledAct& act)
{
    const auto* notice = act.as<IssueNotice>();
    const auto* decision = act.as<IssueDecision>();
    return (notice && notice->laterLaw) || (decision && decision->laterLaw);
}

std::vector<QuotedLaw> lawQuoted(const Scrutiny& look)
{
    auto all = followed(look);
    std::vector<QuotedLaw> quoted;
    for (auto& each : all) {
        const bool isKnown = std::ranges::any_of(quoted, [&](const QuotedLaw& other) {
            return other.found.statute == each.found.statute && other.found.text == each.found.text;
        });
        if (!each.found.text.empty() && !isKnown)
            quoted.push_back(std::move(each));
    }
    return quoted;
}

std::vector<std::string> statutesCited(const Scrutiny& look)
{
    std::set<std::string> versions;
    for (const auto& [citation, found] : followed(look))
        versions.insert("statute:" + found.statute->shortTitle + "@" + found.statute->version.iso());
    return {versions.begin(), versions.end()};
}

} // namespace anjuan
