// SPDX-License-Identifier: GPL-3.0-or-later
// People, and what falls due.
#include <fmt/format.h>

#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "core/office/People.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

using Run = std::function<int(const Terminal&)>;
using Action = int (*)(const Terminal&, OpenOffice&);

int withOffice(const Terminal& terminal, Action action)
{
    auto opened = terminal.open();
    return opened ? action(terminal, **opened) : terminal.refused(opened.refusal());
}

int listPeople(const Terminal& terminal, OpenOffice& opened)
{
    Json rows = Json::array();
    std::string text;
    for (const auto& person : opened.office().roster().all()) {
        const auto entry = entryOf(person);
        rows.push_back(toJson(fieldsOf<PersonEntry>(), &entry));
        std::string roles;
        for (const auto role : person.roles)
            roles += " " + toUtf8(words(Options<Role>::rows[static_cast<std::size_t>(role)].label));
        text += fmt::format("{:10} {} {}{}\n", person.id.text(), person.name, roles,
            person.certificate && person.certificate->validTo ? "  " + person.certificate->number + " – " + person.certificate->validTo->iso() : "");
    }
    return terminal.answer(rows, text);
}

int listDeadlines(const Terminal& terminal, OpenOffice& opened)
{
    const auto lists = opened.office().lists(opened.session());
    if (!lists)
        return terminal.refused(lists.refusal());
    Json rows = Json::array();
    std::string text;
    for (const auto& row : (*lists)->openDeadlines({}, {0, 200})) {
        const auto docket = (*lists)->docketRow(row.id);
        rows.push_back({{"case", row.id.text()}, {"limit", row.limit}, {"due", row.due.iso()}, {"overdue", row.due < opened.office().today()}});
        text += fmt::format("{}  {}  {}{}\n", row.due.iso(), row.limit, docket ? docket->party : row.id.text(),
            row.due < opened.office().today() ? "  " + toUtf8(words(N_("overdue"))) : "");
    }
    return terminal.answer(rows, text);
}

int changePassword(const Terminal& terminal, OpenOffice& opened)
{
    auto old = terminal.password(terminal.login);
    const char* next = std::getenv("ANJUAN_NEW_PASSWORD");
    if (!old || !next)
        return terminal.refused(notValid("ANJUAN_NEW_PASSWORD", {N_("Give the new password in ANJUAN_NEW_PASSWORD"), {}}));
    auto done = opened.store().accounts().changePassword(terminal.login, *old, next);
    return done ? terminal.answer({{"done", true}}, "") : terminal.refused(done.refusal());
}

const Verb verbs[] = {
    {"user list", "People, roles, certificates", [](CLI::App&) -> Run { return [](const Terminal& t) { return withOffice(t, listPeople); }; }},
    {"user password", "Change one's own password", [](CLI::App&) -> Run { return [](const Terminal& t) { return withOffice(t, changePassword); }; }},
    {"deadlines", "What falls due", [](CLI::App&) -> Run { return [](const Terminal& t) { return withOffice(t, listDeadlines); }; }},
};

} // namespace

std::span<const Verb> peopleVerbs()
{
    return verbs;
}

} // namespace anjuan
