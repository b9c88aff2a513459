// SPDX-License-Identifier: GPL-3.0-or-later
// R30 of law/rules.md: what is cited stands in the law's text of the day.
#include <set>
#include <utility>

#include "core/casefile/facts/Decision.h"
#include "core/casefile/facts/Disposition.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Inquiry.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/OnSpot.h"
#include "core/rules/CitedLaw.h"
#include "core/rules/Finds.h"
#include "core/statutes/StatuteShelf.h"

namespace anjuan::rules {
namespace {

constexpr Provision lawOfTheDay{"行政处罚法", 37};

struct Cited {
    std::string field;
    Citation citation;
};

void addFrom(std::vector<Cited>& cited, std::string_view field, std::string_view text)
{
    for (auto& citation : citationsIn(text))
        cited.push_back({std::string{field}, std::move(citation)});
}

/// What the notice or the decision cites, with the field that cites it.
std::vector<Cited> citedBy(const FiledAct& act)
{
    std::vector<Cited> cited;
    if (const auto* notice = act.as<IssueNotice>())
        addFrom(cited, "issue-notice.basis", notice->basis);
    if (const auto* decision = act.as<IssueDecision>()) {
        addFrom(cited, "issue-decision.violated", decision->violated);
        addFrom(cited, "issue-decision.basis", decision->basis);
    }
    if (const auto* spot = act.as<DecideOnSpot>()) {
        addFrom(cited, "decide-on-spot.violated", spot->violated);
        addFrom(cited, "decide-on-spot.basis", spot->basis);
    }
    if (const auto* order = act.as<IssueDisposition>()) {
        addFrom(cited, "issue-disposition.violated", order->violated);
        addFrom(cited, "issue-disposition.basis", order->basis);
    }
    return cited;
}

/// The day on which the conduct ended: as the facts last stated it, else as the filing did.
std::optional<Date> conductEnded(const Scrutiny& look)
{
    if (const auto* stated = look.factsBefore<StateFacts>(Act::StateFacts); stated && stated->endedOn)
        return stated->endedOn;
    if (const auto* filing = look.file.filing())
        return filing->conductEndedOn;
    // What is decided on the spot was seen there and then.
    return look.act.as<DecideOnSpot>() ? std::optional{look.on()} : std::nullopt;
}

std::string nameOf(const Citation& citation)
{
    return cite(provisionOf(citation));
}

/// Findings about citations of laws in the library that do not stand in the text of the day of the conduct; `newer`
/// tells those that stand in the text of the day of the act from those that do not.
Findings missing(const Scrutiny& look, bool newer, const auto& finding)
{
    Findings findings;
    const auto day = conductEnded(look);
    if (!look.now.law || !look.now.law->statutes || !day)
        return findings;
    const auto& shelf = *look.now.law->statutes;
    for (const auto& [field, citation] : citedBy(look.act)) {
        const auto then = shelf.resolve(citation, *day).found;
        if (!shelf.knows(citation.law) || then == Found::Whole)
            continue;
        if ((shelf.resolve(citation, look.on()).found == Found::Whole) == newer)
            findings.push_back(finding(citation, *day, field, then));
    }
    return findings;
}

} // namespace

Findings citedTextExists(const Scrutiny& look)
{
    return missing(look, false, [](const Citation& citation, Date day, const std::string& field, Found) {
        return found(
            {N_("%1 does not exist in the version in force on %2, when the conduct ended"), {nameOf(citation), day}},
            {lawOfTheDay}, {N_("Look the article up in the text of that version and correct the citation"), {}},
            field);
    });
}

Findings citedTextIsNewer(const Scrutiny& look)
{
    return missing(look, true, [](const Citation& citation, Date day, const std::string& field, Found then) {
        if (then == Found::NotInForceYet)
            return found({N_("The library has no version of the law of %1 that was in force on %2, when the conduct ended: it stands in a later one"), {nameOf(citation), day}}, {lawOfTheDay},
                {N_("Import the version of that day, so that the citation can be looked up in it"), {}}, field);
        return found({N_("%1 stands only in a later version than that in force on %2, when the conduct ended"),
                         {nameOf(citation), day}},
            {lawOfTheDay},
            {N_("The law of the day of the conduct applies unless the later one is lighter; say so in the reasons, "
                "or cite the earlier one"),
                {}},
            field);
    });
}

} // namespace anjuan::rules

namespace anjuan {

std::vector<std::string> statutesCited(const Scrutiny& look)
{
    std::set<std::string> versions;
    const auto day = rules::conductEnded(look);
    if (!look.now.law || !look.now.law->statutes || !day)
        return {};
    const auto& shelf = *look.now.law->statutes;
    for (const auto& [field, citation] : rules::citedBy(look.act)) {
        auto resolved = shelf.resolve(citation, *day);
        if (resolved.found != Found::Whole)
            resolved = shelf.resolve(citation, look.on());
        if (resolved.found == Found::Whole)
            versions.insert("statute:" + resolved.statute->shortTitle + "@" + resolved.statute->version.iso());
    }
    return {versions.begin(), versions.end()};
}

} // namespace anjuan
