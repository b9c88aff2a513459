// SPDX-License-Identifier: GPL-3.0-or-later
// What falls due.
#include <charconv>

#include <fmt/format.h>

#include "app/cli/WithOffice.h"
#include "core/base/Json.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

struct DeadlineArguments {
    std::string within;     ///< 7d
    std::string of;
    bool overdue = false;
};

/// 7d is seven days from today; nothing when it is no such thing.
std::optional<int> daysOf(const std::string& text)
{
    int days = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, days);
    return read.ec == std::errc{} && days >= 0 && (read.ptr == end || std::string_view(read.ptr, end) == "d") ? std::optional{days} : std::nullopt;
}

Result<int> listDeadlines(const Terminal& terminal, const DeadlineArguments& arguments, OpenOffice& opened)
{
    const auto lists = opened.office().lists(opened.session());
    if (!lists)
        return lists.refusal();
    const auto today = opened.office().today();
    DeadlineFilter filter;
    if (!arguments.within.empty()) {
        const auto days = daysOf(arguments.within);
        if (!days)
            return notValid("within", {N_("%1 is no number of days; write 7d"), {arguments.within}});
        filter.until = today.plusDays(*days);
    }
    if (arguments.overdue)
        filter.overdueOn = today;
    if (!arguments.of.empty())
        filter.handler = PersonId{arguments.of};
    Json rows = Json::array();
    std::string text;
    for (const auto& row : (*lists)->openDeadlines(filter, {0, 1000})) {
        const auto docket = (*lists)->docketRow(row.id);
        const bool late = row.due < today;
        rows.push_back({{"case", row.id.text()}, {"number", docket ? docket->number : ""}, {"limit", row.limit}, {"due", row.due.iso()}, {"overdue", late}, {"days", row.due.daysSince(today)},
            {"suspended", docket && docket->isSuspended()}});
        text += fmt::format("{}  {}  {}{}\n", row.due.iso(), row.limit, docket ? docket->party : row.id.text(), late ? "  " + toUtf8(words(N_("overdue"))) : "");
    }
    return terminal.answer(rows, text);
}

const Verb verbs[] = {
    {"deadlines", "What falls due", [](CLI::App& app) -> Run {
        auto a = std::make_shared<DeadlineArguments>();
        app.add_option("--within", a->within, "Due within so many days, e.g. 7d");
        app.add_flag("--overdue", a->overdue, "Only what is overdue");
        app.add_option("--of", a->of, "Of the cases that this person handles");
        return withOffice(a, listDeadlines); }},
};

} // namespace

std::span<const Verb> peopleVerbs()
{
    return verbs;
}

} // namespace anjuan
