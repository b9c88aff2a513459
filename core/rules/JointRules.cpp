// SPDX-License-Identifier: GPL-3.0-or-later
// Several parties and several matters: a decision says who is punished, and for what (行政处罚法 57, 59).
#include <algorithm>

#include "core/casefile/Joint.h"
#include "core/casefile/facts/Conclusion.h"
#include "core/casefile/facts/Hearing.h"
#include "core/casefile/facts/Notice.h"
#include "core/casefile/facts/Service.h"
#include "core/rules/Finds.h"
#include "core/rules/Penalties.h"

namespace anjuan::rules {
namespace {

namespace p = provisions;

/// Whom the act names outside its penalties.
std::string partyNamed(const FiledAct& act)
{
    if (const auto* service = act.as<Serve>())
        return service->party;
    if (const auto* request = act.as<AskHearing>())
        return request->party;
    const auto* defence = act.as<RecordDefence>();
    return defence ? defence->party : std::string{};
}

const std::vector<Penalty>& penaltiesIn(const FiledAct& act)
{
    const auto* conclusion = act.as<ConcludeInquiry>();
    return conclusion ? conclusion->penalties : penaltiesOf(act);
}

} // namespace

Findings partiesAndMattersKnown(const Scrutiny& look)
{
    const auto parties = partiesOf(look);
    const auto matters = mattersOf(look.file, look.on());
    const std::string step{keyOf(look.act.act())};
    Findings findings;
    const auto ask = [&](const std::string& party, std::string_view field) {
        if (!party.empty() && std::ranges::find(parties, party, &RegisterParty::name) == parties.end())
            findings.push_back(found({N_("Nobody of this name is a party of the case: %1"), {party}}, {p::decisionContent},
                {N_("Add the joint party first, or write the name as it was registered"), {}}, step + "." + std::string{field}));
    };
    ask(partyNamed(look.act), "party");
    for (const auto& penalty : penaltiesIn(look.act)) {
        ask(penalty.party, "penalties");
        if (!penalty.matter.empty() && std::ranges::find(matters, penalty.matter, &MatterOfCase::matter) == matters.end())
            findings.push_back(found({N_("The case is not about this matter: %1"), {penalty.matter}}, {p::filing},
                {N_("Have the matter added to the case first"), {}}, step + ".penalties"));
    }
    return findings;
}

Findings nobodyLeftOut(const Scrutiny& look)
{
    const auto shares = sharesOf(look, penaltiesOf(look.act));
    const auto parties = partiesOf(look);
    const auto matters = mattersOf(look.file, look.on());
    const auto jump = std::string{keyOf(look.act.act())} + ".penalties";
    Findings findings;
    for (const auto& party : parties) {
        if (parties.size() > 1 && std::ranges::none_of(shares, [&](const Share& share) { return share.party.name == party.name; }))
            findings.push_back(found({N_("No penalty falls on %1, who is a party of the case"), {party.name}}, {p::headDecides},
                {N_("Say on whom each penalty falls; who is not punished is to be told why"), {}}, jump));
    }
    for (std::size_t i = 0; i < matters.size(); ++i) {
        const auto isOf = [&](const Penalty& each) { return concerns(each.matter, matters[i].matter, i); };
        if (matters.size() > 1 && std::ranges::none_of(penaltiesOf(look.act), isOf))
            findings.push_back(found({N_("No penalty is for “%1”, which the case is also about"), {matters[i].cause}}, {p::headDecides},
                {N_("Say for which matter each penalty is; what is not punished is to be explained"), {}}, jump));
    }
    return findings;
}

} // namespace anjuan::rules
