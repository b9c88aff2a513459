// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Office.h"

#include <algorithm>
#include <iterator>

#include "core/casefile/Bodies.h"
#include "core/documents/CaseFacts.h"
#include "core/office/CaseStream.h"
#include "core/office/EarlierCases.h"
#include "core/office/LawOfOffice.h"
#include "core/office/OfficeRefusals.h"
#include "core/office/People.h"
#include "core/office/Registers.h"
#include "core/office/StatuteLibrary.h"

namespace anjuan {
namespace {

Refusal changedMeanwhile(const CaseId& id)
{
    Finding finding;
    finding.rule = "expected";
    finding.sentence = {N_("Case %1 was changed meanwhile by somebody else"), {id.text()}};
    finding.advice = {N_("Look at what was entered, then do it again; what you typed is kept"), {}};
    return refuse(Why::ChangedMeanwhile, std::move(finding));
}

Refusal takesNothingOver()
{
    Finding finding;
    finding.rule = "right";
    finding.sentence = {N_("You do not hold the right to do this: %1"), {std::string{rowOf(Act::ImportLedgerRow).label}}};
    finding.advice = {N_("Ask somebody whose role allows it"), {}};
    return refuse(Why::NotYourRight, std::move(finding));
}

/// Whether what is asked is held against earlier decisions on the party (W34).
bool looksBack(const Command& command)
{
    const auto* step = std::get_if<TakeStep>(&command);
    return step && step->act == Act::IssueNoPenalty;
}

NewEntry entryOf(const Decided& decided, const PersonId& by)
{
    return {kindOf(decided.event), 1, decided.occurredOn, by, bodyOf(decided.event)};
}

} // namespace

Office::Office(OfficeParts parts) : m_parts(std::move(parts))
{
    reload();
}

void Office::reload()
{
    m_roster = readPeople(m_parts.journal);
    m_setup = std::make_shared<const Setup>(readSetupOf(m_parts.journal));
    auto law = std::make_shared<LawBook>(lawOf(*m_setup, m_parts.law));
    law->statutes = readStatutesOf(m_parts.journal);
    m_law = std::move(law);
    m_shelf.clear();
}

CaseFile Office::read(const CaseId& id) const
{
    return caseOf(id, m_parts.journal.read(streamOf(id)));
}

std::shared_ptr<const CaseFile> Office::load(const Session& session, const CaseId& id) const
{
    // On the shelf personal texts are open: nothing goes onto it, and nothing comes from it, while the keys are locked.
    if (session.isLocked()) {
        m_shelf.clear();
        return std::make_shared<const CaseFile>(read(id));
    }
    if (auto known = m_shelf.find(id, m_parts.journal.count(streamOf(id))))
        return known;
    auto file = std::make_shared<const CaseFile>(read(id));
    if (file->exists())
        m_shelf.put(file);
    return file;
}

void Office::keep(const Session& session, CaseFile file, const std::vector<Entry>& written) const
{
    if (!session.isLocked())
        m_shelf.put(std::make_shared<const CaseFile>(readOn(std::move(file), written)));
}

Circumstances Office::circumstances(const PersonId& actor) const
{
    const auto now = m_parts.clock.now();
    return {now.day(), now, actor, m_roster, m_setup, m_law, {}};
}

Result<Receipt> Office::open(const Session& session, const TakeStep& lead)
{
    return perform(session, CaseId{newUlid(m_parts.clock.now())}, lead, 0);
}

Result<Receipt> Office::perform(const Session& session, const CaseId& id, const Command& command, std::optional<std::int64_t> expected)
{
    return decideAndWrite(session, id, command, expected, nullptr);
}

Result<Receipt> Office::openWith(const Session& session, const std::vector<TakeStep>& steps)
{
    if (!session.seesCases())
        return seesNoCases();
    const auto now = circumstances(session.person());
    CaseFile trial{CaseId{"trial"}};
    for (const auto& step : steps) {
        auto decision = decide(trial, procedureOf(trial), step, now);
        if (!decision)
            return std::move(decision).refusal();
        for (const auto& decided : decision->events)
            trial = evolve(std::move(trial), decided.event, {trial.entries + 1, decided.occurredOn, now.now, session.person()});
    }
    auto whole = open(session, steps.front());
    for (std::size_t i = 1; whole && i < steps.size(); ++i) {
        auto next = perform(session, whole->id, steps[i]);
        if (!next)
            return next;
        next->papers.insert(next->papers.begin(), whole->papers.begin(), whole->papers.end());
        whole = std::move(next);
    }
    return whole;
}

Result<Receipt> Office::openFor(const Session& session, const CaseId& id, const TakeStep& lead, const ReferralChange& letter)
{
    return decideAndWrite(session, id, lead, 0, &letter);
}

Result<Receipt> Office::decideAndWrite(const Session& session, const CaseId& id, const Command& command, std::optional<std::int64_t> expected,
                                       const ReferralChange* letter)
{
    if (!session.seesCases())
        return seesNoCases();
    if (auto kept = filesAreKept(command); !kept)
        return std::move(kept).refusal();
    // A clash is decided once more on what is there now; twice in a row is told to the person.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto file = load(session, id);
        if (expected && *expected != file->entries)
            return changedMeanwhile(id);
        auto now = circumstances(session.person());
        if (looksBack(command))
            now.earlier = earlierDecisions(m_parts.queries, *file);
        auto decision = decide(*file, procedureOf(*file), command, now);
        if (!decision)
            return std::move(decision).refusal();
        auto receipt = write(session, *file, std::move(*decision), now, letter);
        if (receipt || receipt.refusal().why != Why::ChangedMeanwhile)
            return receipt;
    }
    return changedMeanwhile(id);
}

Result<Receipt> Office::write(const Session& session, const CaseFile& file, Decision decision, const Circumstances& now, const ReferralChange* letter)
{
    const auto& by = session.person();
    Transaction transaction;
    if (auto issued = issue(file, decision, now, transaction); !issued)
        return std::move(issued).refusal();
    const auto change = changeOf(m_parts.journal, file, decision.events, now);
    if (!change)
        return change.refusal();

    Append append{streamOf(file.id), file.entries, {}};
    CaseFile after = file;
    for (const auto& decided : decision.events) {
        append.entries.push_back(entryOf(decided, by));
        after = evolve(std::move(after), decided.event, {after.entries + 1, decided.occurredOn, now.now, by});
    }
    transaction.appends.insert(transaction.appends.begin(), std::move(append));
    if (*change)
        (*change)->appendTo(transaction);
    if (letter)
        letter->appendTo(transaction);
    transaction.derived = derive(after, now, referralsAfter(file.id, *change));
    auto written = m_parts.journal.append(transaction, now.now);
    if (!written)
        return std::move(written).refusal();
    keep(session, file, written->entries);

    Receipt receipt{file.id, after.entries, std::move(decision.remarks), {}, false};
    if (const auto* taken = std::get_if<ActTaken>(&decision.events.back().event)) {
        receipt.papers = taken->head.papers;
        receipt.tookEffect = true;
    }
    tell(file.id);
    return receipt;
}

Result<Done> Office::issue(const CaseFile& file, Decision& decision, const Circumstances& now, Transaction& transaction)
{
    if (decision.papers.empty())
        return Done{};
    auto& last = decision.events.back();
    auto& taken = std::get<ActTaken>(last.event);
    const auto proposal = std::ranges::find_if(file.proposals, [&](const Proposal& p) { return p.asked.act == taken.act; });
    const auto by = proposal == file.proposals.end() ? now.actor : proposal->stamp.madeBy;
    // The list of contents says on which page each paper begins.
    const auto pages = taken.act == Act::ArchiveCase ? pagesOf(file) : PageCounts{};
    for (const auto& paper : decision.papers) {
        const auto* form = m_parts.templates.find(paper.kind);
        if (!form)
            return notValid(std::string{paper.kind}, {N_("There is no template %1"), {std::string{paper.kind}}});
        IssuedPaper issued{std::string{paper.kind}, form->title(), {}, {}, form->version()};
        if (!paper.reg.empty()) {
            auto next = nextNumber(m_parts.journal, *m_setup, paper.reg, last.occurredOn.year());
            if (!next)
                return std::move(next).refusal();
            issued.number = next->number;
            transaction.appends.push_back({next->stream, next->expected, {numberTaken(*next, file.id, paper.kind, last.occurredOn, now.actor)}});
        }
        const FiledAct act{{file.entries + static_cast<std::int64_t>(decision.events.size()), last.occurredOn, now.now, by}, taken};
        auto document = form ? fill(*form, caseFacts(file, act, issued, now, m_parts.isPractice, pages), m_parts.templates.labels())
                             : Result<Document>{Refusal{}};
        if (!document)
            return std::move(document).refusal();
        issued.title = document->title;
        auto printed = m_parts.typesetter.typeset(*document);
        if (!printed)
            return std::move(printed).refusal();
        auto kept = m_parts.vault.put(printed->pdf, now.now);
        if (!kept)
            return std::move(kept).refusal();
        issued.digest = hex(*kept);
        taken.head.papers.push_back(std::move(issued));
    }
    return Done{};
}

Result<std::vector<CaseId>> Office::takeOver(const Session& session, std::vector<ActTaken> acts)
{
    const auto* person = m_roster.find(session.person());
    if (!session.seesCases() || !person)
        return seesNoCases();
    if (!(person->is(Role::Officer) || person->is(Role::TeamLeader) || person->is(Role::Archivist) || person->isHead()))
        return takesNothingOver();
    const auto now = circumstances(session.person());
    Transaction transaction;
    std::vector<CaseId> ids;
    for (auto& act : acts) {
        const CaseId id{newUlid(now.now)};
        const auto file = evolve(CaseFile{id}, act, {1, now.today, now.now, now.actor});
        transaction.appends.push_back({streamOf(id), 0, {entryOf({std::move(act), now.today}, now.actor)}});
        append(transaction.derived, derive(file, now, {}));
        ids.push_back(id);
    }
    auto written = m_parts.journal.append(transaction, now.now);
    if (!written)
        return std::move(written).refusal();
    for (const auto& id : ids)
        tell(id);
    return ids;
}

Result<Done> Office::putPerson(const Session& session, const Person& person)
{
    const auto* by = m_roster.find(session.person());
    const bool may = by && (by->is(Role::SystemAdministrator) || by->is(Role::SecurityAdministrator) || by->isHead());
    if (!may) {
        Finding finding;
        finding.rule = "right";
        finding.sentence = {N_("Only the administrators of system and security, and a head, may change people"), {}};
        return refuse(Why::NotYourRight, std::move(finding));
    }
    if (auto held = mayHoldTogether(person.roles); !held)
        return std::move(held).refusal();
    const auto now = m_parts.clock.now();
    const StreamName stream{peopleStream};
    Transaction transaction;
    transaction.appends.push_back({stream, m_parts.journal.count(stream), {personChanged(person, now.day(), session.person())}});
    auto written = m_parts.journal.append(transaction, now);
    if (!written)
        return std::move(written).refusal();
    reload();
    return Done{};
}

std::shared_ptr<void> Office::subscribe(std::function<void(const CaseId&)> listener)
{
    auto held = std::make_shared<std::function<void(const CaseId&)>>(std::move(listener));
    m_listeners.push_back(held);
    return held;
}

void Office::tell(const CaseId& id) const
{
    for (const auto& weak : m_listeners) {
        if (const auto listener = weak.lock())
            (*listener)(id);
    }
}

} // namespace anjuan
