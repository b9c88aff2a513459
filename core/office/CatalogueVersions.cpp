// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/CatalogueVersions.h"

#include <algorithm>
#include <set>
#include <span>

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

constexpr const char* listNames[] = {"exemptions", "boundaries", "meetings"};
constexpr const char* standardName = "discretion_standard";

/// Matters as a version holds them: on what a power rests is kept from the version before.
Json entryOf(const CatalogueOffer& offer, const Catalogue& catalogue, const AdoptedCatalogue* before)
{
    Json codes = Json::array();
    std::set<std::string> seen;
    for (const auto& matter : catalogue.all()) {
        if (!seen.insert(matter.code).second)
            continue;
        const auto rows = before ? std::span{before->matters} : std::span<const AdoptedMatter>{};
        const auto held = std::ranges::find(rows, matter.code, &AdoptedMatter::code);
        if (held == rows.end() || held->basis.empty())
            codes.push_back(matter.code);
        else
            codes.push_back({{"code", matter.code}, {"power", keyOf(held->power)}, {"basis", held->basis}});
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

bool isObject(const CatalogueOffer& offer)
{
    const auto first = offer.csv.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string::npos && offer.csv[first] == '{';
}

Result<Json> objectOf(const CatalogueOffer& offer)
{
    auto object = parseJson(offer.csv, offer.file);
    if (!object)
        return object;
    const bool namesAny = object->contains("matters") || object->contains(standardName) || std::ranges::any_of(listNames, [&](const char* name) { return object->contains(name); });
    if (!namesAny)
        return notValid("catalogue", {N_("%1 holds none of matters, exemptions, boundaries, meetings, discretion_standard"), {offer.file}});
    return object;
}

Result<AdoptedCatalogue> powersOf(const CatalogueOffer& offer, const Json& object, const Catalogue& catalogue)
{
    auto powers = parseAdopted({{"version", offer.version.empty() ? "-" : offer.version}, {"in_force_from", offer.inForceFrom.iso()}, {"matters", object["matters"]}}, offer.file);
    if (!powers)
        return powers;
    for (const auto& matter : powers->matters) {
        if (const auto known = catalogue.find(matter.code); !known)
            return known.refusal();
    }
    return powers;
}

/// The office's own lists with those of the object in the place of the ones it names.
Json listsOver(const KeptJson& whole, const Json& object)
{
    Json lists = Json::object();
    for (const auto* name : listNames) {
        if (object.contains(name))
            lists[name] = object[name];
        else if (whole && whole->contains(name))
            lists[name] = (*whole)[name];
    }
    return lists;
}

/// What the lists of an object would change.
Result<CatalogueAnswer> compareLists(const Office& office, const CatalogueOffer& offer)
{
    const auto object = objectOf(offer);
    if (!object)
        return object.refusal();
    CatalogueAnswer answer;
    const auto& law = office.law();
    if (object->contains("matters")) {
        auto powers = powersOf(offer, *object, law.catalogue);
        if (!powers)
            return std::move(powers).refusal();
        const auto* now = versionOn(law.adopted, office.today());
        answer.changes = changesBetween(now ? *now : AdoptedCatalogue{{}, offer.inForceFrom, {}}, *powers, law.catalogue);
        answer.matters = static_cast<int>(powers->matters.size());
    }
    const auto& whole = office.setup().whole;
    const auto before = parseMatterLists(whole ? *whole : Json::object(), offer.file);
    auto next = parseMatterLists(listsOver(whole, *object), offer.file);
    if (!before || !next)
        return !next ? std::move(next).refusal() : before.refusal();
    for (auto& change : changesBetween(*before, *next, law.catalogue))
        answer.changes.push_back(std::move(change));
    if (!object->contains(standardName))
        return answer;
    const auto standard = parseDiscretion((*object)[standardName], offer.file);
    if (!standard)
        return standard.refusal();
    if (const auto within = agrees(*standard, law.catalogue); !within)
        return within.refusal();
    const auto* held = standardOn(law.standards, standard->inForceFrom);
    const auto now = held ? *held : DiscretionStandard{{}, offer.inForceFrom, {}};
    for (auto& change : changesBetween(now, *standard, law.catalogue))
        answer.changes.push_back(std::move(change));
    return answer;
}

/// The versions of the discretion standard with the one that is offered; one of the same first day gives way.
Json standardsWith(const Json& whole, const Json& offered)
{
    Json standards = Json::array();
    const auto held = whole.value(standardName, Json::array());
    for (const auto& version : held.is_array() ? held : Json::array({held})) {
        if (version["in_force_from"] != offered["in_force_from"])
            standards.push_back(version);
    }
    standards.push_back(offered);
    return standards;
}

/// The set-up with the offer in it.
Result<Json> setupWith(const KeptJson& kept, const CatalogueOffer& offer, const LawBook& law)
{
    Json whole = kept ? *kept : Json::object();
    if (!isObject(offer)) {
        whole["catalogues"].push_back(entryOf(offer, *Catalogue::parse(offer.csv, offer.file), versionOn(law.adopted, offer.inForceFrom)));
        return whole;
    }
    const auto object = objectOf(offer);
    if (!object)
        return object.refusal();
    whole.update(listsOver(kept, *object));
    if (object->contains(standardName))
        whole[standardName] = standardsWith(whole, (*object)[standardName]);
    if (object->contains("matters"))
        whole["catalogues"].push_back({{"version", offer.version}, {"in_force_from", offer.inForceFrom.iso()}, {"matters", (*object)["matters"]}});
    return whole;
}

/// Whether the offer makes a version; lists alone do not.
bool makesVersion(const CatalogueOffer& offer)
{
    const auto object = isObject(offer) ? objectOf(offer) : Result<Json>{Json{{"matters", true}}};
    return object && object->contains("matters");
}

} // namespace

Result<CatalogueAnswer> compareCatalogue(const Office& office, const CatalogueOffer& offer)
{
    if (isObject(offer))
        return compareLists(office, offer);
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
    if (auto follows = mayFollow(m_law->adopted, offer); makesVersion(offer) && !follows)
        return std::move(follows).refusal();
    const auto whole = setupWith(m_setup->whole, offer, *m_law);
    if (!whole)
        return whole.refusal();
    const auto text = whole->dump();
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
