// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ReferralText.h"

#include <fmt/format.h>

#include "app/cli/Verb.h"
#include "core/base/Json.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace anjuan {
namespace {

std::string say(std::string_view literal)
{
    return toUtf8(words(literal));
}

template <class E> const Option& optionOf(E value)
{
    return Options<E>::rows[static_cast<std::size_t>(value)];
}

Json headJson(const ReferralView& view, Date today)
{
    const auto& letter = view.letter();
    Json json{{"referral", view.record.id.text()}, {"direction", optionOf(letter.direction).key}, {"kind", optionOf(letter.kind).key},
        {"state", optionOf(view.record.file.state).key}, {"number", view.record.file.number()}, {"other_organ", letter.otherOrgan},
        {"party", letter.party}, {"cause", letter.cause}, {"case", view.caseId}, {"case_number", view.caseNumber}, {"entries", view.record.entries}};
    if (const auto due = view.answerDue()) {
        json["answer_due"] = due->iso();
        json["overdue"] = *due < today;
    }
    return json;
}

Json clocksJson(const ReferralView& view)
{
    Json rows = Json::array();
    for (const auto& clock : view.clocks) {
        Json row{{"limit", clock.limit}, {"start", clock.startsOn.iso()}, {"due", clock.due.iso()}, {"ours", clock.isOurs}, {"missed", clock.isMissed}};
        if (clock.dueAt)
            row["due_at"] = clock.dueAt->text();
        if (clock.endedOn)
            row["ended"] = clock.endedOn->iso();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string lineOf(const ReferralView& view, Date today)
{
    const auto& letter = view.letter();
    const auto due = view.answerDue();
    return fmt::format("{}  {}  {}  {}  {}  {}  {}\n", view.record.id.text(), say(optionOf(letter.direction).label), say(optionOf(view.record.file.state).label),
        view.record.file.number().empty() ? "—" : view.record.file.number(), letter.otherOrgan, letter.cause,
        due ? due->iso() + (*due < today ? " " + say(N_("overdue")) : "") : "");
}

} // namespace

Printout printReferral(const ReferralView& view, Date today)
{
    Printout page{headJson(view, today), lineOf(view, today)};
    page.json["clocks"] = clocksJson(view);
    page.json["open"] = Json::array();
    for (const auto act : view.open)
        page.json["open"].push_back(optionOf(act).key);
    page.json["attachments"] = Json::array();
    for (const auto& one : view.letter().attachments)
        page.json["attachments"].push_back({{"name", one.name}, {"copies", one.copies}, {"digest", one.digest}});
    page.json["steps"] = Json::array();
    for (const auto& taken : view.record.file.steps) {
        const auto& step = taken.step;
        Json papers = Json::array();
        page.text += fmt::format("    {}  {}  {}\n", step.on ? step.on->iso() : "", say(optionOf(step.act).label), step.text);
        for (const auto& paper : taken.papers) {
            papers.push_back({{"kind", paper.kind}, {"title", paper.title}, {"number", paper.number}, {"digest", paper.digest}});
            page.text += fmt::format("        {}  {}  {}\n", paper.digest.substr(0, 12), paper.title, paper.number);
        }
        page.json["steps"].push_back({{"act", optionOf(step.act).key}, {"on", step.on ? step.on->iso() : ""}, {"by", taken.by.text()},
            {"text", step.text}, {"lines", step.lines}, {"papers", papers}});
    }
    page.json["findings"] = Json::array();
    for (const auto& finding : view.findings) {
        page.json["findings"].push_back(findingJson(finding));
        page.text += "    " + toUtf8(words(finding)) + "\n";
    }
    return page;
}

Printout printReferrals(const std::vector<ReferralView>& views, Date today)
{
    Printout page{Json::array(), {}};
    for (const auto& view : views) {
        page.json.push_back(headJson(view, today));
        page.text += lineOf(view, today);
    }
    if (views.empty())
        page.text = say(N_("No referral is on record")) + "\n";
    return page;
}

} // namespace anjuan
