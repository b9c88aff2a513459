// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Personnel.h"

#include <algorithm>

#include "core/office/People.h"

namespace anjuan {
namespace {

Refusal no(Message sentence, Message advice = {})
{
    Finding finding;
    finding.rule = "right";
    finding.sentence = std::move(sentence);
    finding.advice = std::move(advice);
    return refuse(Why::NotYourRight, std::move(finding));
}

Refusal nobody(const std::string& login)
{
    Finding finding;
    finding.rule = "person";
    finding.sentence = {N_("Nobody of the office has the login %1"), {login}};
    return refuse(Why::NotFound, std::move(finding));
}

} // namespace

std::vector<Member> Personnel::list() const
{
    const auto accounts = m_accounts.list();
    std::vector<Member> members;
    for (const auto& person : m_office.roster().all()) {
        const auto found = std::ranges::find(accounts, person.id, &Account::person);
        members.push_back({person, found == accounts.end() ? std::nullopt : std::optional{*found}});
    }
    return members;
}

Result<Member> Personnel::find(const std::string& login) const
{
    for (auto& member : list()) {
        if (member.person.id.text() == login)
            return std::move(member);
    }
    return nobody(login);
}

Result<Done> Personnel::mayChange(const Session& session) const
{
    const auto* by = actor(session);
    if (by && !by->disabled && (by->is(Role::SystemAdministrator) || by->is(Role::SecurityAdministrator) || by->isHead()))
        return Done{};
    return no({N_("Only the administrators of system and security, and a head, may change people"), {}});
}

/// Without a head who holds the key nobody could be admitted any more, and the printed recovery sheet were the only way in.
Result<Done> Personnel::leavesAKeyHolder(const std::string& login) const
{
    for (const auto& [person, account] : list()) {
        if (person.id.text() != login && person.isHead() && !person.disabled && account && account->seesCases && !account->isDisabled)
            return Done{};
    }
    return no({N_("%1 is the last head who can admit others to the cases"), {m_office.roster().nameOf(PersonId{login})}},
        {N_("Admit another head first"), {}});
}

bool Personnel::admitsAtOnce(const Session& session, const Person& person) const
{
    const auto* by = actor(session);
    return by && by->isHead() && session.seesCases() && !person.isAdministrator() && !person.disabled;
}

Result<AccountChange> Personnel::add(const Session& session, const Person& person, const std::string& firstPassword)
{
    if (auto may = mayChange(session); !may)
        return std::move(may).refusal();
    if (person.id.text().empty() || person.name.empty())
        return notValid(person.name.empty() ? "name" : "login", {N_("%1 is missing"), {std::string{person.name.empty() ? "Name" : "Login"}}});
    // A login is never given to somebody else, not even after its person left: his entries bear it.
    if (m_office.roster().find(person.id))
        return notValid("login", {N_("The login %1 is given already, and is never given to somebody else"), {person.id.text()}});
    if (auto held = mayHoldTogether(person.roles); !held)
        return std::move(held).refusal();
    const bool admitted = admitsAtOnce(session, person);
    // First the account, without which a person can do nothing; it has no right before the people's stream names its person.
    if (auto made = m_accounts.create(person.id.text(), person.id, firstPassword, admitted ? &session : nullptr); !made)
        return std::move(made).refusal();
    if (auto put = m_office.putPerson(session, person); !put)
        return std::move(put).refusal();
    return AccountChange{!admitted && !person.isAdministrator(), false};
}

Result<AccountChange> Personnel::change(const Session& session, const Person& person)
{
    if (auto may = mayChange(session); !may)
        return std::move(may).refusal();
    const auto* known = m_office.roster().find(person.id);
    if (!known)
        return nobody(person.id.text());
    if (person.disabled != known->disabled)
        return notValid("disabled", {N_("That somebody left is entered by disabling the account"), {}});
    const bool isOwn = person.id == session.person();
    if (isOwn && person.roles != known->roles)
        return no({N_("Nobody changes his own roles"), {}}, {N_("Another administrator or head does it"), {}});
    if (known->isHead() && !person.isHead()) {
        if (auto left = leavesAKeyHolder(person.id.text()); !left)
            return std::move(left).refusal();
    }
    const bool becomesAdministrator = person.isAdministrator() && !known->isAdministrator();
    const auto member = find(person.id.text());
    if (auto put = m_office.putPerson(session, person); !put)
        return std::move(put).refusal();
    AccountChange change;
    if (becomesAdministrator && member && member->account && member->account->seesCases) {
        if (auto taken = m_accounts.withdraw(member->account->login); !taken)
            return std::move(taken).refusal();
        change.keyUnchanged = true;
    }
    return change;
}

Result<AccountChange> Personnel::disable(const Session& session, const std::string& login, bool disabled)
{
    if (auto may = mayChange(session); !may)
        return std::move(may).refusal();
    auto member = find(login);
    if (!member)
        return std::move(member).refusal();
    if (member->person.id == session.person())
        return no({N_("Nobody disables his own account"), {}}, {N_("Another administrator or head does it"), {}});
    if (disabled && member->person.isHead()) {
        if (auto left = leavesAKeyHolder(login); !left)
            return std::move(left).refusal();
    }
    auto person = member->person;
    person.disabled = disabled;
    AccountChange change;
    if (member->account) {
        change.keyUnchanged = disabled && member->account->seesCases;
        if (auto done = m_accounts.disable(member->account->login, disabled); !done)
            return std::move(done).refusal();
        if (auto done = m_accounts.withdraw(member->account->login); disabled && !done)
            return std::move(done).refusal();
    }
    if (auto put = m_office.putPerson(session, person); !put)
        return std::move(put).refusal();
    if (!disabled && member->account && admitsAtOnce(session, person)) {
        if (auto done = m_accounts.admit(member->account->login, session); !done)
            return std::move(done).refusal();
        return change;
    }
    change.waitsForAdmission = !disabled && !person.isAdministrator();
    return change;
}

Result<AccountChange> Personnel::resetPassword(const Session& session, const std::string& login, const std::string& firstPassword)
{
    const auto* by = actor(session);
    if (!by || by->disabled || !(by->is(Role::SecurityAdministrator) || by->isHead()))
        return no({N_("Only the security administrator and a head set a new first password"), {}});
    auto member = find(login);
    if (!member)
        return std::move(member).refusal();
    if (member->person.id == session.person())
        return no({N_("One's own password is changed with the old one, not reset"), {}});
    if (!member->account) {
        const bool admitted = admitsAtOnce(session, member->person);
        if (auto made = m_accounts.create(login, member->person.id, firstPassword, admitted ? &session : nullptr); !made)
            return std::move(made).refusal();
        return AccountChange{!admitted && !member->person.isAdministrator(), false};
    }
    const bool admits = admitsAtOnce(session, member->person);
    if (!admits && member->person.isHead() && member->account->seesCases) {
        if (auto left = leavesAKeyHolder(login); !left)
            return std::move(left).refusal();
    }
    if (auto done = m_accounts.resetPassword(login, firstPassword); !done)
        return std::move(done).refusal();
    if (admits) {
        if (auto done = m_accounts.admit(login, session); !done)
            return std::move(done).refusal();
    }
    return AccountChange{!admits && !member->person.isAdministrator(), false};
}

Result<AccountChange> Personnel::admit(const Session& session, const std::string& login)
{
    const auto* by = actor(session);
    if (!by || by->disabled || !by->isHead() || !session.seesCases())
        return no({N_("Only a head who holds the store key admits an account to the cases"), {}});
    auto member = find(login);
    if (!member)
        return std::move(member).refusal();
    if (member->person.isAdministrator())
        return no({N_("An administrator never sees the cases: who runs the program does not use it"), {}});
    if (member->person.disabled || !member->account)
        return no({N_("%1 has left the office or has no account"), {member->person.name}});
    if (auto done = m_accounts.admit(login, session); !done)
        return std::move(done).refusal();
    return AccountChange{};
}

Result<AccountChange> Personnel::unlock(const Session& session, const std::string& login)
{
    const auto* by = actor(session);
    if (!by || by->disabled || !(by->is(Role::SecurityAdministrator) || by->isHead()))
        return no({N_("Only the security administrator and a head unlock an account"), {}});
    if (auto done = m_accounts.unlock(login); !done)
        return std::move(done).refusal();
    return AccountChange{};
}

} // namespace anjuan
