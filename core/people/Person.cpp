// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Person.h"

#include <algorithm>

namespace anjuan {
namespace {

bool isAdministration(Role role)
{
    return role == Role::SystemAdministrator || role == Role::SecurityAdministrator || role == Role::AuditAdministrator;
}

} // namespace

bool Person::is(Role role) const
{
    return std::ranges::find(roles, role) != roles.end();
}

bool Person::isAdministrator() const
{
    return std::ranges::any_of(roles, isAdministration);
}

void Roster::put(Person person)
{
    const auto known = std::ranges::find(m_people, person.id, &Person::id);
    if (known == m_people.end())
        m_people.push_back(std::move(person));
    else
        *known = std::move(person);
}

const Person* Roster::find(const PersonId& id) const
{
    const auto found = std::ranges::find(m_people, id, &Person::id);
    return found == m_people.end() ? nullptr : &*found;
}

std::string Roster::nameOf(const PersonId& id) const
{
    const auto* person = find(id);
    return person ? person->name : id.text();
}

Result<Done> mayHoldTogether(const std::vector<Role>& roles)
{
    if (roles.empty())
        return notValid("roles", {N_("A person holds at least one role"), {}});
    if (roles.size() > 1 && std::ranges::any_of(roles, isAdministration))
        return notValid("roles", {N_("The three administrators hold no other role, so that nobody controls and uses the program at once"), {}});
    if (roles.size() > 1 && std::ranges::find(roles, Role::Auxiliary) != roles.end())
        return notValid("roles", {N_("An auxiliary holds no other role: he assists and is never counted"), {}});
    return Done{};
}

} // namespace anjuan
