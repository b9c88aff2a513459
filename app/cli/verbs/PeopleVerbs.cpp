// SPDX-License-Identifier: GPL-3.0-or-later
// What falls due.
#include <fmt/format.h>

#include "app/cli/Verb.h"
#include "core/base/Json.h"
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

const Verb verbs[] = {
    {"deadlines", "What falls due", [](CLI::App&) -> Run { return [](const Terminal& t) { return withOffice(t, listDeadlines); }; }},
};

} // namespace

std::span<const Verb> peopleVerbs()
{
    return verbs;
}

} // namespace anjuan
