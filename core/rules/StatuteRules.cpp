// SPDX-License-Identifier: GPL-3.0-or-later
// R30 of law/rules.md: what is cited stands in the law's text of the day (行政处罚法 37).
#include "core/rules/CitedLaw.h"
#include "core/rules/Finds.h"

namespace anjuan::rules {
namespace {

constexpr Provision lawOfTheDay{"行政处罚法", 37};

std::string nameOf(const Citation& citation)
{
    return cite(provisionOf(citation));
}

/// A citation of a law in the library, followed into the version of the day of the conduct and into that of the act.
struct Compared {
    const CitedPlace& cited;
    Date day; ///< on which the conduct ended
    Resolved then;
    Resolved now;
};

/// Asks `finding` about every citation of a law that the library has.
Findings aboutEach(const Scrutiny& look, const auto& finding)
{
    Findings findings;
    const auto day = conductEnded(look);
    if (!look.now.law || !look.now.law->statutes || !day)
        return findings;
    const auto& shelf = *look.now.law->statutes;
    for (const auto& cited : citedBy(look.act)) {
        if (!shelf.knows(cited.citation.law))
            continue;
        if (auto said = finding(Compared{cited, *day, shelf.resolve(cited.citation, *day), shelf.resolve(cited.citation, look.on())}))
            findings.push_back(std::move(*said));
    }
    return findings;
}

Finding about(const Compared& each, std::string_view sentence, std::string_view advice)
{
    return found(Message{sentence, {nameOf(each.cited.citation), each.day}}, {lawOfTheDay}, Message{advice, {}}, each.cited.field);
}

/// Whether the act can say that the later law applies: an order is no penalty, and on the spot there is no later law.
bool maySayLater(const Scrutiny& look)
{
    return look.act.act() == Act::IssueNotice || look.act.act() == Act::IssueDecision;
}

} // namespace

Findings citedTextExists(const Scrutiny& look)
{
    const bool later = appliesLaterLaw(look.act);
    return aboutEach(look, [&](const Compared& each) -> std::optional<Finding> {
        if (later && each.now.found != Found::Whole)
            return about(each, N_("%1 does not exist in today’s version, which this paper says is applied as the lighter one; the conduct ended on %2"),
                N_("Look the article up in today’s text and correct the citation, or take back that the later law applies"));
        if (later || each.then.found == Found::Whole)
            return {};
        if (each.now.found != Found::Whole)
            return about(each, N_("%1 does not exist in the version in force on %2, when the conduct ended"),
                N_("Look the article up in the text of that version and correct the citation"));
        if (each.then.found == Found::NotInForceYet || !maySayLater(look))
            return {};
        return about(each, N_("%1 stands only in a later version than that in force on %2, when the conduct ended"),
            N_("Cite the version of the day of the conduct; where the later law is lighter, say so with “The later law applies” and in the reasons"));
    });
}

Findings citedTextIsNewer(const Scrutiny& look)
{
    if (appliesLaterLaw(look.act))
        return {};
    return aboutEach(look, [&](const Compared& each) -> std::optional<Finding> {
        if (each.now.found != Found::Whole || each.then.found == Found::Whole)
            return {};
        if (each.then.found == Found::NotInForceYet)
            return about(each, N_("The library has no version of the law of %1 that was in force on %2, when the conduct ended: it stands in a later one"),
                N_("Import the version of that day, so that the citation can be looked up in it"));
        if (maySayLater(look))
            return {};
        return about(each, N_("%1 stands only in a later version than that in force on %2, when the conduct ended"),
            N_("The law of the day of the conduct applies unless the later one is lighter; say so in the reasons, "
               "or cite the earlier one"));
    });
}

Findings citedTextWasChanged(const Scrutiny& look)
{
    if (appliesLaterLaw(look.act))
        return {};
    return aboutEach(look, [](const Compared& each) -> std::optional<Finding> {
        const bool bothHoldIt = each.then.found == Found::Whole && each.now.found == Found::Whole;
        if (!bothHoldIt || (each.then.text == each.now.text && each.then.lead == each.now.lead))
            return {};
        return about(each, N_("The words of %1 were changed after %2, when the conduct ended"),
            N_("The earlier words apply. Compare both: where the later law is lighter or no longer punishes the conduct, it applies, and the paper says so"));
    });
}

} // namespace anjuan::rules
