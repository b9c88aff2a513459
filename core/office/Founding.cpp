// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Founding.h"

#include <algorithm>

#include "core/base/Json.h"
#include "core/office/LawOfOffice.h"
#include "core/office/People.h"
#include "core/office/Registers.h"

namespace anjuan {
namespace {

std::string text(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

Result<std::optional<Date>> day(const Json& object, const char* key, const std::string& who)
{
    const auto written = text(object, key);
    if (written.empty())
        return std::optional<Date>{};
    if (const auto date = Date::parse(written))
        return std::optional<Date>{date};
    return notValid("people." + who + "." + key, {N_("%1: %2 is not a day of the calendar"), {who, written}});
}

Result<PersonEntry> readPerson(const Json& json)
{
    PersonEntry entry;
    entry.login = text(json, "login");
    entry.name = text(json, "name");
    entry.post = text(json, "post");
    entry.organ = text(json, "organ");
    if (entry.login.empty() || entry.name.empty())
        return notValid("people", {N_("Each person needs a login and a name"), {}});
    if (const auto roles = json.find("roles"); roles != json.end() && roles->is_array()) {
        for (const auto& role : *roles)
            entry.roles.push_back(role.is_string() ? role.get<std::string>() : std::string{});
    }
    if (const auto c = json.find("certificate"); c != json.end() && c->is_object()) {
        entry.certificateNumber = text(*c, "no");
        entry.certificateOrgan = text(*c, "organ");
        auto from = day(*c, "valid_from", entry.login);
        auto to = day(*c, "valid_to", entry.login);
        if (!from || !to)
            return !from ? std::move(from).refusal() : std::move(to).refusal();
        entry.certificateFrom = *from;
        entry.certificateTo = *to;
    }
    if (const auto q = json.find("legal_qualification"); q != json.end() && q->is_object()) {
        entry.qualificationNumber = text(*q, "no");
        auto on = day(*q, "obtained_on", entry.login);
        if (!on)
            return std::move(on).refusal();
        entry.qualificationOn = *on;
    }
    auto engaged = day(json, "first_engaged_on", entry.login);
    if (!engaged)
        return std::move(engaged).refusal();
    entry.firstEngagedOn = *engaged;
    return entry;
}

Result<Newcomer> readNewcomer(const Json& json, const std::string& password)
{
    auto entry = readPerson(json);
    if (!entry)
        return std::move(entry).refusal();
    auto person = personOf(*entry);
    if (!person)
        return std::move(person).refusal();
    auto own = text(json, "first_password");
    if (own.empty())
        own = password;
    if (own.empty())
        return notValid("people." + entry->login + ".first_password", {N_("%1 has no first password"), {entry->login}});
    return Newcomer{std::move(*person), std::move(own)};
}

/// The set-up without people: passwords never reach the journal, and people have a stream of their own.
std::string withoutPeople(Json json)
{
    json.erase("people");
    json.erase("administrators");
    return json.dump(1);
}

Finding nobody()
{
    Finding finding;
    finding.rule = "people";
    finding.sentence = {N_("An office needs at least one person who takes part in casework"), {}};
    finding.advice = {N_("Name the head of the organ among the people"), {}};
    return finding;
}

} // namespace

Result<Founding> readFounding(std::string_view json, const LawBook& shipped, const std::string& password)
{
    auto parsed = parseJson(json, "setup");
    if (!parsed)
        return std::move(parsed).refusal();
    if (!parsed->is_object())
        return notValid("setup", {N_("A set-up is one JSON object: organ, people, numbering and what else it knows"), {}});
    Founding founding;
    founding.text = withoutPeople(*parsed);
    auto setup = readSetup(founding.text);
    if (!setup)
        return std::move(setup).refusal();
    founding.setup = std::move(*setup);
    if (auto law = checkedLawOf(founding.setup, shipped); !law)
        return std::move(law).refusal();
    for (const char* key : {"people", "administrators"}) {
        const auto list = parsed->find(key);
        if (list == parsed->end() || !list->is_array())
            continue;
        for (const auto& one : *list) {
            auto newcomer = readNewcomer(one, password);
            if (!newcomer)
                return std::move(newcomer).refusal();
            const auto twice = std::ranges::any_of(founding.people, [&](const Newcomer& n) { return n.person.id == newcomer->person.id; });
            if (twice)
                return notValid("people." + newcomer->person.id.text(), {N_("The login %1 is given twice"), {newcomer->person.id.text()}});
            founding.people.push_back(std::move(*newcomer));
        }
    }
    if (std::ranges::none_of(founding.people, [](const Newcomer& n) { return !n.person.isAdministrator(); }))
        return refuse(Why::NotValid, nobody());
    if (const auto numbering = parsed->find("numbering"); numbering != parsed->end()) {
        if (const auto last = numbering->find("last_used"); last != numbering->end() && last->is_object()) {
            for (const auto& [series, number] : last->items()) {
                if (!number.is_number_integer() || number.get<std::int64_t>() < 0)
                    return notValid("numbering.last_used." + series, {N_("The last number used of %1 is a whole number"), {series}});
                founding.lastNumbers.emplace_back(series, number.get<std::int64_t>());
            }
        }
    }
    return founding;
}

Result<std::unique_ptr<Session>> found(Journal& journal, Accounts& accounts, const Founding& founding, Instant now)
{
    const auto first = std::ranges::find_if(founding.people, [](const Newcomer& n) { return !n.person.isAdministrator(); });
    auto session = accounts.createFirst(first->person.id.text(), first->person.id, first->password);
    if (!session)
        return session;
    for (const auto& [person, password] : founding.people) {
        if (person.id == first->person.id)
            continue;
        const auto* admits = person.isAdministrator() ? nullptr : session->get();
        if (auto made = accounts.create(person.id.text(), person.id, password, admits); !made)
            return std::move(made).refusal();
    }
    const auto on = now.day();
    const auto& by = first->person.id;
    Transaction transaction;
    Append people{StreamName{peopleStream}, 0, {}};
    for (const auto& newcomer : founding.people)
        people.entries.push_back(personChanged(newcomer.person, on, by));
    transaction.appends.push_back(std::move(people));
    transaction.appends.push_back({StreamName{setupStream}, 0, {setupPut(founding.text, on, by)}});
    for (const auto& [series, number] : founding.lastNumbers)
        transaction.appends.push_back({registerStream(series, on.year()), 0, {registerOpened(number, on, by)}});
    if (auto written = journal.append(transaction, now); !written)
        return std::move(written).refusal();
    return session;
}

} // namespace anjuan
