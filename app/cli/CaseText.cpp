// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaseText.h"

#include <algorithm>

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

std::string_view standingKey(StepState::Standing standing)
{
    switch (standing) {
    case StepState::Standing::Open:
        return "open";
    case StepState::Standing::SignatureWanted:
        return "signature-wanted";
    case StepState::Standing::Waiting:
        return "waiting";
    case StepState::Standing::Closed:
        return "closed";
    }
    return "closed";
}

std::string names(const CaseView& view, const std::vector<PersonId>& people)
{
    std::string text;
    for (const auto& id : people)
        text += (text.empty() ? "" : "、") + view.now.roster.nameOf(id);
    return text;
}

Json limitsJson(const CaseView& view)
{
    Json rows = Json::array();
    for (const auto& limit : view.limits) {
        Json because = Json::array();
        for (const auto& reason : limit.due.because)
            because.push_back(toUtf8(words(sentence(reason))));
        Json row{{"limit", limit.limit}, {"start", limit.start.iso()}, {"due", limit.due.forOurDuty().iso()}, {"ours", limit.ours},
                 {"article", cite(limit.due.provisions)}, {"because", because}};
        if (limit.due.isProvisional())
            row["latest"] = limit.due.forTooEarly().iso();
        if (limit.endedOn)
            row["ended"] = limit.endedOn->iso();
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::string_view stageLabel(std::string_view key)
{
    const auto& rows = Options<Stage>::rows;
    const auto found = std::ranges::find(rows, key, &Option::key);
    return found == rows.end() ? key : found->label;
}

Printout printCase(const CaseView& view)
{
    const auto& file = view.file;
    const auto stage = keyOf(file.stage);
    Json document{{"case", file.id.text()}, {"number", file.number()}, {"party", file.partyName()}, {"cause", file.cause()}, {"stage", stage},
                  {"entries", file.entries}, {"limits", limitsJson(view)}};
    std::string text = fmt::format("{}  {}\n{} · {}\n{}\n", file.number().empty() ? file.id.text() : file.number(), say(stageLabel(stage)), file.partyName(),
        file.cause(), names(view, file.handlers()));
    if (view.next) {
        document["next"] = rowOf(view.next->act).key;
        text += say(N_("Next step")) + ": " + say(rowOf(view.next->act).label) + "\n";
    }
    for (const auto& limit : view.limits) {
        if (limit.isOpen())
            text += fmt::format("    {}  {}{}\n", limit.limit, limit.due.forOurDuty().iso(), limit.due.isProvisional() ? " … " + limit.due.forTooEarly().iso() : "");
    }
    return {std::move(document), std::move(text)};
}

Printout printTimeline(const CaseView& view)
{
    Printout page{Json::array(), {}};
    auto acts = std::vector<const FiledAct*>{};
    for (const auto& act : view.file.acts)
        acts.push_back(&act);
    std::ranges::stable_sort(acts, [](const auto* a, const auto* b) { return happenedBefore(*a, *b); });
    for (const auto* act : acts) {
        const auto& row = rowOf(act->act());
        const auto& head = act->taken.head;
        page.json.push_back({{"entry", act->stamp.entryNo}, {"on", act->on().iso()}, {"at", head.at ? head.at->text() : ""}, {"act", row.key},
            {"by", act->stamp.madeBy.text()}, {"late", head.lateReason}, {"defects", head.defects}, {"stage", keyOf(head.stageAfter)},
            {"facts", writeFacts(act->act(), act->taken.facts)}});
        page.text += fmt::format("{} {:5}  {}  {}{}{}\n", act->on().iso(), head.at ? head.at->text() : "", say(row.label),
            names(view, head.officers.empty() ? std::vector{act->stamp.madeBy} : head.officers), act->isLate() ? "  " + say(N_("Late entry")) + ": " + head.lateReason : "",
            head.defects.empty() ? "" : "  [" + say(N_("Defect")) + "]");
        for (const auto& paper : head.papers)
            page.text += fmt::format("                    {}  {}\n", paper.title, paper.number);
    }
    return page;
}

Printout printSteps(const CaseView& view)
{
    Printout page{Json::array(), {}};
    for (const auto& state : view.steps) {
        const auto& row = rowOf(state.step->act);
        Json why = Json::array();
        for (const auto& finding : state.why)
            why.push_back(findingJson(finding));
        Json line{{"step", row.key}, {"standing", standingKey(state.standing)}, {"article", cite(state.step->provisions)}, {"why", why}};
        if (state.next)
            line["signer"] = keyOf(*state.next);
        page.json.push_back(std::move(line));
        if (state.standing == StepState::Standing::Closed)
            continue;
        page.text += fmt::format("{:20} {}  {}\n", row.key, say(row.label), standingKey(state.standing));
        for (const auto& finding : state.why)
            page.text += "    " + toUtf8(words(finding)) + "\n";
    }
    return page;
}

Printout printFindings(const CaseView& view)
{
    Printout page{Json::array(), {}};
    for (const auto& [finding, entry] : view.findings) {
        auto line = findingJson(finding);
        line["entry"] = entry;
        page.json.push_back(std::move(line));
        page.text += fmt::format("{:6} {}\n", finding.rule, toUtf8(words(finding)));
    }
    if (view.findings.empty())
        page.text = say(N_("The pre-check finds nothing")) + "\n";
    return page;
}

Printout printPapers(const CaseView& view)
{
    Printout page{Json::array(), {}};
    for (const auto& act : view.file.acts) {
        for (const auto& paper : act.taken.head.papers) {
            page.json.push_back({{"kind", paper.kind}, {"title", paper.title}, {"number", paper.number}, {"on", act.on().iso()}, {"digest", paper.digest}});
            page.text += fmt::format("{}  {}  {}  {}\n", act.on().iso(), paper.digest.substr(0, 12), paper.title, paper.number);
        }
    }
    return page;
}

Json docketJson(const DocketRow& row)
{
    Json json{{"case", row.id.text()}, {"number", row.number}, {"party", row.party}, {"cause", row.cause}, {"matter", row.matter}, {"stage", row.stage},
              {"origin", row.origin}, {"defects", row.defects}};
    if (row.fine)
        json["fine_fen"] = row.fine->fen();
    if (row.nextDue) {
        json["next_due"] = row.nextDue->iso();
        json["next_limit"] = row.nextDueName;
    }
    return json;
}

} // namespace anjuan
