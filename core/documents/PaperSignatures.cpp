// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs a paper, as what, and where a place is left for the hand.
#include <algorithm>

#include "core/documents/ActFacts.h"
#include "core/documents/DocumentWords.h"
#include "core/procedures/Procedures.h"

namespace anjuan {
namespace {

constexpr std::string_view agreed = "同意。";

FactTree byHand(std::string_view role)
{
    return FactTree{}.set("role", role).set("by_hand", true);
}

FactTree signedBy(const PaperFacts& p, const SignatureGiven& given)
{
    if (!given.person)
        return byHand(wordOf(given.as));
    FactTree signature;
    signature.set("role", wordOf(given.as)).set("name", p.nameOf(*given.person));
    signature.set("opinion", given.opinion.empty() ? std::string{agreed} : sentence(given.opinion));
    if (given.on)
        signature.set("on", dayWords(*given.on));
    const auto* person = p.now.roster.find(*given.person);
    if (given.as == Signer::TeamLeader && person && person->certificate)
        signature.set("certificate", person->certificate->number);
    return signature;
}

/// The handlers sign on the day on which they asked, which may be earlier than that of the last signature.
FactTree handlersSignature(const PaperFacts& p, std::string_view opinion)
{
    const auto names = p.namesOf(p.officers());
    if (names.empty())
        return byHand("承办人");
    const auto asked = std::ranges::find_if(p.file.proposals, [&](const Proposal& each) { return each.asked.act == p.act.act(); });
    const auto on = asked == p.file.proposals.end() ? p.act.on() : asked->stamp.occurredOn;
    return FactTree{}.set("role", "承办人").set("name", names).set("on", dayWords(on)).set("opinion", opinion);
}

/// A principal head also signs where any head may.
bool answers(const SignatureGiven& given, Signer wanted)
{
    return given.as == wanted || (wanted == Signer::AnyHead && given.as == Signer::PrincipalHead);
}

std::vector<Signer> signersOf(const CaseFile& file, Act act)
{
    const auto* step = procedureOf(file).find(act);
    if (act == Act::RegisterLead)
        return {Signer::TeamLeader};    // not a step of its own: the leader writes on the printed form
    return step ? std::vector<Signer>(step->signers.begin(), step->signers.end()) : std::vector<Signer>{};
}

} // namespace

void putSignatures(PaperFacts& p, Signs signs, std::string_view opinion)
{
    if (signs == Signs::None)
        return;
    FactTree::List list;
    if (signs == Signs::HandlersAndSigners)
        list.push_back(handlersSignature(p, opinion));
    auto given = p.act.taken.head.signatures;
    for (const auto signer : signersOf(p.file, p.act.act())) {
        const auto found = std::ranges::find_if(given, [&](const SignatureGiven& each) { return answers(each, signer); });
        list.push_back(found == given.end() ? byHand(wordOf(signer)) : signedBy(p, *found));
        if (found != given.end())
            given.erase(found);
    }
    for (const auto& more : given)
        list.push_back(signedBy(p, more));
    if (!list.empty())
        p.facts.set("signatures", std::move(list));
}

} // namespace anjuan
