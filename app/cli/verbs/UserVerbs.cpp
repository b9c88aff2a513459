// SPDX-License-Identifier: GPL-3.0-or-later
// People and their accounts. A password never comes from an argument: the first one for somebody else is read from
// ANJUAN_NEW_PASSWORD.
#include <algorithm>
#include <cstdlib>
#include <iostream>

#include <fmt/format.h>

#include "app/Resources.h"
#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "core/office/People.h"
#include "core/office/Personnel.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using Run = std::function<int(const Terminal&)>;

struct UserArguments {
    std::string login;
    std::string facts;
    std::vector<std::string> roles;
    bool flag = false;
};

/// Opens the store and does something with the people of the office.
template <class Action>
int withPeople(const Terminal& terminal, Action action)
{
    auto opened = terminal.open();
    if (!opened)
        return terminal.refused(opened.refusal());
    Personnel personnel{(*opened)->office(), (*opened)->store().accounts()};
    return action(personnel, **opened);
}

std::string rolesText(const Person& person)
{
    std::string roles;
    for (const auto role : person.roles)
        roles += (roles.empty() ? "" : ", ") + toUtf8(words(Options<Role>::rows[static_cast<std::size_t>(role)].label));
    return roles;
}

Json memberJson(const Member& member)
{
    const auto entry = entryOf(member.person);
    auto json = toJson(fieldsOf<PersonEntry>(), &entry);
    json["account"] = nullptr;
    if (const auto& account = member.account)
        json["account"] = {{"sees_cases", account->seesCases}, {"locked", account->isLocked}, {"disabled", account->isDisabled}, {"failures", account->failures}};
    return json;
}

std::string stateText(const Member& member)
{
    if (!member.account)
        return toUtf8(words(N_("no account")));
    if (member.person.disabled || member.account->isDisabled)
        return toUtf8(words(N_("disabled")));
    if (member.account->isLocked)
        return toUtf8(words(N_("locked after five wrong passwords")));
    if (member.account->seesCases || member.person.isAdministrator())
        return toUtf8(words(N_("active")));
    return toUtf8(words(N_("waits until a head admits it")));
}

std::string certificateText(const Person& person, Date today)
{
    if (!person.certificate || !person.certificate->validTo)
        return {};
    const auto& until = *person.certificate->validTo;
    const Message said = until < today ? Message{N_("certificate %1 expired on %2"), {person.certificate->number, until}}
                                       : Message{N_("certificate %1 valid to %2"), {person.certificate->number, until}};
    return toUtf8(words(said));
}

int list(const Terminal& terminal)
{
    return withPeople(terminal, [&](Personnel& personnel, OpenOffice& opened) {
        Json rows = Json::array();
        std::string text;
        for (const auto& member : personnel.list()) {
            rows.push_back(memberJson(member));
            text += fmt::format("{:10} {}  {}  {}  {}\n", member.person.id.text(), member.person.name, rolesText(member.person),
                stateText(member), certificateText(member.person, opened.office().today()));
        }
        return terminal.answer(rows, text);
    });
}

int show(const Terminal& terminal, const UserArguments& arguments)
{
    return withPeople(terminal, [&](Personnel& personnel, OpenOffice& opened) {
        const auto member = personnel.find(arguments.login);
        if (!member)
            return terminal.refused(member.refusal());
        const auto& person = member->person;
        const auto text = fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n", person.id.text(), person.name, person.post, rolesText(person), stateText(*member),
            certificateText(person, opened.office().today()));
        return terminal.answer(memberJson(*member), text);
    });
}

/// What was done, and what is to be known about it.
int told(const Terminal& terminal, const Personnel& personnel, const std::string& login, const Result<AccountChange>& change)
{
    if (!change)
        return terminal.refused(change.refusal());
    std::string text;
    if (change->waitsForAdmission)
        text += toUtf8(words(Message{N_("%1 signs in, and sees the cases once a head admits the account"), {login}})) + "\n";
    if (change->keyUnchanged)
        text += toUtf8(words(N_("The account has lost its key. The store key itself was not changed: a copy of the store made before can still be opened with the old password"))) + "\n";
    const auto member = personnel.find(login);
    auto json = member ? memberJson(*member) : Json::object();
    json["waits_for_admission"] = change->waitsForAdmission;
    json["store_key_unchanged"] = change->keyUnchanged;
    return terminal.answer(json, text);
}

Result<std::string> newPassword()
{
    const char* given = std::getenv("ANJUAN_NEW_PASSWORD");
    if (!given)
        return notValid("ANJUAN_NEW_PASSWORD", {N_("Give the new password in ANJUAN_NEW_PASSWORD"), {}});
    return std::string{given};
}

Result<Person> personIn(const std::string& file)
{
    std::string text;
    if (file == "-") {
        text.assign(std::istreambuf_iterator<char>{std::cin}, {});
    } else {
        auto read = readText(file);
        if (!read)
            return std::move(read).refusal();
        text = *std::move(read);
    }
    auto json = parseJson(text, file);
    if (!json)
        return std::move(json).refusal();
    PersonEntry entry;
    if (auto filled = fromJson(fieldsOf<PersonEntry>(), &entry, *json); !filled)
        return std::move(filled).refusal();
    return personOf(entry);
}

int add(const Terminal& terminal, const UserArguments& arguments)
{
    auto person = personIn(arguments.facts);
    if (!person)
        return terminal.refused(person.refusal());
    return withPeople(terminal, [&](Personnel& personnel, OpenOffice& opened) {
        const bool isKnown = static_cast<bool>(personnel.find(person->id.text()));
        if (arguments.flag && isKnown)
            return told(terminal, personnel, person->id.text(), personnel.change(opened.session(), *person));
        const auto secret = newPassword();
        return secret ? told(terminal, personnel, person->id.text(), personnel.add(opened.session(), *person, *secret)) : terminal.refused(secret.refusal());
    });
}

int disable(const Terminal& terminal, const UserArguments& arguments)
{
    return withPeople(terminal, [&](Personnel& personnel, OpenOffice& opened) {
        return told(terminal, personnel, arguments.login, personnel.disable(opened.session(), arguments.login, !arguments.flag));
    });
}

int roles(const Terminal& terminal, const UserArguments& arguments)
{
    return withPeople(terminal, [&](Personnel& personnel, OpenOffice& opened) {
        const auto member = personnel.find(arguments.login);
        if (!member)
            return terminal.refused(member.refusal());
        auto entry = entryOf(member->person);
        if (!arguments.roles.empty())
            entry.roles = arguments.roles;
        auto person = personOf(entry);
        if (!person)
            return terminal.refused(person.refusal());
        if (arguments.roles.empty())
            return terminal.answer(entry.roles, rolesText(*person));
        return told(terminal, personnel, arguments.login, personnel.change(opened.session(), *person));
    });
}

int password(const Terminal& terminal, const UserArguments& arguments)
{
    const auto secret = newPassword();
    if (!secret)
        return terminal.refused(secret.refusal());
    return withPeople(terminal, [&](Personnel& personnel, OpenOffice& opened) {
        if (!arguments.login.empty() && arguments.login != terminal.login)
            return told(terminal, personnel, arguments.login, personnel.resetPassword(opened.session(), arguments.login, *secret));
        auto old = terminal.password(terminal.login);
        if (!old)
            return terminal.refused(old.refusal());
        auto done = opened.store().accounts().changePassword(terminal.login, *old, *secret);
        return done ? terminal.answer({{"done", true}}, "") : terminal.refused(done.refusal());
    });
}

int admit(const Terminal& terminal, const UserArguments& arguments)
{
    return withPeople(terminal, [&](Personnel& personnel, OpenOffice& opened) {
        return told(terminal, personnel, arguments.login, personnel.admit(opened.session(), arguments.login));
    });
}

int unlock(const Terminal& terminal, const UserArguments& arguments)
{
    return withPeople(terminal, [&](Personnel& personnel, OpenOffice& opened) {
        return told(terminal, personnel, arguments.login, personnel.unlock(opened.session(), arguments.login));
    });
}

using Action = int (*)(const Terminal&, const UserArguments&);

Run withLogin(CLI::App& app, Action action, const char* flag = nullptr, const char* help = "")
{
    auto a = std::make_shared<UserArguments>();
    app.add_option("login", a->login, "Login of the person")->required();
    if (flag)
        app.add_flag(flag, a->flag, help);
    return [=](const Terminal& terminal) { return action(terminal, *a); };
}

// clang-format off
const Verb verbs[] = {
    {"user list",    "People, roles, accounts, certificates", [](CLI::App&) -> Run { return list; }},
    {"user show",    "One person", [](CLI::App& app) { return withLogin(app, show); }},
    {"user add",     "Admit a person; his first password is read from ANJUAN_NEW_PASSWORD", [](CLI::App& app) -> Run {
        auto a = std::make_shared<UserArguments>();
        app.add_option("--facts", a->facts, "JSON file, or - for standard input")->required();
        app.add_flag("--change", a->flag, "The person may be known already: then he is changed");
        return [=](const Terminal& terminal) { return add(terminal, *a); }; }},
    {"user disable", "Take account and key away from who left", [](CLI::App& app) { return withLogin(app, disable, "--back", "Give the account back"); }},
    {"user roles",   "Show or set the roles of a person", [](CLI::App& app) -> Run {
        auto a = std::make_shared<UserArguments>();
        app.add_option("login", a->login, "Login of the person")->required();
        app.add_option("roles", a->roles, "Roles from now on; none only shows them");
        return [=](const Terminal& terminal) { return roles(terminal, *a); }; }},
    {"user password", "Change one's own password, or set a new first one for LOGIN; it is read from ANJUAN_NEW_PASSWORD", [](CLI::App& app) -> Run {
        auto a = std::make_shared<UserArguments>();
        app.add_option("login", a->login, "Login of somebody else");
        return [=](const Terminal& terminal) { return password(terminal, *a); }; }},
    {"user admit",   "A head admits an account to the cases", [](CLI::App& app) { return withLogin(app, admit); }},
    {"user unlock",  "Unlock an account after five wrong passwords", [](CLI::App& app) { return withLogin(app, unlock); }},
};
// clang-format on

} // namespace

std::span<const Verb> userVerbs()
{
    return verbs;
}

} // namespace anjuan
