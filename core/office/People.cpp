// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/People.h"

#include <algorithm>

#include "core/casefile/Bodies.h"

namespace anjuan {

Result<Person> personOf(const PersonEntry& entry)
{
    Person person{PersonId{entry.login}, entry.name, entry.post, {}, {}, {}, entry.organ, entry.disabled};
    for (const auto& key : entry.roles) {
        const auto& rows = Options<Role>::rows;
        const auto found = std::ranges::find(rows, key, &Option::key);
        if (found == rows.end())
            return notValid("roles", {N_("There is no role %1"), {key}});
        person.roles.push_back(static_cast<Role>(found - rows.begin()));
    }
    if (auto held = mayHoldTogether(person.roles); !held)
        return std::move(held).refusal();
    if (entry.certificateFrom && entry.certificateTo && *entry.certificateTo < *entry.certificateFrom)
        return notValid("certificate_to", {N_("The certificate ends on %1, before it begins"), {*entry.certificateTo}});
    if (!entry.certificateNumber.empty())
        person.certificate = Certificate{entry.certificateNumber, entry.certificateFrom, entry.certificateTo, entry.certificateOrgan};
    if (!entry.qualificationNumber.empty() || entry.firstEngagedOn)
        person.qualification = LegalQualification{entry.qualificationNumber, entry.qualificationOn, entry.firstEngagedOn};
    return person;
}

PersonEntry entryOf(const Person& person)
{
    PersonEntry entry;
    entry.login = person.id.text();
    entry.name = person.name;
    entry.post = person.post;
    for (const auto role : person.roles)
        entry.roles.emplace_back(keyOf(role));
    if (person.certificate) {
        entry.certificateNumber = person.certificate->number;
        entry.certificateFrom = person.certificate->validFrom;
        entry.certificateTo = person.certificate->validTo;
        entry.certificateOrgan = person.certificate->organ;
    }
    if (person.qualification) {
        entry.qualificationNumber = person.qualification->number;
        entry.qualificationOn = person.qualification->obtainedOn;
        entry.firstEngagedOn = person.qualification->firstEngagedOn;
    }
    entry.organ = person.organ;
    entry.disabled = person.disabled;
    return entry;
}

Roster readPeople(const Journal& journal)
{
    Roster roster;
    for (const auto& entry : journal.read(StreamName{peopleStream})) {
        auto person = personOf(readBody<PersonEntry>(entry.body));
        if (person)
            roster.put(std::move(*person));
    }
    return roster;
}

NewEntry personChanged(const Person& person, Date on, const PersonId& by)
{
    return {"person-changed", 1, on, by, writeBody(entryOf(person))};
}

} // namespace anjuan
