// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/Supervision.h"

#include <algorithm>

#include "core/office/ReviewPopulation.h"

namespace anjuan {
namespace {

constexpr std::string_view prefix = "evaluation/";

StreamName streamOf(const EvaluationId& id)
{
    return std::string{prefix} + id.text();
}

Refusal no(Why why, std::string_view rule, Message sentence, Message advice = {})
{
    Finding finding;
    finding.rule = rule;
    finding.sentence = std::move(sentence);
    finding.advice = std::move(advice);
    return refuse(why, std::move(finding));
}

/// Opening, drawing, assigning and issuing organise a review; the sheet is its reviewer's.
struct Organises {
    bool operator()(const OpenBatch&) const { return true; }
    bool operator()(const DrawSample&) const { return true; }
    bool operator()(const AssignSheet&) const { return true; }
    bool operator()(const ProposeFindings&) const { return true; }
    bool operator()(const DecideItem&) const { return false; }
    bool operator()(const DecideVeto&) const { return false; }
    bool operator()(const SignSheet&) const { return false; }
    bool operator()(const IssueEvaluationReport&) const { return true; }
    bool operator()(const NoteMerit&) const { return false; }
};

} // namespace

Supervision::Supervision(const Office& office, SupervisionParts parts) : m_office(office), m_parts(std::move(parts)) {}

BatchView Supervision::load(const EvaluationId& id) const
{
    BatchView batch{id, 0, {}, nullptr};
    for (const auto& entry : m_parts.journal.read(streamOf(id))) {
        batch.entries = entry.entryNo;
        if (const auto event = evaluationEventOf(entry.kind, entry.body))
            batch.file = evolve(std::move(batch.file), *event);
    }
    for (const auto& standard : m_parts.standards) {
        if (batch.file.batch && hex(digestOf(standard)) == batch.file.batch->standardDigest)
            batch.standard = &standard;
    }
    return batch;
}

Result<Done> Supervision::mayAsk(const Session& session, const EvaluationCommand& command) const
{
    if (!session.seesCases())
        return no(Why::NotYourRight, "right", {N_("This account sees no cases"), {}}, {N_("Sign in with an account that takes part in casework"), {}});
    const auto now = m_office.circumstances(session.person());
    const auto* who = now.who();
    if (!who || who->disabled)
        return no(Why::NotYourRight, "right", {N_("%1 is not known here, or has left the office"), {session.person().text()}});
    if (std::visit(Organises{}, command) && !who->is(Role::Supervisor))
        return no(Why::NotYourRight, "supervisor", {N_("Reviews of case files are organised by a supervision officer; %1 is none"), {who->name}},
            {N_("Ask the supervision officer to open the batch, draw, assign or issue the report"), {}});
    const auto* assign = std::get_if<AssignSheet>(&command);
    if (!assign)
        return Done{};
    const auto* reviewer = now.roster.find(assign->reviewer);
    if (!reviewer || reviewer->disabled || reviewer->isAdministrator() || reviewer->is(Role::Auxiliary))
        return no(Why::Rule, "reviewer", {N_("%1 cannot review case files: no such person takes part in casework here"), {assign->reviewer.text()}});
    return Done{};
}

Result<ProposeFindings> Supervision::proposalsFor(const Session& session, const std::string& caseId) const
{
    auto view = m_office.view(session, CaseId{caseId});
    if (!view)
        return std::move(view).refusal();
    ProposeFindings propose{caseId, {}};
    for (const auto& located : view->findings) {
        const auto& finding = located.finding;
        if (finding.level == Level::Refuse || finding.level == Level::Defect)
            propose.findings.push_back({std::string{finding.rule}, m_parts.words(finding.sentence)});
    }
    return propose;
}

/// A command, decided and played into the batch: its events become entries.
Result<Done> Supervision::play(const Session& session, BatchView& batch, const EvaluationCommand& command, std::vector<NewEntry>& entries)
{
    if (auto may = mayAsk(session, command); !may)
        return may;
    if (!batch.standard)
        return no(Why::NotFound, "standard-changed", {N_("The standard that the batch was opened with is not at hand"), {}});
    auto asked = command;
    if (auto* propose = std::get_if<ProposeFindings>(&asked)) {
        auto found = proposalsFor(session, propose->caseId);
        if (!found)
            return std::move(found).refusal();
        *propose = std::move(*found);
    }
    const auto today = m_office.today();
    auto events = decide(batch.file, asked, {session.person(), today, *batch.standard, &m_office.roster()});
    if (!events)
        return std::move(events).refusal();
    for (auto& event : *events) {
        batch.file = evolve(std::move(batch.file), event);
        if (auto* issued = std::get_if<EvaluationReportIssued>(&event)) {
            auto papers = issue(session, batch);
            if (!papers)
                return std::move(papers).refusal();
            issued->papers = std::move(*papers);
            batch.file.report = *issued;
        }
        entries.push_back({std::string{kindOf(event)}, 1, today, session.person(), bodyOf(event)});
    }
    return Done{};
}

Result<BatchView> Supervision::open(const Session& session, const OpenBatch& ask, DrawSample draw, const std::string& standard)
{
    const auto now = m_parts.clock.now();
    BatchView batch{EvaluationId{newUlid(now)}, 0, {}, nullptr};
    const auto found = std::ranges::find_if(m_parts.standards, [&](const auto& s) { return standard.empty() || s.id == standard; });
    if (found == m_parts.standards.end())
        return notValid("standard", {N_("There is no standard %1"), {standard}});
    batch.standard = &*found;
    auto opening = ask;
    const auto circumstances = m_office.circumstances(session.person());
    if (opening.organ.empty())
        opening.organ = circumstances.setup->organ.name;
    std::vector<NewEntry> entries;
    if (auto done = play(session, batch, opening, entries); !done)
        return std::move(done).refusal();
    draw.population = populationOf(m_parts.journal, m_parts.queries, circumstances.law->catalogue, circumstances.setup->organ.caseUnit,
        *opening.periodFrom, *opening.periodTo);
    if (auto done = play(session, batch, draw, entries); !done)
        return std::move(done).refusal();
    const std::vector drawn{batch.file.sample->drawn};
    for (std::size_t at = 0; at < drawn.size(); ++at) {
        const auto& caseId = drawn[at];
        tell(at, drawn.size());
        if (auto done = play(session, batch, ProposeFindings{caseId, {}}, entries); !done)
            return std::move(done).refusal();
    }
    tell(drawn.size(), drawn.size());
    return write(std::move(batch), 0, std::move(entries));
}

void Supervision::tell(std::size_t done, std::size_t all) const
{
    if (m_progress)
        m_progress(done, all);
}

Result<BatchView> Supervision::perform(const Session& session, const EvaluationId& id, const std::vector<EvaluationCommand>& commands,
                                       std::optional<std::int64_t> expected)
{
    auto batch = load(id);
    if (batch.entries == 0)
        return no(Why::NotFound, "batch", {N_("There is no review batch %1"), {id.text()}});
    if (expected && *expected != batch.entries)
        return no(Why::ChangedMeanwhile, "expected", {N_("The review batch was changed meanwhile by somebody else"), {}});
    const auto seen = batch.entries;
    std::vector<NewEntry> entries;
    for (const auto& command : commands) {
        const bool isOver = std::holds_alternative<DrawSample>(command) || std::holds_alternative<OpenBatch>(command);
        if (auto may = isOver ? mayAsk(session, command) : Result<Done>{Done{}}; !may)
            return std::move(may).refusal();
        if (isOver)
            return no(Why::NotAtThisStage, "stage", {N_("The sample has been drawn; it is not drawn twice"), {}});
        if (auto done = play(session, batch, command, entries); !done)
            return std::move(done).refusal();
    }
    return write(std::move(batch), seen, std::move(entries));
}

Result<BatchView> Supervision::write(BatchView batch, std::int64_t expected, std::vector<NewEntry> entries)
{
    batch.entries = expected + static_cast<std::int64_t>(entries.size());
    if (entries.empty())
        return batch;
    Transaction transaction;
    transaction.appends.push_back({streamOf(batch.id), expected, std::move(entries)});
    auto written = m_parts.journal.append(transaction, m_parts.clock.now());
    if (!written)
        return std::move(written).refusal();
    return batch;
}

Result<BatchView> Supervision::view(const Session& session, const EvaluationId& id) const
{
    if (!session.seesCases())
        return no(Why::NotYourRight, "right", {N_("This account sees no cases"), {}}, {N_("Sign in with an account that takes part in casework"), {}});
    auto batch = load(id);
    if (batch.entries == 0)
        return no(Why::NotFound, "batch", {N_("There is no review batch %1"), {id.text()}});
    return batch;
}

Result<std::vector<BatchView>> Supervision::batches(const Session& session) const
{
    std::vector<BatchView> all;
    const auto streams = m_parts.journal.streams(std::string{prefix});
    for (auto stream = streams.rbegin(); stream != streams.rend(); ++stream) {
        auto batch = view(session, EvaluationId{stream->substr(prefix.size())});
        if (!batch)
            return std::move(batch).refusal();
        all.push_back(std::move(*batch));
    }
    return all;
}

Result<Bytes> Supervision::paper(const Session& session, const EvaluationId& id, const std::string& digest) const
{
    auto batch = view(session, id);
    if (!batch)
        return std::move(batch).refusal();
    const auto key = digestFromHex(digest);
    const bool named = batch->file.report && std::ranges::any_of(batch->file.report->papers, [&](const auto& p) { return p.digest == digest; });
    if (!named || !key)
        return no(Why::NotFound, "paper", {N_("The review batch has no paper %1"), {digest}});
    return m_parts.vault.get(*key);
}

} // namespace anjuan
