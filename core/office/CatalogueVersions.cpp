// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/CatalogueVersions.h"

#include <set>

#include "core/base/Json.h"
#include "core/law/Provisions.h"
#include "core/office/LawOfOffice.h"

namespace anjuan {
namespace {

Refusal onlyTheHead()
{
    Finding finding;
    finding.rule = "right";
    finding.sentence = {N_("Only a head may put a catalogue of matters in force"), {}};
    finding.provisions = {provisions::delegatedPower};
    finding.advice = {N_("Have a head sign in and adopt it"), {}};
    return refuse(Why::NotYourRight, std::move(finding));
}

Json entryOf(const CatalogueOffer& offer, const Catalogue& catalogue)
{
    Json codes = Json::array();
    std::set<std::string> seen;
    for (const auto& matter : catalogue.all()) {
        if (seen.insert(matter.code).second)
            codes.push_back(matter.code);
    }
    return {{"version", offer.version}, {"in_force_from", offer.inForceFrom.iso()}, {"matters", codes}, {"csv", offer.csv}};
}

/// The codes that the organ holds on a day.
std::set<std::string> heldOn(const LawBook& law, Date on)
{
    std::set<std::string> held;
    if (const auto* version = versionOn(law.adopted, on)) {
        for (const auto& matter : version->matters) {
            if (!matter.validTo || *matter.validTo >= on)
                held.insert(matter.code);
        }
    }
    return held;
}

/// A version replaces the one before it from its first day: it may not begin before that one did.
Result<Done> mayFollow(const std::vector<AdoptedCatalogue>& versions, const CatalogueOffer& offer)
{
    if (offer.version.empty())
        return notValid("version", {N_("A catalogue has the name of its version"), {}});
    for (const auto& version : versions) {
        if (version.version == offer.version)
            return notValid("version", {N_("The version %1 is adopted already"), {offer.version}});
        if (version.inForceFrom >= offer.inForceFrom)
            return notValid("in_force_from", {N_("The version %1 is in force from %2: a new one begins later"), {version.version, version.inForceFrom}});
    }
    return Done{};
}

} // namespace

Result<CatalogueAnswer> compareCatalogue(const Office& office, const CatalogueOffer& offer)
{
    auto next = Catalogue::parse(offer.csv, offer.file);
    if (!next)
        return std::move(next).refusal();
    if (next->all().empty())
        return notValid("catalogue", {N_("%1 holds no matter"), {offer.file}});
    return CatalogueAnswer{changesBetween(office.law().catalogue, heldOn(office.law(), office.today()), *next), static_cast<int>(next->all().size()), false};
}

Result<CatalogueAnswer> Office::adoptCatalogue(const Session& session, const CatalogueOffer& offer)
{
    const auto* by = m_roster.find(session.person());
    if (!by || !by->isHead())
        return onlyTheHead();
    auto answer = compareCatalogue(*this, offer);
    if (!answer)
        return answer;
    if (auto follows = mayFollow(m_law->adopted, offer); !follows)
        return std::move(follows).refusal();
    Json whole = m_setup->whole ? *m_setup->whole : Json::object();
    whole["catalogues"].push_back(entryOf(offer, *Catalogue::parse(offer.csv, offer.file)));
    const auto text = whole.dump();
    auto setup = readSetup(text);
    if (!setup)
        return std::move(setup).refusal();
    if (auto law = checkedLawOf(*setup, m_parts.law); !law)
        return std::move(law).refusal();
    const auto now = m_parts.clock.now();
    const StreamName stream{setupStream};
    Transaction transaction;
    transaction.appends.push_back({stream, m_parts.journal.count(stream), {setupPut(text, now.day(), session.person())}});
    auto written = m_parts.journal.append(transaction, now);
    if (!written)
        return std::move(written).refusal();
    reload();
    answer->isAdopted = true;
    return answer;
}

} // namespace anjuan
