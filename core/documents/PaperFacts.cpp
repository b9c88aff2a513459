// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/PaperFacts.h"

#include <algorithm>

#include "core/casefile/Joint.h"
#include "core/casefile/facts/Filing.h"
#include "core/casefile/facts/Party.h"
#include "core/casefile/facts/Service.h"
#include "core/documents/DocumentWords.h"

namespace anjuan {

const FiledAct* PaperFacts::before(Act kind) const
{
    const FiledAct* last = nullptr;
    for (const auto* candidate : file.all(kind)) {
        if (candidate->stamp.entryNo != act.stamp.entryNo && candidate->on() <= act.on())
            last = candidate;
    }
    return last;
}

void PaperFacts::put(std::string_view path, std::string text)
{
    if (!text.empty())
        facts.set(path, std::move(text));
}

void PaperFacts::put(std::string_view path, const Personal& text)
{
    if (text.state() == Personal::State::Open)
        put(path, text.text());
    else
        facts.set(path, true);
}

void PaperFacts::put(std::string_view path, std::optional<Date> day)
{
    if (day)
        put(path, dayWords(*day));
}

void PaperFacts::put(std::string_view path, std::optional<TimeOfDay> time)
{
    if (time)
        put(path, timeWords(*time));
}

void PaperFacts::putLines(std::string_view path, const std::vector<std::string>& lines)
{
    FactTree::List list;
    for (const auto& line : lines)
        list.emplace_back(line);
    if (!list.empty())
        facts.set(path, std::move(list));
}

std::string PaperFacts::said(std::string_view path) const
{
    const auto* found = facts.find(path);
    return found && found->text() ? *found->text() : std::string{};
}

std::string PaperFacts::namesOf(const std::vector<PersonId>& people) const
{
    std::vector<std::string> names;
    for (const auto& person : people)
        names.push_back(nameOf(person));
    return joined(names);
}

FactTree::List PaperFacts::peopleOf(const std::vector<PersonId>& people) const
{
    FactTree::List list;
    for (const auto& id : people) {
        const auto* person = now.roster.find(id);
        list.push_back(personFacts(nameOf(id), person && person->certificate ? person->certificate->number : std::string{}));
    }
    return list;
}

std::vector<PersonId> PaperFacts::handlers() const
{
    const auto* filing = latest<FileCase>(Act::FileCase);
    return filing && !filing->handlers.empty() ? filing->handlers : act.taken.head.officers;
}

std::vector<PersonId> PaperFacts::officers() const
{
    return act.taken.head.officers.empty() ? handlers() : act.taken.head.officers;
}

std::string PaperFacts::capacityOf(const std::string& person) const
{
    const auto* party = file.party();
    if (!party || person.empty())
        return {};
    if (person == party->name)
        return "当事人本人";
    if (person == party->legalRepresentative)
        return "当事人的" + wordOf(party->kind);
    return person == party->agentName ? "当事人的委托代理人" : std::string{};
}

std::vector<Penalty> PaperFacts::spelledOut(std::vector<Penalty> penalties) const
{
    const auto parties = partiesOf(file, act.on());
    const auto matters = mattersOf(file, act.on());
    for (auto& penalty : penalties) {
        if (parties.size() > 1 && penalty.party.empty())
            penalty.party = parties.front().name;
        const auto matter = std::ranges::find_if(matters, [&](const MatterOfCase& m) { return m.matter == penalty.matter; });
        if (matters.size() > 1)
            penalty.matter = matter == matters.end() ? matters.front().cause : matter->cause;
        else
            penalty.matter.clear();
    }
    return penalties;
}

std::string PaperFacts::lengthOf(std::string_view limit, Date start) const
{
    const auto term = due(now, limit, start);
    return term ? termWords(term->term) : std::string{};
}

std::string numberOn(const FiledAct& act, std::string_view kind)
{
    const auto& papers = act.taken.head.papers;
    const auto found = std::ranges::find(papers, kind, &IssuedPaper::kind);
    return found == papers.end() ? std::string{} : found->number;
}

std::string momentWords(Date day, std::optional<TimeOfDay> time)
{
    return time ? dayWords(day) + " " + timeWords(*time) : dayWords(day);
}

Date dayReceived(const FiledAct& service)
{
    const auto* facts = service.as<Serve>();
    return facts && facts->receivedOn ? *facts->receivedOn : service.on();
}

} // namespace anjuan
