// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/office/Journal.h"
#include "core/people/Person.h"

namespace anjuan {

/// The stream that says who belongs to the office.
inline constexpr std::string_view peopleStream = "office/people";

/// A person as the stream records him: each entry gives him whole, the last one counts.
struct PersonEntry {
    std::string login;
    std::string name;
    std::string post;
    std::vector<std::string> roles;
    std::string certificateNumber;
    std::optional<Date> certificateFrom;
    std::optional<Date> certificateTo;
    std::string certificateOrgan;
    std::string qualificationNumber;
    std::optional<Date> qualificationOn;
    std::optional<Date> firstEngagedOn;
    std::string organ;
    bool disabled = false;
};

template <> struct Fields<PersonEntry> {
    static constexpr std::array rows{
        field<&PersonEntry::login>("login", N_("Login"), Need::Must),
        field<&PersonEntry::name>("name", N_("Name"), Need::Must),
        field<&PersonEntry::post>("post", N_("Post"), Need::May),
        field<&PersonEntry::roles>("roles", N_("Roles"), Need::Must),
        field<&PersonEntry::certificateNumber>("certificate", N_("Enforcement certificate"), Need::May),
        field<&PersonEntry::certificateFrom>("certificate_from", N_("Certificate valid from"), Need::May),
        field<&PersonEntry::certificateTo>("certificate_to", N_("Certificate valid to"), Need::May),
        field<&PersonEntry::certificateOrgan>("certificate_organ", N_("Organ on the certificate"), Need::May),
        field<&PersonEntry::qualificationNumber>("qualification", N_("Legal qualification"), Need::May),
        field<&PersonEntry::qualificationOn>("qualification_on", N_("Qualification obtained on"), Need::May),
        field<&PersonEntry::firstEngagedOn>("first_engaged_on", N_("Reviewer since"), Need::May),
        field<&PersonEntry::organ>("organ", N_("Serves at"), Need::May),
        field<&PersonEntry::disabled>("disabled", N_("Left the office"), Need::May),
    };
};

/// The person behind an entry; refuses unknown roles and roles that exclude each other, naming the field.
Result<Person> personOf(const PersonEntry& entry);
PersonEntry entryOf(const Person& person);
/// Everybody the stream knows.
Roster readPeople(const Journal& journal);
/// The entry that admits or changes a person.
NewEntry personChanged(const Person& person, Date on, const PersonId& by);

} // namespace anjuan
