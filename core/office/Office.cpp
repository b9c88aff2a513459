// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Office.h"

#include <algorithm>

#include "core/casefile/Bodies.h"
#include "core/documents/CaseFacts.h"
#include "core/office/CaseStream.h"
#include "core/office/LawOfOffice.h"
#include "core/office/People.h"
#include "core/office/Registers.h"

namespace anjuan {
namespace {

Refusal seesNoCases()
{
    Finding finding;
    finding.rule = "right";
    finding.sentence = {N_("This account sees no cases"), {}};
    finding.advice = {N_("Sign in with an account that takes part in casework"), {}};
    return refuse(Why::NotYourRight, std::move(finding));
}

Refusal noSuchCase(const CaseId& id)
{
    Finding finding;
    finding.rule = "case";
    finding.sentence = {N_("There is no case %1"), {id.text()}};
    return refuse(Why::NotFound, std::move(finding));
}

Refusal changedMeanwhile(const CaseId& id)
{
    Finding finding;
    finding.rule = "expected";
    finding.sentence = {N_("Case %1 was changed meanwhile by somebody else"), {id.text()}};
    finding.advice = {N_("Look at what was entered, then do it again; what you typed is kept"), {}};
    return refuse(Why::ChangedMeanwhile, std::move(finding));
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
    m_law = std::make_shared<const LawBook>(lawOf(*m_setup, m_parts.law));
}

CaseFile Office::load(const CaseId& id) const
{
    return caseOf(id, m_parts.journal.read(streamOf(id)));
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
    if (!session.seesCases())
        return seesNoCases();
    if (auto kept = filesAreKept(command); !kept)
        return std::move(kept).refusal();
    // A clash is decided once more on what is there now; twice in a row is told to the person.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto file = load(id);
        if (expected && *expected != file.entries)
            return changedMeanwhile(id);
        const auto now = circumstances(session.person());
        auto decision = decide(file, ordinaryProcedure(), command, now);
        if (!decision)
            return std::move(decision).refusal();
        auto receipt = write(session.person(), file, std::move(*decision));
        if (receipt || receipt.refusal().why != Why::ChangedMeanwhile)
            return receipt;
    }
    return changedMeanwhile(id);
}

Result<Receipt> Office::write(const PersonId& by, const CaseFile& file, Decision decision)
{
    const auto now = circumstances(by);
    Transaction transaction;
    if (auto issued = issue(file, decision, now, transaction); !issued)
        return std::move(issued).refusal();

    Append append{streamOf(file.id), file.entries, {}};
    CaseFile after = file;
    for (const auto& decided : decision.events) {
        append.entries.push_back(entryOf(decided, by));
        after = evolve(std::move(after), decided.event, {after.entries + 1, decided.occurredOn, now.now, by});
    }
    transaction.appends.insert(transaction.appends.begin(), std::move(append));
    transaction.derived = derive(after, now);
    auto written = m_parts.journal.append(transaction, now.now);
    if (!written)
        return std::move(written).refusal();

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

Result<CaseView> Office::view(const Session& session, const CaseId& id) const
{
    if (!session.seesCases())
        return seesNoCases();
    CaseView view{load(id), circumstances(session.person()), {}, {}, {}, nullptr};
    if (!view.file.exists())
        return noSuchCase(id);
    view.steps = anjuan::steps(view.file, ordinaryProcedure(), view.now);
    view.limits = limitsOf(view.file, view.now);
    view.findings = checkFile(view.file, view.now);
    view.next = nextStep(view.file, ordinaryProcedure());
    return view;
}

Result<Document> Office::preview(const Session& session, const CaseId& id, const TakeStep& ask, std::string_view kind) const
{
    if (!session.seesCases())
        return seesNoCases();
    const auto* form = m_parts.templates.find(kind);
    if (!form)
        return notValid(std::string{kind}, {N_("There is no template %1"), {std::string{kind}}});
    const auto now = circumstances(session.person());
    ActTaken taken{ask.act, {}, ask.facts};
    taken.head.at = ask.at;
    taken.head.officers = ask.officers;
    const auto file = load(id);
    const IssuedPaper draft{std::string{kind}, form->title(), "（文号待编）", {}, form->version()};
    const FiledAct act{{file.entries + 1, ask.occurredOn.value_or(now.today), now.now, now.actor}, taken};
    const auto pages = ask.act == Act::ArchiveCase ? pagesOf(file) : PageCounts{};
    return fill(*form, caseFacts(file, act, draft, now, m_parts.isPractice, pages), m_parts.templates.labels());
}

std::optional<CaseId> Office::find(const std::string& idOrNumber) const
{
    const CaseId id{idOrNumber};
    if (m_parts.journal.count(streamOf(id)) > 0)
        return id;
    const auto number = normalisedNumber(idOrNumber);
    DocketFilter filter;
    filter.text = idOrNumber;
    for (const auto& row : m_parts.queries.docket(filter, DocketSort::Newest, {0, 20})) {
        if (row.number == idOrNumber || (number && normalisedNumber(row.number) == number))
            return row.id;
    }
    return std::nullopt;
}

Result<const Queries*> Office::lists(const Session& session) const
{
    if (!session.seesCases())
        return seesNoCases();
    return static_cast<const Queries*>(&m_parts.queries);
}

void Office::eachCase(const Session& session, const std::function<void(const CaseFile&)>& look) const
{
    if (!session.seesCases())
        return;
    for (const auto& stream : m_parts.journal.streams("case/"))
        look(load(CaseId{stream.substr(5)}));
}

Result<std::vector<CaseId>> Office::takeOver(const Session& session, std::vector<ActTaken> acts)
{
    const auto* person = m_roster.find(session.person());
    if (!session.seesCases() || !person || !(person->is(Role::Officer) || person->is(Role::TeamLeader) || person->is(Role::Archivist) || person->isHead()))
        return seesNoCases();
    const auto now = circumstances(session.person());
    Transaction transaction;
    std::vector<CaseId> ids;
    for (auto& act : acts) {
        const CaseId id{newUlid(now.now)};
        const auto file = evolve(CaseFile{id}, act, {1, now.today, now.now, now.actor});
        transaction.appends.push_back({streamOf(id), 0, {entryOf({std::move(act), now.today}, now.actor)}});
        append(transaction.derived, derive(file, now));
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
