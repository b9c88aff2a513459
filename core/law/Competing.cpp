// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/Competing.h"

#include <algorithm>

namespace anjuan {
namespace {

/// Whether the text names an article; a law alone is no provision that two matters share.
bool namesArticle(const std::string& violated)
{
    return violated.find("第") != std::string::npos && violated.find("条") != std::string::npos;
}

} // namespace

std::vector<Competitor> competitorsOf(const Catalogue& catalogue, const MatterLists& lists, const Matter& matter,
    SubjectKind party, Date on, const FineBase& base)
{
    std::vector<Competitor> found;
    const auto add = [&](const Matter& other, MeetsBy by, const std::string& note) {
        const bool known
            = std::ranges::any_of(found, [&](const Competitor& c) { return c.matter->code == other.code; });
        if (known || other.code == matter.code || !other.provides(PenaltyKind::Fine) || other.isFor(party) == false)
            return;
        const auto range = other.rangeFor(base);
        found.push_back({&other, by, note, range ? std::optional{*range} : std::nullopt});
    };
    for (const auto& meeting : lists.meetingsOf(matter.code, on)) {
        for (const auto& code : meeting.matters) {
            if (const auto other = catalogue.find(code, on))
                add(**other, MeetsBy::Listed, meeting.note);
        }
    }
    for (const auto& other : catalogue.all()) {
        if (other.inForce.on(on) && other.violated == matter.violated && namesArticle(matter.violated)
            && !(other.provision == matter.provision))
            add(other, MeetsBy::SameProvision, {});
    }
    return found;
}

} // namespace anjuan
